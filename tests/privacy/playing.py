"""A recording played in a window, to be watched: `python -m tests.privacy.playing PLACE EXERCISES`.

The home is PLACE/thuis. Prints how many pictures were shown. `tests` is on the path, as pytest puts it there.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fakes.session import ONE_TURN, add_take, make_desk, make_session
from oefenruimte.ui.kit import prepare_application
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.clip import ClipPlayer
from tests.privacy.markers import LEARNER, PASSPHRASE

_ENOUGH = 10
_PATIENCE_MS = 30_000


def play(place: Path, exercises: Path) -> int:
    """Pictures that were shown; the program leaves after the first few."""
    app = QApplication([])
    prepare_application(app, "light")
    session = make_session(make_desk(place, scenarios=exercises), LEARNER, PASSPHRASE)
    take = add_take(session, ONE_TURN)
    canvas = VideoCanvas("Beeld van je poging")
    canvas.resize(640, 360)
    canvas.show()
    player = ClipPlayer()
    shown = 0

    def show(frame: object) -> None:
        nonlocal shown
        canvas.show_frame(frame)  # type: ignore[arg-type]  # a QVideoFrame
        shown += 1
        if shown >= _ENOUGH:
            app.quit()

    player.frame.connect(show)
    player.load(session.takes.open(take.recordings[0].id), 0, play=True)
    QTimer.singleShot(_PATIENCE_MS, app.quit)
    app.exec()
    player.close()
    canvas.close()
    session.close()
    return shown


if __name__ == "__main__":
    print(play(*map(Path, sys.argv[1:])))
