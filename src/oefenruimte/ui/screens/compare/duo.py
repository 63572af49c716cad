"""Two takes of equal size, in step from the start of a turn; one of them is heard."""

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import BinaryIO

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.ids import RecordingId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.take import Take
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.trio import Trio
from oefenruimte.ui.player.triptych_pane import TriptychPane
from oefenruimte.ui.player.triptych_parts import Pane
from oefenruimte.ui.screens.compare.picker import TakePicker
from oefenruimte.ui.widgets import (
    Button,
    IconButton,
    Label,
    ProgressBar,
    Segmented,
    Themed,
    announce,
    read_as_laid_out,
)

_GAP, _WORDS_UP_TO = 16, 4
_WIDEST = 2.25  # width of a stage against its height, as on sheet 04b


class Side(Enum):
    """From left to right."""

    LEFT = "left"
    RIGHT = "right"


class Duo(Themed, QWidget):
    """`take_height(h)` makes both stages as large as fits; `close_player` when leaving."""

    sound_changed = Signal(object)  # Side
    problem = Signal(object)

    def __init__(
        self, open_recording: Callable[[RecordingId], BinaryIO], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._open = open_recording
        self._takes: dict[Side, Take] = {}
        self._turn = 0
        self._room = 0
        self.trio = Trio(self, tuple(Side), Side.RIGHT)
        self.pickers = {side: TakePicker() for side in Side}
        self.panes = {side: TriptychPane("", titled=False) for side in Side}
        self.play = IconButton("play-filled", self.tr("Afspelen"), round=True)
        self.both = Button(self.tr("Speel allebei tegelijk"), "ghost", "small", key="Spatie")
        self.bar = ProgressBar(self.tr("Plaats in de beurt"), height=8)
        self.time = Label("0:00", "noteStrong", wrap=False, tabular=True)
        self._turns: Segmented | None = None
        self._sounds: Segmented | None = None
        self._row, self._row_end = QHBoxLayout(), QHBoxLayout()
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._arrange()
        self._connect()

    @property
    def turn(self) -> int:
        return self._turn

    @property
    def sound(self) -> Side:
        side: Side = self.trio.sound
        return side

    def take_of(self, side: Side) -> Take:
        return self._takes[side]

    def show_takes(self, left: Take, right: Take) -> None:
        """Both, paused at the start of the first turn."""
        self._takes = {Side.LEFT: left, Side.RIGHT: right}
        self._turn = 0
        self._choices()
        self._load()

    def set_turn(self, turn: int) -> None:
        """Nothing happens for one that is not there."""
        if self._takes and 0 <= turn < self._count() and turn != self._turn:
            self._turn = turn
            if self._turns is not None:
                self._turns.set_value(turn)
            self._load()
            announce(self, self.tr("Beurt {0}").format(turn + 1))

    def set_sound(self, side: Side) -> None:
        if not self._takes or side is self.sound:
            return
        self.trio.set_sound(side)
        self._show_sound()
        self.sound_changed.emit(side)
        announce(self, self.tr("Geluid: poging {0}").format(self._takes[side].number))

    def other_sound(self) -> None:
        self.set_sound(Side.LEFT if self.sound is Side.RIGHT else Side.RIGHT)

    def close_player(self) -> None:
        self.trio.close()

    def stops(self) -> Sequence[QWidget]:
        """In the order of Tab."""
        segments = [part for choice in (self._turns, self._sounds) if choice for part in choice.segments()]
        return [*(picker.select for picker in self.pickers.values()), self.play, self.both, *segments]

    def take_height(self, room: int) -> None:
        """At most `room` px for all of it; the stages lose a little above and below where they must."""
        self._room = room
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self._row.sizeHint().width() + self._row_end.sizeHint().width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(across if self.width() >= needed else down)
        each = (self.width() - _GAP) // 2
        others = self.pickers[Side.LEFT].sizeHint().height() + self.px(48) + 3 * self.px(8)
        high = round(each / _WIDEST)  # flatter than that a face would not fit
        for pane in self.panes.values():
            pane.fit(max(self.px(200), each), max(high, self._room - others) if self._room else 0)

    def _count(self) -> int:
        return max(len(take.recordings) for take in self._takes.values())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        sides = QHBoxLayout()
        sides.setSpacing(_GAP)
        for side in Side:
            part = QVBoxLayout()
            part.setSpacing(8)
            part.addWidget(self.pickers[side])
            row = QHBoxLayout()
            row.addWidget(self.panes[side], 1000)
            row.addStretch(1)
            part.addLayout(row)
            sides.addLayout(part, 1)
        column.addLayout(sides)
        self._row.setSpacing(10)
        self._row_end.setSpacing(10)
        self._rows.setSpacing(10)
        for widget in (self.play, self.both):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row_end.addWidget(self.bar, 1)
        self._row_end.addWidget(self.time)
        self._rows.addLayout(self._row)
        self._rows.addLayout(self._row_end, 1)
        column.addLayout(self._rows)
        read_as_laid_out(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        trio = self.trio
        trio.frame.connect(self._frame)
        trio.soundOnly.connect(lambda side: self.panes[side].show_words(self.tr("Alleen geluid"), icon="mic"))
        trio.failed.connect(self._broken)
        trio.positionChanged.connect(self._moved)
        trio.durationChanged.connect(lambda _: self._moved(trio.position))
        trio.playingChanged.connect(self._playing)
        self.play.clicked.connect(trio.toggle)
        self.both.clicked.connect(trio.toggle)
        for side, pane in self.panes.items():
            pane.clicked.connect(partial(self.set_sound, side))

    def _choices(self) -> None:
        """Which turn, which sound: made anew for other takes."""
        for choice in (self._turns, self._sounds):
            if choice is not None:
                choice.hide()
                choice.deleteLater()
        count = self._count()
        words = [self.tr("Beurt {0}").format(number + 1) for number in range(count)]
        few = count <= _WORDS_UP_TO
        shown = words if few else [str(number + 1) for number in range(count)]
        self._turns = Segmented(
            list(enumerate(shown)), self.tr("Beurt"), 0, height="small", check_mark=few, spoken=words
        )
        self._turns.chosen.connect(self.set_turn)
        sounds = [(side, self.tr("Geluid poging {0}").format(self._takes[side].number)) for side in Side]
        self._sounds = Segmented(sounds, self.tr("Wat je hoort"), self.sound, height="small")
        self._sounds.chosen.connect(self.set_sound)
        self._row.insertWidget(2, self._turns)
        self._turns.setVisible(count > 1)  # in its place first: else it is a window, and takes the keyboard
        self._row_end.addWidget(self._sounds)
        read_as_laid_out(self)
        self._fit()

    def _load(self) -> None:
        panes: dict[Side, Pane | None] = {}
        for side, take in self._takes.items():
            shown = self.panes[side]
            shown.set_name(self.tr("Poging {0}").format(take.number))
            shown.canvas.clear()
            if self._turn < len(take.recordings):
                panes[side] = Pane(partial(self._open, take.recordings[self._turn].id))
            else:
                panes[side] = None
                shown.show_words(self.tr("Bij deze beurt is geen antwoord."), icon="info")
        self.trio.load(panes)
        self._moved(0)
        self._show_sound()

    def _show_sound(self) -> None:
        if self._sounds is not None:
            self._sounds.set_value(self.sound)
        for side, pane in self.panes.items():
            there = self._turn < len(self._takes[side].recordings)
            pane.set_heard(side is self.sound if there else None)

    def _frame(self, side: Side, frame: QVideoFrame) -> None:
        self.panes[side].show_frame(frame)
        if not self.trio.playing:  # each is made ready by itself, not both while painting
            self.panes[side].canvas.image()

    def _broken(self, side: Side, problem: Problem) -> None:
        self.panes[side].show_words(self.tr("Dit kunnen we niet afspelen."), icon="circle-alert")
        self.problem.emit(problem)

    def _moved(self, at_ms: int) -> None:
        self.time.setText(clock_text(at_ms))
        self.bar.set_progress(at_ms / max(1, self.trio.duration))

    def _playing(self, playing: bool) -> None:
        name = self.tr("Pauze") if playing else self.tr("Afspelen")
        self.play.set_icon("pause-filled" if playing else "play-filled", name)
