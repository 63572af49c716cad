"""A shared take on the coach's desk, open for looking at."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.conversation import Conversation, conversation
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import InboxItem, Mark, ShareManifest
from oefenruimte.sharing import payload


@dataclass(frozen=True, slots=True)
class OpenShare:
    """A shared take, open for looking at. Close it when done."""

    item: InboxItem
    payload: payload.SharePayload
    scenario: Scenario | None  # the same version, when this computer has it

    @property
    def manifest(self) -> ShareManifest:
        return self.payload.manifest

    @property
    def conversation(self) -> Conversation:
        """With the citizen's time in it, whether the clip is here or only its text."""
        return conversation((turn.clip_duration_ms, turn.answer_duration_ms) for turn in self.manifest.turns)

    def answer(self, turn_index: int) -> BinaryIO:
        """Picture and sound of one answer: a seekable file, decrypted as it is read."""
        return self.payload.answer(turn_index)

    def clip(self, turn_index: int) -> Path | None:
        """The citizen's clip, when the same version of the exercise is on this computer."""
        if self.scenario is None:
            return None
        turn_id = self.manifest.turns[turn_index].turn_id
        for turn in self.scenario.turns:
            if turn.id == turn_id:
                return turn.clip.path
        return None

    def close(self) -> None:
        self.payload.close()


def check_moment(mark: Mark, manifest: ShareManifest) -> None:
    """BAD_ARGUMENT unless it lies within one answer."""
    anchor, turns = mark.anchor, manifest.turns
    inside = 0 <= anchor.turn_index < len(turns)
    if not inside or not 0 <= anchor.at_ms <= turns[anchor.turn_index].answer_duration_ms:
        raise fail(Code.BAD_ARGUMENT, "the moment lies outside the take", what="moment")
    if (
        mark.end_ms is not None
        and not anchor.at_ms < mark.end_ms <= turns[anchor.turn_index].answer_duration_ms
    ):
        raise fail(Code.BAD_ARGUMENT, "the range lies outside the answer", what="einde")
