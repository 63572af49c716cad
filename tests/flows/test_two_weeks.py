"""Two weeks of a learner, replayed from a script with a simulated clock: every number traced to its source.

The expected numbers are worked out by hand from the script (docs/growth.md has the rules). Beside that, every
day everything that is told is traced to what it says it is made of: the answers of the self-check, the rubric
of the coach, the answers of the baseline, the recordings of the takes.
"""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from fakes.calendar_clock import CalendarClock
from fakes.session import COACH, PASSPHRASE, add_take, contact_of, make_desk, make_session, make_space
from oefenruimte.app.growth_page import read_growth
from oefenruimte.app.session import Desk, Session
from oefenruimte.app.today import read_today
from oefenruimte.bootstrap import SCENARIOS_VARIABLE
from oefenruimte.cli import main
from oefenruimte.domain.growth import (
    PLACE_OF_CHECK,
    PLACE_OF_RATING,
    Goal,
    GoalLevel,
    Rhythm,
    Situation,
    Source,
    Standing,
    Step,
    rest_of,
)
from oefenruimte.domain.ids import GoalId, ScenarioId, ShareId, TakeId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import MarkKind, Rating
from oefenruimte.domain.take import Anchor, SelfCheck, Take

BUILT_IN = Path(__file__).parents[2] / "scenarios"
PAPER = ScenarioId("weer-een-ander-papiertje")
LIMIT = ScenarioId("tot-hier-en-niet-verder")
CALM, OPEN, FEEL, PLAIN = "De-escaleren", "Transparant zijn", "Inlevingsvermogen", "Heldere taal"
YES, BIT, NOT = SelfCheck.YES, SelfCheck.A_LITTLE, SelfCheck.NOT_YET
MONDAY = date(2026, 5, 4)


def on(week: int, weekday: int) -> date:
    """Week 1 or 2, weekday 1 is Monday."""
    return MONDAY + timedelta(weeks=week - 1, days=weekday - 1)


@dataclass
class Story:
    clock: CalendarClock
    desk: Desk
    learner: Session
    coach: Session

    def go(self, day: date) -> None:
        self.clock.go(day)

    def practise(self, scenario_id: ScenarioId, *turns: str) -> Take:
        """An answer of a second to each of these turns."""
        return add_take(self.learner, scenario_id, turns=turns)

    def check(self, take: Take, **answers: SelfCheck) -> None:
        for behaviour, answer in answers.items():
            self.learner.reflection.check(take.id, behaviour.replace("_", "-"), answer)

    def standing(self, skill: str) -> Standing:
        return next(one for one in self.learner.growth.standings() if one.skill == skill)

    def now(self, skill: str) -> float | None:
        trace(self)
        return self.standing(skill).now


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    clock = CalendarClock(MONDAY)
    desk = make_desk(tmp_path, scenarios=BUILT_IN, clock=clock)  # type: ignore[arg-type]
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    told = Story(clock, desk, learner, coach)
    yield told
    told.learner.close()
    coach.close()


def test_two_weeks(story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    learner, growth = story.learner, story.learner.growth

    # Monday 4 May: nothing is known, so nothing is told.
    assert (growth.standings(), growth.rests(), growth.transfer_asked()) == ((), (), False)
    assert read_today(learner).first_day
    growth.set_rhythm(Rhythm.OFTEN)
    growth.set_week_goal(20)
    baseline = growth.start_baseline([CALM, OPEN])
    assert [item.skill for item in baseline.items] == [OPEN, CALM]  # as in the list
    growth.answer_baseline(CALM, Step.BEGIN)
    assert read_today(learner).baseline_open
    growth.answer_baseline(OPEN, Step.ON_THE_WAY)
    growth.finish_baseline()
    assert (story.now(CALM), story.now(OPEN)) == (0, 1)

    # The trainer sets goals; one's own goes before that of the function.
    goals = [
        Goal(GoalId(new_id()), GoalLevel.ORGANISATION, PLAIN, 2.0),
        Goal(GoalId(new_id()), GoalLevel.FUNCTION, CALM, 2.5, "Balie"),
        Goal(GoalId(new_id()), GoalLevel.FUNCTION, OPEN, 3.0, "Vergunningen"),
    ]
    growth.receive_goals(story.coach.growth.goals_file(goals))
    assert {one.skill: one.place for one in growth.goals()} == {PLAIN: 2.0}
    growth.set_group(function="balie")
    assert story.standing(CALM).goal == goals[1]
    growth.set_goal(CALM, 1.0, on(2, 7))
    assert [one.place for one in growth.goals() if one.skill == CALM] == [1.0, 2.5]
    assert story.standing(CALM).goal == growth.goals()[0]
    assert story.standing(OPEN).goal is None

    # Tuesday 5 May: a first take. Clips of 8.96, 12.4 and 11 s with 3 s of answers are 35 s: one minute.
    story.go(on(1, 2))
    first = story.practise(PAPER, "1", "2k", "3k")
    story.check(first, uitpraten=NOT, erkennen=BIT, duidelijk=YES, waarom=BIT, wel=BIT, samenvatten=NOT)
    assert story.now(CALM) == pytest.approx(Fraction(0 + 1 + 0, 3))  # uitpraten, wel, and the baseline
    assert story.now(OPEN) == pytest.approx(Fraction(2 + 1 + 0 + 1, 4))
    assert story.now(FEEL) == 1
    assert growth.this_week() == (0, 1, 0, 0, 0, 0, 0)
    assert [(rest.skill, rest.due_on) for rest in growth.rests()] == [
        (skill, on(1, 5)) for skill in sorted((CALM, FEEL, OPEN))
    ]
    assert growth.due() == ()

    # Thursday 7 May: again, too soon to take a step. Shared with the coach.
    story.go(on(1, 4))
    second = story.practise(PAPER, "1", "2w", "3w")
    story.check(second, uitpraten=YES, erkennen=YES, duidelijk=YES, waarom=YES, wel=BIT, samenvatten=YES)
    assert story.now(CALM) == pytest.approx(Fraction(2 + 1 + 0 + 1 + 0, 5))
    assert story.now(OPEN) == pytest.approx(Fraction(2 + 2 + 2 + 2 + 1 + 0, 6))  # the newest six
    assert len(story.standing(OPEN).sources) == 6
    assert {rest.due_on for rest in growth.rests()} == {on(1, 7)}
    assert {rest.step for rest in growth.rests()} == {0}
    share = share_with(story, second)

    # Friday 8 May: the coach says something. It arrives on Saturday, and counts once it was opened.
    story.go(on(1, 5))
    rate(story, share, uitpraten=Rating.GOOD, erkennen=Rating.VERY_GOOD, duidelijk=Rating.A_LITTLE)
    story.go(on(1, 6))
    before = growth.standings()
    learner.sync.run()
    assert growth.standings() == before
    learner.feedback.open(share)
    assert story.now(CALM) == pytest.approx(Fraction(2 * 2 + 2 + 1 + 0 + 1 + 0, 2 + 5))
    assert story.now(FEEL) == pytest.approx(Fraction(2 * 3 + 2 + 1, 2 + 2))
    # Newest six: the coach (7 May), four lines of take 2 (7 May), and the last line said of take 1.
    assert story.now(OPEN) == pytest.approx(Fraction(2 * 1 + 2 + 2 + 2 + 0 + 1, 2 + 5))
    assert story.standing(CALM).sources[0].by == COACH
    assert story.standing(CALM).reached  # own goal: 1.0
    with pytest.raises(Failure) as fixed:
        learner.reflection.check(second.id, "wel", YES)
    assert fixed.value.problem.code is Code.SELF_CHECK_FIXED
    # A later word of the coach replaces the earlier one; what was not said again is gone.
    rate(story, share, uitpraten=Rating.VERY_GOOD, duidelijk=None, erkennen=None)
    learner.sync.run()
    learner.feedback.open(share)
    assert story.now(FEEL) == pytest.approx(Fraction(2 + 1, 2))
    assert story.now(CALM) == pytest.approx(Fraction(2 * 3 + 2 + 1 + 0 + 1 + 0, 2 + 5))

    # Monday 11 May: what rested is back. The short practice is a turn that was not done yet.
    story.go(on(2, 1))
    assert {rest.skill for rest in growth.due()} == {CALM, FEEL, OPEN}
    assert {rest.skill for rest in read_today(learner).due} == {CALM, FEEL, OPEN}
    situation = growth.short_practice(CALM)
    assert situation == Situation(LIMIT, "1")
    short = story.practise(LIMIT, "1")
    story.check(short, tempo=YES)
    assert growth.practices()[0].short
    assert growth.practices()[0].turn == "1"
    assert growth.short_practice(CALM) != situation
    rests = {rest.skill: rest for rest in growth.rests()}
    assert (rests[CALM].step, rests[CALM].due_on) == (1, on(2, 8))  # in time: seven days now
    assert (rests[OPEN].step, rests[OPEN].due_on) == (0, on(1, 7))
    # Had it not gone yet, it would come back as soon as before.
    story.check(short, tempo=NOT)
    assert {rest.skill: rest.due_on for rest in growth.rests()}[CALM] == on(2, 4)
    trace(story)
    story.check(short, tempo=YES)
    assert growth.weeks(2) == ((on(1, 1), 2), (on(2, 1), 1))
    assert growth.this_week() == (1, 0, 0, 0, 0, 0, 0)
    # The newest six of seven: take 3, the coach, take 2 twice, take 1 twice; the baseline fell out.
    assert story.now(CALM) == pytest.approx(Fraction(2 + 2 * 3 + 2 + 1 + 0 + 1, 1 + 2 + 4))
    assert read_today(learner).next_step is not None
    assert read_today(learner).next_step.entry.scenario.id != LIMIT  # type: ignore[union-attr]

    # Wednesday 13 May: the question of the week, and what one did with it for real.
    story.go(on(2, 3))
    question = growth.memo()
    assert question is not None
    assert growth.memo(on(2, 7)) == question
    assert growth.answer_memo(question.id, 1) == question.replies[1]
    assert growth.memo() is None
    assert growth.memo(on(3, 1)) not in (None, question)
    assert growth.transfer_asked()
    growth.write_transfer("Ik liet een meneer uitrazen.", CALM)
    assert not growth.transfer_asked()
    assert growth.transfer_asked(on(3, 1))

    # Sunday 17 May: the learner erases the first take. What was said of it goes along; the minutes stay.
    story.go(on(2, 7))
    minutes = growth.weeks(2)
    learner.takes.delete(first.id)
    assert first.id not in {one.take_id for one in growth.evidence()}
    learner.takes.restore(first.id)
    assert first.id in {one.take_id for one in growth.evidence()}
    learner.takes.purge(first.id)
    assert growth.weeks(2) == minutes
    assert story.now(CALM) == pytest.approx(Fraction(2 + 2 * 3 + 2 + 1 + 0, 1 + 2 + 3))
    assert story.now(FEEL) == 2

    # The page, the room opened again and the command line tell the same.
    page, standings = read_growth(learner), growth.standings()
    assert page.standings == standings
    assert page.weeks == growth.weeks(12)
    learner.close()
    story.coach.close()
    told = on_command_line(tmp_path, monkeypatch, "growth")
    assert [(one["skill"], one["now"], one["baseline"]) for one in told["standings"]] == [
        (one.skill, one.now, one.baseline) for one in standings
    ]
    assert [[source["key"] for source in one["sources"]] for one in told["standings"]] == [
        [source.key for source in one.sources] for one in standings
    ]
    assert [week["minutes"] for week in told["weeks"]][-2:] == [2, 1]
    today = on_command_line(tmp_path, monkeypatch, "today")
    # The short practice of Monday was also one of what else that exercise is about: three days.
    assert {rest["skill"] for rest in today["due"]} == {FEEL, OPEN, "Begrenzen", "Persoonlijk leiderschap"}
    assert (today["week"], today["week_goal"]) == ([1, 0, 0, 0, 0, 0, 0], 20)


def share_with(story: Story, take: Take) -> ShareId:
    learner, coach = story.learner, story.coach
    grant = learner.sharing.share(
        take.id,
        contact_of(learner, coach).id,
        scenario=learner.library.get(take.scenario_id),
        until=story.clock.today() + timedelta(weeks=4),
        message="",
    )
    learner.sync.run()
    coach.sync.run()
    return grant.share_id


def rate(story: Story, share: ShareId, **ratings: Rating | None) -> None:
    coach = story.coach.coach
    coach.place(share, Anchor(0, 100), MarkKind.TIP, "Rustig.")
    for behaviour, rating in ratings.items():
        coach.rate(share, behaviour, rating)
    coach.send(share)
    story.coach.sync.run()


def on_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *words: str) -> dict[str, object]:
    passphrase = tmp_path / "wachtzin"
    passphrase.write_text(PASSPHRASE, "utf-8")
    monkeypatch.setenv(SCENARIOS_VARIABLE, str(BUILT_IN))
    said = io.StringIO()
    with monkeypatch.context() as patched:
        patched.setattr("sys.stdout", said)
        code = main(
            [
                *(*words, "--now", on(2, 7).isoformat(), "--json", "--home", str(tmp_path / "thuis")),
                *("--profile", "Sanne Visser", "--passphrase-file", str(passphrase)),
            ]
        )
    assert code == 0, said.getvalue()
    document: dict[str, object] = json.loads(said.getvalue())
    return document


def trace(story: Story) -> None:
    """Everything that is told now, back to what it is made of."""
    session, growth = story.learner, story.learner.growth
    takes = {take.id: take for take in session.takes.list()}
    for standing in growth.standings():
        for one in standing.sources:
            kind, *rest = one.key.split("/")
            match one.source:
                case Source.SELF:
                    assert kind == "self"
                    take_id, behaviour = rest
                    assert one.take_id == take_id
                    assert one.place == PLACE_OF_CHECK[session.reflection.checks(TakeId(take_id))[behaviour]]
                    assert one.on == takes[TakeId(take_id)].created_at.date()
                case Source.COACH:
                    assert kind == "coach"
                    share, coach, behaviour = rest
                    (sheet,) = [
                        one for one in session.feedback.sheets(ShareId(share)) if one.coach.id == coach
                    ]
                    assert sheet.read
                    ratings = {line.behaviour_id: line.rating for line in sheet.sheet.rubric}
                    rating = ratings[behaviour]
                    assert rating is not None
                    assert one.place == PLACE_OF_RATING[rating]
                    assert one.by == sheet.coach.name
                case Source.BASELINE:
                    assert kind == "baseline"
                    baseline = growth.baseline()
                    assert baseline is not None
                    (item,) = [item for item in baseline.items if item.skill == rest[1]]
                    assert item.answered is not None
                    assert (one.place, one.what) == (item.answered, item.levels[item.answered])
                case Source.PROOF:
                    raise AssertionError("nothing was skipped")
        weights = [2 if one.source is Source.COACH else 1 for one in standing.sources]
        total = sum(one.place * weight for one, weight in zip(standing.sources, weights, strict=True))
        assert standing.now == (total / sum(weights) if weights else None)
    trace_practice(story, takes)


def trace_practice(story: Story, takes: dict[TakeId, Take]) -> None:
    session, growth = story.learner, story.learner.growth
    practices = growth.practices()
    for one in practices:
        if one.take_id is not None:
            take, scenario = takes[one.take_id], session.library.get(one.scenario)
            clips = sum(scenario.turn(each.turn_id).clip.duration_ms for each in take.recordings)
            assert one.seconds == round((clips + take.duration_ms) / 1000)
            assert one.skills == scenario.skills
    minutes = sum(max(1, (one.seconds + 30) // 60) for one in practices)
    assert sum(amount for _, amount in growth.weeks(4)) == minutes
    assert growth.weeks(1)[0][1] == sum(growth.this_week())
    for rest in growth.rests():
        days = [one.started_at.date() for one in practices if rest.skill in one.skills]
        assert rest == rest_of(rest.skill, days, growth.rhythm(), hard_days_of(story, rest.skill, takes))


def hard_days_of(story: Story, skill: str, takes: dict[TakeId, Take]) -> set[date]:
    """On which one's own answers about this skill were below "een beetje" together."""
    said: dict[date, list[int]] = {}
    for take in takes.values():
        checks = story.learner.reflection.checks(take.id)
        for behaviour in story.learner.library.get(take.scenario_id).behaviours:
            if behaviour.skill == skill and behaviour.id in checks:
                places = said.setdefault(take.created_at.date(), [])
                places.append(PLACE_OF_CHECK[checks[behaviour.id]])
    return {day for day, places in said.items() if sum(places) < len(places)}
