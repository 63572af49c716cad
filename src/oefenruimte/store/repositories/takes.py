"""Takes, their recordings and pictures."""

import builtins
import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Integer, bindparam, delete, func, select, text, tuple_, update

from oefenruimte.domain.ids import RecordingId, ScenarioId, TakeId
from oefenruimte.domain.take import Recording, Take, TakeState
from oefenruimte.store.repositories.base import Repository, take_unknown
from oefenruimte.store.repositories.talk import forget_talk_about
from oefenruimte.store.tables.takes import NoteRow, RecordingRow, TakeRow, ThumbnailRow

# Statements are put together once: SQLAlchemy takes longer to make and recognise one than SQLite to answer.
# They ask for bare columns, in the order of the fields of the domain's values; entities cost twice as much.
_take, _recording = TakeRow.__table__.c, RecordingRow.__table__.c
_TAKES = select(
    _take.id,
    _take.scenario_id,
    _take.scenario_version,
    _take.scenario_title,
    _take.number,
    _take.state,
    _take.starred,
    _take.created_at,
)
_ONE = _TAKES.where(_take.id == bindparam("id"))
_ALL = _TAKES.where(_take.state.in_(bindparam("states", expanding=True))).order_by(_take.created_at, _take.id)
_OF_SCENARIO = _TAKES.where(
    _take.state.in_(bindparam("states", expanding=True)), _take.scenario_id == bindparam("scenario")
).order_by(_take.number)
_NEWEST = (
    _TAKES.where(_take.state == TakeState.SEALED)
    .order_by(_take.created_at.desc(), _take.id.desc())
    .limit(bindparam("most", type_=Integer))
)
# Typed by hand: inside a tuple a bare value does not take the type of the column beside it.
_NEWEST_BEFORE = _NEWEST.where(
    tuple_(_take.created_at, _take.id)
    < tuple_(bindparam("begun", type_=_take.created_at.type), bindparam("id", type_=_take.id.type))
)
_BEGUN = select(_take.created_at).where(_take.id == bindparam("id"))
_RECORDINGS = (
    select(
        _recording.take_id,
        _recording.id,
        _recording.turn_id,
        _recording.duration_ms,
        _recording.has_video,
        _recording.has_audio,
        _recording.levels,
        _recording.flaws,
    )
    # As one JSON list: a statement with fifty blanks takes longer to write out than to answer.
    .where(_recording.take_id.in_(text("SELECT value FROM json_each(:takes)")))
    .order_by(_recording.take_id, _recording.turn_index)
)


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
        rows = self._rows(_ONE, id=take_id)
        if not rows:
            raise take_unknown(take_id)
        return self._whole(rows)[0]

    def list(
        self, scenario_id: ScenarioId | None = None, states: Iterable[TakeState] = (TakeState.SEALED,)
    ) -> builtins.list[Take]:
        """Takes in these states, newest last: by number within one scenario, else by time of beginning."""
        if scenario_id is None:
            return self._whole(self._rows(_ALL, states=tuple(states)))
        return self._whole(self._rows(_OF_SCENARIO, states=tuple(states), scenario=scenario_id))

    def page(self, limit: int, before: TakeId | None = None) -> builtins.list[Take]:
        """At most `limit` sealed takes, newest first; with `before`, those begun before that take.

        Costs the same however many takes there are.
        """
        if before is None:
            return self._whole(self._rows(_NEWEST, most=limit))
        edge = self._rows(_BEGUN, id=before)
        if not edge:
            raise take_unknown(before)
        return self._whole(self._rows(_NEWEST_BEFORE, most=limit, begun=edge[0][0], id=before))

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
        forget_talk_about(self, take_id)
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

    def _whole(self, rows: Sequence[Sequence[Any]]) -> builtins.list[Take]:
        """Takes with their recordings: one more query, however many takes. `rows` of `_TAKES`."""
        recordings: dict[TakeId, builtins.list[Recording]] = {row[0]: [] for row in rows}
        for take_id, *values in self._rows(_RECORDINGS, takes=json.dumps(builtins.list(recordings))):
            recordings[take_id].append(Recording(*values))
        return [Take(*(*row, tuple(recordings[row[0]]))) for row in rows]


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
