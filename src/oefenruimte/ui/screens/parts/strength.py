"""How strong a passphrase is: four bars and words. The bars are never the only sign."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.app.profiles import Strength
from oefenruimte.ui.widgets import Icon, Label, Themed, announce, draw_box, painter_for

_BARS, _WIDTH, _HEIGHT, _GAP = 4, 26, 8, 4


class StrengthLine(Themed, QWidget):
    """`show_strength` after every change; `words` is what it says."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ok = False
        self._bars = _Bars(self)
        self._icon = Icon("circle-check", "success", 16, parent=self)
        self._words = Label("", "smallStrong", "textMuted", wrap=True, parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._bars)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self.retheme()
        self.show_strength(Strength(0, 0, 0, False))

    @property
    def words(self) -> str:
        return self._words.text()

    def show_strength(self, strength: Strength) -> None:
        """Becoming strong enough is read out."""
        text = self._sentence(strength)
        self._bars.show_bars(strength.bars, strength.ok)
        self._icon.setVisible(strength.bars > 0)
        self._icon.set_icon(*(("circle-check", "success") if strength.ok else ("circle-alert", "warning")))
        self._words.setText(text)
        self._words.set_color("success" if strength.ok else "warning")
        self.setAccessibleName(text)
        if strength.ok and not self._ok:
            announce(self, text)
        self._ok = strength.ok

    def retheme(self) -> None:
        self._row.setSpacing(self.px(8))
        self.setMinimumHeight(self.theme.line_height("smallStrong"))
        super().retheme()

    def _sentence(self, strength: Strength) -> str:
        if strength.bars == 0:
            return ""
        words = self.tr("1 woord") if strength.words == 1 else self.tr("{0} woorden").format(strength.words)
        characters = (
            self.tr("1 teken")
            if strength.characters == 1
            else self.tr("{0} tekens").format(strength.characters)
        )
        if strength.ok:
            return self.tr("Sterk: {0}, {1}").format(words, characters)
        if strength.bars == _BARS - 1:
            return self.tr("Bijna: {0}, {1}").format(words, characters)
        return self.tr("Te kort: {0}, {1}").format(words, characters)


class _Bars(Themed, QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._filled, self._ok = 0, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_bars(self, filled: int, ok: bool) -> None:
        self._filled, self._ok = filled, ok
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_BARS * self.px(_WIDTH + _GAP) - self.px(_GAP), self.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        for number in range(_BARS):
            bar = QRectF(number * self.px(_WIDTH + _GAP), 0, self.px(_WIDTH), self.px(_HEIGHT))
            if number < self._filled:
                draw_box(painter, bar, bar.height() / 2, self.ink("success" if self._ok else "warning"))
            else:
                draw_box(painter, bar, bar.height() / 2, self.ink("sunk"), self.ink("borderStrong"))
