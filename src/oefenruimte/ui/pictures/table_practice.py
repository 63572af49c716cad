"""Stages of practising itself: sheets 03a to 03d, and what stands there when something does not work."""

from dataclasses import replace

from oefenruimte.app import practice as p
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.townspeople import LEARNER, MAIN, Town
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import Flaw
from oefenruimte.ui import routes as to
from oefenruimte.ui.pictures.stage import Act, Stage
from oefenruimte.ui.pictures.studio import Set
from oefenruimte.ui.screens.practice.controller import PracticeController

_ANSWER_MS = 1_500


def _exercise(_: Town) -> to.Route:
    return to.Practice(ScenarioId(MAIN))


def _slowly(preferences: Preferences) -> Preferences:
    """So that the count is still there when its picture is taken."""
    return replace(preferences, countdown=10)


def _controller(at: Set) -> PracticeController:
    controller = at.shown.controller  # type: ignore[attr-defined]
    assert isinstance(controller, PracticeController)
    return controller


def _phase(at: Set) -> p.Phase | None:
    state = _controller(at).state
    return None if state is None else state.phase


def _watch(at: Set) -> None:
    at.driver.until(lambda: isinstance(_phase(at), p.Watching), "het fragment")
    at.driver.settle(300)
    _controller(at).send(p.PausePressed())


def _ended(at: Set) -> None:
    _watch(at)
    _controller(at).send(p.ClipEnded())


def _count(at: Set) -> None:
    _ended(at)
    _controller(at).send(p.AnswerPressed())
    at.driver.until(lambda: isinstance(_phase(at), p.Counting), "het aftellen")


def _held(at: Set) -> None:
    _count(at)
    _controller(at).send(p.HoldPressed())


def _record(at: Set) -> None:
    _count(at)
    _controller(at).send(p.BeginNow())
    at.driver.until(lambda: _elapsed(at) >= _ANSWER_MS, "de opname")


def _elapsed(at: Set) -> int:
    phase = _phase(at)
    return phase.elapsed_ms if isinstance(phase, p.Recording) else 0


def _choose(at: Set) -> None:
    _record(at)
    _controller(at).send(p.StopPressed())
    at.driver.until(lambda: isinstance(_phase(at), p.Choosing), "de keuze")


def _look_back(at: Set) -> None:
    _choose(at)
    at.shown._look()  # type: ignore[attr-defined]


def _rest(at: Set) -> None:
    _ended(at)
    _controller(at).send(p.RestPressed())


def _stop(at: Set) -> None:
    _record(at)
    _controller(at).send(p.LeavePressed())


def _showing(phase: p.Phase) -> Act:
    """What one meets only when something goes wrong in the machine."""

    def act(at: Set) -> None:
        _ended(at)
        controller = _controller(at)
        state = controller.state
        assert state is not None
        controller._state = replace(state, phase=phase)
        controller.changed.emit()

    return act


def _no_devices(preferences: Preferences) -> Preferences:
    return replace(preferences, camera="file:/nergens", microphone="file:/nergens")


STAGES = (
    Stage("oefenen-opent", "Oefenen, opent", "03a", route=_exercise, kept_waiting=True),
    Stage("oefenen-fragment", "Fragment", "03a", LEARNER, _exercise, _watch),
    Stage("oefenen-fragment-uit", "Fragment, afgelopen", "03a", LEARNER, _exercise, _ended),
    Stage("oefenen-aftellen", "Aftellen", "03b", LEARNER, _exercise, _count, change=_slowly),
    Stage("oefenen-aftellen-stil", "Aftellen, stilgezet", "03b", LEARNER, _exercise, _held),
    Stage("oefenen-opname", "Opname", "03c", LEARNER, _exercise, _record),
    Stage(
        "oefenen-alleen-geluid",
        "Opname, alleen geluid",
        "03c",
        LEARNER,
        lambda _: to.Practice(ScenarioId(MAIN), audio_only=True),
        _record,
    ),
    Stage("oefenen-keuze", "Keuze", "03d", LEARNER, _exercise, _choose),
    Stage("oefenen-terug", "Je antwoord terugzien", "03d", LEARNER, _exercise, _look_back, "LookBack"),
    Stage("oefenen-pauze", "Even pauze", "", LEARNER, _exercise, _rest),
    Stage("oefenen-stoppen", "Stoppen?", "12b", LEARNER, _exercise, _stop, "Dialog"),
    Stage(
        "oefenen-onderbroken",
        "Opname onderbroken",
        "13",
        LEARNER,
        _exercise,
        _showing(p.Interrupted(Problem(Code.DISK_FULL), False)),
    ),
    Stage("oefenen-zacht", "Te zacht", "13", LEARNER, _exercise, _showing(p.Flawed((Flaw.SOFT,)))),
    Stage("oefenen-zonder-camera", "Camera werkt niet", "13", LEARNER, _exercise, change=_no_devices),
    Stage("oefenen-fout", "Oefening weg", "13", route=lambda _: to.Practice(ScenarioId("weg"))),
    Stage("met-een-groep", "Met een groep", "", route=lambda _: to.Classroom(ScenarioId(MAIN))),
    Stage("met-een-groep-fout", "Met een groep, weg", "13", route=lambda _: to.Classroom(ScenarioId("weg"))),
)
