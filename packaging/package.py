"""Builds the installed program: `./oefenruimte package [--out DIR] [--fast] [folder] [deb] [tarball]`.

    folder    OUT/oefenruimte/, one folder with everything (PyInstaller)
    deb       OUT/oefenruimte_VERSION_ARCH.deb for Debian 12 and newer
    tarball   OUT/oefenruimte-VERSION-linux-ARCH.tar.xz, to unpack anywhere

Without words all three. Two builds of one commit on one machine are the same, as far as README.md says.
"""

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from contents import check_contents
from debian_package import build_deb
from parts import ROOT

KINDS = ("folder", "deb", "tarball")
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def main() -> int:
    asked = _read()
    out = asked.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    moment = _moment()
    os.environ |= {"SOURCE_DATE_EPOCH": moment, "PYTHONHASHSEED": "0", "QT_QPA_PLATFORM": "offscreen"}
    icons = out / "icons"
    subprocess.run([sys.executable, ROOT / "packaging" / "icons.py", icons], check=True)
    folder = out / "oefenruimte"
    if "folder" in asked.kinds or not folder.is_dir():
        _freeze(out)
    if sys.platform != "linux":
        _tell([folder])
        return 0
    _strip_python(folder)
    check_contents(folder)
    made = [folder]
    if "deb" in asked.kinds:
        pressing = ("-Zzstd", "-z1") if asked.fast else ("-Zxz",)
        made.append(build_deb(folder, icons / "hicolor", out, VERSION, int(moment), pressing))
    if "tarball" in asked.kinds:
        made.append(_tarball(folder, icons / "hicolor", out, moment, "-0" if asked.fast else "-6"))
    _tell(made)
    return 0


def _read() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./oefenruimte package", description="Bouw het programma.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--fast", action="store_true", help="Groter, maar zo klaar: om te proberen.")
    parser.add_argument("kinds", nargs="*", choices=[*KINDS, []])
    asked = parser.parse_args()
    asked.kinds = asked.kinds or list(KINDS)
    return asked


def _moment() -> str:
    """Seconds since 1970: what is asked for, or else when the last commit was made."""
    asked = os.environ.get("SOURCE_DATE_EPOCH")
    if asked:
        return asked
    said = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return subprocess.run(said, check=True, capture_output=True, text=True).stdout.strip()


def _freeze(out: Path) -> None:
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", out, "--workpath", out / "work", ROOT / "packaging" / "oefenruimte.spec"),
        ],
        env=os.environ | {"OEFENRUIMTE_ICONS": str(out / "icons")},
        check=True,
    )


def _strip_python(folder: Path) -> None:
    """Python that was built here still holds what a debugger reads. Wheels are left as they are."""
    own = [*folder.glob("_internal/libpython*.so.*"), *folder.glob("_internal/python*/lib-dynload/*.so")]
    subprocess.run(["strip", "--strip-unneeded", *own], check=True)


def _tarball(folder: Path, icons: Path, out: Path, moment: str, level: str) -> Path:
    name = f"oefenruimte-{VERSION}-linux-{platform.machine()}"
    unpacked = out / "work" / name
    shutil.rmtree(unpacked, ignore_errors=True)
    shutil.copytree(folder, unpacked, symlinks=True)
    shutil.copytree(icons, unpacked / "share" / "icons" / "hicolor")
    for file in ("oefenruimte.desktop", "oefenruimte.xml"):
        shutil.copy2(ROOT / "packaging" / "debian" / file, unpacked / "share" / file)
    shutil.copy2(ROOT / "packaging" / "tarball.md", unpacked / "LEESMIJ.md")
    shutil.copy2(ROOT / "LICENSE", unpacked / "LICENSE")
    made = out / f"{name}.tar.xz"
    owner = ("--owner=0", "--group=0", "--numeric-owner", "--mode=go=rX,u+rw")
    subprocess.run(
        ["tar", "--sort=name", *owner, f"--mtime=@{moment}", "-C", unpacked.parent, "-cJf", made, name],
        env=os.environ | {"XZ_OPT": f"{level} -T2"},
        check=True,
    )
    shutil.rmtree(unpacked)
    return made


def _tell(made: list[Path]) -> None:
    sums = []
    for path in made:
        files = [path] if path.is_file() else [file for file in path.rglob("*") if not file.is_symlink()]
        size = sum(file.stat().st_size for file in files if file.is_file())
        print(f"{size / 1e6:8.1f} MB  {path}")
        if path.is_file():
            sums.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n")
    if sums:
        (made[0].parent / "SHA256SUMS").write_text("".join(sums), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
