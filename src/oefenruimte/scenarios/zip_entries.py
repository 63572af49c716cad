"""The bytes of one file in a zip, checked against what its table of contents said."""

import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import What
from oefenruimte.scenarios.unsafe import UnsafePackageError
from oefenruimte.scenarios.zip_index import Entry

JUNK = ("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini")  # what computers add by themselves
_CHUNK = 64 * 1024
_ZIPS = (b"PK\x03\x04", b"PK\x05\x06")


def write_entry(package: BinaryIO, entry: Entry, path: Path, *, zips: bool = False) -> None:
    """Unpack `entry` to the new file `path` and put it on the disk. UnsafePackageError when it is not what
    the table says, or is a zip itself (unless `zips`: Word and Excel files are zips). OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as out:
        for data in _checked(package, entry, zips=zips):
            out.write(data)
        out.flush()
        os.fsync(out.fileno())


def entry_bytes(package: BinaryIO, entry: Entry, most: int) -> bytes:
    """The content of a small file. UnsafePackageError when it is larger than `most`, or a lie."""
    if entry.size > most:
        raise UnsafePackageError(
            What.PACKAGE_TOO_LARGE, worded("‘{name}’ is te groot.", name=entry.name), entry.name
        )
    return b"".join(_checked(package, entry, zips=True))


def _checked(package: BinaryIO, entry: Entry, *, zips: bool) -> Iterator[bytes]:
    crc = size = 0
    for data in _unpacked(package, entry):
        if size == 0 and not zips and data.startswith(_ZIPS):
            raise UnsafePackageError(
                What.PACKAGE_NESTED,
                worded(
                    "‘{name}’ is een pakket in een pakket. Pak het eerst uit, of haal het weg.",
                    name=entry.name,
                ),
                entry.name,
            )
        size += len(data)
        if size > entry.size:
            raise _lying(entry)
        crc = zlib.crc32(data, crc)
        yield data
    if size != entry.size or crc != entry.crc:
        raise _lying(entry)


def _unpacked(package: BinaryIO, entry: Entry) -> Iterator[bytes]:
    """The real bytes of an entry, in pieces of at most 64 KiB."""
    package.seek(entry.data)
    left = entry.packed
    inflate = zlib.decompressobj(-zlib.MAX_WBITS) if entry.deflated else None
    while left:
        packed = package.read(min(_CHUNK, left))
        if not packed:
            raise _lying(entry)
        left -= len(packed)
        if inflate is None:
            yield packed
            continue
        while packed and not inflate.eof:
            try:
                data = inflate.decompress(packed, _CHUNK)
            except zlib.error as error:
                raise _lying(entry) from error
            packed = inflate.unconsumed_tail
            if data:
                yield data
        if inflate.eof and (left or packed or inflate.unused_data):
            raise _lying(entry)
    if inflate is not None:
        while not inflate.eof and (data := inflate.decompress(b"", _CHUNK)):
            yield data
        if not inflate.eof:
            raise _lying(entry)


def _lying(entry: Entry) -> UnsafePackageError:
    return UnsafePackageError(
        What.PACKAGE_LYING,
        worded(
            "‘{name}’ is beschadigd, of anders dan het pakket zegt. Maak het pakket opnieuw.", name=entry.name
        ),
        entry.name,
    )
