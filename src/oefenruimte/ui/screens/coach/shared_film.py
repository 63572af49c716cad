"""What a player shows of a shared take: answers, clips, or the citizen's words where a clip is not here."""

from PySide6.QtCore import QObject

from oefenruimte.app.coach import OpenShare
from oefenruimte.domain.conversation import AnswerPart, CitizenPart, Part
from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.player.card import NoPicture, TextCard
from oefenruimte.ui.player.deck import PartSource


class SharedFilm(QObject):
    """The functions that `ConversationPlayer.load` asks for."""

    def __init__(self, share: OpenShare, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._share, self._name = share, name

    def levels(self) -> dict[int, bytes]:
        return {index: turn.levels for index, turn in enumerate(self._share.manifest.turns)}

    def source(self, part: Part) -> PartSource:
        match part:
            case AnswerPart():
                return self._share.answer(part.turn_index)
            case CitizenPart():
                return self._share.clip(part.turn_index) or self._lines(part)

    def card(self, part: Part, why: NoPicture) -> TextCard:
        if isinstance(part, CitizenPart):
            return self._lines(part)
        if why is NoPicture.SOUND_ONLY:
            return TextCard(self.tr("Alleen geluid"), self._name, "mic")
        return TextCard(self.tr("Dit antwoord kunnen we niet afspelen."), self._name, "file-x")

    def captions(self, part: Part) -> tuple[Cue, ...]:
        """Only of clips that are here: the learner's own words have none."""
        scenario = self._share.scenario
        if scenario is None or not isinstance(part, CitizenPart):
            return ()
        turn_id = self._share.manifest.turns[part.turn_index].turn_id
        return next((turn.clip.captions for turn in scenario.turns if turn.id == turn_id), ())

    def _lines(self, part: CitizenPart) -> TextCard:
        turn = self._share.manifest.turns[part.turn_index]
        lines = turn.citizen_lines or self.tr("Hier praat de inwoner.")
        return TextCard(lines, self._share.manifest.citizen or self.tr("Inwoner"), "volume-2")
