"""The coach draws, speaks, changes, asks; the learner answers and thanks. Two profiles and a real folder."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fakes.capture import FakeSink
from fakes.session import COACH, add_take, look_back, make_desk, make_session, make_space, share_take
from oefenruimte.app.coach_desk import Unplaced
from oefenruimte.app.session import Session
from oefenruimte.capture.ogg_opus import OggOpus
from oefenruimte.domain.ids import MarkId, ShareId, TakeId, VoiceId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import (
    FeedbackSheet,
    Mark,
    MarkKind,
    Rating,
    ReplyKind,
    Stroke,
    StrokeKind,
    Voice,
)
from oefenruimte.domain.take import Anchor
from oefenruimte.sharing.envelope import ObjectType
from oefenruimte.sharing.payload import head
from oefenruimte.sharing.review import REVIEW_MAGIC, review_json
from tests.sharing.people import raises

DRAWING = (Stroke(StrokeKind.CIRCLE, 100, 200, 300, 400),)
HERE = Anchor(0, 100)


def spoken_for(ms: int) -> bytes:
    sink = FakeSink()
    voice = OggOpus(sink)
    voice.add(np.random.default_rng(ms).normal(0, 0.05, ms * 48).astype(np.float32))
    voice.finish()
    return bytes(sink.content)


def say(coach: Session, share_id: ShareId, ms: int = 300) -> Voice:
    """As the recorder does."""
    target = coach.coach.voice_target(share_id)
    sink = target.open_sink()
    sink.write(spoken_for(ms))
    sink.close()
    return coach.coach.keep_voice(share_id, target)


def meet(*sessions: Session) -> None:
    """Everything that waits goes round."""
    for _ in range(2):
        for session in sessions:
            session.sync.run()


def kinds_in(folder: Path) -> list[str]:
    """Types of the objects in the space, as anybody can read them."""
    found = []
    for file in sorted(folder.rglob("*.ofo")):
        data = file.read_bytes()
        length = int.from_bytes(data[30:34], "big")
        found.append(json.loads(data[98 : 98 + length])["type"])
    return found


class Couple:
    def __init__(self, folder: Path) -> None:
        desk = make_desk(folder)
        self.learner, self.coach = make_session(desk), make_session(desk, COACH)
        self.folder = folder / "deelruimte"
        make_space(self.folder, self.learner, self.coach)

    def share(self) -> tuple[ShareId, TakeId]:
        take = add_take(self.learner)
        return share_take(self.learner, self.coach, take).share_id, take.id

    def send(self, share_id: ShareId) -> None:
        self.coach.coach.send(share_id)
        meet(self.coach, self.learner)

    def voices(self, session: Session) -> set[str]:
        return {file.stem for file in (session.folder / "voices").glob("*") if file.suffix == ".age"}


@pytest.fixture(scope="module")
def couple(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Couple]:
    couple = Couple(tmp_path_factory.mktemp("werkbank"))
    yield couple
    couple.learner.close()
    couple.coach.close()


@pytest.fixture
def shared(couple: Couple) -> tuple[ShareId, TakeId]:
    return couple.share()


def test_what_is_drawn_and_spoken_reaches_the_learner(couple: Couple, shared: tuple[ShareId, TakeId]) -> None:
    share_id, take_id = shared
    coach, learner = couple.coach.coach, couple.learner
    voice = say(couple.coach, share_id)
    coach.place(share_id, HERE, MarkKind.TIP, "", drawing=DRAWING, voice=voice)
    coach.ask_new_take(share_id, True)
    couple.send(share_id)
    look_back(learner, take_id)
    sheet = learner.feedback.open(share_id).sheet
    (mark,) = sheet.marks
    assert (mark.drawing, sheet.asks_new_take, mark.edited) == (DRAWING, True, False)
    assert mark.voice is not None
    assert mark.voice.id != voice.id, "names of files are one's own"
    with learner.feedback.open_voice(share_id, mark.voice) as reader:
        assert reader.read() == spoken_for(300)
    with coach.open_voice(share_id, voice) as reader:
        assert reader.read() == spoken_for(300)


def test_no_sound_and_no_word_in_the_clear(couple: Couple, shared: tuple[ShareId, TakeId]) -> None:
    share_id, _ = shared
    voice = say(couple.coach, share_id, 400)
    couple.coach.coach.place(share_id, HERE, MarkKind.TIP, "Heel persoonlijk", voice=voice)
    couple.send(share_id)
    sound = spoken_for(400)
    places = [couple.learner.folder, couple.coach.folder, couple.folder]
    files = [file for place in places for file in place.rglob("*") if file.is_file()]
    assert len(files) > 8
    for file in files:
        content = file.read_bytes()
        assert b"OggS" not in content, file
        assert sound[100:130] not in content, file
        assert b"persoonlijk" not in content, file


def test_a_plain_sheet_is_feedback_and_revisions_count_together(
    couple: Couple, shared: tuple[ShareId, TakeId]
) -> None:
    share_id, take_id = shared
    coach, learner = couple.coach.coach, couple.learner
    before = kinds_in(couple.folder)
    mark = coach.place(share_id, HERE, MarkKind.TIP, "Rustig.")
    couple.send(share_id)
    added = kinds_in(couple.folder)
    assert (added.count("feedback"), added.count("review")) == (
        before.count("feedback") + 1,
        before.count("review"),
    )
    coach.place(share_id, HERE, MarkKind.TIP, "Rustiger.", mark_id=mark.id)
    assert coach.drafts(share_id).edited == {mark.id}
    couple.send(share_id)
    assert kinds_in(couple.folder).count("review") == before.count("review") + 1
    look_back(learner, take_id)
    sheet = learner.feedback.open(share_id).sheet
    assert (sheet.revision, [(one.text, one.edited) for one in sheet.marks]) == (2, [("Rustiger.", True)])
    drafts = coach.drafts(share_id)
    assert (drafts.edited, drafts.changed) == (frozenset(), False)
    coach.rate(share_id, coach.get(share_id).manifest.behaviours[0].behaviour_id, Rating.GOOD)
    couple.send(share_id)
    assert learner.feedback.open(share_id).sheet.marks[0].edited, "it stays known that it was changed"


def test_a_voice_goes_with_its_mark_and_comes_back_with_it(
    couple: Couple, shared: tuple[ShareId, TakeId]
) -> None:
    share_id, _ = shared
    coach = couple.coach.coach
    voice = say(couple.coach, share_id)
    mark = coach.place(share_id, HERE, MarkKind.TIP, "Luister.", voice=voice)
    coach.remove(mark.id)
    assert coach.marks(share_id) == []
    coach.put_back(share_id, mark)
    assert coach.marks(share_id) == [mark]
    coach.open_voice(share_id, voice).close()
    dropped = say(couple.coach, share_id)
    coach.drop_voice(dropped)
    assert dropped.id not in couple.voices(couple.coach)
    with raises(Code.FILE_MISSING):
        coach.place(share_id, HERE, MarkKind.TIP, "x", voice=dropped)
    with raises(Code.FILE_MISSING):
        coach.place(share_id, HERE, MarkKind.TIP, "x", voice=Voice(VoiceId("../../keys"), 5))


def test_a_new_sheet_replaces_the_voices_of_the_old_one(
    couple: Couple, shared: tuple[ShareId, TakeId]
) -> None:
    share_id, _ = shared
    coach = couple.coach.coach
    there = couple.voices(couple.learner)
    mark = coach.place(share_id, HERE, MarkKind.TIP, "", voice=say(couple.coach, share_id, 200))
    couple.send(share_id)
    (first,) = couple.voices(couple.learner) - there
    coach.place(share_id, HERE, MarkKind.TIP, "", voice=say(couple.coach, share_id, 250), mark_id=mark.id)
    couple.send(share_id)
    (second,) = couple.voices(couple.learner) - there
    assert first != second


def test_withdrawing_takes_voices_replies_and_drafts_along(
    couple: Couple, shared: tuple[ShareId, TakeId]
) -> None:
    share_id, _ = shared
    there = couple.voices(couple.coach)
    voice = say(couple.coach, share_id)
    couple.coach.coach.place(share_id, HERE, MarkKind.TIP, "", voice=voice)
    couple.coach.coach.reply(share_id, None, "Ik kijk vanavond.")
    assert couple.voices(couple.coach) - there == {voice.id}
    couple.learner.sharing.withdraw(share_id)
    meet(couple.learner, couple.coach)
    assert couple.voices(couple.coach) == there
    with raises(Code.SHARE_WITHDRAWN):
        couple.coach.coach.replies(share_id)
    with raises(Code.SHARE_WITHDRAWN):
        couple.coach.coach.voice_target(share_id)
    with raises(Code.SHARE_WITHDRAWN):
        couple.learner.feedback.reply(share_id, None, "Nog iets")


def test_answers_go_both_ways_and_stand_in_order(couple: Couple, shared: tuple[ShareId, TakeId]) -> None:
    share_id, _ = shared
    coach, learner = couple.coach.coach, couple.learner.feedback
    mark = coach.place(share_id, HERE, MarkKind.QUESTION, "Wat voelde je hier?")
    couple.send(share_id)
    learner.reply(share_id, mark.id, "Ik schrok.")
    meet(couple.learner, couple.coach)
    coach.reply(share_id, mark.id, "Dat zie ik. Mooi dat je bleef staan.")
    meet(couple.coach, couple.learner)
    thanks = learner.thank(share_id, mark.id)
    assert learner.thank(share_id, mark.id) == thanks, "once"
    meet(couple.learner, couple.coach)
    said = coach.replies(share_id)
    assert said == learner.replies(share_id)
    assert [(one.kind, one.mark_id) for one in said] == [
        (ReplyKind.ANSWER, mark.id),
        (ReplyKind.ANSWER, mark.id),
        (ReplyKind.THANKS, mark.id),
    ]
    for text in ("", "x" * 2001):
        with raises(Code.BAD_ARGUMENT):
            coach.reply(share_id, mark.id, text)


def test_a_reply_before_its_sheet_and_twice(couple: Couple, shared: tuple[ShareId, TakeId]) -> None:
    share_id, take_id = shared
    coach, learner = couple.coach, couple.learner
    mark = coach.coach.place(share_id, HERE, MarkKind.TIP, "Rustig.")
    coach.coach.send(share_id)
    coach.coach.reply(share_id, mark.id, "Nog dit.")
    inbox = couple.folder / "inbox" / learner.member_id
    before = set(inbox.iterdir())
    coach.sync.run()
    sheet, reply = sorted(set(inbox.iterdir()) - before, key=lambda file: b'"reply"' in file.read_bytes())
    held = sheet.read_bytes()
    sheet.unlink()
    learner.sync.run()
    assert [one.text for one in learner.feedback.replies(share_id)] == ["Nog dit."]
    sheet.write_bytes(held)
    learner.sync.run()
    learner.sync.run()
    look_back(learner, take_id)
    assert learner.feedback.open(share_id).sheet.marks == (mark,)
    again = reply.read_bytes()
    reply.unlink()
    learner.sync.run()
    reply.write_bytes(again)
    learner.sync.run()
    assert len(learner.feedback.replies(share_id)) == 1


def test_solved_is_the_learners_own(couple: Couple, shared: tuple[ShareId, TakeId]) -> None:
    """Nothing is made, queued or sent when a learner ticks something off."""
    share_id, _ = shared
    mark = couple.coach.coach.place(share_id, HERE, MarkKind.TIP, "Rustig.")
    couple.send(share_id)
    space = sorted(file for file in couple.folder.rglob("*") if file.is_file())
    outbox = sorted((couple.learner.folder / "outbox").iterdir())
    with couple.learner.feedback._store.unit() as unit:
        sequence = unit.settings.next_sequence()
    couple.learner.feedback.set_solved(share_id, mark.id, True)
    assert couple.learner.feedback.solved(share_id) == {mark.id}
    meet(couple.learner, couple.coach)
    assert sorted(file for file in couple.folder.rglob("*") if file.is_file()) == space
    assert sorted((couple.learner.folder / "outbox").iterdir()) == outbox
    with couple.learner.feedback._store.unit() as unit:
        assert unit.settings.next_sequence() == sequence + 1, "no object in between"
    couple.coach.coach.place(share_id, HERE, MarkKind.TIP, "Rustiger.", mark_id=mark.id)
    couple.send(share_id)
    assert couple.learner.feedback.solved(share_id) == {mark.id}, "also after a new sheet"
    couple.learner.feedback.set_solved(share_id, mark.id, False)
    assert couple.learner.feedback.solved(share_id) == frozenset()


def test_one_key_to_what_still_waits(couple: Couple) -> None:
    coach = couple.coach.coach
    shares = [couple.share()[0] for _ in range(3)]
    assert coach.next_unreviewed(shares[0]) == shares[1]
    coach.place(shares[1], HERE, MarkKind.TIP, "Rustig.")
    couple.send(shares[1])
    assert coach.next_unreviewed(shares[0]) == shares[2]
    for share_id in (shares[0], shares[2]):
        coach.place(share_id, HERE, MarkKind.TIP, "Rustig.")
        couple.send(share_id)
    assert coach.next_unreviewed(shares[2]) not in shares


def test_asking_for_a_new_take_is_enough_to_send(couple: Couple, shared: tuple[ShareId, TakeId]) -> None:
    share_id, _ = shared
    coach = couple.coach.coach
    with raises(Code.BAD_ARGUMENT):
        coach.send(share_id)
    coach.ask_new_take(share_id, True)
    couple.send(share_id)
    assert couple.learner.feedback.sheets(share_id)[0].sheet.asks_new_take
    coach.ask_new_take(share_id, False)
    assert coach.drafts(share_id).changed


@pytest.mark.parametrize(
    "change",
    [
        {"text": "", "drawing": ()},
        {"drawing": DRAWING * 21},
        {"text": "x" * 2001},
    ],
)
def test_a_reaction_outside_its_limits_is_refused(
    couple: Couple, shared: tuple[ShareId, TakeId], change: dict[str, object]
) -> None:
    mark = replace(Mark(MarkId("m"), HERE, MarkKind.TIP, "Ja.", drawing=DRAWING), **change)  # type: ignore[arg-type]
    with raises(Code.BAD_ARGUMENT):
        couple.coach.coach.put_back(shared[0], mark)


def test_somebody_elses_reply_is_refused_by_name(couple: Couple, tmp_path: Path) -> None:
    """Karin answers on what was shared with Omar; a reply about nothing here is dropped."""
    desk = make_desk(tmp_path)
    learner, karin, omar = make_session(desk), make_session(desk, COACH), make_session(desk, "Omar")
    make_space(tmp_path / "deelruimte", learner, karin, omar)
    meet(learner, karin, omar)
    share_id = share_take(learner, omar, add_take(learner)).share_id
    talk = karin.coach._talk
    readers, until = talk.readers(learner.member_id, None), karin.clock.today()
    talk.say(share_id, None, ReplyKind.ANSWER, "Hoi", readers, None, until, check=lambda unit: None)
    karin.sync.run()
    report = learner.sync.run()
    assert [code for _, code in report.skipped] == [Code.OBJECT_FOREIGN]
    assert learner.feedback.replies(share_id) == ()
    talk.say(ShareId("a" * 20), None, ReplyKind.ANSWER, "Hoi", readers, None, until, check=lambda unit: None)
    karin.sync.run()
    assert len(learner.sync.run().skipped) == 1
    for session in (learner, karin, omar):
        session.close()


def test_a_hostile_review_leaves_nothing(couple: Couple, shared: tuple[ShareId, TakeId]) -> None:
    """Signed and sealed by the coach, and yet with a sound that is no voice."""
    share_id, _ = shared
    there = couple.voices(couple.learner)
    sheet = couple.coach.coach
    voice = say(couple.coach, share_id, 260)
    sheet.place(share_id, HERE, MarkKind.TIP, "Luister.", voice=voice)

    sound = spoken_for(260)
    data = review_json(FeedbackSheet(share_id, tuple(sheet.marks(share_id))), [len(sound)])
    spoiled = head(REVIEW_MAGIC, data) + sound[:-1] + b"x"
    talk = couple.coach.coach._talk
    readers = talk.readers(couple.learner.member_id, None)
    couple.coach.outbox.put(
        talk.space(), ObjectType.REVIEW, readers, spoiled, also=lambda unit, object_id: None
    )
    couple.coach.sync.run()
    report = couple.learner.sync.run()
    assert Code.OBJECT_DAMAGED in [code for _, code in report.skipped]
    assert couple.learner.feedback.sheets(share_id) == []
    assert couple.voices(couple.learner) == there
    assert not list((couple.learner.folder / "voices").glob("*.part"))
    for key, _ in report.skipped:  # away with it, for the tests after this one
        (couple.folder / key).unlink()


KILLED = """
import os, sys
from pathlib import Path
from fakes.session import PASSPHRASE, make_desk
from oefenruimte.app.coach_desk import Unplaced
from oefenruimte.domain.share import MarkKind
from oefenruimte.domain.take import Anchor

home, name, share = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
desk = make_desk(home)
profile = desk.profiles.named(name)
session = desk.open(profile, desk.profiles.unlock(profile.id, PASSPHRASE))
text = ""
for letter in "Wacht hier nog een tel":
    text += letter
    session.coach.save_draft_text(share, Unplaced(text, MarkKind.TIP, Anchor(0, 120)))
    print(text, flush=True)
sys.stdin.read()
"""


def test_what_was_typed_survives_kill_9(tmp_path: Path) -> None:
    couple = Couple(tmp_path)
    share_id, _ = couple.share()
    couple.coach.close()
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path), COACH, share_id],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])},
    )
    assert process.stdout is not None
    last = ""
    for line in process.stdout:
        last = line.rstrip("\n")
        if last == "Wacht hier nog een":
            break
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    assert last == "Wacht hier nog een"
    coach = make_desk(tmp_path).open(couple.coach.profile, couple.coach.keys)
    kept = coach.coach.drafts(share_id).unplaced
    assert kept.text.startswith(last)
    assert kept == Unplaced(kept.text, MarkKind.TIP, Anchor(0, 120))
    coach.close()
    couple.learner.close()


def test_at_the_start_only_voices_that_something_names_are_kept(tmp_path: Path) -> None:
    couple = Couple(tmp_path)
    share_id, _ = couple.share()
    coach = couple.coach
    placed, typed, gone = (say(coach, share_id, ms) for ms in (200, 210, 220))
    coach.coach.place(share_id, HERE, MarkKind.TIP, "", voice=placed)
    coach.coach.save_draft_text(share_id, Unplaced("", voice=typed, drawing=DRAWING))
    mark = coach.coach.place(share_id, HERE, MarkKind.TIP, "", voice=gone)
    coach.coach.remove(mark.id)
    lost = coach.coach.voice_target(share_id)
    lost.open_sink().abandon()
    profile, keys = coach.profile, coach.keys
    coach.close()
    again = make_desk(tmp_path).open(profile, keys)
    assert couple.voices(again) == {placed.id, typed.id}
    assert not list((again.folder / "voices").glob("*.part"))
    assert again.coach.drafts(share_id).unplaced == Unplaced("", voice=typed, drawing=DRAWING)
    again.close()
    couple.learner.close()


def test_what_is_not_a_voice_is_not_kept(couple: Couple, shared: tuple[ShareId, TakeId]) -> None:
    target = couple.coach.coach.voice_target(shared[0])
    sink = target.open_sink()
    sink.write(b"no voice at all")
    sink.close()
    with pytest.raises(Failure) as caught:
        couple.coach.coach.keep_voice(shared[0], target)
    assert caught.value.problem.code is Code.FILE_DAMAGED
    assert target.id not in couple.voices(couple.coach)
