"""Choosing a passphrase: twice the same, and how strong it is while typing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.profiles import passphrase_strength
from oefenruimte.ui.screens.parts.pair import Pair
from oefenruimte.ui.screens.parts.strength import StrengthLine
from oefenruimte.ui.widgets import TextField, Themed

_WORDS = 4
_MOST = 500  # characters: nobody types more, and a pasted book must not slow the bars down


class NewPassphrase(Themed, QWidget):
    """Two fields of at most `field_width` (px at 100 %). `gap()` is the first thing that is not right yet,
    with its message."""

    changed = Signal()

    def __init__(
        self,
        label: str,
        side_by_side_from: int = 640,
        field_width: int = 340,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.first = TextField(label, secret=True, max_length=_MOST)
        self.second = TextField(self.tr("Nog een keer"), secret=True, reveal=False, max_length=_MOST)
        self.strength = StrengthLine()
        left = QWidget()
        self._left = QVBoxLayout(left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.addWidget(self.first)
        self._left.addWidget(self.strength)
        pair = Pair(left, self.second, side_by_side_from=side_by_side_from, widest=(field_width, field_width))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pair)
        self.first.text_changed.connect(self._typed)
        self.second.text_changed.connect(self._typed)
        self.retheme()

    @property
    def text(self) -> str:
        return self.first.text

    @property
    def fields(self) -> tuple[TextField, TextField]:
        return self.first, self.second

    def gap(self) -> tuple[TextField, str] | None:
        """The field to go to and what to say, or None when all is well."""
        strength = passphrase_strength(self.first.text)
        if not strength.ok:
            missing = max(1, _WORDS - strength.words)
            if missing == _WORDS:
                return self.first, self.tr("Kies vier of meer woorden.")
            if missing == 1:
                return self.first, self.tr("Kies nog minstens 1 woord.")
            return self.first, self.tr("Kies nog minstens {0} woorden.").format(missing)
        if self.first.text != self.second.text:
            return self.second, self.tr("De twee wachtzinnen zijn niet gelijk.")
        return None

    def wipe(self) -> None:
        """Nothing of what was typed stays."""
        self.first.wipe()
        self.second.wipe()

    def retheme(self) -> None:
        self._left.setSpacing(self.px(10))
        super().retheme()

    def _typed(self) -> None:
        strength = passphrase_strength(self.first.text)
        self.strength.show_strength(strength)
        self.first.edit.setAccessibleDescription(self.first.error or self.strength.words)
        same = strength.ok and self.first.text == self.second.text
        self.second.set_right(same)
        if same:
            self.second.set_error(None)
        self.changed.emit()
