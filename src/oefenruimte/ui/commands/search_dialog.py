"""Ctrl+K: "Waar wil je heen?". One field, and a list that the arrows walk through while one types."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from oefenruimte.app.finding import Findable, find
from oefenruimte.ui.commands.row_list import ROW_HEIGHT, Row, RowBox
from oefenruimte.ui.dialogs.help.reading import lines_in
from oefenruimte.ui.widgets import Dialog, Label, TextField, announce

_WIDTH, _ROWS, _BESIDES = 640, 8, 320
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found. `kind` is told at the right, unless `why_not` says why it cannot now."""

    findable: Findable
    kind: str
    icon: str
    do: Callable[[], object]
    keys: tuple[str, ...] = ()
    why_not: str = ""


class SearchDialog(Dialog):
    """`chosen` does what the line leads to, after the dialog is gone."""

    def __init__(self, parent: QWidget, entries: Sequence[Entry], recent: Sequence[str]) -> None:
        super().__init__(parent, self.tr("Waar wil je heen?"), width=_WIDTH, allow_keys=("Ctrl+L", "F11"))
        self._entries = {entry.findable.id: entry for entry in entries}
        self._recent = tuple(recent)
        self._chosen: Entry | None = None
        self.field = TextField(
            self.tr("Zoek een pagina, oefening of instelling"), icon="search", max_length=100
        )
        self._box = RowBox(self.tr("Gevonden"), lines_in(parent, ROW_HEIGHT, _BESIDES, _ROWS))
        self.list = self._box.list
        # The keys stay in the field: whoever types goes on typing. A reader hears what is current.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = Label(self.tr("Niets gevonden. Probeer een ander woord."), color="textMuted")
        self.nothing.hide()
        self.body.addWidget(self.field)
        self.body.addWidget(self._box)
        self.body.addWidget(self.nothing)
        self.footer.insertWidget(
            0, Label(self.tr("Pijltjes: kies · Enter: ga · Esc: sluit"), "small", "textMuted")
        )
        self.field.text_changed.connect(self._typed)
        self.field.submitted.connect(self.take)
        self.field.edit.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self.take())
        self.closed.connect(self._closed)
        self.set_first_focus(self.field.edit)
        self._show()

    def set_entries(self, entries: Sequence[Entry], recent: Sequence[str]) -> None:
        """More is known: what was read from disk in the meantime. What is typed stays."""
        self._entries = {entry.findable.id: entry for entry in entries}
        self._recent = tuple(recent)
        self._show()

    @property
    def shown(self) -> list[Row]:
        return self.list.rows

    def take(self) -> None:
        """Go to what is current; a line that cannot now only says why."""
        row = self.list.current
        if row is None:
            return
        entry = self._entries[str(row.value)]
        if entry.why_not:
            announce(self.list, entry.why_not, urgent=True)
            return
        self._chosen = entry
        self.close_with(entry.findable.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field.edit
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._walked(Qt.Key(event.key()))
        ):
            return True
        return super().eventFilter(watched, event)

    def _walked(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self.list.step(_STEPS[key])
        elif key in _PAGES:
            for _ in range(abs(_PAGES[key])):
                self.list.step(1 if _PAGES[key] > 0 else -1, wrap=False)
        else:
            return False
        self._say()
        return True

    def _typed(self) -> None:
        self._show()
        self._say()

    def _show(self) -> None:
        items = [entry.findable for entry in self._entries.values()]
        found = find(items, self.field.text, self._recent)
        self.list.set_rows([self._row(self._entries[item.id]) for item in found])
        self._box.setVisible(bool(found))
        self.nothing.setVisible(not found)

    def _row(self, entry: Entry) -> Row:
        words, aside = entry.findable.words, entry.why_not or entry.kind
        return Row(
            words,
            f"{words}, {aside}",
            entry.icon,
            aside,
            entry.keys,
            off=bool(entry.why_not),
            value=entry.findable.id,
        )

    def _say(self) -> None:
        row = self.list.current
        if row is None:
            announce(self.list, self.tr("Niets gevonden"))
            return
        place = self.tr("{0} van {1}").format(self.list.currentRow() + 1, self.list.count())
        announce(self.list, f"{row.spoken}, {place}")

    def _closed(self) -> None:
        if self._chosen is not None:
            self._chosen.do()
