"""What every transport does, held against the folder, against a real S3 server, and against the fake that
other tests use."""

import io
from pathlib import Path

import pytest

from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import Code
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.layout import SPACE_FILE
from oefenruimte.sharing.location import S3Place, parse_location
from oefenruimte.sharing.object_transport import ObjectTransport
from oefenruimte.sharing.transport import Entry, Transport
from tests.fakes.seaweed import Seaweed, make_bucket
from tests.fakes.sharing import MemoryTransport
from tests.sharing.people import raises

KEY = "inbox/abcdefghijkmnpqrstuv/22222222223333333333.ofo"
OTHER = "inbox/abcdefghijkmnpqrstuv/44444444445555555555.ofo"
PREFIX = "inbox/abcdefghijkmnpqrstuv"


BUCKET = "contract"


@pytest.fixture(params=["folder", "memory", "s3"])
def transport(request: pytest.FixtureRequest, tmp_path: Path) -> Transport:
    made: Transport
    match request.param:
        case "folder":
            made = FolderTransport(tmp_path / "space")
            (tmp_path / "space").mkdir()
        case "memory":
            made = MemoryTransport()
        case _:
            server: Seaweed = request.getfixturevalue("seaweed")
            make_bucket(server, BUCKET)
            place = parse_location(server.location(BUCKET, new_id()))
            assert isinstance(place, S3Place)
            made = ObjectTransport(place, server.member)
    made.put(SPACE_FILE, b"{}")
    return made


def _fetched(transport: Transport, key: str) -> bytes:
    out = io.BytesIO()
    assert transport.fetch(key, out) == len(out.getvalue())
    return out.getvalue()


def test_what_is_put_is_fetched(transport: Transport, tmp_path: Path) -> None:
    file = tmp_path / "sealed"
    file.write_bytes(b"from a file" * 1_100_000)
    transport.put(KEY, file)
    transport.put(OTHER, b"from memory")
    assert _fetched(transport, KEY) == file.read_bytes()
    assert _fetched(transport, OTHER) == b"from memory"
    assert transport.exists(KEY)
    assert transport.list(PREFIX) == [Entry(KEY, 12_100_000), Entry(OTHER, 11)]


def test_a_list_begins_after_a_key_that_need_not_exist(transport: Transport) -> None:
    third = f"{PREFIX}/66666666667777777777.ofo"
    for key in (third, KEY, OTHER):
        transport.put(key, b"x")
    assert transport.list(PREFIX, KEY) == [Entry(OTHER, 1), Entry(third, 1)]
    assert transport.list(PREFIX, f"{PREFIX}/5") == [Entry(third, 1)]
    assert transport.list(PREFIX, third) == []
    assert len(transport.list(PREFIX, after="")) == 3


def test_putting_the_same_twice_is_success_and_other_bytes_are_refused(transport: Transport) -> None:
    transport.put(KEY, b"the object")
    transport.put(KEY, b"the object")
    for other in (b"the 0bject", b"the object and more", b""):
        with raises(Code.OBJECT_DAMAGED):
            transport.put(KEY, other)
    assert _fetched(transport, KEY) == b"the object"


def test_a_large_object_too(transport: Transport, tmp_path: Path) -> None:
    """It goes in parts, where the place knows parts."""
    file, other = tmp_path / "sealed", tmp_path / "other"
    file.write_bytes(b"x" * 11_000_000)
    other.write_bytes(b"x" * 10_999_999 + b"y")
    transport.put(KEY, file)
    transport.put(KEY, file)
    with raises(Code.OBJECT_DAMAGED):
        transport.put(KEY, other)
    assert _fetched(transport, KEY) == file.read_bytes()


def test_nothing_at_all_is_kept_as_nothing(transport: Transport) -> None:
    transport.put(KEY, b"")
    transport.put(KEY, b"")
    assert _fetched(transport, KEY) == b""
    assert transport.list(PREFIX) == [Entry(KEY, 0)]
    with raises(Code.OBJECT_DAMAGED):
        transport.put(KEY, b"x")


def test_replacing_puts_it_there_whatever_lay_there(transport: Transport) -> None:
    for data in (b"one", b"another", b""):
        transport.replace(KEY, data)
        assert _fetched(transport, KEY) == data


def test_only_what_lies_directly_under_a_prefix_is_listed(transport: Transport) -> None:
    transport.put(KEY, b"x")
    transport.put("inbox/other", b"y")
    assert transport.list("inbox") == [Entry("inbox/other", 1)]
    assert transport.foreign("inbox") == ["abcdefghijkmnpqrstuv"] or isinstance(transport, MemoryTransport)
    assert transport.list("inbo") == []


def test_it_is_told_when_something_came(transport: Transport) -> None:
    transport.put(KEY, b"x")
    assert transport.modified(KEY) > 1_600_000_000
    with raises(Code.FILE_MISSING):
        transport.modified(OTHER)


def test_deleting_is_done_once_and_may_be_said_twice(transport: Transport) -> None:
    transport.put(KEY, b"x")
    transport.delete(KEY)
    transport.delete(KEY)
    assert not transport.exists(KEY)
    with raises(Code.FILE_MISSING):
        transport.fetch(KEY, io.BytesIO())


def test_an_inbox_where_nothing_ever_came_is_empty(transport: Transport) -> None:
    assert transport.list(PREFIX) == []
    assert transport.foreign(PREFIX) == []
    assert not transport.exists(KEY)
    transport.delete(KEY)
    with raises(Code.FILE_MISSING):
        transport.fetch(KEY, io.BytesIO())


def test_more_than_the_limit_is_not_fetched(transport: Transport) -> None:
    transport.put(KEY, b"x" * 5000)
    transport.fetch(KEY, io.BytesIO(), limit=5000)
    out = io.BytesIO()
    with raises(Code.OBJECT_DAMAGED):
        transport.fetch(KEY, out, limit=4999)
    assert len(out.getvalue()) <= 4999


def test_a_file_that_is_not_there_cannot_be_put(transport: Transport, tmp_path: Path) -> None:
    with raises(Code.FILE_MISSING):
        transport.put(KEY, tmp_path / "gone")
    assert transport.list(PREFIX) == []


@pytest.mark.parametrize("bad", ["../outside", "/etc/passwd", "inbox/../../x", "Inbox/x", "inbox//x"])
def test_a_key_that_is_no_key_is_a_mistake_in_the_program(transport: Transport, bad: str) -> None:
    for act in (transport.list, transport.foreign, transport.delete, transport.exists):
        with pytest.raises(ValueError):
            act(bad)
    with pytest.raises(ValueError):
        transport.put(bad, b"x")
    with pytest.raises(ValueError):
        transport.fetch(bad, io.BytesIO())


def test_without_the_mark_of_a_space_nothing_is_done(transport: Transport) -> None:
    """A share that is not mounted leaves an empty folder: nothing may look deleted, nothing be put there."""
    transport.put(KEY, b"x")
    transport.delete(SPACE_FILE)
    for act in (
        lambda: transport.list(PREFIX),
        lambda: transport.foreign(PREFIX),
        lambda: transport.put(OTHER, b"y"),
        lambda: transport.fetch(KEY, io.BytesIO()),
        lambda: transport.delete(KEY),
        lambda: transport.exists(KEY),
        transport.tidy,
    ):
        with raises(Code.SPACE_UNREACHABLE):
            act()
