"""The rows of the Postvak."""

from datetime import date

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.app.coach_desk import InboxLine
from oefenruimte.domain.share import InboxState
from oefenruimte.ui.language.words import day_text, near_day_text
from oefenruimte.ui.widgets import (
    Avatar,
    CountBadge,
    EnterClicks,
    Icon,
    Label,
    SizedByLayout,
    Themed,
    draw_box,
    draw_icon,
    painter_for,
)

_RADIUS, _AVATAR = 12, 38
_LARGE_LETTERS = 1.25  # from this text size on a narrow list has no room for the picture


class InboxWords(QObject):
    """The third line of a row: icon and words."""

    def state(self, line: InboxLine, today: date) -> tuple[str, str]:
        """An icon name ("" for none) and words."""
        item = line.item
        match item.state:
            case InboxState.NEW:
                return "", near_day_text(item.received_at.astimezone().date(), today)
            case InboxState.BUSY:
                day = line.worked_on or item.received_at.astimezone().date()
                return "pencil", self.tr("Bezig · {0}").format(near_day_text(day, today))
            case InboxState.SENT if line.changed:
                return "pencil", self.tr("Aangepast, niet verstuurd")
            case InboxState.SENT:
                sent = self.tr("Verstuurd")
                day_words = near_day_text(line.sent_on, today) if line.sent_on else ""
                return "circle-check", f"{sent} · {day_words}" if day_words else sent
            case InboxState.WITHDRAWN:
                return "undo-2", self.withdrawn(item.withdrawn_on, today)
            case InboxState.EXPIRED:
                until = day_text(item.manifest.until, today)
                return "clock", self.tr(
                    "Delen kon tot en met {0}. Je kunt deze poging niet meer openen."
                ).format(until)

    def withdrawn(self, day: date | None, today: date) -> str:
        if day is None:
            return self.tr("Ingetrokken. Je kunt deze poging niet meer openen.")
        words = self.tr("Ingetrokken op {0}. Je kunt deze poging niet meer openen.")
        return words.format(day_text(day, today))


class InboxRow(Themed, EnterClicks, SizedByLayout, QAbstractButton):
    """A share that can be opened: who, what, and how far the coach is. One stop of Tab for the whole list."""

    def __init__(self, line: InboxLine, today: date, narrow: bool, parent: QWidget) -> None:
        super().__init__(parent)
        item = line.item
        self.share_id = item.share_id
        self._current = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        icon, state = InboxWords().state(line, today)
        self._narrow = narrow
        new = self.tr("Nieuw") if item.state is InboxState.NEW else ""
        title = item.manifest.scenario_title
        self.setAccessibleName(", ".join(filter(None, (item.sender.name, new, title, state))))
        self._row = QHBoxLayout(self)
        self._avatar = Avatar(item.sender.name, _AVATAR, parent=self)
        self._row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(Label(item.sender.name, "bodyStrong", elide=True, parent=self), 1)
        column.addLayout(top)
        column.addWidget(Label(title, "note", elide=True, parent=self))
        self._state = QHBoxLayout()
        self._state.setSpacing(6)
        if new:
            (self._state if narrow else top).addWidget(CountBadge(new, parent=self))
        if icon:
            self._state.addWidget(Icon(icon, "textMuted", 14, parent=self))
        self._state.addWidget(Label(state, "small", "textMuted", elide=True, parent=self), 1)
        column.addLayout(self._state)
        self._row.addLayout(column, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_current(False)
        self.retheme()

    @property
    def focus_radius(self) -> int:
        return _RADIUS

    def set_current(self, current: bool) -> None:
        self._current = current
        self.setChecked(current)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        self.update()

    def nextCheckState(self) -> None:
        # The screen decides what is open: a press only asks for it.
        return

    def retheme(self) -> None:
        side = self.px(11)
        self._row.setContentsMargins(side, side, side, side)
        self._row.setSpacing(self.px(10))
        self._avatar.setVisible(not self._narrow or self.theme.scale < _LARGE_LETTERS)
        super().retheme()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        if self._current:
            draw_box(painter, rect, _RADIUS, self.ink("surface"), self.ink("borderStrong"))
            bar = QRectF(0, self.px(11), self.px(7), rect.height() - 2 * self.px(11))
            draw_box(painter, bar, 3, self.ink("sharedFill"), self.ink("sharedBorder"))
        elif self.underMouse():
            draw_box(painter, rect, _RADIUS, self.ink("primarySoft"))


class ClosedRow(Themed, QWidget):
    """Withdrawn, or past its last day: who, and one grey line. Nothing of what was shared."""

    def __init__(self, line: InboxLine, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, words = InboxWords().state(line, today)
        self._row = QHBoxLayout(self)
        self._row.addSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(line.item.sender.name, "bodyStrong", "textMuted", elide=True, parent=self))
        column.addWidget(Label(words, "note", "textMuted", parent=self))
        self._row.addLayout(column, 1)
        self.retheme()

    def retheme(self) -> None:
        side, gap = self.px(11), self.px(10)
        self._row.setContentsMargins(side + self.px(_AVATAR) + gap, side, side, side)
        super().retheme()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, side = painter_for(self), self.px(_AVATAR)
        circle = QRectF(self.px(11), self.px(11), side, side)
        ink = self.ink("textMuted")
        draw_box(painter, circle, side / 2, None, ink, dashed=True)
        draw_icon(painter, self.theme, self._icon, ink, circle.center(), 18)
