"""A choice from a list."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from oefenruimte.ui.widgets.base import Themed, draw_box, draw_icon, painter_for
from oefenruimte.ui.widgets.labelled import Labelled

_HEIGHT, _RADIUS, _SIDE, _ARROW, _ICON = 40, 8, 12, 18, 18


class Select(Themed, QComboBox):
    """The list itself, without a label: use `SelectField`, or give it an accessible name yourself.

    `options` are (value, words). `chosen(value)` is sent when the user picks, not when code sets.
    `lead`: px at 100 % left free before the words, for what the owner puts there.
    """

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[object, str]] = (),
        accessible_name: str = "",
        icon: str | None = None,
        lead: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._lead = icon, lead
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        # The delegate of a combo box ignores the item height of the style sheet; this one does not.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.set_options(options)
        self.activated.connect(self._chose)
        self.retheme()

    @property
    def focus_radius(self) -> int:
        return _RADIUS

    @property
    def value(self) -> object:
        """The value of the chosen option; None when there is none."""
        return self.currentData()

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Replace all; the choice stays when its value is still there."""
        before = self.currentData()
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self.set_value(before)

    def set_value(self, value: object) -> None:
        """Choose by value; an unknown value leaves the first option chosen."""
        for index in range(self.count()):
            if self.itemData(index) == value:
                self.setCurrentIndex(index)
                return
        self.setCurrentIndex(0 if self.count() else -1)

    def retheme(self) -> None:
        self.setFont(self.theme.font("body"))
        self.view().setFont(self.theme.font("body"))
        super().retheme()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        before = self.px(_ICON + 8) if self._icon else self.px(self._lead)
        return QSize(widest + before + self.px(2 * _SIDE + _ARROW + 8), self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.px(140)), self.px(_HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a page must never change a choice by accident.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        on = self.isEnabled()
        fill = self.ink(("surfaceAlt" if self.underMouse() else "surface") if on else "disabledBg")
        draw_box(painter, rect, _RADIUS, fill, self.ink("borderStrong" if on else "disabledText"))
        ink, middle, left = self.ink("text" if on else "disabledText"), rect.height() / 2, self.px(_SIDE)
        if self._icon is not None:
            side = self.px(_ICON)
            draw_icon(painter, self.theme, self._icon, ink, QPointF(left + side / 2, middle), _ICON)
            left += side + self.px(8)
        else:
            left += self.px(self._lead)
        arrow = self.px(_ARROW)
        right = rect.width() - self.px(_SIDE) - arrow
        draw_icon(painter, self.theme, "chevron-down", ink, QPointF(right + arrow / 2, middle), _ARROW)
        painter.setPen(ink)
        painter.setFont(self.font())
        room = int(right - left - self.px(6))
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, rect.height()), Qt.AlignmentFlag.AlignVCenter, words)

    def _chose(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))


class SelectField(Labelled):
    """A `Select` with its label."""

    chosen = Signal(object)

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[object, str]] = (),
        *,
        value: object = None,
        note: str = "",
        hint: str = "",
        icon: str | None = None,
        lead: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        self.select = Select(options, icon=icon, lead=lead)
        super().__init__(label, self.select, note=note, hint=hint, parent=parent)
        if value is not None:
            self.select.set_value(value)
        self.select.chosen.connect(self.chosen)

    @property
    def value(self) -> object:
        return self.select.value
