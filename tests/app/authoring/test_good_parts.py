"""What is there and nothing is said about counts as good."""

from dataclasses import replace

from fakes.drafts import make_draft
from oefenruimte.app.authoring.good_parts import good_parts
from oefenruimte.domain.scenario import Finding, Severity


def about(*where: str | int, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(severity, "x", "x", where=where)


def test_what_is_good() -> None:
    draft = make_draft(2)
    whole = good_parts(draft, ())
    assert whole == 7 + 2 * 4
    assert good_parts(draft, [about("turns", 0, "clip")]) == whole - 1
    assert good_parts(draft, [about("turns", 1, "follow", "branches", 0)]) == whole - 1
    assert good_parts(draft, [about("turns", 1)]) == whole - 4
    assert good_parts(draft, [about("goal", severity=Severity.NOTE), about()]) == whole
    assert good_parts(replace(draft, goal="", turns=()), ()) == 6
