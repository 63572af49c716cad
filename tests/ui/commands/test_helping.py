"""About, the diagnosis, and what is behind a message: shown whole before it is copied or saved."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.commands.command import Menu
from oefenruimte.ui.dialogs.help.about import AboutDialog
from oefenruimte.ui.dialogs.help.plain_report import PlainReport
from oefenruimte.ui.faults import FaultCatcher
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.widgets import Button, top_dialog
from tests.ui.commands.conftest import House

CTRL = Qt.KeyboardModifier.ControlModifier


def shown(house: House) -> PlainReport:
    return house.dialog(PlainReport)


def test_about_tells_versions_and_licences_and_leads_to_the_diagnosis(house: House) -> None:
    house.enter()
    house.centre.helping.show_about()
    dialog = house.dialog(AboutDialog)
    assert "0.1.0" in dialog.version.text()
    assert "pyside6 6." in dialog.text.text
    dialog.choice.chosen.emit("EUPL-1.2")
    assert "EUROPEAN UNION PUBLIC LICENCE" in dialog.text.text
    dialog.choice.chosen.emit("THIRD-PARTY.md")
    assert "x264" in dialog.text.text
    dialog.help.click()
    assert "Problemen sinds de start:\n  geen" in shown(house).text.text


def test_what_is_copied_is_what_is_shown(house: House) -> None:
    house.enter()
    QApplication.clipboard().setText("iets anders")
    house.program.tell(Problem(Code.SPACE_BUSY))
    house.centre.helping.show_diagnosis()
    dialog = shown(house)
    text = dialog.text.text
    assert "space-busy 1×" in text
    assert "Camera's: 0" in text
    assert QApplication.clipboard().text() == "iets anders"
    dialog.copy.click()
    assert QApplication.clipboard().text() == text
    assert dialog.copy.text() == "Gekopieerd"


def test_nothing_is_saved_until_one_chooses_where(house: House, tmp_path: Path) -> None:
    house.program.tell(Problem(Code.DISK_FULL))
    house.centre.helping.show_diagnosis()
    dialog = shown(house)
    file = tmp_path / "verslag.txt"
    dialog._chosen(file)  # as the system's dialog does
    house.qtbot.waitUntil(file.exists)
    house.qtbot.waitUntil(lambda: any("verslag.txt" in toast.text for toast in house.window.toasts.toasts))
    assert file.read_text("utf-8") == dialog.text.text


def test_behind_a_message_are_its_code_and_help_without_facts(house: House) -> None:
    house.enter()
    house.centre.helping.show_last()
    assert top_dialog(house.window) is None  # nothing went wrong yet
    problem = Problem(
        Code.FOLDER_READ_ONLY, {"folder": "/home/wilhelmina/geheim"}, "OSError at /home/wilhelmina"
    )
    house.program.tell(problem)
    (toast,) = house.window.toasts.toasts
    assert not toast.can_undo
    assert toast.more is not None
    assert toast.more.accessibleName() == "Toon technische informatie"
    toast.more.click()
    dialog = shown(house)
    assert "Code: folder-read-only" in dialog.text.text
    assert "Bijzonderheden: OSError at ‹pad›" in dialog.text.text
    assert "wilhelmina" not in dialog.text.text
    dialog.reject()
    house.qtbot.waitUntil(lambda: top_dialog(house.window) is None)
    house.centre.helping.show_last()
    assert shown(house).text.text.startswith("Oefenruimte 0.1.0")


def test_a_problem_on_a_page_is_the_last_one_too(house: House) -> None:
    """Told in the page itself, not as a toast: what is behind it is one key away."""
    house.enter()
    home = house.program.home
    assert home is not None

    def fall() -> None:
        raise LookupError("koekoeksbloem")

    told: list[Problem] = []
    home.context.jobs.run(fall, on_done=lambda _: None, on_problem=told.append)
    house.qtbot.waitUntil(lambda: bool(told))
    house.press(Qt.Key.Key_I, CTRL)
    text = shown(house).text.text
    assert "Code: unexpected" in text
    assert "LookupError at fall:" in text  # by way of the log
    assert "koekoeksbloem" not in text


def test_an_exception_nobody_foresaw_is_told_with_a_report(house: House) -> None:
    house.enter()
    catcher = FaultCatcher(house.window)
    catcher.fell.connect(house.centre.helping.note)
    catcher.told.connect(house.centre.helping.told)
    catcher.told.connect(house.program.tell)
    secret = "koekoeksbloem"  # in the locals, and in the words
    try:
        raise KeyError(secret)
    except KeyError as error:
        catcher.install()
        sys.excepthook(KeyError, error, error.__traceback__)
        catcher.remove()
    house.qtbot.waitUntil(lambda: bool(house.window.toasts.toasts))
    house.press(Qt.Key.Key_I, CTRL)
    dialog = shown(house)
    assert "KeyError\n  test_helping.py:" in dialog.text.text
    assert secret not in dialog.text.text
    dialog.reject()
    house.centre.helping.show_diagnosis()
    assert "Laatste onverwachte fout:\n  KeyError" in shown(house).text.text
    catcher.deleteLater()


def test_a_page_that_could_not_be_read_leads_to_it(house: House) -> None:
    problem = Problem(Code.DATABASE_UNREACHABLE)
    house.program.journal.note(problem)
    page = NotLoaded("inbox", problem, lambda: None)
    house.window.show_only(page)
    page.more.click()
    assert "Code: database-unreachable" in shown(house).text.text


def test_what_stops_the_program_from_starting_leads_to_it(house: House) -> None:
    problem = Problem(Code.FOLDER_READ_ONLY)
    house.program.journal.note(problem)
    house.program.doors.cannot_start(problem)
    (button,) = house.window.content.findChildren(Button)
    assert button.text() == "Toon technische informatie"
    button.click()
    assert "Code: folder-read-only" in shown(house).text.text


def test_the_menu_offers_it_once_there_is_something(house: House) -> None:
    bar = house.centre.menu_bar

    def offered() -> bool:
        bar.fill(Menu.HELP)
        return {
            action.text().partition("\t")[0]: action.isEnabled() for action in bar.menu(Menu.HELP).actions()
        }["Toon technische informatie"]

    assert not offered()
    house.program.tell(Problem(Code.SPACE_BUSY))
    assert offered()
