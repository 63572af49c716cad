"""What a coach has at hand beside the text box: drawing, speaking, own phrases."""

from PySide6.QtCore import QObject, Signal

from oefenruimte.app.phrases import by_shortcut
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.phrase import Phrase
from oefenruimte.domain.share import MarkKind, Stroke
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.coach.composer import Composer
from oefenruimte.ui.screens.coach.drawing import FrameDrawing
from oefenruimte.ui.screens.coach.phrase_picker import PhrasePicker
from oefenruimte.ui.screens.coach.spoken_dialog import SpokenDialog
from oefenruimte.ui.screens.coach.voice_dialog import VoiceDialog
from oefenruimte.ui.screens.parts.conversation_view import ConversationView


class WritingTools(QObject):
    """Belongs to one open share. `manage_asked` for the page with all phrases."""

    manage_asked = Signal()

    def __init__(
        self, context: ScreenContext, share_id: ShareId, view: ConversationView, composer: Composer
    ) -> None:
        super().__init__(view)
        self._context, self._share_id, self._view, self._composer = context, share_id, view, composer
        self._phrases: tuple[Phrase, ...] = ()
        self.drawing = FrameDrawing(view)
        self.drawing.drawn.connect(composer.set_drawing)
        self.drawing.layer.finished.connect(self._drawn)
        view.player.playingChanged.connect(self._played)
        composer.drawing_asked.connect(self.draw)
        composer.voice_asked.connect(self.speak)
        composer.phrases_asked.connect(self.choose_phrase)
        context.jobs.run(
            context.session.phrases.list,
            on_done=self._keep_phrases,
            on_problem=context.problem,
            owner=self,
        )

    def draw(self) -> None:
        """Begin to draw on the picture of this reaction; once more ends it."""
        if self.drawing.active:
            self.drawing.finish()
            return
        self._settle()
        self._view.controls.hide()
        if self.drawing.begin(self._composer.drawing):
            self.drawing.layer.setFocus()
            return
        self._view.controls.show()
        self._composer.show_tools()
        self._context.toast(self.tr("Hier is geen beeld om op te tekenen."), icon="info")

    def speak(self) -> None:
        """Record a reaction for this moment; or what to do with the one that is there."""
        self._settle()
        self._composer.show_tools()
        voice = self._composer.voice
        if voice is None:
            self._record()
            return
        dialog = SpokenDialog(self._context, self._share_id, voice)
        dialog.removed.connect(lambda: self._composer.set_voice(None))
        dialog.again.connect(self._record)
        dialog.present()

    def _record(self) -> None:
        dialog = VoiceDialog(self._context, self._share_id)
        dialog.spoken.connect(self._composer.set_voice)
        dialog.failed.connect(self._context.problem)
        dialog.present()

    def choose_phrase(self) -> None:
        """Look for a phrase of one's own."""
        self._view.player.pause()
        kind = self._composer.kinds.value
        assert isinstance(kind, MarkKind)
        dialog = PhrasePicker(self._context.overlay, self._phrases, kind)
        dialog.picked.connect(self._insert)
        dialog.manage_asked.connect(self.manage_asked)
        dialog.present()

    def insert_phrase(self, number: int) -> None:
        """The one with this shortcut, 1 to 9."""
        phrase = by_shortcut(self._phrases, number)
        if phrase is None:
            self._context.toast(self.tr("Er is nog geen zin met Ctrl+{0}.").format(number), icon="info")
        else:
            self._insert(phrase)

    def put_away(self) -> None:
        """The reaction was placed, or given up."""
        self.drawing.finish()
        self._view.pin_drawing(None)

    def _settle(self) -> None:
        """The frame that is written about; without anything written, the one on the screen."""
        at_ms = self._view.player.hold()
        if self._composer.busy_with_text:
            self._composer.show_moment(self._view.player)
        else:
            self._composer.pin(at_ms)

    def _keep_phrases(self, phrases: list[Phrase]) -> None:
        self._phrases = tuple(phrases)

    def _insert(self, phrase: Phrase) -> None:
        if phrase.kind is not None and not self._composer.area.text.strip():
            self._composer.choose_kind(phrase.kind)
        self._composer.insert(phrase.text)

    def _drawn(self, strokes: tuple[Stroke, ...]) -> None:
        self._view.controls.show()
        self._view.pin_drawing(strokes or None)
        self._composer.area.edit.setFocus()

    def _played(self, playing: bool) -> None:
        """Over another picture a drawing points at nothing."""
        if playing and not self.drawing.active:
            self._view.pin_drawing(None)
