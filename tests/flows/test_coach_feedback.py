"""From a shared take to feedback at its moment: two real profiles, one folder between them, real pictures."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fakes.media import FPS
from fakes.session import (
    COACH,
    THREE_TURNS,
    Stage,
    add_take,
    contact_of,
    make_context,
    make_desk,
    make_scenarios,
    make_session,
    make_space,
    themes,
)
from oefenruimte.app.session import Session
from oefenruimte.domain.share import GrantState, InboxState, MarkKind, Rating
from oefenruimte.ui.context import Screen
from oefenruimte.ui.routes import CoachInbox, FeedbackRoute
from oefenruimte.ui.screens.coach import CoachScreen
from oefenruimte.ui.screens.coach.page import SharePage
from oefenruimte.ui.screens.feedback import FeedbackScreen
from oefenruimte.ui.screens.parts.conversation_view import ConversationView
from oefenruimte.ui.widgets import Button, top_dialog
from ui.player.conftest import number_in

PATIENCE = 20_000
FRAME_MS = 1000 / FPS


@dataclass
class Room:
    """One person's window."""

    window: QWidget
    stage: Stage
    bot: QtBot

    def show(self, screen: Screen) -> None:
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(screen)
        screen.show()
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow, timeout=PATIENCE)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def until(self, what: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(what()), timeout=PATIENCE)


@pytest.fixture
def couple(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    desk = make_desk(tmp_path, scenarios=make_scenarios(tmp_path / "oefeningen"))
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    yield learner, coach
    learner.close()
    coach.close()


@pytest.fixture
def room_of(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[Session], Room]]:
    themes(qapp)
    made: list[Room] = []

    def make(session: Session) -> Room:
        window = QWidget()
        qtbot.addWidget(window)
        QVBoxLayout(window)
        window.resize(QSize(1280, 800))
        with qtbot.waitExposed(window):
            window.show()
        made.append(Room(window, make_context(session, window), qtbot))
        return made[-1]

    yield make
    for room in made:
        room.stage.close()


def shown_ms(view: ConversationView) -> float:
    """Where in its answer the picture is that one sees: every frame carries its number."""
    return number_in(view.canvas.image()) * FRAME_MS


def test_a_reaction_lands_where_the_coach_saw_it(
    couple: tuple[Session, Session], room_of: Callable[[Session], Room]
) -> None:
    learner, coach = couple
    take = add_take(learner, THREE_TURNS, answers=2, seconds=3.0)

    # The learner shares this one take; nothing of the others, nor how many there were.
    add_take(learner, THREE_TURNS, answers=1)
    grant = learner.sharing.share(
        take.id,
        contact_of(learner, coach).id,
        scenario=learner.library.find(take.scenario_id, take.scenario_version),
        until=learner.clock.today().replace(year=2030),
        message="Kijk je naar beurt 2?",
    )
    learner.sync.run()
    coach.sync.run()

    # The coach opens it, plays, and stops at a moment of the second answer.
    desk = room_of(coach)
    screen = CoachScreen(desk.stage.context, CoachInbox(grant.share_id))
    desk.show(screen)
    desk.until(lambda: screen.page is not None and not screen.page.view.canvas.image().isNull())
    page = screen.page
    assert isinstance(page, SharePage)
    talk = page.view.player.conversation
    second = talk.answer(1)
    page.view.player.seek(second.start_ms - 200)
    for moment in (300, 1000, 1900):
        desk.key(Qt.Key.Key_K)
        desk.until(lambda moment=moment: page.view.player.position > second.start_ms + moment)
        desk.key(Qt.Key.Key_M)
        assert not page.view.player.playing
        anchor = page.composer.anchor
        assert anchor.turn_index == 1
        assert moment < anchor.at_ms < 2950
        # A frame that was under way may still come; then the picture stands at the moment of the reaction.
        desk.until(lambda anchor=anchor: abs(anchor.at_ms - shown_ms(page.view)) <= FRAME_MS)
        desk.key(Qt.Key.Key_Escape)
    seen = shown_ms(page.view)

    # Writes, places, rates, and sends; the one compliment is not forced.
    desk.key(Qt.Key.Key_2)
    page.composer.area.edit.setFocus()
    desk.bot.keyClicks(page.composer.area.edit, "Wacht hier nog een tel.")
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: page.drafts.marks)
    page.rubric.scales["uitpraten"].segmented.segments()[3].click()
    desk.until(lambda: page.drafts.ratings)
    page.sending.button.click()
    question = top_dialog(desk.window)
    assert question is not None
    next(one for one in question.findChildren(Button) if one.text() == "Stuur zo").click()
    desk.until(lambda: page.drafts.sent_at is not None)
    assert desk.stage.problems == []
    screen.leave()
    coach.sync.run()
    assert coach.coach.get(grant.share_id).state is InboxState.SENT

    # The learner reads it, at the same moment of the own take.
    learner.sync.run()
    assert learner.feedback.unread() == 1
    home = room_of(learner)
    reading = FeedbackScreen(home.stage.context, FeedbackRoute(grant.share_id))
    home.show(reading)
    home.until(lambda: reading.page is not None and not reading.page.view.canvas.image().isNull())
    sheet = reading.page
    assert sheet is not None
    # First what one saw oneself; the reactions come after that.
    assert sheet.answers.list.rows() == []
    for choice in sheet.check_first.check.choices():
        home.bot.mouseClick(choice.segments()[0], Qt.MouseButton.LeftButton)
    home.bot.mouseClick(sheet.check_first.read, Qt.MouseButton.LeftButton)
    home.until(sheet.answers.list.rows)
    (row,) = sheet.answers.list.rows()
    mark = row.reaction.mark
    assert (mark.anchor, mark.kind, mark.text) == (anchor, MarkKind.TIP, "Wacht hier nog een tel.")
    home.bot.mouseClick(row, Qt.MouseButton.LeftButton)
    home.until(lambda: sheet.view.player.position == sheet.view.player.conversation.position(anchor))
    home.until(lambda: abs(shown_ms(sheet.view) - seen) <= FRAME_MS + 1)
    assert row.active
    (received,) = learner.feedback.list()
    assert [line.rating for line in received.sheet.rubric] == [Rating.VERY_GOOD]
    assert received.sheet.rubric[0].text == "Laat uitpraten"
    assert learner.feedback.unread() == 0

    # And takes it back: the coach cannot open it any more, the feedback stays.
    sheet.sharing.button.click()
    question = top_dialog(home.window)
    assert question is not None
    next(one for one in question.findChildren(Button) if one.text() == "Trek in").click()
    home.until(lambda: learner.sharing.grants(take.id)[0].state is GrantState.WITHDRAWING)
    learner.sync.run()
    coach.sync.run()
    assert coach.coach.inbox()[0].state is InboxState.WITHDRAWN
    assert learner.feedback.list()[0].sheet.marks == (mark,)
    home.until(lambda: sheet.chip is not None and sheet.chip.text != "Gedeeld met Karin")
    reading.leave()
    assert home.stage.problems == []
