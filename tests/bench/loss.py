"""What is left of a recording that was cut off, scored against the moment it was."""

from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np

from oefenruimte import capture
from oefenruimte.domain.ids import RecordingId
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.recordings import RecordingVault
from tests.bench.emulated_camera import EmulatedCamera, compress
from tests.bench.signals import score
from tests.bench.talking import Scene

# What the camera sees: about 430 and 700 kbit a second in the recorder's file. The sharp barcode, another one
# in every picture, is part of that. The JSON has what each take really was.
SCENES = {"calm": Scene(motion=3, noise=0.5, detail=0, shelves=0), "busy": Scene(motion=30, noise=2.0)}


@dataclass(frozen=True)
class Loss:
    """`picture`, `sound`: seconds that were there at the moment of the cut and are not in the file.

    `gaps`: pictures that are missing before its end; `whole`: whether it decodes to its end; `kbit`: bits a
    second of what was recorded, without the padding.
    """

    picture: float
    sound: float
    gaps: int
    whole: bool
    kbit: float


def draw(file: Path, scene: Scene, count: int = 40) -> Path:
    """The scene as `EmulatedCamera` takes it."""
    with file.open("wb") as out:
        for number in range(count):
            jpeg = compress(scene.bgr(number))
            out.write(len(jpeg).to_bytes(4, "big") + jpeg)
    return file


def recover(
    vault: RecordingVault,
    identity: Identity,
    recording: RecordingId,
    camera: EmulatedCamera,
    t0: float,
    cut: float,
) -> Loss:
    """Recover as the program does at its next start, and score. RuntimeError when nothing was saved.

    Pictures tell by their barcode when they were taken. Sound begins at `t0` (the click) and goes on without
    gaps, so its length tells how far it comes.
    """
    if recording in vault.parts() and not vault.recover(recording, identity, capture.complete_length):
        raise RuntimeError("nothing of the recording was saved")
    with vault.open(recording, identity) as reader:
        facts = capture.measure(reader)
        reader.seek(0)
        found = score(reader)
        reader.seek(0)
        kbit = _kbit(reader)
    last = int(found.numbers.max())
    offered = camera.offered(camera.number_at(t0), last)
    return Loss(
        picture=max(0.0, cut - camera.time_of(last + 1)),  # when the first that is not there was taken
        sound=cut - (t0 + found.sound_seconds),
        gaps=found.lost(offered) + found.unreadable,
        whole=len(found.numbers) + found.unreadable == facts.frames and bool(np.diff(found.times).min() > 0),
        kbit=kbit,
    )


def _kbit(reader: object) -> float:
    size, end = 0, 0.0
    with av.open(reader) as container:  # type: ignore[call-overload]
        for packet in container.demux():
            size += packet.size
            if packet.pts is not None:
                end = max(end, float(packet.pts * packet.time_base))
    return size * 8 / 1000 / end if end else 0.0
