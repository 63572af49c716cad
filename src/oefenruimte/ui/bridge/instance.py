"""One window per profile: a second start brings the first forward, with the files it was started for."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ASK = b"come-forward\n"
_OPEN = b"open\n"  # then the paths, with a zero byte after each, and an empty one
_END = b"\0\0"
_MOST_BYTES = 64 * 1024


def server_name(profile_dir: Path) -> str:
    """The same name for every way to write the same folder; says nothing about whose it is."""
    return "oefenruimte-" + hashlib.sha256(str(profile_dir.resolve()).encode()).hexdigest()[:24]


def ask_forward(profile_dir: Path, timeout_ms: int = 500, files: Sequence[Path] = ()) -> bool:
    """Ask the program that has this profile open to come forward, and to open `files` (absolute).

    False when nobody answers.
    """
    socket = QLocalSocket()
    socket.connectToServer(server_name(profile_dir))
    if not socket.waitForConnected(timeout_ms):
        return False
    socket.write(_ASK if not files else _OPEN + b"\0".join(str(file).encode() for file in files) + _END)
    socket.flush()
    # The other side hangs up when it has understood; only then it is certain that it lives.
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    understood = socket.waitForDisconnected(timeout_ms) or socket.state() == gone
    socket.abort()
    return understood


class SingleInstance(QObject):
    """Listens for a second start on this profile. Make it while holding the profile's lock."""

    forwardAsked = Signal()
    openAsked = Signal(object)  # tuple[Path, ...]; `forwardAsked` comes as well

    def __init__(self, profile_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = server_name(profile_dir)
        # We hold the lock, so a socket of that name is left over from a crash.
        QLocalServer.removeServer(name)
        self._listening = self._server.listen(name)

    @property
    def listening(self) -> bool:
        """False when the system refused the socket: a second start then only says "in use"."""
        return self._listening

    def close(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_MOST_BYTES)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        """Words may come in pieces; what cannot become one of ours is hung up on."""
        said = bytes(socket.peek(_MOST_BYTES).data())
        opens = said.startswith(_OPEN) and said.endswith(_END)
        may_be_one = _ASK.startswith(said) or _OPEN.startswith(said[: len(_OPEN)])
        if said != _ASK and not opens and may_be_one and len(said) < _MOST_BYTES:
            return
        socket.readAll()
        socket.disconnectFromServer()
        if said == _ASK:
            self.forwardAsked.emit()
        elif opens:
            names = said[len(_OPEN) : -len(_END)].decode(errors="surrogateescape").split("\0")
            self.forwardAsked.emit()
            self.openAsked.emit(tuple(Path(name) for name in names if Path(name).is_absolute()))
