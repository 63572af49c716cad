"""Small scenario folders whose clips only begin like a clip, with a probe that believes them."""

import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from oefenruimte.domain.media import Probe
from oefenruimte.domain.scenario import Finding
from oefenruimte.scenarios import Read, Refused, read_scenario

FAKE_MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isommp42"
VTT = "WEBVTT\n\n00:00.500 --> 00:02.000\nDit zeg ik.\n"

HEAD = """\
format: 1
id: proef
version: "1.0"
title: Een proef
summary: Om mee te proberen.
setting: balie
level: begin
minutes: 5
citizen: Mevrouw Proef
situation: Zij komt aan de balie.
role: Je werkt aan de balie.
goal: Zij weet wat er gebeurt.
licence: CC-BY-4.0
behaviours:
  - id: uitpraten
    self: Ik laat haar uitpraten.
    observe: Je laat haar uitpraten.
    rubric: Laat uitpraten
"""
TURNS = """\
turns:
  - id: "1"
    clip: 1.mp4
    captions: 1.vtt
    prompt: Reageer.
    end: true
"""
WHOLE = HEAD + TURNS


def believe(_: Path) -> Probe:
    """Every clip lasts four seconds."""
    return Probe(4000, has_video=True, has_audio=True)


def write(folder: Path, text: str | bytes = WHOLE) -> Path:
    """A folder with this scenario.yaml and the files that TURNS names."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "scenario.yaml").write_bytes(text if isinstance(text, bytes) else text.encode())
    (folder / "1.mp4").write_bytes(FAKE_MP4)
    (folder / "1.vtt").write_text(VTT, "utf-8")
    return folder


def findings(folder: Path, text: str | bytes = WHOLE) -> tuple[Finding, ...]:
    return read_scenario(write(folder, text), believe).findings


def accepted(outcome: Read | Refused) -> Read:
    assert isinstance(outcome, Read), outcome
    return outcome


def only(found: Iterable[Finding]) -> Finding:
    (finding,) = found
    return finding


def line_with(text: str, part: str) -> int:
    """1-based line of the first line that holds `part`."""
    return next(at for at, line in enumerate(text.splitlines(), 1) if part in line)


def swap(old: str, new: str, text: str = WHOLE) -> str:
    """`text` with `old` replaced; fails when it is not there."""
    assert old in text
    return text.replace(old, new, 1)


@dataclass(frozen=True)
class Member:
    """An entry of a hand-made zip. What is None is what an honest writer would put there."""

    name: str | bytes
    data: bytes = b""
    deflate: bool = False
    size: int | None = None  # declared
    crc: int | None = None
    flags: int = 0x0800
    method: int | None = None
    mode: int = 0o100644
    local_name: bytes | None = None
    same_data_as: int | None = None  # index of an earlier member whose bytes this one shares


@lru_cache(maxsize=1)  # some hold the same megabyte four hundred times
def _deflated(data: bytes) -> bytes:
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return squeeze.compress(data) + squeeze.flush()


def raw_zip(members: Sequence[Member], *, comment: bytes = b"", before: bytes = b"") -> bytes:
    """A zip written byte by byte, so that it can lie."""
    body = bytearray(before)
    table = bytearray()
    offsets: list[int] = []
    for member in members:
        name = member.name if isinstance(member.name, bytes) else member.name.encode()
        packed = member.data
        if member.deflate:
            packed = _deflated(member.data)
        size = len(member.data) if member.size is None else member.size
        crc = zlib.crc32(member.data) if member.crc is None else member.crc
        method = (8 if member.deflate else 0) if member.method is None else member.method
        if member.same_data_as is None:
            offset = len(body)
            own = name if member.local_name is None else member.local_name
            body += struct.pack(
                "<4s5H3L2H",
                b"PK\x03\x04",
                20,
                member.flags,
                method,
                0,
                33,
                crc,
                len(packed),
                size,
                len(own),
                0,
            )
            body += own + packed
        else:
            offset = offsets[member.same_data_as]
        offsets.append(offset)
        table += struct.pack(
            "<4s6H3L5H2L",
            b"PK\x01\x02",
            (3 << 8) | 20,
            20,
            member.flags,
            method,
            0,
            33,
            crc,
            len(packed),
            size,
            len(name),
            0,
            0,
            0,
            0,
            member.mode << 16,
            offset,
        )
        table += name
    end = struct.pack(
        "<4s4H2LH",
        b"PK\x05\x06",
        0,
        0,
        min(len(members), 0xFFFF),
        min(len(members), 0xFFFF),
        len(table),
        len(body),
        len(comment),
    )
    return bytes(body + table + end + comment)
