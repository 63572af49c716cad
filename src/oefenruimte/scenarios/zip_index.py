"""The table of contents of a zip, read and judged before anything is unpacked.

Read by hand and not with `zipfile`, so that what is checked is what is unpacked: two readers that disagree
about an entry are the way in for hostile packages. Zip64, encryption and splitting are refused: no scenario
needs them.
"""

import stat
import struct
from dataclasses import dataclass
from typing import BinaryIO

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.files import shown
from oefenruimte.scenarios.findings import What
from oefenruimte.scenarios.unsafe import Limits, UnsafePackageError, gigabytes
from oefenruimte.scenarios.zip_names import check_collisions, decode_name, safe_name

_END = struct.Struct("<4s4H2LH")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_SIZES_FOLLOW = 0x0008  # behind the data: the writer did not know them yet
_UNSAID = 0xFFFFFFFF
_STORED, _DEFLATED = 0, 8
_ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000


@dataclass(frozen=True, slots=True)
class Entry:
    """One file in the package. `name` is safe on every system, in NFC, with forward slashes."""

    name: str
    deflated: bool
    crc: int
    packed: int  # bytes in the package
    size: int  # bytes once unpacked, as declared
    offset: int  # of its local header
    data: int  # offset of its first packed byte


def read_index(package: BinaryIO, limits: Limits) -> tuple[Entry, ...]:
    """Every file in the package, checked. UnsafePackageError when it is not to be trusted."""
    package.seek(0, 2)
    length = package.tell()
    if length > limits.package:
        raise UnsafePackageError(
            What.PACKAGE_TOO_LARGE,
            worded("Dit pakket is te groot. Er past {package} in.", package=gigabytes(limits.package)),
        )
    count, at, size, end = _find_end(package, length)
    if count > limits.entries or size > limits.table:
        raise UnsafePackageError(
            What.PACKAGE_TOO_MANY,
            worded(
                "In dit pakket zitten te veel bestanden. Er passen er {entries} in.", entries=limits.entries
            ),
        )
    if at + size != end and not _only_zip64_between(package, at + size, end, count):
        raise _damaged()
    package.seek(at)
    table = package.read(size)
    entries: list[Entry] = []
    offset = 0
    for _ in range(count):
        entry, offset = _entry(package, table, offset, at, limits)
        entries.append(entry)
    if offset != size:
        raise _damaged()
    _check_overlap(entries)
    files = tuple(entry for entry in entries if not entry.name.endswith("/"))
    check_collisions(entry.name for entry in entries)
    _check_total(files, limits)
    return files


def _find_end(package: BinaryIO, length: int) -> tuple[int, int, int, int]:
    """Number of entries, offset and size of the table of contents, and where it must end."""
    package.seek(max(0, length - _END.size - 0xFFFF))
    tail = package.read()
    found = tail.rfind(b"PK\x05\x06")
    while found >= 0:
        if found + _END.size <= len(tail):
            _, disk, first, here, count, size, at, comment = _END.unpack_from(tail, found)
            if found + _END.size + comment == len(tail):
                if 0xFFFF in (count, here) or 0xFFFFFFFF in (size, at):
                    raise UnsafePackageError(
                        What.PACKAGE_TOO_MANY,
                        worded("In dit pakket zit te veel voor één oefening. Maak een kleiner pakket."),
                    )
                if disk or first or here != count:
                    raise _damaged()
                return count, at, size, length - len(tail) + found
        found = tail.rfind(b"PK\x05\x06", 0, found)
    package.seek(0)
    if package.read(4) == b"PK\x03\x04":
        raise UnsafePackageError(
            What.PACKAGE_DAMAGED,
            worded("Dit pakket is beschadigd of niet helemaal gekopieerd. Vraag het opnieuw op."),
        )
    raise UnsafePackageError(
        What.PACKAGE_NOT_ZIP,
        worded("Dit is geen pakket met een oefening. Kies een oefenscenario- of zip-bestand."),
    )


def _only_zip64_between(package: BinaryIO, start: int, end: int, count: int) -> bool:
    """Some writers end the table in the way of large packages as well. It must say the same."""
    if end - start != _END64.size + _LOCATOR.size:
        return False
    package.seek(start)
    signature, _, _, _, disk, first, here, of, size, at = _END64.unpack(package.read(_END64.size))
    locator = _LOCATOR.unpack(package.read(_LOCATOR.size))
    same = (disk, first, here, of, at + size) == (0, 0, count, count, start)
    return bool(signature == b"PK\x06\x06" and same and locator == (b"PK\x06\x07", 0, start, 1))


def _entry(package: BinaryIO, table: bytes, offset: int, table_at: int, limits: Limits) -> tuple[Entry, int]:
    if offset + _CENTRAL.size > len(table):
        raise _damaged()
    fields = _CENTRAL.unpack_from(table, offset)
    signature, _, _, flags, method, _, _, crc, packed, size = fields[:10]
    name_length, extra_length, comment_length, disk, _, attributes, local = fields[10:]
    end = offset + _CENTRAL.size + name_length + extra_length + comment_length
    if signature != b"PK\x01\x02" or end > len(table):
        raise _damaged()
    raw = table[offset + _CENTRAL.size : offset + _CENTRAL.size + name_length]
    name = decode_name(raw, flags)
    about = shown(name)
    if flags & _ENCRYPTED_FLAGS:
        raise UnsafePackageError(
            What.PACKAGE_ENCRYPTED,
            worded("Dit pakket heeft een wachtwoord. Maak het opnieuw zonder wachtwoord."),
            about,
        )
    if 0xFFFFFFFF in (packed, size, local) or disk:
        raise UnsafePackageError(
            What.PACKAGE_TOO_LARGE, worded("‘{about}’ is te groot voor een pakket.", about=about), about
        )
    if method not in (_STORED, _DEFLATED):
        raise UnsafePackageError(
            What.PACKAGE_METHOD,
            worded(
                "‘{about}’ is ingepakt op een manier die we niet kennen. Maak een gewone zip.", about=about
            ),
            about,
        )
    kind = stat.S_IFMT(attributes >> 16)  # 0 from systems that know no such kinds
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise UnsafePackageError(
            What.PACKAGE_LINK,
            worded("‘{about}’ is een snelkoppeling. Zet het bestand zelf in het pakket.", about=about),
            about,
        )
    name = safe_name(name, limits)
    _check_size(name, packed, size, method, limits)
    if name.endswith("/") and size:
        raise _lying_table(about)
    data = _data_offset(package, local, raw, (flags, method, crc, packed, size), about)
    if data + packed > table_at:
        raise _damaged()
    return Entry(name, method == _DEFLATED, crc, packed, size, local, data), end


def _check_size(name: str, packed: int, size: int, method: int, limits: Limits) -> None:
    if size > limits.entry:
        raise UnsafePackageError(
            What.PACKAGE_TOO_LARGE,
            worded("‘{name}’ is te groot. Er past {entry} in.", name=name, entry=gigabytes(limits.entry)),
            name,
        )
    if size > limits.ratio_from and size > packed * limits.ratio:
        raise UnsafePackageError(
            What.PACKAGE_BOMB,
            worded("‘{name}’ wordt bij uitpakken veel te groot. We openen dit pakket niet.", name=name),
            name,
        )
    if method == _STORED and packed != size:
        raise UnsafePackageError(
            What.PACKAGE_LYING,
            worded("De grootte van ‘{name}’ klopt niet met wat erin zit.", name=name),
            name,
        )


def _data_offset(
    package: BinaryIO, local: int, raw: bytes, said: tuple[int, int, int, int, int], about: str
) -> int:
    """Where the packed bytes begin. The entry's own header must say the same as the table of contents:
    `said` is flags, method, checksum, packed size, size."""
    package.seek(local)
    header = package.read(_LOCAL.size)
    if len(header) < _LOCAL.size:
        raise _damaged()
    signature, _, flags, method, _, _, *numbers, name_length, extra_length = _LOCAL.unpack(header)
    if signature != b"PK\x03\x04":
        raise _damaged()
    unknown = {_UNSAID, 0} if flags & _SIZES_FOLLOW else {_UNSAID}
    if (
        package.read(name_length) != raw
        or method != said[1]
        or (flags ^ said[0]) & _ENCRYPTED_FLAGS
        or any(own != other and own not in unknown for own, other in zip(numbers, said[2:], strict=True))
    ):
        raise _lying_table(about)
    return local + _LOCAL.size + int(name_length) + int(extra_length)


def _check_overlap(entries: list[Entry]) -> None:
    """No two entries may share bytes: that is how a small file declares sixty gigabytes."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.offset):
        if entry.offset < end:
            raise UnsafePackageError(
                What.PACKAGE_OVERLAP,
                worded("In dit pakket liggen bestanden over elkaar heen. We openen het niet."),
                entry.name,
            )
        end = entry.data + entry.packed


def _check_total(files: tuple[Entry, ...], limits: Limits) -> None:
    together = sum(entry.size for entry in files)
    if together > limits.together:
        raise UnsafePackageError(
            What.PACKAGE_TOO_LARGE,
            worded(
                "Uitgepakt is dit pakket te groot. Er past {together} in.",
                together=gigabytes(limits.together),
            ),
        )
    packed = sum(entry.packed for entry in files)
    if together > limits.ratio_from and together > packed * limits.ratio:
        raise UnsafePackageError(
            What.PACKAGE_BOMB, worded("Dit pakket wordt bij uitpakken veel te groot. We openen het niet.")
        )


def _lying_table(about: str) -> UnsafePackageError:
    return UnsafePackageError(
        What.PACKAGE_LYING,
        worded("De inhoudsopgave van dit pakket klopt niet bij ‘{about}’. Maak het opnieuw.", about=about),
        about,
    )


def _damaged() -> UnsafePackageError:
    return UnsafePackageError(
        What.PACKAGE_DAMAGED, worded("Dit pakket is beschadigd. Vraag het opnieuw op of maak het opnieuw.")
    )
