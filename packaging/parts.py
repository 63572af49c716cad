"""What the program is made of beside our own work: the locked packages, and what those carry inside.

Read by licences.py (texts to show), sbom.py (a list for machines) and contents.py (is anything unnamed?).
"""

import json
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "requirements-run.lock"
BUNDLED = ROOT / "packaging" / "bundled.toml"
KNOWN = ROOT / "packaging" / "licences.json"


@dataclass(frozen=True, slots=True)
class Pin:
    """A package in the lock. `marker`: on which computers; `hashes`: SHA-256 of its files."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]
    wanted_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Something that no lock names. `files` are patterns of names, `text` tells where its licence lies."""

    name: str
    version: str
    carrier: str
    licence: str
    url: str
    files: tuple[str, ...]
    text: str
    note: str


def pins(lock: Path = LOCK) -> tuple[Pin, ...]:
    """In the order of the lock; a package has several when versions differ between Pythons."""
    found = []
    for block in re.split(r"\n(?=[a-z0-9])", lock.read_text("utf-8")):
        head = re.match(r"([a-z0-9._-]+)==([^\s;\\]+)(?:\s*;\s*([^\\\n]+?))?\s*\\\n", block)
        if head is None:
            continue
        via = re.findall(r"#(?: via|  ) ([a-z0-9][a-z0-9._-]*)(?= *(?:\(|$))", block, re.MULTILINE)
        found.append(
            Pin(
                head[1],
                head[2],
                (head[3] or "").strip(),
                tuple(sorted(re.findall(r"--hash=sha256:([0-9a-f]{64})", block))),
                tuple(via),
            )
        )
    return tuple(found)


def bundled() -> tuple[Part, ...]:
    entries = tomllib.loads(BUNDLED.read_text("utf-8"))["part"]
    return tuple(
        Part(
            entry["name"],
            entry["version"],
            entry["carrier"],
            entry["licence"],
            entry["url"],
            tuple(entry["files"]),
            entry["text"],
            entry.get("note", ""),
        )
        for entry in entries
    )


def licences() -> dict[str, str]:
    """The licence (SPDX) of every package in the lock, as `name==version`; written by licences.py."""
    known: dict[str, str] = json.loads(KNOWN.read_text("utf-8"))
    return known
