"""The .deb of a built folder, with dpkg-deb. The program lies in /usr/lib/oefenruimte."""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from contents import elf_files, needed, newest_glibc
from parts import ROOT

REVISION = 1  # of the package; a new version of the program begins at 1 again
_HERE = ROOT / "packaging" / "debian"
_LICENCES = "oefenruimte/shipped/assets/licences"
# Looked for while running, so no linker knows: sound, and PDF with pango. As package names.
_OPENED_WHILE_RUNNING = (
    "libportaudio2",
    "libpulse0",
    "libpango-1.0-0",
    "libpangoft2-1.0-0",
    "libharfbuzz0b",
    "libharfbuzz-subset0",
    "libfontconfig1",
    "libglib2.0-0",
)
# Part of a desktop: without it the program does the same, in its own way.
# What every library asks for. Asked of one of them, and of libc the version that is the newest of all.
_EVERYWHERE = {
    "libc.so.6",
    "libm.so.6",
    "libdl.so.2",
    "librt.so.1",
    "libpthread.so.0",
    "ld-linux-x86-64.so.2",
}
_PLUGINS_FOR_SOME = ("libqgtk3.so", "libcupsprintersupport.so", "libibusplatforminputcontextplugin.so")
# Talked to over the bus: choosing a file in the way of the desktop, and screen readers.
_PART_OF_A_DESKTOP = ("at-spi2-core", "xdg-desktop-portal")
# Debian 13 and Ubuntu 24.04 renamed these when time became 64 bits.
_RENAMED = {
    "libasound2",
    "libatk1.0-0",
    "libcups2",
    "libglib2.0-0",
    "libgtk-3-0",
    "libpng16-16",
    "libportaudio2",
    "libssl3",
}


def build_deb(
    folder: Path, icons: Path, out: Path, version: str, moment: int, pressing: tuple[str, ...]
) -> Path:
    """The path of the package. `moment`: every file is of then. `pressing`: options of dpkg-deb for that."""
    architecture = _output("dpkg", "--print-architecture")
    version = f"{version}-{REVISION}"
    made = out / f"oefenruimte_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        tree = Path(scratch, "tree")
        _fill(tree, folder, icons)
        _write_changes(tree / "usr/share/doc/oefenruimte", version, moment)
        _write_control(tree, folder, version, architecture)
        _set_times(tree, moment)
        subprocess.run(["dpkg-deb", "--root-owner-group", *pressing, "--build", tree, made], check=True)
    return made


def _fill(tree: Path, folder: Path, icons: Path) -> None:
    program = tree / "usr/lib/oefenruimte"
    shutil.copytree(folder, program, symlinks=True)
    for path in [program, *program.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.name == "oefenruimte" else 0o644)
    _link(tree / "usr/bin/oefenruimte", "../lib/oefenruimte/oefenruimte")
    share = tree / "usr/share"
    shutil.copytree(icons, share / "icons/hicolor")
    _copy(_HERE / "oefenruimte.desktop", share / "applications")
    _copy(_HERE / "oefenruimte.xml", share / "mime/packages")
    _copy(_HERE / "nl.oefenruimte.oefenruimte.metainfo.xml", share / "metainfo")
    _copy(_HERE / "lintian-overrides", share / "lintian/overrides", "oefenruimte")
    _zip(_HERE / "oefenruimte.1", share / "man/man1/oefenruimte.1.gz")
    _zip(_HERE / "oefenruimte.nl.1", share / "man/nl/man1/oefenruimte.1.gz")
    documents = share / "doc/oefenruimte"
    _zip(ROOT / "CHANGELOG.md", documents / "changelog.gz")
    own = "\n".join(f" {line.strip() or '.'}" for line in (ROOT / "LICENSE").read_text("utf-8").splitlines())
    (documents / "copyright").write_text((_HERE / "copyright").read_text("utf-8") + own + "\n", "utf-8")
    _copy(ROOT / "packaging" / "sbom.cdx.json", documents)
    _link(documents / "licences", f"../../../lib/oefenruimte/_internal/{_LICENCES}")


def _write_changes(documents: Path, version: str, moment: int) -> None:
    """What Debian's tools read; what changed for people is in changelog.gz."""
    day = format_datetime(datetime.fromtimestamp(moment, UTC))
    head = f"oefenruimte ({version}) stable; urgency=medium"
    text = f"{head}\n\n  * See changelog.gz.\n\n -- {_maintainer()}  {day}\n"
    (documents / "changelog.Debian.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _write_control(tree: Path, folder: Path, version: str, architecture: str) -> None:
    control = tree / "DEBIAN"
    control.mkdir()
    some = {path for path in elf_files(folder) if path.name in _PLUGINS_FOR_SOME}
    depends = _packages(folder, (path for path in elf_files(folder) if path not in some))
    depends.append(f"libc6 (>= {newest_glibc(folder)})")
    for name in _OPENED_WHILE_RUNNING:
        if not any(re.match(rf"{re.escape(name)}\b(?!-)", line) for line in depends):
            depends.append(name)
    # It may show windows through wayland or X; nothing in either is left out.
    named = {line.split()[0] for line in depends}
    recommends = [line for line in _packages(folder, some) if line.split()[0] not in named]
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    text = (_HERE / "control.in").read_text("utf-8")
    for word, value in {
        "VERSION": version,
        "ARCHITECTURE": architecture,
        "MAINTAINER": _maintainer(),
        "SIZE": str(size),
        "DEPENDS": ", ".join(sorted(map(_with_new_name, depends))),
        "RECOMMENDS": ", ".join(sorted([*map(_with_new_name, recommends), *_PART_OF_A_DESKTOP])),
    }.items():
        text = text.replace(f"@{word}@", value)
    (control / "control").write_text(text, "utf-8")
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in sorted(tree.rglob("*"))
        if path.is_file() and not path.is_symlink() and control not in path.parents
    ]
    (control / "md5sums").write_text("".join(sums), "utf-8")


def _packages(folder: Path, files: Iterable[Path]) -> list[str]:
    """The Debian packages, with the oldest version that will do, that these are linked to."""
    inside = {path.name for path in folder.rglob("*.so*")} | _EVERYWHERE
    # The others ask for nothing but what _EVERYWHERE names, and there are hundreds.
    files = [path for path in files if not inside.issuperset(needed(path))]
    with tempfile.TemporaryDirectory() as scratch:
        (Path(scratch) / "debian").mkdir()
        (Path(scratch) / "debian/control").write_text(
            "Source: oefenruimte\n\nPackage: oefenruimte\nArchitecture: any\n", "utf-8"
        )
        own = sorted({path.parent for path in folder.rglob("*.so*")})
        options = ["--ignore-missing-info", "--warnings=0", "-O", *(f"-l{path}" for path in own)]
        done = subprocess.run(
            ["dpkg-shlibdeps", *options, *(f"-e{path}" for path in files)],
            cwd=scratch,
            check=False,
            capture_output=True,
            text=True,
        )
    if done.returncode:
        raise SystemExit(f"dpkg-shlibdeps:\n{done.stderr[-2000:]}")
    _, _, line = done.stdout.strip().partition("shlibs:Depends=")
    found = [each.strip() for each in line.split(",")]
    return [each for each in found if each and not each.startswith("libc6 ")]


def _with_new_name(line: str) -> str:
    name, _, rest = line.partition(" ")
    return f"{line} | {name}t64 {rest}".rstrip() if name in _RENAMED else line


def _maintainer() -> str:
    name = os.environ.get("DEBFULLNAME", "Beheerders van Oefenruimte")
    return f"{name} <{os.environ.get('DEBEMAIL', 'beheer@oefenruimte.invalid')}>"


def _set_times(tree: Path, moment: int) -> None:
    for path in [tree, *tree.rglob("*")]:
        os.utime(path, (moment, moment), follow_symlinks=False)


def _copy(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))
    (folder / (name or source.name)).chmod(0o644)


def _zip(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def _link(path: Path, to: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(to)


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
