"""What the learner got back, next to the take it is about."""

from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import ReceivedFeedback
from oefenruimte.store.database import Store


class Feedback:
    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self) -> list[ReceivedFeedback]:
        """Newest first."""
        with self._store.unit() as unit:
            received = list(unit.feedback.list())
        return sorted(received, key=lambda feedback: feedback.received_at, reverse=True)

    def unread(self) -> int:
        return sum(not feedback.read for feedback in self.list())

    def open(self, share_id: ShareId) -> ReceivedFeedback:
        """Read it; from now on it is no longer new. SHARE_UNKNOWN."""
        with self._store.unit() as unit:
            received = unit.feedback.get(share_id)
            if received is None:
                raise fail(Code.SHARE_UNKNOWN)
            unit.feedback.mark_read(share_id)
        return received
