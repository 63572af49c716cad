"""Have all of it gone: what was shared is withdrawn, then the keys go, then everything else."""

import logging
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.app.circles import Circles
from oefenruimte.app.logbook import FOLDER as LOGS
from oefenruimte.app.organisation import Organisations
from oefenruimte.app.sharing import LIVE, Sharing
from oefenruimte.app.space import Spaces
from oefenruimte.app.sync import Sync
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.organisation import Role
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.share import Grant, GrantState
from oefenruimte.vault import erased

_log = logging.getLogger(__name__)
_AT_OTHERS = (*LIVE, GrantState.WITHDRAWING, GrantState.STRANDED)


@dataclass(frozen=True, slots=True)
class BeforeErasing:
    """What the user should know first. `shares`: what others can see now. `last_admin`: nobody else can sign
    for the organisation. `admin`: somebody else can."""

    shares: tuple[Grant, ...]
    admin: bool
    last_admin: bool


@dataclass(frozen=True, slots=True)
class Erasing:
    """`done`: it is a profile no more. Otherwise nothing was erased, because these `left` shares would stay
    with who has them until their last day; `problem`: why they could not be withdrawn."""

    done: bool
    left: tuple[Grant, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """`check`: WRONG_PASSPHRASE unless this is the passphrase; takes a second."""

    folder: Path
    check: Callable[[str], object]
    sharing: Sharing
    circles: Circles
    spaces: Spaces
    organisation: Organisations
    sync: Sync
    clock: Clock

    def before(self) -> BeforeErasing:
        """What to tell and ask. Reads only."""
        admin = self.organisation.am_admin()
        today = self.clock.today()
        others = [
            member
            for member in (self.organisation.members() if admin else ())
            if Role.ADMIN in member.roles and member.active(today) and member.id != self.spaces.me
        ]
        return BeforeErasing(self._at_others(), admin, admin and not others)

    def erase(self, passphrase: str, *, leave_shared: bool = False) -> Erasing:
        """Withdraw what is shared, and if that is done (or with `leave_shared`) destroy the keys: this cannot
        be undone. The files go when the session is closed, or at the next start.

        WRONG_PASSPHRASE, DISK_FULL, FOLDER_READ_ONLY (nothing is erased).
        """
        self.check(passphrase)
        problem = self._withdraw()
        left = self._at_others()
        if left and not leave_shared:
            return Erasing(False, left, problem)
        self._leave_space()
        erased.begin_erasing(self.folder)
        return Erasing(True, left, problem)

    def _at_others(self) -> tuple[Grant, ...]:
        today = self.clock.today()
        grants = self.sharing.grants()
        return tuple(one for one in grants if one.state in _AT_OTHERS and one.until >= today)

    def _withdraw(self) -> Problem | None:
        """Why not all of it went, if that is so. Circles are left: their members are told."""
        if self.spaces.current() is None:
            return None
        try:
            for circle in self.circles.list():
                self.circles.leave(circle.id)
            for grant in self.sharing.grants():
                if grant.state in LIVE:
                    self.sharing.withdraw(grant.share_id)
            return self.sync.run().problem
        except Failure as failure:
            _log.info("not everything is withdrawn: %s", failure.problem.code)
            return failure.problem

    def _leave_space(self) -> None:
        """The own card goes. A space that cannot be reached keeps it: it holds a name and public keys."""
        try:
            self.spaces.give_up()
        except Failure as failure:
            if failure.problem.code is not Code.NO_SPACE:
                _log.info("the space is not left: %s", failure.problem.code)


def finish_erasing(home: Path) -> None:
    """Remove what is left of profiles that were erased; with one, the log goes too. Never raises."""
    if erased.finish_erasing(home):
        shutil.rmtree(home / LOGS, ignore_errors=True)
