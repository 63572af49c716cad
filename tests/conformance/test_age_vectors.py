"""Other people's age files: the C2SP/CCTV test vectors.

143 vectors. Left out, and counted: 33 in ASCII armour, a text spelling this program neither writes nor
reads, and 17 that only a hybrid post-quantum identity opens. All other 93 run, the scrypt ones included.
"""

import base64
import hashlib
import io
import re
import tarfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.vault.age_format import (
    HeaderFailure,
    MacFailure,
    NoMatch,
    PayloadFailure,
    emit_header,
    parse_header,
)
from oefenruimte.vault.passphrase_identity import PassphraseIdentity
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity, Unwrapper
from tests.conformance import fetch as fetch_module
from tests.conformance.fetch import CCTV_AGE, NpmPackage, fetch

_VECTOR = re.compile(r'^// \.\./testdata/(\w+)\nvar \w+ = __toBinary\("([A-Za-z0-9+/=]*)"\);$', re.MULTILINE)
_KNOWN_KEYS = {
    "expect", "payload", "file key", "identity", "passphrase", "compressed", "armored", "comment"
}  # fmt: skip
_OUTCOMES = {
    HeaderFailure: "header failure",
    MacFailure: "HMAC failure",
    NoMatch: "no match",
    PayloadFailure: "payload failure",
}


@dataclass(frozen=True)
class Vector:
    name: str
    facts: tuple[tuple[str, str], ...]
    file: bytes

    def fact(self, key: str) -> str | None:
        return dict(self.facts).get(key)

    @property
    def armored(self) -> bool:
        return self.fact("armored") == "yes"

    @property
    def identities(self) -> list[Unwrapper]:
        """Those that this program knows."""
        found: list[Unwrapper] = []
        for key, value in self.facts:
            if key == "identity" and not value.startswith("AGE-SECRET-KEY-PQ-"):
                found.append(Identity.parse(value))
            elif key == "passphrase":
                found.append(PassphraseIdentity(value))
        return found

    @property
    def hybrid_only(self) -> bool:
        return not self.identities and self.fact("identity") is not None


def _read_vectors(tarball: Path) -> Iterator[Vector]:
    with tarfile.open(tarball) as package:
        member = package.extractfile("package/index.js")
        assert member is not None
        source = member.read().decode("ascii")
    found = _VECTOR.findall(source)
    assert len(found) == source.count("__toBinary(")
    for name, encoded in found:
        head, _, file = base64.b64decode(encoded, validate=True).partition(b"\n\n")
        facts = tuple(line.split(": ", 1) for line in head.decode().split("\n"))
        assert {key for key, _ in facts} <= _KNOWN_KEYS, name
        vector = Vector(name, tuple((key, value) for key, value in facts), file)
        if vector.fact("compressed") is not None:
            assert vector.fact("compressed") == "zlib"
            vector = Vector(name, vector.facts, zlib.decompress(file))
        yield vector


@pytest.fixture(scope="module")
def vectors() -> list[Vector]:
    return list(_read_vectors(fetch(CCTV_AGE)))


@pytest.fixture(scope="module")
def applicable(vectors: list[Vector]) -> list[Vector]:
    return [vector for vector in vectors if not vector.armored and not vector.hybrid_only]


def _decrypt(vector: Vector, size: int) -> tuple[str, bytes]:
    """The outcome and everything that was given out, read `size` bytes at a time from the start."""
    given = b""
    try:
        with AgeReader(io.BytesIO(vector.file), vector.identities) as reader:
            while block := reader.read(size):
                given += block
    except Failure as failure:
        outcome = next(said for kind, said in _OUTCOMES.items() if isinstance(failure, kind))
        if failure.problem.code is not (Code.NOT_FOR_YOU if outcome == "no match" else Code.FILE_DAMAGED):
            outcome = f"{outcome} as {failure.problem.code}"
        return outcome, given
    return "success", given


def test_no_vector_is_left_out_unnoticed(vectors: list[Vector], applicable: list[Vector]) -> None:
    assert len(vectors) == 143
    armored = {vector.name for vector in vectors if vector.armored}
    hybrid = {vector.name for vector in vectors if vector.hybrid_only and not vector.armored}
    assert len(armored) == 33
    assert all(name.startswith("armor_") for name in armored)
    assert len(hybrid) == 17
    assert all(name.startswith("hybrid") for name in hybrid)
    assert len(applicable) == 93
    assert Counter(vector.fact("expect") for vector in applicable) == {
        "success": 15,
        "no match": 7,
        "HMAC failure": 1,
        "header failure": 52,
        "payload failure": 18,
    }


@pytest.mark.parametrize("size", [1 << 22, 65536, 50_021])
def test_every_vector_comes_out_as_it_says(applicable: list[Vector], size: int) -> None:
    wrong = []
    for vector in applicable:
        outcome, given = _decrypt(vector, size)
        payload = vector.fact("payload")
        same = payload is None or hashlib.sha256(given).hexdigest() == payload
        if outcome != vector.fact("expect") or not same or (payload is None and given):
            wrong.append((vector.name, vector.fact("expect"), outcome, len(given)))
    assert wrong == []


def test_the_size_of_a_file_is_told_only_when_its_end_is_sound(applicable: list[Vector]) -> None:
    told = {}
    for vector in applicable:
        if vector.fact("expect") in ("success", "payload failure"):
            with AgeReader(io.BytesIO(vector.file), vector.identities) as reader:
                try:
                    told[vector.name] = reader.size
                except PayloadFailure:
                    continue
                if vector.fact("expect") == "success":
                    assert told[vector.name] == len(reader.read())
    failing = {vector.name for vector in applicable if vector.fact("expect") == "payload failure"}
    # Damaged before their end: the end is authentic and at its place, so the size is right all the same.
    assert failing & told.keys() == {
        "stream_two_final_chunks",
        "stream_two_final_chunks_full",
        "stream_two_final_chunks_second",
    }
    assert len(told.keys() - failing) == 15


def test_a_header_is_written_as_it_was_read(applicable: list[Vector]) -> None:
    done = 0
    for vector in applicable:
        file_key = vector.fact("file key")
        if vector.fact("expect") in ("success", "payload failure") and file_key:
            header = parse_header(vector.file[:65536])
            assert emit_header(bytes.fromhex(file_key), header.stanzas) == vector.file[: header.size]
            done += 1
    assert done == 33


def test_a_package_with_other_content_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def changed(npm: list[str], package: NpmPackage, folder: Path) -> Path:
        path = folder / package.tarball
        path.write_bytes(fetch(CCTV_AGE).read_bytes() + b"x")
        return path

    fetch(CCTV_AGE)
    monkeypatch.setattr(fetch_module, "pack", changed)
    with pytest.raises(RuntimeError, match="hashes"):
        fetch(CCTV_AGE, tmp_path)
    assert list(tmp_path.iterdir()) == []
