"""A program with a recorder process, to be killed: `python -m tests.capture.window_process FILE [idle]`.

Tells JSON lines: {"recorder": pid}, "ready", and while it records {"elapsed": ms}. Runs until it is killed.
"""

import json
import multiprocessing
import sys
import threading
from pathlib import Path

from oefenruimte.capture import ProcessRecorder
from oefenruimte.domain.recording import DevicesReady, Progress
from tests.fakes.file_sink import FileSink


def tell(value: object) -> None:
    print(json.dumps(value), flush=True)


def main(file: str, *, record: bool) -> None:
    recorder = ProcessRecorder()
    recorder.open("test:160x90", "test:")
    pause = threading.Event()
    while True:
        for event in recorder.poll():
            match event:
                case DevicesReady():
                    (child,) = multiprocessing.active_children()
                    tell({"recorder": child.pid})
                    if record:
                        recorder.start(FileSink(Path(file)))
                case Progress(elapsed_ms):
                    tell({"elapsed": elapsed_ms})
                case _:
                    pass
        pause.wait(0.01)


if __name__ == "__main__":
    main(sys.argv[1], record=len(sys.argv) == 2)
