"""Who is at work: picture, name, role, and the menu to change role or lock."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from oefenruimte.ui.shells.navigation import Mode, Person
from oefenruimte.ui.widgets import Avatar, EnterClicks, Themed, draw_box, painter_for


class PersonButton(Themed, EnterClicks, QAbstractButton):
    """Picture, name and role; opens the menu with the roles and with locking."""

    role_chosen = Signal(str)
    lock_requested = Signal()

    def __init__(self, person: Person, mode: Mode = "wide", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode: Mode = mode
        self._person = person
        self._avatar = self._make_avatar()
        self._menu: QMenu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        self._describe()
        self.retheme()

    @property
    def menu(self) -> QMenu | None:
        """The menu while it is open."""
        return self._menu

    def set_person(self, person: Person) -> None:
        self._person = person
        self._avatar.hide()
        self._avatar.deleteLater()
        self._avatar = self._make_avatar()
        self._avatar.show()
        self._describe()
        self.retheme()

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self.retheme()

    def open_menu(self) -> None:
        """Above the button."""
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
        if self._person.roles:
            menu.addSeparator()
        lock = QAction(self.tr("Vergrendelen"), menu)
        lock.triggered.connect(self.lock_requested)
        menu.addAction(lock)
        self._menu = menu
        menu.aboutToHide.connect(self._forget_menu)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _make_avatar(self) -> Avatar:
        avatar = Avatar(self._person.name, 38, self._person.image, parent=self)
        avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return avatar

    def _describe(self) -> None:
        self.setAccessibleName(f"{self._person.name}, {self._person.role_text}")
        self.setAccessibleDescription(self.tr("Kies wat je wilt doen"))

    def _forget_menu(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def retheme(self) -> None:
        super().retheme()
        self._place_avatar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_avatar()

    def _place_avatar(self) -> None:
        side = self._avatar.sizeHint()
        rail = self._mode == "rail"
        left = (self.width() - side.width()) // 2 if rail else self.px(8)
        self._avatar.setGeometry(left, self.px(6 if rail else 10), side.width(), side.height())

    def sizeHint(self) -> QSize:
        if self._mode == "rail":
            return QSize(self.px(80), self.px(72))
        return QSize(self.px(184), self.px(58))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        if self.underMouse():
            draw_box(painter, rect, 8, self.ink("primarySoft"))
        painter.setPen(self.ink("text"))
        if self._mode == "rail":
            painter.setFont(self.theme.font("small"))
            words = QRectF(0, self.px(47), rect.width(), self.px(20))
            self._draw_elided(painter, words, self._person.name.split(" ")[0], Qt.AlignmentFlag.AlignCenter)
            return
        left = self.px(56)
        name = QRectF(left, self.px(7), rect.width() - left, self.px(22))
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
