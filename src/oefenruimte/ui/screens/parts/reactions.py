"""The list of reactions beside a player: each one leads to its moment (sheets 06 and 06b)."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.ids import MarkId
from oefenruimte.ui.player.markers import MarkerIcon, MarkerKind
from oefenruimte.ui.screens.parts.reaction_words import Reaction, ReactionWords
from oefenruimte.ui.widgets import (
    EnterClicks,
    IconButton,
    Label,
    SizedByLayout,
    Themed,
    draw_box,
    painter_for,
    read_as_laid_out,
    space_of,
)

_RADIUS, _SIDE, _TOP, _GAP, _HEAD, _TOOL = 8, 9, 8, 10, 24, 24


class ReactionList(Themed, QWidget):
    """Rows are 9 px wider than their content on both sides. With `editable`, the active row and the one under
    the mouse show a pencil and a bin; F2 and Delete do the same."""

    activated = Signal(str)  # id: go to its moment
    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(
        self, words: ReactionWords, *, editable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._editable = words, editable
        self._rows: dict[MarkId, ReactionRow] = {}
        self._below: dict[MarkId, QWidget] = {}
        self._active: MarkId | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    @property
    def active(self) -> MarkId | None:
        return self._active

    def rows(self) -> list["ReactionRow"]:
        """In the order shown."""
        return list(self._rows.values())

    def row(self, mark_id: str) -> "ReactionRow":
        """KeyError when there is none."""
        return self._rows[MarkId(mark_id)]

    def set_reactions(self, reactions: Sequence[Reaction]) -> None:
        """Rows that stay as they were are kept, and with them the focus."""
        before, self._rows = self._rows, {}
        for reaction in reactions:
            kept = before.pop(reaction.id, None)
            if kept is not None and kept.reaction != reaction:
                before[reaction.id] = kept
                kept = None
            self._rows[reaction.id] = kept or self._make(reaction)
        for row in before.values():
            row.hide()
            row.deleteLater()
        self.set_below({key: part for key, part in self._below.items() if key in self._rows})
        self.set_active(self._active)

    def set_below(self, parts: Mapping[MarkId, QWidget]) -> None:
        """What stands under the row of a reaction, and belongs to this list from now on."""
        for key, part in self._below.items():
            if parts.get(key) is not part:
                part.hide()
                part.deleteLater()
        self._below = dict(parts)
        place = 0
        for key, row in self._rows.items():
            for part in filter(None, (row, self._below.get(key))):
                self._column.removeWidget(part)
                self._column.insertWidget(place, part)
                place += 1
        read_as_laid_out(self)

    def set_active(self, mark_id: str | None) -> None:
        self._active = MarkId(mark_id) if mark_id is not None else None
        for row in self._rows.values():
            row.set_active(row.reaction.id == self._active)

    def _make(self, reaction: Reaction) -> "ReactionRow":
        mine = self._editable and not reaction.by  # what others said is theirs
        row = ReactionRow(reaction, self._words, mine, self)
        row.clicked.connect(lambda: self.activated.emit(reaction.id))
        row.edit_asked.connect(lambda: self.edit_asked.emit(reaction.id))
        row.remove_asked.connect(lambda: self.remove_asked.emit(reaction.id))
        row.show()
        return row


class ReactionRow(Themed, EnterClicks, SizedByLayout, QAbstractButton):
    """One reaction as one button; active it has an edge, a fill and a filled sign."""

    edit_asked = Signal()
    remove_asked = Signal()

    def __init__(self, reaction: Reaction, words: ReactionWords, editable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.reaction = reaction
        self._editable, self._active = editable, False
        self.setAccessibleName(words.spoken(reaction))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._sign = MarkerIcon(MarkerKind(reaction.mark.kind), parent=self)
        edited = self.tr("aangepast") if reaction.edited else ""
        extra = " · ".join(filter(None, (reaction.by, edited)))
        self._head = _Head(reaction.time, words.kind(reaction.mark.kind), extra, self)
        self._text = Label(words.said(reaction.mark), "note", parent=self)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pencil = self._tool("pencil", self.tr("Reactie op {0} wijzigen").format(reaction.time))
        self._bin = self._tool("trash-2", self.tr("Reactie op {0} verwijderen").format(reaction.time))
        self._pencil.clicked.connect(self.edit_asked)
        self._bin.clicked.connect(self.remove_asked)
        self._arrange()
        self._show_tools()
        self.retheme()

    def _tool(self, icon: str, name: str) -> IconButton:
        return IconButton(icon, name, size=_TOOL, icon_size=16, color="textMuted", parent=self)

    def _arrange(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._words_column = QVBoxLayout()
        self._words_column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._head, 1)
        head.addWidget(self._pencil)
        head.addWidget(self._bin)
        self._words_column.addLayout(head)
        self._words_column.addWidget(self._text)
        self._row.addLayout(self._words_column, 1)

    @property
    def focus_radius(self) -> int:
        return _RADIUS

    @property
    def active(self) -> bool:
        return self._active

    def set_active(self, active: bool) -> None:
        if active != self._active:
            self._active = active
            self._sign.set_active(active)
            self.setAccessibleDescription(self.tr("Nu in beeld") if active else "")
            self._show_tools()
            self.update()

    def retheme(self) -> None:
        side, top = self.px(_SIDE), self.px(_TOP)
        self._row.setContentsMargins(side, top, side, top)
        self._row.setSpacing(self.px(_GAP))
        super().retheme()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_tools()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_tools()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._editable and event.key() == Qt.Key.Key_F2:
            self.edit_asked.emit()
        elif self._editable and event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        if self._active and space_of(self) == "podium":
            draw_box(painter, rect, _RADIUS, self.ink("sharedSurface"), self.ink("sharedBorder"))
        elif self._active:
            draw_box(painter, rect, _RADIUS, self.ink("primarySoft"), self.ink("primary"))
        elif self.underMouse() or self.isDown():
            draw_box(painter, rect, _RADIUS, self.ink("sunk" if self.isDown() else "surfaceAlt"))

    def _show_tools(self) -> None:
        shown = self._editable and (self._active or self.underMouse())
        for tool in (self._pencil, self._bin):
            # Not taken away from under the focus: it would jump elsewhere.
            tool.setVisible(shown or tool.hasFocus())


class _Head(Themed, QWidget):
    """The time as a link looks, and the kind; the row is the button, so this is only drawn."""

    def __init__(self, time: str, kind: str, extra: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._time, self._kind, self._extra = time, kind, extra
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        strong, plain = self._fonts()
        words = QFontMetricsF(plain).horizontalAdvance("  ".join((self._kind, self._extra)))
        time = QFontMetricsF(strong).horizontalAdvance(self._time)
        return QSize(round(time + words) + self.px(12), self.px(_HEAD))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(60), self.px(_HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        strong, plain = self._fonts()
        painter.setFont(strong)
        painter.setPen(QPen(self.ink("primary"), 1))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._time)
        wide = QFontMetricsF(strong).horizontalAdvance(self._time)
        under = rect.height() - self.px(2) - 0.5
        painter.drawLine(QLineF(0, under, wide, under))
        rect.setLeft(wide + self.px(8))
        painter.setFont(plain)
        painter.setPen(self.ink("textMuted"))
        words = f"{self._kind} · {self._extra}" if self._extra else self._kind
        cut = QFontMetricsF(plain).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, cut)

    def _fonts(self) -> tuple[QFont, QFont]:
        return self.theme.font("noteStrong", tabular=True), self.theme.font("note")
