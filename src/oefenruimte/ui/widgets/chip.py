"""The cue: whose is this? And counts."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.widgets.base import Themed, draw_box, draw_icon, painter_for

Ownership = Literal["private", "shared"]
ChipSize = Literal["normal", "small"]
_ICONS: dict[Ownership, str] = {"private": "lock", "shared": "users-round"}
_WEIGHT, _ICON, _GAP = 600, 16, 8
_HEIGHT = {"normal": 30, "small": 24}
_FONT = {"normal": 14, "small": 13}
_LEFT = {"normal": 11, "small": 8}
_RIGHT = {"normal": 12, "small": 9}
_PILL_EXTRA = 2  # a pill needs a little more room beside its words
_SMALL_GAP = 6
_PRIVATE_RADIUS = 6


class Chip(Themed, QWidget):
    """`private`: a rectangle with a lock; `shared`: a filled pill with people. Gold means visible to another.

    `accessible_name` is what is read out; by default the words, for the plain private chip the full sentence.
    """

    accessible_role = QAccessible.Role.StaticText
    resized = Signal()

    def __init__(
        self,
        kind: Ownership,
        text: str | None = None,
        size: ChipSize = "normal",
        accessible_name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: Ownership = kind
        self._size: ChipSize = size
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(kind, text, accessible_name)
        self.retheme()

    @property
    def kind(self) -> Ownership:
        return self._kind

    @property
    def text(self) -> str:
        return self._text

    def set_state(self, kind: Ownership, text: str | None = None, accessible_name: str | None = None) -> None:
        """Turn private into shared or back. Without `text` the private words are used; a shared chip needs
        text (ValueError), because it must say with whom."""
        if text is None and kind == "shared":
            raise ValueError("a shared chip says with whom")
        self._kind = kind
        self._text = text if text is not None else self.tr("Alleen voor jou")
        full = self.tr("Alleen voor jou. Niemand anders ziet dit.") if text is None else self._text
        self.setAccessibleName(accessible_name or full)
        self.updateGeometry()
        self.update()
        self.resized.emit()

    def retheme(self) -> None:
        self.setFont(self.theme.font_of(_FONT[self._size], _WEIGHT))
        super().retheme()
        self.resized.emit()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self.font()).horizontalAdvance(self._text)
        beside = self._left() + self.px(_ICON) + self._gap() + self._right()
        return QSize(round(beside + wide + 0.5), self.px(_HEIGHT[self._size]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        if self._kind == "private":
            ink = self.ink("privateText")
            draw_box(
                painter, rect, self.px(_PRIVATE_RADIUS), self.ink("privateSurface"), self.ink("privateBorder")
            )
        else:
            ink = self.ink("onSharedFill")
            draw_box(painter, rect, rect.height() / 2, self.ink("sharedFill"), self.ink("sharedBorder"))
        side, left = self.px(_ICON), self._left()
        center = QPointF(left + side / 2, rect.height() / 2)
        draw_icon(painter, self.theme, _ICONS[self._kind], ink, center, _ICON)
        painter.setPen(ink)
        painter.setFont(self.font())
        words = rect.adjusted(left + side + self._gap(), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)

    def _left(self) -> int:
        return self.px(_LEFT[self._size] + (_PILL_EXTRA if self._kind == "shared" else 0))

    def _right(self) -> int:
        return self.px(_RIGHT[self._size] + (_PILL_EXTRA if self._kind == "shared" else 0))

    def _gap(self) -> int:
        return self.px(_SMALL_GAP if self._size == "small" else _GAP)


class CountBadge(Themed, QWidget):
    """A number (or a short word such as "Nieuw") in gold: something another person made visible."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(
        self, text: str | int = "", accessible_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = str(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(accessible_name or self._text)
        self.retheme()

    def set_count(self, count: int, accessible_name: str) -> None:
        """Hidden at 0; above 99 it says 99+."""
        self._text = "99+" if count > 99 else str(count)
        self.setAccessibleName(accessible_name)
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def retheme(self) -> None:
        self.setFont(self.theme.font_of(13, 600, tabular=True))
        super().retheme()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self.font()).horizontalAdvance(self._text)
        height = self.px(20)
        return QSize(max(height, round(wide + self.px(14 if len(self._text) > 1 else 8))), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        draw_box(painter, rect, rect.height() / 2, self.ink("sharedFill"))
        painter.setPen(self.ink("onSharedFill"))
        painter.setFont(self.font())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._text)
