"""What the recorder asks of the supervisor's thread. Values only: a pipe could carry them as well."""

from collections.abc import Callable
from dataclasses import dataclass

from oefenruimte.domain.recording import Quality, RecordingSink


@dataclass(frozen=True, slots=True)
class Begin:
    t0: float
    open_sink: Callable[[], RecordingSink]
    quality: Quality = Quality.NORMAL


@dataclass(frozen=True, slots=True)
class End:
    at: float


@dataclass(frozen=True, slots=True)
class Drop:
    pass


@dataclass(frozen=True, slots=True)
class Shut:
    at: float


@dataclass(frozen=True, slots=True)
class Wake:
    """Nothing asked: something changed, look at once."""


Command = Begin | End | Drop | Shut | Wake
