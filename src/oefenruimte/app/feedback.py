"""What the learner got back, next to the take it is about."""

from collections.abc import Sequence
from dataclasses import replace

from oefenruimte.app.library import Library
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import ReceivedFeedback
from oefenruimte.domain.take import Take
from oefenruimte.store.database import Store


class Feedback:
    """About takes that are there: what was said of a take that is being erased is not shown any more."""

    def __init__(self, store: Store, library: Library) -> None:
        self._store = store
        self._library = library

    def list(self) -> list[ReceivedFeedback]:
        """Newest first."""
        newest = sorted(self._kept(), key=lambda kept: kept[0].received_at, reverse=True)
        return [self._in_words(received, take) for received, take in newest]

    def unread(self) -> int:
        return sum(not received.read for received, _ in self._kept())

    def open(self, share_id: ShareId) -> ReceivedFeedback:
        """Read it; from now on it is no longer new. SHARE_UNKNOWN."""
        with self._store.unit() as unit:
            received = unit.feedback.get(share_id)
            if received is None:
                raise fail(Code.SHARE_UNKNOWN)
            take = unit.takes.get(received.grant.take_id)
            unit.feedback.mark_read(share_id)
        return self._in_words(received, take)

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
