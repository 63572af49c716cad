"""A place for large things on their way: on disk, but never in the clear."""

import os
from types import TracebackType
from typing import BinaryIO, Self

from oefenruimte.domain.ids import new_id
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.writer import AgeWriter


class _OnceReader(AgeReader):
    """Removes its file when closed: nobody else holds the key, which dies with this object."""

    def __init__(self, folder: PrivateFolder, name: str, identity: Identity) -> None:
        self._folder = folder
        self._name = name
        self._raw_file = folder.open_read(name)
        super().__init__(self._raw_file, [identity])

    def close(self) -> None:
        if not self.closed:
            super().close()
            self._raw_file.close()
            self._folder.remove(self._name)


class Spooled:
    """Write to `writer`, then `finish` gives a reader of it. Leaving early removes everything."""

    def __init__(self, folder: PrivateFolder) -> None:
        self._folder = folder
        self._name = f"{new_id()}.spool"
        self._identity = Identity.generate()
        self._raw = folder.create_exclusive(self._name)
        self.writer = AgeWriter(self._raw, [self._identity.recipient])
        self._handed_over = False

    def finish(self) -> BinaryIO:
        """The reader owns the file from here on."""
        self.writer.close()
        self._raw.close()
        reader = _OnceReader(self._folder, self._name, self._identity)
        self._handed_over = True
        return reader

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._handed_over:
            self.writer.abandon()
            self._raw.close()
            self._folder.remove(self._name)


class Spool:
    """`sweep` at start removes what a crash left: its keys are gone anyway."""

    def __init__(self, folder: PrivateFolder) -> None:
        self._folder = folder

    def new(self) -> Spooled:
        return Spooled(self._folder)

    def sweep(self) -> None:
        for name in self._folder.names():
            if name.endswith(".spool"):
                self._folder.remove(name)


def durable(file: BinaryIO) -> None:
    """On the disk, not only on its way."""
    file.flush()
    os.fsync(file.fileno())
