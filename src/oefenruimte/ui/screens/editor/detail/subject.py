"""What a clip belongs to: a turn, a model answer, or the citizen who listens. Values; no Qt."""

from dataclasses import dataclass

from oefenruimte.app.authoring.edit_lists import set_answer
from oefenruimte.app.authoring.edits import set_captions, set_clip, set_fields
from oefenruimte.domain.draft import Draft, DraftClip
from oefenruimte.domain.scenario import Cue


@dataclass(frozen=True, slots=True)
class TurnSubject:
    turn_id: str

    @property
    def key(self) -> str:
        return f"turn/{self.turn_id}"

    def there(self, draft: Draft) -> bool:
        return draft.turn(self.turn_id) is not None

    def clip(self, draft: Draft) -> DraftClip | None:
        turn = draft.turn(self.turn_id)
        return turn.clip if turn is not None else None

    def cues(self, draft: Draft) -> tuple[Cue, ...]:
        turn = draft.turn(self.turn_id)
        return turn.captions if turn is not None else ()

    def cues_name(self, draft: Draft) -> str:
        turn = draft.turn(self.turn_id)
        return turn.captions_name if turn is not None else ""

    def text(self, draft: Draft) -> str:
        """What is said in the clip."""
        turn = draft.turn(self.turn_id)
        return turn.lines if turn is not None else ""

    def with_clip(self, draft: Draft, clip: DraftClip | None) -> Draft:
        """The same draft when the turn is gone."""
        return set_clip(draft, self.turn_id, clip) if self.there(draft) else draft

    def with_cues(self, draft: Draft, cues: tuple[Cue, ...], name: str | None = None) -> Draft:
        """`name` None keeps the name of the file."""
        return set_captions(draft, self.turn_id, cues, name) if self.there(draft) else draft


@dataclass(frozen=True, slots=True)
class AnswerSubject:
    """By its place in the list; it counts only while the answer there has the same turn."""

    at: int
    turn_id: str

    @property
    def key(self) -> str:
        return f"answer/{self.at}"

    def there(self, draft: Draft) -> bool:
        return self.at < len(draft.answers) and draft.answers[self.at].turn == self.turn_id

    def clip(self, draft: Draft) -> DraftClip | None:
        return draft.answers[self.at].clip if self.there(draft) else None

    def cues(self, draft: Draft) -> tuple[Cue, ...]:
        return draft.answers[self.at].captions if self.there(draft) else ()

    def cues_name(self, draft: Draft) -> str:
        del draft
        return ""

    def text(self, draft: Draft) -> str:
        return draft.answers[self.at].text if self.there(draft) else ""

    def with_clip(self, draft: Draft, clip: DraftClip | None) -> Draft:
        return set_answer(draft, self.at, clip=clip) if self.there(draft) else draft

    def with_cues(self, draft: Draft, cues: tuple[Cue, ...], name: str | None = None) -> Draft:
        del name
        return set_answer(draft, self.at, captions=cues) if self.there(draft) else draft


@dataclass(frozen=True, slots=True)
class ListeningSubject:
    """Plays round and round without words, so there is nothing to caption."""

    @property
    def key(self) -> str:
        return "listening"

    def there(self, draft: Draft) -> bool:
        del draft
        return True

    def clip(self, draft: Draft) -> DraftClip | None:
        return draft.listening

    def cues(self, draft: Draft) -> tuple[Cue, ...]:
        del draft
        return ()

    def cues_name(self, draft: Draft) -> str:
        del draft
        return ""

    def text(self, draft: Draft) -> str:
        del draft
        return ""

    def with_clip(self, draft: Draft, clip: DraftClip | None) -> Draft:
        return set_fields(draft, listening=clip)

    def with_cues(self, draft: Draft, cues: tuple[Cue, ...], name: str | None = None) -> Draft:
        del cues, name
        return draft


Subject = TurnSubject | AnswerSubject | ListeningSubject
