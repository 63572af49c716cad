"""What was measured about a learner's own takes. It stays with the learner: nothing here is ever shared."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO, Protocol, Self

from oefenruimte import insight
from oefenruimte.app.takes import Takes
from oefenruimte.domain.facts import AnswerFacts, Loudness, Pace, TakeFacts
from oefenruimte.domain.ids import RecordingId, TakeId
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.take import Recording, Take
from oefenruimte.store.database import Store

_LOOK_UP = 0.1  # seconds: how often to ask whether the caller still waits for its turn
_NEWEST = 50  # takes


class Measuring(Protocol):
    """What is asked of `insight.Measuring`."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def answer(
        self,
        recording: BinaryIO,
        cancelled: Callable[[], bool] = ...,
        on_progress: Callable[[float], None] = ...,
    ) -> AnswerFacts | None: ...


class Facts:
    """All methods block: call them off the GUI thread. One take is measured at a time, in its own process."""

    def __init__(self, store: Store, takes: Takes, measuring: Callable[[], Measuring]) -> None:
        self._store = store
        self._takes = takes
        self._measuring = measuring
        self._turn = threading.Lock()
        self._wanted: list[TakeId] = []  # somebody waits for these
        self._in_vain: set[RecordingId] = set()  # as long as this profile is open

    def kept(self, take_id: TakeId) -> TakeFacts | None:
        """What was measured before; None when that is not, or no longer, of all answers. Quick.

        TAKE_UNKNOWN.
        """
        take, known = self._known(take_id)
        return _whole(take, known)

    def of(
        self,
        take_id: TakeId,
        cancel: Callable[[], bool] = lambda: False,
        progress: Callable[[float], None] = lambda _: None,
    ) -> TakeFacts:
        """What was measured before, or else is measured now and kept: about a hundredth of the take's length.

        An answer whose recording is gone or damaged has no voice and no picture; the others are told.
        `progress` gets 0 … 1 on this thread. Failures TAKE_UNKNOWN; INTERRUPTED when `cancel` said so, at
        once; NOT_MEASURED.
        """
        self._wanted.append(take_id)
        try:
            return self._of(take_id, cancel, progress)
        finally:
            self._wanted.remove(take_id)

    def step(self, cancel: Callable[[], bool] = lambda: False) -> bool:
        """Measure the newest take that nobody measured; False when there is none (any more) among the newest.

        For when the computer has nothing else to do: it makes way for who looks at another take. What is
        older is measured at the first look. INTERRUPTED, NOT_MEASURED.
        """
        with self._store.unit() as unit:
            takes = unit.takes.page(_NEWEST)
            known = {take.id: unit.facts.get(take.id) for take in takes}
        for take in takes:
            ids = {recording.id for recording in take.recordings}
            if ids - known[take.id].keys() - self._in_vain:
                try:
                    if self._step(take.id, cancel):
                        self._in_vain |= ids
                except Failure as failure:
                    if failure.problem.code is Code.NOT_MEASURED:  # next time another one gets its turn
                        self._in_vain |= ids
                    raise
                return True
        return False

    def _step(self, take_id: TakeId, cancel: Callable[[], bool]) -> bool:
        """False when it made way."""

        def make_way() -> bool:
            return cancel() or any(wanted != take_id for wanted in self._wanted)

        try:
            self._of(take_id, make_way, lambda _: None)
        except Failure as failure:
            code = failure.problem.code
            if code is Code.INTERRUPTED and not cancel():
                return False
            if code is not Code.TAKE_UNKNOWN:  # erased just now
                raise
        return True

    def _of(
        self, take_id: TakeId, cancel: Callable[[], bool], progress: Callable[[float], None]
    ) -> TakeFacts:
        while not self._turn.acquire(timeout=_LOOK_UP):
            if cancel():
                raise fail(Code.INTERRUPTED)
        try:
            take, known = self._known(take_id)
            found = _whole(take, known) or self._measure(take, known, cancel, progress)
        finally:
            self._turn.release()
        progress(1.0)
        return found

    def _known(self, take_id: TakeId) -> tuple[Take, dict[RecordingId, AnswerFacts]]:
        with self._store.unit() as unit:
            return unit.takes.get(take_id), unit.facts.get(take_id)

    def _measure(
        self,
        take: Take,
        known: dict[RecordingId, AnswerFacts],
        cancel: Callable[[], bool],
        progress: Callable[[float], None],
    ) -> TakeFacts:
        """An answer that was measured is not measured again because another one was recorded anew."""
        missing = [recording for recording in take.recordings if recording.id not in known]
        found = {recording.id: known[recording.id] for recording in take.recordings if recording.id in known}
        length = sum(recording.duration_ms for recording in missing) or 1
        done = 0
        with self._measuring() as measuring:
            for recording in missing:
                tell = partial(_tell, progress, done / length, recording.duration_ms / length)
                facts = self._answer(measuring, recording, cancel, tell)
                if facts is not None:
                    found[recording.id] = facts
                done += recording.duration_ms
        self._keep(take.id, found)
        return TakeFacts(tuple(found.get(recording.id, AnswerFacts()) for recording in take.recordings))

    def _answer(
        self,
        measuring: Measuring,
        recording: Recording,
        cancel: Callable[[], bool],
        progress: Callable[[float], None],
    ) -> AnswerFacts | None:
        try:
            reader = self._takes.open(recording.id)
        except Failure as failure:
            if failure.problem.code in (Code.FILE_MISSING, Code.FILE_DAMAGED, Code.NOT_FOR_YOU):
                return None
            raise
        with reader:
            return measuring.answer(reader, cancel, progress)

    def _keep(self, take_id: TakeId, found: dict[RecordingId, AnswerFacts]) -> None:
        try:
            with self._store.unit() as unit:
                unit.facts.put(take_id, found)
        except Failure as failure:
            if failure.problem.code is not Code.TAKE_UNKNOWN:  # erased meanwhile: then nothing is kept of it
                raise


def measuring_with(models: Callable[[], Path]) -> Callable[[], Measuring]:
    """The real thing. `models`: tells the folder with the models; FileNotFoundError when there is none."""

    def measuring() -> Measuring:
        try:
            return insight.Measuring(models())
        except FileNotFoundError as error:
            raise fail(Code.NOT_MEASURED, "no models") from error

    return measuring


def pace_band(pace: float) -> Pace:
    """The word for a pace (beats of the voice a second of speech)."""
    return insight.pace_band(pace)


def pace_place(pace: float) -> float:
    """How far 0-1 along its band this pace lies."""
    return insight.pace_place(pace)


def loudness_band(level_db: float) -> Loudness:
    """The word for the loudness of the speech."""
    return insight.loudness_band(level_db)


def _tell(progress: Callable[[float], None], begun: float, share: float, part: float) -> None:
    progress(begun + part * share)


def _whole(take: Take, known: dict[RecordingId, AnswerFacts]) -> TakeFacts | None:
    if not all(recording.id in known for recording in take.recordings):
        return None
    return TakeFacts(tuple(known[recording.id] for recording in take.recordings))
