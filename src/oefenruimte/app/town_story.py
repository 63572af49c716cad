"""How a town came to be: who practised, shared, answered and made what. See `townspeople`."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType

from oefenruimte.app.example import PASSPHRASE
from oefenruimte.app.example_clips import phone_clips
from oefenruimte.app.organisation import INVITATION_SUFFIX, KEY_SUFFIX
from oefenruimte.app.profiles import Created
from oefenruimte.app.session import Desk, Session
from oefenruimte.app.town_answers import TownAnswers
from oefenruimte.app.townspeople import (
    ADMIN,
    COACH,
    GUEST,
    LEARNER,
    MAIN,
    NEWCOMER,
    OTHER,
    THIRD,
    TOWN,
    TRAINER,
    Town,
    TownClock,
)
from oefenruimte.domain.effect import Contribution, Quarter, SkillSteps
from oefenruimte.domain.growth import Goal, GoalLevel, Step
from oefenruimte.domain.ids import DraftId, GoalId, PhraseId, ScenarioId, new_id
from oefenruimte.domain.organisation import Role
from oefenruimte.domain.phrase import Phrase
from oefenruimte.domain.share import Grant, MarkKind, Rating, Stroke, StrokeKind
from oefenruimte.domain.take import Anchor, SelfCheck, Take
from oefenruimte.sharing.contribution import contribution_json
from oefenruimte.vault.profile_dir import profile_path

_ROLES: Mapping[str, str] = MappingProxyType({COACH: "begeleiden", TRAINER: "maken"})
_MEMBERS = (
    (LEARNER, (Role.LEARNER,)),
    (COACH, (Role.LEARNER, Role.COACH)),
    (TRAINER, (Role.TRAINER,)),
)
_WORDS_OF_KEY = "vier woorden op een stick"

_SCRIPT = """Titel: Boos om een kopie

Situatie
Een vader staat voor de derde keer aan de balie. Er ontbreekt nog een kopie.

Beurt 1
Ik sta hier nu al voor de derde keer! Kunt u mij nu gewoon helpen?

Beurt 2a
Ja, nou ja, fijn dat u dat zegt. Maar ik heb hier al drie middagen vrij voor genomen.

Beurt 2b
De regels, de regels! Die verzinnen jullie toch zelf?
"""


def make_town(
    make_desk: Callable[[Path, TownClock], Desk], place: Path, say: Callable[[str], None] = lambda _: None
) -> Town:
    """Fill the empty folder `place`. About 15 seconds; nothing is left open. SCENARIO_UNKNOWN when an
    exercise of the program is not there."""
    clock = TownClock()
    desk = make_desk(place / "huis", clock)
    say("De mensen van het voorbeeld…")
    people = {
        name: desk.profiles.create(name, PASSPHRASE)
        for name in (LEARNER, COACH, TRAINER, ADMIN, GUEST, NEWCOMER)
    }
    with ExitStack() as opened:
        rooms: dict[str, Session] = {}
        for name, created in people.items():
            rooms[name] = desk.open(created.profile, created.keys)
            opened.callback(rooms[name].close)
            settings = rooms[name].preferences.load()
            rooms[name].preferences.save(
                replace(
                    settings,
                    camera="test:",
                    microphone="test:",
                    theme="light",
                    keep_days=0,
                    reduced_motion=True,
                    role=_ROLES.get(name, "oefenen"),
                    guided="oefenen begeleiden maken",
                )
            )
        town = _Story(desk, clock, place, people, rooms, say).tell()
    shutil.copytree(profile_path(desk.home, next(iter(people.values())).profile.id).parent, town.kept)
    return town


class _Story:
    def __init__(
        self,
        desk: Desk,
        clock: TownClock,
        place: Path,
        people: Mapping[str, Created],
        rooms: Mapping[str, Session],
        say: Callable[[str], None],
    ) -> None:
        self._desk, self._clock, self._place = desk, clock, place
        self._people, self._rooms, self._say = people, rooms, say
        self._answers = TownAnswers(desk, place)

    def tell(self) -> Town:
        self._found()
        self._say("Oefenen en terugkijken…")
        takes = self._practise()
        self._say("Delen en feedback…")
        shared, unread, fresh = self._share(takes)
        self._grow()
        self._say("De trainer…")
        draft, empty = self._make()
        goals = self._goals()
        self._sync()
        lines = [line.behaviour_id for line, _ in self._rooms[COACH].certificates.choices(shared.share_id)]
        return Town(
            desk=self._desk,
            people=self._people,
            takes=takes,
            shared=shared,
            unread=unread,
            fresh=fresh,
            draft=draft,
            empty_draft=empty,
            goals=goals,
            certificate=self._rooms[COACH].certificates.make(shared.share_id, lines[:2]),
            contributions=self._contributions(),
            phone=self._phone(),
            invitation=self._invite(),
            kept=self._place / "bewaard",
        )

    def _sync(self) -> None:
        """What one sends, the other has."""
        here = [room for room in self._rooms.values() if room.spaces.current() is not None]
        for room in (*here, *here):
            room.sync.run()

    def _found(self) -> None:
        """An organisation; whoever works there is in."""
        admin = self._rooms[ADMIN]
        admin.spaces.create(str(self._place / "deelruimte"), "Team Burgerzaken")
        admin.organisation.create(TOWN, self._place / f"organisatie{KEY_SUFFIX}", _WORDS_OF_KEY)
        admin.organisation.change(admin.member_id, [Role.ADMIN])  # else offered as a coach too
        for name, roles in _MEMBERS:
            self._rooms[name].organisation.accept(admin.organisation.invite(roles))
            for request in admin.organisation.requests():
                admin.organisation.admit(request.member.id)
        self._sync()

    def _invite(self) -> Path:
        """One who asks to be let in, and an invitation that nobody used."""
        admin = self._rooms[ADMIN].organisation
        self._rooms[GUEST].organisation.accept(admin.invite((Role.LEARNER, Role.COACH)))
        self._rooms[GUEST].sync.run()
        invitation = self._place / f"uitnodiging{INVITATION_SUFFIX}"
        invitation.write_bytes(admin.invitation_bytes(admin.invite((Role.LEARNER,))))
        return invitation

    # practising ---------------------------------------------------------------------------------------

    def _practise(self) -> dict[str, tuple[Take, ...]]:
        sanne = self._rooms[LEARNER]
        found: dict[str, tuple[Take, ...]] = {}
        for exercise, times in ((OTHER, 1), (MAIN, 3), (THIRD, 1)):
            made = []
            for number in range(times):
                self._clock.pass_days(3)
                made.append(self._answers.take(sanne, exercise, soft=exercise == THIRD))
                if exercise != OTHER:
                    self._look_back(sanne, made[-1], SelfCheck.A_LITTLE if number < 2 else SelfCheck.YES)
            found[exercise] = tuple(made)
        best = found[MAIN][-1]
        sanne.takes.star(best.id, True)
        sanne.reflection.add_note(best.id, Anchor(0, 900), "Goed: ik wacht even.")
        sanne.reflection.add_note(best.id, Anchor(1, 600), "Hier ga ik sneller praten dan ik wil.")
        return {name: tuple(sanne.takes.get(take.id) for take in made) for name, made in found.items()}

    def _look_back(self, session: Session, take: Take, said: SelfCheck) -> None:
        for behaviour in session.library.get(take.scenario_id).behaviours:
            session.reflection.check(take.id, behaviour.id, said)

    # sharing ------------------------------------------------------------------------------------------

    def _share(self, takes: Mapping[str, tuple[Take, ...]]) -> tuple[Grant, Grant, Grant]:
        """Two that were answered, one that waits, one that ended; and a circle."""
        sanne, karin = self._rooms[LEARNER], self._rooms[COACH]
        best = takes[MAIN][-1]
        shared = self._send(
            sanne, best, karin, "Ik vind het begin lastig. Kun je vooral kijken of ik rustig genoeg praat?"
        )
        unread = self._send(sanne, takes[OTHER][0], karin, "Laat ik genoeg stilte vallen?")
        fresh = self._send(sanne, takes[THIRD][0], karin, "")
        over = self._send(sanne, takes[MAIN][0], karin, "Mijn eerste poging.")
        self._sync()
        for phrase, kind, key in (
            ("Mooi dat je eerst wacht.", MarkKind.COMPLIMENT, 1),
            ("Zeg het eens in één zin.", MarkKind.TIP, 2),
            ("Wat wilde je hier bereiken?", MarkKind.QUESTION, None),
        ):
            karin.phrases.put(Phrase(PhraseId(new_id()), kind, phrase, key))
        self._answer_share(karin, shared)
        self._answer_share(karin, unread)
        self._sync()
        received = sanne.feedback.open(shared.share_id)
        sanne.feedback.thank(shared.share_id, received.sheet.marks[0].id)
        sanne.feedback.reply(shared.share_id, received.sheet.marks[1].id, "Dat ga ik proberen.")
        sanne.certificates.ask(shared.share_id)
        sanne.sharing.withdraw(over.share_id)
        sanne.circles.create("Intervisie balie", (karin.member_id, self._rooms[TRAINER].member_id))
        sanne.wishes.ask("Iemand die boos wordt omdat de afspraak niet doorgaat.")
        self._sync()
        return shared, unread, fresh

    def _send(self, sender: Session, take: Take, to: Session, message: str) -> Grant:
        scenario = sender.library.get(take.scenario_id)
        until = sender.clock.today() + timedelta(weeks=4)
        return sender.sharing.share(take.id, to.member_id, scenario=scenario, until=until, message=message)

    def _answer_share(self, coach: Session, shared: Grant) -> None:
        share_id = shared.share_id
        coach.coach.open(share_id).close()
        place = coach.coach.place
        place(share_id, Anchor(0, 600), MarkKind.COMPLIMENT, "Mooi: je noemt meteen wat hij voelt.")
        place(
            share_id,
            Anchor(0, 1_700),
            MarkKind.TIP,
            "Wacht hier nog één tel. Dan merkt hij dat je luistert, en hoef jij niet te raden.",
            drawing=(Stroke(StrokeKind.CIRCLE, 300, 200, 700, 800),),
        )
        place(share_id, Anchor(1, 800), MarkKind.QUESTION, "Wat wilde je hier bereiken?")
        item = coach.coach.get(share_id)
        for line, rating in zip(item.manifest.behaviours, (Rating.GOOD, Rating.A_LITTLE) * 4, strict=False):
            coach.coach.rate(share_id, line.behaviour_id, rating)
        coach.coach.send(share_id)

    # the rest -----------------------------------------------------------------------------------------

    def _grow(self) -> None:
        growth = self._rooms[LEARNER].growth
        steps = (Step.ON_THE_WAY, Step.BEGIN, Step.GOOD)
        for place, item in enumerate(growth.start_baseline().items):
            growth.answer_baseline(item.skill, steps[place % 3])
        growth.finish_baseline()
        skills = [standing.skill for standing in growth.standings()]
        growth.set_goal(
            skills[0], float(Step.GOOD), self._clock.today() + timedelta(days=60), "Rustig blijven."
        )
        growth.set_week_goal(15)
        growth.write_transfer("Bij een lange rij toch even gewacht met antwoorden.", skills[0])
        self._clock.pass_days(2)

    def _make(self) -> tuple[DraftId, DraftId]:
        drafts = self._rooms[TRAINER].drafts
        whole = drafts.copy_of(MAIN)
        drafts.save(replace(whole, title="Boos om een kopie", turns=whole.turns[:3]))
        empty = drafts.create("Een oefening die nog leeg is en een titel heeft die maar doorgaat")

        return whole.id, empty.id

    def _goals(self) -> bytes:
        growth = self._rooms[TRAINER].growth
        skills = [skill.name for skill in self._rooms[TRAINER].skills.all()]
        goals = (
            Goal(
                GoalId(new_id()), GoalLevel.ORGANISATION, skills[0], float(Step.GOOD), text="Voor de zomer."
            ),
            Goal(GoalId(new_id()), GoalLevel.DEPARTMENT, skills[1], float(Step.STRONG), "Burgerzaken"),
        )
        growth.keep_goal_draft(goals)
        return growth.goals_file(goals)

    def _contributions(self) -> tuple[Path, ...]:
        folder = self._place / "bijdragen"
        folder.mkdir()
        skill = self._rooms[ADMIN].skills.all()[0].name
        for place in range(24):
            now = Step.GOOD if place < 13 else Step.BEGIN
            one = Contribution(new_id(), Quarter(2026, 2), (SkillSteps(skill, Step.BEGIN, now),))
            (folder / f"{place:02}.oefenbijdrage").write_bytes(contribution_json(one))
        return tuple(sorted(folder.iterdir()))

    def _phone(self) -> tuple[Path, ...]:
        folder = self._place / "meegenomen"
        folder.mkdir()
        (folder / "gesprek.txt").write_text(_SCRIPT, encoding="utf-8")
        exercise = self._desk.library.get(ScenarioId(MAIN))
        phone_clips(self._desk.workshop, exercise, {"1": "beurt 1.mp4", "2w": "beurt 2A.mp4"}, folder)
        return tuple(sorted(folder.iterdir()))
