"""An administrator whose program is killed while a roster goes out: one history, which everybody follows."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from oefenruimte.app.organisation_memory import kept_roster, pinned
from oefenruimte.domain.problem import Code
from tests.app.organisation.roster_process import (
    ADMIN,
    COACH,
    FIRST_STEPS,
    STEPS,
    found,
    member,
    shorter,
    signing,
)
from tests.fakes.exchange import Member, closing


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("killed")
    env = os.environ | {"PYTHONPATH": os.pathsep.join(("tests", os.environ.get("PYTHONPATH", "")))}
    words = [sys.executable, "-m", "tests.app.organisation.roster_process", str(folder)]
    done = subprocess.run(words, check=True, capture_output=True, text=True, timeout=120, env=env)
    assert done.stdout.split() == [str(int(signal.SIGKILL))] * len(STEPS | FIRST_STEPS)
    return folder


def _rosters(folder: Path) -> list[str]:
    """Those that anybody sees."""
    return sorted(path.name for path in (folder / "space" / "roster").glob("*.ofr"))


def _known(someone: Member) -> tuple[int, str, int | None]:
    with someone.store.unit() as unit:
        organisation = pinned(unit)
        assert organisation is not None
        kept = kept_roster(unit, organisation)
        assert kept is not None
        return kept.sequence, kept.sha256, kept.policy.share_days_at_most


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_there_is_one_history(killed: Path, step: str) -> None:
    folder = killed / step
    arrived = step in list(STEPS)[3:]
    assert _rosters(folder) == [f"{number:08d}.ofr" for number in range(1, 3 + arrived)]
    with closing(member(folder, "Bram", ADMIN), member(folder, "Karin", COACH)) as (admin, coach):
        assert coach.sync.run().skipped == ()
        assert _known(coach)[::2] == ((3, 14) if arrived else (2, None))
        assert admin.sync.run().skipped == ()
        assert _known(admin) == _known(coach)
        assert shorter(admin, 14).sequence == 3 + arrived  # done again: nothing is in its way
        assert coach.sync.run().skipped == ()
        assert _known(admin) == _known(coach)
        assert _known(coach)[2] == 14
        assert len(_rosters(folder)) <= 3


@pytest.mark.parametrize("step", FIRST_STEPS)
def test_killed_at_the_first_roster(killed: Path, step: str) -> None:
    folder = killed / step
    with closing(member(folder, "Bram", ADMIN), member(folder, "Karin", COACH)) as (admin, coach):
        with admin.store.unit() as unit:
            begun = pinned(unit) is not None
        assert begun == (step != "first: not committed")
        if not begun:  # nothing was made: it is made anew
            found(admin)
        elif step != "first: there":
            assert [code for _, code in admin.sync.run().skipped] == [Code.ROSTER_OLDER], "it is told"
        assert signing(admin).is_admin()
        assert shorter(admin, 14).sequence == 2
        assert coach.sync.run().skipped == ()
        assert admin.sync.run().skipped == ()
        assert _known(admin) == _known(coach)
