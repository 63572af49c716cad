"""Looking at the answer just given, before the exercise goes on (T on sheet 03d)."""

from typing import BinaryIO

from PySide6.QtWidgets import QWidget

from oefenruimte.app.problem_texts import words
from oefenruimte.app.takes import Takes
from oefenruimte.domain.ids import RecordingId
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.controls import STEP_MS, PlayerControls
from oefenruimte.ui.widgets import Button, Dialog, Shortcuts

_WIDTH = 720


class LookBack(Dialog):
    """Plays one recording. `present` it; it lets go of the recording when it closes."""

    def __init__(
        self, parent: QWidget, takes: Takes, jobs: JobRunner, recording_id: RecordingId, title: str
    ) -> None:
        super().__init__(parent, title, width=_WIDTH)
        self._open = True
        self._canvas = VideoCanvas(title, parent=self)
        self._controls = PlayerControls(self)
        self._player = ClipPlayer(self)
        self.body.addWidget(self._canvas)
        self.body.addWidget(self._controls)
        close = Button(self.tr("Sluit"), key="Esc", parent=self)
        close.clicked.connect(lambda: self.close_with(""))
        self.footer.addWidget(close)
        self.set_first_focus(self._controls.play_button)
        self._player.frame.connect(self._canvas.show_frame)
        self._player.loaded.connect(self._loaded)
        self._player.positionChanged.connect(self._controls.set_position)
        self._player.playingChanged.connect(self._controls.set_playing)
        self._player.failed.connect(self._failed)
        self._controls.playToggled.connect(self._toggle)
        self._controls.skipRequested.connect(lambda by: self._player.seek(self._player.position + by))
        self._controls.rateChosen.connect(self._player.set_rate)
        self._controls.volumeChanged.connect(self._player.set_volume)
        self._controls.mutedChanged.connect(self._player.set_muted)
        keys = Shortcuts(self)
        keys.bind("←", lambda: self._player.seek(self._player.position - STEP_MS))
        keys.bind("→", lambda: self._player.seek(self._player.position + STEP_MS))
        self.closed.connect(self._let_go)
        # Not owned: also a reader that comes after closing has to be closed.
        jobs.run(
            takes.open, recording_id, on_done=lambda reader: self._opened(reader), on_problem=self._failed
        )

    def _opened(self, reader: BinaryIO) -> None:
        if self._open:
            self._player.load(reader, play=True)
        else:
            reader.close()

    def _loaded(self) -> None:
        self._controls.set_duration(self._player.duration)
        if not self._player.has_video:
            self._canvas.show_card(TextCard(self.tr("Alleen geluid"), icon="mic"))

    def _toggle(self) -> None:
        if self._player.playing:
            self._player.pause()
        else:
            self._player.play()

    def _failed(self, problem: Problem) -> None:
        if self._open:
            found = words(problem)
            self._canvas.show_card(TextCard(found.text, found.title, "circle-alert"))

    def _let_go(self) -> None:
        self._open = False
        self._player.close()
