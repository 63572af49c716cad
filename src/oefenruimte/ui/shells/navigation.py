"""Sidebar and rail: the same items, wide or narrow."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QActionGroup, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets import Avatar, Themed, draw_box, draw_icon, painter_for

Mode = Literal["wide", "rail"]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_RADIUS = {"wide": 8, "rail": 10}


@dataclass(frozen=True, slots=True)
class NavItem:
    """`key` is what `navigated` sends."""

    key: str
    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class Person:
    """Who is at work, and as what. `roles` are (value, words) when there is more than one to choose from."""

    name: str
    role: str
    role_text: str
    roles: tuple[tuple[str, str], ...] = ()
    image: bytes | None = None


class NavButton(Themed, QAbstractButton):
    """One place to go: 40 high with the icon before the words, or in the rail with the icon above them."""

    def __init__(self, item: NavItem, mode: Mode = "wide", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._mode: Mode = mode
        self._count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(item.text)

    @property
    def focus_radius(self) -> int:
        return _RADIUS[self._mode]

    @property
    def count(self) -> int:
        return self._count

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self.updateGeometry()
        self.update()

    def set_count(self, count: int, spoken: str) -> None:
        """A gold number; `spoken` says what it counts ("2 nieuw")."""
        self._count = count
        self.setAccessibleName(f"{self.item.text}, {spoken}" if count else self.item.text)
        self.update()

    def nextCheckState(self) -> None:
        # The shell decides what is current: a press only asks to go there.
        return

    def sizeHint(self) -> QSize:
        if self._mode == "rail":
            words = QFontMetricsF(self.theme.font_of(13, 600)).horizontalAdvance(self.item.text)
            return QSize(round(words) + self.px(4), self.px(62))
        words = QFontMetricsF(self.theme.font_of(15, 600)).horizontalAdvance(self.item.text)
        return QSize(self.px(44) + round(words) + self.px(36), self.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect, here = painter_for(self), QRectF(self.rect()), self.isChecked()
        ink = self.ink("primary" if here else "text")
        if here:
            edge = self.ink("primary") if self.theme.high_contrast else None
            draw_box(painter, rect, _RADIUS[self._mode], self.ink("surface"), edge)
            inset = self.px(8 if self._mode == "wide" else 12)
            bar = QRectF(0, inset, self.px(4), rect.height() - 2 * inset)
            draw_box(painter, bar, 2, self.ink("primary"))
        elif self.underMouse():
            draw_box(painter, rect, _RADIUS[self._mode], self.ink("primarySoft"))
        painter.setPen(ink)
        if self._mode == "wide":
            self._paint_wide(painter, rect, here)
        else:
            self._paint_rail(painter, rect)

    def _paint_wide(self, painter: QPainter, rect: QRectF, here: bool) -> None:
        ink = painter.pen().color()
        middle = rect.center().y()
        draw_icon(painter, self.theme, self.item.icon, ink, QPointF(self.px(22), middle), 20)
        painter.setFont(self.theme.font_of(15, 600 if here else 500))
        words = rect.adjusted(self.px(44), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.item.text)
        self._paint_count(painter, QPointF(rect.right() - self.px(22), middle))

    def _paint_rail(self, painter: QPainter, rect: QRectF) -> None:
        ink = painter.pen().color()
        center = QPointF(rect.center().x(), self.px(21))
        draw_icon(painter, self.theme, self.item.icon, ink, center, 22)
        painter.setFont(self.theme.font_of(13, 600))
        words = QRectF(0, self.px(34), rect.width(), self.px(18))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.item.text)
        self._paint_count(painter, QPointF(center.x() + self.px(18), self.px(14)))

    def _paint_count(self, painter: QPainter, center: QPointF) -> None:
        if self._count <= 0:
            return
        words = "99+" if self._count > 99 else str(self._count)
        painter.setFont(self.theme.font_of(13, 600, tabular=True))
        high = self.px(20)
        wide = max(high, round(QFontMetricsF(painter.font()).horizontalAdvance(words)) + self.px(10))
        pill = QRectF(0, 0, wide, high)
        pill.moveCenter(center)
        draw_box(painter, pill, high / 2, self.ink("sharedFill"))
        painter.setPen(self.ink("onSharedFill"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


class PersonButton(Themed, QAbstractButton):
    """Picture, name and role; opens the menu with the roles. `role_chosen(value)`."""

    role_chosen = Signal(str)

    def __init__(self, person: Person, mode: Mode = "wide", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode: Mode = mode
        self._person = person
        self._avatar = Avatar(person.name, 38, person.image, parent=self)
        self._avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._menu: QMenu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        self.set_person(person)

    @property
    def menu(self) -> QMenu | None:
        """The menu while it is open."""
        return self._menu

    def set_person(self, person: Person) -> None:
        self._person = person
        self._avatar.deleteLater()
        self._avatar = Avatar(person.name, 38, person.image, parent=self)
        self._avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._avatar.show()
        self.setAccessibleName(f"{person.name}, {person.role_text}")
        if person.roles:
            self.setAccessibleDescription(self.tr("Kies wat je wilt doen"))
        self.retheme()

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self.retheme()

    def open_menu(self) -> None:
        """Above the button; nothing when there is no choice."""
        if not self._person.roles:
            return
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Wat wil je doen?"))
        group = QActionGroup(menu)
        for value, words in self._person.roles:
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(value == self._person.role)
            action.triggered.connect(lambda _=False, chosen=value: self.role_chosen.emit(chosen))
            group.addAction(action)
            menu.addAction(action)
        self._menu = menu
        menu.aboutToHide.connect(self._forget_menu)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _forget_menu(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def retheme(self) -> None:
        side = self._avatar.sizeHint()
        if self._mode == "wide":
            self._avatar.setGeometry(
                self.px(8), (self.px(48) - side.height()) // 2, side.width(), side.height()
            )
        super().retheme()
        self._place_rail_avatar()

    def resizeEvent(self, event: "object") -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._place_rail_avatar()

    def _place_rail_avatar(self) -> None:
        if self._mode == "rail":
            side = self._avatar.sizeHint()
            self._avatar.setGeometry(
                (self.width() - side.width()) // 2, self.px(4), side.width(), side.height()
            )

    def sizeHint(self) -> QSize:
        if self._mode == "rail":
            return QSize(self.px(80), self.px(66))
        return QSize(self.px(184), self.px(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(60), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        if self.underMouse():
            draw_box(painter, rect, 8, self.ink("primarySoft"))
        painter.setPen(self.ink("text"))
        if self._mode == "rail":
            painter.setFont(self.theme.font("small"))
            words = QRectF(0, self.px(44), rect.width(), self.px(20))
            self._draw_elided(painter, words, self._person.name.split(" ")[0], Qt.AlignmentFlag.AlignCenter)
            return
        left = self.px(56)
        name = QRectF(left, self.px(3), rect.width() - left, self.px(22))
        painter.setFont(self.theme.font("bodyStrong"))
        self._draw_elided(painter, name, self._person.name, Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(self.ink("textMuted"))
        painter.setFont(self.theme.font("small"))
        role = name.translated(0, self.px(22))
        self._draw_elided(painter, role, self._person.role_text, Qt.AlignmentFlag.AlignVCenter)

    @staticmethod
    def _draw_elided(painter: QPainter, rect: QRectF, words: str, align: Qt.AlignmentFlag) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, align, shown)


class Logo(Themed, QWidget):
    """The door."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, size: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._drawing = QSvgRenderer(str(theme_manager().assets / "logo.svg"), self)
        self.setAccessibleName("Oefenruimte")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.px(self._size), self.px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._drawing.render(painter_for(self), QRectF(self.rect()))


def nav_keys(items: Sequence[NavItem]) -> list[str]:
    """The shortcut of each item: Alt+1 up to Alt+9."""
    return [f"Alt+{number}" for number, _ in enumerate(items[:9], start=1)]
