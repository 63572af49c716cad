"""The key file, format 1: the profile's root key, wrapped in two or three ways. No secrets in the clear.

JSON, `B64` standing for base64:

    {"format": 1,
     "passphrase": {"kdf": "argon2id", "memory_kib": 65536, "passes": 3, "lanes": 4,
                    "salt": B64, "sealed": B64},
     "recovery": {"salt": B64, "sealed": B64},
     "keyring": {"sealed": B64} or null,
     "check": SHA-256 of the file without this field, hexadecimal}

`sealed` is the root key of 32 bytes under ChaCha20-Poly1305 with a key that is used for this only. `check` is
no protection: it tells a damaged file from a wrong passphrase.
"""

import base64
import binascii
import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any

from oefenruimte.domain.problem import Code, Failure, fail

FORMAT = 1
ROOT_SIZE = 32
SALT_SIZE = 16
SEALED_SIZE = ROOT_SIZE + 16
MAX_KEY_FILE_SIZE = 16 * 1024

# What a key file may ask of this computer; a changed file must not be able to eat all memory.
_MAX_MEMORY_KIB = 1024 * 1024
_MAX_PASSES = 16
_MAX_LANES = 16


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id parameters."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class PassphraseWrap:
    cost: Cost
    salt: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class RecoveryWrap:
    salt: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class KeyringWrap:
    sealed: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    passphrase: PassphraseWrap
    recovery: RecoveryWrap
    keyring: KeyringWrap | None = None

    def to_bytes(self) -> bytes:
        content: dict[str, Any] = {
            "format": FORMAT,
            "passphrase": passphrase_fields(self.passphrase),
            "recovery": {"salt": to_text(self.recovery.salt), "sealed": to_text(self.recovery.sealed)},
            "keyring": {"sealed": to_text(self.keyring.sealed)} if self.keyring else None,
        }
        return json.dumps(content | {"check": check_of(content)}, indent=1).encode("ascii") + b"\n"

    @classmethod
    def parse(cls, data: bytes) -> "KeyFile":
        """Failure KEY_FILE_DAMAGED unless `data` is exactly such a file."""
        try:
            if len(data) > MAX_KEY_FILE_SIZE:
                raise damaged_key_file("too large")
            content = exact_object(json.loads(data), "format", "passphrase", "recovery", "keyring", "check")
            if content["format"] != FORMAT:
                raise damaged_key_file("another format")
            if content.pop("check") != check_of(content):
                raise damaged_key_file("the check does not match")
            recovery = exact_object(content["recovery"], "salt", "sealed")
            return cls(
                read_passphrase_wrap(content["passphrase"]),
                RecoveryWrap(
                    read_octets(recovery["salt"], SALT_SIZE), read_octets(recovery["sealed"], SEALED_SIZE)
                ),
                _keyring_wrap(content["keyring"]),
            )
        except (ValueError, RecursionError):  # not JSON, not UTF-8, not base64, nested without end
            raise damaged_key_file("not readable") from None


def passphrase_fields(wrap: PassphraseWrap) -> dict[str, Any]:
    return {
        "kdf": "argon2id",
        **asdict(wrap.cost),
        "salt": to_text(wrap.salt),
        "sealed": to_text(wrap.sealed),
    }


def read_passphrase_wrap(value: object) -> PassphraseWrap:
    content = exact_object(value, "kdf", "memory_kib", "passes", "lanes", "salt", "sealed")
    if content["kdf"] != "argon2id":
        raise damaged_key_file("an unknown key derivation")
    lanes = _number(content["lanes"], 1, _MAX_LANES)
    cost = Cost(
        _number(content["memory_kib"], 8 * lanes, _MAX_MEMORY_KIB),
        _number(content["passes"], 1, _MAX_PASSES),
        lanes,
    )
    return PassphraseWrap(
        cost, read_octets(content["salt"], SALT_SIZE), read_octets(content["sealed"], SEALED_SIZE)
    )


def _keyring_wrap(value: object) -> KeyringWrap | None:
    if value is None:
        return None
    return KeyringWrap(read_octets(exact_object(value, "sealed")["sealed"], SEALED_SIZE))


def exact_object(value: object, *names: str) -> dict[str, Any]:
    if not isinstance(value, dict) or set(value) != set(names):
        raise damaged_key_file("a field is missing or unknown")
    return value


def _number(value: object, low: int, high: int) -> int:
    if type(value) is not int or not low <= value <= high:
        raise damaged_key_file("a number is out of range")
    return value


def read_octets(value: object, size: int) -> bytes:
    if not isinstance(value, str):
        raise damaged_key_file("a field is not text")
    try:
        data = base64.b64decode(value, validate=True)
    except binascii.Error:
        raise damaged_key_file("a field is not base64") from None
    if len(data) != size:
        raise damaged_key_file("a field has a wrong length")
    return data


def to_text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def check_of(content: dict[str, Any]) -> str:
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", errors="surrogatepass")).hexdigest()


def damaged_key_file(detail: str) -> Failure:
    return fail(Code.KEY_FILE_DAMAGED, detail)
