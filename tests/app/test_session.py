"""Opening a room: in order, and when a step fails nothing of it stays open."""

from pathlib import Path

import pytest

from fakes.session import PASSPHRASE, make_desk, make_session
from oefenruimte.app.authoring.drafts import Drafts
from oefenruimte.app.inbox_files import InboxFiles
from oefenruimte.app.outbox import Outbox
from oefenruimte.app.profiles import ProfileInfo
from oefenruimte.app.session import Desk
from oefenruimte.app.spool import Spool
from oefenruimte.app.sync import Sync
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.store.database import Store
from oefenruimte.vault.keys import ProfileKeys

Door = tuple[Desk, ProfileInfo, ProfileKeys]


@pytest.fixture
def door(tmp_path: Path) -> Door:
    desk = make_desk(tmp_path)
    session = make_session(desk)
    session.close()
    return desk, session.profile, desk.profiles.unlock(session.profile.id, PASSPHRASE)


@pytest.mark.parametrize(
    "step",
    [
        (Spool, "sweep"),
        (Outbox, "sweep"),
        (Sync, "end_what_is_over"),
        (InboxFiles, "sweep"),
        (Drafts, "sweep"),
    ],
)
def test_a_step_that_fails_leaves_nothing_open(
    door: Door, monkeypatch: pytest.MonkeyPatch, step: tuple[type, str]
) -> None:
    desk, profile, keys = door
    closed: list[Store] = []
    close = Store.close

    def count(store: Store) -> None:
        closed.append(store)
        close(store)

    def refuse(_: object) -> None:
        raise fail(Code.FOLDER_READ_ONLY)

    with monkeypatch.context() as broken:
        broken.setattr(Store, "close", count)
        broken.setattr(*step, refuse)
        with pytest.raises(Failure) as caught:
            desk.open(profile, keys)
    assert caught.value.problem.code is Code.FOLDER_READ_ONLY
    assert len(closed) == 1
    desk.open(profile, keys).close()  # nobody holds it


def test_one_at_a_time_and_closing_twice_is_once(door: Door) -> None:
    desk, profile, keys = door
    session = desk.open(profile, keys)
    with pytest.raises(Failure) as caught:
        desk.open(profile, keys)
    assert caught.value.problem.code is Code.PROFILE_IN_USE
    session.close()
    session.close()
    again = desk.open(profile, keys)
    with pytest.raises(RuntimeError):
        session.takes.list()
    assert again.takes.list() == []
    again.close()
