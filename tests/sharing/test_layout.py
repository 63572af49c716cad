"""Keys are safe as names of files on every system, and tell only whose inbox it is."""

import pytest

from oefenruimte.domain.ids import MemberId, ObjectId
from oefenruimte.sharing import layout

MEMBER = MemberId("abcdefghijkmnpqrstuv")
OBJECT = ObjectId("22222222223333333333")


def test_the_keys() -> None:
    assert layout.card_key(MEMBER) == "cards/abcdefghijkmnpqrstuv.card"
    assert layout.inbox_prefix(MEMBER) == "inbox/abcdefghijkmnpqrstuv"
    key = layout.object_key(MEMBER, OBJECT)
    assert key == "inbox/abcdefghijkmnpqrstuv/22222222223333333333.ofo"
    assert layout.object_id_of(key) == OBJECT
    assert layout.card_member(layout.card_key(MEMBER)) == MEMBER
    for made in (key, layout.card_key(MEMBER), layout.inbox_prefix(MEMBER), layout.SPACE_FILE):
        assert "/".join(layout.segments(made)) == made


@pytest.mark.parametrize(
    "bad", ["", "..", "../../etc/passwd", "ABCDEFGHIJKMNPQRSTUV", "a" * 19, "a" * 20 + "/"]
)
def test_no_key_is_made_of_what_is_no_id(bad: str) -> None:
    for make in (layout.card_key, layout.inbox_prefix):
        with pytest.raises(ValueError):
            make(MemberId(bad))
    with pytest.raises(ValueError):
        layout.object_key(MEMBER, ObjectId(bad))


@pytest.mark.parametrize(
    "key",
    [
        *("", "/", "/etc", "a//b", "a/", "../a", "a/../b", ".", "a/.", ".hidden", "A/b", "a/b/c/d", "a\\b"),
        *("a\n", "con", "inbox/nul.ofo", "com1", "a.", "a..b", "a/b\x00", "é", "x" * 65),
    ],
)
def test_what_is_no_key(key: str) -> None:
    with pytest.raises(ValueError):
        layout.segments(key)


@pytest.mark.parametrize(
    "key", ["inbox/x/readme.txt", "inbox/x/abc.ofo", "inbox/x/22222222223333333333.OFO", "x"]
)
def test_what_is_no_object(key: str) -> None:
    assert layout.object_id_of(key) is None


@pytest.mark.parametrize(
    "key", ["cards/abc.card", "inbox/abcdefghijkmnpqrstuv.card", "cards/abcdefghijkmnpqrstuv"]
)
def test_what_is_no_card(key: str) -> None:
    assert layout.card_member(key) is None


def test_where_rosters_and_requests_lie() -> None:
    assert layout.roster_key(12) == "roster/00000012.ofr"
    assert layout.roster_sequence("roster/00000012.ofr") == 12
    for key in ("roster/12.ofr", "roster/00000000.ofr", "roster/00000012.ofo", "cards/00000012.ofr"):
        assert layout.roster_sequence(key) is None
    for number in (0, -1, 100_000_000):
        with pytest.raises(ValueError, match="eight digits"):
            layout.roster_key(number)
    request = ObjectId("d4kq2m9xwz7t8hncr5vy")
    assert layout.object_id_of(layout.request_key(request)) == request
