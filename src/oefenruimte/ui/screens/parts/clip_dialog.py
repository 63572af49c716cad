"""One clip in a dialog: to look at an answer or an example without leaving the page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.language.words import words
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.captions import caption_at
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.clip_state import Source
from oefenruimte.ui.player.controls import STEP_MS, PlayerControls
from oefenruimte.ui.widgets import Button, Dialog, Shortcuts

_WIDTH = 720


class ClipDialog(Dialog):
    """`present` it and `load` a clip; it lets go of the clip when it closes."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title, width=_WIDTH)
        self.is_open = True
        self.canvas = VideoCanvas(title, parent=self)
        self.controls = PlayerControls(self)
        self.player = ClipPlayer(self)
        self._captions: Sequence[Cue] = ()
        self.body.addWidget(self.canvas)
        self.body.addWidget(self.controls)
        close = Button(self.tr("Sluit"), key="Esc", parent=self)
        close.clicked.connect(lambda: self.close_with(""))
        self.footer.addWidget(close)
        self.set_first_focus(self.controls.play_button)
        self.player.frame.connect(self.canvas.show_frame)
        self.player.loaded.connect(self._loaded)
        self.player.positionChanged.connect(self._moved)
        self.player.playingChanged.connect(self.controls.set_playing)
        self.player.failed.connect(self.fail)
        self.controls.playToggled.connect(self._toggle)
        self.controls.skipRequested.connect(lambda by: self.player.seek(self.player.position + by))
        self.controls.rateChosen.connect(self.player.set_rate)
        self.controls.volumeChanged.connect(self.player.set_volume)
        self.controls.mutedChanged.connect(self.player.set_muted)
        self.controls.captionsToggled.connect(self.canvas.set_captions_on)
        keys = Shortcuts(self)
        keys.bind("←", lambda: self.player.seek(self.player.position - STEP_MS), words=self.tr("5 seconden"))
        keys.bind("→", lambda: self.player.seek(self.player.position + STEP_MS), words=self.tr("5 seconden"))
        self.closed.connect(self._let_go)

    def load(self, source: Source, captions: Sequence[Cue] = (), *, captions_on: bool = True) -> None:
        """Plays from the start."""
        self._captions = captions
        self.canvas.set_captions_on(captions_on)
        self.controls.set_captions(available=bool(captions), on=captions_on)
        self.player.load(source, play=True)

    def fail(self, problem: Problem) -> None:
        """Says what is wrong, in the place of the picture."""
        if self.is_open:
            found = words(problem)
            self.canvas.set_caption("")
            self.canvas.show_card(TextCard(found.text, found.title, "circle-alert"))

    def _loaded(self) -> None:
        self.controls.set_duration(self.player.duration)
        if not self.player.has_video:
            self.canvas.show_card(TextCard(self.tr("Alleen geluid"), icon="mic"))

    def _moved(self, at_ms: int) -> None:
        self.controls.set_position(at_ms)
        self.canvas.set_caption(caption_at(self._captions, at_ms))

    def _toggle(self) -> None:
        if self.player.playing:
            self.player.pause()
        else:
            self.player.play()

    def _let_go(self) -> None:
        self.is_open = False
        self.player.close()
