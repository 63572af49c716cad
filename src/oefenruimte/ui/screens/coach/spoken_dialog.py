"""What was spoken for the reaction one writes: listen, speak it again, or take it away."""

from PySide6.QtCore import Qt, Signal

from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import Voice
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.parts.voice import VoiceButton
from oefenruimte.ui.widgets import Button, Dialog

_WIDTH = 520


class SpokenDialog(Dialog):
    """`removed`: it is not to be kept. `again`: another one in its stead."""

    removed = Signal()
    again = Signal()

    def __init__(self, context: ScreenContext, share_id: ShareId, voice: Voice) -> None:
        super().__init__(context.overlay, self.tr("Je gesproken reactie"), width=_WIDTH, small=True)
        coach = context.session.coach
        self.listen = VoiceButton(
            context.jobs, lambda: coach.open_voice(share_id, voice), voice.duration_ms, self
        )
        self.listen.failed.connect(context.problem)
        self.body.addWidget(self.listen, 0, Qt.AlignmentFlag.AlignLeft)
        self.remove = Button(self.tr("Haal weg"), "danger", icon="trash-2")
        self.anew = Button(self.tr("Spreek opnieuw in"), icon="mic")
        self.done_button = Button(self.tr("Klaar"), "primary", key="Esc")
        self.remove.clicked.connect(lambda: self.close_with("weg"))
        self.anew.clicked.connect(lambda: self.close_with("opnieuw"))
        self.done_button.clicked.connect(lambda: self.close_with(""))
        for button in (self.remove, self.anew, self.done_button):
            self.footer.addWidget(button)
        self.set_first_focus(self.listen)
        self.closed.connect(self._closed)

    def _closed(self, result: str) -> None:
        self.listen.leave()
        if result == "weg":
            self.removed.emit()
        elif result == "opnieuw":
            self.again.emit()
