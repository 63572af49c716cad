"""The Postvak: everything that was shared with this coach, as a list beside the page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from oefenruimte.app.coach_desk import InboxLine
from oefenruimte.app.coach_search import Wanted
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import InboxState
from oefenruimte.ui.screens.coach.inbox_rows import ClosedRow, InboxRow
from oefenruimte.ui.widgets import Button, IconButton, Label, Scroll, Skeleton, TextField, Themed

_WIDTH, _NARROW = 272, 220
_TYPING_MS = 200  # after the last letter
_FEW = 7  # so many one sees at a glance
_CLOSED = (InboxState.WITHDRAWN, InboxState.EXPIRED)


class InboxList(Themed, QWidget):
    """272 wide. `chosen(share_id)` comes from the user only."""

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(str)
    more_asked = Signal()  # older ones, which were not read yet
    wanted_changed = Signal()  # something else is looked for: see `wanted`

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._lines: tuple[InboxLine, ...] = ()
        self._shown: tuple[tuple[InboxLine, ...], date, int] | None = None
        self._wanted = Wanted()
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
        self.search = TextField(
            self.tr("Zoeken in je postvak"),
            placeholder=self.tr("Naam of oefening"),
            icon="search",
            key="Ctrl+F",
            max_length=80,
            parent=self,
        )
        self.search.label.hide()
        self.search.hide()  # until there is something to search in
        self._typing = QTimer(self)
        self.search.text_changed.connect(lambda _: self._typing.start())
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._search)
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
        self._searching = QHBoxLayout()
        self._searching.addWidget(self.search)
        self._page.addLayout(self._searching)
        self._page.addWidget(self._scroll, 1)
        self.retheme()

    @property
    def wanted(self) -> Wanted:
        """What the user wants to see."""
        return self._wanted

    @property
    def current(self) -> ShareId | None:
        return self._current

    def rows(self) -> list["InboxRow"]:
        """Those that can be opened, in order."""
        return list(self._rows)

    def focus_search(self) -> None:
        if self.search.isVisible():
            self.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.edit.selectAll()

    def set_narrow(self, narrow: bool) -> None:
        """In a small window the page needs the room more."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.retheme()
            if self._lines:
                self._fill()

    def set_lines(self, lines: Sequence[InboxLine], counts: Mapping[InboxState, int], total: int) -> None:
        """Newest first, perhaps not the `total` of what is wanted; `counts` tells of all there are. What has
        the focus keeps it."""
        self._more = total - len(lines)
        shown = (tuple(lines), self._today(), self._more)
        if shown == self._shown:
            return
        self._shown, self._lines = shown, shown[0]
        self.search.setVisible(sum(counts.values()) > _FEW or bool(self._wanted.words))
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
        if self._rows and not any(row.share_id == share_id for row in self._rows):
            self._rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # or Tab would not come into the list

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
        self._searching.setContentsMargins(self.px(8), self.px(8), self.px(6), 0)
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
            if line.item.state not in self._wanted.states:
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
        if not self._lines and not self._wanted.everything:
            told = self.tr("Niets gevonden. Kijk bij ‘Toon’ of wis wat je zocht.")
            nothing = Label(told, "note", "textMuted")
            nothing.setContentsMargins(self.px(8), self.px(8), self.px(8), 0)
            self._column.addWidget(nothing)
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
        everything = frozenset(InboxState)
        for words, states, answered in (
            (self.tr("Alles"), everything, False),
            (self.tr("Nieuw"), frozenset((InboxState.NEW,)), False),
            (self.tr("Bezig"), frozenset((InboxState.BUSY,)), False),
            (self.tr("Verstuurd"), frozenset((InboxState.SENT,)), False),
            (self.tr("Antwoord gekregen"), everything, True),
        ):
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(states == everything and not answered)
            action.triggered.connect(
                lambda _=False, states=states, answered=answered: self._show_only(states, answered)
            )
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _open_menu(self) -> None:
        self._mark_filter()
        self._menu.popup(self._filter.mapToGlobal(self._filter.rect().bottomLeft()))

    def _mark_filter(self) -> None:
        self._filter.setChecked(not replace(self._wanted, words="").everything)

    def _show_only(self, states: frozenset[InboxState], answered: bool) -> None:
        self._want(replace(self._wanted, states=states, answered=answered))
        self._mark_filter()
        self._fill()  # at once what is here already

    def _search(self) -> None:
        self._want(replace(self._wanted, words=self.search.text))

    def _want(self, wanted: Wanted) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self.wanted_changed.emit()
