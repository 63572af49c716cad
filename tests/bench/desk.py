"""The coach's desk: how long a reaction takes to be safe on disk, as `app.coach` keeps it.

One share between two profiles in one folder, with as many reactions on it as a busy coach makes. Each key
stroke is a transaction of its own (`synchronous=FULL`: it waits for the disk); so is each reaction that is
placed. Beside it as many writes with `fsync` of as many bytes to the same disk: what is the disk's.
"""

import os
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from oefenruimte import capture
from oefenruimte.app.coach_desk import Unplaced
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import Desk, build_desk
from oefenruimte.domain.share import MarkKind
from oefenruimte.domain.take import Anchor
from tests.bench.base import Context, Figure, Missing, percentile
from tests.fakes.media import make_clip

KEYS_GOAL_MS, PLACE_GOAL_MS = 50.0, 50.0
_REACTIONS = 100  # on the share already
_TEXT = "Wacht hier nog een tel. Dan voelt ze dat je luistert. "


def run(context: Context) -> list[Figure]:
    desk = build_desk(context.folder / "home")
    learner, coach = _profile(desk, "Sanne Visser"), _profile(desk, "Karin de Boer")
    try:
        return _measure(context, learner, coach)
    finally:
        learner.close()
        coach.close()


def _measure(context: Context, learner: Session, coach: Session) -> list[Figure]:
    share_id = _share(context.folder / "space", learner, coach)
    for number in range(_REACTIONS):
        coach.coach.place(share_id, Anchor(0, number * 10), MarkKind.TIP, f"{number} {_TEXT}")
    strokes = 100 if context.short else 400

    def stroke(number: int) -> None:
        coach.coach.save_draft_text(share_id, Unplaced((_TEXT * 8)[: number + 1], anchor=Anchor(0, 500)))

    def place(number: int) -> None:
        coach.coach.place(share_id, Anchor(0, number), MarkKind.COMPLIMENT, _TEXT)

    sides = {"key": stroke, "place": place, "fsync": _Plain(context.folder / "plain").write}
    times = _in_turn(sides, strokes)
    context.keep("ms", times)
    p95 = {name: percentile(values, 95) for name, values in times.items()}
    note = ", ".join(f"{name} {value:.2f} ms" for name, value in p95.items())
    return [
        Figure("desk.key", p95["key"], KEYS_GOAL_MS, strokes, note=f"p95: {note}"),
        Figure("desk.place", p95["place"], PLACE_GOAL_MS, strokes, note=f"p95: {note}"),
    ]


def _in_turn(sides: dict[str, Callable[[int], None]], count: int) -> dict[str, list[float]]:
    """Milliseconds of each; one of every side at a time."""
    times: dict[str, list[float]] = {name: [] for name in sides}
    for number in range(count):
        for name, work in sides.items():
            began = time.perf_counter()
            work(number)
            times[name].append((time.perf_counter() - began) * 1000)
    return times


class _Plain:
    """As many bytes, written and synced: what the disk itself takes."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT)

    def write(self, number: int) -> None:
        os.pwrite(self._file, _TEXT.encode() * 8, 4096 * number)
        os.fsync(self._file)


def _profile(desk: Desk, name: str) -> Session:
    created = desk.profiles.create(name, "fiets lantaarn dinsdag koriander")
    return desk.open(created.profile, created.keys)


def _share(folder: Path, learner: Session, coach: Session) -> str:
    learner.spaces.create(str(folder), "Team balie")
    coach.spaces.join(str(folder))
    for session in (learner, coach, learner):
        session.sync.run()
    scenario = next(iter(learner.library.all()), None)
    if scenario is None:
        raise Missing("no exercise to practise")
    clip = folder.parent / "answer.mp4"
    clip.write_bytes(make_clip(2.0))
    take = learner.takes.begin(scenario)
    prepared = learner.takes.prepare(take.id, scenario.first_turn.id)
    sink = prepared.open_sink()
    sink.write(clip.read_bytes())
    sink.close()
    with open(clip, "rb") as made:
        learner.takes.keep(take.id, scenario.first_turn.id, prepared.recording_id, capture.measure(made))
    take = learner.takes.finish(take.id)
    learner.sharing.share(
        take.id, coach.member_id, scenario=scenario, until=date.today() + timedelta(weeks=4)
    )
    for session in (learner, coach):
        session.sync.run()
    return coach.coach.inbox()[0].share_id
