"""docs/architect-checklist.md: fourteen points, each with a command that exists and a test that exists."""

import ast
import re
from pathlib import Path

import typer

from oefenruimte.cli.main import build

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "architect-checklist.md").read_text("utf-8")
POINTS = re.split(r"^## (?=\d+\. )", PAGE, flags=re.MULTILINE)[1:]


def test_there_are_fourteen() -> None:
    assert [int(point.split(".")[0]) for point in POINTS] == list(range(1, 15))


def test_each_can_be_checked_by_oneself() -> None:
    for point in POINTS:
        assert re.search(r"```sh\n.+\n```", point, re.DOTALL), point[:40]
        assert re.search(r"^Proef: `tests/", point, re.MULTILINE), point[:40]


def test_the_commands_are_there() -> None:
    tree = typer.main.get_command(build())
    used = re.findall(r"^(?:.*&& )?\./oefenruimte ([a-z][a-z-]*)(?: ([a-z]+))?", PAGE, re.MULTILINE)
    assert len(used) >= 10
    for command, part in used:
        if command == "test":  # of the launcher
            continue
        found = tree.commands[command]  # type: ignore[attr-defined]
        if hasattr(found, "commands"):
            assert part in found.commands or not part, (command, part)


def test_the_proofs_are_there() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", PAGE)
    assert len(named) > 20
    missing = [(file, test) for file, test in named if not _there(ROOT / file, test)]
    assert missing == []


def _there(file: Path, test: str) -> bool:
    if not file.is_file():
        return False
    names = {
        node.name
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    }
    return not test or test in names
