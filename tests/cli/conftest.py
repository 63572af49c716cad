"""The command line as a user has it: words in, one JSON document out."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from oefenruimte.cli import main

PASSPHRASE = "fiets lantaarn dinsdag koriander"
EXERCISE = "weer-een-ander-papiertje"


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

    def run(self, *words: str) -> Answer:
        common = ["--home", str(self.home), "--passphrase-file", str(self.passphrase_file), "--json"]
        code = main([*words, *common])
        out, err = self.read()
        return Answer(code, json.loads(out) if out.strip() else None, err)

    def person(self, name: str) -> Callable[..., Any]:
        """Runs as this profile and expects success; gives the document."""

        def run(*words: str) -> Any:
            answer = self.run(*words, "--profile", name)
            assert answer.code == 0, answer.words
            return answer.document

        return run


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    passphrase_file = tmp_path / "wachtzin"
    passphrase_file.write_text(PASSPHRASE + "\n", encoding="utf-8")

    def read() -> tuple[str, str]:
        captured = capsys.readouterr()
        return captured.out, captured.err

    return Terminal(tmp_path / "home", passphrase_file, read)
