"""Recordings made faster than real time, with the program's encoder, writer and vault."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np

from oefenruimte.capture.clock import SystemClock
from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.fragments import FragmentStream
from oefenruimte.capture.writer import SinkWriter
from oefenruimte.domain.ids import RecordingId, new_id
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.writer import AgeWriter
from tests.bench.signals import mark
from tests.bench.taker import vault_in
from tests.bench.talking import HEIGHT, RATE, SOUND_RATE, WIDTH, Plane, Scene, to_i420, voice

_DIFFERENT = 90  # pictures are drawn; they go to and fro
_SAMPLES = SOUND_RATE // RATE


@dataclass(frozen=True)
class Made:
    """A sealed recording: its file, and who can open it."""

    file: Path
    identity: Identity
    pictures: int


def pictures(count: int) -> Iterator[Plane]:
    """I420, each with its number as barcode."""
    drawn = [Scene(detail=0.2).bgr(number) for number in range(_DIFFERENT)]
    for number in range(count):
        place = number % (2 * _DIFFERENT - 2)
        image = drawn[min(place, 2 * _DIFFERENT - 2 - place)].copy()
        mark(image, number)
        yield to_i420(image)


def make_take(folder: Path, seconds: int) -> Made:
    """What a take of the program leaves on the disk before it is compacted."""
    identity = Identity.generate()
    recording = RecordingId(new_id())
    vault = vault_in(folder, identity)
    writer = SinkWriter(vault.target(recording), SystemClock(), lambda: None)
    sound = voice(seconds)
    with Encoder(FragmentStream(_patient(writer)), (WIDTH, HEIGHT), True) as encoder:
        for number, image in enumerate(pictures(seconds * RATE)):
            encoder.sound(sound[number * _SAMPLES : (number + 1) * _SAMPLES])
            encoder.picture(image, number / RATE)
    writer.finish()
    if not writer.done.wait(30) or not writer.sealed:
        raise RuntimeError(f"the take was not sealed: {writer.problem}")
    return Made(folder / f"{recording}.age", identity, seconds * RATE)


def _patient(writer: SinkWriter):  # type: ignore[no-untyped-def]
    """A disk is slower than an encoder that need not wait for a camera."""

    def put(piece):  # type: ignore[no-untyped-def]
        while writer.behind() > 0.5:
            writer.done.wait(0.01)
        writer.put(piece)

    return put


def make_sparse(folder: Path, seconds: int, keyframes: int) -> Made:
    """The same pictures in an ordinary MP4 with its index in front, a keyframe every `keyframes`; in an age
    file as well."""
    identity = Identity.generate()
    plain, sealed = folder / "sparse.mp4", folder / "sparse.age"
    options = {"preset": "ultrafast", "tune": "zerolatency", "crf": "28", "x264-params": "scenecut=0"}
    with av.open(str(plain), "w", container_options={"movflags": "faststart"}) as container:
        stream = container.add_stream("libx264", rate=RATE, options=options)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.codec_context.gop_size = keyframes
        for number, image in enumerate(pictures(seconds * RATE)):
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), format="yuv420p")
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    writer = AgeWriter(sealed.open("xb", buffering=0), [identity.recipient])
    writer.write(plain.read_bytes())
    writer.close()
    return Made(sealed, identity, seconds * RATE)
