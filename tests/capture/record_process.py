"""Record in a process of its own: `python -m tests.capture.record_process CAMERA MICROPHONE SECONDS FILE`.

`-` for no device. Writes a plain file and tells on stdout, one JSON value a line: "ready", {"t0": …} on the
monotonic clock, each trouble, and at the end {"problem": …, "sealed": …, "facts": …}.
"""

import json
import sys
import threading
import time
from pathlib import Path

from oefenruimte.capture import ThreadRecorder
from oefenruimte.domain.recording import DevicesReady, Finished, Started, Trouble
from tests.fakes.file_sink import FileSink


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
                    recorder.start(FileSink(Path(path)))
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
