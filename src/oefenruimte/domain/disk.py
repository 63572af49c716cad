"""How much room on the disk a recording needs, and when too little is left."""

from dataclasses import dataclass

from oefenruimte.domain.recording import Quality

LEAST = 500_000_000  # bytes that must be free before a recording begins
LEAST_SECONDS = 5 * 60  # or so much recording, whichever is more
COMFORTABLE = 1_000_000_000  # below this the learner is told
COMFORTABLE_SECONDS = 30 * 60
STOP_BELOW = 100_000_000  # a running recording ends here, while there is room to end it well
BYTES_PER_SECOND = {  # of a restless picture; most take a third of it
    Quality.NORMAL: 500_000,
    Quality.HIGH: 1_000_000,
}


@dataclass(frozen=True, slots=True)
class DiskRoom:
    """`free` bytes on the disk, for recordings of at most `rate` bytes a second."""

    free: int
    rate: int = BYTES_PER_SECOND[Quality.NORMAL]

    @property
    def least(self) -> int:
        """What must be free to begin, in bytes."""
        return max(LEAST, LEAST_SECONDS * self.rate)

    @property
    def least_text(self) -> str:
        return f"{-(-self.least // 1_000_000)} MB"

    @property
    def enough(self) -> bool:
        """Whether a recording may begin."""
        return self.free >= self.least

    @property
    def low(self) -> bool:
        """Enough, but not for long."""
        return self.enough and self.free < max(COMFORTABLE, COMFORTABLE_SECONDS * self.rate)

    @property
    def minutes(self) -> int:
        """Whole minutes that can surely be recorded before it has to stop."""
        return max(0, self.free - STOP_BELOW) // self.rate // 60
