"""A recovery note on paper."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from oefenruimte.app.recovery_note import RecoveryNote
from oefenruimte.ui.theme import theme_manager

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter


def note_document(note: RecoveryNote) -> QTextDocument:
    """The note as a page; everything in it is plain text."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    _line(cursor, note.title, 18, QFont.Weight.Bold, first=True)
    _line(cursor, note.code.replace("-", "   "), 16, QFont.Weight.Bold, space=18)
    for line in note.lines:
        _line(cursor, line, 11, QFont.Weight.Normal)
    return document


def print_note(note: RecoveryNote, printer: "QPrinter") -> None:
    """Send it to this printer (or the file that the printer writes)."""
    note_document(note).print_(printer)


def ask_printer(parent: QWidget, then: "Callable[[QPrinter], None]") -> "QPrintDialog":
    """The system's print dialog; `then` gets the printer, and is not called when the user gives up."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    dialog = QPrintDialog(printer, parent.window())
    dialog.accepted.connect(lambda: then(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the print dialog's own `open` wants a slot by name
    return dialog


def _line(
    cursor: QTextCursor, text: str, points: int, weight: QFont.Weight, space: int = 6, first: bool = False
) -> None:
    if not first:
        cursor.insertBlock()
    block, letters = QTextBlockFormat(), QTextCharFormat()
    block.setBottomMargin(space)
    font = QFont(theme_manager().theme.font("body").families(), points, weight)
    letters.setFont(font)
    cursor.setBlockFormat(block)
    cursor.insertText(text, letters)
