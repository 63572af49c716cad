"""Bringing in an exercise with real files: dropped, reported, solved, kept."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.scenarios import make_clip, make_scenario
from fakes.session import Stage, make_desk, make_session
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.ui.routes import Editor, Importing, LibraryRoute
from oefenruimte.ui.screens.importing import ImportingScreen
from oefenruimte.ui.screens.importing.report_page import ReportPage
from oefenruimte.ui.widgets import Label

Show = Callable[..., ImportingScreen]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path) -> Iterator[Session]:
    """Of its own: what is brought in here is in nobody else's library."""
    session = make_session(make_desk(tmp_path_factory.mktemp("bureau"), scenarios=scenario_folder))
    yield session
    session.close()


@pytest.fixture
def stage(session: Session, stage_for: Callable[..., Stage]) -> Stage:
    return stage_for(session, Preferences(role="maken"))


@pytest.fixture
def show(stage: Stage, window: QWidget) -> Iterator[Show]:
    made: list[ImportingScreen] = []

    def build(*files: Path, on: Stage = stage) -> ImportingScreen:
        screen = ImportingScreen(on.context, Importing(files))
        layout = window.layout()
        assert layout is not None
        layout.addWidget(screen)
        made.append(screen)
        return screen

    yield build
    for screen in made:
        screen.leave()


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As on sheet 10b: a file with another capital, a branch to nowhere, captions past the clip."""
    folder = make_scenario(
        tmp_path_factory.mktemp("mee") / "balie-paspoort", 3, True, 0.6, "paspoort", "1.0", "Het paspoort"
    )
    (folder / "clips" / "2.mp4").rename(folder / "clips" / "2B.mp4")
    yaml = folder / "scenario.yaml"
    yaml.write_text(yaml.read_text().replace('to: "3"', 'to: "4"'))
    (folder / "clips" / "3.vtt").write_text(
        "WEBVTT\n\n00:00.100 --> 00:00.400\nHallo\n\n00:00.500 --> 00:04.000\nDag\n"
    )
    return folder


def report_of(screen: ImportingScreen, qtbot: QtBot) -> ReportPage:
    qtbot.waitUntil(lambda: screen.report is not None, timeout=60_000)
    assert screen.report is not None
    return screen.report


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def test_what_is_dropped_is_looked_at(show: Show, broken: Path, qtbot: QtBot) -> None:
    screen = show()
    assert screen.welcome is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(broken))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.welcome.area.dropEvent(event)
    page = report_of(screen, qtbot)
    assert "Het paspoort" in words(page)
    assert len(page.rows) == 3


def test_every_point_is_solved_with_the_keyboard_and_kept(
    show: Show, stage: Stage, session: Session, broken: Path, qtbot: QtBot
) -> None:
    before = {path: path.read_bytes() for path in broken.rglob("*") if path.is_file()}
    screen = show(broken)
    page = report_of(screen, qtbot)
    assert {"Eerst oplossen", "Kijk hier even naar"} <= set(words(page).splitlines())
    qtbot.waitUntil(lambda: page.rows[0].hasFocus())
    qtbot.keyClick(page.rows[0], Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.rows[1].hasFocus())
    qtbot.keyClick(page.rows[1], Qt.Key.Key_Up)
    for left in (2, 1, 0):
        qtbot.waitUntil(lambda: page.rows[0].hasFocus())
        qtbot.keyClick(page.rows[0], Qt.Key.Key_Return)
        qtbot.waitUntil(lambda left=left: len(page.rows) == left)
    assert "Er zijn geen fouten" in words(page)
    qtbot.waitUntil(page.keep_button.hasFocus)
    qtbot.keyClick(page.keep_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(stage.went), timeout=60_000)
    (route,) = stage.went
    assert isinstance(route, Editor)
    draft = session.drafts.get(route.draft_id)
    assert [turn.clip is not None for turn in draft.turns] == [True] * 3
    assert session.drafts.check(draft) == () or not [
        finding for finding in session.drafts.check(draft) if finding.severity == "error"
    ]
    assert {path: path.read_bytes() for path in broken.rglob("*") if path.is_file()} == before


def test_loose_clips_with_a_text_become_an_exercise_in_the_library(
    show: Show, stage_for: Callable[..., Stage], session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    make_clip(tmp_path / "telefoon" / "beurt 1.mp4", 0.6)
    (tmp_path / "gesprek.txt").write_text("Titel: De boom moet weg\n\nBeurt 1\nWaarom mag dat niet?\n")
    learner = stage_for(session, Preferences(role="oefenen"))
    screen = show(tmp_path / "telefoon" / "beurt 1.mp4", tmp_path / "gesprek.txt", on=learner)
    page = report_of(screen, qtbot)
    assert page.library_button.isVisible()
    assert not page.keep_button.isVisible()
    qtbot.mouseClick(page.library_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: learner.went == [LibraryRoute()], timeout=60_000)
    assert learner.toasts[-1].text == "‘De boom moet weg’ staat in je bibliotheek."
    assert "De boom moet weg" in {scenario.title for scenario in session.library.all()}


def test_what_is_no_exercise_is_said_and_nothing_can_be_kept(
    show: Show, stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    package = tmp_path / "stuk.oefenscenario"
    package.write_bytes(b"dit is geen pakket")
    page = report_of(show(package), qtbot)
    assert "stuk.oefenscenario" in words(page)
    assert len(page.rows) >= 1
    qtbot.mouseClick(page.keep_button, Qt.MouseButton.LeftButton)
    assert (stage.went, stage.problems) == ([], [])


def test_looking_can_be_stopped_and_closing_goes_back(show: Show, broken: Path, qtbot: QtBot) -> None:
    screen = show(broken)
    assert screen.working is not None
    qtbot.mouseClick(screen.working.stop_button, Qt.MouseButton.LeftButton)
    assert screen.welcome is not None
    screen.look_at((broken,))
    page = report_of(screen, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.welcome is not None)


def test_the_report_can_be_kept_as_text(
    show: Show, stage: Stage, broken: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    screen = show(broken)
    report_of(screen, qtbot)
    screen.save_report(tmp_path / "verslag.txt")
    qtbot.waitUntil(lambda: bool(stage.toasts))
    text = (tmp_path / "verslag.txt").read_text("utf-8")
    assert "Fragment 2.mp4 ontbreekt" in text
    assert stage.toasts[-1].text == "Bewaard als verslag.txt."
