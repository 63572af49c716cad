"""The rows of an import report: where, what, what we know, and the ways to solve it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.authoring.fixes import ConnectTurn, Fix, Leave, icon, label
from oefenruimte.app.authoring.report import Line as ReportLine
from oefenruimte.ui.language.words import said
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import Button, Card, Icon, Label, Select, Themed, painter_for, rounded_path

_WIDE_PLACE = 150
_PLACE, _ONE_ROW_FROM, _RADIUS, _SELECT = 74, 760, 12, 150


class Count(Card):
    """A number with its word: never a score, only how many."""

    def __init__(self, name: str, color: ColorName, count: int, words: str) -> None:
        super().__init__(padding=(16, 14), accessible_name=f"{count} {words}")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Icon(name, color, 26, parent=self))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(str(count), "h1", color, tabular=True, heading=False, parent=self))
        column.addWidget(Label(words, "small", parent=self))
        row.addLayout(column, 1)
        self.body.addLayout(row)


class GroupHead(Themed, QWidget):
    """`first` in its card, it has the card's round corners."""

    def __init__(
        self, name: str, color: ColorName, words: str, first: bool, lead: QWidget | None = None
    ) -> None:
        super().__init__()
        self._first, self._last = first, False
        self._row = QHBoxLayout(self)
        if lead is not None:
            self._row.addWidget(lead)
        self._row.addWidget(Icon(name, color, 20, parent=self))
        self._row.addWidget(Label(words, "bodyStrong", color, parent=self), 1)
        self.retheme()

    def retheme(self) -> None:
        self._row.setContentsMargins(self.px(16), self.px(9), self.px(16), self.px(9))
        self._row.setSpacing(self.px(10))
        super().retheme()

    def set_last(self, last: bool) -> None:
        """Nothing of the card stands under it."""
        self._last = last
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        up, down = (0 if self._first else -2 * _RADIUS), (0 if self._last else 2 * _RADIUS)
        painter.setClipPath(rounded_path(rect.adjusted(0, up, 0, down), _RADIUS - 1))
        painter.fillRect(rect, self.ink("surfaceAlt"))


class FindingRow(Themed, QWidget):
    """Takes the focus as a whole; Enter does the first way to solve it. `wide`: places name files too."""

    solve_asked = Signal(object)  # Fix
    accessible_role = QAccessible.Role.ListItem

    def __init__(self, line: ReportLine, wide: bool = False) -> None:
        super().__init__()
        self.line = line
        place, sentence, known = said(line.place), said(line.sentence), said(line.known)
        first = (said(label(fix)) for fix in line.fixes[:1])
        self.setAccessibleName(". ".join(filter(None, (place, sentence, known, *first))))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        words = QHBoxLayout()
        self._words = words
        self._wide = wide
        self._place = Label(place.replace(", ", "\n"), "noteStrong", parent=self)
        self._place.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(sentence, "noteStrong", parent=self))
        if known:
            column.addWidget(Label(known, "small", "textMuted", parent=self))
        column.addStretch(1)
        words.addLayout(column, 1)
        self._row.addLayout(words, 1)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        self._ways.addStretch(1)
        self.buttons = [self._add(fix) for fix in line.fixes]
        self._row.addLayout(self._ways)
        self.retheme()

    @property
    def focus_radius(self) -> int:
        return 8

    def solve(self) -> None:
        """The first way, as Enter does."""
        if self.buttons:
            self.buttons[0].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.solve()
            return
        super().keyPressEvent(event)

    def retheme(self) -> None:
        self._row.setContentsMargins(self.px(16), self.px(11), self.px(16), self.px(11))
        self._row.setSpacing(self.px(12))
        self._words.setSpacing(self.px(16))
        self._place.setFixedWidth(self.px(_WIDE_PLACE if self._wide else _PLACE))
        self._choose()
        super().retheme()

    def resizeEvent(self, event: object) -> None:
        self._choose()
        super().resizeEvent(event)  # type: ignore[arg-type]

    def _choose(self) -> None:
        """Ways beside the words, or under them where there is no room."""
        wide, narrow = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(wide if self.width() >= self.px(_ONE_ROW_FROM) else narrow)

    def _add(self, fix: Fix) -> Button:
        quiet = isinstance(fix, Leave)
        button = Button(
            said(label(fix)), "ghost" if quiet else "secondary", "small", None if quiet else icon(fix) or None
        )
        button.setAccessibleDescription(said(self.line.sentence))
        if isinstance(fix, ConnectTurn):
            return self._add_connection(fix, button)
        button.clicked.connect(lambda: self.solve_asked.emit(fix))
        self._ways.addWidget(button)
        return button

    def _add_connection(self, fix: ConnectTurn, button: Button) -> Button:
        options: Sequence[tuple[object, str]] = [(turn, said(name)) for turn, name in fix.options]
        select = Select(options, self.tr("Welke beurt hierna komt"), parent=self)
        if fix.to is not None:
            select.set_value(fix.to)
        select.setMinimumWidth(self.px(_SELECT))
        button.clicked.connect(lambda: self.solve_asked.emit(replace(fix, to=str(select.value))))
        self._ways.addWidget(select)
        self._ways.addWidget(button)
        return button
