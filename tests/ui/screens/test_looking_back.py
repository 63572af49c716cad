"""Sheets 04 and 04b: figures, comparing, the citizen's chair, beside an example, first and best."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import THREE_TURNS, Stage, add_take, make_context
from oefenruimte.app.session import Session
from oefenruimte.domain.conversation import conversation
from oefenruimte.domain.facts import (
    AnswerFacts,
    Framing,
    Light,
    PictureFacts,
    Span,
    TakeFacts,
    VoiceFacts,
)
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Thought, ThoughtPlace
from oefenruimte.domain.take import Anchor, SelfCheck, Take
from oefenruimte.ui.routes import Compare, Practice, Review
from oefenruimte.ui.screens.compare import CompareScreen
from oefenruimte.ui.screens.compare.duo import Side
from oefenruimte.ui.screens.parts.exercise_words import in_sentence
from oefenruimte.ui.screens.parts.fact_words import FactWords
from oefenruimte.ui.screens.review import ReviewScreen
from oefenruimte.ui.screens.review.beside_example import BesideExample
from oefenruimte.ui.screens.review.chair import ChairDialog, thought_at
from oefenruimte.ui.screens.review.comparing import Chosen
from oefenruimte.ui.screens.review.fact_places import places_of
from oefenruimte.ui.screens.review.reel import ReelDialog, TakeAnswers, first_and_best
from oefenruimte.ui.widgets import EmptyState, top_dialog


def _voice(*spans: tuple[int, int], pace: float | None = 5.0, level: float = -25.0) -> VoiceFacts:
    return VoiceFacts(6000, tuple(Span(*span) for span in spans), pace, level, -60.0)


TALKED = TakeFacts(
    (
        AnswerFacts(_voice((500, 2000), (2800, 4000)), PictureFacts(6, 6, Framing.TOO_FAR, Light.GOOD)),
        AnswerFacts(_voice((0, 1000), (3800, 5000)), PictureFacts(6, 6, Framing.GOOD, Light.GOOD)),
    )
)
HARDLY = TakeFacts((AnswerFacts(_voice((500, 900), pace=None)), AnswerFacts(_voice())))


class FakeFacts:
    """With the contract of `app.facts.Facts.of`."""

    def __init__(self, facts: TakeFacts | None) -> None:
        self.facts = facts

    def of(
        self,
        take_id: TakeId,
        cancel: Callable[[], bool] = lambda: False,
        progress: Callable[[float], None] = lambda _: None,
    ) -> TakeFacts:
        del take_id, cancel
        progress(0.5)
        if self.facts is None:
            raise fail(Code.NOT_MEASURED)
        return self.facts


class Windows(QObject):
    """Which windows were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


Two = tuple[Take, Take]
Shown = Callable[..., tuple[Stage, Any]]


@pytest.fixture(scope="module")
def pair(session: Session) -> Two:
    """Two takes of the same exercise, of two turns; kept by nobody."""
    first, second = (add_take(session, THREE_TURNS, answers=2) for _ in range(2))
    return first, second


@pytest.fixture
def shown(session: Session, qtbot: QtBot) -> Iterator[Shown]:
    """`shown(route, facts)`: the screen in a window of its own."""
    open_ones: list[tuple[Stage, ReviewScreen | CompareScreen]] = []

    def make(
        route: Review | Compare, facts: TakeFacts | None = TALKED
    ) -> tuple[Stage, ReviewScreen | CompareScreen]:
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(1280, 800)
        stage = make_context(replace(session, facts=FakeFacts(facts)), window)  # type: ignore[arg-type]
        screen: ReviewScreen | CompareScreen
        if isinstance(route, Review):
            screen = ReviewScreen(stage.context, route, window)
        else:
            screen = CompareScreen(stage.context, route, window)
        screen.resize(window.size())
        window.show()
        open_ones.append((stage, screen))
        qtbot.waitUntil(
            lambda: not screen.page.isHidden() or bool(screen.findChildren(EmptyState)), timeout=15_000
        )
        return stage, screen

    yield make
    for stage, screen in open_ones:
        screen.leave()
        stage.close()


def _press(screen: QWidget, key: Qt.Key, qtbot: QtBot) -> None:
    screen.window().activateWindow()
    qtbot.waitUntil(lambda: screen.window().isActiveWindow(), timeout=5000)
    qtbot.keyClick(QApplication.focusWidget() or screen, key)


def _dialog(screen: QWidget) -> QWidget | None:
    return top_dialog(screen.window())


def _close(screen: QWidget, qtbot: QtBot) -> None:
    dialog = top_dialog(screen.window())
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: top_dialog(screen.window()) is None)


# --- words and places ---------------------------------------------------------------------------------


def test_facts_in_words() -> None:
    words = FactWords()
    assert words.spoken(TALKED) == "0:04 van 0:12"
    assert words.silences(TALKED) == "2 keer"
    assert words.longest(TALKED) == "2,8 seconden"
    assert words.pace(TALKED) == "gewoon"
    assert words.remarks(TALKED) == ["Je zit ver van de camera in beurt 1."]
    assert words.longest(HARDLY) == words.pace(HARDLY) == ""


def test_speech_and_the_longest_silence_lie_in_their_answers() -> None:
    places = places_of(conversation([(1000, 6000), (2000, 6000)]), TALKED)
    assert places.speech == ((1500, 3000), (3800, 5000), (9000, 10000), (12800, 14000))
    assert places.silence == (10000, 12800)


def test_thoughts_come_in_their_place() -> None:
    thoughts = (Thought("Eerst."), Thought("Dan.", ThoughtPlace.MIDDLE), Thought("Slot.", ThoughtPlace.END))
    heard = [thought_at(thoughts, at, 30_000) for at in (0, 6000, 15_000, 20_000, 30_000)]
    assert heard == ["Eerst.", "", "Dan.", "", "Slot."]
    assert thought_at((), 0, 1000) == ""


def test_two_takes_are_chosen(pair: Two) -> None:
    one, two = pair
    three = replace(two, id=TakeId("drie"), number=two.number + 1)
    takes, chosen = (one, two, three), Chosen()
    assert chosen.of(takes, three.id) == (two.id, three.id)
    assert chosen.of((replace(one, starred=True), two, three), three.id) == (one.id, three.id)
    assert chosen.of((one,), one.id) == ()
    chosen.toggle(one.id, takes, three.id)
    assert chosen.of(takes, three.id) == (one.id, three.id)  # instead of the one chosen longest ago
    chosen.toggle(three.id, takes, three.id)
    assert chosen.of(takes, three.id) == (one.id,)


def test_first_and_best_of_a_behaviour(pair: Two) -> None:
    one, two = pair
    answers = TakeAnswers({one.id: {}, two.id: {"a": SelfCheck.YES}}, {})
    assert first_and_best(pair, answers, "a") == (one, two)
    assert first_and_best(pair, answers, "b") is None
    assert first_and_best((one, replace(two, starred=True)), answers, "b") is not None
    assert first_and_best((replace(one, starred=True), two), answers, "a") is None


# --- sheet 04 -----------------------------------------------------------------------------------------


def test_the_figures_are_there_and_on_the_timeline(shown: Shown, pair: Two, qtbot: QtBot) -> None:
    _, screen = shown(Review(pair[1].id))
    card = screen.page.sound
    qtbot.waitUntil(lambda: card.state.isHidden(), timeout=10_000)
    assert card.spoken.value.text() == "0:04 van 0:12"
    assert card.pace.value.text() == "gewoon"
    assert screen.page.timeline._silence is not None
    assert screen.page.timeline._speech is not None


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (HARDLY, "Te weinig geluid om te meten."),
        (None, "We konden deze poging niet meten. Terugkijken kan gewoon."),
    ],
)
def test_without_figures_it_says_why(
    shown: Shown, pair: Two, qtbot: QtBot, facts: TakeFacts | None, said: str
) -> None:
    _, screen = shown(Review(pair[1].id), facts)
    qtbot.waitUntil(lambda: screen.page.sound.state.text() == said, timeout=10_000)
    assert screen.page.sound.band.isHidden()
    assert screen.page.timeline._silence is None


def test_v_puts_the_chosen_takes_side_by_side(shown: Shown, pair: Two, qtbot: QtBot) -> None:
    stage, screen = shown(Review(pair[1].id))
    strip = screen.page.strip
    assert strip.compare.text() == f"Vergelijk poging {pair[0].number} en {pair[1].number}"
    strip.tiles[0].compare.click()
    assert not strip.tiles[0].compare.isChecked()
    assert not strip.compare.isEnabled() or strip.compare.accessibleDescription()
    strip.tiles[0].compare.click()
    screen.page.controls.play_button.setFocus()
    _press(screen, Qt.Key.Key_V, qtbot)
    qtbot.waitUntil(lambda: stage.went[-1:] == [Compare(pair[0].id, pair[1].id)])


def test_a_citizen_in_the_middle_of_a_sentence() -> None:
    assert in_sentence("Mevrouw De Wit") == "mevrouw De Wit"
    assert in_sentence("Anja") == "Anja"


def test_on_the_chair_one_says_how_that_felt(shown: Shown, pair: Two, session: Session, qtbot: QtBot) -> None:
    _, screen = shown(Review(pair[1].id))
    screen.page.example.chair.click()
    qtbot.waitUntil(lambda: isinstance(_dialog(screen), ChairDialog))
    dialog = _dialog(screen)
    assert isinstance(dialog, ChairDialog)
    assert dialog.keep.accessibleDescription()  # why it cannot be pressed yet
    dialog.feeling.segments()[0].click()
    dialog.words.edit.setText("Je keek me aan.")
    dialog.keep.click()
    qtbot.waitUntil(lambda: len(session.reflection.notes(pair[1].id)) == 1, timeout=10_000)
    note = session.reflection.notes(pair[1].id)[0]
    assert note.text.endswith(": gehoord. Je keek me aan.")
    assert note.anchor == Anchor(0, 0)
    session.reflection.remove_note(note.id)


def test_first_and_best_are_played_after_one_another(
    shown: Shown, pair: Two, session: Session, qtbot: QtBot
) -> None:
    session.takes.star(pair[1].id, True)
    _, screen = shown(Review(pair[1].id))
    screen.page.example.reel.click()
    qtbot.waitUntil(lambda: isinstance(_dialog(screen), ReelDialog), timeout=10_000)
    dialog = _dialog(screen)
    assert isinstance(dialog, ReelDialog)
    assert dialog.part == 0
    dialog.play.click()
    qtbot.waitUntil(lambda: dialog.part == 1 and not dialog.clip.playing, timeout=20_000)
    session.takes.star(pair[1].id, False)
    _close(screen, qtbot)


def test_beside_an_example_only_where_there_is_one(shown: Shown, pair: Two, qtbot: QtBot) -> None:
    _, screen = shown(Review(pair[1].id))
    scenario = screen._data.scenario
    played = {recording.turn_id for recording in pair[1].recordings}
    there = any(answer.turn in played for answer in scenario.model_answers)
    assert screen.page.example.beside.isHidden() is not there
    if there:
        screen.page.example.beside.click()
        qtbot.waitUntil(lambda: isinstance(_dialog(screen), BesideExample))
        _close(screen, qtbot)


# --- sheet 04b ----------------------------------------------------------------------------------------


def test_comparing_in_step_with_one_sound(shown: Shown, pair: Two, session: Session, qtbot: QtBot) -> None:
    stage, screen = shown(Compare(pair[0].id, pair[1].id))
    duo = screen.duo
    qtbot.waitUntil(lambda: duo.trio.duration > 0, timeout=15_000)
    qtbot.waitUntil(lambda: ("Tempo", "gewoon", "gewoon") in screen.table.rows, timeout=10_000)
    assert ("Langste stilte", "2,8 seconden", "2,8 seconden") in screen.table.rows
    assert duo.sound is Side.RIGHT
    duo.play.setFocus()
    _press(screen, Qt.Key.Key_G, qtbot)
    assert duo.sound is Side.LEFT
    _press(screen, Qt.Key.Key_2, qtbot)
    assert duo.turn == 1
    _press(screen, Qt.Key.Key_9, qtbot)
    assert duo.turn == 1
    qtbot.waitUntil(lambda: duo.trio.duration > 0, timeout=15_000)
    _press(screen, Qt.Key.Key_B, qtbot)
    qtbot.waitUntil(lambda: session.takes.get(pair[0].id).starred, timeout=10_000)
    qtbot.waitUntil(lambda: screen.best.text() == f"Poging {pair[0].number} blijft mijn beste")
    assert screen.erase.text() == f"Poging {pair[1].number} wissen"
    session.takes.star(pair[0].id, False)
    screen.again.click()
    assert stage.went[-1:] == [Practice(THREE_TURNS)]


def test_comparing_opens_no_window_of_its_own(shown: Shown, pair: Two) -> None:
    """It would take the keyboard along: then no key did anything, not even Esc."""
    app, spy = QApplication.instance(), Windows()
    assert app is not None
    app.installEventFilter(spy)
    _, screen = shown(Compare(pair[0].id, pair[1].id))
    app.removeEventFilter(spy)
    assert spy.shown == [screen.window()]


def test_the_same_take_twice_changes_places(shown: Shown, pair: Two, qtbot: QtBot) -> None:
    _, screen = shown(Compare(pair[0].id, pair[1].id))
    screen.duo.pickers[Side.LEFT].chosen.emit(pair[1].id)
    qtbot.waitUntil(lambda: screen.duo.take_of(Side.LEFT).id == pair[1].id, timeout=10_000)
    assert screen.duo.take_of(Side.RIGHT).id == pair[0].id


def test_erasing_one_goes_back_to_the_other_and_can_be_undone(
    shown, session: Session, pair: Two, qtbot: QtBot
) -> None:
    extra = add_take(session, THREE_TURNS, answers=2)
    stage, screen = shown(Compare(extra.id, pair[1].id))
    assert screen.erase.text() == f"Poging {extra.number} wissen"
    screen.erase.click()
    qtbot.waitUntil(lambda: stage.went[-1:] == [Review(pair[1].id)], timeout=10_000)
    assert extra.id not in [take.id for take in session.takes.list(THREE_TURNS)]
    session.takes.purge(extra.id)


def test_two_takes_that_are_no_pair(shown: Shown, pair: Two, qtbot: QtBot) -> None:
    _, screen = shown(Compare(pair[0].id, pair[0].id))
    assert screen.findChildren(EmptyState)
