"""One window per profile: a second start brings the first forward."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ASK = b"come-forward\n"


def server_name(profile_dir: Path) -> str:
    """The same name for every way to write the same folder; says nothing about whose it is."""
    return "oefenruimte-" + hashlib.sha256(str(profile_dir.resolve()).encode()).hexdigest()[:24]


def ask_forward(profile_dir: Path, timeout_ms: int = 500) -> bool:
    """Ask the program that has this profile open to come forward. False when nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(profile_dir))
    if not socket.waitForConnected(timeout_ms):
        return False
    socket.write(_ASK)
    socket.flush()
    # The other side hangs up when it has understood; only then it is certain that it lives.
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    understood = socket.waitForDisconnected(timeout_ms) or socket.state() == gone
    socket.abort()
    return understood


class SingleInstance(QObject):
    """Listens for a second start on this profile. Make it while holding the profile's lock."""

    forwardAsked = Signal()

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
            socket.setReadBufferSize(len(_ASK))
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() < len(_ASK):
            return
        asked = bytes(socket.read(len(_ASK)).data()) == _ASK
        socket.disconnectFromServer()
        if asked:
            self.forwardAsked.emit()
