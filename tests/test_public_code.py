"""docs/standard-for-public-code.md goes through all sixteen criteria, and what it points at is there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "standard-for-public-code.md").read_text("utf-8")
CRITERIA = {
    "Code in the open",
    "Bundle policy and source code",
    "Create reusable and portable code",
    "Welcome contributors",
    "Make contributing easy",
    "Maintain version control",
    "Require review of contributions",
    "Document codebase objectives",
    "Document the code",
    "Use plain English",
    "Use open standards",
    "Use continuous integration",
    "Publish with an open license",
    "Make the codebase findable",
    "Use a coherent style",
    "Document codebase maturity",
}
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if line.startswith("| ") and not line.startswith("| Requirement")
]


def test_all_criteria_are_there() -> None:
    assert set(re.findall(r"^## (.+)$", PAGE, re.MULTILINE)) == CRITERIA | {"Languages"}
    assert len(ROWS) > 90


def test_each_line_has_a_state_and_a_reason() -> None:
    assert [
        row for row in ROWS if len(row) != 3 or row[1] not in {"met", "partly", "not"} or not row[2]
    ] == []


def test_it_is_honest_about_what_is_not_there() -> None:
    """Nothing of this is published: whoever claims otherwise, publishes first."""
    states = [row[1] for row in ROWS]
    assert states.count("not") > 10
    assert "No public place yet" in PAGE or "example.org" not in (ROOT / "publiccode.yml").read_text("utf-8")


def test_what_is_named_is_there() -> None:
    named = {
        name
        for row in ROWS
        for name in re.findall(r"`([\w./-]+/[\w./-]+|[A-Z_]+(?:\.md)?|[\w]+\.(?:md|yml|toml))`", row[2])
    }
    assert len(named) > 25
    missing = [name for name in named if not (ROOT / name).exists()]
    assert [name for name in missing if name not in {"scenario.yaml", "./oefenruimte"}] == []
