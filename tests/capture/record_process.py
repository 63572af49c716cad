"""Record in a process of its own: `python -m tests.capture.record_process CAMERA MICROPHONE SECONDS FILE`.

`-` for no device. Writes a plain file and tells on stdout, one JSON value a line: "ready", {"t0": …} on the
monotonic clock, each trouble, and at the end {"problem": …, "sealed": …, "facts": …}.
"""

import json
import os
import sys
import threading
import time

from oefenruimte.capture import ThreadRecorder
from oefenruimte.domain.recording import DevicesReady, Finished, Started, Trouble

CHUNK = 65536


class PlainFile:
    """A sink for a machine that may stop at any moment: what is synced is there afterwards."""

    def __init__(self, path: str) -> None:
        self._file = open(path, "xb", buffering=0)  # noqa: SIM115 closed by close and abandon
        self._size = 0

    def write(self, data: bytes | memoryview, /) -> int:
        self._size += len(data)
        return self._file.write(data)

    def bytes_to_boundary(self) -> int:
        return -self._size % CHUNK

    def sync(self) -> None:
        os.fdatasync(self._file.fileno())

    def close(self) -> None:
        self._file.close()

    def abandon(self) -> None:
        self._file.close()


def tell(value: object) -> None:
    print(json.dumps(value), flush=True)


def main(camera: str, microphone: str, seconds: float, path: str) -> None:
    recorder = ThreadRecorder()
    recorder.open(None if camera == "-" else camera, None if microphone == "-" else microphone)
    stop_at: float | None = None
    pause = threading.Event()
    while True:
        for event in recorder.poll():
            match event:
                case DevicesReady(has_video, has_audio) if stop_at is None:
                    tell({"ready": [has_video, has_audio]})
                    recorder.start(lambda: PlainFile(path))
                    stop_at = time.monotonic() + seconds
                    tell({"t0": time.monotonic()})
                case Started():
                    tell("started")
                case Trouble(problem):
                    tell({"trouble": problem.code})
                case Finished(facts, problem, sealed):
                    told = {"ms": facts.duration_ms, "frames": facts.frames, "lost": facts.frames_lost}
                    tell({"problem": problem and problem.code, "sealed": sealed, "facts": told})
                    recorder.close()
                    return
                case _:
                    pass
        if stop_at is not None and time.monotonic() >= stop_at:
            recorder.stop()
        pause.wait(0.01)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4])
