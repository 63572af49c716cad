"""A webcam for whom has none: 1280x720 MJPEG, 30 a second on its own clock, four buffers in the kernel.

A process of its own serves it over HTTP. What a reader has not read yet lies in the kernel's socket buffers;
the server looks there (sock_diag) and, as a camera's driver does, drops a picture when four are waiting.
Every picture carries its number, so that whoever reads a recording sees which ones are missing.

The picture comes as the cheapest JPEG there is: textures are compressed once, their lowest rows replaced per
number by a freshly compressed barcode. Restart markers make the rows of a JPEG independent of each other.

    python -m tests.bench.emulated_camera TEXTURES [--skip 0.01]     tells {"url", "epoch"} and serves
"""

import argparse
import contextlib
import json
import os
import random
import select
import socket
import struct
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import cv2
import numpy as np
import numpy.typing as npt

from tests.bench.base import ROOT
from tests.bench.signals import BAR_PARTS, barcode

WIDTH, HEIGHT, RATE = 1280, 720, 30
BUFFERS = 4
_SEED = 11  # of which pictures are left out
_QUALITY = 82
_ROW = 8  # pixel rows of a JPEG block row when colour is halved in one direction only, as webcams do
_BLOCKS = WIDTH // 16
_BAR = HEIGHT // BAR_PARTS
_SOCK_DIAG, _BY_FAMILY, _INFO, _WITH_INFO = 4, 20, 2, 1 << 1
_BOUNDARY = b"picture"
_HELLO = (
    b"HTTP/1.0 200 OK\r\nCache-Control: no-store\r\nContent-Type: multipart/x-mixed-replace; boundary="
    + _BOUNDARY
    + b"\r\n\r\n"
)

Image = npt.NDArray[np.uint8]


# --- JPEG ------------------------------------------------------------------------------------------------


def compress(image: Image) -> bytes:
    """JPEG with the tables that every one of ours has, a restart marker after each row of blocks."""
    factor = getattr(cv2, "IMWRITE_JPEG_SAMPLING_FACTOR_422", 0x211111)
    options = [cv2.IMWRITE_JPEG_QUALITY, _QUALITY, cv2.IMWRITE_JPEG_RST_INTERVAL, _BLOCKS]
    done, jpeg = cv2.imencode(".jpg", image, [*options, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, factor])
    if not done:
        raise ValueError("OpenCV wrote no JPEG")
    return jpeg.tobytes()


def split(jpeg: bytes) -> tuple[bytes, list[bytes]]:
    """The header up to the first row, and the rows without their markers."""
    scan = jpeg.index(b"\xff\xda")
    begin = scan + 2 + int.from_bytes(jpeg[scan + 2 : scan + 4], "big")
    rows, row, position = [], begin, begin
    while True:
        position = jpeg.index(b"\xff", position)
        kind = jpeg[position + 1]
        if kind == 0xD9:
            return jpeg[:begin], [*rows, jpeg[row:position]]
        if 0xD0 <= kind <= 0xD7:
            rows.append(jpeg[row:position])
            row = position + 2
        position += 2


def join(header: bytes, rows: list[bytes]) -> bytes:
    """The other way round."""
    parts = [header]
    for number, row in enumerate(rows):
        parts.append(row)
        parts.append(bytes([0xFF, 0xD0 + number % 8]))
    parts[-1] = b"\xff\xd9"
    return b"".join(parts)


class Pictures:
    """Picture `number`: one of the textures with its barcode. They go to and fro, so nothing jumps."""

    def __init__(self, textures: list[bytes]) -> None:
        """`textures`: JPEGs of `compress`."""
        kept = (HEIGHT - _BAR) // _ROW
        self._textures = []
        for jpeg in textures:
            header, rows = split(jpeg)
            self._textures.append((header, rows[:kept]))
        self._turn = max(1, 2 * len(textures) - 2)

    def jpeg(self, number: int) -> bytes:
        strip = np.repeat(barcode(number, WIDTH, HEIGHT)[..., np.newaxis], 3, axis=2)
        place = number % self._turn
        header, rows = self._textures[min(place, self._turn - place)]
        return join(header, rows + split(compress(strip))[1])


def write_textures(file: Path, count: int = 60) -> Path:
    """Somebody talking, for `serve`. Takes some seconds; kept when it is there."""
    if not file.exists():
        from tests.bench.talking import Scene

        scene = Scene()
        with file.open("wb") as out:
            for number in range(count):
                jpeg = compress(scene.bgr(number))
                out.write(len(jpeg).to_bytes(4, "big") + jpeg)
    return file


def read_textures(file: Path) -> list[bytes]:
    content, textures = file.read_bytes(), []
    while content:
        size = int.from_bytes(content[:4], "big")
        textures.append(content[4 : 4 + size])
        content = content[4 + size :]
    return textures


# --- the camera ------------------------------------------------------------------------------------------


def is_left_out(number: int, share: float) -> bool:
    """Whether the camera itself loses this picture: always the same ones, never the first second."""
    return number > RATE and random.Random(_SEED * 1_000_003 + number).random() < share


class Reader:
    """Who is connected, and how many pictures wait for them in the kernel."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4 << 20)
        connection.settimeout(5)
        self._here, self._there = connection.getsockname()[1], connection.getpeername()[1]
        self._diag = socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, _SOCK_DIAG)
        self._sent = 0
        self._ends: list[int] = []

    def send(self, data: bytes) -> None:
        self._connection.sendall(data)
        self._sent += len(data)

    def picture(self, data: bytes) -> bool:
        """Send it, or drop it: False. OSError when the reader has gone."""
        read = self._read()
        self._ends = [end for end in self._ends if end > read]
        if len(self._ends) >= BUFFERS:
            return False
        self.send(data)
        self._ends.append(self._sent)
        return True

    def _read(self) -> int:
        """How many bytes the reader has taken out of its socket; all of them when it has gone.

        Asked of the kernel about the socket at the other end: see sock_diag(7) and tcp_info.
        """
        home = socket.inet_aton("127.0.0.1").ljust(16, b"\0")
        request = struct.pack("=BBBBI", socket.AF_INET, socket.IPPROTO_TCP, _WITH_INFO, 0, 0xFFFFFFFF)
        request += struct.pack("!HH", self._there, self._here) + home + home
        request += struct.pack("=III", 0, 0xFFFFFFFF, 0xFFFFFFFF)
        self._diag.send(struct.pack("=IHHII", 16 + len(request), _BY_FAMILY, 1, 0, 0) + request)
        answer = self._diag.recv(4096)
        if struct.unpack_from("=H", answer, 4)[0] != _BY_FAMILY:
            return self._sent
        (waiting,) = struct.unpack_from("=I", answer, 16 + 56)
        attributes = answer[16 + 72 :]
        while attributes:
            length, kind = struct.unpack_from("=HH", attributes)
            if kind == _INFO:
                (received,) = struct.unpack_from("=Q", attributes, 4 + 128)
                return int(received) - int(waiting)
            attributes = attributes[(length + 3) // 4 * 4 :]
        raise OSError("the kernel tells nothing about the reader")


def serve(textures: Path, skip: float) -> None:
    """Until stdin closes. Pictures are taken also while nobody looks: numbers and time go on."""
    pictures = Pictures(read_textures(textures))
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setblocking(False)
    be_punctual()
    epoch = time.monotonic() + 0.1
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    print(json.dumps({"url": url, "epoch": epoch}), flush=True)
    reader: Reader | None = None
    number = dropped = late = 0
    part = _part(pictures, number)
    while True:
        due = epoch + number / RATE
        # select rounds up to a millisecond; the rest is slept.
        ready = select.select([listener, sys.stdin], [], [], max(0.0, due - time.monotonic() - 0.002))[0]
        if sys.stdin in ready:
            break
        if listener in ready:
            reader = _welcome(listener)
            continue
        if (early := due - time.monotonic()) > 0.003:
            continue
        time.sleep(max(0.0, early))
        if reader is not None and not is_left_out(number, skip):
            late += time.monotonic() > due + 1 / RATE
            try:
                dropped += not reader.picture(part)
            except OSError:
                reader = None
        number += 1
        part = _part(pictures, number)
    print(json.dumps({"taken": number, "dropped": dropped, "late": late}), flush=True)


def _part(pictures: Pictures, number: int) -> bytes:
    jpeg = pictures.jpeg(number)
    head = b"--%s\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % (_BOUNDARY, len(jpeg))
    return head + jpeg + b"\r\n"


def _welcome(listener: socket.socket) -> Reader | None:
    """The newest reader takes the camera over."""
    connection, _ = listener.accept()
    try:
        connection.settimeout(5)
        request = b""
        while b"\r\n\r\n" not in request and (part := connection.recv(4096)):
            request += part
        reader = Reader(connection)
        reader.send(_HELLO)
    except OSError:
        return None
    return reader


def be_punctual() -> None:
    """A camera does not wait for the processor; what stands in for one goes first, where that is allowed."""
    with contextlib.suppress(PermissionError):
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))


# --- for who measures ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Taken:
    """What the camera did: pictures by its clock, how many the reader made it drop, how many came late."""

    taken: int
    dropped: int
    late: int


class EmulatedCamera:
    """The process, from here. `url` is a source for the program and for any peer."""

    def __init__(self, textures: Path, skip: float = 0.0) -> None:
        """`skip`: the share of pictures that the camera loses by itself."""
        self.skip = skip
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.emulated_camera", str(textures), "--skip", str(skip)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        told = self._hear()
        self.url: str = told["url"]
        self.epoch: float = told["epoch"]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def time_of(self, number: int) -> float:
        """When picture `number` is taken, on the monotonic clock."""
        return self.epoch + number / RATE

    def number_at(self, moment: float) -> int:
        """The first picture taken at or after this moment."""
        return max(0, int(np.ceil((moment - self.epoch) * RATE - 1e-6)))

    def offered(self, first: int, last: int) -> list[int]:
        """The pictures from `first` through `last` that the camera did not lose by itself."""
        return [number for number in range(first, last + 1) if not is_left_out(number, self.skip)]

    def end(self) -> Taken | None:
        """Stop it; None when it had stopped by itself, or was ended before."""
        process = self._process
        if process.poll() is not None:
            return None
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        told = self._hear()
        process.wait(10)
        process.stdout.close()
        return Taken(**told)

    def _hear(self) -> dict[str, float]:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())  # type: ignore[no-any-return]


if __name__ == "__main__":
    words = argparse.ArgumentParser(description="A webcam over HTTP, until stdin closes.")
    words.add_argument("textures", type=Path)
    words.add_argument("--skip", type=float, default=0.0)
    options = words.parse_args()
    serve(options.textures, options.skip)
