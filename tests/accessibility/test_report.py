"""The conformance report names every criterion once, judges in three words, and points at what exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REPORT = (ROOT / "docs" / "accessibility.md").read_text("utf-8")
_GUIDELINES: dict[str, tuple[int, ...]] = {
    "1.1": (1,),
    "1.2": (1, 2, 3, 4, 5),
    "1.3": (1, 2, 3, 4, 5),
    "1.4": (1, 2, 3, 4, 5, 10, 11, 12, 13),
    "2.1": (1, 2, 4),
    "2.2": (1, 2),
    "2.3": (1,),
    "2.4": (1, 2, 3, 4, 5, 6, 7, 11),
    "2.5": (1, 2, 3, 4, 7, 8),
    "3.1": (1, 2),
    "3.2": (1, 2, 3, 4, 6),
    "3.3": (1, 2, 3, 4, 7, 8),
    "4.1": (2, 3),
}
WCAG = [f"{guideline}.{number}" for guideline, numbers in _GUIDELINES.items() for number in numbers]
EN = [
    *(f"5.{number}" for number in range(1, 10)),
    *(f"7.1.{number}" for number in range(1, 6)),
    *(f"7.2.{number}" for number in range(1, 4)),
    "7.3",
    "11.1",
    "11.5.1",
    *(f"11.5.2.{number}" for number in range(1, 18)),
    "11.6.1",
    "11.6.2",
    "11.7",
    *(f"11.8.{number}" for number in range(1, 6)),
    *("12.1.1", "12.1.2", "12.2.2", "12.2.3", "12.2.4"),
]
JUDGEMENTS = {"voldoet", "voldoet deels", "niet van toepassing"}


def rows() -> list[tuple[str, str, str]]:
    """Number, judgement, evidence."""
    found = re.findall(r"^\| (\d+(?:\.\d+)+)[^|]*\| ([^|]+?) \|([^|]*)\|$", REPORT, re.MULTILINE)
    return [(number, judgement, evidence.strip()) for number, judgement, evidence in found]


def test_every_criterion_is_judged_once() -> None:
    assert len(WCAG) == 55
    assert [number for number, _, _ in rows()] == WCAG + EN
    assert {judgement for _, judgement, _ in rows()} == JUDGEMENTS


def test_what_is_met_has_evidence_that_exists() -> None:
    for number, judgement, evidence in rows():
        assert judgement != "voldoet" or "`" in evidence or "Zie" in evidence, number


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:tests|src|docs)/[^`]+)`", REPORT))))
def test_what_is_named_exists(path: str) -> None:
    assert (ROOT / path).exists()


def test_what_is_met_in_part_is_told_above_the_tables() -> None:
    told = REPORT[: REPORT.index("## WCAG 2.2")]
    wcag = [number for number, judgement, _ in rows() if judgement == "voldoet deels" and number in WCAG]
    assert [number for number in wcag if number not in told] == []
