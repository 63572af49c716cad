"""*Mijn zinnen* while writing: type a few letters, Enter puts the sentence in the reaction."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.phrases import search
from oefenruimte.domain.phrase import Phrase
from oefenruimte.domain.share import MarkKind
from oefenruimte.ui.screens.parts.row_button import RowButton
from oefenruimte.ui.widgets import Button, Dialog, Label, TextField

_MOST = 8  # more is looked for by typing one letter more
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PhrasePicker(Dialog):
    """`picked(Phrase)`; `manage_asked` for the page with all of them."""

    picked = Signal(object)
    manage_asked = Signal()

    def __init__(self, parent: QWidget, phrases: Sequence[Phrase], kind: MarkKind) -> None:
        super().__init__(parent, self.tr("Mijn zinnen"), width=560, small=True)
        self._phrases, self._kind = tuple(phrases), kind
        self._found: list[Phrase] = []
        self._rows: list[RowButton] = []
        self.field = TextField(self.tr("Zoek een zin"))
        self.field.text_changed.connect(self._search)
        self.field.submitted.connect(lambda: self._pick(0))
        self.field.edit.installEventFilter(self)
        self.body.addWidget(self.field)
        self._none = Label("", color="textMuted")
        self.body.addWidget(self._none)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.body.addWidget(holder)
        self.body.addStretch(1)
        manage = Button(self.tr("Zinnen beheren"), "ghost", icon="settings")
        manage.clicked.connect(self._manage)
        close = Button(self.tr("Sluit"), key="Esc")
        close.clicked.connect(self.reject)
        self.footer.addWidget(manage)
        self.footer.addWidget(close)
        self.set_first_focus(self.field.edit)
        self._search("")

    def rows(self) -> list[RowButton]:
        return list(self._rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows lead from the field into the list."""
        if (
            watched is self.field.edit
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and self._rows
        ):
            self._rows[0].setFocus()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        places = [place for place, row in enumerate(self._rows) if row.hasFocus()]
        if step is None or not places:
            super().keyPressEvent(event)
            return
        place = places[0] + step
        if place < 0:
            self.field.edit.setFocus()
        elif place < len(self._rows):
            self._rows[place].setFocus()

    def _search(self, text: str) -> None:
        self._found = search(self._phrases, text, self._kind)[:_MOST]
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for place, phrase in enumerate(self._found):
            key = f"Ctrl+{phrase.shortcut}" if phrase.shortcut is not None else ""
            row = RowButton(f"{phrase.text} {key}".strip())
            row.body.addWidget(Label(phrase.text, "note"), 1)
            if key:
                row.body.addWidget(Label(key, "small", "textMuted", wrap=False))
            row.clicked.connect(lambda _=False, place=place: self._pick(place))
            self._column.addWidget(row)
            row.show()
            self._rows.append(row)
        empty = self.tr("Je hebt nog geen eigen zinnen. Maak ze bij “Zinnen beheren”.")
        nothing = self.tr("Geen zin gevonden.")
        self._none.setText(nothing if self._phrases else empty)
        self._none.setVisible(not self._found)

    def _pick(self, place: int) -> None:
        if place < len(self._found):
            phrase = self._found[place]
            self.close_with("gekozen")
            self.picked.emit(phrase)

    def _manage(self) -> None:
        self.close_with("beheer")
        self.manage_asked.emit()
