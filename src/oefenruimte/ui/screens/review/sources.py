"""Where the player finds the parts of a take."""

from collections.abc import Callable
from typing import BinaryIO

from PySide6.QtCore import QObject

from oefenruimte.domain.conversation import AnswerPart, CitizenPart, Part
from oefenruimte.domain.ids import RecordingId
from oefenruimte.domain.scenario import Cue, Scenario, Turn
from oefenruimte.domain.take import Take
from oefenruimte.ui.player.card import NoPicture, TextCard
from oefenruimte.ui.player.clip_state import OpenClip
from oefenruimte.ui.player.deck import PartSource


class TakeSources(QObject):
    """For `ConversationPlayer.load`. `open_recording` gives an answer as a seekable file, `open_clip` what
    the citizen says."""

    def __init__(
        self,
        take: Take,
        scenario: Scenario | None,
        open_recording: Callable[[RecordingId], BinaryIO],
        open_clip: OpenClip,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._take, self._scenario = take, scenario
        self._open, self._open_clip = open_recording, open_clip

    def source(self, part: Part) -> PartSource:
        """May raise Failure FILE_MISSING or FILE_DAMAGED."""
        match part:
            case AnswerPart():
                return self._open(self._take.recordings[part.turn_index].id)
            case CitizenPart():
                return self._open_clip(self._turn(part).clip)

    def card(self, part: Part, why: NoPicture) -> TextCard:
        match part:
            case CitizenPart():
                assert self._scenario is not None
                return TextCard(self._turn(part).lines, self._scenario.citizen, "volume-2")
            case AnswerPart() if why is NoPicture.SOUND_ONLY:
                return TextCard(self.tr("Alleen geluid"), self._beat(part), "mic")
            case AnswerPart():
                broken = self.tr("Dit antwoord kunnen we niet afspelen.")
                return TextCard(broken, self._beat(part), "circle-alert")

    def captions(self, part: Part) -> tuple[Cue, ...]:
        return self._turn(part).clip.captions if isinstance(part, CitizenPart) else ()

    @property
    def has_captions(self) -> bool:
        """Whether the citizen's words can be read along somewhere in this take."""
        return any(turn.clip.captions for turn in self._turns())

    def _beat(self, part: Part) -> str:
        return self.tr("Beurt {0}").format(part.turn_index + 1)

    def _turn(self, part: Part) -> Turn:
        # Only with the scenario at hand does the conversation have citizen's parts.
        assert self._scenario is not None
        return self._scenario.turn(self._take.recordings[part.turn_index].turn_id)

    def _turns(self) -> list[Turn]:
        if self._scenario is None:
            return []
        wanted = {recording.turn_id for recording in self._take.recordings}
        return [turn for turn in self._scenario.turns if turn.id in wanted]
