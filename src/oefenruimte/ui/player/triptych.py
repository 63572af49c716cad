"""Citizen, answer and example side by side, turn by turn."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import AnswerKind
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.controls import STEP_MS, PlayerControls
from oefenruimte.ui.player.trio import Trio
from oefenruimte.ui.player.triptych_choices import TriptychChoices
from oefenruimte.ui.player.triptych_pane import TriptychPane
from oefenruimte.ui.player.triptych_parts import Pane, PaneKind, TriptychTurn
from oefenruimte.ui.widgets import Shortcuts, Slider, Themed, announce

_GAP, _ROW_GAP, _TICK_MS, _WIDTH = 12, 8, 100, 960


class Triptych(Themed, QWidget):
    """`load` the turns of a take; `bind` its keys; `close_player` when leaving. What is not there is said."""

    turn_changed = Signal(int)
    sound_changed = Signal(object)  # PaneKind
    problem = Signal(object, object)  # PaneKind, Problem

    def __init__(self, names: Mapping[PaneKind, str] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {
            PaneKind.CLIP: self.tr("Inwoner"),
            PaneKind.TAKE: self.tr("Poging"),
            PaneKind.MODEL: self.tr("Voorbeeld"),
        } | dict(names or {})
        self._turns: tuple[TriptychTurn, ...] = ()
        self._turn = 0
        self._model = AnswerKind.GOOD
        self._silent: set[PaneKind] = set()  # no clip, or one that cannot be played
        self.trio = Trio(self)
        self.panes = {kind: TriptychPane(self._names[kind]) for kind in PaneKind}
        self.controls = PlayerControls()
        self._slider = Slider(self.tr("Plaats in de beurt"), 0, 0, step=1)
        self._slider.setPageStep(STEP_MS // _TICK_MS)
        self.choices = TriptychChoices()
        self._arrange()
        self._connect()

    @property
    def turn(self) -> int:
        return self._turn

    @property
    def sound(self) -> PaneKind:
        heard: PaneKind = self.trio.sound
        return heard

    @property
    def model(self) -> AnswerKind:
        return self._model

    def load(self, turns: Sequence[TriptychTurn], turn: int = 0) -> None:
        """Show this turn, paused at its start. ValueError without turns."""
        if not turns:
            raise ValueError("nothing to put side by side")
        self._turns = tuple(turns)
        self._turn = min(max(0, turn), len(turns) - 1)
        self.choices.set_turns(len(turns), self._turn)
        self._show_turn()

    def close_player(self) -> None:
        """Let go of every file."""
        self.trio.close()

    def set_turn(self, turn: int) -> None:
        """Nothing happens for one that is not there."""
        if 0 <= turn < len(self._turns) and turn != self._turn:
            self._turn = turn
            self.choices.show_turn(turn)
            self._show_turn()
            self.turn_changed.emit(turn)
            announce(self, self.tr("Beurt {0}").format(turn + 1))

    def set_sound(self, kind: PaneKind) -> None:
        """Hear this one; nothing happens when there is nothing to hear."""
        if kind not in self._silent and kind is not self.sound:
            self.trio.set_sound(kind)
            self._show_sound()
            self.sound_changed.emit(kind)
            announce(self, self.tr("Geluid: {0}").format(self._name(kind)))

    def next_sound(self) -> None:
        """The next one to the right that can be heard."""
        heard = self._heard()
        if heard:
            place = heard.index(self.sound) if self.sound in heard else -1
            self.set_sound(heard[(place + 1) % len(heard)])

    def set_model(self, model: AnswerKind) -> None:
        """The example to follow, or the one to contrast with."""
        models = self._turns[self._turn].models if self._turns else {}
        if model in models and model is not self._model:
            self._model = model
            self._silent.discard(PaneKind.MODEL)
            self.choices.show_model(model)
            self._show_pane(PaneKind.MODEL, models[model])
            self.trio.replace(PaneKind.MODEL, models[model])
            self._hear_what_is_there()

    def other_model(self) -> None:
        self.set_model(AnswerKind.WEAK if self._model is AnswerKind.GOOD else AnswerKind.GOOD)

    def bind(self, keys: Shortcuts) -> None:
        """After `load`: Space and K, J and L, G, V, and digits for the turns."""
        for key in ("Spatie", "K"):
            keys.bind(key, self.trio.toggle, self.tr("afspelen of stoppen"))
        keys.bind("J", lambda: self.trio.skip(-STEP_MS), self.tr("5 seconden terug"))
        keys.bind("L", lambda: self.trio.skip(STEP_MS), self.tr("5 seconden vooruit"))
        keys.bind("G", self.next_sound, self.tr("wissel geluid"))
        if any(len(turn.models) > 1 for turn in self._turns):
            keys.bind("V", self.other_model, self.tr("ander voorbeeld"))
        if len(self._turns) > 1:
            for number in range(1, min(9, len(self._turns)) + 1):
                keys.bind(str(number), partial(self.set_turn, number - 1), self.tr("kies beurt"))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.heightForWidth(_WIDTH))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        pane = self.panes[PaneKind.TAKE]
        rest = self._slider.sizeHint().height() + self.controls.sizeHint().height()
        choices = self.choices.heightForWidth(width)
        return pane.height_at(self._each(width)) + rest + choices + 3 * _ROW_GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for pane in self.panes.values():
            pane.fit(self._each(self.width()))

    def _each(self, width: int) -> int:
        return (width - 2 * _GAP) // len(self.panes)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for pane in self.panes.values():
            row.addWidget(pane, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_ROW_GAP)
        column.addLayout(row)
        for part in (self._slider, self.controls, self.choices):
            column.addWidget(part)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _connect(self) -> None:
        trio, controls = self.trio, self.controls
        trio.frame.connect(self._frame)
        trio.soundOnly.connect(self._sound_only)
        trio.failed.connect(self._broken)
        trio.positionChanged.connect(self._moved)
        trio.durationChanged.connect(self._lasts)
        trio.playingChanged.connect(controls.set_playing)
        controls.playToggled.connect(trio.toggle)
        controls.skipRequested.connect(trio.skip)
        controls.rateChosen.connect(trio.set_rate)
        controls.volumeChanged.connect(trio.set_volume)
        controls.mutedChanged.connect(trio.set_muted)
        self._slider.valueChanged.connect(lambda tick: trio.seek(tick * _TICK_MS))
        self.choices.turn_chosen.connect(self.set_turn)
        self.choices.model_chosen.connect(self.set_model)
        self.choices.sound_chosen.connect(self.set_sound)
        for kind, pane in self.panes.items():
            controls.captionsToggled.connect(pane.canvas.set_captions_on)
            pane.clicked.connect(partial(self.set_sound, kind))

    def _show_turn(self) -> None:
        turn = self._turns[self._turn]
        if self._model not in turn.models:
            self._model = next((kind for kind in AnswerKind if kind in turn.models), AnswerKind.GOOD)
        parts = {
            PaneKind.CLIP: turn.clip,
            PaneKind.TAKE: turn.take,
            PaneKind.MODEL: turn.models.get(self._model),
        }
        self._silent.clear()
        for kind, pane in parts.items():
            self._show_pane(kind, pane)
        self.controls.set_captions(available=any(pane.captions for pane in parts.values() if pane))
        self.choices.set_models([kind for kind in AnswerKind if kind in turn.models], self._model)
        self._lasts(0)
        self._moved(0)
        self.trio.load(parts)
        self._hear_what_is_there()

    def _show_pane(self, kind: PaneKind, pane: Pane | None) -> None:
        shown = self.panes[kind]
        shown.set_name(self._name(kind))
        shown.set_cues(pane.captions if pane is not None else ())
        if pane is not None and pane.source is not None:
            shown.canvas.clear()
            return
        self._silent.add(kind)
        if pane is not None and pane.text:
            shown.show_words(pane.text)
        else:
            shown.show_words(self._missing(kind), icon="info")

    def _hear_what_is_there(self) -> None:
        """The sound goes to another one when its own is not there."""
        heard = self._heard()
        if heard and self.sound not in heard:
            self.trio.set_sound(PaneKind.TAKE if PaneKind.TAKE in heard else heard[0])
            self.sound_changed.emit(self.sound)
        self.choices.set_sounds([(kind, self._name(kind)) for kind in heard], self.sound)
        self._show_sound()

    def _show_sound(self) -> None:
        self.choices.show_sound(self.sound)
        for kind, pane in self.panes.items():
            pane.set_heard(None if kind in self._silent else kind is self.sound)

    def _heard(self) -> list[PaneKind]:
        return [kind for kind in PaneKind if kind not in self._silent]

    def _name(self, kind: PaneKind) -> str:
        if kind is PaneKind.MODEL and self._model is AnswerKind.WEAK:
            return self.tr("Zo liever niet")
        return self._names[kind]

    def _missing(self, kind: PaneKind) -> str:
        return {
            PaneKind.CLIP: self.tr("Dit fragment staat niet op deze computer."),
            PaneKind.TAKE: self.tr("Bij deze beurt is geen antwoord."),
            PaneKind.MODEL: self.tr("Bij deze beurt is geen voorbeeld."),
        }[kind]

    def _frame(self, kind: PaneKind, frame: QVideoFrame) -> None:
        self.panes[kind].show_frame(frame)
        if not self.trio.playing:  # three at once: each is made ready by itself, not all while painting
            self.panes[kind].canvas.image()

    def _sound_only(self, kind: PaneKind) -> None:
        self.panes[kind].show_words(self.tr("Alleen geluid"), icon="mic")
        self._show_sound()

    def _broken(self, kind: PaneKind, problem: Problem) -> None:
        self._silent.add(kind)
        self.panes[kind].show_words(self.tr("Dit kunnen we niet afspelen."), icon="circle-alert")
        self._hear_what_is_there()
        self.problem.emit(kind, problem)

    def _moved(self, at_ms: int) -> None:
        self.controls.set_position(at_ms)
        for pane in self.panes.values():
            pane.show_moment(at_ms)
        if not self._slider.isSliderDown():
            blocked = self._slider.blockSignals(True)
            self._slider.setValue(at_ms // _TICK_MS)
            self._slider.blockSignals(blocked)
            self._slider.update()

    def _lasts(self, duration_ms: int) -> None:
        self.controls.set_duration(duration_ms)
        blocked = self._slider.blockSignals(True)
        self._slider.setRange(0, duration_ms // _TICK_MS)
        self._slider.blockSignals(blocked)
        self._slider.setEnabled(duration_ms > 0)
        self._slider.setAccessibleDescription(clock_text(duration_ms))
