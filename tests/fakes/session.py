"""Real desks, sessions and spaces in a temporary folder, and what a screen gets from its window.

    desk = make_desk(tmp_path)                       # exercises, clock, devices; nothing opened
    session = make_session(desk)                     # Sanne Visser, with a take if you `add_take` one
    stage = make_context(session, window)            # .context for the screen; .went, .toasts, .problems

Close what you open, the stage before the session. Fixtures for screens: tests/ui/screens/conftest.py.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import lru_cache
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from fakes.databases import furnish
from fakes.keys import cheap_locks
from fakes.media import make_clip
from fakes.scenarios import make_scenario
from fakes.steady import SteadyClock as SteadyClock
from oefenruimte import capture
from oefenruimte.app.coach import Coach
from oefenruimte.app.coach_desk import Unplaced
from oefenruimte.app.coach_drafts import read_memory
from oefenruimte.app.preferences import ROLES, Preferences
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import Desk, build_desk
from oefenruimte.domain.ids import ShareId, TakeId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import Flaw, Recorder, RecordingFacts
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import Contact, Grant, Space
from oefenruimte.domain.take import SelfCheck, Take
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.context import News, ScreenContext
from oefenruimte.ui.kit import prepare_application
from oefenruimte.ui.preference_model import PreferenceModel
from oefenruimte.ui.routes import Route
from oefenruimte.ui.theme.manager import ThemeManager, theme_manager

NAME = "Sanne Visser"
COACH = "Karin de Boer"
PASSPHRASE = "fiets lantaarn dinsdag koriander"
THREE_TURNS = "oefening-voor-proef"
ONE_TURN = "korte-oefening"


def make_scenarios(folder: Path) -> Path:
    """Two exercises: three turns with a choice (`THREE_TURNS`), and one turn (`ONE_TURN`)."""
    if not folder.exists():
        make_scenario(folder / THREE_TURNS, turns=3)
        make_scenario(
            folder / ONE_TURN, turns=1, choice=False, scenario_id=ONE_TURN, title="Een korte oefening"
        )
    return folder


def make_desk(
    tmp_path: Path,
    *,
    scenarios: Path | None = None,
    clock: SteadyClock | None = None,
    recorder: Callable[[], Recorder] | None = None,
) -> Desk:
    """A desk of its own in `tmp_path/thuis`; desks made with the same `tmp_path` share it. No device is
    plugged in, whatever computer this is."""
    desk = build_desk(
        tmp_path / "thuis",
        clock=clock or SteadyClock(),
        scenarios=scenarios or make_scenarios(tmp_path / "oefeningen"),
        recorder=recorder,
    )
    return replace(desk, devices=replace(desk.devices, cameras=list, microphones=list))


def make_session(desk: Desk, name: str = NAME, passphrase: str = PASSPHRASE) -> Session:
    """A new profile, opened."""
    with cheap_locks():
        created = furnish(desk.profiles, desk.profiles.create(name, passphrase))
    return desk.open(created.profile, created.keys)


def guided(session: Session) -> Session:
    """The same, of somebody who saw the guide of every role: the first page comes at once."""
    session.preferences.save(replace(session.preferences.load(), guided=" ".join(ROLES)))
    return session


@lru_cache(maxsize=8)
def _answer(seconds: float, picture: bool) -> tuple[bytes, RecordingFacts]:
    clip = make_clip(seconds, video=picture)
    return clip, capture.measure(io.BytesIO(clip))


def add_take(
    session: Session,
    scenario: Scenario | str = ONE_TURN,
    *,
    answers: int = 1,
    turns: Sequence[str] = (),
    seconds: float = 1.0,
    picture: bool = True,
    star: bool = False,
    flaws: Sequence[tuple[Flaw, ...]] = (),
) -> Take:
    """A sealed take with real, playable recordings, made without a camera. `turns`: which ones were
    answered, else the first. `flaws`: of the first answers."""
    found = session.library.get(scenario) if isinstance(scenario, str) else scenario
    clip, facts = _answer(seconds, picture)
    take = session.takes.begin(found)
    answered = [found.turn(turn) for turn in turns] or found.turns[:answers]
    for place, turn in enumerate(answered):
        prepared = session.takes.prepare(take.id, turn.id)
        sink = prepared.open_sink()
        sink.write(clip)
        sink.close()
        told = replace(facts, flaws=flaws[place]) if place < len(flaws) else facts
        session.takes.keep(take.id, turn.id, prepared.recording_id, told)
    take = session.takes.finish(take.id, found)
    if star:
        session.takes.star(take.id, True)
    return session.takes.get(take.id)


def make_space(folder: Path, *sessions: Session, name: str = "Team balie") -> Space:
    """The first makes the space, the others join; afterwards all know (but did not verify) each other."""
    first, *others = sessions
    space = first.spaces.create(str(folder), name)
    for session in others:
        session.spaces.join(str(folder))
    for session in sessions:
        session.sync.run()
    return space


def contact_of(session: Session, other: Session) -> Contact:
    """How `session` sees `other`, once both are in a space."""
    return next(contact for contact in session.spaces.contacts() if contact.id == other.member_id)


def share_take(learner: Session, coach: Session, take: Take, message: str = "Let je op mijn tempo?") -> Grant:
    """Share, send, and have the coach fetch it: it lies in the coach's inbox afterwards."""
    grant = learner.sharing.share(
        take.id,
        contact_of(learner, coach).id,
        scenario=learner.library.find(take.scenario_id, take.scenario_version),
        until=learner.clock.today() + timedelta(weeks=4),
        message=message,
    )
    learner.sync.run()
    coach.sync.run()
    return next(sent for sent in learner.sharing.grants(take.id) if sent.share_id == grant.share_id)


def look_back(session: Session, take_id: TakeId) -> None:
    """Answer the whole self-check: before that, feedback on this take does not open."""
    take = session.takes.get(take_id)
    for behaviour in session.library.get(take.scenario_id).behaviours:
        session.reflection.check(take_id, behaviour.id, SelfCheck.YES)


def being_typed(coach: Coach, share_id: ShareId) -> Unplaced:
    """What is kept of what a coach was typing, also once the share is gone (then the use cases refuse)."""
    with coach._store.unit() as unit:
        return read_memory(unit, share_id).unplaced


def themes(app: QApplication) -> ThemeManager:
    """The application's theme manager, made at the first call; back to light and 100 %."""
    try:
        manager = theme_manager()
    except RuntimeError:
        manager = prepare_application(app, "light").themes
    manager.apply("light")
    manager.set_captions()
    return manager


@dataclass(frozen=True)
class Told:
    """One toast. Call `undo` or `expired` as the toast would."""

    text: str
    icon: str
    undo: Callable[[], None] | None
    expired: Callable[[], None] | None
    undo_text: str | None = None


@dataclass
class Stage:
    """A window with a context, and everything that the screen in it asked of the window."""

    context: ScreenContext
    window: QWidget
    went: list[Route] = field(default_factory=list)
    toasts: list[Told] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    syncs: list[None] = field(default_factory=list)
    locks: list[None] = field(default_factory=list)
    _marshal: Marshal | None = None

    def close(self) -> None:
        """Finish the background work; nothing arrives at the screen any more."""
        self.context.recorder.finish()
        finished = self.context.jobs.shutdown(timeout_s=20)
        if self._marshal is not None:
            self._marshal.close()
        assert finished, "a job was left running"


def make_context(
    session: Session, window: QWidget, *, preferences: Preferences | None = None, workers: int = 3
) -> Stage:
    """A context with a real job runner. `window` is the parent of dialogs: show it, with the screen in it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = themes(app)
    marshal = Marshal()
    jobs = JobRunner(marshal, workers=workers)
    known = preferences or session.preferences.load()
    model = PreferenceModel(session.preferences, known, jobs, window)
    went: list[Route] = []
    toasts: list[Told] = []
    problems: list[Problem] = []
    syncs: list[None] = []
    locks: list[None] = []

    def toast(
        text: str,
        *,
        icon: str = "circle-check",
        undo: Callable[[], None] | None = None,
        undo_text: str | None = None,
        expired: Callable[[], None] | None = None,
    ) -> None:
        toasts.append(Told(text, icon, undo, expired, undo_text))

    def apply(now: Preferences) -> None:
        theme.apply(now.theme, now.text_scale, now.reduced_motion, now.letter_keys)  # type: ignore[arg-type]
        theme.set_captions(now.caption_scale, on_top=now.caption_place == "top")

    model.changed.connect(apply)
    model.failed.connect(problems.append)
    if preferences is not None:
        apply(preferences)
    context = ScreenContext(
        session=session,
        jobs=jobs,
        theme=theme,
        preferences=model,
        news=News(window),
        recorder=RecorderBridge(session.devices.recorder(), jobs, window),
        go=went.append,
        toast=toast,
        problem=problems.append,
        overlay=window,
        sync_soon=lambda: syncs.append(None),
        lock=lambda: locks.append(None),
    )
    return Stage(context, window, went, toasts, problems, syncs, locks, marshal)
