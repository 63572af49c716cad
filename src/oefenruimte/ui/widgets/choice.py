"""Check box, radio button and switch."""

from typing import Literal, cast

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from oefenruimte.ui.theme import StyleName
from oefenruimte.ui.widgets.base import Themed, draw_box, draw_icon, painter_for
from oefenruimte.ui.widgets.pressing import EnterClicks
from oefenruimte.ui.widgets.text_block import TextBlock

_SIDE, _GAP, _TARGET = 22, 8, 24
_TRACK_WIDTH, _TRACK_HEIGHT, _KNOB_ON, _KNOB_OFF = 44, 24, 15, 14


class _WithWords(Themed):
    """Mixin for a button with an indicator of 22 px and wrapping words beside it."""

    _block: TextBlock
    _style: StyleName

    def begin(self, text: str, style: StyleName) -> None:
        self._style = style
        self._block = TextBlock()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retheme()

    @property
    def focus_radius(self) -> int:
        return 6

    def retheme(self) -> None:
        self.setFont(self.theme.font(self._style))
        words = cast(QAbstractButton, self).text()
        self._block.set_up(words, self.font(), self.theme.line_height(self._style))
        super().retheme()

    def sizeHint(self) -> QSize:
        words = self._block.natural_width()
        return QSize(self._indent() + words, self.heightForWidth(self._indent() + words))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._indent() + self._block.minimum_width(), self.px(_TARGET))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.px(_TARGET), self._block.height(width - self._indent()))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _indent(self) -> int:
        has_words = bool(cast(QAbstractButton, self).text())
        return self.px(_SIDE) + (self.px(_GAP) if has_words else self.px(_TARGET - _SIDE))

    def _indicator(self) -> QRectF:
        """Beside the first line."""
        line = self.theme.line_height(self._style)
        first = min(self.height(), self._block.height(self.width() - self._indent()))
        top = max(0.0, (self.height() - first) / 2 + (line - self.px(_SIDE)) / 2)
        return QRectF(0, round(top), self.px(_SIDE), self.px(_SIDE))

    def _draw_words(self, painter: QPainter) -> None:
        painter.setPen(self.ink("text" if self.isEnabled() else "disabledText"))
        width = self.width() - self._indent()
        top = max(0, (self.height() - self._block.height(width)) // 2)
        self._block.draw(painter, self._indent(), top, width)


class CheckBox(_WithWords, QCheckBox):
    """With words; `accessible_name` when the words alone do not say enough."""

    def __init__(
        self,
        text: str = "",
        style: StyleName = "body",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.begin(accessible_name or text, style)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, box, on = painter_for(self), self._indicator(), self.isEnabled()
        radius = self.px(4)
        if self.isChecked():
            draw_box(painter, box, radius, self.ink("primary" if on else "disabledText"))
            draw_icon(painter, self.theme, "check", self.ink("onPrimary"), box.center(), 16)
        else:
            edge = self.ink(
                "primary" if self.underMouse() and on else "borderStrong" if on else "disabledText"
            )
            draw_box(painter, box, radius, self.ink("surface" if on else "disabledBg"), edge, 2)
        self._draw_words(painter)


class Radio(_WithWords, QRadioButton):
    """Put the radios of one question in one parent (or a QButtonGroup); arrows move between them."""

    def __init__(
        self, text: str, style: StyleName = "body", accessible_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.begin(accessible_name or text, style)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, ring, on = painter_for(self), self._indicator(), self.isEnabled()
        chosen, fill = self.isChecked(), self.ink("surface" if on else "disabledBg")
        edge = self.ink(
            "disabledText" if not on else "primary" if chosen or self.underMouse() else "borderStrong"
        )
        draw_box(painter, ring, ring.width() / 2, fill, edge, 2)
        if chosen:
            dot = ring.adjusted(*(side * self.px(5) for side in (1, 1, -1, -1)))
            draw_box(painter, dot, dot.width() / 2, self.ink("primary" if on else "disabledText"))
        self._draw_words(painter)


class Switch(Themed, EnterClicks, QCheckBox):
    """On or off at once, with the word beside it. `accessible_name` says what is switched."""

    def __init__(
        self,
        accessible_name: str,
        checked: bool = False,
        word_side: Literal["left", "right"] = "left",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._word_side = word_side
        self.setChecked(checked)
        self.setAccessibleName(accessible_name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retheme()

    @property
    def focus_radius(self) -> int:
        return 12

    def retheme(self) -> None:
        self.setFont(self.theme.font("smallStrong" if self._word_side == "left" else "body"))
        super().retheme()

    def sizeHint(self) -> QSize:
        return QSize(self._word_width() + self.px(_GAP + 2 + _TRACK_WIDTH), self.px(_TRACK_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, on, enabled = painter_for(self), self.isChecked(), self.isEnabled()
        track = QRectF(0, 0, self.px(_TRACK_WIDTH), self.px(_TRACK_HEIGHT))
        words = QRectF(0, 0, self._word_width(), self.height())
        if self._word_side == "left":
            track.moveRight(self.width())
            words.moveRight(track.left() - self.px(_GAP + 2))
        else:
            words.moveLeft(track.right() + self.px(_GAP))
        track.moveTop((self.height() - track.height()) / 2)
        strong = self.ink("primary" if on else "borderStrong") if enabled else self.ink("disabledText")
        fill = strong if on else self.ink("surface" if enabled else "disabledBg")
        draw_box(painter, track, track.height() / 2, fill, strong, 2)
        size, inset = self.px(_KNOB_ON if on else _KNOB_OFF), track.height() / 2
        middle = QPointF(track.right() - inset if on else track.left() + inset, track.center().y())
        knob = QRectF(0, 0, size, size)
        knob.moveCenter(middle)
        draw_box(painter, knob, size / 2, self.ink("onPrimary") if on else strong)
        painter.setPen(self.ink("text" if enabled else "disabledText"))
        painter.setFont(self.font())
        side = Qt.AlignmentFlag.AlignRight if self._word_side == "left" else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | side, self._word())

    def _word(self) -> str:
        return self.tr("Aan") if self.isChecked() else self.tr("Uit")

    def _word_width(self) -> int:
        metrics = QFontMetricsF(self.font())
        return int(max(metrics.horizontalAdvance(word) for word in (self.tr("Aan"), self.tr("Uit")))) + 2
