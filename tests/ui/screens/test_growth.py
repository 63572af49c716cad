"""Jouw groei: real evidence, real shares, and the overview as it will be on paper."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from fakes.growth import measure
from fakes.session import (
    COACH,
    THREE_TURNS,
    Stage,
    add_take,
    look_back,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.overview import Part
from oefenruimte.app.place_words import standing_words
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.domain.growth import Goal, GoalLevel, Standing, Step
from oefenruimte.domain.ids import GoalId
from oefenruimte.domain.share import GrantState, MarkKind
from oefenruimte.domain.take import Anchor
from oefenruimte.ui.dialogs.paper_preview import PaperPreview
from oefenruimte.ui.routes import BaselineRoute, FeedbackRoute, GrowthRoute
from oefenruimte.ui.screens.growth import GrowthScreen
from oefenruimte.ui.screens.growth.chart import SkillRow
from oefenruimte.ui.screens.growth.screen import Shown
from oefenruimte.ui.screens.growth.skill_dialog import SkillDialog
from oefenruimte.ui.screens.parts.transfer_card import TransferCard
from oefenruimte.ui.widgets import Button, Label

PATIENCE = 20_000
OWN = Path(__file__).resolve().parents[3] / "scenarios"
EXERCISE = "weer-een-ander-papiertje"


@pytest.fixture
def people(tmp_path: Path, scenario_folder: Path) -> Iterator[tuple[Session, Session]]:
    desk = make_desk(tmp_path, scenarios=scenario_folder)
    learner, coach = make_session(desk), make_session(desk, COACH)
    yield learner, coach
    learner.close()
    coach.close()


@pytest.fixture
def learner(people: tuple[Session, Session]) -> Session:
    return people[0]


Show = Callable[..., tuple[GrowthScreen, Stage]]


@pytest.fixture
def show(stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot) -> Show:
    def make(session: Session, **preferences: object) -> tuple[GrowthScreen, Stage]:
        stage = stage_for(session, Preferences(**preferences))  # type: ignore[arg-type]
        screen = GrowthScreen(stage.context, GrowthRoute())
        layout = window.layout()
        assert layout is not None
        layout.addWidget(screen)
        qtbot.waitUntil(lambda: screen.shown is not Shown.LOADING, timeout=PATIENCE)
        return screen, stage

    return make


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible() and label.text()]


def button(widget: QWidget, text: str) -> Button:
    return next(b for b in widget.findChildren(Button) if b.text() == text and b.isVisible())


def dialog_of(stage: Stage, kind: type[QDialog]) -> QDialog | None:
    found = stage.context.overlay.window().findChildren(kind)
    return next((one for one in found if one.isVisible()), None)


def test_before_the_baseline_there_is_one_way_to_begin(show: Show, learner: Session) -> None:
    screen, stage = show(learner)
    assert screen.shown is Shown.BEFORE_BASELINE
    assert "Doe eerst je nulmeting" in texts(screen)
    button(screen, "Begin met je nulmeting").click()
    assert stage.went == [BaselineRoute()]


@pytest.fixture
def at_home(tmp_path: Path) -> Iterator[Session]:
    """With our own exercises: each line of their checklists names its skill."""
    session = make_session(make_desk(tmp_path, scenarios=OWN))
    yield session
    session.close()


def test_every_row_is_a_line_of_words_and_tells_where_it_comes_from(
    show: Show, at_home: Session, qtbot: QtBot
) -> None:
    learner = at_home
    measure(learner, Step.BEGIN)
    take = add_take(learner, EXERCISE)
    look_back(learner, take.id)  # every behaviour: ja
    screen, stage = show(learner)
    assert screen.chart is not None
    standings = learner.growth.standings()
    assert [row.standing.skill for row in screen.chart.rows] == [standing.skill for standing in standings]
    moved = next(row for row in screen.chart.rows if (row.standing.now or 0) > 0)
    skill = moved.standing.skill
    seen = QAccessible.queryAccessibleInterface(moved)
    assert seen.role() is QAccessible.Role.ListItem
    assert seen.text(QAccessible.Text.Name) == standing_words(moved.standing)
    assert "van begin naar" in standing_words(moved.standing)

    moved.setFocus()
    qtbot.keyClick(moved, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog_of(stage, SkillDialog) is not None)
    dialog = dialog_of(stage, SkillDialog)
    assert isinstance(dialog, SkillDialog)
    told = texts(dialog)
    assert len(moved.standing.sources) > 1
    for evidence in moved.standing.sources:
        assert evidence.what in told
    assert any(f"zelf teruggekeken · {take.scenario_title}" in line for line in told)
    dialog.choice._group.buttons()[1].click()  # Goed
    qtbot.waitUntil(lambda: any(goal.skill == skill for goal in learner.growth.goals()))
    qtbot.waitUntil(lambda: any("doel goed" in row.accessibleName() for row in screen.chart.rows))
    dialog.close_with("klaar")  # the chart behind it is another one now
    focused = QApplication.focusWidget()
    assert isinstance(focused, SkillRow)
    assert (focused.standing.skill, focused in screen.chart.rows) == (skill, True)


def test_what_is_shared_stands_on_a_podium_and_can_be_taken_back(
    show: Show, people: tuple[Session, Session], tmp_path: Path, qtbot: QtBot
) -> None:
    learner, coach = people
    make_space(tmp_path / "deelruimte", learner, coach)
    take = add_take(learner, THREE_TURNS)
    grant = share_take(learner, coach, take)
    coach.coach.place(grant.share_id, Anchor(0, 100), MarkKind.COMPLIMENT, "Mooi.")
    coach.coach.place(grant.share_id, Anchor(0, 200), MarkKind.TIP, "Wacht.")
    coach.coach.send(grant.share_id)
    coach.sync.run()
    learner.sync.run()
    screen, stage = show(learner)
    (card,) = screen.podium
    assert card.space_kind == "podium"
    assert {"1 compliment, 1 tip", "tot 9 juni"} <= set(texts(card))
    card.read.click()
    assert stage.went == [FeedbackRoute(grant.share_id)]
    card.back.click()
    qtbot.waitUntil(lambda: dialog_of(stage, QDialog) is not None)
    question = dialog_of(stage, QDialog)
    assert question is not None
    button(question, "Trek in").click()
    qtbot.waitUntil(lambda: not screen.podium, timeout=PATIENCE)
    states = {one.state for one in learner.sharing.grants()}
    assert states <= {GrantState.WITHDRAWING, GrantState.WITHDRAWN}


def test_whose_goal_it_is_is_told_in_words(window: QWidget, qtbot: QtBot) -> None:
    for level, group, words in (
        (GoalLevel.DEPARTMENT, "Burgerzaken", "Van je afdeling Burgerzaken: goed."),
        (GoalLevel.ORGANISATION, "", "Van je organisatie: goed."),
    ):
        goal = Goal(GoalId("a" * 20), level, "Begrenzen", Step.GOOD, group)
        dialog = SkillDialog(window, Standing("Begrenzen", None, None, None, goal, ()), date(2026, 5, 12))
        dialog.present()
        assert words in texts(dialog)
        dialog.close_with("")
        qtbot.waitUntil(lambda dialog=dialog: not dialog.isVisible())


def test_one_line_a_week(show: Show, learner: Session, qtbot: QtBot) -> None:
    measure(learner)
    screen, _ = show(learner)
    (card,) = screen.findChildren(TransferCard)
    card.field.edit.setFocus()
    qtbot.keyClicks(card.field.edit, "Ik liet iemand uitpraten.")
    qtbot.keyClick(card.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: [line.text for line in learner.growth.transfers()] == ["Ik liet iemand uitpraten."]
    )


def test_a_line_can_be_taken_away(show: Show, learner: Session, qtbot: QtBot) -> None:
    measure(learner)
    learner.growth.write_transfer("Dit wil ik toch niet bewaren.")
    screen, _ = show(learner)
    (card,) = screen.findChildren(TransferCard)
    card.field.edit.clear()
    card.save.click()
    qtbot.waitUntil(lambda: learner.growth.transfers() == ())


def test_what_one_is_writing_or_choosing_stays_when_something_comes_in(
    show: Show, learner: Session, qtbot: QtBot
) -> None:
    measure(learner)
    screen, stage = show(learner)
    before = screen.line
    assert before is not None
    assert screen.overview is not None
    before.field.edit.setFocus()
    qtbot.waitUntil(before.field.edit.hasFocus)
    qtbot.keyClicks(before.field.edit, "Ik liet iemand")
    screen.overview.boxes[Part.PRACTICE].setChecked(True)
    stage.context.news.sharesChanged.emit()
    qtbot.waitUntil(lambda: screen.line is not before, timeout=PATIENCE)
    assert screen.line is not None
    assert screen.line.field.text == "Ik liet iemand"
    assert Part.PRACTICE in screen.overview.chosen
    qtbot.waitUntil(screen.line.field.edit.hasFocus)


def test_the_overview_is_looked_at_before_it_is_kept(
    show: Show, learner: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    measure(learner)
    screen, stage = show(learner)
    assert screen.overview is not None
    for box in screen.overview.boxes.values():
        box.setChecked(False)
    assert not screen.overview.button.isEnabled()
    screen.overview.boxes[Part.SKILLS].setChecked(True)
    before = set(tmp_path.rglob("*"))
    screen.overview.button.click()
    qtbot.waitUntil(lambda: dialog_of(stage, PaperPreview) is not None, timeout=PATIENCE)
    preview = dialog_of(stage, PaperPreview)
    assert isinstance(preview, PaperPreview)
    qtbot.waitUntil(lambda: bool(preview.pages), timeout=PATIENCE)
    ink = {preview.pages[0]._image.pixel(x, y) for x in range(0, 1200, 7) for y in range(0, 900, 7)}
    assert len(ink) > 5, "there is something on the page"
    assert {file for file in tmp_path.rglob("*") if file.suffix == ".pdf"} <= before, "only looked at"
    preview.close_with("")


@pytest.mark.parametrize(("width", "scale"), [(1062, 1.0), (918, 1.0), (1126, 1.5), (870, 1.5)])
def test_nothing_is_cut_off(
    show: Show, learner: Session, window: QWidget, qtbot: QtBot, width: int, scale: float
) -> None:
    measure(learner)
    window.resize(width, 680)
    screen, _ = show(learner, text_scale=scale)
    qtbot.waitUntil(lambda: screen._page.view.horizontalScrollBar().maximum() == 0)


def test_the_portfolio_lists_what_was_shown_and_a_line_can_go(
    show: Show, people: tuple[Session, Session], tmp_path: Path, qtbot: QtBot
) -> None:
    learner, coach = people
    make_space(tmp_path / "deelruimte", learner, coach)
    take = add_take(learner, THREE_TURNS)
    grant = share_take(learner, coach, take)
    for moment in range(5):
        coach.coach.place(grant.share_id, Anchor(0, moment), MarkKind.COMPLIMENT, f"Mooi {moment}")
    coach.coach.send(grant.share_id)
    coach.sync.run()
    learner.sync.run()
    look_back(learner, take.id)
    learner.feedback.open(grant.share_id)
    screen, stage = show(learner)
    assert screen.portfolio is not None
    assert len(screen.portfolio.lines) == 1 + 4
    button(screen, "Toon alles").click()
    qtbot.waitUntil(lambda: screen.portfolio is not None and len(screen.portfolio.lines) == 6)
    assert f"{take.scenario_title}, met {COACH}" in texts(screen)
    key, line = list(screen.portfolio.lines.items())[-1]
    button(line, "Haal weg").click()
    question = next(one for one in stage.context.overlay.window().findChildren(QDialog) if one.isVisible())
    button(question, "Haal weg").click()
    qtbot.waitUntil(lambda: screen.portfolio is not None and key not in screen.portfolio.lines)
    assert len(learner.portfolio.read().compliments) == 4
