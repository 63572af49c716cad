"""One exercise in the making: opens it; beside it a menu with what else one can do."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from oefenruimte.app.published import Published
from oefenruimte.domain.draft import DraftSummary
from oefenruimte.ui.language.words import moment_text
from oefenruimte.ui.screens.parts.row_button import RowButton
from oefenruimte.ui.widgets import Chip, Icon, IconButton, Label, Themed

_TILE = 54


class DraftRow(Themed, QWidget):
    opened = Signal()
    export_wanted = Signal()
    copy_wanted = Signal()
    library_wanted = Signal()
    withdraw_wanted = Signal()
    erase_wanted = Signal()

    def __init__(
        self, summary: DraftSummary, ready: Published | None, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.summary, self.ready = summary, ready
        self.title = summary.title or self.tr("Nog zonder titel")
        state = self._state(summary)
        made = moment_text(summary.updated_at, today)
        chip = Chip("private", self.tr("Concept: alleen voor jou"), size="small")
        if ready is not None:
            chip.set_state("shared", self.tr("Klaar voor iedereen: versie {0}").format(ready.version))
        self.button = RowButton(", ".join((self.title, state, made, chip.text)))
        self.button.add(self._inside(state, made, chip))
        self.more = IconButton("ellipsis-vertical", self.tr("Meer met {0}").format(self.title))
        self.more.clicked.connect(self._popup)
        self.button.clicked.connect(lambda: self.opened.emit())
        self.button.erase_wanted.connect(self.erase_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.button, 1)
        row.addWidget(self.more)
        self.menu = self._make_menu()

    def _inside(self, state: str, made: str, chip: Chip) -> QWidget:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(Icon("clapperboard", "primary", 24, tile=_TILE, tile_color="primarySoft"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(self.title, "bodyStrong"))
        wrong = bool(self.summary.errors)
        words.addWidget(Label(f"{state} · {made}", "note", "error" if wrong else "textMuted"))
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(chip)
        return inside

    def _state(self, summary: DraftSummary) -> str:
        one, more = self.tr("1 beurt"), self.tr("{0} beurten").format(summary.turns)
        turns = one if summary.turns == 1 else more
        if not summary.errors:
            return self.tr("{0}, geen fouten").format(turns)
        one, more = self.tr("1 fout"), self.tr("{0} fouten").format(summary.errors)
        return f"{turns}, {one if summary.errors == 1 else more}"

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.title)
        entries = [
            (self.tr("Bewerk"), self.opened),
            (self.tr("Bewaar als pakket…"), self.export_wanted),
            (self.tr("Maak een kopie"), self.copy_wanted),
        ]
        if not self.summary.errors:
            entries.append((self.tr("Zet in mijn bibliotheek"), self.library_wanted))
        if self.ready is not None:
            entries.append((self.tr("Trek in voor iedereen…"), self.withdraw_wanted))
        entries.append((self.tr("Gooi dit concept weg") + "\tDelete", self.erase_wanted))
        for words, signal in entries:
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit())
            menu.addAction(action)
        return menu

    def _popup(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
