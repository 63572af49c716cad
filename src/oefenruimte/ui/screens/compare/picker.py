"""Which take stands on a side, whether it is the best one, and when it was made."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.domain.take import Take
from oefenruimte.ui.language.words import moment_text
from oefenruimte.ui.widgets import Icon, Label, Select

_WIDE = 170


class TakePicker(QWidget):
    chosen = Signal(object)  # TakeId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.select = Select((), self.tr("Welke poging"))
        self.select.setMinimumWidth(_WIDE)
        self.select.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.select.chosen.connect(self.chosen)
        self._star = Icon("star-filled", "text", 18)
        self.best = Label(self.tr("Mijn beste"), "smallStrong", wrap=False)
        self._made = Label("", "small", "textMuted", wrap=False, tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.select, self._star, self.best):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._made)

    def show_take(self, take: Take, takes: Sequence[Take], today: date) -> None:
        """`takes`: those one may choose, this one among them."""
        self.select.set_options([(one.id, self.tr("Poging {0}").format(one.number)) for one in takes])
        self.select.set_value(take.id)
        self._star.setVisible(take.starred)
        self.best.setVisible(take.starred)
        self._made.setText(moment_text(take.created_at, today))
