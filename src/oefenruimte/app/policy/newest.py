"""Whether a newer version waits: one line of a file that the application manager keeps. No network."""

import re
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.app.policy.managed import ManagedPolicy

_MOST_BYTES = 4096
_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}")


@dataclass(frozen=True, slots=True)
class Newest:
    """`version`: as the file says; `newer`: than the one that runs."""

    version: str
    newer: bool


def newest(policy: ManagedPolicy, running: str) -> Newest | None:
    """None when the policy names no file, or it cannot be read or says no version. Blocks on that drive."""
    if not policy.update_file:
        return None
    try:
        with Path(policy.update_file).open("rb") as file:
            lines = file.read(_MOST_BYTES).decode("utf-8-sig", "replace").split("\n")
    except OSError:
        return None  # a share that is away: there is nothing to tell
    told = lines[0].strip()
    if _VERSION.fullmatch(told) is None:
        return None
    here = _VERSION.match(running)
    return Newest(told, here is not None and _numbers(told) > _numbers(here[0]))


def newer_version(policy: ManagedPolicy, running: str) -> str:
    """The version that waits; "" when there is none, or nobody may know."""
    found = newest(policy, running)
    return found.version if found is not None and found.newer else ""


def _numbers(version: str) -> tuple[int, ...]:
    found = [int(part) for part in version.split(".")]
    return tuple(found + [0] * (4 - len(found)))
