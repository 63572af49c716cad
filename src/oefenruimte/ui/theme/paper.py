"""Colours of what a machine reads or a printer prints: the same in every theme."""

from PySide6.QtCore import Qt

PAPER, INK = Qt.GlobalColor.white, Qt.GlobalColor.black
