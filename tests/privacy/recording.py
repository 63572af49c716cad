"""A recording as the window makes it, to be watched: `python -m tests.privacy.recording HOME`.

In a process of its own, with previews. Prints a JSON document. `tests` is on the path, as for pytest.
"""

import json
import os
import sys
import threading
from pathlib import Path

from fakes.keys import cheap_locks
from oefenruimte.app.attempt import Attempt
from oefenruimte.bootstrap import build_window_desk
from oefenruimte.domain.recording import DevicesReady, Finished, Progress, RecorderEvent
from tests.privacy.markers import LEARNER, PASSPHRASE

EXERCISE = "weer-een-ander-papiertje"


def record(home: Path) -> dict[str, object]:
    os.umask(0)
    desk = build_window_desk(home)
    with cheap_locks():
        created = desk.profiles.create(LEARNER, PASSPHRASE)
    session = desk.open(created.profile, created.keys)
    recorder = session.devices.recorder()
    attempt = Attempt(session.takes, session.library.get(EXERCISE))
    previews = 0
    pause = threading.Event()

    def wait(kind: type[RecorderEvent]) -> RecorderEvent:
        nonlocal previews
        while True:
            previews += recorder.preview() is not None
            for event in recorder.poll():
                if isinstance(event, kind):
                    return event
            pause.wait(0.01)

    recorder.open("test:640x360", "test:")
    wait(DevicesReady)
    turn = attempt._scenario.turns[0].id
    prepared = attempt.prepare(turn)
    recorder.start(prepared.open_sink)
    while previews < 5:
        wait(Progress)
    recorder.stop()
    finished = wait(Finished)
    assert isinstance(finished, Finished)
    attempt.keep(turn, prepared.recording_id, finished)
    take = attempt.finish()
    recorder.quit()
    session.close()
    return {"take": take.id, "sealed": finished.sealed, "previews": previews}


if __name__ == "__main__":
    print(json.dumps(record(Path(sys.argv[1]))))
