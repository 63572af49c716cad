"""One holder at a time; and the vault loads where POSIX locks do not exist."""

import os
import subprocess
import sys
from pathlib import Path

from oefenruimte.vault.locking import try_lock

# A system without `fcntl`. `msvcrt` is a stand-in too: this proves the order of things, not Windows.
WITHOUT_FCNTL = """
import pkgutil, sys, types
from pathlib import Path

sys.modules["fcntl"] = None
held = set()

def locking(descriptor, mode, count):
    assert (mode, count) == (2, 1)
    if sys.argv[2] == "taken":
        raise PermissionError(13, "Permission denied")
    held.add(descriptor)

import oefenruimte.vault
for module in pkgutil.iter_modules(oefenruimte.vault.__path__, "oefenruimte.vault."):
    __import__(module.name)
sys.modules["msvcrt"] = types.SimpleNamespace(LK_NBLCK=2, locking=locking)  # now: libraries look for it too

from oefenruimte.domain.problem import Failure
from oefenruimte.vault.profile_dir import ProfileLock

try:
    with ProfileLock(Path(sys.argv[1])):
        print("held" if held else "not asked")
except Failure as failure:
    print(failure.problem.code)
"""


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT)


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    first, second = _open(tmp_path / "lock"), _open(tmp_path / "lock")
    try:
        assert try_lock(first)
        assert not try_lock(second)
        os.close(first)
        assert try_lock(second)
    finally:
        os.close(second)


def _without_fcntl(folder: Path, state: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_FCNTL, str(folder), state], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_every_module_of_the_vault_loads_without_posix_locks(tmp_path: Path) -> None:
    assert _without_fcntl(tmp_path, "free") == "held"


def test_a_profile_in_use_is_told_there_too(tmp_path: Path) -> None:
    assert _without_fcntl(tmp_path, "taken") == "profile-in-use"
