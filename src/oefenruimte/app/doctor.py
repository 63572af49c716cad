"""Does everything work here? In plain words, for the user and for whoever helps them."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from oefenruimte import __version__, capture
from oefenruimte.app.policy import NO_POLICY, ManagedPolicy, names_of
from oefenruimte.app.session import Devices
from oefenruimte.domain.problem import Failure
from oefenruimte.domain.recording import Device
from oefenruimte.store.cipher import cipher_version

ENOUGH_BYTES = 500_000_000


@dataclass(frozen=True, slots=True)
class Check:
    """`ok` None: good to know, neither right nor wrong."""

    name: str
    ok: bool | None
    sentence: str


def examine(home: Path, devices: Devices, policy: ManagedPolicy = NO_POLICY) -> tuple[Check, ...]:
    """All checks; none of them raises. Opens no camera."""
    return (
        Check("versie", None, f"Oefenruimte {__version__}, Python {sys.version.split()[0]}."),
        _folder(home),
        _free_space(home),
        _encryption(),
        *policy_checks(policy),
        _devices("camera", devices.cameras, "Zonder camera kun je met alleen geluid oefenen."),
        _devices("microfoon", devices.microphones, "Sluit een microfoon of headset aan."),
        *(Check(name, None, sentence) for name, sentence in capture.describe()),
    )


def _folder(home: Path) -> Check:
    nearest = _nearest(home)
    if os.path.isdir(nearest) and os.access(nearest, os.W_OK | os.X_OK):
        return Check("map", True, f"Je gegevens staan in {home}.")
    return Check("map", False, f"We kunnen niet schrijven in {nearest}. Vraag je beheerder.")


def _free_space(home: Path) -> Check:
    try:
        free = shutil.disk_usage(_nearest(home)).free
    except OSError:
        return Check("ruimte", False, f"We kunnen niet zien hoeveel ruimte er is voor {home}.")
    minutes = free // 7_500_000  # about 1 Mbit/s of recording
    if free < ENOUGH_BYTES:
        return Check("ruimte", False, f"Nog weinig ruimte: ongeveer {minutes} minuten opnemen. Ruim iets op.")
    return Check("ruimte", True, f"Ruimte genoeg: {free // 1_000_000_000} GB vrij.")


def _nearest(path: Path) -> Path:
    """The folder (or file) on the way to `path` that is there."""
    while not os.path.lexists(path) and path != path.parent:
        path = path.parent
    return path


def _encryption() -> Check:
    try:
        version = cipher_version()
    except Failure as failure:
        return Check("versleuteling", False, f"Versleutelen werkt niet ({failure.problem.code}).")
    return Check("versleuteling", True, f"Je gegevens zijn versleuteld (SQLCipher {version}, age v1).")


def _devices(name: str, find: Callable[[], list[Device]], advice: str) -> Check:
    try:
        found = [device.name for device in find()]
    except Failure as failure:
        return Check(name, False, f"De {name} werkt niet ({failure.problem.code}). {advice}")
    except Exception as error:  # noqa: BLE001  # a driver that fails is what the doctor is there to tell
        return Check(name, False, f"De {name} werkt niet ({type(error).__name__}). {advice}")
    if not found:
        return Check(name, False, f"We vinden geen {name}. {advice}")
    return Check(name, True, f"Gevonden: {', '.join(found)}.")


def policy_checks(policy: ManagedPolicy) -> Iterator[Check]:
    """Which policy is in force, or why it is not."""
    if policy.faults:
        said = "; ".join(policy.faults)
        yield Check("beleid", False, f"{policy.file} geldt niet: {said}. Nu geldt wat gewoon is.")
    elif policy.file is None:
        yield Check("beleid", None, "Er is geen beleid van je organisatie op deze computer.")
    else:
        parts = [
            *(f"{word} is vast" for word in names_of(policy.locks)),
            *(f"{word} is vooraf gekozen" for word in names_of(policy.presets)),
            *(["alleen deze deelruimte"] if policy.only_this_space else []),
            *([] if policy.films_as_files else ["films bewaren kan niet"]),
            *(["meldt een nieuwe versie"] if policy.update_file else []),
        ]
        yield Check("beleid", True, f"{policy.file} geldt: {', '.join(parts) or 'er staat niets in'}.")
