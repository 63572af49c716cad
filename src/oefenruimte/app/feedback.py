"""What the learner got back, next to the take it is about, and what is said of it after that."""

import builtins
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from oefenruimte.app.growth.noting import note_feedback
from oefenruimte.app.library import Library
from oefenruimte.app.sharing import SEEN
from oefenruimte.app.talk import Talk
from oefenruimte.app.voices import Voices
from oefenruimte.domain.ids import MarkId, MemberId, ShareId, TakeId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Grant, ReceivedFeedback, Reply, ReplyKind, Voice
from oefenruimte.domain.take import Take
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy


class Feedback:
    """About takes that are there: what was said of a take that is being erased is not shown any more.

    The learner looks first: a sheet opens once every behaviour of the own self-check has an answer, and from
    the first sheet about a take on that self-check is fixed (`Reflection.check`). So nobody answers it with
    the coach's words in mind, and nobody makes it fit afterwards.
    """

    def __init__(self, store: Store, library: Library, voices: Voices, talk: Talk) -> None:
        self._store = store
        self._library = library
        self._voices = voices
        self._talk = talk

    def list(self) -> builtins.list[ReceivedFeedback]:
        """Newest first; of a circle one for each who said something."""
        newest = sorted(self._kept(), key=lambda kept: kept[0].received_at, reverse=True)
        return [self._in_words(received, take) for received, take in newest]

    def sheets(self, share_id: ShareId) -> builtins.list[ReceivedFeedback]:
        """All about one share, by name of who said it."""
        found = [each for each in self.list() if each.sheet.share_id == share_id]
        return sorted(found, key=lambda each: (each.coach.name.casefold(), each.coach.id))

    def unread(self) -> int:
        return sum(not received.read for received, _ in self._kept())

    def locked(self, take_id: TakeId) -> bool:
        """Whether the self-check of this take must be answered before its feedback opens. TAKE_UNKNOWN."""
        with self._store.unit() as unit:
            take = unit.takes.get(take_id)
            answered, was_read = unit.checks.get(take_id), unit.feedback.was_read(take_id)
        scenario = self._library.find(take.scenario_id, take.scenario_version)
        if scenario is None or was_read:  # once something was read there is nothing left to keep back
            return False
        return any(behaviour.id not in answered for behaviour in scenario.behaviours)

    def open(self, share_id: ShareId, author: MemberId | None = None) -> ReceivedFeedback:
        """Read what this author (None: the last one) said; from now on it is no longer new, and the rubric is
        evidence of where one stands.

        SHARE_UNKNOWN, SELF_CHECK_FIRST.
        """
        with self._store.unit() as unit:
            received = unit.feedback.get(share_id, author)
            if received is None:
                raise fail(Code.SHARE_UNKNOWN)
            take = unit.takes.get(received.grant.take_id)
        if self.locked(take.id):
            raise fail(Code.SELF_CHECK_FIRST)
        scenario = self._library.find(take.scenario_id, take.scenario_version)
        with self._store.unit() as unit:
            unit.feedback.mark_read(share_id, received.coach.id)
            note_feedback(unit, received, take, scenario)
        return self._in_words(received, take)

    def open_voice(self, share_id: ShareId, voice: Voice) -> BinaryIO:
        """Ogg Opus, seekable, decrypted as it is read. FILE_MISSING."""
        return self._voices.open(share_id, voice.id)

    # what is said after that --------------------------------------------------------------------------

    def replies(self, share_id: ShareId) -> tuple[Reply, ...]:
        """Of everybody, oldest first. SHARE_UNKNOWN."""
        with self._store.unit() as unit:
            return unit.replies.list(share_id, unit.grants.get(share_id).circle_id)

    def reply(self, share_id: ShareId, mark_id: MarkId | None, text: str) -> Reply:
        """To the coach (of a circle: to all). SHARE_UNKNOWN, SHARE_WITHDRAWN, BAD_ARGUMENT, NO_SPACE,
        CONTACT_UNKNOWN, CONTACT_CHANGED, CONTACT_REVOKED."""
        return self._say(share_id, mark_id, ReplyKind.ANSWER, text)

    def thank(self, share_id: ShareId, mark_id: MarkId | None, text: str = "") -> Reply:
        """Once for each reaction: a second time gives the first back. Failures as of `reply`."""
        for said in self.replies(share_id):
            if (said.kind, said.mark_id, said.author) == (ReplyKind.THANKS, mark_id, self._talk.me):
                return said
        return self._say(share_id, mark_id, ReplyKind.THANKS, text)

    def set_solved(self, share_id: ShareId, mark_id: MarkId, on: bool) -> None:
        """The learner is done with this reaction. Nobody else hears of it. SHARE_UNKNOWN."""
        with self._store.unit() as unit:
            unit.feedback.set_solved(share_id, mark_id, on)

    def solved(self, share_id: ShareId) -> frozenset[MarkId]:
        with self._store.unit() as unit:
            return unit.feedback.solved(share_id)

    def _say(self, share_id: ShareId, mark_id: MarkId | None, kind: ReplyKind, text: str) -> Reply:
        with self._store.unit() as unit:
            grant = _live(unit, share_id)
            kept = None if grant.circle_id is None else unit.circles.get(grant.circle_id)
        circle = None if kept is None else kept.circle
        readers = self._talk.readers(grant.contact_id, circle)
        return self._talk.say(
            share_id,
            mark_id,
            kind,
            text,
            readers,
            grant.circle_id,
            grant.until,
            check=lambda unit: _live(unit, share_id),
        )

    def _kept(self) -> Sequence[tuple[ReceivedFeedback, Take]]:
        with self._store.unit() as unit:
            takes = {take.id: take for take in unit.takes.list()}
            received = unit.feedback.list()
        return [(each, takes[each.grant.take_id]) for each in received if each.grant.take_id in takes]

    def _in_words(self, received: ReceivedFeedback, take: Take) -> ReceivedFeedback:
        """The rubric travels as ids: the words are those of the learner's own exercise."""
        scenario = self._library.find(take.scenario_id, take.scenario_version)
        texts = {one.id: one.rubric_text for one in scenario.behaviours} if scenario else {}
        rubric = tuple(
            replace(line, text=texts.get(line.behaviour_id, line.text or line.behaviour_id))
            for line in received.sheet.rubric
        )
        return replace(received, sheet=replace(received.sheet, rubric=rubric))


def _live(unit: "Unit", share_id: ShareId) -> Grant:
    """Somebody can still hear it. SHARE_UNKNOWN, SHARE_WITHDRAWN."""
    grant = unit.grants.get(share_id)
    if grant.state not in SEEN:
        raise fail(Code.SHARE_WITHDRAWN)
    return grant
