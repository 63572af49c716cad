"""Whether a built folder is whole: every library finds what it needs, and has a name and a licence."""

import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

from parts import bundled

# What comes from a package in the lock itself: its name says whose it is.
_OWN_MODULE = re.compile(r"\.(cpython-\d+|abi3)[^/]*\.so$|/lib-dynload/|/PySide6/libpyside6|/shiboken6/")


def check_contents(folder: Path) -> None:
    """SystemExit that names what is wrong."""
    libraries = elf_files(folder)
    inside = {path.name for path in folder.rglob("*.so*")}
    outside = _known_to_the_system()
    missing = sorted(
        f"{path.relative_to(folder)} needs {name}"
        for path in libraries
        for name in needed(path)
        if name not in inside and name not in outside
    )
    patterns = [pattern for part in bundled() for pattern in part.files]
    unnamed = sorted(
        str(path.relative_to(folder))
        for path in libraries
        if path.name != "oefenruimte"
        and not any(fnmatch(path.name, pattern) for pattern in patterns)
        and not _OWN_MODULE.search(str(path))
    )
    if missing or unnamed:
        raise SystemExit(
            "\n".join(["The program is not whole.", *missing, "Not in packaging/bundled.toml:", *unnamed])
        )


def elf_files(folder: Path) -> list[Path]:
    """Programs and libraries, links left out."""
    return sorted(
        path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)
    )


def needed(path: Path) -> list[str]:
    """The names of the libraries that it is linked to."""
    shown = subprocess.run(["readelf", "-dW", path], check=True, capture_output=True, text=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", shown)


def newest_glibc(folder: Path) -> str:
    """The newest version of the C library that anything in the folder was made for."""
    found = {
        tuple(map(int, version.split(b".")))
        for path in elf_files(folder)
        for version in re.findall(rb"\0GLIBC_(\d+\.\d+)(?=[.\0])", path.read_bytes())
    }
    return ".".join(map(str, max(found)))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _known_to_the_system() -> set[str]:
    shown = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    lines = [line for line in shown.splitlines()[1:] if " => " in line]
    folders = {Path(line.rsplit(" => ", 1)[1]).parent for line in lines}
    # A library that is there under a second name (libbz2.so.1 on Debian) is not in that list, and is found.
    return {line.split()[0] for line in lines} | {
        path.name for each in folders for path in each.glob("*.so*")
    }
