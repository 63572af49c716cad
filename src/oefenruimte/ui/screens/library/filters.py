"""What one can filter on, at the left, and a chip for each filter that is on."""

from collections.abc import Hashable, Iterable
from typing import Literal, cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.app.catalogue import Counts, Filters
from oefenruimte.domain.scenario import Level, Setting
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.widgets import CheckBox, Label, Themed, draw_box, draw_icon, painter_for

WIDTH = 184
Group = Literal["paths", "skills", "settings", "levels", "minutes"]
Choice = tuple[Group, Hashable]


class FilterPanel(Themed, QWidget):
    """`changed(Filters)` after every tick of the user. `chosen` is what is on, with its words."""

    changed = Signal(object)

    def __init__(self, words: ExerciseWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._boxes: dict[Choice, CheckBox] = {}
        self._setting = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None
        self.setAccessibleName(self.tr("Filters"))
        self.retheme()

    def set_counts(self, counts: Counts) -> None:
        """Build the lists anew; what was on stays on as far as it is still there."""
        on = {choice for choice, box in self._boxes.items() if box.isChecked()}
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._boxes = {}
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self.px(6))
        for group, title, options in self._groups(counts):
            if not options:
                continue
            heading = Label(title, "bodyStrong")
            inside.addWidget(heading)
            for value, text, count in options:
                box = self._box(text, count)
                box.setChecked((group, value) in on)
                box.toggled.connect(self._toggled)
                self._boxes[group, value] = box
                inside.addWidget(_Row(box, count))
            inside.addSpacing(self.px(6))
        self._column.insertWidget(0, self._inside)
        self._toggled()

    def chosen(self) -> list[tuple[Choice, str]]:
        """What is on, in the order of the lists."""
        return [(choice, box.text()) for choice, box in self._boxes.items() if box.isChecked()]

    def box(self, group: Group, value: Hashable) -> CheckBox:
        """KeyError when no exercise has it."""
        return self._boxes[group, value]

    def take_off(self, choice: Choice) -> None:
        self._boxes[choice].setChecked(False)

    def clear(self) -> None:
        """All off, told once."""
        self._setting = True
        for box in self._boxes.values():
            box.setChecked(False)
        self._setting = False
        self._toggled()

    def retheme(self) -> None:
        self.setFixedWidth(self.px(WIDTH))
        self._column.setSpacing(self.px(6))
        super().retheme()

    def _groups(self, counts: Counts) -> Iterable[tuple[Group, str, list[tuple[Hashable, str, int]]]]:
        words = self._words
        yield "paths", self.tr("Leerlijn"), [(title, title, count) for title, count in counts.paths]
        yield "skills", self.tr("Vaardigheid"), [(skill, skill, count) for skill, count in counts.skills]
        places = [(setting, words.setting(setting), count) for setting, count in counts.settings]
        yield "settings", self.tr("Plek"), cast("list[tuple[Hashable, str, int]]", places)
        levels = [(level, words.level(level), count) for level, count in counts.levels]
        yield "levels", self.tr("Niveau"), cast("list[tuple[Hashable, str, int]]", levels)
        minutes = [
            (limit, self.tr("Tot {0} minuten").format(limit), count) for limit, count in counts.minutes
        ]
        yield "minutes", self.tr("Tijd"), cast("list[tuple[Hashable, str, int]]", minutes)

    def _box(self, text: str, count: int) -> CheckBox:
        return CheckBox(text, "note", f"{text}, {self._words.exercises(count)}")

    def _toggled(self) -> None:
        if not self._setting:
            self.changed.emit(self.filters)

    @property
    def filters(self) -> Filters:
        on = [choice for choice, _ in self.chosen()]
        return Filters(
            skills=frozenset(str(value) for group, value in on if group == "skills"),
            settings=frozenset(value for _, value in on if isinstance(value, Setting)),
            levels=frozenset(value for _, value in on if isinstance(value, Level)),
            minutes=frozenset(value for _, value in on if isinstance(value, int)),
            paths=frozenset(str(value) for group, value in on if group == "paths"),
        )


class _Row(Themed, QWidget):
    """A box and how many exercises have it; the number is in the name of the box."""

    def __init__(self, box: CheckBox, count: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(box, 1)
        row.addWidget(Label(str(count), "note", "textMuted", wrap=False, tabular=True))


class FilterChip(Themed, QAbstractButton):
    """A filter that is on; pressing it takes it off."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(self.tr("Filter {0} weghalen").format(text))
        self.setToolTip(self.accessibleName())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retheme()

    def retheme(self) -> None:
        self.setFont(self.theme.font_of(14, 500))
        super().retheme()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(words + self.px(13 + 8 + 18 + 10)), self.px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        fill = "sunk" if self.isDown() or self.underMouse() else "primarySoft"
        draw_box(
            painter,
            rect,
            self.px(6),
            self.ink("sunk" if fill == "sunk" else "primarySoft"),
            self.ink("primary"),
        )
        ink = self.ink("privateText")
        painter.setPen(ink)
        painter.setFont(self.font())
        words = rect.adjusted(self.px(13), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        center = QPointF(rect.right() - self.px(10 + 9), rect.center().y())
        draw_icon(painter, self.theme, "x", ink, center, 18)
