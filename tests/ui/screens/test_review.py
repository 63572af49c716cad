"""Looking back (sheets 04 and 04c): playing, noting, answering, choosing, taking away."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import av
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    ONE_TURN,
    THREE_TURNS,
    Stage,
    add_take,
    contact_of,
    look_back,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ScenarioId, TakeId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.recording import Flaw
from oefenruimte.domain.share import GrantState, Rating
from oefenruimte.domain.take import Anchor, SelfCheck, Take
from oefenruimte.ui.player.clip_state import ClipState
from oefenruimte.ui.routes import MyTakes, Practice, Review, Situation
from oefenruimte.ui.screens.review import ReviewScreen
from oefenruimte.ui.widgets import EmptyState, Label, top_dialog
from oefenruimte.ui.widgets.button import Button

Opener = Callable[..., ReviewScreen]


@pytest.fixture
def opened(stage: Stage, qtbot: QtBot) -> Iterator[Opener]:
    """`opened(take)`: the screen in the window, with the take on it."""
    screens: list[ReviewScreen] = []

    def make(take: Take | TakeId, on: Stage | None = None) -> ReviewScreen:
        home = on or stage
        take_id = take.id if isinstance(take, Take) else take
        screen = ReviewScreen(home.context, Review(take_id))
        screens.append(screen)
        layout = home.window.layout()
        assert layout is not None
        layout.addWidget(screen)
        qtbot.waitUntil(
            lambda: not screen.page.isHidden() or bool(screen.findChildren(EmptyState)), timeout=15_000
        )
        return screen

    yield make
    for screen in screens:
        screen.leave()


def _wait_for_picture(screen: ReviewScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not screen.page.canvas.image().isNull(), timeout=15_000)


def _press(screen: ReviewScreen, key: Qt.Key, qtbot: QtBot, mods: Qt.KeyboardModifier | None = None) -> None:
    target = QApplication.focusWidget() or screen.window()
    qtbot.keyClick(target, key, mods or Qt.KeyboardModifier.NoModifier)


def _shows(screen: ReviewScreen, take: Take) -> bool:
    return screen._data is not None and screen._data.take.id == take.id


# --- playing ------------------------------------------------------------------------------------------


def test_the_conversation_is_there_as_it_was(session: Session, opened: Opener, qtbot: QtBot) -> None:
    screen = opened(add_take(session, THREE_TURNS, answers=2))
    # Clip, answer, clip, answer: of a second each.
    assert 3700 <= screen._player.duration <= 4300
    assert screen.page.timeline.duration == screen._player.duration
    assert screen.page.timeline.turn_starts() == [(0, 0), (1, screen._player.conversation.parts[2].start_ms)]
    assert screen.page.canvas.accessibleDescription() == "Poging 1"
    _wait_for_picture(screen, qtbot)
    assert screen.shell.ruimte.space_kind == "kamer"


def test_it_plays_over_the_border_of_clip_and_answer(session: Session, opened: Opener, qtbot: QtBot) -> None:
    screen = opened(add_take(session, ONE_TURN))
    _wait_for_picture(screen, qtbot)
    assert screen.page.controls.play_button.hasFocus()
    _press(screen, Qt.Key.Key_Space, qtbot)
    assert screen.busy()
    qtbot.waitUntil(lambda: screen._player.position > 1300, timeout=15_000)
    screen.page.timeline.setFocus()
    _press(screen, Qt.Key.Key_Space, qtbot)
    assert not screen.busy()


def test_arrows_go_five_seconds_and_with_shift_one(session: Session, opened: Opener, qtbot: QtBot) -> None:
    screen = opened(add_take(session, THREE_TURNS, answers=3))
    _wait_for_picture(screen, qtbot)
    screen.page.decision.again.setFocus()
    _press(screen, Qt.Key.Key_Right, qtbot, Qt.KeyboardModifier.ShiftModifier)
    assert screen._player.position == 1000
    _press(screen, Qt.Key.Key_Right, qtbot)
    assert screen._player.position == screen._player.duration
    _press(screen, Qt.Key.Key_Left, qtbot)
    assert abs(screen._player.position - (screen._player.duration - 5000)) <= 40


def test_captions_are_there_when_the_citizen_has_them(session: Session, opened: Opener, qtbot: QtBot) -> None:
    screen = opened(add_take(session, ONE_TURN))
    _wait_for_picture(screen, qtbot)
    screen._player.seek(500)
    qtbot.waitUntil(lambda: screen.page.canvas._caption == "Dit is fragment 1.", timeout=10_000)
    screen._player.seek(1500)
    assert screen.page.canvas._caption == ""


def test_a_take_of_sound_alone_shows_words(session: Session, opened: Opener, qtbot: QtBot) -> None:
    screen = opened(add_take(session, ONE_TURN, picture=False))
    screen._player.seek(1500)
    qtbot.waitUntil(
        lambda: (
            screen.page.canvas.accessibleDescription()
            == f"Poging {screen._data.take.number if screen._data else 0}. Beurt 1. Alleen geluid"
        ),
        timeout=10_000,
    )


def test_a_damaged_answer_is_told_and_the_rest_stays(
    session: Session, stage: Stage, opened: Opener, qtbot: QtBot
) -> None:
    take = add_take(session, THREE_TURNS, answers=2)
    file = next(session.folder.rglob(f"{take.recordings[0].id}.age"))
    file.chmod(0o600)
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(content)
    screen = opened(take)
    screen._player.seek(1500)
    qtbot.waitUntil(lambda: bool(stage.problems), timeout=15_000)
    assert stage.problems[0].code is Code.FILE_DAMAGED
    assert "niet afspelen" in screen.page.canvas.accessibleDescription()
    session.takes.purge(take.id)


# --- notes --------------------------------------------------------------------------------------------


def test_a_note_keeps_its_moment(session: Session, opened: Opener, qtbot: QtBot) -> None:
    take = add_take(session, ONE_TURN)
    screen = opened(take)
    _wait_for_picture(screen, qtbot)
    screen._player.seek(1500)
    _press(screen, Qt.Key.Key_N, qtbot)
    editor = screen.page.notes.editor
    assert editor is not None
    assert editor.field.edit.hasFocus()
    assert editor.field.edit.accessibleName() == "Notitie bij 0:01"
    qtbot.keyClicks(editor.field.edit, "Rustig, dat werkt.")
    qtbot.keyClick(editor.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(session.reflection.notes(take.id)) == 1, timeout=10_000)
    note = session.reflection.notes(take.id)[0]
    assert note.text == "Rustig, dat werkt."
    assert note.anchor.turn_index == 0
    assert abs(screen._player.conversation.position(note.anchor) - 1500) <= 40
    qtbot.waitUntil(lambda: len(screen.page.notes.rows) == 1, timeout=10_000)
    assert "Rustig, dat werkt." in screen.page.notes.rows[0].button.accessibleName()
    # The hands are back where they were: the next press plays again.
    assert screen.page.controls.play_button.hasFocus()
    screen._player.seek(0)
    qtbot.mouseClick(screen.page.notes.rows[0].button, Qt.MouseButton.LeftButton)
    assert abs(screen._player.position - 1500) <= 40
    assert screen.page.timeline.active_marker == note.id


def test_a_long_note_can_be_read_to_its_end(session: Session, opened: Opener, qtbot: QtBot) -> None:
    take = add_take(session, ONE_TURN)
    session.reflection.add_note(take.id, Anchor(0, 200), "Kort")
    session.reflection.add_note(take.id, Anchor(0, 700), "Hier wacht ik lang. " * 6)
    screen = opened(take)
    short, long = (row.button for row in screen.page.notes.rows)
    qtbot.waitUntil(lambda: long.height() == long.heightForWidth(long.width()) > 2 * short.height())
    assert short.height() == short.heightForWidth(short.width())


def test_escape_and_an_empty_note_keep_nothing(session: Session, opened: Opener, qtbot: QtBot) -> None:
    take = add_take(session, ONE_TURN)
    screen = opened(take)
    for text, key in (("Weg ermee", Qt.Key.Key_Escape), ("   ", Qt.Key.Key_Return)):
        screen.page.notes.add_button.click()
        editor = screen.page.notes.editor
        assert editor is not None
        qtbot.keyClicks(editor.field.edit, text)
        qtbot.keyClick(editor.field.edit, key)
        assert screen.page.notes.editor is None
    assert session.reflection.notes(take.id) == []


def test_a_note_is_changed_and_taken_away_with_a_way_back(
    session: Session, stage: Stage, opened: Opener, qtbot: QtBot
) -> None:
    take = add_take(session, ONE_TURN)
    first = session.reflection.add_note(take.id, Anchor(0, 200), "Eerst")
    session.reflection.add_note(take.id, Anchor(0, 700), "Later")
    screen = opened(take)
    row = screen.page.notes.rows[0]
    row.button.setFocus()
    qtbot.keyClick(row.button, Qt.Key.Key_F2)
    editor = screen.page.notes.editor
    assert editor is not None
    assert editor.text == "Eerst"
    qtbot.keyClicks(editor.field.edit, " beter")
    qtbot.keyClick(editor.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.reflection.notes(take.id)[0].text == "Eerst beter", timeout=10_000)
    row = screen.page.notes.rows[0]
    row.button.setFocus()
    qtbot.keyClick(row.button, Qt.Key.Key_Delete)  # the note, not the take
    qtbot.waitUntil(lambda: len(session.reflection.notes(take.id)) == 1, timeout=10_000)
    assert screen.page.notes.rows[0].button.hasFocus()  # not `Nog een keer`, that comes next on the page
    assert _shows(screen, take)
    assert [told.text for told in stage.toasts] == ["Je notitie is gewist."]
    assert stage.toasts[0].undo is not None
    stage.toasts[0].undo()
    qtbot.waitUntil(lambda: len(session.reflection.notes(take.id)) == 2, timeout=10_000)
    assert session.reflection.notes(take.id)[0].id == first.id
    qtbot.waitUntil(lambda: len(screen.page.notes.rows) == 2, timeout=10_000)


def test_what_was_being_written_is_kept_when_the_page_goes(
    session: Session, opened: Opener, qtbot: QtBot
) -> None:
    first, second = add_take(session, ONE_TURN), add_take(session, ONE_TURN)
    screen = opened(first)
    screen.page.notes.add_button.click()
    assert screen.page.notes.editor is not None
    qtbot.keyClicks(screen.page.notes.editor.field.edit, "Halverwege")
    screen.page.strip.opened.emit(second.id)
    qtbot.waitUntil(lambda: _shows(screen, second), timeout=10_000)
    qtbot.waitUntil(lambda: bool(session.reflection.notes(first.id)), timeout=10_000)
    assert session.reflection.notes(first.id)[0].text == "Halverwege"
    assert session.reflection.notes(second.id) == []
    screen.page.notes.add_button.click()
    assert screen.page.notes.editor is not None
    qtbot.keyClicks(screen.page.notes.editor.field.edit, "Ook hier")
    screen.leave()
    qtbot.waitUntil(lambda: bool(session.reflection.notes(second.id)), timeout=10_000)


# --- self-check, star, decision -----------------------------------------------------------------------


def test_answers_are_saved_at_once_and_can_be_taken_back(
    session: Session, opened: Opener, qtbot: QtBot
) -> None:
    take = add_take(session, ONE_TURN)
    screen = opened(take)
    behaviours = session.library.get(ONE_TURN).behaviours
    choice = screen.page.self_check.choices()[0]
    assert choice.accessibleName() == behaviours[0].self_text
    qtbot.mouseClick(choice.segments()[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: session.reflection.checks(take.id) == {behaviours[0].id: SelfCheck.A_LITTLE}, timeout=10_000
    )
    qtbot.mouseClick(choice.segments()[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.reflection.checks(take.id) == {}, timeout=10_000)
    assert choice.value is None


def test_share_is_filled_once_the_learner_seems_content(
    session: Session, opened: Opener, qtbot: QtBot
) -> None:
    take = add_take(session, ONE_TURN, star=True)
    behaviours = session.library.get(ONE_TURN).behaviours
    for behaviour in behaviours:
        session.reflection.check(take.id, behaviour.id, SelfCheck.YES)
    session.reflection.check(take.id, behaviours[0].id, SelfCheck.NOT_YET)
    screen = opened(take)
    decision = screen.page.decision
    assert (decision.again.role, decision.share.role) == ("primary", "share_outline")
    assert decision.question == f"Ben je tevreden over poging {take.number}?"
    qtbot.mouseClick(screen.page.self_check.choices()[0].segments()[0], Qt.MouseButton.LeftButton)
    assert (decision.again.role, decision.share.role) == ("secondary", "share")
    assert decision.question == "Klaar om te delen? Dat mag, het hoeft niet."
    tile = next(tile for tile in screen.page.strip.tiles if tile.words.take_id == take.id)
    qtbot.mouseClick(tile.star, Qt.MouseButton.LeftButton)
    assert decision.share.role == "share_outline"
    qtbot.waitUntil(lambda: not session.takes.get(take.id).starred, timeout=10_000)


def test_one_take_of_an_exercise_has_the_star(session: Session, opened: Opener, qtbot: QtBot) -> None:
    first, second = add_take(session, ONE_TURN, star=True), add_take(session, ONE_TURN)
    screen = opened(second)
    tiles = {tile.words.take_id: tile for tile in screen.page.strip.tiles}
    assert tiles[second.id].star.accessibleName() == f"Kies poging {second.number} als je beste"
    qtbot.mouseClick(tiles[second.id].star, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.takes.get(second.id).starred, timeout=10_000)
    assert not session.takes.get(first.id).starred
    assert [tile.words.take_id for tile in screen.page.strip.tiles if tile.words.starred] == [second.id]


def test_an_example_is_read_on_request_only(session: Session, opened: Opener, qtbot: QtBot) -> None:
    scenario = session.library.get(ONE_TURN)
    screen = opened(add_take(session, ONE_TURN))

    def said() -> str:
        return " ".join(
            label.text() for label in screen.page.example.findChildren(QWidget) if hasattr(label, "text")
        )

    answer = scenario.model_answers[0].text.strip()
    assert answer not in said()
    assert scenario.goal in said()
    screen.page.example.button.click()
    assert answer in said()
    assert all(pitfall in said() for pitfall in scenario.pitfalls)


def test_the_example_plays_and_the_weak_one_says_why(session: Session, opened: Opener, qtbot: QtBot) -> None:
    screen = opened(add_take(session, THREE_TURNS))
    card = screen.page.example
    card.button.click()
    texts = [label.text() for label in card.findChildren(Label)]
    assert texts.index("‘Wat vervelend voor u. Vertelt u eens.’") < texts.index("Eerst het gevoel.")
    assert texts.index("Zo liever niet") < texts.index("‘Rustig maar, mevrouw.’")
    assert texts.index("‘Rustig maar, mevrouw.’") < texts.index("Daar wordt niemand rustig van.")
    (play,) = (b for b in card.findChildren(Button) if b.text() == "Bekijk dit antwoord")
    screen._player.play()
    play.click()
    shown = screen._example
    assert shown is not None
    assert not screen._player.playing, "two voices at a time"
    seen: set[str] = set()
    shown.player.positionChanged.connect(lambda _: seen.add(shown.canvas._caption))
    qtbot.waitUntil(lambda: shown.player.state is ClipState.ENDED, timeout=10_000)
    assert "Dit is fragment 1." in seen
    assert not shown.canvas.image().isNull()
    shown.reject()
    assert screen._example is None
    assert shown.player.state is ClipState.EMPTY


def test_leaving_closes_the_example(session: Session, opened: Opener) -> None:
    screen = opened(add_take(session, ONE_TURN))
    screen._play_example(session.library.get(ONE_TURN).model_answers[0])
    shown = screen._example
    assert shown is not None
    screen.leave()
    assert shown.player.state is ClipState.EMPTY


# --- the strip ----------------------------------------------------------------------------------------


def test_another_take_is_opened_from_the_strip_by_keyboard(
    session: Session, opened: Opener, qtbot: QtBot
) -> None:
    first, second = add_take(session, THREE_TURNS), add_take(session, THREE_TURNS, answers=2)
    screen = opened(second)
    tiles = screen.page.strip.tiles
    assert [tile.words.take_id for tile in tiles][-2:] == [first.id, second.id]
    tiles[-1].button.setFocus()
    qtbot.keyClick(tiles[-1].button, Qt.Key.Key_Left)  # to the tile before, not back in time
    assert tiles[-2].button.hasFocus()
    assert screen._player.position == 0
    qtbot.keyClick(tiles[-2].button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _shows(screen, first), timeout=10_000)
    assert screen.page.canvas.accessibleDescription() == f"Poging {first.number}"
    assert [tile.words.current for tile in screen.page.strip.tiles][-2:] == [True, False]
    assert screen.page.strip.tiles[-2].button.hasFocus()


def test_a_take_is_wiped_with_a_way_back(
    session: Session, stage: Stage, opened: Opener, qtbot: QtBot
) -> None:
    first, second = add_take(session, THREE_TURNS), add_take(session, THREE_TURNS)
    screen = opened(second)
    screen.page.timeline.setFocus()
    _press(screen, Qt.Key.Key_Delete, qtbot)
    qtbot.waitUntil(lambda: bool(stage.toasts), timeout=10_000)
    assert stage.toasts[0].text == f"Poging {second.number} is gewist."
    qtbot.waitUntil(lambda: _shows(screen, first), timeout=10_000)
    assert stage.toasts[0].undo is not None
    stage.toasts[0].undo()
    qtbot.waitUntil(lambda: _shows(screen, second), timeout=10_000)
    # This time nobody asks for it back.
    _press(screen, Qt.Key.Key_Delete, qtbot)
    qtbot.waitUntil(lambda: len(stage.toasts) == 2, timeout=10_000)
    assert stage.toasts[1].expired is not None
    stage.toasts[1].expired()

    def gone() -> bool:
        try:
            session.takes.get(second.id)
        except Failure as failure:
            return failure.problem.code is Code.TAKE_UNKNOWN
        return False

    qtbot.waitUntil(gone, timeout=10_000)


def test_after_the_last_take_there_is_the_situation(
    session: Session, stage: Stage, opened: Opener, qtbot: QtBot
) -> None:
    lonely = replace(session.library.get(ONE_TURN), id=ScenarioId(THREE_TURNS), version="0.9")
    for take in session.takes.list(ScenarioId(THREE_TURNS)):
        session.takes.purge(take.id)
    take = add_take(session, lonely)
    screen = opened(take)
    screen.page.strip.erase_wanted.emit(take.id)
    qtbot.waitUntil(lambda: stage.went == [Situation(ScenarioId(THREE_TURNS))], timeout=10_000)
    session.takes.purge(take.id)


def test_the_menu_offers_what_can_be_done(session: Session, opened: Opener, qtbot: QtBot) -> None:
    take = add_take(session, ONE_TURN)
    screen = opened(take)
    screen.page.strip.menu_wanted.emit(take.id, QPoint(100, 100))
    menu = next(menu for menu in screen.findChildren(QMenu) if menu.isVisible())
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Kies als je beste", "Bewaar als mp4…", "Wis poging\tDelete"]
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: session.takes.get(take.id).starred, timeout=10_000)


def test_an_export_replaces_nothing_that_was_not_named(
    session: Session, stage: Stage, opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    """`mijn film` becomes `mijn film.mp4`: the system's dialog did not ask about that one."""
    take = add_take(session, ONE_TURN)
    screen = opened(take)
    there = tmp_path / "mijn film.mp4"
    there.write_text("oud")
    for answer, done in (("Laat staan", 0), ("Vervang", 1)):
        screen._exporter.chosen(take, tmp_path / "mijn film")
        dialog = top_dialog(stage.window)
        assert dialog is not None
        assert dialog.accessibleName() == "mijn film.mp4 is er al"
        assert there.read_text() == "oud"
        next(b for b in dialog.findChildren(Button) if b.text() == answer).click()
        qtbot.waitUntil(lambda done=done: len(stage.toasts) == done)
    assert there.read_bytes()[4:8] == b"ftyp"
    session.takes.purge(take.id)


def test_an_export_warns_first_and_plays_elsewhere(
    session: Session, stage: Stage, opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    take = add_take(session, ONE_TURN)
    screen = opened(take)
    screen._menu.export_wanted.emit(take.id)
    question = top_dialog(stage.window)
    assert question is not None
    assert (
        question.accessibleDescription() == "Het bestand is niet op slot. Wie erbij kan, kan ernaar kijken."
    )
    question.close_with("niet")
    screen._exporter.chosen(take, tmp_path / "mijn film")
    qtbot.waitUntil(lambda: bool(stage.toasts), timeout=10_000)
    assert stage.toasts[0].text == "Bewaard als mijn film.mp4. Dit bestand is niet op slot."
    with av.open(str(tmp_path / "mijn film.mp4")) as film:
        assert sum(1 for _ in film.decode(video=0)) == 30
    screen._exporter.chosen(take, tmp_path / "map die er niet is" / "film.mp4")
    qtbot.waitUntil(lambda: bool(stage.problems), timeout=10_000)
    assert stage.problems[0].code is Code.EXPORT_FAILED


# --- going on -----------------------------------------------------------------------------------------


def test_keys_lead_on_and_back(session: Session, stage: Stage, opened: Opener, qtbot: QtBot) -> None:
    screen = opened(add_take(session, ONE_TURN))
    _press(screen, Qt.Key.Key_R, qtbot)
    _press(screen, Qt.Key.Key_Escape, qtbot)
    assert stage.went == [Practice(ScenarioId(ONE_TURN)), Situation(ScenarioId(ONE_TURN))]


def test_without_letter_keys_letters_do_nothing(
    session: Session, stage_for: Callable[..., Stage], opened: Opener, qtbot: QtBot
) -> None:
    stage = stage_for(session, Preferences(theme="light", letter_keys=False))
    screen = opened(add_take(session, ONE_TURN), stage)
    for key in (Qt.Key.Key_R, Qt.Key.Key_N, Qt.Key.Key_D):
        _press(screen, key, qtbot)
    assert stage.went == []
    assert screen.page.notes.editor is None
    assert "Druk op N" not in screen.page.notes._empty.text()


def test_without_the_exercise_the_answers_remain(
    session: Session, stage: Stage, opened: Opener, qtbot: QtBot
) -> None:
    gone = replace(session.library.get(THREE_TURNS), id=ScenarioId("weg"), title="Verdwenen oefening")
    screen = opened(add_take(session, gone, answers=2))
    assert 1800 <= screen._player.duration <= 2200
    _wait_for_picture(screen, qtbot)
    assert screen.page.self_check.isHidden()
    assert not screen.page.decision.again.isEnabled()
    assert screen.page.decision.again.toolTip() == "Deze oefening staat niet meer op deze computer."
    assert screen.shell.back.text() == "Mijn pogingen"
    _press(screen, Qt.Key.Key_R, qtbot)
    _press(screen, Qt.Key.Key_Escape, qtbot)
    assert stage.went == [MyTakes()]


def test_a_take_that_is_not_there_is_told_in_the_page(
    session: Session, stage: Stage, opened: Opener, qtbot: QtBot
) -> None:
    take = add_take(session, ONE_TURN)
    session.takes.delete(take.id)
    screen = opened(take)
    told = screen.findChildren(EmptyState)[0]
    assert told.title.text() == "Deze poging is er niet"
    button = next(b for b in told.findChildren(Button) if b.text() == "Naar mijn pogingen")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stage.went == [MyTakes()]


# --- shared -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pair(
    tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path
) -> Iterator[tuple[Session, Session]]:
    folder = tmp_path_factory.mktemp("samen")
    desk = make_desk(folder, scenarios=scenario_folder)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(folder / "deelruimte", learner, coach)
    yield learner, coach
    learner.close()
    coach.close()


def test_a_shared_take_stands_on_a_podium_with_private_cards(
    pair: tuple[Session, Session], stage_for: Callable[..., Stage], opened: Opener, qtbot: QtBot
) -> None:
    learner, coach = pair
    take = add_take(learner, ONE_TURN)
    share_take(learner, coach, take)
    stage = stage_for(learner)
    screen = opened(take, stage)
    assert screen.shell.ruimte.space_kind == "podium"
    assert screen.shell.ruimte.accessibleName() == "Gedeeld met Karin"
    assert screen.page.decision.question == "Gedeeld tot en met 9 juni"
    assert screen.page.notes.space_kind == "kamer"
    assert screen.page.self_check.space_kind == "kamer"
    assert [tile.words.shared for tile in screen.page.strip.tiles][-1] == "Gedeeld"
    screen.page.decision.withdraw.click()
    question = top_dialog(stage.window)
    assert question is not None
    assert "zodra de Oefenruimte van Karin weer verbinding heeft" in question.accessibleDescription()
    question.close_with("trek-in")
    qtbot.waitUntil(lambda: screen.shell.ruimte.space_kind == "kamer", timeout=10_000)
    assert learner.sharing.grants(take.id)[0].state is GrantState.WITHDRAWING
    assert screen.page.notes.space_kind is None
    assert stage.syncs


def test_the_self_check_is_for_reading_once_feedback_was_opened(
    pair: tuple[Session, Session], stage_for: Callable[..., Stage], opened: Opener
) -> None:
    learner, coach = pair
    take = add_take(learner, ONE_TURN)
    share_id = share_take(learner, coach, take).share_id
    behaviour = learner.library.get(ONE_TURN).behaviours[0].id
    coach.coach.rate(share_id, behaviour, Rating.GOOD)
    coach.coach.send(share_id)
    coach.sync.run()
    learner.sync.run()
    look_back(learner, take.id)
    assert not learner.reflection.fixed(take.id)
    before = opened(take, stage_for(learner)).page.self_check
    assert before.fixed_answers() == []
    assert before.why.isHidden()
    learner.feedback.open(share_id)
    assert learner.reflection.fixed(take.id)
    after = opened(take, stage_for(learner)).page.self_check
    assert after.fixed_answers() == ["Ja"] * len(after.choices())
    assert not after.why.isHidden()
    assert all(choice.isHidden() for choice in after.choices())


def test_what_still_waits_to_be_sent_is_not_called_shared(
    pair: tuple[Session, Session], stage_for: Callable[..., Stage], opened: Opener, qtbot: QtBot
) -> None:
    learner, coach = pair
    take = add_take(learner, ONE_TURN)
    grant = learner.sharing.share(
        take.id, contact_of(learner, coach).id, scenario=None, until=learner.clock.today()
    )
    stage = stage_for(learner)
    screen = opened(take, stage)
    assert screen.shell.ruimte.accessibleName() == "Straks gedeeld met Karin"
    learner.sync.run()
    stage.context.news.sharesChanged.emit()
    qtbot.waitUntil(lambda: screen.shell.ruimte.accessibleName() == "Gedeeld met Karin", timeout=10_000)
    learner.sharing.withdraw(grant.share_id)


def test_a_shared_take_is_withdrawn_before_it_is_wiped(
    pair: tuple[Session, Session], stage_for: Callable[..., Stage], opened: Opener, qtbot: QtBot
) -> None:
    learner, coach = pair
    take = add_take(learner, ONE_TURN)
    share_take(learner, coach, take)
    stage = stage_for(learner)
    screen = opened(take, stage)
    screen.page.strip.erase_wanted.emit(take.id)
    question = top_dialog(stage.window)
    assert question is not None
    assert question.accessibleDescription().startswith("Deze poging is gedeeld met Karin.")
    question.close_with("houd")
    assert learner.sharing.grants(take.id)[0].state is GrantState.SENT
    screen.page.strip.erase_wanted.emit(take.id)
    question = top_dialog(stage.window)
    assert question is not None
    question.close_with("wis")
    qtbot.waitUntil(lambda: bool(stage.toasts), timeout=10_000)
    assert learner.sharing.grants(take.id)[0].state is GrantState.WITHDRAWING
    learner.sync.run()
    coach.sync.run()
    with pytest.raises(Failure):
        coach.coach.open(learner.sharing.grants(take.id)[0].share_id)


# --- room ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "scale", "wide"),
    [
        ((1280, 800), 1.0, True),
        ((1024, 680), 1.0, False),
        ((1280, 800), 1.5, False),
        ((1920, 1080), 1.25, True),
    ],
)
def test_everything_finds_a_place(
    session: Session,
    stage: Stage,
    opened: Opener,
    qtbot: QtBot,
    size: tuple[int, int],
    scale: float,
    wide: bool,
) -> None:
    stage.window.resize(*size)
    stage.context.theme.apply("light", scale)
    screen = opened(add_take(session, ONE_TURN))
    _wait_for_picture(screen, qtbot)
    page = screen.page
    qtbot.waitUntil(lambda: page.arrangement.wide is wide, timeout=5000)
    assert (stage.window.width(), stage.window.height()) == size
    window = stage.window.rect()
    for part in (page.canvas, page.controls, page.decision.again, page.decision.share):
        place = part.rect().translated(part.mapTo(stage.window, QPoint(0, 0)))
        assert window.contains(place), type(part).__name__
        assert part.width() >= part.minimumSizeHint().width()
    stage_width, stage_height = page.canvas.width(), page.canvas.height()
    assert abs(stage_height - stage_width * 9 / 16) <= 1
    stage.window.resize(1280, 800)


# --- what is wrong with picture or sound --------------------------------------------------------------


def test_it_is_told_before_one_watches(
    session: Session, opened: Opener, stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "oefenruimte.ui.widgets.banner.announce", lambda widget, text, *, urgent=False: heard.append(text)
    )
    screen = opened(add_take(session, THREE_TURNS, answers=2, flaws=[(), (Flaw.SILENT,)]))
    flaws = screen.page.flaws
    assert flaws.isVisible()
    assert not screen.busy()
    assert heard == [
        "Beurt 2: er is geen geluid. Controleer je microfoon. Misschien staat hij uit. "
        "Wil je de poging opnieuw doen?"
    ]
    assert flaws.watch.hasFocus()
    _press(screen, Qt.Key.Key_Space, qtbot)  # "Toch bekijken"
    assert not flaws.isVisible()
    assert not screen.busy()
    assert screen.page.controls.play_button.hasFocus()
    _press(screen, Qt.Key.Key_Space, qtbot)
    assert screen.busy()


def test_what_was_chosen_to_be_watched_is_not_told_again_on_this_page(
    session: Session, opened: Opener, qtbot: QtBot
) -> None:
    silent = add_take(session, ONE_TURN, flaws=[(Flaw.SILENT,)])
    dark = add_take(session, ONE_TURN, flaws=[(Flaw.DARK,)])
    fine = add_take(session, ONE_TURN)
    screen = opened(dark)
    notice = screen.page.flaws
    assert notice.isVisible()
    notice.watch.click()
    assert not notice.isVisible()
    for take, told in ((silent, True), (fine, False), (dark, False), (silent, True)):
        screen._open(take.id)
        qtbot.waitUntil(lambda take=take: _shows(screen, take), timeout=15_000)  # type: ignore[misc]
        assert notice.isVisible() is told


def test_opnieuw_is_another_take(session: Session, opened: Opener, stage: Stage) -> None:
    screen = opened(add_take(session, ONE_TURN, flaws=[(Flaw.FROZEN,)]))
    screen.page.flaws.again.click()
    assert stage.went == [Practice(ScenarioId(ONE_TURN))]


def test_who_was_told_while_practising_is_not_told_again(
    session: Session, stage: Stage, qtbot: QtBot
) -> None:
    take = add_take(session, ONE_TURN, flaws=[(Flaw.FROZEN,)])
    screen = ReviewScreen(stage.context, Review(take.id, flaws_told=True))
    layout = stage.window.layout()
    assert layout is not None
    layout.addWidget(screen)
    qtbot.waitUntil(lambda: not screen.page.isHidden(), timeout=15_000)
    assert not screen.page.flaws.isVisible()
    screen.leave()


def test_one_turn_may_be_practised_alone(
    session: Session, stage: Stage, opened: Opener, qtbot: QtBot
) -> None:
    take = add_take(session, THREE_TURNS, answers=2)
    screen = opened(take)
    screen.page.strip.menu_wanted.emit(take.id, QPoint(100, 100))
    menu = next(menu for menu in screen.findChildren(QMenu) if menu.isVisible())
    second = next(action for action in menu.actions() if action.text() == "Oefen alleen beurt 2")
    second.trigger()
    menu.close()
    (went,) = stage.went
    assert isinstance(went, Practice)
    assert (went.turn_id, went.only) == (take.recordings[1].turn_id, True)
