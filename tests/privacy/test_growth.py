"""Where a learner stands stays with the learner: nothing that goes to others holds it."""

import json
from datetime import timedelta

from fakes.session import add_take, contact_of
from oefenruimte.app.growth import reminders
from oefenruimte.domain.growth import Goal, GoalLevel, Step
from oefenruimte.domain.ids import GoalId, new_id
from oefenruimte.domain.take import Take
from tests.privacy.conftest import Pair
from tests.privacy.source import modules
from tests.privacy.test_share_copy import manifest

# What makes and reads that which goes between people.
SEND = ("sharing/", "app/sharing.py", "app/share_copy.py", "app/coach", "app/talk.py", "app/outbox.py")
KNOWING = ("oefenruimte.app.growth", "oefenruimte.domain.growth", "oefenruimte.store.repositories.growth")

SKILL = "Heldere taal"
WORDS = "Doel-Dotterbloem-3391: ook op een drukke dag"
LINE = "Regel-Ratelaar-2207: ik liet iemand uitpraten"
GROUP = "Functie-Fluitenkruid-5518"


def share(pair: Pair, take: Take) -> bytes:
    """What the coach can read of it."""
    learner = pair.learner
    before = set(pair.objects())
    learner.sharing.share(
        take.id,
        contact_of(learner, pair.coach).id,
        scenario=learner.library.find(take.scenario_id, take.scenario_version),
        until=learner.clock.today() + timedelta(weeks=4),
    )
    learner.sync.run()
    (file,) = set(pair.objects()) - before
    return pair.opened(file)[1]


def live(pair: Pair) -> None:
    """Everything that one can tell about oneself here."""
    growth = pair.learner.growth
    growth.start_baseline([SKILL])
    growth.answer_baseline(SKILL, Step.BEGIN)
    growth.finish_baseline()
    growth.set_goal(SKILL, 2.5, text=WORDS)
    growth.set_group(function=GROUP, department=GROUP)
    growth.set_week_goal(137)
    growth.write_transfer(LINE, SKILL)
    question = growth.memo()
    if question is not None:
        growth.answer_memo(question.id, 1)


def test_a_share_is_the_same_with_and_without(pair: Pair) -> None:
    one, other = add_take(pair.learner), add_take(pair.learner)
    before = share(pair, one)
    live(pair)
    after = share(pair, other)
    assert manifest(before).keys() == manifest(after).keys()
    assert len(before) == len(after)  # no room for anything
    for word in (WORDS, LINE, GROUP, "nulmeting", "goal", "baseline", "137"):
        assert word.encode() not in after


def test_nothing_of_it_lies_in_the_space_or_with_the_coach(pair: Pair) -> None:
    live(pair)
    share(pair, add_take(pair.learner))
    pair.coach.sync.run()
    for word in (WORDS, LINE, GROUP):
        for file in (*pair.space.rglob("*"), *pair.coach.folder.rglob("*"), *pair.learner.folder.rglob("*")):
            assert not file.is_file() or word.encode() not in file.read_bytes(), file
    coach = pair.coach.growth
    assert (coach.standings(), coach.goals(), coach.transfers(), coach.evidence()) == ((), (), (), ())


def test_goals_of_a_trainer_say_nothing_of_a_person(pair: Pair) -> None:
    """Not even of the trainer: only what anybody with this function is asked."""
    live(pair)
    goal = Goal(GoalId(new_id()), GoalLevel.FUNCTION, SKILL, 2.0, "Balie")
    said = json.loads(pair.learner.growth.goals_file([goal]).splitlines()[0])
    assert set(said) == {"author", "format", "goals", "made_on", "number", "space"}
    assert set(said["goals"][0]) == {"by", "group", "id", "level", "place", "skill", "text"}
    assert len(said["goals"]) == 1  # one's own goals are not in it
    text = json.dumps(said)
    assert not any(word in text for word in (WORDS, LINE, GROUP, pair.learner.profile.name))


def test_what_stands_on_the_desktop_names_no_skill() -> None:
    for said in (reminders.QUESTION, reminders.REFRESHER, reminders.UNFINISHED):
        assert SKILL not in said
        assert "jij" not in said.casefold().split()  # anybody's reminder


def test_what_sends_knows_nothing_of_growing() -> None:
    """No module that makes something for others reads standings, practice or evidence."""
    found = [module for module in modules() if module.name.startswith(SEND)]
    assert len(found) > 20
    for module in found:
        if module.name in ("sharing/goals.py", "sharing/contribution.py"):  # a file, handed over by hand
            continue
        known = [name for name in module.imports() if name.startswith(KNOWING)]
        assert known == [], module.name
