"""Larger choices: tiles side by side or under each other, of which one is chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QSizePolicy, QWidget

from oefenruimte.ui.theme import ColorName, Theme
from oefenruimte.ui.widgets.base import Themed, draw_box, draw_icon, painter_for
from oefenruimte.ui.widgets.choosing import ChoicePart, check_only, one_stop
from oefenruimte.ui.widgets.flow import FlowLayout
from oefenruimte.ui.widgets.keycap import is_letter, keycap_size, paint_keycap

_SIDE, _GAP, _CHECK, _ICON = 16, 8, 16, 20
_SIGN, _SIGN_SIDE = 26, 9

Draw = Callable[[QPainter, Theme, QPointF, float], None]  # painter, theme, centre, size at 100 %


@dataclass(frozen=True, slots=True)
class TileOption:
    """`key` is the cap shown in the tile. `icon` in `color`; without an icon the chosen tile gets a check.
    `soft` is the fill when chosen. `draw` paints a sign of its own in place of an icon."""

    value: object
    text: str
    key: str | None = None
    icon: str | None = None
    color: ColorName = "primary"
    soft: ColorName = "primarySoft"
    draw: Draw | None = None


class Tiles(Themed, QWidget):
    """Exclusive, with arrow keys; `value` None is nothing chosen. `chosen(value)` comes from the user only.

    `stretch` shares the width equally; `vertical` puts them under each other. Otherwise they stand side by
    side, and go on to the next line when the line is full.
    """

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[TileOption],
        accessible_name: str,
        value: object = None,
        *,
        height: Literal[36, 40, 56] = 40,
        stretch: bool = False,
        vertical: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._group = QButtonGroup(self)
        self._options = tuple(options)
        for number, option in enumerate(self._options):
            self._group.addButton(_Tile(option, height, self), number)
        self._arrange(stretch, vertical)
        self._group.idClicked.connect(self._clicked)
        self.set_value(value)

    def _arrange(self, stretch: bool, vertical: bool) -> None:
        if not stretch and not vertical:
            flow = FlowLayout(self, _GAP, _GAP)
            for tile in self.tiles():
                flow.addWidget(tile)
            return
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(down if vertical else right, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for tile in self.tiles():
            row.addWidget(tile, 1 if stretch else 0)

    @property
    def value(self) -> object:
        number = self._group.checkedId()
        return self._options[number].value if number >= 0 else None

    def set_value(self, value: object) -> None:
        """None (or a value that is not there) takes the choice away."""
        values = [] if value is None else [option.value for option in self._options]
        check_only(self._group, values.index(value) if value in values else None)

    def choose(self, value: object) -> None:
        """As if the user pressed it: for the keys of a screen."""
        self.set_value(value)
        self.chosen.emit(value)

    def _clicked(self, number: int) -> None:
        one_stop(self._group.buttons())
        self.chosen.emit(self._options[number].value)

    def tiles(self) -> list[QRadioButton]:
        """The buttons, in order."""
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]


class _Tile(ChoicePart):
    def __init__(self, option: TileOption, height: int, owner: Tiles) -> None:
        super().__init__(option.text, owner)
        self._option, self._height = option, height
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)
        self.retheme()

    def retheme(self) -> None:
        self.setFont(self.theme.font("noteStrong"))
        super().retheme()

    def sizeHint(self) -> QSize:
        # With room for the check mark even when not chosen, so that choosing moves nothing.
        side = self.px(_SIGN_SIDE if self._option.draw else _SIDE)
        return QSize(self._content_width(True) + 2 * side, self.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        on, chosen, option = self.isEnabled(), self.isChecked(), self._option
        fill: ColorName = option.soft if chosen else "primarySoft" if self.underMouse() else "surface"
        edge: ColorName = option.color if chosen else "borderStrong"
        if not on:
            fill, edge = "disabledBg", "disabledText"
        draw_box(painter, rect, 8, self.ink(fill), self.ink(edge), 2 if chosen else 1)
        self._paint_content(painter, rect, self.ink("text" if on else "disabledText"))

    def _paint_content(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        chosen, option, middle = self.isChecked(), self._option, rect.center().y()
        x = (rect.width() - self._content_width(chosen)) / 2
        icon, size = (option.icon, _ICON) if option.icon else ("check", _CHECK)
        if option.draw is not None:
            option.draw(painter, self.theme, QPointF(x + self.px(_SIGN) / 2, middle), _SIGN)
            x += self.px(_SIGN + _GAP)
        elif option.icon or chosen:
            color = self.ink(option.color) if option.icon and self.isEnabled() else ink
            draw_icon(painter, self.theme, icon, color, QPointF(x + self.px(size) / 2, middle), size)
            x += self.px(size + _GAP)
        painter.setPen(ink)
        painter.setFont(self.font())
        wide = QFontMetricsF(self.font()).horizontalAdvance(option.text)
        painter.drawText(QRectF(x, 0, wide + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, option.text)
        if key := self._shown_key():
            cap = keycap_size(self.theme, key)
            place = QRectF(
                round(x + wide + self.px(10)), round(middle - cap.height() / 2), cap.width(), cap.height()
            )
            edge = self.ink("borderStrong")
            paint_keycap(painter, self.theme, place, key, ink, edge, self.ink("surface"))

    def _shown_key(self) -> str | None:
        key = self._option.key
        return None if key is not None and is_letter(key) and not self.theme.letter_keys else key

    def _content_width(self, with_mark: bool) -> int:
        width = round(QFontMetricsF(self.theme.font("noteStrong")).horizontalAdvance(self.text()) + 1)
        if self._option.draw:
            width += self.px(_SIGN + _GAP)
        elif self._option.icon:
            width += self.px(_ICON + _GAP)
        elif with_mark:
            width += self.px(_CHECK + _GAP)
        if key := self._shown_key():
            width += self.px(10) + keycap_size(self.theme, key).width()
        return width
