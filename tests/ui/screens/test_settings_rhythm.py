"""One's own rhythm in the settings: kept at once, and read back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from fakes.growth import measure
from fakes.session import Stage, make_desk, make_session
from oefenruimte.app.session import Session
from oefenruimte.domain.growth import Rhythm
from oefenruimte.ui.screens.settings.practising import PractisingCard
from oefenruimte.ui.widgets import Button


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path))
    yield session
    session.close()


def test_what_one_sets_is_kept_at_once(
    learner: Session, stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> None:
    stage = stage_for(learner)
    layout = window.layout()
    assert layout is not None

    def opened() -> PractisingCard:
        card = PractisingCard(stage.context, "Jouw ritme")
        layout.addWidget(card)
        qtbot.waitUntil(lambda: card.reminders is not None)
        return card

    card = opened()
    assert card.minutes is not None
    assert card.rhythm is not None
    assert card.reminders is not None
    assert not card.hours.isEnabled(), "reminders are off until one asks for them"
    card.minutes.setCurrentIndex(4)
    card.minutes.activated.emit(4)
    card.rhythm.chosen.emit(Rhythm.CALM)
    card.reminders.setChecked(True)
    card.after.chosen.emit("10:00")
    qtbot.waitUntil(lambda: learner.growth.week_goal() == 40)
    qtbot.waitUntil(lambda: learner.growth.rhythm() is Rhythm.CALM)
    preferences = stage.context.preferences.current
    assert (preferences.reminders, preferences.reminder_from) == (True, "10:00")
    assert card.hours.isEnabled()
    again = opened()
    assert again.minutes is not None
    assert again.rhythm is not None
    assert (again.minutes.value, again.rhythm.value) == (40, Rhythm.CALM)


def test_all_about_growing_is_forgotten_after_one_question(
    learner: Session, stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> None:
    measure(learner)
    learner.growth.set_week_goal(30)
    learner.growth.set_rhythm(Rhythm.CALM)
    learner.growth.set_group(department="Balie")
    stage = stage_for(learner)
    layout = window.layout()
    assert layout is not None
    card = PractisingCard(stage.context, "Jouw ritme")
    layout.addWidget(card)
    qtbot.waitUntil(lambda: card.reminders is not None)
    for answer, left in (("Houd het", True), ("Vergeet alles", False)):
        card.forget.click()
        question = next(
            one for one in stage.context.overlay.window().findChildren(QDialog) if one.isVisible()
        )
        next(one for one in question.findChildren(Button) if one.text() == answer).click()
        qtbot.waitUntil(lambda left=left: bool(learner.growth.standings()) is left)
        qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(QDialog)))
    assert learner.growth.baseline() is None
    assert card.minutes is not None
    assert card.rhythm is not None
    qtbot.waitUntil(lambda: card.minutes is not None and card.minutes.value == 0)
    assert card.rhythm.value == learner.growth.rhythm() == Rhythm.USUAL
    assert card.groups["department"].value == learner.growth.groups().department == ""
