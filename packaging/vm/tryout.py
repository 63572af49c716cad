"""Inside the virtual machine: the recorder on real drivers. One line for each thing tried; exit code 1 when
one of them is not as it should be."""

import io
import os
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np

from oefenruimte.capture import ThreadRecorder, camera_device, list_cameras, list_microphones
from oefenruimte.capture.camera_device import DeviceCamera, Wish
from oefenruimte.capture.cameras import find_cameras
from oefenruimte.capture.clock import SystemClock
from oefenruimte.capture.microphone_device import DeviceMicrophone
from oefenruimte.capture.ports import Block
from oefenruimte.capture.sources import index_now
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.recording import DevicesReady, Finished, RecorderEvent, Trouble

DRIVER, DEVICE = Path("/sys/bus/platform/drivers/vivid"), "vivid.0"
BUSY_MS = 10_000


class Bytes(io.BytesIO):
    """A sink in memory whose content can be had after it was closed."""

    whole = b""

    def bytes_to_boundary(self) -> int:
        return 0

    def sync(self) -> None:
        pass

    def close(self) -> None:
        self.whole = self.getvalue()

    abandon = close


class Talk:
    """What a recorder told."""

    def __init__(self, recorder: ThreadRecorder) -> None:
        self.recorder = recorder
        self.events: list[RecorderEvent] = []

    def wait(self, kind: type, seconds: float = 40.0) -> RecorderEvent:
        """The next event of this kind; the ones before it are left out from then on."""
        end = time.monotonic() + seconds
        pause = threading.Event()
        while time.monotonic() < end:
            self.events.extend(self.recorder.poll())
            while self.events:
                event = self.events.pop(0)
                if isinstance(event, kind):
                    return event
                if isinstance(event, Trouble):
                    print(f"     told: {event.problem.code} {event.problem.detail}")
            pause.wait(0.02)
        raise AssertionError(f"no {kind.__name__} in {seconds} s")


def names() -> str:
    found = find_cameras()
    assert [camera.name for camera in found] == ["vivid-000-vid-cap", "vivid-001-vid-cap"], found
    assert len({camera.identity for camera in found}) == 2
    assert all(index_now(camera.identity) == camera.index for camera in found)
    return ", ".join(f"video{camera.index} = {camera.name} [{camera.identity}]" for camera in found)


def nodes() -> str:
    """The driver also has nodes that give no pictures."""
    there = sorted(Path("/dev").glob("video*"))
    return f"{len(there)} nodes, {len(find_cameras())} of them cameras"


def microphones() -> str:
    found = list_microphones()
    assert found, "none"
    assert not [one for one in found if "hw:" in one.name], found
    return ", ".join(one.name for one in found)


def frames() -> str:
    camera = DeviceCamera(find_cameras()[0].index, SystemClock())
    camera.open()
    try:
        times = []
        size = None
        for _ in range(60):
            frame = camera.read(threading.Event())
            assert frame is not None
            times.append(frame.time)
            size = frame.size
        assert times == sorted(times)
        late = time.monotonic() - times[-1]
        assert -0.1 < late < 1, late  # vivid stamps when the picture should be complete
        rate = (len(times) - 1) / (times[-1] - times[0])
        return f"{size}, {rate:.1f} a second, stamps on the monotonic clock, {camera.lost_frames} damaged"
    finally:
        camera.close()


def formats() -> str:
    """Each format that the driver has and that we read without a detour, in the size that we like best."""
    import cv2

    told = []
    for fourcc in ("MJPG", "YUYV", "NV12"):
        capture = cv2.VideoCapture(find_cameras()[0].index, cv2.CAP_V4L2)
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*fourcc))
        got = int(capture.get(cv2.CAP_PROP_FOURCC)).to_bytes(4, "little").decode()
        told.append(f"{fourcc}: {'yes' if got == fourcc else 'no, ' + got}")
        capture.release()
    return ", ".join(told)


def busy() -> str:
    index = find_cameras()[0].index
    first, second = DeviceCamera(index, SystemClock()), DeviceCamera(index, SystemClock())
    first.open()
    try:
        begin = time.monotonic()
        try:
            second.open()
        except Failure as failure:
            problem: Problem | None = failure.problem
        else:
            problem = None
        finally:
            second.close()
        took = round(1000 * (time.monotonic() - begin))
        assert problem is not None, "a second program got pictures"
        assert problem.code is Code.CAMERA_BUSY, problem
        assert took < BUSY_MS, took
        assert first.read(threading.Event()) is not None
    finally:
        first.close()
    second = DeviceCamera(index, SystemClock())
    second.open()
    second.close()
    return f"told after {took} ms; free again afterwards"


def ask_for_little() -> None:
    """An emulated processor cannot encode 720p: from here on the pictures are small."""
    camera_device.WISHES = (Wish("YUYV", 320, 180),)


def take(seconds: float, camera: str | None, microphone: str | None) -> tuple[Finished, bytes]:
    recorder, sink = ThreadRecorder(), Bytes()
    talk = Talk(recorder)
    recorder.open(camera, microphone)
    try:
        ready = talk.wait(DevicesReady)
        assert ready == DevicesReady(camera is not None, microphone is not None), ready
        recorder.start(lambda: sink)
        threading.Event().wait(seconds)
        recorder.stop()
        finished = talk.wait(Finished)
        assert isinstance(finished, Finished)
        return finished, sink.whole
    finally:
        recorder.close()


def decoded(content: bytes) -> tuple[int, float]:
    """Pictures in a recording, and its loudest sample."""
    pictures, loudest = 0, 0.0
    with av.open(io.BytesIO(content)) as container:
        for frame in container.decode():
            if isinstance(frame, av.VideoFrame):
                pictures += 1
            elif isinstance(frame, av.AudioFrame):
                loudest = max(loudest, float(np.abs(frame.to_ndarray()).max()))
    return pictures, loudest


def pictures() -> str:
    finished, content = take(4.0, list_cameras()[1].source, None)
    assert finished.problem is None, finished.problem
    seen, facts = decoded(content)[0], finished.facts
    assert abs(facts.duration_ms - 4000) < 400, facts.duration_ms
    assert seen == facts.frames > 30, (seen, facts.frames)
    return f"{facts.duration_ms} ms, {seen} pictures ({facts.frames_lost} lost), {len(content)} bytes"


def samples() -> str:
    """How many a second a microphone delivers, and how they are stamped."""
    blocks: list[Block] = []
    microphone = DeviceMicrophone(list_microphones()[1].source, SystemClock())
    microphone.open(blocks.append, lambda reason: None)
    try:
        threading.Event().wait(4.0)
    finally:
        microphone.close()
    span = blocks[-1].time - blocks[0].time
    rate = sum(len(block.samples) for block in blocks[:-1]) / span
    assert abs(rate / blocks[0].rate - 1) < 0.1, (rate, blocks[0].rate)
    return f"{len(blocks)} blocks, {rate:.0f} a second of {blocks[0].rate}"


def sound() -> str:
    """What is played into one end of the loopback comes out of the other."""
    play = ["speaker-test", "-D", "hw:Loopback,0,0", "-c", "2", "-r", "48000", "-F", "S16_LE", "-t", "sine"]
    tone = subprocess.Popen(play, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        threading.Event().wait(2.0)  # from now on the microphone knows only stereo, as the player does
        finished, content = take(4.0, None, list_microphones()[1].source)
    finally:
        tone.kill()
        tone.wait(10)
    assert finished.problem is None, finished.problem
    loudest, facts = decoded(content)[1], finished.facts
    assert abs(facts.duration_ms - 4000) < 400, facts.duration_ms
    assert loudest > 0.05, loudest
    return f"{facts.duration_ms} ms, loudest sample {loudest:.2f}, {len(content)} bytes"


def pulled_out() -> str:
    """While it records; what there was is kept, and it is found again when it is back."""
    chosen = find_cameras()[0]
    recorder, sink = ThreadRecorder(), Bytes()
    talk = Talk(recorder)
    recorder.open(chosen.source, None)
    try:
        talk.wait(DevicesReady)
        recorder.start(lambda: sink)
        threading.Event().wait(2.0)
        begin = time.monotonic()
        (DRIVER / "unbind").write_text(DEVICE)
        finished = talk.wait(Finished)
        took = round(1000 * (time.monotonic() - begin))
        assert isinstance(finished, Finished)
        assert finished.problem is not None
        assert finished.problem.code is Code.CAMERA_LOST, finished.problem
        assert decoded(sink.whole)[0] == finished.facts.frames > 20
    finally:
        recorder.close()
    assert find_cameras() == []  # both cameras of this driver are one device
    plug_in()
    with Path(f"/dev/video{index_now(chosen.identity)}").open("rb"):  # who still has it open keeps its number
        (DRIVER / "unbind").write_text(DEVICE)
        plug_in()
    again = index_now(chosen.identity)
    assert again != chosen.index
    frames()
    return f"told after {took} ms, {finished.facts.duration_ms} ms kept; back as video{again}"


def plug_in() -> None:
    (DRIVER / "bind").write_text(DEVICE)
    end = time.monotonic() + 10
    while not find_cameras() and time.monotonic() < end:
        threading.Event().wait(0.1)


LARGE: tuple[Callable[[], str], ...] = (names, nodes, microphones, formats, frames, busy)
SMALL: tuple[Callable[[], str], ...] = (pictures, samples, sound, pulled_out)


def main() -> int:
    failed = 0
    only = os.environ.get("ONLY", "")  # run.sh ONLY=sound
    for attempt in (*LARGE, *SMALL):
        if attempt is SMALL[0]:
            ask_for_little()
        if only not in ("", attempt.__name__):
            continue
        try:
            print(f"ok   {attempt.__name__}: {attempt()}", flush=True)
        except (AssertionError, Failure, OSError, IndexError):
            failed += 1
            print(f"FAIL {attempt.__name__}:\n{traceback.format_exc()}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
