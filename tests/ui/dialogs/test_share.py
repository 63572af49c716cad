"""The dialog of sheet 05. Every sentence about what goes and what stays is held against the sealed copy,
opened as the coach."""

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import av
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    ONE_TURN,
    THREE_TURNS,
    Stage,
    SteadyClock,
    add_take,
    contact_of,
    make_desk,
    make_session,
    make_space,
)
from oefenruimte.app.coach import OpenShare
from oefenruimte.app.session import Session
from oefenruimte.app.sharing import Sharing
from oefenruimte.capture.facts import levels_of
from oefenruimte.capture.media_file import Beginning
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import GrantState
from oefenruimte.domain.take import Anchor, SelfCheck, Take
from oefenruimte.ui.dialogs.share import ShareFlow
from oefenruimte.ui.dialogs.share.dialog import ShareDialog
from oefenruimte.ui.dialogs.share.no_coach import NoCoachDialog
from oefenruimte.ui.routes import SettingsRoute
from oefenruimte.ui.widgets import Dialog, top_dialog

MESSAGE = "Kun je vooral kijken of ik mevrouw echt laat uitpraten?"
NOTE = "eigen-notitie-over-de-stilte"
ANSWERS = "Je antwoorden bij ‘Wat zie je jezelf doen?’"


@dataclass(frozen=True)
class People:
    learner: Session
    coach: Session
    other: Session
    space: Path
    clock: SteadyClock


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path) -> Iterator[People]:
    folder, clock = tmp_path_factory.mktemp("delen"), SteadyClock()
    desk = make_desk(folder, scenarios=scenario_folder, clock=clock)
    sessions = [make_session(desk), make_session(desk, COACH), make_session(desk, "Omar Haddad")]
    make_space(folder / "deelruimte", *sessions)
    yield People(*sessions, folder / "deelruimte", clock)
    for session in sessions:
        session.close()


@pytest.fixture
def stage(people: People, stage_for: Callable[..., Stage]) -> Stage:
    return stage_for(people.learner)


@pytest.fixture
def flow(stage: Stage) -> Iterator[ShareFlow]:
    flow = ShareFlow(stage.context)
    yield flow
    flow.close()


@pytest.fixture
def ask(flow: ShareFlow, people: People, qtbot: QtBot) -> Callable[[Take], ShareDialog]:
    """Open the dialog for a take."""

    def open_for(take: Take) -> ShareDialog:
        flow.begin(take, people.learner.library.find(take.scenario_id, take.scenario_version))
        qtbot.waitUntil(lambda: flow.dialog is not None, timeout=10_000)
        assert isinstance(flow.dialog, ShareDialog)
        return flow.dialog

    return open_for


def _take(people: People, scenario: str = THREE_TURNS, answers: int = 2, *, checks: bool = True) -> Take:
    take = add_take(people.learner, scenario, answers=answers)
    people.learner.reflection.add_note(take.id, Anchor(0, 300), NOTE)
    if checks:
        for behaviour in people.learner.library.get(scenario).behaviours:
            people.learner.reflection.check(take.id, behaviour.id, SelfCheck.A_LITTLE)
    return take


def _share(dialog: ShareDialog, stage: Stage, qtbot: QtBot, *, answers: bool = False) -> None:
    """As the learner does it: type, tick, press; until the message says that it is there."""
    before = len(stage.toasts)
    dialog.message.edit.setFocus()
    qtbot.keyClicks(dialog.message.edit, MESSAGE)
    if answers:
        qtbot.mouseClick(dialog.stays.share_answers, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.share, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(stage.toasts) > before, timeout=20_000)


def _received(people: People) -> OpenShare:
    """What was shared last, as the coach opens it."""
    people.coach.sync.run()
    return people.coach.coach.open(people.learner.sharing.grants()[-1].share_id)


def _everything(opened: OpenShare) -> bytes:
    """All that is inside the sealed object, every byte of it."""
    reader = opened.payload._reader
    reader.seek(0)
    return reader.read()


# --- what goes ----------------------------------------------------------------------------------------


def test_the_list_names_exactly_what_the_copy_holds(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    take = _take(people)
    dialog = ask(take)
    assert dialog.goes.accessibleName() == "Dit ziet Karin"
    assert dialog.goes.lines == [
        "Beeld en geluid van deze poging",
        "De oefening en de datum van vandaag",
        "Je naam",
    ]
    qtbot.keyClicks(dialog.message.edit, "Hoi")
    assert dialog.goes.lines[-1] == "Je naam en je bericht"
    dialog.message.set_text("")
    _share(dialog, stage, qtbot)
    with closing(_received(people)) as opened:
        manifest = opened.manifest
        # "Beeld en geluid van deze poging"
        assert [(turn.has_video, turn.has_audio) for turn in manifest.turns] == [(True, True)] * 2
        for index in range(2):
            with av.open(io.BytesIO(opened.answer(index).read())) as film:
                assert [stream.type for stream in film.streams] == ["video", "audio"]
        # "De oefening en de datum van vandaag"
        assert manifest.scenario_title == take.scenario_title
        assert manifest.shared_on == people.clock.today()
        # "Je naam en je bericht"
        assert opened.item.sender.name == "Sanne Visser"
        assert manifest.message == MESSAGE
        assert manifest.circle is None, "shared with one person: no other names go with it"
        # And nothing else: the fields of the format, all of them named above or round the recording.
        assert set(vars_of(manifest)) == {
            "share_id",
            "scenario_id",
            "scenario_version",
            "scenario_title",
            "scenario_setting",
            "citizen",
            "turns",
            "behaviours",
            "message",
            "until",
            "shared_on",
            "self_check",
            "circle",
        }


def vars_of(value: object) -> list[str]:
    return list(type(value).__dataclass_fields__)


def test_sound_alone_is_called_sound(people: People, ask: Callable[[Take], ShareDialog]) -> None:
    assert ask(add_take(people.learner, picture=False)).goes.lines[0] == "Het geluid van deze poging"


def test_answers_go_only_when_ticked_and_the_lists_say_so(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    dialog = ask(_take(people))
    assert ANSWERS in dialog.stays.lines
    assert ANSWERS not in dialog.goes.lines
    _share(dialog, stage, qtbot, answers=True)
    with closing(_received(people)) as opened:
        behaviours = people.learner.library.get(THREE_TURNS).behaviours
        assert opened.manifest.self_check == {behaviour.id: SelfCheck.A_LITTLE for behaviour in behaviours}


def test_ticking_moves_the_line_from_one_card_to_the_other(
    people: People, ask: Callable[[Take], ShareDialog]
) -> None:
    dialog = ask(_take(people))
    dialog.stays.share_answers.click()
    assert ANSWERS in dialog.goes.lines
    assert ANSWERS not in dialog.stays.lines
    dialog.stays.share_answers.click()
    assert ANSWERS in dialog.stays.lines


# --- what stays ---------------------------------------------------------------------------------------


def test_notes_answers_number_and_other_takes_are_not_in_the_copy(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    others = [_take(people, ONE_TURN, 1) for _ in range(3)]
    take = _take(people, ONE_TURN, 1)
    later = _take(people, ONE_TURN, 1)
    people.learner.reflection.add_note(take.id, Anchor(0, 600), NOTE + "-2")
    dialog = ask(take)
    earlier = ", ".join(
        str(one.number)
        for one in people.learner.takes.list(take.scenario_id)
        if one.id not in (take.id, later.id)
    )
    assert dialog.stays.lines == [
        f"Poging {earlier} en {later.number}",
        "Hoeveel pogingen je deed en hoe lang",
        "Wanneer je deze poging opnam",
        "Je 2 notities",
        ANSWERS,
    ]
    _share(dialog, stage, qtbot)
    with closing(_received(people)) as opened:
        content = _everything(opened)
        assert len(opened.manifest.turns) == 1
        assert opened.manifest.self_check is None
        assert NOTE.encode() not in content
        assert SelfCheck.A_LITTLE.encode() not in content
        for one in (*others, take, later):
            assert one.id.encode() not in content
            assert one.recordings[0].id.encode() not in content


def test_the_copy_of_a_fourth_take_is_like_that_of_a_first(
    tmp_path: Path, scenario_folder: Path, stage_for: Callable[..., Stage], qtbot: QtBot
) -> None:
    """ "Hoeveel pogingen je deed en hoe lang": someone who practised more sends the very same bytes."""
    desk = make_desk(tmp_path, scenarios=scenario_folder, clock=SteadyClock())
    much, little, coach = make_session(desk), make_session(desk, "Bilal Amrani"), make_session(desk, COACH)
    try:
        make_space(tmp_path / "deelruimte", much, little, coach)
        for _ in range(3):
            add_take(much, ONE_TURN, seconds=2.0)
        contents, sizes = [], []
        for session in (much, little):
            take = add_take(session, ONE_TURN)
            stage = stage_for(session)
            flow = ShareFlow(stage.context)
            flow.begin(take, session.library.get(ONE_TURN))
            qtbot.waitUntil(lambda flow=flow: flow.dialog is not None, timeout=10_000)
            dialog = flow.dialog
            assert isinstance(dialog, ShareDialog)
            dialog.whom.field.select.set_value(coach.member_id)
            dialog.whom._chose()
            _share(dialog, stage, qtbot)
            coach.sync.run()
            item = next(one for one in coach.coach.inbox() if one.sender.id == session.member_id)
            with closing(coach.coach.open(item.share_id)) as opened:
                contents.append(_everything(opened).replace(item.share_id.encode(), b"*" * 20))
            sizes.append(next((tmp_path / "deelruimte").rglob(f"{item.object_id}.ofo")).stat().st_size)
        assert contents[0] == contents[1]
        assert sizes[0] == sizes[1]
    finally:
        for session in (much, little, coach):
            session.close()


def test_the_copy_does_not_tell_when_it_was_recorded(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    take = _take(people, ONE_TURN, 1)
    recorded = people.clock.today()
    people.clock.pass_days(3)
    _share(ask(take), stage, qtbot)
    with closing(_received(people)) as opened:
        content = _everything(opened)
        assert recorded.isoformat().encode() not in content
        assert people.clock.today().isoformat().encode() in content
        with av.open(io.BytesIO(opened.answer(0).read())) as film:
            assert "creation_time" not in film.metadata
            assert all("creation_time" not in stream.metadata for stream in film.streams)
        header = opened.answer(0).read(4096)
        for box in (b"mvhd", b"tkhd", b"mdhd"):
            at = header.index(box) + 4
            size = 16 if header[at] == 1 else 8
            assert header[at + 4 : at + 4 + size] == bytes(size), f"{box!r} holds a date"


def test_nothing_is_said_about_what_is_not_there(people: People, ask: Callable[[Take], ShareDialog]) -> None:
    for take in people.learner.takes.list():
        if take.scenario_id == ONE_TURN:
            people.learner.takes.purge(take.id)
    dialog = ask(add_take(people.learner, ONE_TURN))
    assert dialog.stays.lines == ["Hoeveel pogingen je deed en hoe lang", "Wanneer je deze poging opnam"]
    assert dialog.stays.share_answers.isHidden()


# --- the sentences under the message ------------------------------------------------------------------


def test_only_the_chosen_one_can_open_it(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    contact = contact_of(people.learner, people.coach)
    people.learner.spaces.verify(contact.id)
    dialog = ask(_take(people))
    assert "Alleen Karin kan deze poging openen." in dialog.promise
    _share(dialog, stage, qtbot)
    sealed = max(
        (people.space / "inbox" / people.coach.member_id).glob("*.ofo"),
        key=lambda file: file.stat().st_mtime_ns,
    )
    people.other.sync.run()
    assert people.other.coach.inbox() == []
    stolen = people.space / "inbox" / people.other.member_id / sealed.name
    stolen.parent.mkdir(parents=True, exist_ok=True)
    stolen.write_bytes(sealed.read_bytes())
    report = people.other.sync.run()
    assert (f"inbox/{people.other.member_id}/{sealed.name}", Code.NOT_FOR_YOU) in report.skipped
    assert people.other.coach.inbox() == []
    stolen.unlink()
    people.learner.spaces.verify(contact.id, False)


def test_the_promise_is_not_made_for_someone_nobody_compared(
    people: People, ask: Callable[[Take], ShareDialog]
) -> None:
    dialog = ask(_take(people))
    assert "Alleen Karin" not in dialog.promise
    assert dialog.whom.field.select.currentText() == "Karin de Boer (nog niet vergeleken)"


def test_withdrawing_works_as_the_sentence_says(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    dialog = ask(_take(people))
    assert dialog.promise.startswith(
        "Intrekken kan altijd. Karin ziet je poging niet meer "
        "zodra de Oefenruimte van Karin weer verbinding heeft."
    )
    _share(dialog, stage, qtbot)
    with closing(_received(people)) as opened:
        share_id = opened.manifest.share_id
    told = stage.toasts[-1]
    assert told.undo_text == "Trek in"
    assert told.undo is not None
    told.undo()
    qtbot.waitUntil(lambda: _state(people, share_id) is GrantState.WITHDRAWING, timeout=10_000)
    people.learner.sync.run()
    assert _state(people, share_id) is GrantState.WITHDRAWN
    people.coach.coach.open(share_id).close()  # without a connection: still there, as we said
    people.coach.sync.run()
    with pytest.raises(Failure) as refused:
        people.coach.coach.open(share_id)
    assert refused.value.problem.code is Code.SHARE_WITHDRAWN


def _state(people: People, share_id: str) -> GrantState:
    return next(grant.state for grant in people.learner.sharing.grants() if grant.share_id == share_id)


def test_after_the_last_day_sharing_stops_by_itself(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    dialog = ask(_take(people))
    qtbot.mouseClick(dialog.until.tiles.tiles()[0], Qt.MouseButton.LeftButton)
    last = dialog.until.day
    assert (last - people.clock.today()).days == 14
    assert f"Na {last.day} {_month(last)} stopt het delen vanzelf." in dialog.promise
    _share(dialog, stage, qtbot)
    with closing(_received(people)) as opened:
        share_id = opened.manifest.share_id
    people.clock.pass_days(14)
    people.coach.coach.open(share_id).close()  # the last day is included
    people.clock.pass_days(1)
    with pytest.raises(Failure) as refused:
        people.coach.coach.open(share_id)
    assert refused.value.problem.code is Code.SHARE_EXPIRED
    people.learner.sync.run()
    assert _state(people, share_id) is GrantState.EXPIRED
    assert people.learner.outbox.waiting() == 0


def _month(day: date) -> str:
    return ("mei", "juni", "juli")[day.month - 5]


# --- choosing -----------------------------------------------------------------------------------------


def test_four_weeks_without_answers_is_the_usual(people: People, ask: Callable[[Take], ShareDialog]) -> None:
    dialog = ask(_take(people))
    asked = dialog.request
    assert asked.contact_id == contact_of(people.learner, people.coach).id
    assert (asked.until - people.clock.today()).days == 28
    assert not asked.with_answers
    assert dialog.message.edit.hasFocus()


def test_everything_follows_the_one_who_is_chosen(people: People, ask: Callable[[Take], ShareDialog]) -> None:
    take = _take(people)
    dialog = ask(take)
    dialog.whom.field.select.set_value(contact_of(people.learner, people.other).id)
    dialog.whom._chose()
    assert dialog.goes.accessibleName() == "Dit ziet Omar"
    assert dialog.share.text() == f"Deel poging {take.number} met Omar"
    assert dialog.message.label.text() == "Je bericht aan Omar (hoeft niet)"
    assert "Omar ziet je poging niet meer" in dialog.promise
    assert dialog.request.contact_id == people.other.member_id


def test_an_own_last_day(people: People, ask: Callable[[Take], ShareDialog], qtbot: QtBot) -> None:
    dialog = ask(_take(people))
    qtbot.mouseClick(dialog.until.tiles.tiles()[2], Qt.MouseButton.LeftButton)
    assert dialog.until.own.isVisible()
    assert dialog.until.own.edit.hasFocus()
    usual = dialog.request.until
    qtbot.mouseClick(dialog.until.own.later, Qt.MouseButton.LeftButton)
    assert (dialog.request.until - usual).days == 1
    dialog.until.own.set_day(date(2020, 1, 1))
    assert dialog.request.until == people.clock.today()


def test_words_are_compared_from_the_dialog(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    dialog = ask(_take(people))
    qtbot.mouseClick(dialog.whom.compare, Qt.MouseButton.LeftButton)
    question = top_dialog(stage.window)
    assert question is not None
    assert question is not dialog
    said = " ".join(child.accessibleName() for child in question.findChildren(QWidget))
    assert people.coach.fingerprint in said
    assert people.learner.fingerprint in said
    question.close_with("same")
    qtbot.waitUntil(lambda: dialog.whom.contact.verified, timeout=10_000)
    assert dialog.whom.compare.isHidden() or not dialog.whom.compare.isVisible()
    assert "Alleen Karin kan deze poging openen." in dialog.promise
    people.learner.spaces.verify(people.coach.member_id, False)


def test_the_same_take_is_not_shared_twice_with_one_person(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    take = _take(people)
    _share(ask(take), stage, qtbot)
    dialog = ask(take)
    assert not dialog.share.isEnabled()
    assert dialog.share.toolTip().startswith("Je deelt deze poging al met Karin, tot en met ")
    dialog.whom.field.select.set_value(people.other.member_id)
    dialog.whom._chose()
    assert dialog.share.isEnabled()


# --- keys, progress, faults ---------------------------------------------------------------------------


def test_ctrl_enter_shares_and_enter_is_a_new_line(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    take = _take(people)
    dialog = ask(take)
    day = dialog.request.until
    qtbot.keyClick(dialog.message.edit, Qt.Key.Key_Return)
    assert dialog.message.text == "\n"
    assert people.learner.sharing.grants(take.id) == []
    qtbot.keyClick(dialog.message.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(stage.toasts), timeout=20_000)
    assert len(people.learner.sharing.grants(take.id)) == 1
    assert stage.toasts[0].text == f"Gedeeld met Karin tot en met {day.day} {_month(day)}"
    assert people.learner.sharing.grants(take.id)[0].state is GrantState.SENT
    assert list((people.space / "inbox" / people.coach.member_id).glob("*.ofo"))
    assert stage.syncs


def test_escape_shares_nothing(
    people: People, flow: ShareFlow, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    take = _take(people)
    dialog = ask(take)
    qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    assert flow.dialog is None
    assert people.learner.sharing.grants(take.id) == []


class _HeldSharing:
    """Real sharing that waits inside the copying until the test lets it go on."""

    def __init__(self, sharing: Sharing, hold_at: float) -> None:
        self._sharing = sharing
        self._hold_at = hold_at
        self.holding = threading.Event()
        self.go_on = threading.Event()

    def share(self, *args: object, progress: Callable[[float], None], **words: object) -> object:
        def told(part: float) -> None:
            if part >= self._hold_at:
                self.holding.set()
                assert self.go_on.wait(20)
            progress(part)

        return self._sharing.share(*args, progress=told, **words)  # type: ignore[arg-type]

    def __getattr__(self, name: str) -> object:
        return getattr(self._sharing, name)


def test_a_locked_door_closes_the_dialog_also_while_it_copies(
    people: People, flow: ShareFlow, ask: Callable[[Take], ShareDialog]
) -> None:
    dialog = ask(_take(people))
    dialog.set_busy(True)
    dialog.close_with("")
    assert flow.dialog is dialog
    dialog.reject()
    assert flow.dialog is None


@pytest.mark.parametrize(("hold_at", "shared"), [(0.1, False), (1.0, True)])
def test_stopping_is_heard_as_long_as_nothing_is_queued(
    people: People, stage_for: Callable[..., Stage], qtbot: QtBot, hold_at: float, shared: bool
) -> None:
    held = _HeldSharing(people.learner.sharing, hold_at)
    stage = stage_for(replace(people.learner, sharing=held))  # type: ignore[arg-type]
    take = _take(people)
    flow = ShareFlow(stage.context)
    flow.begin(take, people.learner.library.get(THREE_TURNS))
    qtbot.waitUntil(lambda: flow.dialog is not None, timeout=10_000)
    dialog = flow.dialog
    assert isinstance(dialog, ShareDialog)
    qtbot.mouseClick(dialog.share, Qt.MouseButton.LeftButton)
    assert dialog.share.busy
    assert not dialog.message.isEnabled()
    qtbot.waitUntil(held.holding.is_set, timeout=10_000)
    qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    assert flow.dialog is dialog, "it waits to hear whether it was in time"
    held.go_on.set()
    qtbot.waitUntil(lambda: flow.dialog is None, timeout=20_000)
    if shared:  # too late: then the learner is told the truth, with the way back
        qtbot.waitUntil(lambda: bool(stage.toasts), timeout=20_000)
        assert stage.toasts[0].undo_text == "Trek in"
    assert len(people.learner.sharing.grants(take.id)) == shared
    assert stage.problems == []


def test_a_copy_that_cannot_be_made_is_told_in_the_dialog(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    take = _take(people)
    file = next(people.learner.folder.rglob(f"{take.recordings[0].id}.age"))
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    dialog = ask(take)
    qtbot.mouseClick(dialog.share, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.trouble.isVisible(), timeout=20_000)
    assert dialog.trouble.accessibleName() == "Delen is niet gelukt."
    assert dialog.trouble.accessibleDescription().endswith(
        "Je poging is nog alleen voor jou. Probeer het later opnieuw."
    )
    assert people.learner.sharing.grants(take.id) == []
    assert people.learner.outbox.waiting() == 0
    assert dialog.share.isEnabled()
    assert dialog.message.isEnabled()
    people.learner.takes.purge(take.id)


def test_without_the_space_the_message_says_that_it_waits(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    take = _take(people)
    dialog = ask(take)
    away = people.space.with_name("even weg")
    people.space.rename(away)
    try:
        _share(dialog, stage, qtbot)
        assert stage.toasts[0].text == "Karin krijgt je poging zodra de deelruimte bereikbaar is."
        assert stage.toasts[0].undo_text == "Trek in"
        assert people.learner.sharing.grants(take.id)[0].state is GrantState.QUEUED
    finally:
        away.rename(people.space)
    people.learner.sync.run()
    assert people.learner.sharing.grants(take.id)[0].state is GrantState.SENT


# --- looking once more --------------------------------------------------------------------------------


def test_the_very_copy_can_be_seen_before(
    people: People, stage: Stage, flow: ShareFlow, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    take = _take(people)
    files = set(people.learner.folder.rglob("*.spool"))
    dialog = ask(take)
    qtbot.mouseClick(dialog.goes.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: flow.copy_dialog is not None, timeout=20_000)
    looking = flow.copy_dialog
    assert looking is not None
    assert looking.accessibleName() == "Dit ziet Karin"
    # The citizen's words are in the copy as text; the clip is not.
    assert (
        "Dit is fragment 1" in looking.canvas.accessibleDescription()
        or people.learner.library.get(THREE_TURNS).turns[0].lines in looking.canvas.accessibleDescription()
    )
    looking.player.seek(1500)
    qtbot.waitUntil(lambda: not looking.canvas.image().isNull(), timeout=15_000)
    qtbot.keyClick(QApplication.focusWidget() or looking, Qt.Key.Key_Escape)
    assert flow.copy_dialog is None
    assert flow.dialog is dialog, "only the copy is closed"
    qtbot.waitUntil(lambda: set(people.learner.folder.rglob("*.spool")) == files, timeout=10_000)


def test_a_page_that_goes_takes_its_dialogs_along(
    people: People, stage: Stage, flow: ShareFlow, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    dialog = ask(_take(people))
    qtbot.mouseClick(dialog.goes.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: flow.copy_dialog is not None, timeout=20_000)
    flow.close()
    assert top_dialog(stage.window) is None
    qtbot.waitUntil(lambda: not list(people.learner.folder.rglob("*.spool")), timeout=10_000)


# --- nobody to share with -----------------------------------------------------------------------------


def test_without_a_coach_the_way_to_one_is_shown(
    tmp_path: Path, scenario_folder: Path, stage_for: Callable[..., Stage], qtbot: QtBot
) -> None:
    session = make_session(make_desk(tmp_path, scenarios=scenario_folder))
    try:
        take = add_take(session)
        stage = stage_for(session)
        for has_space in (False, True):
            if has_space:
                session.spaces.create(str(tmp_path / "deelruimte"))
            flow = ShareFlow(stage.context)
            flow.begin(take, None)
            qtbot.waitUntil(lambda flow=flow: flow.dialog is not None, timeout=10_000)
            dialog: Dialog | None = flow.dialog
            assert isinstance(dialog, NoCoachDialog)
            assert dialog.accessibleName() == "Je hebt nog geen coach"
            assert dialog.accessibleDescription().startswith("Vraag je leidinggevende wie je coach is.")
            focused = QApplication.focusWidget()
            assert focused is not None
            qtbot.keyClick(focused, Qt.Key.Key_Return)
            assert flow.dialog is None
        assert stage.went == [SettingsRoute("delen")] * 2
        stage.close()
    finally:
        session.close()


def test_levels_are_those_of_the_copy_itself(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], qtbot: QtBot
) -> None:
    """The wave that the coach sees tells no more than the sound that goes along."""
    _share(ask(_take(people, ONE_TURN, 1)), stage, qtbot)
    with closing(_received(people)) as opened:
        film = opened.answer(0).read()
        measured = levels_of(Beginning(io.BytesIO(film), len(film)))
        levels = opened.manifest.turns[0].levels
        assert len(levels) > 5
        assert levels == measured[: len(levels)]


def test_a_message_that_was_typed_is_there_again_after_esc(
    people: People, stage: Stage, ask: Callable[[Take], ShareDialog], flow: ShareFlow, qtbot: QtBot
) -> None:
    take, other = _take(people), _take(people)
    dialog = ask(take)
    dialog.message.edit.setFocus()
    qtbot.keyClicks(dialog.message.edit, "Let op mijn ")
    qtbot.keyClick(dialog.message.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: flow.dialog is None)
    dialog = ask(other)
    assert dialog.message.text == ""
    dialog.close_with("")
    dialog = ask(take)
    assert dialog.message.text == "Let op mijn "
    assert dialog.request.message == "Let op mijn"
    _share(dialog, stage, qtbot)
    assert people.learner.sharing.grants()[-1].message == f"Let op mijn {MESSAGE}"
    assert ask(take).message.text == "", "it was sent"
