import subprocess
import sys
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from oefenruimte.ui.bridge.instance import SingleInstance, ask_forward, server_name

ASK = """
import sys
from pathlib import Path
from oefenruimte.ui.bridge.instance import ask_forward
sys.exit(0 if ask_forward(Path(sys.argv[1]), timeout_ms=20_000) else 3)
"""


def test_a_second_start_brings_the_first_forward(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "profile")
    assert first.listening
    with qtbot.waitSignal(first.forwardAsked, timeout=20000):
        second = subprocess.Popen([sys.executable, "-c", ASK, str(tmp_path / "other" / ".." / "profile")])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20000)
    assert second.returncode == 0, "the second start was not answered"
    first.close()


OPEN = """
import sys
from pathlib import Path
from oefenruimte.ui.bridge.instance import ask_forward
files = [Path(name) for name in sys.argv[2:]]
sys.exit(0 if ask_forward(Path(sys.argv[1]), timeout_ms=20_000, files=files) else 3)
"""


def test_a_second_start_hands_over_its_files(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    names = ["/tmp/één pakket.oefenscenario", "/tmp/b.mp4", "niet/vast.mp4"]
    told: list[tuple[Path, ...]] = []
    first.openAsked.connect(told.append)
    with qtbot.waitSignal(first.forwardAsked, timeout=20000):
        second = subprocess.Popen([sys.executable, "-c", OPEN, str(tmp_path), *names])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20000)
    assert second.returncode == 0
    # only places that mean the same to both
    assert told == [(Path(names[0]), Path(names[1]))]
    first.close()


def test_words_may_come_in_pieces(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path))
    assert socket.waitForConnected(20_000)
    told: list[tuple[Path, ...]] = []
    first.openAsked.connect(told.append)
    with qtbot.waitSignal(first.forwardAsked, timeout=20000):
        for piece in (b"op", b"en\n/tmp/a", b".mp4", b"\0\0"):
            socket.write(piece)
            socket.flush()
            qtbot.waitUntil(lambda: socket.bytesToWrite() == 0)
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: socket.state() == gone, timeout=20_000)
    assert told == [(Path("/tmp/a.mp4"),)]
    first.close()


def test_nobody_answers_for_another_profile(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "one")
    assert not ask_forward(tmp_path / "two", timeout_ms=200)
    first.close()
    assert not ask_forward(tmp_path / "one", timeout_ms=200)


def test_a_socket_left_by_a_crash_does_not_stop_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    crashed = SingleInstance(tmp_path)
    assert crashed.listening
    again = SingleInstance(tmp_path)  # the lock is ours, so the other is dead
    assert again.listening
    again.close()
    crashed.close()


def test_other_words_are_ignored(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    asked: list[bool] = []
    first.forwardAsked.connect(lambda: asked.append(True))
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path))
    socket.write(b"x" * 4096)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=20_000)
    assert asked == []
    first.close()


def test_the_name_tells_nothing_about_the_folder(tmp_path: Path) -> None:
    name = server_name(tmp_path / "sanne")
    assert "sanne" not in name
    assert name != server_name(tmp_path / "karin")
    assert len(name) < 60  # sockets have short paths
