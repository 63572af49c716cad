"""What an application gets from us before its first widget."""

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme.manager import ThemeManager


def test_dialogs_of_qt_itself_speak_dutch(qtbot: QtBot, themes: ThemeManager) -> None:
    words = {text: QCoreApplication.translate("QFileDialog", text) for text in ("&Open", "Look in:")}
    assert words == {"&Open": "&Openen", "Look in:": "Zoeken in:"}
