"""Exchange with the `age` command, both ways. `./oefenruimte test` installs it; without it these fail."""

import hashlib
import io
import shutil
import subprocess
from pathlib import Path

import pytest

from oefenruimte.vault.age_format import CHUNK_SIZE
from oefenruimte.vault.passphrase_identity import PassphraseIdentity
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity, Recipient
from oefenruimte.vault.writer import AgeWriter

SIZES = [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 2 * CHUNK_SIZE + 1, 1_000_003]


def age(*arguments: str, stdin: bytes = b"", program: str = "age") -> bytes:
    """Run the command; returns stdout."""
    assert shutil.which(program) is not None, f"install Debian's package age: there is no {program}"
    done = subprocess.run([program, *arguments], input=stdin, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def content(size: int) -> bytes:
    """Bytes that differ from chunk to chunk."""
    return hashlib.shake_256(size.to_bytes(8, "big")).digest(size)


@pytest.fixture
def identity() -> Identity:
    return Identity.generate()


@pytest.fixture
def identity_file(tmp_path: Path, identity: Identity) -> str:
    """As `profile export-key` writes it."""
    path = tmp_path / "key.txt"
    path.write_text(identity.file_text)
    return str(path)


@pytest.mark.parametrize("size", SIZES)
def test_age_opens_what_we_seal(identity: Identity, identity_file: str, tmp_path: Path, size: int) -> None:
    sealed = tmp_path / "take.age"
    writer = AgeWriter(sealed.open("wb", buffering=0), [Identity.generate().recipient, identity.recipient])
    writer.write(content(size))
    writer.close()
    assert age("--decrypt", "--identity", identity_file, str(sealed)) == content(size)


def test_age_opens_a_recording_that_was_synced_at_a_boundary(
    identity: Identity, identity_file: str, tmp_path: Path
) -> None:
    sealed = tmp_path / "take.age"
    filler = b"\x00\x00\x00\x08free"
    writer = AgeWriter(sealed.open("wb", buffering=0), [identity.recipient], closing_filler=filler)
    writer.write(content(2 * CHUNK_SIZE))
    writer.sync()
    writer.close()
    assert age("--decrypt", "--identity", identity_file, str(sealed)) == content(2 * CHUNK_SIZE) + filler


@pytest.mark.parametrize("size", SIZES)
def test_we_open_what_age_seals(identity: Identity, size: int) -> None:
    recipients = [Identity.generate().recipient.text, identity.recipient.text]
    sealed = age("--encrypt", "-r", recipients[0], "-r", recipients[1], stdin=content(size))
    with AgeReader(io.BytesIO(sealed), [identity]) as reader:
        assert reader.size == size
        assert reader.read() == content(size)


def test_keys_of_age_keygen_are_ours() -> None:
    text = age(program="age-keygen").decode()
    comments = dict(line[2:].split(": ", 1) for line in text.splitlines() if line.startswith("# "))
    identity = Identity.parse(text.splitlines()[-1])
    assert identity.text == text.splitlines()[-1]
    assert identity.recipient == Recipient.parse(comments["public key"])
    assert identity.recipient.text == comments["public key"]


def test_age_keygen_knows_our_keys(identity: Identity, identity_file: str) -> None:
    assert age("-y", identity_file, program="age-keygen").decode().strip() == identity.recipient.text


def test_a_passphrase_identity_leaves_other_files_alone(identity: Identity) -> None:
    sealed = age("--encrypt", "-r", identity.recipient.text, stdin=b"hallo")
    with AgeReader(io.BytesIO(sealed), [PassphraseIdentity("een twee drie vier"), identity]) as reader:
        assert reader.read() == b"hallo"
