"""The copy that goes to a coach: looked at before, sent unchanged, and gone when it is not sent."""

import io
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import av
import pytest

from fakes.session import COACH, THREE_TURNS, add_take, contact_of, make_desk, make_session, make_space
from oefenruimte.app.session import Session
from oefenruimte.domain.recording import Flaw
from oefenruimte.domain.share import GrantState
from oefenruimte.sharing.manifest import encode_manifest


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, Session]]:
    folder = tmp_path_factory.mktemp("thuis")
    desk = make_desk(folder)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(folder / "deelruimte", learner, coach)
    yield learner, coach
    learner.close()
    coach.close()


def _files(session: Session) -> set[Path]:
    return {
        file for file in session.folder.rglob("*") if file.is_file() and "oefenruimte.db" not in file.name
    }


def test_what_was_looked_at_is_what_the_coach_gets(people: tuple[Session, Session]) -> None:
    learner, coach = people
    take = add_take(learner, THREE_TURNS, answers=2)
    scenario = learner.library.find(take.scenario_id, take.scenario_version)
    before = _files(learner)
    with learner.sharing.preview(take.id, scenario=scenario) as copy:
        seen = [copy.answer(0).read(), copy.answer(1).read()]
        lines = [turn.citizen_lines for turn in copy.turns]
        total = copy.conversation.duration_ms
    assert _files(learner) == before, "looking leaves nothing behind"
    learner.sharing.share(
        take.id, contact_of(learner, coach).id, scenario=scenario, until=learner.clock.today()
    )
    learner.sync.run()
    coach.sync.run()
    with closing(coach.coach.open(coach.coach.inbox()[0].share_id)) as opened:
        assert [opened.answer(0).read(), opened.answer(1).read()] == seen
        assert [turn.citizen_lines for turn in opened.manifest.turns] == lines
        assert opened.conversation.duration_ms == total


def test_an_answer_of_the_copy_can_be_opened_again_and_plays(people: tuple[Session, Session]) -> None:
    learner, _ = people
    take = add_take(learner)
    with learner.sharing.preview(take.id, scenario=None) as copy:
        first = copy.answer(0)
        content = first.read()
        first.close()
        assert copy.answer(0).read() == content
        with av.open(io.BytesIO(content)) as played:
            assert sum(1 for _ in played.decode(video=0)) > 20


def test_stopping_half_way_shares_nothing_and_leaves_nothing(people: tuple[Session, Session]) -> None:
    learner, coach = people
    take = add_take(learner, THREE_TURNS, answers=2)
    before = _files(learner)
    told: list[float] = []

    def stop(part: float) -> None:
        told.append(part)
        if len(told) == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        learner.sharing.share(
            take.id,
            contact_of(learner, coach).id,
            scenario=None,
            until=learner.clock.today(),
            progress=stop,
        )
    assert told[0] < told[1] < 1.0
    assert learner.sharing.grants(take.id) == []
    assert learner.outbox.waiting() == 0
    assert _files(learner) == before


def test_the_last_step_is_told_once_it_is_queued(people: tuple[Session, Session]) -> None:
    learner, coach = people
    take = add_take(learner)
    states: list[tuple[float, list[GrantState]]] = []

    def look(part: float) -> None:
        states.append((part, [grant.state for grant in learner.sharing.grants(take.id)]))

    learner.sharing.share(
        take.id, contact_of(learner, coach).id, scenario=None, until=learner.clock.today(), progress=look
    )
    assert states[-1] == (1.0, [GrantState.QUEUED])
    assert all(found == [] for part, found in states if part < 1.0)


def test_what_a_machine_found_stays_with_the_learner(people: tuple[Session, Session]) -> None:
    learner, coach = people
    take = add_take(learner, THREE_TURNS, answers=2, flaws=[tuple(Flaw), tuple(Flaw)])
    assert [recording.flaws for recording in learner.takes.get(take.id).recordings] == [tuple(Flaw)] * 2
    grant = learner.sharing.share(
        take.id, contact_of(learner, coach).id, scenario=None, until=learner.clock.today()
    )
    learner.sync.run()
    coach.sync.run()
    with closing(coach.coach.open(grant.share_id)) as opened:
        sent = encode_manifest(opened.manifest, [1, 1]).decode().lower()
    assert '"turn"' in sent
    for word in ("flaw", *(f'"{flaw}' for flaw in Flaw), *(f"{flaw} " for flaw in Flaw)):
        assert word not in sent
