"""Which devices are used now: the ones that were chosen, or what there is while those are not plugged in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from oefenruimte.app.preferences import FIRST_CAMERA, USUAL_MICROPHONE, Preferences
from oefenruimte.app.session import Devices
from oefenruimte.capture.sources import CameraIdentity, DeviceName, parse_camera, parse_microphone
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.recording import Device

Listed = tuple[Device, ...] | Problem


@dataclass(frozen=True, slots=True)
class Choice:
    """`source`: what a recorder opens (None: without). `away` is set when it is not what was chosen."""

    source: str | None
    away: Problem | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What there is to choose from. A list that could not be made is a Problem; the other one still works."""

    cameras: Listed
    microphones: Listed


def look(devices: Devices) -> Found:
    """List both. May take a second; nothing is opened."""
    return Found(_tried(devices.cameras), _tried(devices.microphones))


def choose_camera(preferences: Preferences, found: Listed, in_use: str | None = None) -> Choice:
    """`in_use`: what was opened before; without a wish of the user it stays in use as long as it is there."""
    chosen = preferences.camera_source
    if chosen is None or isinstance(found, Problem):
        return Choice(chosen)
    there = [device.source for device in found]
    default = next((device for device in found if device.default), None)
    if chosen == FIRST_CAMERA:
        usual = default.source if default is not None else FIRST_CAMERA
        return Choice(in_use if in_use in there else usual)
    if chosen in there or not isinstance(_known(parse_camera, chosen), CameraIdentity):
        return Choice(chosen)
    if default is None:
        return Choice(chosen)  # opening it tells what is wrong
    return Choice(default.source, _away(Code.CAMERA_AWAY, preferences.camera_name or chosen, default))


def choose_microphone(preferences: Preferences, found: Listed) -> Choice:
    chosen = preferences.microphone_source
    if isinstance(found, Problem) or chosen == USUAL_MICROPHONE:
        return Choice(chosen)
    there = [device.source for device in found]
    if chosen in there or not isinstance(_known(parse_microphone, chosen), DeviceName):
        return Choice(chosen)
    if not found:
        return Choice(chosen)  # opening it tells what is wrong
    default = next((device for device in found if device.default), None)
    name = preferences.microphone_name or chosen
    return Choice(USUAL_MICROPHONE, _away(Code.MICROPHONE_AWAY, name, default))


def pick(preferences: Preferences, devices: Devices) -> tuple[Choice, Choice]:
    """Camera and microphone for now, by what is plugged in. May take a second; nothing is opened."""
    found = look(devices)
    return choose_camera(preferences, found.cameras), choose_microphone(preferences, found.microphones)


def name_of(source: object, found: Listed) -> str:
    """What this device is called; "" when it is not in the list."""
    devices: Sequence[Device] = () if isinstance(found, Problem) else found
    return next((device.name for device in devices if device.source == source), "")


def _away(code: Code, name: str, instead: Device | None) -> Problem:
    return Problem(code, {"device": name, **({"instead": instead.name} if instead is not None else {})})


def _known(parse: Callable[[str], object], source: str) -> object:
    try:
        return parse(source)
    except Failure:  # kept by another version: opening it tells what is wrong
        return None


def _tried(listing: Callable[[], list[Device]]) -> Listed:
    try:
        return tuple(listing())
    except Failure as failure:
        return failure.problem
