"""A line for the trainers: who gets it, what is in it, what is refused. Real profiles and a real folder."""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fakes.session import COACH, NAME, make_desk, make_session, make_space
from fakes.steady import SteadyClock
from oefenruimte.app.outbox import Outbox
from oefenruimte.app.session import Session
from oefenruimte.app.wishes import WISH_KEPT, Wishes
from oefenruimte.domain.ids import CircleId, ObjectId, new_id
from oefenruimte.domain.problem import Code
from oefenruimte.sharing.envelope import Header, ObjectType
from oefenruimte.sharing.wish import MAX_WISHES, encode_wish
from tests.app.test_workbench import kinds_in, meet
from tests.sharing.people import raises

LINE = "Iemand die boos wordt omdat de afspraak niet doorgaat."


@dataclass
class Pair:
    folder: Path
    sanne: Session
    karin: Session

    @property
    def inbox(self) -> Path:
        return self.folder / "inbox" / self.karin.member_id

    def send(self, message: bytes) -> None:
        """As a hostile program would: sealed and signed well, and then anything."""
        contact = self.sanne.spaces.contact(self.karin.member_id)
        space = self.sanne.spaces.required()
        self.sanne.outbox.put(space, ObjectType.WISH, contact, message, also=lambda *_: None)
        self.sanne.sync.run()


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    home = tmp_path_factory.mktemp("wensen")
    desk = make_desk(home)
    pair = Pair(home / "deelruimte", make_session(desk), make_session(desk, COACH))
    make_space(pair.folder, pair.sanne, pair.karin)
    meet(pair.sanne, pair.karin)
    yield pair
    pair.sanne.close()
    pair.karin.close()


def test_a_line_comes_with_name_and_day_and_nothing_else(pair: Pair) -> None:
    readers = pair.sanne.wishes.readers()
    assert (readers.to_choose, [one.name for one in readers.contacts]) == (True, [COACH])
    sent = pair.sanne.wishes.ask(f"  {LINE}\n", [pair.karin.member_id])
    assert (sent.text, sent.readers, pair.sanne.wishes.sent()) == (LINE, (COACH,), [sent])
    meet(pair.sanne, pair.karin)
    assert kinds_in(pair.folder) == ["wish"]
    (file,) = pair.inbox.glob("*.ofo")
    assert LINE.encode() not in file.read_bytes()
    (got,) = pair.karin.wishes.received()
    day = pair.sanne.clock.today()
    assert (got.author, got.name, got.text, got.asked_on) == (pair.sanne.member_id, NAME, LINE, day)
    assert pair.karin.wishes.unread() == 1
    # All that was sealed: what the learner was told before.
    message = encode_wish(LINE, day)
    assert json.loads(message[14:]) == {"asked_on": day.isoformat(), "text": LINE}

    pair.karin.wishes.see(got.id)
    assert (pair.karin.wishes.received(), pair.karin.wishes.unread()) == ([], 0)
    assert [one.seen for one in pair.karin.wishes.received(seen=True)] == [True]
    meet(pair.sanne, pair.karin)
    assert kinds_in(pair.folder) == ["wish"], "nobody is told that it was seen"
    pair.karin.wishes.see(got.id, False)
    assert pair.karin.wishes.unread() == 1


@pytest.mark.parametrize("text", ["", " \n", "x" * 201])
def test_what_is_no_line_is_not_sent(pair: Pair, text: str) -> None:
    before = pair.sanne.wishes.sent()
    with raises(Code.BAD_ARGUMENT):
        pair.sanne.wishes.ask(text, [pair.karin.member_id])
    assert pair.sanne.wishes.sent() == before


def test_it_goes_to_nobody_by_itself(pair: Pair) -> None:
    with raises(Code.BAD_ARGUMENT):
        pair.sanne.wishes.ask(LINE)


def test_without_a_space_it_says_so(tmp_path: Path) -> None:
    session = make_session(make_desk(tmp_path))
    try:
        with raises(Code.NO_SPACE):
            session.wishes.readers()
        with raises(Code.NO_SPACE):
            session.wishes.ask(LINE)
        session.wishes.tell()
        with raises(Code.BAD_ARGUMENT):
            session.wishes.see(ObjectId(new_id()))
    finally:
        session.close()


def test_hostile_content_is_refused_by_name(pair: Pair) -> None:
    before = pair.karin.wishes.received(seen=True)
    known = {name for name, _ in pair.karin.sync.run().skipped}
    good = encode_wish(LINE, pair.sanne.clock.today())
    for bad in (b"", good + b"x", good.replace(b"boos", b"bo\ns"), good[:8] + b"\x00\x09" + good[10:]):
        pair.send(bad)
    codes = sorted(code for name, code in pair.karin.sync.run().skipped if name not in known)
    assert codes == [Code.OBJECT_DAMAGED] * 3 + [Code.OBJECT_NEWER]
    assert pair.karin.wishes.received(seen=True) == before


def test_in_the_folder_of_a_circle_it_is_refused(pair: Pair) -> None:
    circle, object_id = CircleId(new_id()), ObjectId(new_id())
    before = pair.karin.wishes.received(seen=True)
    arrivals = pair.karin.sync._arrivals
    header = Header(
        1,
        pair.karin.spaces.required().id,
        object_id,
        ObjectType.WISH,
        pair.sanne.member_id,
        (pair.karin.member_id,),
        10_000,
        "0" * 64,
        1,
    )
    sender = pair.karin.spaces.contact(pair.sanne.member_id)
    with raises(Code.OBJECT_FOREIGN):
        arrivals.take_in(header, sender, io.BytesIO(encode_wish(LINE, pair.sanne.clock.today())), circle)
    assert pair.karin.wishes.received(seen=True) == before


def test_what_the_space_lost_is_put_again_and_counts_once(pair: Pair) -> None:
    there = set(pair.inbox.glob("*.ofo"))
    pair.sanne.wishes.ask("Iemand die huilt.", [pair.karin.member_id])
    pair.sanne.sync.run()
    (file,) = set(pair.inbox.glob("*.ofo")) - there
    file.unlink()
    assert isinstance(pair.sanne.clock, SteadyClock)
    pair.sanne.clock.pass_days(1)
    assert pair.sanne.sync.run().healed == 1
    pair.karin.sync.run()
    pair.karin.sync.run()
    assert [one.text for one in pair.karin.wishes.received()].count("Iemand die huilt.") == 1


def test_what_a_crash_kept_from_being_queued_is_queued_later(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object, **__: object) -> None:
        raise OSError("power cut")

    with monkeypatch.context() as patch:
        patch.setattr(Outbox, "put", dies)
        with pytest.raises(OSError, match="power cut"):
            pair.sanne.wishes.ask("Iemand die zwijgt.", [pair.karin.member_id])
    wishes: Wishes = pair.sanne.wishes
    wishes.tell()
    wishes.tell()
    meet(pair.sanne, pair.karin)
    assert [one.text for one in pair.karin.wishes.received()].count("Iemand die zwijgt.") == 1


def test_nobody_fills_the_disk_of_another(pair: Pair) -> None:
    with pair.karin.sync._store.unit() as unit:
        for number in range(MAX_WISHES):
            unit.settings.put(
                f"wish-received/{new_id()}",
                {
                    "author": pair.sanne.member_id,
                    "name": NAME,
                    "text": str(number),
                    "asked_on": "2026-01-01",
                    "seen": True,
                },
            )
    before = {name for name, _ in pair.karin.sync.run().skipped}
    try:
        pair.send(encode_wish(LINE, pair.sanne.clock.today()))
        told = [code for name, code in pair.karin.sync.run().skipped if name not in before]
        assert told == [Code.OBJECT_DAMAGED]
    finally:
        with pair.karin.sync._store.unit() as unit:
            unit.settings.remove_under("wish-received/")


def test_it_leaves_the_inbox_once_its_author_puts_it_again_no_more(pair: Pair) -> None:
    pair.sanne.wishes.ask("Iemand met haast.", [pair.karin.member_id])
    meet(pair.sanne, pair.karin)
    (got,) = [one for one in pair.karin.wishes.received() if one.text == "Iemand met haast."]
    file = pair.inbox / f"{got.id}.ofo"
    assert file.exists()
    assert isinstance(pair.karin.clock, SteadyClock)
    pair.karin.clock.pass_days(WISH_KEPT.days + 8)
    meet(pair.karin, pair.sanne)
    assert not file.exists()
    assert got in pair.karin.wishes.received(), "it is kept"
