"""Where on the timeline of a take somebody speaks, and where the longest silence is. Pure."""

from dataclasses import dataclass

from oefenruimte.domain.conversation import Conversation
from oefenruimte.domain.facts import TakeFacts
from oefenruimte.domain.take import Anchor


@dataclass(frozen=True, slots=True)
class FactPlaces:
    """ms on the timeline."""

    speech: tuple[tuple[int, int], ...]
    silence: tuple[int, int] | None


def places_of(conversation: Conversation, facts: TakeFacts) -> FactPlaces:
    def place(turn: int, at_ms: int) -> int:
        return conversation.position(Anchor(turn, at_ms))

    speech = tuple(
        (place(turn, span.start_ms), place(turn, span.end_ms))
        for turn, answer in enumerate(facts.answers)
        if answer.voice is not None
        for span in answer.voice.speech
    )
    longest = facts.longest_silence
    if longest is None:
        return FactPlaces(speech, None)
    turn, span = longest
    return FactPlaces(speech, (place(turn, span.start_ms), place(turn, span.end_ms)))
