"""A page of 50 takes among 100,000, with the marks of the first, against the same among 1,000 and raw SQL.

Each take has one answer and five marks (the learner's own notes), so 500,000 marks in all. The pages lie at
random places in the list. Product is `store.unit()` with `takes.page` and `notes.list`: transaction and the
check for damage included. Raw SQL runs the same statements by hand on a second SQLCipher connection to the
same file, in the same kind of transaction, and makes the same values of the rows.
"""

import hashlib
import random
import secrets
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from oefenruimte.domain.ids import NoteId, RecordingId, ScenarioId, TakeId, id_from, new_id
from oefenruimte.domain.recording import Flaw
from oefenruimte.domain.take import Anchor, Note, Recording, Take, TakeState
from oefenruimte.store.connection import connect
from oefenruimte.store.database import Store
from tests.bench.base import Context, Figure, median, percentile

SIZE_GOAL, ORM_GOAL = 1.5, 3.0
PAGE = 50
FEW, MANY, MARKS = 1_000, 100_000, 5
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BEGAN = datetime(2026, 1, 5, 9, tzinfo=UTC)
_COLUMNS = "id, scenario_id, scenario_version, scenario_title, number, state, starred, created_at"
_PAGE_SQL = (
    f"SELECT {_COLUMNS} FROM take WHERE state = 'sealed' AND (created_at, id) < (?, ?) "
    f"ORDER BY created_at DESC, id DESC LIMIT {PAGE}"
)
_RECORDING_COLUMNS = "id, take_id, turn_index, turn_id, duration_ms, has_video, has_audio, levels, flaws"
_RECORDINGS_SQL = (
    f"SELECT {_RECORDING_COLUMNS} FROM recording WHERE take_id IN ({', '.join('?' * PAGE)}) "
    "ORDER BY take_id, turn_index"
)
_NOTES_SQL = (
    "SELECT id, take_id, turn_index, at_ms, text FROM note WHERE take_id = ? ORDER BY turn_index, at_ms, id"
)


def run(context: Context) -> list[Figure]:
    few = _Home(context.folder / "few.db", FEW)
    many = _Home(context.folder / "many.db", FEW * 10 if context.short else MANY)
    context.say(f"  {many.size} takes with {many.size * MARKS} marks are there")
    pages = 100 if context.short else 400
    for home in (few, many):
        home.same()  # raw SQL and the product give the same page
    sides: dict[str, Callable[[], object]] = {"many": many.page, "few": few.page, "raw": many.raw_page}
    rounds: dict[str, list[float]] = {name: [] for name in sides}
    for number in range(-1, context.rounds):  # the first one warms up
        times = _in_turn(sides, pages)
        if number >= 0:
            for name, taken in times.items():
                rounds[name].append(percentile(taken, 95))
    context.keep("p95_ms", rounds)
    for home in (few, many):
        home.close()
    p95 = {name: median(values) for name, values in rounds.items()}
    note = ", ".join(f"{name} {value:.2f} ms" for name, value in p95.items())
    return [
        Figure(
            "store.size", p95["many"] / p95["few"], SIZE_GOAL, context.rounds, note=f"p95 of a page: {note}"
        ),
        Figure(
            "store.orm", p95["many"] / p95["raw"], ORM_GOAL, context.rounds, note=f"p95 of a page: {note}"
        ),
    ]


def _in_turn(sides: dict[str, Callable[[], object]], pages: int) -> dict[str, list[float]]:
    """Milliseconds of each page: one of every side at a time, so that nobody has the quiet minutes alone."""
    times: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(pages):
        for name, page in sides.items():
            began = time.perf_counter()
            page()
            times[name].append((time.perf_counter() - began) * 1000)
    return times


class _Home:
    """A database with `size` takes, and two ways to read a page of it."""

    def __init__(self, path: Path, size: int) -> None:
        key = secrets.token_bytes(32)
        self.size = size
        self._store = Store.open(path, key)
        with self._store.unit() as unit:  # one of each by the program: the format of a row is its own
            for number in (1, 2):
                unit.takes.add(_take(number))
            unit.notes.add(Note(id=NoteId(_id("note")), take_id=_take_id(1), anchor=Anchor(0, 0), text="x"))
        self._raw = connect(path, key)
        self._fill()
        self._random = random.Random(7)

    def _fill(self) -> None:
        """The others, by copying the rows of the first: ten times faster."""
        raw = self._raw
        take = dict(zip(_COLUMNS.split(", "), self._row(f"SELECT {_COLUMNS} FROM take"), strict=True))
        words = _RECORDING_COLUMNS.split(", ")
        recording = self._row(f"SELECT {_RECORDING_COLUMNS} FROM recording WHERE take_id = '{_take_id(1)}'")
        raw.execute("BEGIN")
        step = self._row(
            f"SELECT (SELECT created_at FROM take WHERE id = '{_take_id(2)}') - created_at FROM take "
            f"WHERE id = '{_take_id(1)}'"
        )[0]
        began = self._row(f"SELECT created_at FROM take WHERE id = '{_take_id(1)}'")[0]
        raw.execute("DELETE FROM take")
        raw.execute("DELETE FROM note")
        for number in range(1, self.size + 1):
            take |= {"id": _take_id(number), "number": number, "created_at": began + number * step}
            raw.execute(f"INSERT INTO take ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?)", tuple(take.values()))
            row = dict(zip(words, recording, strict=True)) | {
                "id": new_id(),
                "take_id": _take_id(number),
            }
            raw.execute(
                f"INSERT INTO recording ({_RECORDING_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)",
                tuple(row.values()),
            )
            raw.executemany(
                "INSERT INTO note (id, take_id, turn_index, at_ms, text) VALUES (?, ?, 0, ?, ?)",
                [(new_id(), _take_id(number), 700 * mark, "Rustig gebleven") for mark in range(MARKS)],
            )
        raw.execute("COMMIT")

    def _row(self, statement: str) -> tuple[object, ...]:
        row: tuple[object, ...] = self._raw.execute(statement).fetchone()
        return row

    def _place(self) -> int:
        return self._random.randint(PAGE + 1, self.size)

    def page(self, number: int | None = None) -> tuple[list[Take], list[Note]]:
        before = _take_id(number or self._place())
        with self._store.unit() as unit:
            takes = unit.takes.page(PAGE, before=before)
            return takes, list(unit.notes.list(takes[0].id))

    def raw_page(self, number: int | None = None) -> tuple[list[Take], list[Note]]:
        before, raw = _take_id(number or self._place()), self._raw
        raw.execute("BEGIN IMMEDIATE")
        edge = raw.execute(f"SELECT {_COLUMNS} FROM take WHERE id = ?", (before,)).fetchone()
        takes = raw.execute(_PAGE_SQL, (edge[-1], before)).fetchall()
        recordings = raw.execute(_RECORDINGS_SQL, [take[0] for take in takes]).fetchall()
        notes = raw.execute(_NOTES_SQL, (takes[0][0],)).fetchall()
        raw.execute("COMMIT")
        answers: dict[str, list[Recording]] = {take[0]: [] for take in takes}
        for recording_id, take_id, _, turn_id, length, video, audio, levels, flaws in recordings:
            marks = tuple(Flaw(word) for word in flaws.split())
            answers[take_id].append(
                Recording(recording_id, turn_id, length, bool(video), bool(audio), levels, marks)
            )
        return [_raw_take(take, answers[take[0]]) for take in takes], [
            Note(note_id, take_id, Anchor(turn, at), text) for note_id, take_id, turn, at, text in notes
        ]

    def same(self) -> None:
        """ValueError when the two ways differ."""
        if self.page(self.size // 2) != self.raw_page(self.size // 2):
            raise ValueError("another page")

    def close(self) -> None:
        self._raw.close()
        self._store.close()


def _raw_take(row: tuple[Any, ...], answers: list[Recording]) -> Take:
    scenario_id, version, title, number, state, starred, created = row[1:]
    moment = _EPOCH + timedelta(microseconds=created)
    return Take(
        row[0],
        scenario_id,
        version,
        title,
        number,
        TakeState(state),
        bool(starred),
        moment,
        tuple(answers),
    )


def _take_id(number: int) -> TakeId:
    return TakeId(_id(f"take {number}"))


def _id(seed: str) -> str:
    """The same id for the same words, and in no order."""
    return id_from(hashlib.sha256(seed.encode()).digest())


def _take(number: int) -> Take:
    recording = Recording(RecordingId(new_id()), "1", 41_000, True, True, bytes(range(200)))
    return Take(
        id=_take_id(number),
        scenario_id=ScenarioId("bezwaar-aan-de-balie"),
        scenario_version="1",
        scenario_title="Bezwaar aan de balie",
        number=number,
        state=TakeState.SEALED,
        starred=False,
        created_at=_BEGAN + timedelta(minutes=number),
        recordings=(recording,),
    )
