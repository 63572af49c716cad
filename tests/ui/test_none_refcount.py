"""PySide6 6.12.0 on Python 3.11 loses a reference to None on every void call, and dies soon."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def test_void_calls_keep_the_references_to_none(qapp: QApplication, qtbot: QtBot) -> None:
    del qapp
    widget, thing = QWidget(), QObject()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(10_000):
        widget.update()
        thing.setObjectName("x")
    lost = before - sys.getrefcount(None)
    # From 3.12 None is immortal and its count does not move; on 3.11 some drift by other objects is normal.
    assert lost < 1_000
