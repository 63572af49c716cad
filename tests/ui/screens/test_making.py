"""Maken: an honest empty state, and a report of what is right and wrong about an exercise."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.scenarios import make_scenario
from fakes.session import Stage
from oefenruimte.app.session import Session
from oefenruimte.ui.routes import Making
from oefenruimte.ui.screens.making import MakingScreen
from oefenruimte.ui.screens.making.picker import ExercisePicker
from oefenruimte.ui.widgets import Button, EmptyState

PATIENCE = 15_000


@pytest.fixture
def screen(stage: Stage, window: QWidget) -> MakingScreen:
    made = MakingScreen(stage.context, Making())
    window.layout().addWidget(made)
    made.show()
    return made


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return make_scenario(
        tmp_path / "mijn-oefening", turns=2, scenario_id="mijn-oefening", title="Mijn oefening"
    )


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    folder = make_scenario(tmp_path / "kapot", turns=3)
    text = (folder / "scenario.yaml").read_text("utf-8")
    text = text.replace("clips/2.mp4", "clips/2b.mp4").replace("goal:", "doel:")
    (folder / "scenario.yaml").write_text(text, "utf-8")
    return folder


def checked(screen: MakingScreen, path: Path, qtbot: QtBot) -> str:
    screen.check(path)
    qtbot.waitUntil(lambda: screen.report is not None, timeout=PATIENCE)
    return words(screen)


def words(screen: MakingScreen) -> str:
    return " | ".join(label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen))


def test_it_says_what_is_coming_and_what_works_now(screen: MakingScreen, qtbot: QtBot) -> None:
    (state,) = screen.findChildren(EmptyState)
    assert state.accessibleName() == "Zelf oefeningen maken komt later"
    assert [button.text() for button in state.findChildren(Button)] == [
        "Controleer een oefening…",
        "Importeer…",
    ]
    qtbot.waitUntil(screen.check_button.hasFocus, timeout=PATIENCE)


def test_choosing_a_folder_checks_it(screen: MakingScreen, good: Path, qtbot: QtBot) -> None:
    picker = screen.check_button.findChild(ExercisePicker)
    assert isinstance(picker, ExercisePicker)
    package, folder = picker.menu.actions()
    assert (package.text(), folder.text()) == ("Pakket kiezen (.oefenscenario)", "Map kiezen")
    folder.trigger()
    dialog = screen.window().findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(good))
    dialog.reject()
    qtbot.waitUntil(lambda: screen.report is not None, timeout=PATIENCE)


def test_a_good_exercise_can_be_imported(
    screen: MakingScreen, good: Path, stage: Stage, session: Session, qtbot: QtBot
) -> None:
    said = checked(screen, good, qtbot)
    assert "mijn-oefening · vandaag, " in said
    assert "Goed" in said
    assert "Alle fragmenten spelen af: 2 van 2." in said
    assert "Eerst oplossen" not in said
    assert screen.report is not None
    assert screen.report.import_button.isEnabled()
    assert screen.report.import_button.hasFocus()
    assert [s.id for s in session.library.all() if s.id == "mijn-oefening"] == [], "a check changes nothing"
    screen.report.import_button.click()
    qtbot.waitUntil(lambda: bool(stage.toasts), timeout=PATIENCE)
    assert stage.toasts[0].text == "‘Mijn oefening’ staat in je bibliotheek."
    assert session.library.get("mijn-oefening").title == "Mijn oefening"
    assert screen.report is None


def test_what_is_wrong_is_named_with_its_line(screen: MakingScreen, broken: Path, qtbot: QtBot) -> None:
    said = checked(screen, broken, qtbot)
    first, later = said.index("Eerst oplossen"), said.index("Kijk hier even naar")
    line = next(
        number
        for number, text in enumerate((broken / "scenario.yaml").read_text("utf-8").splitlines(), start=1)
        if "clips/2b.mp4" in text
    )
    assert first < said.index(f"Regel {line} | ‘clips/2b.mp4’ ontbreekt") < later
    assert said.index("‘doel’ kennen we hier niet") > later
    assert screen.report is not None
    button = screen.report.import_button
    assert not button.isEnabled()
    assert button.accessibleDescription() == "Importeren kan pas als er geen fouten meer zijn."
    assert "Importeren kan pas als er geen fouten meer zijn." in said


def test_f5_looks_again_after_mending(screen: MakingScreen, broken: Path, qtbot: QtBot) -> None:
    checked(screen, broken, qtbot)
    text = (broken / "scenario.yaml").read_text("utf-8")
    (broken / "scenario.yaml").write_text(
        text.replace("clips/2b.mp4", "clips/2.mp4").replace("doel:", "goal:"), "utf-8"
    )
    report = screen.report
    assert report is not None
    qtbot.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_F5)
    qtbot.waitUntil(report.import_button.isEnabled, timeout=PATIENCE)
    assert screen.report is report
    assert "Eerst oplossen" not in words(screen)
    qtbot.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Escape)
    assert screen.report is None


def test_something_that_is_no_exercise(screen: MakingScreen, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "vakantie.zip"
    file.write_bytes(b"geen pakket")
    said = checked(screen, file, qtbot)
    assert "Eerst oplossen" in said
    assert "Deze oefening kunnen we nog niet lezen" in said
    assert "vakantie.zip" in said


def test_the_report_fits_a_small_window(
    screen: MakingScreen, broken: Path, window: QWidget, stage: Stage, qtbot: QtBot
) -> None:
    checked(screen, broken, qtbot)
    report = screen.report
    assert report is not None
    stage.context.theme.apply("light", 1.5)
    window.resize(870, 620)

    def fits() -> None:
        assert window.width() == 870
        assert report.view.horizontalScrollBar().maximum() == 0
        for button in (report.close_button, report.again_button, report.import_button):
            assert button.width() >= button.minimumSizeHint().width()
            assert report.rect().contains(button.mapTo(report, button.rect().bottomRight()))

    qtbot.waitUntil(fits, timeout=PATIENCE)
