"""Learning paths on the first page, beside the situation, and in the library."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.growth import measure
from fakes.session import ONE_TURN, THREE_TURNS, Stage, add_take
from oefenruimte.app.catalogue import Entry, Filters, collect, counts
from oefenruimte.app.learning import progress
from oefenruimte.app.library import PATHS
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.learning_path import LearningPath, PathStep
from oefenruimte.ui.routes import Situation, Today
from oefenruimte.ui.screens.library.filters import FilterPanel
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.screens.situation.screen import SituationScreen
from oefenruimte.ui.screens.today import screen as today
from oefenruimte.ui.screens.today.path_line import PathLine
from oefenruimte.ui.theme.manager import ThemeManager
from oefenruimte.ui.widgets import Label
from tests.app.test_today import NOW, exercise

PATH = f"""\
format: 1
id: rustig
title: Rustig blijven
summary: Eerst horen, dan pas antwoorden.
goal: Je blijft rustig.
steps:
  - scenario: {ONE_TURN}
    name: Eerst luisteren
  - scenario: {THREE_TURNS}
"""
STEPS = ("a", "b", "c")
LINE = LearningPath("p", "Rustig blijven", "", "", tuple(PathStep(ScenarioId(n), f"Stap {n}") for n in STEPS))


@pytest.fixture
def path(scenario_folder: Path) -> Iterator[str]:
    """The library has a path of two steps for this test."""
    folder = scenario_folder / PATHS
    folder.mkdir()
    file = folder / "rustig.yaml"
    file.write_text(PATH, "utf-8")
    yield "Rustig blijven"
    file.unlink()
    folder.rmdir()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label)]


def line_of(done: int) -> PathLine:
    entries = [Entry(exercise(n), *((1, NOW, 1) if at < done else ())) for at, n in enumerate(STEPS)]
    return PathLine(progress(LINE, entries))


@pytest.mark.parametrize(
    ("done", "spoken"),
    [
        (0, "Leerlijn Rustig blijven: stap 1 van 3, Stap a. 0 geoefend."),
        (2, "Leerlijn Rustig blijven: stap 3 van 3, Stap c. 2 geoefend."),
        (3, "Leerlijn Rustig blijven: alle 3 stappen geoefend"),
    ],
)
def test_the_line_says_where_one_is(qtbot: QtBot, themes: ThemeManager, done: int, spoken: str) -> None:
    line = line_of(done)
    qtbot.addWidget(line)
    assert line.accessibleName() == spoken
    for width in (900, 260, 120):  # all names, only the present one, hardly any room
        line.resize(width, line.sizeHint().height())
        assert not line.grab().toImage().isNull()


def test_the_first_page_shows_the_path_and_its_next_step(
    qtbot: QtBot, session: Session, stage: Stage, window: QWidget, path: str
) -> None:
    if session.growth.baseline() is None:  # the first day has another first step
        measure(session)
    shown = today.TodayScreen(stage.context, Today())
    window.layout().addWidget(shown)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: shown.shown is today.Shown.DAY, timeout=10_000)
    assert f"Je volgende stap · leerlijn {path}" in texts(shown)
    assert "Een korte oefening" in texts(shown)
    (line,) = shown.findChildren(PathLine)
    assert "stap 1 van 2, Eerst luisteren" in line.accessibleName()


def test_a_practised_step_is_followed_by_the_next_one(session: Session, path: str) -> None:
    take = add_take(session, ONE_TURN)
    try:
        read = today.read_today(session)
        assert read.next_step is not None
        assert read.next_step.entry.scenario.id == ONE_TURN, "today one goes on with it"
        clock = session.clock
        clock.pass_days(1)  # type: ignore[attr-defined]
        step = today.read_today(session).next_step
        assert step is not None
        assert step.progress is not None
        assert (step.entry.scenario.id, step.progress.current) == (THREE_TURNS, 1)
    finally:
        session.takes.purge(take.id)


def test_the_situation_says_which_step_it_is(qtbot: QtBot, stage: Stage, window: QWidget, path: str) -> None:
    shown = SituationScreen(stage.context, Situation(ScenarioId(THREE_TURNS)))
    window.layout().addWidget(shown)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: f"Leerlijn {path} · stap 2" in texts(shown), timeout=10_000)
    shown.leave()


def test_one_filters_on_a_path(qtbot: QtBot, themes: ThemeManager) -> None:
    panel = FilterPanel(ExerciseWords())
    qtbot.addWidget(panel)
    entries = collect([exercise(name) for name in (*STEPS, "d")], [], [], NOW.date(), (LINE,))
    panel.set_counts(counts(entries, (LINE,)))
    heard: list[Filters] = []
    panel.changed.connect(heard.append)
    panel.box("paths", "Rustig blijven").setChecked(True)
    assert heard[-1] == replace(Filters(), paths=frozenset({"Rustig blijven"}))
    assert panel.box("paths", "Rustig blijven").accessibleName() == "Rustig blijven, 3 oefeningen"
    panel.clear()
    assert heard[-1] == Filters()


def test_without_paths_there_is_no_such_filter(qtbot: QtBot, themes: ThemeManager) -> None:
    panel = FilterPanel(ExerciseWords())
    qtbot.addWidget(panel)
    panel.set_counts(counts([Entry(exercise("a"))]))
    assert "Leerlijn" not in texts(panel)
