"""Which space a profile is in, and when it may go to another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.session import (
    COACH,
    ONE_TURN,
    add_take,
    contact_of,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Code, Failure


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    desk = make_desk(tmp_path)
    learner, coach = make_session(desk), make_session(desk, COACH)
    yield learner, coach
    learner.close()
    coach.close()


def test_who_shares_stays_in_the_space(two: tuple[Session, Session], tmp_path: Path) -> None:
    learner, coach = two
    make_space(tmp_path / "een", learner, coach)
    other = coach.spaces.create(str(tmp_path / "twee"))
    coach.spaces.join(str(tmp_path / "een"))
    grant = share_take(learner, coach, add_take(learner, ONE_TURN))
    for leave in (learner.spaces.join, learner.spaces.create):
        place = tmp_path / ("twee" if leave == learner.spaces.join else "drie")
        with pytest.raises(Failure) as failure:
            leave(str(place))
        assert failure.value.problem.code is Code.SPACE_BUSY
    assert not (tmp_path / "drie").exists()
    learner.sharing.withdraw(grant.share_id)
    with pytest.raises(Failure):
        learner.spaces.join(str(tmp_path / "twee"))
    learner.sync.run()
    assert learner.spaces.join(str(tmp_path / "twee")).id == other.id


def test_a_space_whose_folder_moved_is_found_again(two: tuple[Session, Session], tmp_path: Path) -> None:
    learner, coach = two
    space = make_space(tmp_path / "een", learner, coach)
    share_take(learner, coach, add_take(learner, ONE_TURN))
    (tmp_path / "een").rename(tmp_path / "verhuisd")
    again = learner.spaces.join(str(tmp_path / "verhuisd"))
    assert again.id == space.id
    assert again.location == str(tmp_path / "verhuisd")
    assert learner.sync.run().skipped == ()
    assert contact_of(learner, coach).name == COACH
