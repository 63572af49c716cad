"""Camera pictures from the recorder's process to the window's: the newest three, in shared memory.

The writer never waits: it fills the oldest of three slots, then says which is the newest. A reader that was
so slow that its slot was filled anew meanwhile sees that at the number, and takes the newest again. Shared
memory is no file: nothing of it comes on a disk, no other user can read it, and it is gone when the last
process lets go. Also when both are killed: the name by which they found it is removed before there is a
picture.
"""

import os
import struct
from contextlib import suppress
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

from oefenruimte.domain.recording import PreviewFrame

SLOTS = 3
_SIDE = 640
_CAPACITY = _SIDE * _SIDE * 3
_NEWEST = struct.Struct("<q")
_HEAD = struct.Struct("<qII")  # number, width, height
_SLOT = _HEAD.size + _CAPACITY
_FIRST = 64
_SIZE = _FIRST + SLOTS * _SLOT


class PreviewRing:
    """`create` in the window's process, `attach` by name in the recorder's. One writer, one reader."""

    def __init__(self, memory: SharedMemory, *, owner: bool) -> None:
        assert memory.buf is not None
        self._memory = memory
        self._buffer = memory.buf
        self._owner = owner
        self._named = owner
        self._written = 0
        self._shown = 0

    @classmethod
    def create(cls) -> "PreviewRing":
        """OSError when the system has no memory to share."""
        if os.name == "posix":
            resource_tracker.ensure_running()  # before there is something for it to remove
        memory = SharedMemory(create=True, size=_SIZE)
        try:
            _occupy(memory)
        except OSError:
            memory.close()
            memory.unlink()
            raise
        return cls(memory, owner=True)

    @classmethod
    def attach(cls, name: str) -> "PreviewRing":
        return cls(SharedMemory(name), owner=False)

    @property
    def name(self) -> str:
        return self._memory.name

    def forget_name(self) -> None:
        """Both have it: nobody can find it any more, and it goes with the last of them."""
        if self._named:
            self._named = False
            with suppress(FileNotFoundError):  # somebody tidied up
                self._memory.unlink()

    def write(self, frame: PreviewFrame) -> None:
        """Make this the newest. ValueError when it is larger than 640x640."""
        size = frame.width * frame.height * 3
        if size > _CAPACITY or size != len(frame.data):
            raise ValueError(f"a preview of {frame.width}x{frame.height} has no place here")
        self._written += 1
        number, memory = self._written, self._buffer
        at = _FIRST + number % SLOTS * _SLOT
        _HEAD.pack_into(memory, at, 0, frame.width, frame.height)  # 0: being filled
        memory[at + _HEAD.size : at + _HEAD.size + size] = frame.data
        _HEAD.pack_into(memory, at, number, frame.width, frame.height)
        _NEWEST.pack_into(memory, 0, number)

    def newest(self) -> PreviewFrame | None:
        """The newest picture, once; None when there is none newer than last time."""
        memory = self._buffer
        for _ in range(SLOTS):
            (newest,) = _NEWEST.unpack_from(memory, 0)
            if newest == self._shown:
                return None
            at = _FIRST + newest % SLOTS * _SLOT
            number, width, height = _HEAD.unpack_from(memory, at)
            data = bytes(memory[at + _HEAD.size : at + _HEAD.size + min(width * height * 3, _CAPACITY)])
            if number == newest and _HEAD.unpack_from(memory, at) == (number, width, height):
                self._shown = newest
                return PreviewFrame(width, height, data, newest)
        return None  # the writer was faster each time: the next call is soon enough

    def clear(self) -> None:
        """Forget what was shown: the last picture of one session is not the first of the next."""
        (self._shown,) = _NEWEST.unpack_from(self._buffer, 0)

    def close(self) -> None:
        """Let go; the owner wipes and removes it."""
        if self._owner:
            self._buffer[:] = bytes(_SIZE)
        self._memory.close()
        self.forget_name()


def _occupy(memory: SharedMemory) -> None:
    """Have all of it now. Memory that is only promised kills who writes to it, when it is not there then."""
    descriptor: int = getattr(memory, "_fd", -1)  # nothing public tells it; not there on Windows
    if descriptor >= 0 and hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, 0, _SIZE)
