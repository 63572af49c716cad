"""A database without its encryption, page by page: also what was deleted and is still there."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def clear_pages(path: Path, key: bytes) -> bytes:
    """The content of a database that is closed: AES-256-CBC, with vector and seal in the last 80 bytes."""
    data = path.read_bytes()
    clear = []
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        body = page[16 if start == 0 else 0 : 4016]  # the file begins with the salt
        opener = Cipher(algorithms.AES256(key), modes.CBC(page[4016:4032])).decryptor()
        clear.append(opener.update(body) + opener.finalize())
    return b"".join(clear)
