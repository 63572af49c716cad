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
            "passphrase": {
                "kdf": "argon2id",
                **asdict(self.passphrase.cost),
                "salt": _text(self.passphrase.salt),
                "sealed": _text(self.passphrase.sealed),
            },
            "recovery": {"salt": _text(self.recovery.salt), "sealed": _text(self.recovery.sealed)},
            "keyring": {"sealed": _text(self.keyring.sealed)} if self.keyring else None,
        }
        return json.dumps(content | {"check": _check(content)}, indent=1).encode("ascii") + b"\n"

    @classmethod
    def parse(cls, data: bytes) -> "KeyFile":
        """Failure KEY_FILE_DAMAGED unless `data` is exactly such a file."""
        try:
            if len(data) > MAX_KEY_FILE_SIZE:
                raise _damaged("too large")
            content = _object(json.loads(data), "format", "passphrase", "recovery", "keyring", "check")
            if content["format"] != FORMAT:
                raise _damaged("another format")
            if content.pop("check") != _check(content):
                raise _damaged("the check does not match")
            recovery = _object(content["recovery"], "salt", "sealed")
            return cls(
                _passphrase_wrap(content["passphrase"]),
                RecoveryWrap(_raw(recovery["salt"], SALT_SIZE), _raw(recovery["sealed"], SEALED_SIZE)),
                _keyring_wrap(content["keyring"]),
            )
        except (ValueError, RecursionError):  # not JSON, not UTF-8, not base64, nested without end
            raise _damaged("not readable") from None


def _passphrase_wrap(value: object) -> PassphraseWrap:
    content = _object(value, "kdf", "memory_kib", "passes", "lanes", "salt", "sealed")
    if content["kdf"] != "argon2id":
        raise _damaged("an unknown key derivation")
    lanes = _number(content["lanes"], 1, _MAX_LANES)
    cost = Cost(
        _number(content["memory_kib"], 8 * lanes, _MAX_MEMORY_KIB),
        _number(content["passes"], 1, _MAX_PASSES),
        lanes,
    )
    return PassphraseWrap(cost, _raw(content["salt"], SALT_SIZE), _raw(content["sealed"], SEALED_SIZE))


def _keyring_wrap(value: object) -> KeyringWrap | None:
    if value is None:
        return None
    return KeyringWrap(_raw(_object(value, "sealed")["sealed"], SEALED_SIZE))


def _object(value: object, *names: str) -> dict[str, Any]:
    if not isinstance(value, dict) or set(value) != set(names):
        raise _damaged("a field is missing or unknown")
    return value


def _number(value: object, low: int, high: int) -> int:
    if type(value) is not int or not low <= value <= high:
        raise _damaged("a number is out of range")
    return value


def _raw(value: object, size: int) -> bytes:
    if not isinstance(value, str):
        raise _damaged("a field is not text")
    try:
        data = base64.b64decode(value, validate=True)
    except binascii.Error:
        raise _damaged("a field is not base64") from None
    if len(data) != size:
        raise _damaged("a field has a wrong length")
    return data


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _check(content: dict[str, Any]) -> str:
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", errors="surrogatepass")).hexdigest()


def _damaged(detail: str) -> Failure:
    return fail(Code.KEY_FILE_DAMAGED, detail)
