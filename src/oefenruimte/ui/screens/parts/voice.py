"""A spoken reaction, to listen to."""

from collections.abc import Callable
from typing import BinaryIO

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.widgets import Button


class VoiceButton(Button):
    """ "Luister (0:42)", then "Stop". `open_voice` blocks on disk; it is opened when somebody listens.

    Call `leave` before it goes away.
    """

    started = Signal()  # whatever else plays may be quiet now
    failed = Signal(object)  # Problem

    def __init__(
        self,
        jobs: JobRunner,
        open_voice: Callable[[], BinaryIO],
        duration_ms: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "ghost", "small", icon="play-filled", padding=4, parent=parent)
        self._jobs, self._open, self._duration = jobs, open_voice, duration_ms
        self._player: ClipPlayer | None = None
        self._gone = False
        self.clicked.connect(self._toggle)
        self._show()

    @property
    def playing(self) -> bool:
        return self._player is not None

    def leave(self) -> None:
        """Let go of the file; nothing sounds any more."""
        self._gone = True
        self._stop()

    def stop(self) -> None:
        """Something else is listened to."""
        self._stop()
        self._show()

    def _toggle(self) -> None:
        if self._player is not None:
            self.stop()
            return
        self.started.emit()
        self._player = ClipPlayer(self)
        self._player.ended.connect(self.stop)
        self._player.failed.connect(self._failed)
        self._show()
        self._jobs.run(self._open, on_done=self._opened, on_problem=self._failed, owner=self)

    def _opened(self, reader: BinaryIO) -> None:
        if self._player is None or self._gone:
            reader.close()
        else:
            self._player.load(reader, play=True)

    def _failed(self, problem: Problem) -> None:
        self.stop()
        self.failed.emit(problem)

    def _stop(self) -> None:
        player, self._player = self._player, None
        if player is not None:
            player.close()
            player.deleteLater()

    def _show(self) -> None:
        playing = self._player is not None
        time = clock_text(self._duration)
        self.set_icon("square" if playing else "play-filled")
        self.setText(self.tr("Stop") if playing else self.tr("Luister ({0})").format(time))
        self.setAccessibleName(
            self.tr("Stop met luisteren")
            if playing
            else self.tr("Luister naar de gesproken reactie, {0}").format(time)
        )
