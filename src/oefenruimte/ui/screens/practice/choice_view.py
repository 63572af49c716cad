"""Where an exercise branches (sheet 03d): two or three large choices over the stage."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.scenario import Choice
from oefenruimte.ui.player.overlays import RADIUS
from oefenruimte.ui.widgets import (
    CardButton,
    Icon,
    Label,
    Scroll,
    Themed,
    draw_box,
    painter_for,
    read_as_laid_out,
)

_WIDTH, _PADDING, _GAP, _DIM = 678, 28, 14, 0.45
_BESIDE = 220  # px a choice needs to stand beside another


class ChoiceView(Themed, QWidget):
    """Lies over the whole place of the stage; `set_stage` says where the picture is, which is dimmed."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = QRectF()
        self._panel = _Panel()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._panel, 1000)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside, self))
        self._panel.chosen.connect(self.chosen)

    def set_stage(self, stage: QRectF) -> None:
        self._stage = stage
        self.update()

    def show_choice(self, choice: Choice, citizen: str) -> None:
        """The question and its branches; the words of the exercise."""
        self._panel.show_choice(choice, citizen)

    def choices(self) -> list[CardButton]:
        """The cards, in order."""
        return self._panel.cards

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        shade = QColor(self.theme.color("captionBackground"))
        shade.setAlphaF(_DIM)
        draw_box(painter_for(self), self._stage, RADIUS, shade)


class _Panel(Themed, QWidget):
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[CardButton] = []
        self._title = Label("", "dialogTitle")
        self._text = Label("", color="textMuted")
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._info = QHBoxLayout()
        self._info.addWidget(Icon("info", "textMuted", 16))
        kind = Label(
            self.tr("Er is geen goed of fout. Je kunt later ook de andere kant oefenen."),
            "small",
            "textMuted",
        )
        self._info.addWidget(kind, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addLayout(self._choices)
        self._column.addLayout(self._info)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retheme()

    def show_choice(self, choice: Choice, citizen: str) -> None:
        self._title.setText(choice.question)
        self._text.setText(self.tr("Kies wat het best past. {0} reageert daarop.").format(citizen))
        for card in self.cards:
            self._choices.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [_Choice(number, branch.label) for number, branch in enumerate(choice.branches, 1)]
        for number, card in enumerate(self.cards):
            card.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            self._choices.addWidget(card, 1)
        read_as_laid_out(self)
        self._turn()

    def retheme(self) -> None:
        side, gap = self.px(_PADDING), self.px(_GAP)
        self._column.setContentsMargins(side, self.px(22), side, self.px(20))
        self._column.setSpacing(self.px(4))
        self._choices.setSpacing(gap)
        self._choices.setContentsMargins(0, self.px(14), 0, self.px(14))
        self._info.setSpacing(self.px(8))
        self.setMaximumWidth(self.px(_WIDTH))
        self._turn()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        edge = self.ink("borderStrong") if self.theme.high_contrast else None
        draw_box(painter_for(self), QRectF(self.rect()), RADIUS, self.ink("surface"), edge, 2)

    def _turn(self) -> None:
        """Beside each other where there is room for the words."""
        room = self.width() - 2 * self.px(_PADDING) - self.px(_GAP) * (len(self.cards) - 1)
        beside = room >= self.px(_BESIDE) * len(self.cards)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if wanted != self._choices.direction():
            self._choices.setDirection(wanted)


class _Choice(CardButton):
    def __init__(self, number: int, label: str) -> None:
        super().__init__(f"{number}. {label}", padding=(22, 17))
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self._number = _Number(number)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setContentsMargins(0, 2, 0, 0)
        words.addWidget(Label(label, "h3"))
        words.addStretch(1)
        row.addLayout(words, 1)
        self.add(content)
        self.body.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        fill = self.ink("sunk" if self.isDown() else "primarySoft" if self.underMouse() else "surface")
        edge = self.ink("primary" if self.underMouse() else "borderStrong")
        draw_box(painter_for(self), QRectF(self.rect()), 12, fill, edge, 2)


class _Number(Themed, QWidget):
    """The key of this choice; nothing when single keys are off."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._text = str(number)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.px(28) if self.theme.letter_keys else 0
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self.theme.letter_keys:
            return
        painter, rect = painter_for(self), QRectF(self.rect())
        draw_box(painter, rect, self.px(4), None, self.ink("borderStrong"))
        painter.setPen(self.ink("text"))
        painter.setFont(self.theme.font_of(15, 500, tabular=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._text)
