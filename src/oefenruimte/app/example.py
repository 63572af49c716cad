"""A room to look around in: invented people, the test card as camera, one take shared and commented.

The same calls as a user makes; nothing in it is about anybody. Used by "Bekijk eerst een voorbeeld".
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from oefenruimte.app.auto_practice import record_take
from oefenruimte.app.preferences import ROLES
from oefenruimte.app.profiles import ProfileInfo
from oefenruimte.app.session import Desk, Session
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.recording import Recorder
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import MarkKind, Rating
from oefenruimte.domain.take import Anchor, SelfCheck, Take
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.profile_dir import ProfileLock, list_profiles, profile_path

LEARNER = "Sanne Voorbeeld"
COACH = "Karin Voorbeeld"
PASSPHRASE = "fiets lantaarn dinsdag koriander"
_TEST = "test:"
_SECONDS = 1.6  # for every turn: somebody waits for this


@dataclass(frozen=True, slots=True)
class Example:
    profile: ProfileInfo
    keys: ProfileKeys


def make_example(desk: Desk, say: Callable[[str], None] = lambda _: None) -> Example:
    """Fill an empty home: two profiles, a space, takes, a share each way and feedback. About 20 seconds.

    `say` hears what comes next; when it raises, nothing more is made. SCENARIO_UNKNOWN without any exercise.
    """
    say("Twee voorbeeldpersonen…")
    learner = desk.profiles.create(LEARNER, PASSPHRASE)
    coach = desk.profiles.create(COACH, PASSPHRASE)
    with (
        closing(desk.open(learner.profile, learner.keys)) as sanne,
        closing(desk.open(coach.profile, coach.keys)) as karin,
        _recorder(desk) as recorder,
    ):
        _tell_story(desk, sanne, karin, recorder, say)
    return Example(learner.profile, learner.keys)


def open_example(
    make_desk: Callable[[Path | None], Desk], place: Path, say: Callable[[str], None] = lambda _: None
) -> Session:
    """Make the example in `place`, in the stead of an earlier one, and open the learner's room.

    When it cannot be made, or `say` raises, nothing is left. PROFILE_IN_USE when another program shows it.
    """
    remove_example(place)
    try:
        desk = make_desk(place)
        example = make_example(desk, say)
        return desk.open(example.profile, example.keys)
    except BaseException:
        remove_example(place)
        raise


def remove_example(place: Path) -> None:
    """Nothing of the example stays behind. FOLDER_READ_ONLY; PROFILE_IN_USE when another program shows it."""
    try:
        for profile in list_profiles(place):
            with ProfileLock(profile_path(place, profile.id)):
                pass
        if place.is_dir():
            shutil.rmtree(place)
    except OSError as error:
        raise fail(Code.FOLDER_READ_ONLY, type(error).__name__, folder=str(place)) from error


@contextmanager
def _recorder(desk: Desk) -> Iterator[Recorder]:
    recorder = desk.devices.recorder()
    try:
        yield recorder
    finally:
        recorder.quit()


def _tell_story(
    desk: Desk, sanne: Session, karin: Session, recorder: Recorder, say: Callable[[str], None]
) -> None:
    for session in (sanne, karin):
        settings = session.preferences.load()
        session.preferences.save(replace(settings, camera=_TEST, microphone=_TEST, guided=" ".join(ROLES)))
    space = desk.home / "deelruimte"
    sanne.spaces.create(str(space))
    karin.spaces.join(str(space))
    sanne.sync.run()
    sanne.spaces.verify(karin.member_id)
    karin.spaces.verify(sanne.member_id)
    exercises = desk.library.all()
    if not exercises:
        raise fail(Code.SCENARIO_UNKNOWN, "no exercise at all", name="van Oefenruimte")
    first, last = exercises[0], exercises[-1]
    say("Eerste poging…")
    _record(sanne, recorder, first)
    say("Tweede poging…")
    best = _record(sanne, recorder, first)
    say("Een poging van iemand anders…")
    other = _record(karin, recorder, last)
    say("Delen en feedback…")
    _reflect(sanne, best, first)
    _share(sanne, best, karin, first, "Kun je vooral kijken of ik rustig genoeg praat?")
    _share(karin, other, sanne, last, "Laat ik genoeg stilte vallen?")
    karin.sync.run()
    _give_feedback(karin)
    karin.sync.run()
    sanne.sync.run()


def _record(session: Session, recorder: Recorder, scenario: Scenario) -> Take:
    done = record_take(session.takes, recorder, scenario, seconds=_SECONDS, camera=_TEST, microphone=_TEST)
    return done.take


def _reflect(session: Session, take: Take, scenario: Scenario) -> None:
    session.takes.star(take.id, True)
    for behaviour in scenario.behaviours:
        session.reflection.check(take.id, behaviour.id, SelfCheck.YES)
    session.reflection.add_note(take.id, Anchor(0, 900), "Goed: ik wacht even.")


def _share(sender: Session, take: Take, to: Session, scenario: Scenario, message: str) -> None:
    until = sender.clock.today() + timedelta(weeks=4)
    sender.sharing.share(take.id, to.member_id, scenario=scenario, until=until, message=message)
    sender.outbox.send(sender.spaces.transport())


def _give_feedback(coach: Session) -> None:
    (item,) = coach.coach.inbox()
    opened = coach.coach.open(item.share_id)
    opened.close()
    place = coach.coach.place
    place(item.share_id, Anchor(0, 600), MarkKind.COMPLIMENT, "Mooi: je noemt meteen wat je ziet.")
    place(
        item.share_id,
        Anchor(0, 1_100),
        MarkKind.TIP,
        "Wacht hier nog één tel. Dan voelt hij dat je luistert.",
    )
    for line, rating in zip(item.manifest.behaviours, (Rating.GOOD, Rating.A_LITTLE), strict=False):
        coach.coach.rate(item.share_id, line.behaviour_id, rating)
    coach.coach.send(item.share_id)
