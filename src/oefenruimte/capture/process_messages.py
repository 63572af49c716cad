"""What window and recorder process say to each other, over a pipe between the two. Values only."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from oefenruimte.capture.clock import Clock
from oefenruimte.capture.commands import Command
from oefenruimte.capture.onlooker import Look
from oefenruimte.capture.ports import DeviceFactory, Limits
from oefenruimte.domain.recording import RecorderEvent, RecorderState

if TYPE_CHECKING:
    from oefenruimte.capture.running_take import MakeEncoder


@dataclass(frozen=True, slots=True)
class Setting:
    """How the process records. Everything in it can be pickled (functions and classes by their name)."""

    devices: Callable[[Clock], DeviceFactory]
    limits: Limits
    make_encoder: "MakeEncoder | None" = None
    look: Callable[[], Look] | None = None


@dataclass(frozen=True, slots=True)
class Open:
    session: int
    camera: str | None
    microphone: str | None


@dataclass(frozen=True, slots=True)
class Ask:
    """For the newest session."""

    command: Command


@dataclass(frozen=True, slots=True)
class Quit:
    """Finish what is being recorded, let go of the devices, and end."""


@dataclass(frozen=True, slots=True)
class Happened:
    event: RecorderEvent


@dataclass(frozen=True, slots=True)
class Became:
    session: int
    state: RecorderState


@dataclass(frozen=True, slots=True)
class Alive:
    """Nothing new, but not stuck either."""


ToRecorder = Open | Ask | Quit
FromRecorder = Happened | Became | Alive
