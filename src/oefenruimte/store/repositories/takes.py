"""Takes, their recordings and pictures."""

import builtins
from collections.abc import Iterable, Sequence

from sqlalchemy import delete, func, literal, select, tuple_, update

from oefenruimte.domain.ids import RecordingId, ScenarioId, TakeId
from oefenruimte.domain.take import Recording, Take, TakeState
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables.base import Moment
from oefenruimte.store.tables.takes import NoteRow, RecordingRow, TakeRow, ThumbnailRow


class Takes(Repository):
    """The learner's attempts. Methods that name a take raise Failure(TAKE_UNKNOWN) when there is none."""

    def add(self, take: Take) -> None:
        """Keep a new take with its recordings. Its number must be free: see `next_number`."""
        self._add(
            TakeRow(
                id=take.id,
                scenario_id=take.scenario_id,
                scenario_version=take.scenario_version,
                scenario_title=take.scenario_title,
                number=take.number,
                state=take.state,
                starred=take.starred,
                created_at=take.created_at,
            )
        )
        self._add(*(_recording_row(take.id, place, each) for place, each in enumerate(take.recordings)))

    def get(self, take_id: TakeId) -> Take:
        """The take, whatever its state."""
        return self._whole([self._need_take(take_id)])[0]

    def list(
        self, scenario_id: ScenarioId | None = None, states: Iterable[TakeState] = (TakeState.SEALED,)
    ) -> builtins.list[Take]:
        """Takes in these states, newest last: by number within one scenario, else by time of beginning."""
        chosen = select(TakeRow).where(TakeRow.state.in_(tuple(states)))
        if scenario_id is None:
            chosen = chosen.order_by(TakeRow.created_at, TakeRow.id)
        else:
            chosen = chosen.where(TakeRow.scenario_id == scenario_id).order_by(TakeRow.number)
        return self._whole(self._all(chosen))

    def page(self, limit: int, before: TakeId | None = None) -> builtins.list[Take]:
        """At most `limit` sealed takes, newest first; with `before`, those begun before that take.

        Costs the same however many takes there are.
        """
        chosen = select(TakeRow).where(TakeRow.state == TakeState.SEALED)
        if before is not None:
            edge = self._need_take(before)
            # Typed by hand: inside a tuple a bare value does not take the type of the column beside it.
            place = tuple_(literal(edge.created_at, Moment), edge.id)
            chosen = chosen.where(tuple_(TakeRow.created_at, TakeRow.id) < place)
        chosen = chosen.order_by(TakeRow.created_at.desc(), TakeRow.id.desc()).limit(limit)
        return self._whole(self._all(chosen))

    def next_number(self, scenario_id: ScenarioId) -> int:
        """The number for a new take: one more than the highest there is, hidden ones included."""
        highest = self._session.scalar(
            select(func.max(TakeRow.number)).where(TakeRow.scenario_id == scenario_id)
        )
        return (highest or 0) + 1

    def counts(self) -> dict[ScenarioId, int]:
        """Sealed takes per scenario; a scenario without any is not in it."""
        counted = (
            select(TakeRow.scenario_id, func.count())
            .where(TakeRow.state == TakeState.SEALED)
            .group_by(TakeRow.scenario_id)
        )
        return {row[0]: row[1] for row in self._session.execute(counted)}

    def set_state(self, take_id: TakeId, state: TakeState) -> None:
        self._need_take(take_id)
        self._session.execute(update(TakeRow).where(TakeRow.id == take_id).values(state=state))

    def set_star(self, take_id: TakeId, on: bool) -> None:
        """Put the star on this take, and so off the other takes of its scenario; or take it off this one."""
        take = self._need_take(take_id)
        if on:
            self._session.execute(
                update(TakeRow)
                .where(TakeRow.scenario_id == take.scenario_id, TakeRow.starred, TakeRow.id != take_id)
                .values(starred=False)
            )
        self._session.execute(update(TakeRow).where(TakeRow.id == take_id).values(starred=on))

    def purge(self, take_id: TakeId) -> None:
        """Remove the take and everything that hangs on it: recordings, notes, checks, grants, feedback."""
        self._need_take(take_id)
        self._session.execute(delete(TakeRow).where(TakeRow.id == take_id))

    def add_recording(self, take_id: TakeId, recording: Recording) -> None:
        """The answer to the next turn."""
        self._need_take(take_id)
        turns = self._session.scalar(
            select(func.count()).select_from(RecordingRow).where(RecordingRow.take_id == take_id)
        )
        self._add(_recording_row(take_id, turns or 0, recording))

    def replace_recording(self, take_id: TakeId, old_recording_id: RecordingId, recording: Recording) -> None:
        """A new answer at the place of an old one; notes keep their moment. KeyError: no such recording."""
        self._need_take(take_id)
        old = self._by_key(RecordingRow, old_recording_id)
        if old is None or old.take_id != take_id:
            raise KeyError(old_recording_id)
        self._session.execute(delete(RecordingRow).where(RecordingRow.id == old_recording_id))
        self._add(_recording_row(take_id, old.turn_index, recording))

    def drop_recording(self, recording_id: RecordingId) -> None:
        """Remove an answer, with the notes on it; later answers and their notes move up together.

        Nothing happens when there is no such recording.
        """
        old = self._by_key(RecordingRow, recording_id)
        if old is None:
            return
        self._session.execute(delete(RecordingRow).where(RecordingRow.id == recording_id))
        self._session.execute(
            delete(NoteRow).where(NoteRow.take_id == old.take_id, NoteRow.turn_index == old.turn_index)
        )
        later = select(RecordingRow).where(
            RecordingRow.take_id == old.take_id, RecordingRow.turn_index > old.turn_index
        )
        for row in self._all(
            later.order_by(RecordingRow.turn_index)
        ):  # one by one: each place is free by then
            self._session.execute(
                update(RecordingRow).where(RecordingRow.id == row.id).values(turn_index=row.turn_index - 1)
            )
        self._session.execute(
            update(NoteRow)
            .where(NoteRow.take_id == old.take_id, NoteRow.turn_index > old.turn_index)
            .values(turn_index=NoteRow.turn_index - 1)
        )

    def set_thumbnail(self, take_id: TakeId, jpeg: bytes) -> None:
        self._need_take(take_id)
        self._put(ThumbnailRow(take_id=take_id, jpeg=jpeg))

    def thumbnail(self, take_id: TakeId) -> bytes | None:
        """JPEG, or None when the take has no picture."""
        row = self._by_key(ThumbnailRow, take_id)
        return None if row is None else row.jpeg

    def _whole(self, rows: Sequence[TakeRow]) -> builtins.list[Take]:
        """Takes with their recordings: one more query, however many takes."""
        found = select(RecordingRow).where(RecordingRow.take_id.in_([row.id for row in rows]))
        recordings: dict[TakeId, builtins.list[Recording]] = {row.id: [] for row in rows}
        for each in self._all(found.order_by(RecordingRow.take_id, RecordingRow.turn_index)):
            recordings[each.take_id].append(_recording(each))
        return [_take(row, recordings[row.id]) for row in rows]


def _take(row: TakeRow, recordings: Iterable[Recording]) -> Take:
    return Take(
        id=row.id,
        scenario_id=row.scenario_id,
        scenario_version=row.scenario_version,
        scenario_title=row.scenario_title,
        number=row.number,
        state=row.state,
        starred=row.starred,
        created_at=row.created_at,
        recordings=tuple(recordings),
    )


def _recording(row: RecordingRow) -> Recording:
    return Recording(
        row.id, row.turn_id, row.duration_ms, row.has_video, row.has_audio, row.levels, row.flaws
    )


def _recording_row(take_id: TakeId, turn_index: int, recording: Recording) -> RecordingRow:
    return RecordingRow(
        id=recording.id,
        take_id=take_id,
        turn_index=turn_index,
        turn_id=recording.turn_id,
        duration_ms=recording.duration_ms,
        has_video=recording.has_video,
        has_audio=recording.has_audio,
        levels=recording.levels,
        flaws=recording.flaws,
    )
