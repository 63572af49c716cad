"""The line of keys at the bottom of a work screen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.widgets.base import Themed, draw_icon, painter_for
from oefenruimte.ui.widgets.keycap import is_letter, key_text, keycap_size, paint_keycap

_HEIGHT, _SIDE, _CAP_GAP, _WORD_GAP, _ITEM_GAP = 36, 18, 8, 7, 22


@dataclass(frozen=True, slots=True)
class KeyHint:
    """`keys` are caps that belong together, such as ("←", "→"); `text` is what they do."""

    keys: tuple[str, ...]
    text: str


class KeyBar(Themed, QWidget):
    """Shows as many hints as fit, in order; what does not fit falls off at the right. Hints of single letters
    are left out when their shortcuts are off."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, hints: Sequence[KeyHint] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[KeyHint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_hints(hints)

    def set_hints(self, hints: Sequence[KeyHint]) -> None:
        self._hints = tuple(hints)
        self._describe()
        self.update()

    @property
    def hints(self) -> tuple[KeyHint, ...]:
        """All of them, also those that do not fit."""
        return self._hints

    def shown(self) -> list[KeyHint]:
        """The hints that fit now."""
        room = self.width() - self.px(_SIDE) - self._title_width()
        fitting: list[KeyHint] = []
        for hint in self._usable():
            room -= self.px(_ITEM_GAP) + self._width_of(hint)
            if room < self.px(_SIDE):
                break
            fitting.append(hint)
        return fitting

    def retheme(self) -> None:
        self._describe()
        super().retheme()

    def sizeHint(self) -> QSize:
        return QSize(self.px(200), self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._hints:
            return
        painter, middle = painter_for(self), self.height() / 2
        muted, x = self.ink("textMuted"), float(self.px(_SIDE))
        draw_icon(painter, self.theme, "keyboard", muted, QPointF(x + self.px(9), middle), 18)
        painter.setPen(muted)
        painter.setFont(self.theme.font_of(13, 600))
        place = QRectF(x + self.px(24), 0, self.width(), self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.tr("Toetsen"))
        x += self._title_width()
        for hint in self.shown():
            x += self.px(_ITEM_GAP)
            for key in hint.keys:
                cap = keycap_size(self.theme, key)
                rect = QRectF(x, round(middle - cap.height() / 2), cap.width(), cap.height())
                edge, fill = self.ink("borderStrong"), self.ink("surface")
                paint_keycap(painter, self.theme, rect, key, self.ink("text"), edge, fill)
                x += cap.width() + self.px(_CAP_GAP)
            x += self.px(_WORD_GAP - _CAP_GAP)
            painter.setPen(muted)
            painter.setFont(self.theme.font("small"))
            painter.drawText(
                QRectF(x, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, hint.text
            )
            x += self._text_width(hint.text)

    def _usable(self) -> list[KeyHint]:
        if self.theme.letter_keys:
            return list(self._hints)
        return [hint for hint in self._hints if not all(map(is_letter, hint.keys))]

    def _describe(self) -> None:
        said = ", ".join(f"{' '.join(map(key_text, hint.keys))}: {hint.text}" for hint in self._usable())
        self.setAccessibleName(self.tr("Toetsen. {0}").format(said))

    def _title_width(self) -> int:
        words = QFontMetricsF(self.theme.font_of(13, 600)).horizontalAdvance(self.tr("Toetsen"))
        return self.px(24) + round(words)

    def _width_of(self, hint: KeyHint) -> int:
        caps = sum(keycap_size(self.theme, key).width() + self.px(_CAP_GAP) for key in hint.keys)
        return caps + self.px(_WORD_GAP - _CAP_GAP) + self._text_width(hint.text)

    def _text_width(self, text: str) -> int:
        return round(QFontMetricsF(self.theme.font("small")).horizontalAdvance(text) + 0.5)
