"""Looking at the very copy that will be sent, before it is."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.share_copy import ShareCopy
from oefenruimte.domain.conversation import AnswerPart, CitizenPart, Part
from oefenruimte.ui.dialogs.share.offer import ShareOffer
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import NoPicture, TextCard
from oefenruimte.ui.player.controls import PlayerControls
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.ui.player.deck import PartSource
from oefenruimte.ui.player.wiring import join
from oefenruimte.ui.screens.parts.exercise_words import in_sentence
from oefenruimte.ui.widgets import Button, Dialog, Label, Shortcuts

_STEP_MS, _SMALL_STEP_MS = 5000, 1000


class CopyDialog(Dialog):
    """The owner closes `copy` after `closed`; the player has let go of it by then."""

    def __init__(self, parent: QWidget, offer: ShareOffer, copy: ShareCopy, name: str) -> None:
        super().__init__(parent, self.tr("Dit ziet {0}").format(name), offer.take.scenario_title, width=720)
        citizen = offer.scenario.citizen if offer.scenario else ""
        self.player = ConversationPlayer(self)
        self.canvas = VideoCanvas(self.tr("De kopie die je deelt"))
        self.controls = PlayerControls()
        stage = _Stage(self.canvas, self.controls)
        self.body.addWidget(stage)
        said = self.tr("Precies deze kopie gaat mee.")
        if citizen:
            said += " " + self.tr("Wat {0} zegt, gaat mee als tekst.").format(in_sentence(citizen))
        self.body.addWidget(Label(said, "note", "textMuted", parent=self))
        close = Button(self.tr("Terug naar delen"), "primary", key="Esc", parent=self)
        close.clicked.connect(lambda: self.close_with(""))
        self.footer.addWidget(close)
        join(self.player, self.canvas, self.controls)
        self._parts = _CopyParts(copy, citizen, self)
        self.player.load(copy.conversation, self._parts.source, card=self._parts.card)
        keys = Shortcuts(self)
        large, small = self.tr("5 seconden"), self.tr("1 seconde")
        keys.bind("Spatie", self.player.toggle, words=self.tr("afspelen of stoppen"))
        keys.bind("←", lambda: self.player.skip(-_STEP_MS), words=large)
        keys.bind("→", lambda: self.player.skip(_STEP_MS), words=large)
        keys.bind("Shift+←", lambda: self.player.skip(-_SMALL_STEP_MS), words=small)
        keys.bind("Shift+→", lambda: self.player.skip(_SMALL_STEP_MS), words=small)
        self.set_first_focus(self.controls.play_button)

    def close_with(self, result: str) -> None:
        self.player.close()
        super().close_with(result)


class _CopyParts(QObject):
    """What is in the copy and nothing else: the citizen's clips are not."""

    def __init__(self, copy: ShareCopy, citizen: str, parent: QObject) -> None:
        super().__init__(parent)
        self._copy, self._citizen = copy, citizen

    def source(self, part: Part) -> PartSource:
        match part:
            case AnswerPart():
                return self._copy.answer(part.turn_index)
            case CitizenPart():
                return self.card(part, NoPicture.SOUND_ONLY)

    def card(self, part: Part, why: NoPicture) -> TextCard:
        turn = self.tr("Beurt {0}").format(part.turn_index + 1)
        match part:
            case CitizenPart():
                lines = self._copy.turns[part.turn_index].citizen_lines
                return TextCard(lines, self._citizen, "message-square-quote")
            case AnswerPart() if why is NoPicture.SOUND_ONLY:
                return TextCard(self.tr("Alleen geluid"), turn, "mic")
            case AnswerPart():
                return TextCard(self.tr("Dit antwoord kunnen we niet afspelen."), turn, "circle-alert")


class _Stage(QWidget):
    """16:9, with the controls under it."""

    def __init__(self, canvas: VideoCanvas, controls: PlayerControls) -> None:
        super().__init__()
        self._canvas = canvas
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(canvas)
        column.addWidget(controls)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the picture is smaller, with room beside it.
        most = max(180, self.window().height() - self._canvas.px(320))
        self._canvas.setFixedHeight(min(round(self.width() * 9 / 16), most))
