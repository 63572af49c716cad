"""An exercise that stands ready for everyone: two computers, one space, and somebody who means ill."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from fakes.scenarios import make_scenario
from fakes.session import SteadyClock, add_take, make_desk, make_session, make_space
from oefenruimte import scenarios
from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.growth import Goal, GoalLevel
from oefenruimte.domain.ids import DraftId, GoalId, MemberId, ObjectId, ScenarioId, SpaceId, new_id
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.skills import BUILT_IN, Skill, SkillKind
from oefenruimte.sharing.layout import exercise_key
from oefenruimte.sharing.published import Notice, NoticeKind, write_notice
from oefenruimte.sharing.space import open_transport

ID = ScenarioId("het-paspoort")
TITLE = "Het paspoort is niet klaar"


@dataclass
class Team:
    trainer: Session
    learner: Session
    folder: Path
    versions: dict[str, Path]

    def draft(self, version: str = "1") -> Draft:
        return Draft(DraftId("d" * 20), ID, version, TITLE)

    def pack(self, draft: Draft, package: Path) -> None:
        scenarios.write_package(self.versions[draft.version], package)

    def publish(self, version: str = "1") -> None:
        self.trainer.publishing.publish(self.draft(version), self.pack)
        self.trainer.sync.run()

    def titles(self) -> dict[str, str]:
        return {one.title: one.version for one in self.learner.library.all()}


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("gemaakt")
    return {
        version: make_scenario(folder / version, 1, False, 0.4, ID, version, TITLE) for version in ("1", "2")
    }


@pytest.fixture
def team(tmp_path: Path, versions: dict[str, Path]) -> Iterator[Team]:
    clock = SteadyClock()
    shelf = tmp_path / "oefeningen"
    desks = [make_desk(tmp_path / who, clock=clock, scenarios=shelf) for who in ("trainer", "learner")]
    make_scenario(shelf / "vast", 1, False, 0.4, "vast", "1.0", "Vaste oefening")
    trainer, learner = make_session(desks[0], "Mo Jansen"), make_session(desks[1], "Sanne Visser")
    make_space(tmp_path / "ruimte", trainer, learner)
    yield Team(trainer, learner, tmp_path / "ruimte", versions)
    trainer.close()
    learner.close()


def test_it_comes_to_everyone_is_updated_and_withdrawn(team: Team) -> None:
    team.publish()
    assert TITLE not in team.titles()
    assert team.learner.sync.run().exercises == 1
    assert team.titles()[TITLE] == "1"
    take = add_take(team.learner, ID, seconds=1.0)

    team.publish("2")
    assert len(list((team.folder / "exercises").iterdir())) == 1
    assert team.learner.sync.run().exercises == 1
    assert team.titles()[TITLE] == "2"
    # the take keeps what was practised
    assert team.learner.library.get(take.scenario_id, take.scenario_version).version == "1"

    team.trainer.publishing.withdraw(ID)
    team.trainer.sync.run()
    assert team.learner.sync.run().exercises == 1
    assert TITLE not in team.titles()
    assert team.learner.library.get(ID, "1").title == TITLE
    assert team.trainer.publishing.own() == ()
    assert TITLE not in {one.title for one in team.trainer.library.all()}


def test_the_same_round_twice_changes_nothing(team: Team) -> None:
    team.publish()
    team.learner.sync.run()
    again = team.learner.sync.run()
    assert (again.exercises, again.skipped) == (0, ())
    assert team.trainer.sync.run().exercises == 0


def test_who_made_it_sees_what_stands_ready(team: Team) -> None:
    assert team.trainer.publishing.of(team.draft()) is None
    team.publish()
    found = team.trainer.publishing.of(team.draft("7"))
    assert found is not None
    assert (found.version, found.title) == ("1", TITLE)


def test_a_withdrawal_that_comes_before_its_exercise_wins(team: Team) -> None:
    team.publish()
    kept = {path.name: path.read_bytes() for path in (team.folder / "exercises").iterdir()}
    team.trainer.publishing.withdraw(ID)
    team.trainer.sync.run()
    team.learner.sync.run()
    for name, content in kept.items():  # somebody brings back the old file
        (team.folder / "exercises" / name).write_bytes(content)
    team.learner.sync.run()
    assert TITLE not in team.titles()


def test_published_again_after_a_withdrawal_it_is_there_again(team: Team) -> None:
    team.publish()
    team.learner.sync.run()
    team.trainer.publishing.withdraw(ID)
    team.trainer.sync.run()
    team.learner.sync.run()
    team.publish("1")  # what takes were made of is not replaced, but shown again
    team.learner.sync.run()
    assert team.titles()[TITLE] == "1"


def test_nobody_publishes_what_is_somebody_elses(team: Team) -> None:
    team.publish()
    team.learner.sync.run()
    with pytest.raises(Failure) as refused:
        team.learner.publishing.publish(team.draft("2"), team.pack)
    assert refused.value.problem.code is Code.SCENARIO_TAKEN
    with pytest.raises(Failure) as refused:
        team.trainer.publishing.publish(replace(team.draft(), scenario_id=ScenarioId("vast")), team.pack)
    assert refused.value.problem.code is Code.SCENARIO_TAKEN


def test_without_a_space_there_is_nobody_to_publish_to(team: Team) -> None:
    team.trainer.spaces.give_up()
    assert team.trainer.publishing.own() == ()
    with pytest.raises(Failure) as refused:
        team.trainer.publishing.publish(team.draft(), team.pack)
    assert refused.value.problem.code is Code.NO_SPACE


def test_a_package_that_cannot_be_made_leaves_nothing(team: Team) -> None:
    def fails(draft: Draft, package: Path) -> None:
        package.write_bytes(b"half")
        raise fail(Code.DISK_FULL)

    with pytest.raises(Failure):
        team.trainer.publishing.publish(team.draft(), fails)
    assert list((team.trainer.folder / "outbox").iterdir()) == []
    assert team.trainer.outbox.waiting() == 0
    assert team.trainer.publishing.own() == ()


@pytest.mark.parametrize("how", ["flipped", "cut", "other-space", "other-name", "withdrawn-by-another"])
def test_what_is_not_in_order_is_refused_and_named(team: Team, how: str) -> None:
    team.publish()
    space = team.trainer.spaces.required()
    [file] = (team.folder / "exercises").iterdir()
    content = bytearray(file.read_bytes())
    expected = Code.OBJECT_FOREIGN
    if how == "flipped":
        content[-5] ^= 1
        file.write_bytes(content)
        expected = Code.OBJECT_DAMAGED
    elif how == "cut":
        file.write_bytes(content[:-1])
        expected = Code.OBJECT_DAMAGED
    elif how == "other-name":
        file.rename(file.with_name(f"{new_id()}.ofo"))
    else:
        team.learner.sync.run()
        whose = team.learner if how == "withdrawn-by-another" else team.trainer
        where = space.id if how == "withdrawn-by-another" else SpaceId(new_id())
        forged = _notice(whose, where, NoticeKind.WITHDRAWAL)
        open_transport(space).put(exercise_key(forged[0]), forged[1])
        team.trainer.sync.run()
    reader = team.trainer if how == "withdrawn-by-another" else team.learner
    report = reader.sync.run()
    if how == "withdrawn-by-another":
        assert TITLE in {one.title for one in reader.library.all()}
    assert [code for key, code in report.skipped if key.startswith("exercises/")] == [expected]
    assert (report.exercises, TITLE in team.titles()) == (0, how not in ("flipped", "cut", "other-name"))


def test_a_signed_package_is_still_a_package_of_a_stranger(team: Team) -> None:
    """What it holds is checked like any other, and must be what was announced."""
    space = team.trainer.spaces.required()
    for content in (b"no zip at all", _packed(team, "2")):
        object_id, file = _notice(team.trainer, space.id, NoticeKind.EXERCISE, content)
        open_transport(space).put(exercise_key(object_id), file)
    report = team.learner.sync.run()
    assert [code for key, code in report.skipped] == [Code.OBJECT_DAMAGED] * 2
    assert TITLE not in team.titles()
    assert list((team.learner.folder / "inbox").iterdir()) == []


def test_a_list_of_skills_comes_to_everyone_and_belongs_to_who_made_it(team: Team) -> None:
    assert team.learner.skills.all() == BUILT_IN
    ours = (Skill("Luisteren", "Je laat uitpraten."), Skill("Dichtbij", "", SkillKind.VALUE))
    team.trainer.skills.keep(ours)
    team.trainer.publishing.publish_skills(ours)
    team.trainer.sync.run()
    team.learner.sync.run()
    assert team.learner.skills.all() == ours
    team.trainer.publishing.publish_skills(ours[:1])
    team.trainer.sync.run()
    assert len(list((team.folder / "exercises").iterdir())) == 1
    team.learner.sync.run()
    assert team.learner.skills.all() == ours[:1]
    with pytest.raises(Failure) as refused:
        team.learner.publishing.publish_skills(ours)
    assert refused.value.problem.code is Code.SCENARIO_TAKEN
    team.learner.skills.keep(ours)  # one's own list goes before
    assert team.learner.skills.all() == ours
    team.learner.skills.forget_own()
    assert team.learner.skills.all() == ours[:1]


def test_goals_come_to_everyone_and_every_trainer_has_their_own(team: Team) -> None:
    goal = Goal(GoalId(new_id()), GoalLevel.ORGANISATION, "Heldere taal", 2.0)
    for place in (2.0, 2.5):
        data = team.trainer.growth.goals_file([replace(goal, place=place)])
        team.trainer.publishing.publish_goals(data)
        team.trainer.sync.run()
        assert len(list((team.folder / "exercises").iterdir())) == 1  # the one before went
        assert team.learner.sync.run().skipped == ()
        assert [one.place for one in team.learner.growth.goals()] == [place]
    # the same file by hand is no news
    received = team.learner.growth.receive_goals(data)
    assert (received.news, received.by) == (False, team.trainer.profile.name)
    # another trainer's goals come beside them
    other = replace(goal, id=GoalId(new_id()), skill="Begrenzen")
    team.learner.publishing.publish_goals(team.learner.growth.goals_file([other]))
    team.learner.sync.run()
    team.trainer.sync.run()
    assert {one.skill for one in team.trainer.growth.goals()} == {"Heldere taal", "Begrenzen"}
    team.trainer.publishing.publish_goals(team.trainer.growth.goals_file([]))
    team.trainer.sync.run()
    team.learner.sync.run()
    assert [one.skill for one in team.learner.growth.goals()] == ["Begrenzen"]


@pytest.mark.parametrize(
    "skills", [[Skill(" ")], [Skill("a"), Skill("A")], [Skill("x" * 61)], [Skill(str(n)) for n in range(41)]]
)
def test_a_list_that_cannot_be(team: Team, skills: list[Skill]) -> None:
    with pytest.raises(Failure) as refused:
        team.trainer.skills.keep(skills)
    assert refused.value.problem.code is Code.BAD_ARGUMENT
    assert team.trainer.skills.all() == BUILT_IN


def _notice(
    author: Session, space: SpaceId, kind: NoticeKind, package: bytes | None = None
) -> tuple[ObjectId, bytes]:
    """As somebody with the program's own code would write it, version "1" announced."""
    object_id, out = ObjectId(new_id()), io.BytesIO()
    notice = Notice(space, object_id, kind, MemberId(""), 99, ID, "1", TITLE)
    write_notice(out, notice, author.keys, None if package is None else io.BytesIO(package))
    return object_id, out.getvalue()


def _packed(team: Team, version: str) -> bytes:
    package = team.folder.parent / "los.oefenscenario"
    scenarios.write_package(team.versions[version], package)
    content = package.read_bytes()
    package.unlink()
    return content
