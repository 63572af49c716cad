"""What is kept of growing: by itself, and for as long as it should."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from fakes.calendar_clock import CalendarClock
from fakes.session import COACH, add_take, look_back, make_desk, make_session, make_space, share_take
from oefenruimte.app.attempt import Attempt
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Desk, Session
from oefenruimte.domain.growth import Goal, GoalLevel, Groups, Practised, Rhythm, Source, Step, Transfer
from oefenruimte.domain.ids import GoalId, ScenarioId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.recording import Finished, RecordingFacts
from oefenruimte.domain.share import Rating
from oefenruimte.domain.skills import Skill
from oefenruimte.domain.take import SelfCheck
from tests.sharing.people import raises

BUILT_IN = Path(__file__).parents[3] / "scenarios"
MONDAY = date(2026, 5, 11)
PAPER, LETTER, LIFT = "weer-een-ander-papiertje", "ik-snap-de-brief-niet", "geen-traplift"
WHOLE = ("1", "2w", "3w")


class Home:
    def __init__(self, place: Path) -> None:
        self.clock = CalendarClock(MONDAY)
        self.desk: Desk = make_desk(place, scenarios=BUILT_IN, clock=self.clock)  # type: ignore[arg-type]
        self.session: Session = make_session(self.desk)
        self._keys = self.session.keys

    def again(self, day: date | None = None) -> Session:
        """Closed, and opened on this day."""
        self.session.close()
        self.clock.go(day or self.clock.today())
        self.session = self.desk.open(self.session.profile, self._keys)
        return self.session


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path)
    yield made
    made.session.close()


def test_what_was_told_is_still_there_after_a_night(home: Home) -> None:
    growth = home.session.growth
    growth.start_baseline(["heldere TAAL"])
    growth.situation_done("Heldere taal")
    growth.answer_baseline("Heldere taal", Step.GOOD)
    growth.set_goal("Heldere taal", 2.5, MONDAY + timedelta(days=30), "Ook aan\nde telefoon")
    growth.set_group(function="Balie", department="Publiekszaken")
    growth.set_rhythm(Rhythm.CALM)
    growth.set_week_goal(40)
    growth.set_plan([ScenarioId(LIFT), ScenarioId(LETTER), ScenarioId(LIFT)])
    growth.write_transfer("Ik vroeg door.\nEcht.", "heldere taal")
    question = growth.memo()
    assert question is not None
    growth.answer_memo(question.id, 2)
    add_take(home.session, PAPER, turns=WHOLE)
    told = (growth.standings(), growth.goals(), growth.baseline(), growth.rests(), growth.weeks())
    growth = home.again().growth
    assert told == (growth.standings(), growth.goals(), growth.baseline(), growth.rests(), growth.weeks())
    assert growth.plan() == (LIFT, LETTER)
    assert (growth.groups(), growth.rhythm(), growth.week_goal()) == (
        Groups("Balie", "Publiekszaken"),
        Rhythm.CALM,
        40,
    )
    assert growth.transfers() == (Transfer(MONDAY, "Ik vroeg door. Echt.", "Heldere taal"),)
    assert [(one.question_id, one.answer) for one in growth.memo_answers()] == [(question.id, 2)]
    (item,) = growth.baseline().items  # type: ignore[union-attr]
    assert (item.skill, item.practised, item.answered) == ("Heldere taal", 1, Step.GOOD)


def test_a_baseline_in_pieces_and_again(home: Home) -> None:
    growth = home.session.growth
    with raises(Code.BAD_ARGUMENT):
        growth.answer_baseline("Begrenzen", Step.GOOD)
    with raises(Code.BAD_ARGUMENT):
        growth.start_baseline(["Koken"])
    with raises(Code.BAD_ARGUMENT):
        growth.start_baseline([])
    growth.start_baseline(["Begrenzen", "Heldere taal"])
    with raises(Code.BAD_ARGUMENT):
        growth.answer_baseline("Onderhandelen", Step.GOOD)
    growth.answer_baseline("begrenzen", Step.BEGIN)
    growth.answer_baseline("Begrenzen", Step.ON_THE_WAY)  # another answer after all
    for _ in range(5):
        growth.situation_done("Begrenzen")
    growth = home.again(MONDAY + timedelta(days=3)).growth
    baseline = growth.baseline()
    assert baseline is not None
    assert (baseline.finished_on, baseline.current and baseline.current.skill) == (None, "Heldere taal")
    assert baseline.items[0].practised == len(baseline.items[0].situations)
    growth.finish_baseline()  # what is open stays open
    with raises(Code.BAD_ARGUMENT):
        growth.finish_baseline()
    assert [(one.skill, one.baseline, one.now) for one in growth.standings()] == [("Begrenzen", 1, 1)]
    # half a year later: the new answer is the baseline, and the old one no longer says where one stands
    growth = home.again(MONDAY + timedelta(days=180)).growth
    assert growth.standings()[0].now is None
    growth.start_baseline(["Begrenzen"])
    assert growth.baseline() != baseline
    growth.answer_baseline("Begrenzen", Step.STRONG)
    standing = growth.standings()[0]
    assert (standing.baseline, standing.baseline_on, standing.now) == (3, MONDAY + timedelta(days=180), 3)
    assert len(growth.evidence()) == 2
    # seen from the day before, it had not been said yet
    assert growth.standings(MONDAY + timedelta(days=100))[0].baseline == 1


def test_own_skills_have_general_levels_and_values_their_own(home: Home) -> None:
    home.session.skills.keep([Skill("Dichtbij"), Skill("Heldere taal")])
    items = home.session.growth.start_baseline().items
    assert [item.skill for item in items] == ["Dichtbij", "Heldere taal"]
    assert items[0].situations == ()
    assert items[0].levels != items[1].levels


def test_an_attempt_is_a_time_of_practising_when_it_is_sealed(home: Home) -> None:
    session = home.session
    scenario = session.library.get(PAPER)
    attempt = Attempt(session.takes, scenario)
    prepared = attempt.prepare("1")
    sink = prepared.open_sink()
    sink.write(b"x")
    sink.close()
    facts = RecordingFacts(31_000, True, True, b"", 775, 0, b"")
    attempt.keep("1", prepared.recording_id, Finished(facts, sealed=True))
    assert session.growth.practices() == ()
    take = attempt.finish()
    (practised,) = session.growth.practices()
    assert practised == Practised(
        scenario=scenario.id,
        started_at=take.created_at,
        seconds=40,  # 31 s, and the clip of 8.96 s before it
        skills=scenario.skills,
        take_id=take.id,
        short=True,
        turn="1",
    )


def test_takes_of_before_are_entered_once(home: Home) -> None:
    """Made by the program of before, or put right after a crash: with their self-check and feedback."""
    session = home.session
    take = add_take(session, LIFT, turns=WHOLE)
    session.reflection.check(take.id, "nieuws", SelfCheck.YES)
    known = (session.growth.practices(), session.growth.standings())
    with session.takes._store.unit() as unit:
        unit.practices.clear()
        unit.evidence.clear()
    assert (session.growth.practices(), session.growth.standings()) == known
    assert len(session.growth.practices()) == 1


def test_an_answer_that_is_taken_back_says_nothing(home: Home) -> None:
    session = home.session
    take = add_take(session, LIFT, turns=WHOLE)
    session.reflection.check(take.id, "nieuws", SelfCheck.YES)
    session.reflection.check(take.id, "nieuws", SelfCheck.NOT_YET)
    assert [one.place for one in session.growth.evidence()] == [0]
    session.reflection.check(take.id, "nieuws", None)
    session.reflection.check(take.id, "bestaat-niet", SelfCheck.YES)
    assert session.growth.standings() == ()


def test_evidence_is_of_the_day_of_the_take(home: Home) -> None:
    take = add_take(home.session, LIFT, turns=WHOLE)
    session = home.again(MONDAY + timedelta(days=10))
    session.reflection.check(take.id, "nieuws", SelfCheck.YES)
    assert session.growth.evidence()[0].on == MONDAY


def test_a_take_that_goes_by_itself_leaves_the_numbers_and_one_erased_by_hand_does_not(home: Home) -> None:
    session = home.session
    going, erased = (add_take(session, PAPER, turns=WHOLE) for _ in range(2))
    for take in (going, erased):
        session.reflection.check(take.id, "uitpraten", SelfCheck.YES)
    before = session.growth.weeks(8)
    session.takes.purge(erased.id)
    assert [one.take_id for one in session.growth.evidence()] == [going.id]
    assert session.growth.weeks(8) == before
    standing = session.growth.standings()
    session.retention.set_days(7)
    for days in (6, 12, 18):
        session = home.again(MONDAY + timedelta(days=days))
    assert session.takes.list() == []
    (left,) = session.growth.evidence()
    assert (left.take_id, left.what, left.place) == (None, "Ik laat hem uitpraten", 2)
    assert [(one.skill, one.now) for one in session.growth.standings()] == [
        (one.skill, one.now) for one in standing
    ]
    assert {practised.take_id for practised in session.growth.practices()} == {None}
    assert sum(minutes for _, minutes in session.growth.weeks(8)) == sum(minutes for _, minutes in before)


def test_everything_can_be_forgotten_and_counts_from_then_on(home: Home) -> None:
    session, growth = home.session, home.session.growth
    take = add_take(session, LIFT, turns=WHOLE)
    session.reflection.check(take.id, "nieuws", SelfCheck.YES)
    growth.start_baseline(["Begrenzen"])
    growth.answer_baseline("Begrenzen", Step.GOOD)
    growth.finish_baseline()
    growth.set_goal("Begrenzen", 3)
    growth.set_group(function="Balie")
    growth.set_plan([ScenarioId(LIFT)])
    growth.set_week_goal(30)
    growth.write_transfer("Iets.")
    question = growth.memo()
    assert question is not None
    growth.answer_memo(question.id, 0)
    growth.erase()
    growth = home.again().growth
    assert (growth.standings(), growth.evidence(), growth.practices(), growth.goals()) == ((), (), (), ())
    assert (growth.baseline(), growth.plan(), growth.transfers(), growth.memo_answers()) == (None, (), (), ())
    assert (growth.groups(), growth.week_goal(), sum(growth.this_week())) == (Groups(), 0, 0)
    assert home.session.takes.get(take.id).id == take.id  # takes are erased in their own place
    new = add_take(home.session, LIFT, turns=WHOLE)
    assert [one.take_id for one in growth.practices()] == [new.id]


def test_a_step_is_skipped_after_a_proof(home: Home) -> None:
    session, growth = home.session, home.session.growth
    path, steps = "helder-en-eerlijk", [ScenarioId(LETTER), ScenarioId(PAPER), ScenarioId(LIFT)]
    assert growth.proof(path, steps[2]).scenario == LIFT
    for wrong in (("geen-pad", steps[0]), (path, ScenarioId("tot-hier-en-niet-verder"))):
        with raises(Code.BAD_ARGUMENT):
            growth.may_skip(*wrong)
    take = add_take(session, LIFT, turns=WHOLE)
    look_back(session, take.id)
    session.reflection.check(take.id, "bezwaar", SelfCheck.A_LITTLE)
    with raises(Code.PROOF_FIRST):
        growth.skip(path, steps[0])
    session.reflection.check(take.id, "bezwaar", SelfCheck.YES)
    assert all(growth.may_skip(path, step) for step in steps)
    assert not growth.may_skip(path, ScenarioId("u-hebt-toch-al-besloten"))  # after it
    places = [(one.skill, one.now) for one in growth.standings()]
    growth.skip(path, steps[0])
    growth.skip(path, steps[0])
    assert growth.skipped() == {(path, LETTER)}
    assert {one.source for one in growth.evidence()} == {Source.PROOF}
    assert [(one.skill, one.now) for one in growth.standings()] == places  # said once, counted once
    session.reflection.check(take.id, "bezwaar", SelfCheck.NOT_YET)  # on second thoughts
    assert {one.place for one in growth.evidence() if one.key.endswith("/bezwaar")} == {0}
    assert len(growth.evidence()) == 6
    growth.unskip(path, steps[0])
    assert growth.skipped() == frozenset()


def test_what_cannot_be_set(home: Home) -> None:
    growth = home.session.growth
    for refused in (
        lambda: growth.set_goal("Koken", 2),
        lambda: growth.set_goal("Begrenzen", 3.1),
        lambda: growth.set_goal("Begrenzen", -0.1),
        lambda: growth.set_goal("Begrenzen", 2, text="x" * 501),
        lambda: growth.set_week_goal(-1),
        lambda: growth.set_week_goal(601),
        lambda: growth.set_group(function="x" * 61),
        lambda: growth.answer_memo("geen-vraag", 0),
        lambda: growth.answer_memo(growth.memo().id, 3),  # type: ignore[union-attr]
        lambda: growth.write_transfer("x" * 501),
        lambda: growth.write_transfer("x", "Koken"),
    ):
        with raises(Code.BAD_ARGUMENT):
            refused()
    with raises(Code.SCENARIO_UNKNOWN):
        growth.set_plan([ScenarioId("bestaat-niet")])
    assert (growth.goals(), growth.plan(), growth.transfers()) == ((), (), ())


def test_one_own_goal_for_a_skill(home: Home) -> None:
    growth = home.session.growth
    growth.set_goal("Begrenzen", 2)
    (first,) = growth.goals()
    growth.set_goal("BEGRENZEN", 2.5, text="Rustig")
    (second,) = growth.goals()
    assert (second.id, second.place, second.text) == (first.id, 2.5, "Rustig")
    growth.set_goal("Begrenzen", None)
    assert growth.goals() == ()


def test_a_reminder_once_a_day_and_only_when_it_is_wanted(home: Home) -> None:
    growth = home.session.growth
    growth.start_baseline(["Begrenzen"])
    at = datetime(2026, 5, 11, 12).astimezone()  # what the clock on the wall says
    wanted = Preferences(reminders=True)
    assert growth.reminder(Preferences(), at) is None
    assert growth.reminder(wanted, at) is not None
    assert growth.reminder(wanted, at.replace(hour=20)) is None
    assert growth.reminder(replace(wanted, reminder_from="19:00", reminder_until="21:00"), at) is None
    growth.reminded(at)
    assert growth.reminder(wanted, at.replace(hour=13)) is None
    assert growth.reminder(wanted, at + timedelta(days=1)) is not None


def test_goals_of_a_trainer_count_for_who_they_are_for(home: Home, tmp_path: Path) -> None:
    learner, trainer = home.session, make_session(home.desk, COACH)
    goal = Goal(GoalId(new_id()), GoalLevel.DEPARTMENT, "Begrenzen", 2.0, "Zorg")
    with raises(Code.NO_SPACE):
        trainer.growth.goals_file([goal])
    with raises(Code.NO_SPACE):
        learner.growth.receive_goals(b"")
    make_space(tmp_path / "deelruimte", learner, trainer)
    old = trainer.growth.goals_file([goal])
    new = trainer.growth.goals_file([replace(goal, place=2.5)])
    assert trainer.growth.trainer_goals() == (replace(goal, place=2.5),)
    received = learner.growth.receive_goals(new)
    assert (received.by, received.news, received.made_on) == (COACH, True, MONDAY)
    assert not learner.growth.receive_goals(old).news  # a later one is here
    assert learner.growth.goals() == ()  # not said to be of that department
    assert learner.growth.known_groups() == ((), ("Zorg",))
    learner.growth.set_group(department="zorg")
    assert [one.place for one in learner.growth.goals()] == [2.5]
    # a stranger's, damaged, and by somebody in the place of the trainer: nothing changes
    stranger = make_session(home.desk, "Mallory")
    stranger.spaces.create(str(tmp_path / "andere"), "Andere")
    for data, code in (
        (stranger.growth.goals_file([goal]), Code.OBJECT_FOREIGN),
        (new[:-3], Code.OBJECT_DAMAGED),
        (new.replace(b'"place":25', b'"place":30'), Code.OBJECT_UNSIGNED),
        (new.replace(b'"format":1', b'"format":2'), Code.OBJECT_NEWER),
    ):
        with pytest.raises(Failure) as refused:
            learner.growth.receive_goals(data)
        assert refused.value.problem.code is code
    assert [one.place for one in learner.growth.goals()] == [2.5]
    for session in (trainer, stranger):
        session.close()


def test_what_a_coach_said_counts_only_after_one_looked_oneself(home: Home, tmp_path: Path) -> None:
    learner, coach = home.session, make_session(home.desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    take = add_take(learner, LIFT, turns=WHOLE)
    grant = share_take(learner, coach, take)
    coach.coach.rate(grant.share_id, "nieuws", Rating.VERY_GOOD)
    coach.coach.send(grant.share_id)
    coach.sync.run()
    learner.sync.run()
    with raises(Code.SELF_CHECK_FIRST):
        learner.feedback.open(grant.share_id)
    assert learner.growth.standings() == ()
    look_back(learner, take.id)
    learner.feedback.open(grant.share_id)
    said = [one for one in learner.growth.evidence() if one.source is Source.COACH]
    assert [(one.by, one.place, one.key) for one in said] == [
        (COACH, 3, f"coach/{grant.share_id}/{coach.member_id}/nieuws")
    ]
    learner.sharing.withdraw(grant.share_id)  # what was said stays, as it does with the feedback
    assert said[0] in learner.growth.evidence()
    learner.takes.purge(take.id)
    assert learner.growth.evidence() == ()
    coach.close()
