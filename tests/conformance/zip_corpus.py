"""Packages that lie, made byte by byte. tests/scenarios/test_package.py has the simple ones."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from oefenruimte.scenarios import What
from tests.scenarios.helpers import FAKE_MP4, VTT, WHOLE, Member, raw_zip

GOOD = (
    Member("scenario.yaml", WHOLE.encode(), deflate=True),
    Member("1.mp4", FAKE_MP4),
    Member("1.vtt", VTT.encode()),
)
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


@dataclass(frozen=True)
class Case:
    """`codes`: any of these is right; none: the package is good as it is."""

    name: str
    data: bytes
    codes: frozenset[What]


def _case(name: str, data: bytes, *codes: What) -> Case:
    return Case(name, data, frozenset(codes))


def cases() -> Iterator[Case]:
    yield from _overlaps()
    yield from _ends()
    yield from _headers()
    yield from _names()
    yield from _contents()
    yield from _by_python()


def _overlaps() -> Iterator[Case]:
    yield _case("one-kernel-many-names", quoted(250, 21_000_000), *_REFUSED)
    yield _case("one-kernel-60-gb", quoted(2_900, 21_000_000), *_REFUSED)
    inner = raw_zip(GOOD)
    yield _case("zip-in-zip", raw_zip([*GOOD, Member("pakket.zip", inner)]), What.PACKAGE_NESTED)
    hidden = raw_zip([*GOOD, Member("2.mp4", inner)])
    yield _case("zip-under-another-name", hidden, What.PACKAGE_NESTED)
    deep = b"x" * 1000
    for _ in range(20):
        deep = raw_zip([Member("0.zip", deep, deflate=True)])
    yield _case("twenty-deep", deep, What.PACKAGE_NESTED)


_REFUSED = (What.PACKAGE_BOMB, What.PACKAGE_OVERLAP, What.PACKAGE_LYING, What.PACKAGE_TOO_MANY)


def quoted(count: int, kernel: int) -> bytes:
    """Every file is the local headers of those behind it, quoted as stored blocks, and then one packed
    kernel: a few kilobytes for each, gigabytes together, and no two headers that contradict one another."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = squeeze.compress(bytes(kernel)) + squeeze.flush()
    bodies: list[tuple[bytes, bytes, int, int]] = []  # name, header, packed size, real size
    tail, real, behind = packed, kernel, b""
    for number in range(count - 1, -1, -1):
        name = f"{number:05d}.vtt".encode()
        size = len(behind) + len(tail)
        header = _LOCAL.pack(b"PK\x03\x04", 20, 0, 8, 0, 33, 0, size, real, len(name), 0) + name
        bodies.append((name, header, size, real))
        quote = struct.pack("<BHH", 0, len(header), len(header) ^ 0xFFFF) + header
        behind = quote + behind if len(behind) < 60_000 else quote
        real = min(real + len(header), 0xFFFFFFF0)
    bodies.reverse()
    body = bytearray()
    table = bytearray()
    for number, (name, header, size, length) in enumerate(bodies):
        at = len(body)
        body += header
        if number < len(bodies) - 1:
            body += struct.pack("<BHH", 0, len(bodies[number + 1][1]), len(bodies[number + 1][1]) ^ 0xFFFF)
        table += _CENTRAL.pack(
            b"PK\x01\x02", 20, 20, 0, 8, 0, 33, 0, size, length, len(name), 0, 0, 0, 0, 0, at
        )
        table += name
    body += packed
    return bytes(body + table) + _END.pack(b"PK\x05\x06", 0, 0, count, count, len(table), len(body), 0)


def _ends() -> Iterator[Case]:
    """Where the table of contents is, and what says so."""
    whole = raw_zip(GOOD)
    end = whole.rindex(b"PK\x05\x06")
    two_ends = whole + whole[end:]
    yield _case("two-ends", two_ends, What.PACKAGE_DAMAGED)
    other = raw_zip([Member("scenario.yaml", b"format: 1\n")])
    yield _case("two-zips-end-to-end", other + whole, What.PACKAGE_DAMAGED)
    yield _case("junk-behind", whole + b"zomaar wat", What.PACKAGE_DAMAGED)
    yield _case("zeroes-behind", whole + bytes(500), What.PACKAGE_DAMAGED)
    yield _case("program-in-front", b"MZ" + bytes(500) + whole, What.PACKAGE_DAMAGED)
    yield _case("end-in-its-own-comment", raw_zip(GOOD, comment=whole[end:]), What.PACKAGE_DAMAGED)
    yield _case("comment-of-64-kb", raw_zip(GOOD, comment=b"x" * 0xFFFF))
    yield _case("table-cut", whole[: end - 20] + whole[end:], What.PACKAGE_DAMAGED)
    yield _case("table-counts-too-few", _with_end(whole, count=2), What.PACKAGE_DAMAGED)
    yield _case("table-counts-too-many", _with_end(whole, count=4), What.PACKAGE_DAMAGED)
    yield _case("table-nowhere", _with_end(whole, at=0x7FFFFFFF), What.PACKAGE_DAMAGED)
    yield _case("table-of-4-gb", _with_end(whole, size=0xFFFFFFF0), *_LARGE)
    yield _case("second-disk", _with_end(whole, disk=1), What.PACKAGE_DAMAGED)
    yield _case("zip64-says-so", _with_end(whole, count=0xFFFF), What.PACKAGE_TOO_MANY)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)
    yield _case(
        "zip64-locator-to-nowhere", whole[:end] + locator + _with_end(whole, at=0xFFFFFFFF)[end:], *_LARGE
    )
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 1 << 40, 1 << 40, 1 << 40, end)
    both = whole[:end] + record + struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1) + whole[end:]
    yield _case("zip64-says-otherwise", both, What.PACKAGE_DAMAGED)
    yield _case("empty", _END.pack(b"PK\x05\x06", 0, 0, 0, 0, 0, 0, 0), What.SCENARIO_FILE_MISSING)


_LARGE = (What.PACKAGE_TOO_MANY, What.PACKAGE_TOO_LARGE, What.PACKAGE_DAMAGED)


def _with_end(
    whole: bytes, *, count: int | None = None, size: int | None = None, at: int | None = None, disk: int = 0
) -> bytes:
    place = whole.rindex(b"PK\x05\x06")
    fields = list(_END.unpack_from(whole, place))
    if count is not None:
        fields[3] = fields[4] = count
    fields[5] = fields[5] if size is None else size
    fields[6] = fields[6] if at is None else at
    fields[1] = disk
    return whole[:place] + _END.pack(*fields) + whole[place + _END.size :]


def _headers() -> Iterator[Case]:
    """An entry's own header, and the table that says something else."""
    lying = frozenset({What.PACKAGE_LYING})
    whole = raw_zip(GOOD)
    video = whole.index(b"1.mp4") - 30
    for name, at, value in (
        ("own-method", 8, struct.pack("<H", 8)),
        ("own-flag-encrypted", 6, struct.pack("<H", 0x0801)),
        ("own-crc", 14, b"\1\2\3\4"),
        ("own-packed-size", 18, struct.pack("<L", 5)),
        ("own-size", 22, struct.pack("<L", 5_000_000)),
        ("own-name-length", 26, struct.pack("<H", 4)),
    ):
        yield Case(name, whole[: video + at] + value + whole[video + at + len(value) :], lying)
    long_extra = whole[: video + 28] + b"\xff\xff" + whole[video + 30 :]
    yield _case("extra-beyond-the-file", long_extra, What.PACKAGE_DAMAGED, What.PACKAGE_LYING)
    inside = raw_zip([Member("scenario.yaml", WHOLE.encode()), Member("1.mp4", FAKE_MP4)])
    table = inside.rindex(b"PK\x01\x02")
    yield _case(
        "entry-is-the-table", inside[: table + 42] + struct.pack("<L", table) + inside[table + 46 :], *_ANY
    )


_ANY = (What.PACKAGE_DAMAGED, What.PACKAGE_LYING, What.PACKAGE_OVERLAP)


def _names() -> Iterator[Case]:
    bad = What.PACKAGE_NAME
    for number, name in enumerate(
        [
            "aux.vtt",
            "COM¹.txt",
            "lpt9",
            "conin$",
            "NUL.tar.vtt",
            "clips /1.vtt",
            "clips./1.vtt",
            "a*b.vtt",
            "wat?.vtt",
            "a|b.vtt",
            'zeg"ja".vtt',
            "<b>.vtt",
            "tab\t.vtt",
            "\x7f.vtt",
        ]
    ):
        yield _case(f"name-{number}", raw_zip([*GOOD, Member(name, b"x")]), bad)
    for number, name in enumerate(
        [
            "..",
            "../",
            "a/..",
            "..\\x.vtt",
            "\\\\server\\map\\x.vtt",
            "//server/x.vtt",
            "c:/x.vtt",
            "/",
            "~/../x.vtt",
        ]
    ):
        yield _case(f"path-{number}", raw_zip([*GOOD, Member(name, b"")]), What.PACKAGE_PATH, bad)
    overlong = b"..\xc0\xafx.vtt"
    yield _case("slash-in-too-many-bytes", raw_zip([*GOOD, Member(overlong, b"x")]))
    for number, (one, two) in enumerate(
        [
            ("é.vtt", "É.vtt"),
            ("ﬀ.vtt", "ff.vtt"),
            ("A/x.vtt", "a/y.vtt"),
            ("ſ.vtt", "s.vtt"),
            ("i.vtt", "I.vtt"),
        ]
    ):
        data = raw_zip([*GOOD, Member(one, b"x"), Member(two, b"x")])
        yield _case(f"collision-{number}", data, What.PACKAGE_COLLISION)
    yield _case(
        "folder-with-bytes", raw_zip([*GOOD, Member("clips/", b"x" * 50)]), *_SKIPPED, What.PACKAGE_LYING
    )
    yield _case(
        "link-to-a-folder", raw_zip([*GOOD, Member("clips/", b"/etc", mode=0o120777)]), What.PACKAGE_LINK
    )
    yield _case("device", raw_zip([*GOOD, Member("2.vtt", b"", mode=0o020666)]), What.PACKAGE_LINK)


_SKIPPED = (What.PACKAGE_SKIPPED,)


def _contents() -> Iterator[Case]:
    zeros = Member("2.mp4", bytes(40_000_000), deflate=True)
    yield _case("40-mb-of-nothing", raw_zip([*GOOD, zeros]), What.PACKAGE_BOMB)
    small = [Member(f"{at}.vtt", bytes(1_000_000), deflate=True) for at in range(2, 400)]
    yield _case("400-times-1-mb-of-nothing", raw_zip([*GOOD, *small]), *_REFUSED, What.PACKAGE_TOO_LARGE)
    empty = Member("2.vtt", b"", deflate=True, size=9)
    yield _case("says-9-holds-nothing", raw_zip([*GOOD, empty]), What.PACKAGE_LYING)
    endless = b"\x00\x00\x00\xff\xff" * 20_000  # stored blocks of nothing, and never the last
    yield _case(
        "never-the-last-block",
        raw_zip([*GOOD, Member("2.vtt", endless, method=8, size=10)]),
        What.PACKAGE_LYING,
    )
    behind = zlib.compressobj(9, zlib.DEFLATED, -15)
    stream = behind.compress(b"WEBVTT") + behind.flush() + b"verstopt"
    lying = Member("2.vtt", stream, method=8, size=6, crc=zlib.crc32(b"WEBVTT"))
    yield _case("hidden-behind-the-last-block", raw_zip([*GOOD, lying]), What.PACKAGE_LYING)


def _by_python() -> Iterator[Case]:
    """What honest software makes."""
    for name, method in (("stored", zipfile.ZIP_STORED), ("deflated", zipfile.ZIP_DEFLATED)):
        yield _case(f"python-{name}", _zipfile(method))
    for name, method in (("bzip2", zipfile.ZIP_BZIP2), ("lzma", zipfile.ZIP_LZMA)):
        yield _case(f"python-{name}", _zipfile(method), What.PACKAGE_METHOD)
    yield _case("python-zip64-for-nothing", _zipfile(zipfile.ZIP_STORED, force_zip64=True))
    dated = io.BytesIO()
    with zipfile.ZipFile(dated, "w") as made:
        for member in GOOD:
            about = zipfile.ZipInfo(str(member.name), (2107, 12, 31, 23, 59, 58))
            about.extra = struct.pack("<HHBl", 0x5455, 5, 1, -1)  # a time before 1970
            about.comment = b"z" * 60_000
            made.writestr(about, member.data)
    yield _case("long-comments-and-odd-dates", dated.getvalue())
    spoofed = io.BytesIO()
    with zipfile.ZipFile(spoofed, "w") as made:
        for member in GOOD:
            about = zipfile.ZipInfo(str(member.name))
            other = b"../../ergens.vtt"
            crc = zlib.crc32(str(member.name).encode())
            about.extra = struct.pack("<HHBL", 0x7075, 5 + len(other), 1, crc) + other
            made.writestr(about, member.data)
    yield _case("another-name-in-the-extra-field", spoofed.getvalue())


def _zipfile(method: int, force_zip64: bool = False) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as made:
        for member in GOOD:
            with made.open(str(member.name), "w", force_zip64=force_zip64) as entry:
                entry.write(member.data)
    return file.getvalue()
