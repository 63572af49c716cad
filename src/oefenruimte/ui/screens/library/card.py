"""One exercise as a card, and the grey shape of a card that is still coming."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.app.catalogue import Entry
from oefenruimte.ui.screens.parts.exercise_words import LEVEL_BARS, SETTING_ICONS, ExerciseWords
from oefenruimte.ui.screens.parts.picture import Picture
from oefenruimte.ui.theme import StyleName
from oefenruimte.ui.widgets import (
    CardButton,
    Chip,
    IconLine,
    Label,
    LevelBars,
    Line,
    PictureTag,
    Themed,
    draw_box,
    painter_for,
)
from oefenruimte.ui.widgets.text_block import TextBlock

WIDTH, _HEIGHT, _PICTURE, _RADIUS = 254, 296, 136, 11
_SIDE, _MARGINS, _RULE_SHORTER = 14, (14, 8, 8, 10), 6
_LINES = 2
_NARROWEST = 220
_LET_THROUGH = Qt.WidgetAttribute.WA_TransparentForMouseEvents


class ExerciseCard(CardButton):
    """Picture with the place, skill, title, one line, level, minutes and what one did with it."""

    def __init__(self, entry: Entry, words: ExerciseWords, parent: QWidget | None = None) -> None:
        scenario = entry.scenario
        super().__init__("", padding=(1, 1), spacing=0, parent=parent)
        self.scenario_id = scenario.id
        icon, place = SETTING_ICONS[scenario.setting], words.setting(scenario.setting)
        self.picture = Picture(icon, (0, _PICTURE), corners="top", radius=_RADIUS, grows=True)
        self.picture.set_tag(PictureTag(place, icon, small=True))
        self.add(self.picture)
        self._level = words.level(scenario.level)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.addWidget(Label(", ".join(scenario.skills[:1]), "smallStrong", "textMuted", elide=True))
        self._title = Excerpt(scenario.title, "h3")
        self._column.addWidget(self._title)
        self._column.addWidget(Excerpt(scenario.summary))
        self._column.addStretch(1)
        self._facts = QHBoxLayout()
        self._facts.addWidget(LevelBars(LEVEL_BARS[scenario.level], self._level))
        minutes = self.tr("{0} min").format(scenario.minutes)
        self._facts.addWidget(
            IconLine("clock", minutes, "small", "textMuted", "textMuted", 16, 6, wrap=False)
        )
        self._facts.addStretch(1)
        self._column.addLayout(self._facts)
        self._rule = QHBoxLayout()
        self._rule.addWidget(Line())
        self._column.addLayout(self._rule)
        self._foot = QWidget()
        self._status = QHBoxLayout(self._foot)
        self._status.setContentsMargins(0, 0, 0, 0)
        self._column.addSpacing(4)
        self._column.addWidget(self._foot)
        self.add(inside)
        self.set_entry(entry, words)
        self.setToolTip(f"{scenario.title}\n{scenario.summary}")
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)  # as high as the highest in its row
        self.setSizePolicy(policy)

    def set_entry(self, entry: Entry, words: ExerciseWords) -> None:
        """The exercise is the same; what one did with it may have changed."""
        while (item := self._status.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        shown, status = self._status_of(entry, words)
        for part in (shown, *shown.findChildren(QWidget)):
            part.setAttribute(_LET_THROUGH)
        self._status.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        self._status.addStretch(1)
        scenario = entry.scenario
        about = self.tr("{0}. {1}, {2}. Niveau {3}, {4} minuten. {5} {6}.")
        skills, place = ", ".join(scenario.skills), words.setting(scenario.setting)
        self.setAccessibleName(
            about.format(
                scenario.title, place, skills, self._level, scenario.minutes, scenario.summary, status
            )
        )
        self.retheme()

    def _status_of(self, entry: Entry, words: ExerciseWords) -> tuple[QWidget, str]:
        if entry.shared_with:
            text = words.shared_with(entry.shared_with)
            return Chip("shared", text, "small"), text
        if entry.is_new:
            text = self.tr("Nieuw voor jou")
            return IconLine("sparkles", text, "note", "text", "text", 16, 6, wrap=False), text
        text = self.tr("{0}, nog niet gedeeld").format(words.attempts(entry.attempts))
        return IconLine("lock", text, "note", "privateText", "privateText", 16, 6, wrap=False), text

    def retheme(self) -> None:
        if hasattr(self, "_column"):
            self._column.setContentsMargins(*map(self.px, _MARGINS))
            self._column.setSpacing(self.px(1))
            self._facts.setContentsMargins(0, self.px(2), 0, 0)
            self._facts.setSpacing(self.px(14))
            self._rule.setContentsMargins(0, self.px(5), self.px(_RULE_SHORTER), 0)
            self._foot.setFixedHeight(self.px(24))
            self.setMinimumWidth(self.px(_NARROWEST))
            self._grow()
        super().retheme()

    def hasHeightForWidth(self) -> bool:
        return False  # see `_grow`

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Another line for a long title; what stands beside it in the row grows along."""
        beside = self.px(_MARGINS[0]) + self.px(_MARGINS[2]) + 2
        more = self._title.lines(self.width() - beside) - 1
        self.setMinimumHeight(self.px(_HEIGHT) + more * self._title.line)


class Excerpt(Themed, QWidget):
    """At most two lines; what does not fit ends in an ellipsis. The card's name says all of it."""

    def __init__(self, text: str, style: StyleName = "note", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block = TextBlock()
        self._text = text
        self._style: StyleName = style
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retheme()

    def retheme(self) -> None:
        self.setFont(self.theme.font(self._style))
        self._block.set_up(self._text, self.font(), self.line)
        super().retheme()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(_LINES * self.line, self._block.height(width))

    def sizeHint(self) -> QSize:
        return QSize(self.px(WIDTH), _LINES * self.line)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.line)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        painter.setFont(self.font())
        painter.setPen(self.ink("text"))
        lines = self._block.lines(self.width())
        rest = " ".join(line.strip() for line in lines[_LINES - 1 :])
        shown = [*lines[: _LINES - 1], rest]
        for number, line in enumerate(shown):
            place = QRectF(0, number * self.line, self.width(), self.line)
            text = self.fontMetrics().elidedText(line.strip(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    @property
    def line(self) -> int:
        """Height of one, px."""
        return self.theme.line_height(self._style)

    def lines(self, width: int) -> int:
        """How many there are in this width."""
        return max(1, min(_LINES, len(self._block.lines(width)))) if width > 0 else 1


class GhostCard(Themed, QWidget):
    """The shape of a card. Not read out: the page says that it is busy."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.px(WIDTH), self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(_NARROWEST), self.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        draw_box(painter, rect, _RADIUS + 1, self.ink("surface"), self.ink("border"))
        grey, edge = self.ink("sunk"), self.ink("border") if self.theme.high_contrast else None
        picture = QRectF(1, 1, rect.width() - 2, self.px(_PICTURE))
        draw_box(painter, picture, _RADIUS, grey, edge)
        room = rect.width() - 2 * self.px(_SIDE)
        for top, part, high in (
            (152, 0.35, 10),
            (172, 0.8, 16),
            (198, 0.95, 12),
            (226, 0.5, 10),
            (262, 0.6, 14),
        ):
            draw_box(painter, QRectF(self.px(_SIDE), self.px(top), room * part, self.px(high)), 5, grey, edge)
