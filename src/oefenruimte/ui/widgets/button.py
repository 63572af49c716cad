"""Buttons with words. One filled button per screen; gold only when something becomes visible to others."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from oefenruimte.ui.widgets.announce import announce
from oefenruimte.ui.widgets.base import Themed, draw_box, draw_icon, painter_for
from oefenruimte.ui.widgets.busy import Spin, draw_spinner
from oefenruimte.ui.widgets.button_look import (
    GHOST_PADDING,
    ICON_GAP,
    MEASURES,
    WEIGHT,
    Look,
    Role,
    Size,
    State,
    look_of,
)
from oefenruimte.ui.widgets.keycap import is_letter, keycap_size, paint_keycap
from oefenruimte.ui.widgets.pressing import ENTER_KEYS, EnterClicks


class Button(Themed, EnterClicks, QPushButton):
    """`key` is the cap drawn inside ("Spatie", "Enter", "R"); it does not bind the key, see `Shortcuts`.

    `icon` is a name of the icon set, such as "play-filled". Enter and space both press it.
    `padding` beside the content is only given where the usual room is not there.
    """

    def __init__(
        self,
        text: str,
        role: Role = "secondary",
        size: Size = "normal",
        icon: str | None = None,
        key: str | None = None,
        padding: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role: Role = role
        self._size: Size = size
        self._icon = icon
        self._key = key
        self._beside = padding
        self._reason = ""
        self._spin: Spin | None = None
        self._forced: State | None = None
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retheme()

    # --- what it is -------------------------------------------------------------------------------

    @property
    def role(self) -> Role:
        return self._role

    @property
    def key(self) -> str | None:
        return self._key

    @property
    def focus_radius(self) -> int:
        return MEASURES[self._size].radius

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_role(self, role: Role) -> None:
        """For a button that changes meaning, such as `Delen…` when the learner is content."""
        self._role = role
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str | None) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_key(self, key: str | None) -> None:
        self._key = key
        self.updateGeometry()
        self.update()

    def set_unavailable(self, reason: str | None) -> None:
        """Disable with the reason in the tooltip and accessible description; None enables again."""
        self._reason = reason or ""
        self.setEnabled(reason is None)
        self.setToolTip(self._reason)
        self.setAccessibleDescription(self._reason)

    def set_busy(self, busy: bool, text: str | None = None) -> None:
        """While busy a ring turns in place of the icon and presses do nothing. `text` is announced."""
        if busy and self._spin is None:
            self._spin = Spin(self)
        elif not busy and self._spin is not None:
            self._spin.stop()
            self._spin = None
        if busy and text:
            announce(self, text)
        self.updateGeometry()
        self.update()

    @property
    def busy(self) -> bool:
        return self._spin is not None

    def show_as(self, state: State | None) -> None:
        """Paint a state regardless of mouse and keyboard: for the gallery of parts."""
        self._forced = state
        self.update()

    # --- measures ---------------------------------------------------------------------------------

    def retheme(self) -> None:
        self.setFont(self.theme.font_of(MEASURES[self._size].font, WEIGHT))
        super().retheme()

    def sizeHint(self) -> QSize:
        return QSize(self._content_width() + 2 * self._padding(), self.px(MEASURES[self._size].height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _padding(self) -> int:
        usual = GHOST_PADDING if self._role == "ghost" else MEASURES[self._size].padding
        return self.px(usual if self._beside is None else self._beside)

    def _shown_key(self) -> str | None:
        """Caps of single letters go when their shortcuts are off: they would promise what does not work."""
        if self._key is not None and is_letter(self._key) and not self.theme.letter_keys:
            return None
        return self._key

    def _has_icon(self) -> bool:
        return self._icon is not None or self._spin is not None

    def _content_width(self) -> int:
        measures = MEASURES[self._size]
        width = round(QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 0.5)
        if self._has_icon():
            width += self.px(measures.icon) + self.px(ICON_GAP)
        if key := self._shown_key():
            width += self.px(measures.cap_gap) + keycap_size(self.theme, key).width()
        return width

    # --- behaviour --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._spin is not None and event.key() in (*ENTER_KEYS, Qt.Key.Key_Space):
            return
        super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        if self._spin is None:
            super().nextCheckState()

    def click(self) -> None:
        if self._spin is None:
            super().click()

    def hitButton(self, pos: QPoint) -> bool:
        return self._spin is None and super().hitButton(pos)

    # --- paint ------------------------------------------------------------------------------------

    def _state(self) -> State:
        if self._forced is not None:
            return self._forced
        if not self.isEnabled():
            return "disabled"
        if self.isDown():
            return "pressed"
        return "hover" if self.underMouse() and self._spin is None else "normal"

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        look = look_of(self._role, self._state(), high_contrast=self.theme.high_contrast)
        draw_box(
            painter,
            QRectF(self.rect()),
            self.px(MEASURES[self._size].radius),
            self.ink(look.fill) if look.fill else None,
            self.ink(look.border) if look.border else None,
        )
        self._paint_content(painter, look)

    def _paint_content(self, painter: QPainter, look: Look) -> None:
        measures, ink = MEASURES[self._size], self.ink(look.ink)
        x = (self.width() - self._content_width()) / 2
        middle = self.height() / 2
        if self._has_icon():
            side = self.px(measures.icon)
            center = QPointF(x + side / 2, middle)
            if self._spin is not None:
                draw_spinner(painter, center, side, ink, self._spin.angle)
            elif self._icon is not None:
                draw_icon(painter, self.theme, self._icon, ink, center, measures.icon)
            x += side + self.px(ICON_GAP)
        painter.setPen(ink)
        painter.setFont(self.font())
        wide = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 1
        painter.drawText(QRectF(x, 0, wide, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if key := self._shown_key():
            cap = keycap_size(self.theme, key)
            left = round(x + wide - 1 + self.px(measures.cap_gap))
            rect = QRectF(left, round(middle - cap.height() / 2), cap.width(), cap.height())
            fill = self.ink("surface") if look.cap_border == "borderStrong" else None
            paint_keycap(
                painter, self.theme, rect, key, self.ink(look.cap_ink), self.ink(look.cap_border), fill
            )
