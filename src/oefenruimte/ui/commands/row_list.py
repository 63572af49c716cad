"""A list of lines with a picture, words, and keys at the right: for the search and the overview of keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from oefenruimte.ui.theme import ColorName, theme_manager
from oefenruimte.ui.widgets import Themed, draw_box, draw_icon
from oefenruimte.ui.widgets.keycap import keycap_size, paint_keycap
from oefenruimte.ui.widgets.text_field import FieldBox

_ROW = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 44
_HEAD_HEIGHT, _SIDE, _ICON, _GAP = 36, 12, 20, 8
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `head`: the name of what follows, not a choice itself. `spoken`: what a reader says."""

    words: str
    spoken: str
    icon: str = ""
    aside: str = ""
    keys: tuple[str, ...] = ()
    head: bool = False
    off: bool = False  # cannot be chosen now; `aside` says why
    value: object = None


class RowBox(FieldBox):
    """A list with an edge round it."""

    def __init__(self, name: str, rows_high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = RowList(name, rows_high)
        self.list.focus_target = self
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2, 4, 2, 4)
        inside.addWidget(self.list)


class RowList(Themed, QListWidget):
    """Ask `current` for what is chosen. Heads are passed over. Stands in a `RowBox`."""

    focus_target: QWidget

    def __init__(self, name: str, rows_high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows_high = rows_high
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.retheme()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """The first that can be chosen becomes current."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.words)
            item.setData(_ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
            if row.head:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self.step(1, wrap=False)

    @property
    def rows(self) -> list[Row]:
        return [row_of(self.item(number)) for number in range(self.count())]

    @property
    def current(self) -> Row | None:
        item = self.currentItem()
        return row_of(item) if item is not None else None

    def step(self, way: int, wrap: bool = True) -> None:
        """To the next line that can be chosen, or the one before."""
        number, count = self.currentRow(), self.count()
        for _ in range(count):
            number += way
            if wrap:
                number %= count
            if not 0 <= number < count:
                return
            if not row_of(self.item(number)).head:
                self.setCurrentRow(number)
                if number == 1 and row_of(self.item(0)).head:
                    self.scrollToTop()
                return

    def retheme(self) -> None:
        self.setFixedHeight(self.px(self._rows_high * ROW_HEIGHT) + 2)
        self.scheduleDelayedItemsLayout()
        super().retheme()

    def sizeHint(self) -> QSize:
        return QSize(self.px(320), self.px(self._rows_high * ROW_HEIGHT) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(200), self.px(2 * ROW_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # of the dialog
            event.ignore()
            return
        super().keyPressEvent(event)


def row_of(item: QListWidgetItem | None) -> Row:
    row = item.data(_ROW) if item is not None else None
    assert isinstance(row, Row)
    return row


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = theme_manager().theme
        row = index.data(_ROW)
        return QSize(0, theme.px(_HEAD_HEIGHT if row.head else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(_ROW)
        theme = theme_manager().theme
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, middle = theme.px(_SIDE), place.center().y()
        if row.head:
            painter.setPen(theme.color("textMuted"))
            painter.setFont(theme.font("smallStrong"))
            words = place.adjusted(side, 0, -side, -theme.px(4))
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, row.words)
            painter.restore()
            return
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            box = place.adjusted(4, 1, -4, -1)
            edge = theme.color("focus" if theme.high_contrast else "primary")
            draw_box(painter, box, 8, theme.color("primarySoft"), edge, 2 if theme.high_contrast else 1)
        ink: ColorName = "disabledText" if row.off else "text"
        left = place.left() + side
        if row.icon:
            draw_icon(painter, theme, row.icon, theme.color(ink), QPointF(left + theme.px(10), middle), _ICON)
            left += theme.px(_ICON + _SIDE)
        right = place.right() - side
        for key in reversed(row.keys):
            cap = keycap_size(theme, key)
            rect = QRectF(right - cap.width(), round(middle - cap.height() / 2), cap.width(), cap.height())
            edge, fill = theme.color("borderStrong"), theme.color("surface")
            paint_keycap(painter, theme, rect, key, theme.color(ink), edge, fill)
            right = rect.left() - theme.px(_GAP)
        if row.aside:
            right = self._write_aside(
                painter, row.aside, QRectF(left, place.top(), right - left, place.height())
            )
        painter.setPen(theme.color(ink))
        painter.setFont(theme.font("body"))
        room = QRectF(left, place.top(), max(0.0, right - left), place.height())
        shown = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    @staticmethod
    def _write_aside(painter: QPainter, words: str, room: QRectF) -> float:
        """At the right, at most half the line; where it begins."""
        theme = theme_manager().theme
        painter.setPen(theme.color("textMuted"))
        painter.setFont(theme.font("small"))
        most = int(room.width() / 2)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, most)
        wide = painter.fontMetrics().horizontalAdvance(shown) + 1
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
        return room.right() - wide - theme.px(_GAP)
