"""What was measured about takes. Never part of anything that is shared."""

from collections.abc import Mapping

from oefenruimte.domain.facts import AnswerFacts
from oefenruimte.domain.ids import RecordingId, TakeId
from oefenruimte.store.measured import facts_from_text, facts_to_text
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables.takes import FactsRow


class Facts(Repository):
    def put(self, take_id: TakeId, answers: Mapping[RecordingId, AnswerFacts]) -> None:
        """Instead of what was there. Failure(TAKE_UNKNOWN) when there is no such take."""
        self._need_take(take_id)
        self._put(FactsRow(take_id=take_id, document=facts_to_text(answers)))

    def get(self, take_id: TakeId) -> dict[RecordingId, AnswerFacts]:
        """By recording; what was measured under an older number is not told."""
        row = self._by_key(FactsRow, take_id)
        return {} if row is None else facts_from_text(row.document)
