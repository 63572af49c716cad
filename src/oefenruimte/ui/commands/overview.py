"""F1: every key that works on this page and in the whole program, to read, to search and to print."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from oefenruimte.app.finding import Findable, find
from oefenruimte.ui.commands.row_list import ROW_HEIGHT, Row, RowBox
from oefenruimte.ui.commands.spoken import KeyWords
from oefenruimte.ui.dialogs.help.reading import lines_in
from oefenruimte.ui.dialogs.printing import ask_printer
from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets import Banner, Button, Dialog, KeyHint, Label, TextField, announce
from oefenruimte.ui.widgets.keycap import is_letter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTH, _ROWS, _BESIDES, _WITH = 700, 9, 350, 430


class KeysDialog(Dialog):
    """`groups`: a name with its keys."""

    def __init__(self, parent: QWidget, groups: Sequence[tuple[str, Sequence[KeyHint]]]) -> None:
        super().__init__(
            parent,
            self.tr("Sneltoetsen"),
            self.tr("Alles kan ook met de muis."),
            width=_WIDTH,
            allow_keys=("Ctrl+L", "F1", "F11"),
        )
        self._groups = tuple((name, tuple(hints)) for name, hints in groups if hints)
        self._words = KeyWords(self)
        self._letters = theme_manager().theme.letter_keys
        self.field = TextField(self.tr("Zoek een toets of wat je wilt doen"), icon="search", max_length=60)
        self.field.text_changed.connect(self._typed)
        self.body.addWidget(self.field)
        if not self._letters:
            off = self.tr("Ze staan uit in Instellingen, bij Lezen en kijken. Andere toetsen werken wel.")
            self.body.addWidget(Banner("info", self.tr("Toetsen van één letter staan uit"), off))
        besides = _BESIDES if self._letters else _WITH
        self._box = RowBox(self.tr("Sneltoetsen"), lines_in(parent, ROW_HEIGHT, besides, _ROWS))
        self.list = self._box.list
        self.nothing = Label(self.tr("Niets gevonden. Probeer een ander woord."), color="textMuted")
        self.nothing.hide()
        self.body.addWidget(self._box)
        self.body.addWidget(self.nothing)
        self.paper = Button(self.tr("Print…"), icon="printer")
        self.paper.clicked.connect(lambda: ask_printer(self, self.print_on))
        done = Button(self.tr("Sluit"), "primary", key="Esc")
        done.clicked.connect(lambda: self.close_with(""))
        self.footer.addWidget(self.paper)
        self.footer.addWidget(done)
        self.set_first_focus(self.field.edit)
        self._show()

    def print_on(self, printer: "QPrinter") -> None:
        """All of them, in words."""
        self.document().print_(printer)

    def document(self) -> QTextDocument:
        document = QTextDocument()
        cursor = QTextCursor(document)
        _line(cursor, self.tr("Sneltoetsen van Oefenruimte"), 18, QFont.Weight.Bold, first=True)
        for name, hints in self._groups:
            _line(cursor, name, 13, QFont.Weight.Bold)
            for hint in hints:
                _line(cursor, f"{hint.text}: {self._words.say_all(hint.keys)}", 11, QFont.Weight.Normal)
        return document

    def _typed(self) -> None:
        self._show()
        count = sum(not row.head for row in self.list.rows)
        announce(self.list, self.tr("%n gevonden", "", count))

    def _show(self) -> None:
        rows: list[Row] = []
        for name, hints in self._groups:
            known = {str(number): hint for number, hint in enumerate(hints)}
            items = [Findable(number, hint.text, self._also(hint)) for number, hint in known.items()]
            found = find(items, self.field.text)
            if found:
                rows.append(Row(name, name, head=True))
                rows += [self._row(known[item.id]) for item in found]
        self.list.set_rows(rows)
        self._box.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def _also(self, hint: KeyHint) -> str:
        return " ".join((*hint.keys, self._words.say_all(hint.keys)))

    def _row(self, hint: KeyHint) -> Row:
        off = not self._letters and all(is_letter(key) for key in hint.keys)
        aside = self.tr("staat uit") if off else ""
        said = self._words.say_all(hint.keys)
        spoken = self.tr("{0}: {1}, staat uit") if off else "{0}: {1}"
        return Row(hint.text, spoken.format(hint.text, said), aside=aside, keys=hint.keys, off=off)


def _line(cursor: QTextCursor, text: str, points: int, weight: QFont.Weight, first: bool = False) -> None:
    if not first:
        cursor.insertBlock()
    block, letters = QTextBlockFormat(), QTextCharFormat()
    block.setBottomMargin(4)
    block.setTopMargin(10 if weight == QFont.Weight.Bold else 0)
    letters.setFont(QFont(theme_manager().theme.font("body").families(), points, weight))
    cursor.setBlockFormat(block)
    cursor.insertText(text, letters)
