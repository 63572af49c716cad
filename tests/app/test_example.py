"""The example room is the real thing: made with the calls of a user, sealed like any other."""

from pathlib import Path

from oefenruimte.app.example import make_example
from oefenruimte.bootstrap import build_desk
from oefenruimte.domain.share import InboxState, MarkKind


def test_the_example_has_something_of_everything(tmp_path: Path) -> None:
    desk = build_desk(tmp_path / "home")
    example = make_example(desk)
    session = desk.open(example.profile, example.keys)
    try:
        takes = session.takes.list()
        assert [take.number for take in takes] == [1, 2]
        assert [take.starred for take in takes] == [False, True]
        (received,) = session.feedback.list()
        assert [mark.kind for mark in received.sheet.marks] == [MarkKind.COMPLIMENT, MarkKind.TIP]
        assert all(line.text for line in received.sheet.rubric)
        assert session.feedback.unread() == 1
        (item,) = session.coach.inbox()
        assert item.state is InboxState.NEW
        with session.coach.open(item.share_id).answer(0) as answer:
            assert answer.read(8)[4:] == b"ftyp"
        assert session.preferences.load().camera == "test:"
    finally:
        session.close()
