"""The Postvak: everything that was shared with this coach, as a list beside the page."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QActionGroup, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.app.coach_desk import InboxLine
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import InboxState
from oefenruimte.ui.language.words import day_text, near_day_text
from oefenruimte.ui.widgets import (
    Avatar,
    Button,
    CountBadge,
    EnterClicks,
    Icon,
    IconButton,
    Label,
    Scroll,
    SizedByLayout,
    Skeleton,
    Themed,
    draw_box,
    draw_icon,
    painter_for,
)

_WIDTH, _NARROW = 272, 220
_RADIUS, _AVATAR = 12, 38
_CLOSED = (InboxState.WITHDRAWN, InboxState.EXPIRED)


class InboxList(Themed, QWidget):
    """272 wide. `chosen(share_id)` comes from the user only."""

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(str)
    more_asked = Signal()  # older ones, which were not read yet
    only_changed = Signal()  # other states are wanted: see `only`

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._lines: tuple[InboxLine, ...] = ()
        self._shown: tuple[tuple[InboxLine, ...], date, int] | None = None
        self._only: frozenset[InboxState] = frozenset(InboxState)
        self._current: ShareId | None = None
        self._rows: list[InboxRow] = []
        self._narrow = False
        self._more = 0
        self.setAccessibleName(self.tr("Postvak"))
        self._title = Label(self.tr("Postvak"), "h2", wrap=False, parent=self)
        self._filter = IconButton("list-filter", self.tr("Toon"), checkable=True, parent=self)
        self._menu = self._make_menu()
        self._filter.clicked.connect(self._open_menu)
        self._counts = Label("", "small", "textMuted", wrap=False, parent=self)
        self._top = QHBoxLayout()
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._filter)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        for _ in range(3):
            self._column.addWidget(Skeleton(82))
        self._column.addStretch(1)
        self._scroll = Scroll(inside, self)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QVBoxLayout(self)
        self._page.addLayout(self._top)
        self._page.addWidget(self._counts)
        self._page.addWidget(self._scroll, 1)
        self.retheme()

    @property
    def only(self) -> frozenset[InboxState]:
        """What the user wants to see."""
        return self._only

    @property
    def current(self) -> ShareId | None:
        return self._current

    def rows(self) -> list["InboxRow"]:
        """Those that can be opened, in order."""
        return list(self._rows)

    def set_narrow(self, narrow: bool) -> None:
        """In a small window the page needs the room more."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.retheme()
            if self._lines:
                self._fill()

    def set_lines(self, lines: Sequence[InboxLine], counts: Mapping[InboxState, int]) -> None:
        """Newest first, perhaps not all that `counts` tells of. What has the focus keeps it."""
        self._more = sum(count for state, count in counts.items() if state in self._only) - len(lines)
        shown = (tuple(lines), self._today(), self._more)
        if shown == self._shown:
            return
        self._shown, self._lines = shown, shown[0]
        new, busy = counts.get(InboxState.NEW, 0), counts.get(InboxState.BUSY, 0)
        found = [self.tr("{0} nieuw").format(new)] if new else []
        found += [self.tr("{0} bezig").format(busy)] if busy else []
        self._counts.setText(" · ".join(found))
        self._fill()

    def set_current(self, share_id: ShareId | None) -> None:
        self._current = share_id
        for row in self._rows:
            row.set_current(row.share_id == share_id)
            if row.share_id == share_id:
                self._scroll.ensureWidgetVisible(row, 0, self.px(8))

    def neighbour(self, step: int) -> ShareId | None:
        """The share `step` rows further; None at the ends."""
        ids = [row.share_id for row in self._rows]
        if self._current not in ids:
            return ids[0] if ids else None
        place = ids.index(self._current) + step
        return ids[place] if 0 <= place < len(ids) else None

    def focus_current(self) -> None:
        """Only when the focus is in the list already: the arrows of the screen must not take it away."""
        if any(row.hasFocus() for row in self._rows):
            for row in self._rows:
                if row.share_id == self._current:
                    row.setFocus()

    def retheme(self) -> None:
        # In a small window the list grows less than its letters do.
        self.setFixedWidth((self.px(_NARROW) + _NARROW) // 2 if self._narrow else self.px(_WIDTH))
        self._page.setContentsMargins(self.px(4), self.px(20), self.px(8), self.px(8))
        self._page.setSpacing(0)
        self._top.setContentsMargins(self.px(8), 0, self.px(6), 0)
        self._counts.setContentsMargins(self.px(8), 0, 0, 0)
        self._column.setContentsMargins(0, self.px(8), self.px(6), self.px(8))
        self._column.setSpacing(self.px(4))
        super().retheme()

    def _fill(self) -> None:
        focused = next((row.share_id for row in self._rows if row.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for line in self._lines:
            if line.item.state not in self._only:
                continue
            if line.item.state in _CLOSED:
                closed = ClosedRow(line, self._today(), self)
                self._column.addWidget(closed)
                closed.show()
                continue
            row = InboxRow(line, self._today(), self._narrow, self)
            row.clicked.connect(lambda _=False, share_id=row.share_id: self.chosen.emit(share_id))
            self._rows.append(row)
            self._column.addWidget(row)
            row.show()
        if self._more > 0:
            older = Button(self.tr("Toon oudere ({0})").format(self._more), "ghost", "small", parent=self)
            older.clicked.connect(lambda: self.more_asked.emit())
            self._column.addWidget(older)
            older.show()
        self._column.addStretch(1)
        self.set_current(self._current)
        for row in self._rows:
            if row.share_id == focused:
                row.setFocus()

    def _make_menu(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        for words, states in (
            (self.tr("Alles"), frozenset(InboxState)),
            (self.tr("Nieuw"), frozenset((InboxState.NEW,))),
            (self.tr("Bezig"), frozenset((InboxState.BUSY,))),
            (self.tr("Verstuurd"), frozenset((InboxState.SENT,))),
        ):
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(states == self._only)
            action.triggered.connect(lambda _=False, states=states: self._show_only(states))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _open_menu(self) -> None:
        self._filter.setChecked(self._only != frozenset(InboxState))
        self._menu.popup(self._filter.mapToGlobal(self._filter.rect().bottomLeft()))

    def _show_only(self, states: frozenset[InboxState]) -> None:
        self._only = states
        self._filter.setChecked(states != frozenset(InboxState))
        self._fill()  # at once what is here already
        self.only_changed.emit()


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
