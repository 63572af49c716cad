"""The shell of the repository: what lies at the top, the licence, the lock files, links in the documents."""

import hashlib
import os
import re
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import oefenruimte

ROOT = Path(__file__).resolve().parents[1]
TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "CHANGELOG.md",
    "CODE_OF_CONDUCT.md",
    "CONTRIBUTING.md",
    "GOVERNANCE.md",
    "LICENSE",
    "MANIFEST.in",
    "README.md",
    "SECURITY.md",
    "assets",
    "docs",
    "oefenruimte",
    "packaging",
    "publiccode.yml",
    "pyproject.toml",
    "scenarios",
    "setup.py",
    "src",
    "tests",
}
# The English text of the European Commission as SPDX publishes it.
LICENCE_SHA256 = "57fb42fbcd0b037ce528ed8f72f1ec095d67bc6825ecf1448ff39be1fe68a4b4"
LOCK = ROOT / "packaging" / "requirements.lock"
LOCK_FOR_RUNNING = ROOT / "packaging" / "requirements-run.lock"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


class Pin(NamedTuple):
    """One locked package: its version, for which environments, and the hashes of its files."""

    version: Version
    marker: str
    hashes: frozenset[str]


def _locked(lock: Path) -> dict[str, list[Pin]]:
    """Pins per canonical name. A package has several when versions differ between Pythons."""
    pins: dict[str, list[Pin]] = {}
    text = re.sub(r"^\s*#.*\n", "", lock.read_text("utf-8"), flags=re.MULTILINE).replace("\\\n", "")
    for line in text.splitlines():
        requirement, _, hashes = line.partition("--hash=")
        parsed = Requirement(requirement)
        (only,) = parsed.specifier
        assert only.operator == "=="
        found = frozenset(re.findall(r"sha256:[0-9a-f]{64}", hashes))
        pin = Pin(Version(only.version), str(parsed.marker or ""), found)
        pins.setdefault(canonicalize_name(parsed.name), []).append(pin)
    return pins


def _requirements(*extras: str) -> list[Requirement]:
    texts = list(PROJECT["project"]["dependencies"])
    for extra in extras:
        texts += PROJECT["project"]["optional-dependencies"][extra]
    return [Requirement(text) for text in texts]


def test_the_top_level_holds_what_it_should() -> None:
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text("utf-8").split()]
    names = {
        path.name
        for path in ROOT.iterdir()
        if path.name != ".git" and not any(fnmatch(path.name, pattern) for pattern in ignored)
    }
    assert names == TOP_LEVEL


@pytest.mark.parametrize("script", ["oefenruimte", ".ci/run", "packaging/lock.sh", "packaging/check-bare.sh"])
def test_scripts_can_be_run(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)


def test_the_licence_is_the_whole_genuine_text() -> None:
    text = (ROOT / "LICENSE").read_bytes()
    assert hashlib.sha256(text).hexdigest() == LICENCE_SHA256
    assert PROJECT["project"]["license"] == "EUPL-1.2"


@pytest.mark.parametrize(
    ("lock", "extras"), [(LOCK, ("test", "dev")), (LOCK_FOR_RUNNING, ())], ids=["all", "running"]
)
def test_the_lock_is_in_step_with_the_project(lock: Path, extras: tuple[str, ...]) -> None:
    pins = _locked(lock)
    assert len(pins) > 30
    for requirement in _requirements(*extras):
        locked = pins[canonicalize_name(requirement.name)]
        assert all(pin.version in requirement.specifier for pin in locked), requirement


def test_every_locked_package_has_hashes() -> None:
    for pins in _locked(LOCK).values():
        assert all(pin.hashes for pin in pins)


def test_running_uses_the_very_versions_that_are_tested() -> None:
    tested, running = _locked(LOCK), _locked(LOCK_FOR_RUNNING)
    assert {name: pins for name, pins in tested.items() if name in running} == running


def test_test_tools_are_not_needed_to_run() -> None:
    only_tests = {
        canonicalize_name(Requirement(text).name)
        for extra in PROJECT["project"]["optional-dependencies"].values()
        for text in extra
    }
    assert only_tests
    assert only_tests.isdisjoint(_locked(LOCK_FOR_RUNNING))


def test_the_changelog_knows_this_version_or_what_is_to_come() -> None:
    headings = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[0] in {"Unreleased", PROJECT["project"]["version"]}


def test_the_program_and_the_project_have_one_version() -> None:
    assert oefenruimte.__version__ == PROJECT["project"]["version"]


def _documents() -> list[Path]:
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "packaging").glob("*.md")])


def test_links_in_documents_lead_somewhere() -> None:
    documents = _documents()
    assert len(documents) >= 6
    links = 0
    broken = []
    for document in documents:
        text = re.sub(r"<!--.*?-->", "", document.read_text("utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
            if "://" in target:
                continue
            links += 1
            if not (document.parent / target).exists():
                broken.append(f"{document.relative_to(ROOT)}: {target}")
    assert links > 5
    assert broken == []


def test_every_decision_is_in_the_index() -> None:
    folder = ROOT / "docs" / "adr"
    index = (folder / "README.md").read_text("utf-8")
    decisions = sorted(path.name for path in folder.glob("[0-9]*.md"))
    assert decisions
    assert [name for name in decisions if f"({name})" not in index] == []
