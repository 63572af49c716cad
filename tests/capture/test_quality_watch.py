"""What is said about a recording, and what is not: tables, and the real encoder."""

import io
import random
from collections.abc import Callable

import numpy as np
import pytest

from fakes.capture import CHUNK, FakeCamera, FakeDevices, FakeMicrophone, FakeSink, picture
from oefenruimte.capture import complete_length, measure
from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.pictures import to_i420
from oefenruimte.capture.ports import Picture, Samples
from oefenruimte.capture.quality_watch import QualityWatch
from oefenruimte.domain.recording import DevicesReady, Finished, Flaw, Progress, Started
from tests.capture.conftest import MakeRecorder
from tests.capture.helpers import Listener

SIZE = (160, 90)
Show = Callable[[float], Picture]
Tell = Callable[[float], Samples]  # a block of 10 ms

_ROOM = np.add.outer(np.arange(135), np.arange(160)) % 150 + 40


def still(seconds: float) -> Picture:
    """A picture with something in it, exactly the same each time."""
    return _ROOM.astype(np.uint8)


def motionless(seconds: float) -> Picture:
    """Somebody who does not move at all, before a sensor with a little noise."""
    noise = np.random.default_rng(round(seconds * 1000)).normal(0, 0.5, _ROOM.shape)
    return (_ROOM + noise).astype(np.uint8)


def black(seconds: float) -> Picture:
    """A covered lens: noise on next to nothing."""
    noise = np.random.default_rng(round(seconds * 1000)).normal(0, 3, _ROOM.shape)
    return np.clip(18 + noise, 0, 255).astype(np.uint8)


def green(seconds: float) -> Picture:
    """What a broken driver gives."""
    return np.full(_ROOM.shape, 130, dtype=np.uint8)


def evening(seconds: float) -> Picture:
    """A dark room, with a face in the light of the screen."""
    image = black(seconds).copy()
    image[20:60, 60:100] = 70
    return image


def changing(at: float, before: Show, after: Show) -> Show:
    return lambda seconds: before(seconds) if seconds < at else after(seconds)


def look(
    show: Show, seconds: float = 10.0, *, until: float | None = None, rate: int = 30
) -> tuple[Flaw, ...]:
    """`until`: when the last picture comes."""
    watch = QualityWatch(RATE)
    for number in range(round((seconds if until is None else until) * rate)):
        watch.picture(show(number / rate), number / rate)
    return watch.findings(round(seconds * 1000))


@pytest.mark.parametrize(
    ("show", "seconds", "found"),
    [
        (motionless, 10.0, ()),
        (evening, 10.0, ()),
        (black, 10.0, (Flaw.DARK,)),
        (black, 1.0, (Flaw.DARK,)),
        (black, 0.5, ()),  # too little to say anything
        (green, 10.0, (Flaw.DARK,)),
        (changing(0.5, black, motionless), 10.0, ()),  # while the camera opens its eye
        (changing(5.0, motionless, black), 10.0, ()),
        (changing(0.5, motionless, black), 10.0, (Flaw.DARK,)),
        (still, 10.0, (Flaw.FROZEN,)),
        (still, 1.2, (Flaw.FROZEN,)),
        (changing(6.0, motionless, still), 10.0, (Flaw.FROZEN,)),
        (changing(8.0, motionless, still), 10.0, ()),  # two seconds: a camera may stutter
        (changing(4.0, still, motionless), 60.0, (Flaw.FROZEN,)),
    ],
)
def test_what_is_seen(show: Show, seconds: float, found: tuple[Flaw, ...]) -> None:
    assert look(show, seconds) == found


def test_a_picture_after_which_none_comes_stands_still() -> None:
    assert look(motionless, 10.0, until=6.0) == (Flaw.FROZEN,)
    assert look(motionless, 10.0, until=9.5) == ()


def test_a_few_pictures_a_second_are_enough() -> None:
    assert look(motionless, 10.0, rate=2) == ()
    assert look(still, 10.0, rate=2) == (Flaw.FROZEN,)


def test_only_a_sample_is_kept_and_the_picture_may_change_afterwards() -> None:
    watch = QualityWatch(RATE)
    one = still(0.0).copy()
    for number in range(40):
        one += 1  # the same memory each time, as a camera's buffer is
        watch.picture(one, number * 0.25)
    assert watch.findings(10_000) == ()


def tone(amplitude: float, share: float = 1.0) -> Tell:
    """440 Hz, in this share of the seconds; what does not fit between -1 and 1 is clipped."""

    def tell(seconds: float) -> Samples:
        at = seconds + np.arange(480) / RATE
        loud = amplitude if seconds % 10.0 < share * 10.0 else 0.0005
        return np.clip(loud * np.sin(2 * np.pi * 440 * at), -1, 1).astype(np.float32)

    return tell


def hear(tell: Tell, seconds: float = 10.0) -> tuple[Flaw, ...]:
    watch = QualityWatch(RATE)
    for number in range(round(seconds * 100)):
        watch.sound(tell(number / 100))
    return watch.findings(round(seconds * 1000))


def click(seconds: float) -> Samples:
    """Silence, but for the click with which a microphone is switched off."""
    return np.full(480, 0.5 if seconds < 0.2 else 0.0, dtype=np.float32)


def bump(seconds: float) -> Samples:
    """A voice, and once a knock against the table."""
    return tone(2.0 if seconds < 0.02 else 0.2)(seconds)


@pytest.mark.parametrize(
    ("tell", "seconds", "found"),
    [
        (tone(0.2), 10.0, ()),
        (tone(0.2), 0.3, ()),
        (tone(0.02), 10.0, ()),  # -37 dB: soft, and well to be heard
        (tone(0.2, share=0.2), 10.0, ()),  # few words, long silences
        (tone(0.0), 10.0, (Flaw.SILENT,)),
        (tone(0.0005), 10.0, (Flaw.SILENT,)),
        (click, 10.0, (Flaw.SILENT,)),
        (tone(0.003), 10.0, (Flaw.SOFT,)),  # -53 dB
        (tone(0.96), 10.0, ()),
        (tone(2.0), 10.0, (Flaw.CLIPPED,)),
        (tone(1.1, share=0.1), 10.0, (Flaw.CLIPPED,)),
        (bump, 10.0, ()),
    ],
)
def test_what_is_heard(tell: Tell, seconds: float, found: tuple[Flaw, ...]) -> None:
    assert hear(tell, seconds) == found


def test_of_what_was_not_recorded_nothing_is_said() -> None:
    assert QualityWatch(RATE).findings(10_000) == ()


@pytest.mark.parametrize(
    ("show", "tell", "found"),
    [
        (motionless, tone(0.2), ()),
        (black, tone(0.0), (Flaw.DARK, Flaw.SILENT)),
        (still, tone(2.0), (Flaw.FROZEN, Flaw.CLIPPED)),
        (motionless, tone(0.003), (Flaw.SOFT,)),
    ],
)
def test_the_same_is_found_in_the_file_afterwards(show: Show, tell: Tell, found: tuple[Flaw, ...]) -> None:
    class Out:
        content = io.BytesIO()

        def write(self, data: bytes) -> int:
            return self.content.write(data)

    watch, out = QualityWatch(RATE), Out()
    out.content = io.BytesIO()
    with Encoder(out, SIZE, sound=True) as encoder:
        for number in range(150):
            for part in range(3):
                samples = tell(number / 30 + part / 100)
                encoder.sound(samples)
                watch.sound(samples)
            frame = show(number / 30)
            encoder.picture(frame, number / 30)
            watch.picture(frame, number / 30)
    assert measure(out.content).flaws == found
    assert watch.findings(5000) == found


class _Covered(FakeCamera):
    """Black, with the noise of a sensor."""

    def read(self, stop):  # type: ignore[no-untyped-def]
        frame = FakeCamera.read(self, stop)
        if frame is not None:
            frame.image[:] = np.random.default_rng(random.getrandbits(32)).integers(0, 9, frame.image.shape)
        return frame


@pytest.mark.parametrize(
    ("camera", "mute", "found"),
    [(_Covered, True, (Flaw.DARK, Flaw.SILENT)), (FakeCamera, False, ())],
)
def test_the_recorder_tells_it_with_the_facts(
    make_recorder: MakeRecorder, camera: type[FakeCamera], mute: bool, found: tuple[Flaw, ...]
) -> None:
    microphone, sink = FakeMicrophone(), FakeSink(chunk=CHUNK)
    if mute:
        microphone.mute()
    recorder = make_recorder(devices=FakeDevices(camera(), microphone))
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    recorder.start(lambda: sink)
    listener.wait(Started)
    while listener.wait(Progress).elapsed_ms < 1400:
        pass
    recorder.stop()
    assert listener.wait(Finished).facts.flaws == found
    # What the vault recovers is found to be the same.
    whole = bytes(sink.content)[: complete_length(sink.reader)]
    assert measure(io.BytesIO(whole)).flaws == found


def test_the_example_picture_of_the_other_tests_has_no_flaw() -> None:
    assert look(lambda seconds: to_i420(picture(round(seconds * 30)), SIZE)) == ()
