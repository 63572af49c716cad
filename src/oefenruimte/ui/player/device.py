"""A reader of the vault as something Qt's player can read from."""

import os
import threading
from typing import BinaryIO

from PySide6.QtCore import QByteArray, QIODevice, QObject

from oefenruimte.domain.problem import Code, Failure, Problem


class SeekableDevice(QIODevice):
    """Random access over a seekable binary reader; takes it over and closes it in `release`.

    Qt calls `readData` and `seek` from threads of its own. There an exception or a short answer in the middle
    makes the demuxer spin, so after trouble the bytes are zeros and `problem` says what happened.
    """

    def __init__(self, reader: BinaryIO, parent: QObject | None = None) -> None:
        super().__init__()
        self.setParent(parent)
        self._reader = reader
        self._lock = threading.Lock()
        self._abandoned = threading.Event()
        self._problem: Problem | None = None
        self._size = reader.seek(0, os.SEEK_END)
        self._at = 0
        # Unbuffered: a buffer of QIODevice would hold decrypted bytes once more, for nothing.
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    @property
    def problem(self) -> Problem | None:
        """What went wrong while reading, or None. Stays set."""
        return self._problem

    def abandon(self) -> None:
        """Answer every read at once from now on: a player can then be stopped without waiting."""
        self._abandoned.set()

    def release(self) -> None:
        """Close the reader. Only after the player let go of this device."""
        self._abandoned.set()
        with self._lock:
            self._reader.close()
        self.close()

    def isSequential(self) -> bool:
        return False

    def size(self) -> int:
        return self._size

    def seek(self, pos: int) -> bool:
        self._at = pos
        return super().seek(pos)

    def readData(self, maxlen: int) -> bytes:
        wanted = min(maxlen, self._size - self._at)
        if wanted <= 0:
            return b""
        data = self._read(wanted)
        self._at += wanted
        return data

    def writeData(self, data: bytes | bytearray | memoryview | QByteArray, len: int) -> int:
        del data, len
        return -1

    def _read(self, wanted: int) -> bytes:
        if self._abandoned.is_set():
            return bytes(wanted)
        try:
            with self._lock:
                self._reader.seek(self._at)
                data = _exactly(self._reader, wanted)
        except Failure as failure:
            self._problem = failure.problem
        except Exception as error:  # noqa: BLE001 - nothing may escape into the demuxer's thread
            self._problem = Problem(Code.FILE_DAMAGED, detail=type(error).__name__)
        else:
            if len(data) == wanted:
                return data
            self._problem = Problem(Code.FILE_DAMAGED, detail="ends early")
        return bytes(wanted)


def _exactly(reader: BinaryIO, wanted: int) -> bytes:
    """`wanted` bytes, fewer only at the end: raw readers may answer short."""
    data = reader.read(wanted)
    while data is not None and 0 < len(data) < wanted:
        more = reader.read(wanted - len(data))
        if not more:
            break
        data += more
    return data or b""
