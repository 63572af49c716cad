"""What a policy means for the preferences of a user, and for what the program may do here."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from oefenruimte.app.preferences import Preferences
from oefenruimte.domain.organisation import Policy
from oefenruimte.domain.problem import Code, fail

# Of these a lock is the largest value: the user may be stricter than the organisation, never looser. 0 is
# "never" in both, so it counts as larger than anything.
AT_MOST = frozenset({"keep_days", "idle_minutes"})


@dataclass(frozen=True, slots=True)
class ManagedPolicy:
    """`presets`: values of `Preferences` until the user chooses. `locks`: values that hold, by field.

    `location`, `invitation`: where to share, filled in for the user; with `only_this_space` nowhere else.
    `films_as_files`: whether a film may be kept as an ordinary file. `update_file`: where the newest version
    is told. `faults`: why the file does not count; then everything else is as usual. `file`: what was read.
    """

    presets: Mapping[str, Any] = field(default_factory=dict)
    locks: Mapping[str, Any] = field(default_factory=dict)
    location: str = ""
    invitation: str = ""
    only_this_space: bool = False
    films_as_files: bool = True
    update_file: str = ""
    file: Path | None = None
    faults: tuple[str, ...] = ()

    def preset(self, usual: Preferences) -> Preferences:
        """What a user begins with."""
        return replace(usual, **self.presets)

    def applied(self, preferences: Preferences) -> Preferences:
        """The same within the locks."""
        changed = {
            name: value
            for name, value in self.locks.items()
            if name not in AT_MOST or _larger(getattr(preferences, name), value)
        }
        return replace(preferences, **changed)

    def fixed(self, name: str) -> bool:
        """Whether the user cannot change this preference at all."""
        return name in self.locks and name not in AT_MOST

    def most(self, name: str) -> int | None:
        """The largest value that may be chosen of `keep_days` or `idle_minutes`; None: any."""
        value = self.locks.get(name)
        return value if isinstance(value, int) and name in AT_MOST else None

    def allows(self, name: str, value: object) -> bool:
        """Whether the user may choose this value."""
        if name not in self.locks:
            return True
        return not _larger(value, self.locks[name]) if name in AT_MOST else value == self.locks[name]

    def stricter(self, rules: Policy) -> Policy:
        """The rules of an organisation, with the term of this computer where that is shorter."""
        here, there = self.most("keep_days"), rules.private_days_at_most
        if here is None:
            return rules
        return replace(rules, private_days_at_most=here if there is None else min(here, there))

    def ensure_films(self) -> None:
        """POLICY_FORBIDS when films may not be kept as files."""
        if not self.films_as_files:
            raise fail(Code.POLICY_FORBIDS, "films as files")

    def ensure_space(self, location: str) -> None:
        """POLICY_FORBIDS for another place than the one that was set."""
        if self.only_this_space and location.strip() != self.location:
            raise fail(Code.POLICY_FORBIDS, "another space")


NO_POLICY = ManagedPolicy()


def _larger(value: object, most: object) -> bool:
    assert isinstance(value, int)
    assert isinstance(most, int)
    return value == 0 or value > most
