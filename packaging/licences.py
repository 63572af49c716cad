"""Writes assets/licences/ and packaging/licences.json: see licences.sh."""

import json
import re
import subprocess
import sys
import tempfile
from email.message import Message
from email.parser import HeaderParser
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from zipfile import ZipFile

from parts import KNOWN, ROOT, Part, Pin, bundled, pins

TARGET = ROOT / "assets" / "licences"
_TEXT = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
# What older packages say, in the words of SPDX.
_SPDX = {
    "MIT License": "MIT",
    "ISC License": "ISC",
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "PSFL": "PSF-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "BSD 3-Clause License": "BSD-3-Clause",
}
# Packages that say nothing, or say it in a way that no rule reads. Read in their own licence texts.
_READ_BY_US = {
    "sqlcipher3": "Zlib",
    "pyphen": "GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1",
}
_TEXT_OF = {"LGPL-3.0-only": ("LGPL-3", "GPL-3"), "MIT": (), "Apache-2.0": ("Apache-2.0",)}


def main() -> int:
    known: dict[str, str] = {}
    rows: list[tuple[str, str, str, str]] = []
    TARGET.mkdir(exist_ok=True)
    for old in TARGET.glob("*.txt"):
        old.unlink()
    for pin in pins():
        facts, texts = _package(pin)
        licence = _licence(pin.name, facts, texts)
        known[f"{pin.name}=={pin.version}"] = licence
        if not texts:
            texts = {name: _common(name) for name in _TEXT_OF.get(licence.split(" OR ")[0], ())}
        file = _write(pin.name, texts)
        rows.append((pin.name, pin.version, licence, file))
    parts = [(part, _part_file(part)) for part in bundled()]
    KNOWN.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")
    (TARGET / "THIRD-PARTY.md").write_text(_page(rows, parts), "utf-8")
    print(f"{len(rows)} packages, {len(parts)} parts, {sum(1 for _ in TARGET.glob('*.txt'))} texts")
    return 0


def _package(pin: Pin) -> tuple[Message, dict[str, str]]:
    """What the package says of itself, and its licence texts by name."""
    try:
        installed = distribution(pin.name)
    except PackageNotFoundError:
        installed = None
    if installed is not None and installed.version == pin.version:
        texts = {
            str(file): file.locate().read_text("utf-8", "replace")
            for file in installed.files or ()
            if _is_text(str(file))
        }
        return HeaderParser().parsestr(installed.read_text("METADATA") or ""), texts
    with tempfile.TemporaryDirectory() as folder:
        wanted = [f"{pin.name}=={pin.version}", "--dest", folder, "--no-deps", "--only-binary=:all:"]
        place = ["--platform", "win_amd64", "--python-version", "3.12"]
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", *wanted, *place], check=True)
        (wheel,) = Path(folder).glob("*.whl")
        with ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if _is_text(name)]
            (about,) = (
                name for name in archive.namelist() if re.fullmatch(r"[^/]+\.dist-info/METADATA", name)
            )
            return (
                HeaderParser().parsestr(archive.read(about).decode()),
                {name: archive.read(name).decode("utf-8", "replace") for name in names},
            )


def _is_text(name: str) -> bool:
    return ".dist-info/" in name and _TEXT.search(name) is not None and not name.endswith((".py", ".pyc"))


def _licence(name: str, facts: Message, texts: dict[str, str]) -> str:
    if name in _READ_BY_US:
        return _READ_BY_US[name]
    said = facts["License-Expression"] or facts["License"] or ""
    classes = [
        line.split(" :: ")[-1] for line in facts.get_all("Classifier", ()) if line.startswith("License ::")
    ]
    for word in (said, *classes):
        short = _SPDX.get(word, _SPDX.get(word.split(" (")[0], word))
        if re.fullmatch(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*", short):
            return short
        if short == "BSD License":
            return "BSD-3-Clause" if "Neither the name" in " ".join(texts.values()) else "BSD-2-Clause"
    raise SystemExit(f"{name}: which licence? It says {said!r}, {classes}")


def _part_file(part: Part) -> str:
    kind, _, name = part.text.partition(":")
    return name if kind == "with" else _write(_slug(part.name), _part_text(part))


def _part_text(part: Part) -> dict[str, str]:
    if not part.text:
        return {}
    kind, _, name = part.text.rpartition(":")
    if kind == "common":
        extra = ("GPL-3",) if name == "LGPL-3" else ()
        return {each: _common(each) for each in (name, *extra)}
    if kind == "debian":
        text = _debian(name)
        referred = sorted(set(re.findall(r"/usr/share/common-licenses/([A-Za-z0-9.-]+[0-9])", text)))
        return {f"copyright ({name})": text} | {each: _common(each) for each in referred if _exists(each)}
    return {part.text: (ROOT / part.text).read_text("utf-8")}


def _exists(name: str) -> bool:
    return Path("/usr/share/common-licenses", name).is_file()


def _common(name: str) -> str:
    """A text that many share gets a file of its own; the others point at it."""
    file = TARGET / f"{name}.txt"
    if not file.exists():
        file.write_text(Path("/usr/share/common-licenses", name).read_text("utf-8"), "utf-8")
    return f"Zie {file.name} in deze map."


def _debian(package: str) -> str:
    installed = Path("/usr/share/doc", package, "copyright")
    if installed.is_file():
        return installed.read_text("utf-8", "replace")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["apt-get", "download", "-qq", package], cwd=folder, check=True)
        (archive,) = Path(folder).glob("*.deb")
        subprocess.run(["dpkg-deb", "-x", archive, folder], check=True)
        return Path(folder, "usr/share/doc", package, "copyright").read_text("utf-8", "replace")


def _write(name: str, texts: dict[str, str]) -> str:
    if not texts:
        return ""
    file = TARGET / f"{name}.txt"
    written = [f"==== {title}\n\n{text.strip()}\n" for title, text in sorted(texts.items())]
    file.write_text("\n".join(line.rstrip() for line in "\n".join(written).splitlines()) + "\n", "utf-8")
    return file.name


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _page(rows: list[tuple[str, str, str, str]], parts: list[tuple[Part, str]]) -> str:
    """In Dutch: the reader is who installs or judges the program."""
    head = (ROOT / "packaging" / "third-party-head.md").read_text("utf-8")
    lines = [
        head.rstrip(),
        "",
        "## Pakketten",
        "",
        "| Pakket | Versie | Licentie | Tekst |",
        "|---|---|---|---|",
    ]
    lines += [f"| {name} | {version} | {licence} | {_link(file)} |" for name, version, licence, file in rows]
    lines += ["", "## Wat in gebouwde vorm meekomt", ""]
    lines += [
        "| Onderdeel | Versie | Komt mee met | Licentie | Tekst | Opmerking |",
        "|---|---|---|---|---|---|",
    ]
    for part, file in parts:
        name = f"[{part.name}]({part.url})" if part.url else part.name
        lines.append(
            f"| {name} | {part.version} | {part.carrier or 'het programma'} | {part.licence} "
            f"| {_link(file)} | {part.note} |"
        )
    return "\n".join(lines) + "\n"


def _link(file: str) -> str:
    return f"[lezen]({file})" if file else ""


if __name__ == "__main__":
    sys.exit(main())
