"""Tab through a list that grew after the page was made: line by line, the button, and on. It is no trap."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.screens.editor.detail.line_list import Line, LineList
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Button


def walk(qtbot: QtBot, stops: int, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    been = []
    for _ in range(stops):
        focused = QApplication.focusWidget()
        assert focused is not None
        been.append(focused.accessibleName())
        qtbot.keyClick(focused, key)
    return been


def test_tab_goes_line_by_line_and_leaves(themes: ThemeManager, qtbot: QtBot) -> None:
    del themes
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    before, after = Button("Ervoor"), Button("Erna")
    lists = [LineList(name, name, f"{name} erbij") for name in ("Tip", "Feit")]
    for part in (before, *lists, after):
        column.addWidget(part)
    for grown in (1, 2):  # shown again and again, as after each change
        for lines in lists:
            lines.show_lines([Line("een"), Line("twee")][:grown])
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    before.setFocus()
    there = ["Tip 1", "Meer over Tip 1", "Tip 2", "Meer over Tip 2", "Tip erbij"]
    after_that = [name.replace("Tip", "Feit") for name in there]
    round_ = ["Ervoor", *there, *after_that, "Erna"]
    assert walk(qtbot, 2 * len(round_)) == 2 * round_
    assert walk(qtbot, len(round_), Qt.Key.Key_Backtab) == [round_[0], *reversed(round_[1:])]
