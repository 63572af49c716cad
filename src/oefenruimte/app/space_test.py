"""Whether a place works as a space, step by step, and what is in the way: for "Test verbinding"."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from oefenruimte.domain.clock import Clock
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import OUT_OF_REACH, Code, Failure, Problem, fail
from oefenruimte.sharing.location import FolderPlace, parse_location
from oefenruimte.sharing.space import read_space, transport_to
from oefenruimte.sharing.transport import Transport

_CLOCKS_DIFFER_S = 15 * 60  # what object stores accept in a signature
_FOLDERS_DIFFER_S = 12 * 3600  # what `tidy` of a folder, which removes what is a day old, can do with
_PROBE = b"Oefenruimte test\n"

# Whose step fails when the place says this, whichever question it was asked.
_IS_ABOUT_SIGNING_IN = {
    Code.SPACE_DENIED,
    Code.SPACE_EXPIRED_CREDENTIALS,
    Code.SPACE_CREDENTIALS_MISSING,
}


class StepName(StrEnum):
    ADDRESS = "address"
    REACHED = "reached"
    SIGNED_IN = "signed-in"
    READ = "read"
    WRITTEN = "written"
    REMOVED = "removed"
    SPACE = "space"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class TestStep:
    """`ok` None: not tried, because of a step before. `problem` when not `ok`."""

    name: StepName
    ok: bool | None
    problem: Problem | None = None


def test_space(
    location: str,
    credentials: Credentials | None,
    clock: Clock,
    told: Callable[[tuple[TestStep, ...]], object] | None,
) -> tuple[TestStep, ...]:
    """Every step in the order of StepName. Puts a small file at the place and takes it away again.

    A place that is no space yet fails only SPACE: with the rest in order one can be made there.
    `told` gets all steps after each of them; when it raises, the test stops, and the file is still removed.
    """
    steps = _Steps(told)
    try:
        place = parse_location(location)
    except Failure as failure:
        steps.failed(StepName.ADDRESS, failure.problem)
        return steps.all()
    steps.done(StepName.ADDRESS)
    transport = transport_to(place, credentials, trial=True)
    try:
        transport.list("cards")
        steps.done(StepName.REACHED, StepName.SIGNED_IN, StepName.READ)
        differ_s = _FOLDERS_DIFFER_S if isinstance(place, FolderPlace) else _CLOCKS_DIFFER_S
        _write_and_remove(steps, transport, clock, differ_s)
        steps.attempt(StepName.SPACE, lambda: read_space(place, transport))
    except Failure as failure:
        steps.stopped(failure.problem)
    return steps.all()


def _write_and_remove(steps: "_Steps", transport: Transport, clock: Clock, differ_s: float) -> None:
    key = f"test-{new_id()}"
    if not steps.attempt(StepName.WRITTEN, lambda: transport.put(key, _PROBE)):
        return
    try:
        steps.attempt(StepName.READ, lambda: _read_back(transport, key))
        steps.attempt(StepName.CLOCK, lambda: _same_time(transport, key, clock, differ_s))
    finally:
        steps.attempt(StepName.REMOVED, lambda: _remove(transport, key))


def _read_back(transport: Transport, key: str) -> None:
    found = io.BytesIO()
    transport.fetch(key, found, 2 * len(_PROBE))
    if found.getvalue() != _PROBE:
        raise fail(Code.OBJECT_DAMAGED, "other bytes came back than were put there")


def _same_time(transport: Transport, key: str, clock: Clock, differ_s: float) -> None:
    if abs(transport.modified(key) - clock.now().timestamp()) > differ_s:
        raise fail(Code.SPACE_CLOCK, "the clock of the place differs")


def _remove(transport: Transport, key: str) -> None:
    transport.delete(key)
    if transport.exists(key):
        raise fail(Code.FOLDER_READ_ONLY, "what was removed is still there")


class _Steps:
    def __init__(self, told: Callable[[tuple[TestStep, ...]], object] | None) -> None:
        self._found: dict[StepName, TestStep] = {}
        self._told = told

    def done(self, *names: StepName) -> None:
        for name in names:
            self._found[name] = TestStep(name, True)
        self._tell()

    def failed(self, name: StepName, problem: Problem) -> None:
        self._found[name] = TestStep(name, False, problem)
        self._tell()

    def _tell(self) -> None:
        if self._told is not None:
            self._told(self.all())

    def attempt(self, name: StepName, act: Callable[[], object]) -> bool:
        """Whether it went well. Passes on what is wrong with the whole place."""
        try:
            act()
        except Failure as failure:
            if failure.problem.code in OUT_OF_REACH and failure.problem.code is not Code.SPACE_CLOCK:
                raise
            self.failed(name, failure.problem)
            return False
        self.done(name)
        return True

    def stopped(self, problem: Problem) -> None:
        """The place as a whole does not work: the step that this is about failed, the rest was not tried."""
        if problem.code in _IS_ABOUT_SIGNING_IN:
            self.done(StepName.REACHED)
            self.failed(StepName.SIGNED_IN, problem)
        elif problem.code is Code.SPACE_CLOCK:
            self.done(StepName.REACHED)
            self.failed(StepName.CLOCK, problem)
        elif problem.code is Code.SPACE_NO_BUCKET:
            self.done(StepName.REACHED, StepName.SIGNED_IN)
            self.failed(StepName.READ, problem)
        else:
            self.failed(StepName.REACHED, problem)

    def all(self) -> tuple[TestStep, ...]:
        return tuple(self._found.get(name, TestStep(name, None)) for name in StepName)
