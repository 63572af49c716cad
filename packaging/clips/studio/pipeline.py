"""Rendering: only what changed, several at once, whole files or none."""

from __future__ import annotations

import fcntl
import json
import multiprocessing
import os
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from studio import models
from studio.directions import CLIPS, LISTENING_SECONDS, SCENARIOS, ClipPlan

RENDERED = CLIPS / "rendered.json"
"""Which digest each clip in the repository was rendered from, and the SHA-256 of its file."""
_STORE = models.CACHE / "clips"
_PER_LETTER = 0.07  # seconds of clip for a letter of text, to guess how long the rest takes


@dataclass(frozen=True)
class Done:
    """One clip is there. seconds: that it took; 0 when it was there already."""

    plan: ClipPlan
    seconds: float


def render_all(plans: Sequence[ClipPlan], jobs: int, *, fresh: bool = False) -> list[Done]:
    """Render what is not there yet and put everything in its place. fresh: also what is there.

    Stopped half-way, the next run goes on with the clips that are not in the cache.
    """
    _sweep()
    waiting = [plan for plan in plans if fresh or not (is_placed(plan) or cached(plan).exists())]
    done = [Done(plan, 0.0) for plan in plans if plan not in waiting]
    for entry in done:
        if not is_placed(entry.plan):
            place(entry.plan)
    progress = _Progress(waiting, jobs)
    tell(f"{len(done)} of {len(plans)} clips are there; {len(waiting)} to render, {jobs} at a time")
    if not waiting:
        return done
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, max_tasks_per_child=12) as pool:
        running: dict[Future[float], ClipPlan] = {pool.submit(render, plan): plan for plan in waiting}
        try:
            while running:
                finished, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in finished:
                    plan = running.pop(future)
                    seconds = future.result()
                    place(plan)
                    done.append(Done(plan, seconds))
                    progress.tell(plan, seconds)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return done


def render(plan: ClipPlan) -> float:
    """Render one clip into the cache; the seconds it took."""
    from studio import captions, encode, frames, keep, sound

    began = time.monotonic()
    look = frames.read_look({"look": plan.look})
    target = cached(plan)
    target.parent.mkdir(parents=True, exist_ok=True)
    work = target.with_name(f".{target.stem}.{os.getpid()}.tmp.mp4")
    try:
        if plan.listening:
            pictures = frames.listening(look, plan.scene, plan.seed, LISTENING_SECONDS)
            encode.write(work, pictures, None)
        else:
            said = keep.perform(plan)
            pictures = frames.draw(said.score, look, plan.scene)
            encode.write(work, pictures, sound.finish(said.samples, plan.scene, plan.seed))
            text = captions.webvtt(captions.captions(said.score))
            models.write_atomic(target.with_suffix(".vtt"), text.encode())
            if plan.clip == "1":
                still = frames.thumbnail(look, plan.scene, plan.directions[0].emotion)
                models.write_atomic(target.with_suffix(".jpg"), still)
        work.replace(target)  # last: when the clip is there, all that belongs to it is
    finally:
        work.unlink(missing_ok=True)
    return time.monotonic() - began


def place(plan: ClipPlan) -> None:
    """Copy a clip from the cache to its scenario and note what it was rendered from."""
    source = cached(plan)
    _copy(source, plan.target)
    if not plan.listening:
        _copy(source.with_suffix(".vtt"), plan.captions)
    if source.with_suffix(".jpg").exists():
        _copy(source.with_suffix(".jpg"), SCENARIOS / plan.scenario / "thumbnail.jpg")
    with _locked():
        notes = rendered()
        notes[plan.name] = {"digest": plan.digest, "sha256": models.sha256_of(plan.target)}
        text = json.dumps(notes, indent=1, sort_keys=True) + "\n"
        models.write_atomic(RENDERED, text.encode())


def is_placed(plan: ClipPlan) -> bool:
    """Whether the clip in the scenario is the one that these words and directions give."""
    note = rendered().get(plan.name)
    return (
        note is not None
        and note["digest"] == plan.digest
        and plan.target.exists()
        and note["sha256"] == models.sha256_of(plan.target)
    )


def cached(plan: ClipPlan) -> Path:
    """Where the cache keeps a clip; captions (.vtt) lie beside it."""
    return _STORE / f"{plan.digest}.mp4"


def rendered() -> dict[str, dict[str, str]]:
    """The notes of all clips that were rendered."""
    if not RENDERED.exists():
        return {}
    notes: dict[str, dict[str, str]] = json.loads(RENDERED.read_text("utf-8"))
    return notes


def forget_others(plans: Sequence[ClipPlan]) -> None:
    """Remove the notes of clips that no scenario has any more."""
    names = {plan.name for plan in plans}
    notes = rendered()
    kept = {name: note for name, note in notes.items() if name in names}
    if kept != notes:
        models.write_atomic(RENDERED, (json.dumps(kept, indent=1, sort_keys=True) + "\n").encode())


def tell(line: str) -> None:
    """A line for who waits."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name}.tmp")
    shutil.copyfile(source, temporary)
    temporary.replace(target)


def _sweep() -> None:
    """Remove what a stopped run left behind; another run may be going on."""
    for left in _STORE.glob(".*.tmp.mp4"):
        if not _runs(int(left.name.split(".")[-3])):
            left.unlink()


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@contextmanager
def _locked() -> Iterator[None]:
    """One run at a time notes what it made."""
    with (models.CACHE / "lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


class _Progress:
    """Tells after each clip how far it is and how long the rest takes."""

    def __init__(self, waiting: Sequence[ClipPlan], jobs: int) -> None:
        self._work = {plan.name: _guess(plan) for plan in waiting}
        self._all = len(waiting)
        self._total = sum(self._work.values())
        self._jobs = jobs
        self._began = time.monotonic()
        self._done = 0.0

    def tell(self, plan: ClipPlan, seconds: float) -> None:
        self._done += self._work.pop(plan.name)
        spent = time.monotonic() - self._began
        left = spent / self._done * (self._total - self._done)
        number = self._all - len(self._work)
        tell(f"[{number}/{self._all}] {plan.name}: {seconds:.0f} s; about {left / 60:.0f} min left")


def _guess(plan: ClipPlan) -> float:
    if plan.listening:
        return LISTENING_SECONDS
    return 2.0 + _PER_LETTER * sum(len(sentence.text) for sentence in plan.sentences)
