"""Clips that run in step, from the start of a turn; one of them is heard."""

from collections.abc import Mapping, Sequence
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoFrame

from oefenruimte.domain.problem import Failure, Problem
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.clip_state import ClipState
from oefenruimte.ui.player.triptych_parts import Pane, PaneKind

_APART_MS = 40  # a frame: closer than this is in step
_THERE = (ClipState.READY, ClipState.ENDED)


class Trio(QObject):
    """The longest one tells the time; a shorter one stays on its last picture. `close` before letting go."""

    frame = Signal(object, QVideoFrame)  # PaneKind
    soundOnly = Signal(object)  # PaneKind: it is there, without a picture
    failed = Signal(object, object)  # PaneKind, Problem
    positionChanged = Signal(int)  # ms
    durationChanged = Signal(int)  # ms; 0 while loading
    playingChanged = Signal(bool)

    def __init__(
        self,
        parent: QObject | None = None,
        kinds: Sequence[Enum] = tuple(PaneKind),
        sound: Enum = PaneKind.TAKE,
    ) -> None:
        """`kinds`: what the places are called; `sound`: which one is heard at first."""
        super().__init__(parent)
        self._clips = {kind: ClipPlayer(self) for kind in kinds}
        for kind, clip in self._clips.items():
            clip.frame.connect(partial(self.frame.emit, kind))
            clip.loaded.connect(partial(self._loaded, kind))
            clip.failed.connect(partial(self._failed, kind))
            clip.positionChanged.connect(partial(self._moved, kind))
            clip.ended.connect(self._one_ended)
        self._at = 0
        self._playing = False
        self._sound = sound
        self._muted = False
        self._mute()

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def position(self) -> int:
        """ms from the start of the turn"""
        return self._at

    @property
    def duration(self) -> int:
        """ms of the longest; 0 until all of them are loaded."""
        if any(clip.state is ClipState.LOADING for clip in self._clips.values()):
            return 0
        return max((clip.duration for clip in self._clips.values() if clip.state in _THERE), default=0)

    @property
    def sound(self) -> Any:
        return self._sound

    def load(self, panes: Mapping[Any, Pane | None], at_ms: int = 0) -> None:
        """Replace what is loaded, paused at `at_ms`. Those without a source stay empty."""
        self.close()
        self._at = at_ms
        for kind, pane in panes.items():
            self._open(kind, pane)

    def replace(self, kind: Enum, pane: Pane | None) -> None:
        """Another clip in one of the places, at the same moment."""
        self.pause()
        self._clips[kind].close()
        self._open(kind, pane)

    def play(self) -> None:
        """Go on; from the start when all had ended. While something loads: as soon as it is there."""
        if all(clip.state is ClipState.EMPTY for clip in self._clips.values()):
            return
        if self.duration and self._at >= self.duration:
            self.seek(0)
        self._set_playing(True)
        if self.duration:
            self._start()

    def pause(self) -> None:
        self._set_playing(False)
        for clip in self._clips.values():
            clip.pause()

    def toggle(self) -> None:
        if self._playing:
            self.pause()
        else:
            self.play()

    def seek(self, at_ms: int) -> None:
        """All of them; held within the longest."""
        if not self.duration:
            return
        self._at = min(max(0, at_ms), self.duration)
        for clip in self._clips.values():
            if clip.state in _THERE:
                clip.pause()
                clip.seek(min(self._at, clip.duration))
        if self._playing:
            self._start()
        self.positionChanged.emit(self._at)

    def skip(self, by_ms: int) -> None:
        self.seek(self._at + by_ms)

    def set_sound(self, kind: Enum) -> None:
        self._sound = kind
        self._mute()

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        self._mute()

    def set_volume(self, volume: float) -> None:
        """0-1."""
        for clip in self._clips.values():
            clip.set_volume(volume)

    def set_rate(self, rate: float) -> None:
        """0.25-3."""
        for clip in self._clips.values():
            clip.set_rate(rate)

    def close(self) -> None:
        """Stop and close every file and reader."""
        self._set_playing(False)
        for clip in self._clips.values():
            clip.close()
        self._at = 0

    def _open(self, kind: Enum, pane: Pane | None) -> None:
        if pane is None or pane.source is None:
            return
        try:
            source = pane.source()
        except Failure as failure:
            self.failed.emit(kind, failure.problem)
            return
        self._clips[kind].load(source, self._at)

    def _start(self) -> None:
        """Those that have not ended yet, together."""
        for clip in self._clips.values():
            if clip.state in _THERE and self._at < clip.duration:
                if clip.state is ClipState.ENDED or abs(clip.position - self._at) > _APART_MS:
                    clip.seek(self._at)
                clip.play()

    def _mute(self) -> None:
        for kind, clip in self._clips.items():
            clip.set_muted(self._muted or kind is not self._sound)

    def _loaded(self, kind: Enum) -> None:
        if not self._clips[kind].has_video:
            self.soundOnly.emit(kind)
        self._all_there()

    def _failed(self, kind: Enum, problem: Problem) -> None:
        self.failed.emit(kind, problem)
        self._all_there()

    def _all_there(self) -> None:
        if self.duration:
            self.durationChanged.emit(self.duration)
            if self._playing:
                self._start()

    def _moved(self, kind: Enum, at_ms: int) -> None:
        if self.duration and self._clips[kind].duration == self.duration:
            self._at = at_ms
            self.positionChanged.emit(at_ms)

    def _one_ended(self) -> None:
        if self._playing and not any(clip.playing for clip in self._clips.values()):
            self._at = self.duration
            self._set_playing(False)
            self.positionChanged.emit(self._at)

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playingChanged.emit(playing)
