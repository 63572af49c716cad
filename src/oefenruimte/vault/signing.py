"""Ed25519 signatures, for what leaves this computer."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


def sign(signing_key: bytes, message: bytes) -> bytes:
    """The signature (64 bytes) of `message` by the seed of 32 bytes in `ProfileKeys.signing_key`."""
    return Ed25519PrivateKey.from_private_bytes(signing_key).sign(message)


def verify(signing_public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether this is the signature of `message` by this key. False as well for a key that cannot be one."""
    try:
        Ed25519PublicKey.from_public_bytes(signing_public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
