"""Profiles whose lock opens fast: the work that a passphrase costs is measured in tests/vault, once."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from oefenruimte.vault import keys
from oefenruimte.vault.key_file import Cost

_LEAST = Cost(memory_kib=64, passes=1, lanes=1)


@contextmanager
def cheap_locks() -> Iterator[None]:
    """Key files made inside ask next to no work to open, whoever opens them: they say so themselves."""
    with patch.object(keys, "Cost", lambda: _LEAST):
        yield
