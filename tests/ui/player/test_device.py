import io
import threading

import pytest
from PySide6.QtCore import QIODevice
from pytestqt.qtbot import QtBot

from fakes.media import SealedReader
from oefenruimte.domain.problem import Code
from oefenruimte.ui.player.device import SeekableDevice

DATA = bytes(range(256)) * 600


def test_it_reads_what_the_reader_has_from_anywhere(qtbot: QtBot) -> None:
    device = SeekableDevice(SealedReader(DATA))
    assert device.size() == len(DATA)
    assert not device.isSequential()
    for place, length in ((0, 10), (65530, 20), (3, 140000), (len(DATA) - 5, 5)):
        assert device.seek(place)
        assert device.read(length).data() == DATA[place : place + length]
        assert device.pos() == place + length
    assert device.problem is None


def test_the_end_is_the_end(qtbot: QtBot) -> None:
    device = SeekableDevice(SealedReader(DATA))
    device.seek(len(DATA) - 3)
    assert device.read(100).data() == DATA[-3:]
    assert device.atEnd()
    assert device.read(100).data() == b""
    assert device.problem is None


def test_damage_gives_zeros_and_is_remembered(qtbot: QtBot) -> None:
    device = SeekableDevice(SealedReader(DATA, damaged_from=70000))
    device.seek(69000)
    assert device.read(500).data() == DATA[69000:69500]
    device.seek(70000)
    assert device.read(4096).data() == bytes(4096)
    assert device.pos() == 74096
    assert device.problem is not None
    assert device.problem.code is Code.FILE_DAMAGED


@pytest.mark.parametrize("error", [OSError("disk"), ValueError("closed"), RuntimeError("?")])
def test_no_exception_escapes(qtbot: QtBot, error: Exception) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise error

    device = SeekableDevice(Broken(DATA))
    assert device.read(10).data() == bytes(10)
    assert device.problem is not None
    assert device.problem.code is Code.FILE_DAMAGED
    assert device.problem.detail == type(error).__name__


def test_a_file_that_shrinks_counts_as_damaged(qtbot: QtBot) -> None:
    reader = io.BytesIO(DATA)
    device = SeekableDevice(reader)
    reader.truncate(100)
    assert device.read(200).data() == bytes(200)
    assert device.problem is not None
    assert device.problem.code is Code.FILE_DAMAGED


def test_it_can_be_read_from_another_thread(qtbot: QtBot) -> None:
    device = SeekableDevice(SealedReader(DATA))
    pieces: list[bytes] = []

    def read_all() -> None:
        device.seek(0)
        while not device.atEnd():
            pieces.append(device.read(10_000).data())

    thread = threading.Thread(target=read_all)
    thread.start()
    thread.join()
    assert b"".join(pieces) == DATA


def test_an_abandoned_device_answers_at_once_without_the_reader(qtbot: QtBot) -> None:
    reader = SealedReader(DATA, gate=threading.Event())
    device = SeekableDevice(reader)
    device.abandon()
    assert device.read(100).data() == bytes(100)
    assert not reader.waiting.is_set()


def test_release_closes_the_reader(qtbot: QtBot) -> None:
    reader = SealedReader(DATA)
    device = SeekableDevice(reader)
    device.release()
    assert reader.closed
    assert not device.isOpen()
    assert device.openMode() == QIODevice.OpenModeFlag.NotOpen


def test_nothing_can_be_written(qtbot: QtBot) -> None:
    device = SeekableDevice(SealedReader(DATA))
    assert device.writeData(b"x", 1) == -1
