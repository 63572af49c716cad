"""Beside the stage: the small picture, the cue card, and the turns of this attempt."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.scenario import Hint
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.theme import ColorName, StyleName
from oefenruimte.ui.widgets import Button, Card, Icon, IconButton, IconLine, Label, Scroll, Themed

_SHAPE, _RADIUS, _GAP = 140 / 250, 7, 14
_LARGE = 1.25


@dataclass(frozen=True, slots=True)
class TurnLine:
    """One line of the list: its icon, its name and where it stands."""

    icon: str
    name: str
    word: str
    now: bool = False


class SideColumn(Scroll):
    """Scrolls only when the window is too low for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        inside = QWidget()
        super().__init__(inside, parent)
        self.small = SmallPicture()
        self.cue_card = CueCard()
        self.turns = TurnList()
        self.rest = self.turns.rest
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.small)
        column.addWidget(self.cue_card)
        column.addStretch(1)
        column.addWidget(self.turns)


class SmallPicture(Card):
    """The one who is not on the stage, with words under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=(12, 12), spacing=0, parent=parent)
        self.you = VideoCanvas(self.tr("Je camera"), mirror=True, radius=_RADIUS)
        self.citizen = VideoCanvas(self.tr("De laatste beelden van het fragment"), radius=_RADIUS)
        self.body.addWidget(_Frame((self.you, self.citizen)))
        self._icon = Icon("video", "text", 18)
        self._strong = Label("", "bodyStrong")
        self._name = Label("", "smallStrong", "textMuted")
        self._words = Label("")
        self.see_yourself = IconButton("eye", self.tr("Toon mezelf (Z)"), size=28, icon_size=18)
        self.see_yourself.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._ready, self._said = self._make_ready(), self._make_said()
        self.body.addWidget(self._ready)
        self.body.addWidget(self._said)

    def _make_ready(self) -> QWidget:
        words = QWidget()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._icon)
        line.addWidget(self._strong, 1)
        line.addWidget(self.see_yourself)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(Label(self.tr("Er wordt nu niets opgenomen."), "small", "textMuted"))
        return words

    def _make_said(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self._words)
        return words

    def show_you(self, icon: str, words: str) -> None:
        """The camera, and whether it is ready."""
        self._icon.set_icon(icon)
        self._strong.setText(words)
        self._show(citizen=False)

    def set_self_view(self, on: bool, *, camera: bool) -> None:
        """What the small button does; without a `camera` there is none."""
        name = self.tr("Verberg mezelf (Z)") if on else self.tr("Toon mezelf (Z)")
        self.see_yourself.set_icon("eye-off" if on else "eye", name)
        self.see_yourself.setVisible(camera)

    def show_citizen(self, picture: QImage, name: str, words: str) -> None:
        """Her last picture and what she said; without a picture a card with her name."""
        if picture.isNull():
            self.citizen.show_card(TextCard("", name, "quote"))
        else:
            self.citizen.show_image(picture)
        self._name.setText(self.tr("{0} zei net:").format(name))
        self._words.setText(words)
        self._show(citizen=True)

    def _show(self, *, citizen: bool) -> None:
        self.you.setVisible(not citizen)
        self.citizen.setVisible(citizen)
        self._ready.setVisible(not citizen)
        self._said.setVisible(citizen)


class _Frame(QWidget):
    """Holds pictures of 250 × 140 at whatever width there is."""

    def __init__(self, pictures: Sequence[QWidget]) -> None:
        super().__init__()
        self._pictures = tuple(pictures)
        for picture in self._pictures:
            picture.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(250, 140)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 67)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * _SHAPE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for picture in self._pictures:
            picture.setGeometry(self.rect())


class CueCard(Card):
    """The hints of this turn, which can be put away."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=(16, 13), spacing=7, parent=parent)
        title = self.tr("Je spiekbriefje")
        self.setAccessibleName(title)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(Icon("sticky-note", "text", 20))
        heading.addWidget(Label(title, "h3"), 1)
        self.button = IconButton("eye-off", "", size=28, icon_size=18)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.toggled)
        heading.addWidget(self.button)
        self.body.addLayout(heading)
        self._hints: tuple[Hint, ...] = ()
        self._lines: list[IconLine] = []
        self._away = Label(self.tr("Je spiekbriefje is verborgen."), "small", "textMuted")
        self.body.addWidget(self._away)
        self.hidden = False
        self.set_hidden(False)

    def set_hints(self, hints: tuple[Hint, ...]) -> None:
        if hints == self._hints:
            return
        self._hints = hints
        for line in self._lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [IconLine(hint.icon, hint.text, "body") for hint in hints]
        for line in self._lines:
            self.body.addWidget(line)
        self.set_hidden(self.hidden)

    def set_hidden(self, hidden: bool) -> None:
        self.hidden = hidden
        name = self.tr("Spiekbriefje tonen") if hidden else self.tr("Spiekbriefje verbergen")
        self.button.set_icon("eye" if hidden else "eye-off", name)
        self._away.setVisible(hidden)
        for line in self._lines:
            line.setVisible(not hidden)


class TurnList(Card):
    """ "Poging 4" with `rest` (a time-out) beside it, and under it each turn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.rest = Button(self.tr("Even pauze"), size="small", key="T", padding=9)
        super().__init__(title=" ", padding=(16, 11), spacing=8, parent=parent)
        self.rest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        heading = self.body.itemAt(0)
        assert heading is not None
        row = heading.layout()
        assert isinstance(row, QHBoxLayout)
        row.addWidget(self.rest)
        self._shown: tuple[TurnLine, ...] = ()
        self._rows: list[_Row] = []

    def retheme(self) -> None:
        super().retheme()
        if self.title is not None:  # large letters: the key stands in the key bar only
            self.rest.set_key("T" if self.theme.scale < _LARGE else None)

    def show_turns(self, title: str, lines: tuple[TurnLine, ...]) -> None:
        assert self.title is not None
        if title != self.title.text():
            self.title.setText(title)
            self.setAccessibleName(title)
        if lines == self._shown:
            return
        self._shown = lines
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Row(line) for line in lines]
        for row in self._rows:
            self.body.addWidget(row)


class _Row(Themed, QWidget):
    def __init__(self, line: TurnLine) -> None:
        super().__init__()
        style: StyleName = "noteStrong" if line.now else "note"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Icon(line.icon, "primary", 18))
        row.addWidget(Label(line.name, style))
        color: ColorName = "text" if line.now else "textMuted"
        row.addWidget(Label(line.word, style, color, align="right", tabular=True), 1)
        self.setAccessibleName(f"{line.name}: {line.word}")
