"""All of it gone: withdrawn where it can be, the keys first, and never a profile that half lives."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.session import (
    COACH,
    NAME,
    PASSPHRASE,
    add_take,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.rights.ending import finish_erasing
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import Desk
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import GrantState, InboxState
from oefenruimte.vault import erased

CANARY = "kanarie-van-sanne"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path)


@pytest.fixture
def sanne(desk: Desk) -> Iterator[Session]:
    session = make_session(desk)
    yield session
    session.close()


def _bytes_of(home: Path) -> bytes:
    """Of every file in the home, with its name."""
    files = [path for path in home.rglob("*") if path.is_file()]
    return b"\0".join(str(path).encode() + path.read_bytes() for path in files)


def test_nothing_of_the_profile_is_left_in_the_home(desk: Desk, sanne: Session) -> None:
    add_take(sanne)
    desk.profiles.remember(sanne.profile.id)
    (desk.home / "logs").mkdir()
    (desk.home / "logs" / "oefenruimte.log").write_text(CANARY)
    before = _bytes_of(desk.home)
    traces = [NAME, sanne.profile.id, CANARY, "recordings", "oefenruimte.db"]
    assert all(trace.encode() in before for trace in traces), "or the test looks for the wrong things"
    done = sanne.rights.erase(PASSPHRASE)
    assert (done.done, done.left) == (True, ())
    sanne.close()
    after = _bytes_of(desk.home)
    assert [trace for trace in traces if trace.encode() in after] == []
    assert list((desk.home / "profiles").iterdir()) == []
    assert desk.profiles.here().profiles == ()


def test_another_passphrase_erases_nothing(desk: Desk, sanne: Session) -> None:
    with pytest.raises(Failure) as caught:
        sanne.rights.erase("een andere wachtzin dan die")
    assert caught.value.problem.code is Code.WRONG_PASSPHRASE
    assert (sanne.folder / "keys.json").exists()
    assert [profile.name for profile in desk.profiles.list()] == [NAME]


def test_the_keys_go_first_and_are_overwritten_where_they_lie(desk: Desk, sanne: Session) -> None:
    keys = sanne.folder / "keys.json"
    content = keys.read_bytes()
    with open(keys, "rb") as opened:  # the same cells, also once it has no name any more
        sanne.rights.erase(PASSPHRASE)
        assert not keys.exists()
        left = opened.read()
    assert len(left) == len(content)
    assert left != content
    assert b'"' not in left or content[:40] not in left
    assert desk.profiles.list() == (), "nobody is offered it any more"
    with pytest.raises(Failure) as caught:
        desk.profiles.unlock(sanne.profile.id, PASSPHRASE)
    assert caught.value.problem.code is Code.PROFILE_UNKNOWN


def test_others_on_this_computer_keep_theirs(desk: Desk, sanne: Session) -> None:
    karin = make_session(desk, COACH)
    try:
        take = add_take(karin)
        sanne.rights.erase(PASSPHRASE)
        sanne.close()
        assert [profile.name for profile in desk.profiles.list()] == [COACH]
        assert karin.takes.whole(take.recordings[0].id)
    finally:
        karin.close()


def test_what_is_shared_is_withdrawn_first(desk: Desk, sanne: Session, tmp_path: Path) -> None:
    karin = make_session(desk, COACH)
    try:
        place = tmp_path / "deelruimte"
        make_space(place, sanne, karin)
        grant = share_take(sanne, karin, add_take(sanne))
        assert [one.share_id for one in sanne.rights.before_erasing().shares] == [grant.share_id]
        done = sanne.rights.erase(PASSPHRASE)
        assert (done.done, done.left, done.problem) == (True, (), None)
        karin.sync.run()
        (item,) = karin.coach.inbox()
        assert item.state is InboxState.WITHDRAWN
        assert not (place / "cards" / f"{sanne.member_id}.card").exists()
    finally:
        karin.close()


def test_a_space_that_is_away_is_told_and_the_user_chooses(
    desk: Desk, sanne: Session, tmp_path: Path
) -> None:
    karin = make_session(desk, COACH)
    try:
        place = tmp_path / "deelruimte"
        make_space(place, sanne, karin)
        grant = share_take(sanne, karin, add_take(sanne))
        place.rename(tmp_path / "weg")
        told = sanne.rights.erase(PASSPHRASE)
        assert not told.done
        assert told.problem is not None
        assert [(one.share_id, one.contact_name, one.until) for one in told.left] == [
            (grant.share_id, COACH, grant.until)
        ]
        assert (sanne.folder / "keys.json").exists(), "nothing is erased yet"
        assert sanne.sharing.grants()[0].state is GrantState.WITHDRAWING
        assert sanne.rights.erase(PASSPHRASE, leave_shared=True).done
        sanne.close()
        assert [profile.name for profile in desk.profiles.list()] == [COACH]
    finally:
        karin.close()


def test_the_last_administrator_is_told(desk: Desk, sanne: Session, tmp_path: Path) -> None:
    before = sanne.rights.before_erasing()
    assert (before.admin, before.last_admin) == (False, False)
    sanne.spaces.create(str(tmp_path / "deelruimte"), "Balie")
    sanne.organisation.create("Gemeente Dorp", tmp_path / "dorp.oefensleutel", PASSPHRASE)
    before = sanne.rights.before_erasing()
    assert (before.admin, before.last_admin) == (True, True)
    assert sanne.rights.erase(PASSPHRASE).done


KILLED = """
import os, sys
from pathlib import Path
from oefenruimte.vault import erased

folder, when = Path(sys.argv[1]), int(sys.argv[2])
calls = 0

def trap(event, args):
    global calls
    if event in ("os.remove", "os.rename", "os.rmdir", "open") and folder.name in str(args[0]):
        calls += 1
        if calls == when:
            os.kill(os.getpid(), 9)

sys.addaudithook(trap)
erased.begin_erasing(folder)
erased.finish_erasing(folder.parent.parent)
os._exit(0)
"""


def test_killed_at_any_step_it_is_whole_or_it_gets_finished(desk: Desk, tmp_path: Path) -> None:
    """kill -9 at every call that changes the disk: either nothing happened, or the next start ends it."""
    session = make_session(desk)
    session.close()
    whole, seen = session.folder.replace(tmp_path / "heel"), set()
    for when in range(1, 60):
        folder = session.folder
        shutil.copytree(whole, folder)
        killed = subprocess.run([sys.executable, "-c", KILLED, str(folder), str(when)], check=False)
        if killed.returncode == 0:
            seen.add("ended")
            assert not folder.exists()
            break
        assert killed.returncode == -signal.SIGKILL
        if erased.is_erased(folder) or not folder.exists():
            seen.add("begun")
            assert all(profile.id != folder.name for profile in desk.profiles.list())
            finish_erasing(desk.home)
            assert [
                path.name for path in (desk.home / "profiles").iterdir() if folder.name in path.name
            ] == []
        else:
            seen.add("whole")
            assert desk.profiles.unlock(folder.name, PASSPHRASE).public is not None  # type: ignore[arg-type]
            erased.begin_erasing(folder)
            finish_erasing(desk.home)
    assert seen == {"whole", "begun", "ended"}
    assert [path for path in (desk.home / "profiles").iterdir() if path.name != "last"] == []


def test_the_next_start_ends_what_was_begun_but_not_for_who_is_in(desk: Desk, tmp_path: Path) -> None:
    session = make_session(desk)
    erased.begin_erasing(session.folder)
    finish_erasing(desk.home)
    assert (session.folder / "oefenruimte.db").exists(), "somebody has it open"
    os.close(os.open(session.folder / "later", os.O_CREAT))
    session.close()
    assert not session.folder.exists()
    (desk.home / "profiles" / "gone-aaaaaaaaaaaaaaaaaaaa").mkdir()
    make_desk(tmp_path)
    assert list((desk.home / "profiles").iterdir()) == []
