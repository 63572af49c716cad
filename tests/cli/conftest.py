"""The command line as a user has it: words in, one JSON document out."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fakes.keys import cheap_locks
from fakes.scenarios import make_scenario
from oefenruimte.bootstrap import SCENARIOS_VARIABLE, build_desk
from oefenruimte.cli import main

PASSPHRASE = "fiets lantaarn dinsdag koriander"
EXERCISE, OTHER_EXERCISE = "weer-een-ander-papiertje", "de-tas-met-brieven"
LEARNER, COACH = "Sanne Visser", "Karin de Boer"
TEST_CARD = ("--camera", "test:", "--microphone", "test:")


@dataclass(frozen=True)
class Answer:
    code: int
    document: Any
    words: str  # what went to stderr


@dataclass(frozen=True)
class Terminal:
    """One home; `run` any words, `person` as somebody."""

    home: Path
    passphrase_file: Path
    read: Callable[[], tuple[str, str]]

    @property
    def common(self) -> list[str]:
        return ["--home", str(self.home), "--passphrase-file", str(self.passphrase_file), "--json"]

    def run(self, *words: str) -> Answer:
        code = main([*words, *self.common])
        out, err = self.read()
        return Answer(code, json.loads(out), err)

    def person(self, name: str) -> Callable[..., Any]:
        """Runs as this profile and expects success; gives the document."""

        def run(*words: str) -> Any:
            answer = self.run(*words, "--profile", name)
            assert answer.code == 0, answer.words
            return answer.document

        return run


@pytest.fixture(scope="session")
def few_exercises(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two short exercises of one turn, by the names of real ones: a test of words records one answer."""
    folder = tmp_path_factory.mktemp("exercises")
    for name, title in (
        (EXERCISE, "Weer een ander papiertje"),
        (OTHER_EXERCISE, "De tas met brieven"),
    ):
        make_scenario(folder / name, turns=1, choice=False, scenario_id=name, title=title)
    return folder


@pytest.fixture
def terminal(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    few_exercises: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Terminal:
    """Nobody has a room here yet."""
    monkeypatch.setenv(SCENARIOS_VARIABLE, str(few_exercises))
    passphrase_file = tmp_path / "wachtzin"
    passphrase_file.write_text(PASSPHRASE + "\n", encoding="utf-8")

    def read() -> tuple[str, str]:
        captured = capsys.readouterr()
        return captured.out, captured.err

    return Terminal(tmp_path / "home", passphrase_file, read)


@pytest.fixture(scope="session")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home for one, and a home for two, with databases: to be copied."""
    place = tmp_path_factory.mktemp("rooms")
    for home, names in (("one", (LEARNER,)), ("two", (LEARNER, COACH))):
        desk = build_desk(place / home)
        for name in names:
            with cheap_locks():
                created = desk.profiles.create(name, PASSPHRASE)
            desk.open(created.profile, created.keys).close()
    return place


@pytest.fixture
def learner(terminal: Terminal, rooms: Path) -> Terminal:
    """Sanne has a room, and is the only one."""
    shutil.copytree(rooms / "one", terminal.home, dirs_exist_ok=True)
    return terminal


@pytest.fixture
def people(terminal: Terminal, rooms: Path) -> tuple[Any, Any]:
    """Sanne and Karin, each with a room, in one space."""
    shutil.copytree(rooms / "two", terminal.home)
    sanne, karin = terminal.person(LEARNER), terminal.person(COACH)
    space = str(terminal.home.parent / "space")
    sanne("space", "create", space)
    karin("space", "join", space)
    sanne("sync")
    return sanne, karin


@pytest.fixture
def small_disk(terminal: Terminal) -> Iterator[Callable[[str], None]]:
    """Call it with a size to put the home on a disk of its own."""
    mounted: list[Path] = []

    def mount(size: str) -> None:
        terminal.home.mkdir()
        words = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(terminal.home)]
        done = subprocess.run(words, capture_output=True, check=False)
        if done.returncode != 0:
            pytest.skip("this machine does not let its root mount: " + done.stderr.decode().strip())
        mounted.append(terminal.home)

    yield mount
    for disk in mounted:
        subprocess.run(["umount", str(disk)], check=True)
