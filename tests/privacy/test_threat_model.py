"""docs/threat-model.md promises nothing without a test: every test that it names is there."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", DOCUMENT)


def test_every_promise_names_its_test() -> None:
    promises = DOCUMENT.partition("## 3.")[2].partition("## 4.")[0]
    rows = [
        line for line in promises.splitlines() if line.startswith("| ") and not line.startswith("| Belofte")
    ]
    assert len(rows) > 20
    assert [row for row in rows if not re.search(r"`tests/[\w/]+\.py::\w+`", row)] == []


def test_no_promise_is_left_without_a_test() -> None:
    """Chapter 5 is there for the day that a sentence comes before its test; then this list is not empty."""
    left = DOCUMENT.partition("## 5.")[2]
    assert "Op dit moment geen." in left
    assert [line for line in left.splitlines() if line.startswith(("- ", "| ", "* "))] == []


def test_every_test_that_is_named_is_there() -> None:
    assert len(NAMED) > 30
    missing = [f"{file}::{name}" for file, name in NAMED if name not in _tests(ROOT / file)]
    assert missing == []


def _tests(file: Path) -> set[str]:
    if not file.is_file():
        return set()
    return {
        node.name
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    }
