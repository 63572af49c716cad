"""The way to a server, with what goes wrong on ways: for tests, on this computer only.

Each connection meets the next of `faults`; after those, all goes well. No sleeps: a stalled connection is
held until the client gives up or the proxy closes.
"""

import contextlib
import socket
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import assert_never
from urllib.parse import urlsplit

_PIECE = 65536


@dataclass(frozen=True)
class Answers:
    """The request is read whole and answered by the proxy itself."""

    status: int
    code: str = ""
    headers: str = ""

    def reply(self) -> bytes:
        body = f"<Error><Code>{self.code}</Code></Error>" if self.code else ""
        lines = f"HTTP/1.1 {self.status} Told so\r\nContent-Type: application/xml\r\n{self.headers}"
        return f"{lines}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n{body}".encode()


@dataclass(frozen=True)
class CutsDown:
    """Breaks off after so many bytes of what the server sends."""

    after: int


@dataclass(frozen=True)
class CutsUp:
    """Breaks off after so many bytes of what the client sends."""

    after: int


@dataclass(frozen=True)
class Stalls:
    """Takes everything and says nothing."""


@dataclass(frozen=True)
class LosesTheAnswer:
    """The server gets the request and does it; the client never hears."""


@dataclass(frozen=True)
class HoldsUp:
    """Lets so many bytes of the client through, then no more, and says so in `held`."""

    after: int


Fault = Answers | CutsDown | CutsUp | Stalls | LosesTheAnswer | HoldsUp


class FaultProxy:
    def __init__(self, target: str) -> None:
        url = urlsplit(target)
        self._target = (url.hostname or "", url.port or 0)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.endpoint = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.faults: deque[Fault] = deque()
        self.met: list[Fault] = []
        self.held = threading.Event()
        self.said: list[bytearray] = []  # by the client, for each connection through which all went well
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._accept, name="fault proxy")]
        self._threads[0].start()

    def close(self) -> None:
        """From now on connections are refused."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for one in self._open:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(20)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            fault = self.faults.popleft() if self.faults else None
            if fault is not None:
                self.met.append(fault)
            thread = threading.Thread(target=self._serve, args=(client, fault), name="fault proxy connection")
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket, fault: Fault | None) -> None:
        with self._kept(client), contextlib.suppress(OSError):
            match fault:
                case None:
                    self._through(client)
                case Answers():
                    _read_request(client)
                    client.sendall(fault.reply())
                    client.shutdown(socket.SHUT_WR)
                    _drain(client)
                case CutsDown(after):
                    self._through(client, down=after)
                case CutsUp(after):
                    self._through(client, up=after)
                case Stalls():
                    _drain(client)
                case HoldsUp(after):
                    self._hold(client, after)
                case LosesTheAnswer():
                    self._through(client, down=0)
                case _:
                    assert_never(fault)

    def _through(self, client: socket.socket, up: int = -1, down: int = -1) -> None:
        said = bytearray()
        with self._lock:
            self.said.append(said)
        with self._kept(socket.create_connection(self._target, 20)) as server:
            sending = threading.Thread(target=_pump, args=(client, server, up, said), name="fault proxy up")
            sending.start()
            _pump(server, client, down)
            sending.join()

    def _hold(self, client: socket.socket, after: int) -> None:
        with self._kept(socket.create_connection(self._target, 20)) as server:
            answering = threading.Thread(target=_pump, args=(server, client, -1), name="fault proxy down")
            answering.start()
            while after > 0 and (piece := client.recv(min(_PIECE, after))):
                server.sendall(piece)
                after -= len(piece)
            self.held.set()
            _drain(client)
            with contextlib.suppress(OSError):
                server.shutdown(socket.SHUT_RDWR)
            answering.join()

    @contextmanager
    def _kept(self, one: socket.socket) -> Iterator[socket.socket]:
        with self._lock:
            self._open.add(one)
        try:
            yield one
        finally:
            with self._lock:
                self._open.discard(one)
            one.close()


def _pump(source: socket.socket, target: socket.socket, most: int, said: bytearray | None = None) -> None:
    """All that comes, or up to `most` bytes of it; then both ends are told that it is over."""
    left = most
    with contextlib.suppress(OSError):
        while piece := source.recv(_PIECE):
            if said is not None:
                said += piece
            if left >= 0:
                piece, over = piece[:left], len(piece) >= left
                left -= len(piece)
                target.sendall(piece)
                if over:
                    break
            else:
                target.sendall(piece)
    for one in (source, target):
        with contextlib.suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)


def _drain(client: socket.socket) -> None:
    while client.recv(_PIECE):
        pass


def _read_request(client: socket.socket) -> None:
    seen = b""
    while b"\r\n\r\n" not in seen:
        piece = client.recv(_PIECE)
        if not piece:
            return
        seen += piece
    head, _, body = seen.partition(b"\r\n\r\n")
    length = next(
        (
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length:")
        ),
        0,
    )
    while len(body) < length:
        piece = client.recv(_PIECE)
        if not piece:
            return
        body += piece


@contextmanager
def fault_proxy(target: str) -> Iterator[FaultProxy]:
    proxy = FaultProxy(target)
    try:
        yield proxy
    finally:
        proxy.close()
