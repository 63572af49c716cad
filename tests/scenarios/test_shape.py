from pathlib import Path

import pytest

from oefenruimte.domain.scenario import Severity
from oefenruimte.scenarios import Read, What, read_scenario
from tests.scenarios.helpers import (
    HEAD,
    TURNS,
    WHOLE,
    accepted,
    believe,
    findings,
    line_with,
    only,
    swap,
    write,
)


def test_a_whole_scenario_has_no_findings(tmp_path: Path) -> None:
    assert findings(tmp_path) == ()


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("title: Een proef\n", "", What.KEY_MISSING, "‘title’ ontbreekt"),
        ("title: Een proef", "title:", What.VALUE_EMPTY, "‘title’ staat nog niets"),
        ("title: Een proef", "title: '  '", What.VALUE_EMPTY, "‘title’ staat nog niets"),
        ("title: Een proef", f"title: {'x' * 81}", What.VALUE_WRONG, "81 tekens. Er passen er 80."),
        ("title: Een proef", "title: [a]", What.VALUE_WRONG, "Bij ‘title’ hoort één tekst"),
        ("minutes: 5", "minutes: vijf", What.VALUE_WRONG, "heel getal"),
        ("minutes: 5", "minutes: 4.5", What.VALUE_WRONG, "heel getal"),
        ("minutes: 5", f"minutes: {'9' * 5000}", What.VALUE_WRONG, "‘minutes’"),
        ("minutes: 5", "minutes: 0", What.VALUE_WRONG, "te klein. Het moet 1 of meer"),
        ("minutes: 5", "minutes: 500", What.VALUE_WRONG, "te groot. Het mag 120"),
        ("setting: balie", "setting: baly", What.VALUE_WRONG, "Bedoelde je ‘balie’?"),
        (
            "setting: balie",
            "setting: xyz",
            What.VALUE_WRONG,
            "balie, telefoon, videobellen, huisbezoek, overleg.",
        ),
        ("level: begin", "level: Uitdagent", What.VALUE_WRONG, "Bedoelde je ‘uitdagend’?"),
        ("id: proef", "id: De Proef", What.VALUE_WRONG, "kleine letters, cijfers en streepjes"),
        ("id: proef", "id: con", What.VALUE_WRONG, "Windows"),
        ('version: "1.0"', "version: nummer één", What.VALUE_WRONG, "tussen aanhalingstekens"),
        ("  - id: uitpraten", "  - id: uit praten", What.VALUE_WRONG, "zoals ‘2w’"),
        ("    rubric: Laat uitpraten\n", "", What.KEY_MISSING, "‘rubric’ ontbreekt"),
        ("    end: true", "    end: ja zeker", What.VALUE_WRONG, "hoort ‘true’"),
        ("    end: true", "    end: true\n    usual_seconds: [60, 20]", What.VALUE_WRONG, "Draai ze om"),
        ("    end: true", "    end: true\n    usual_seconds: [60]", What.VALUE_WRONG, "minstens 2"),
        ("    end: true", "    end: true\n    usual_seconds: 60", What.VALUE_WRONG, "hoort een lijst"),
        ("    end: true", "    end: true\n    usual_seconds: [1, 999]", What.VALUE_WRONG, "180 of minder"),
        ("    end: true", "    end: true\n    cue_card: [a,b,c,d,e,f,g]", What.VALUE_WRONG, "Er passen er 6"),
        ("    end: true", "    end: true\n    cue_card:\n      -\n      - b", What.VALUE_WRONG, "Hier horen"),
        ("minutes: 5", "minutes: 5\ntips: Eén tip", What.VALUE_WRONG, "begint met een streepje"),
        ("minutes: 5", "minutes: 5\ntips:\n  -\n  - b", What.VALUE_EMPTY, "lege regel"),
        ("minutes: 5", "minutes: 5\nlanguage: Nederlands", What.VALUE_WRONG, "‘nl’"),
    ],
)
def test_each_mistake_has_its_own_sentence(
    tmp_path: Path, old: str, new: str, code: What, words: str
) -> None:
    text = swap(old, new)
    finding = only(findings(tmp_path, text))
    assert (finding.severity, finding.code) == (Severity.ERROR, code)
    assert words in finding.sentence
    assert finding.line is not None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (swap("minutes: 5", "minutes: vijf"), line_with(WHOLE, "minutes:")),
        (swap("title: Een proef", "title:"), line_with(WHOLE, "title:")),
        (swap("title: Een proef\n", ""), 1),
        (swap("    prompt: Reageer.\n", ""), line_with(WHOLE, '- id: "1"')),
        (swap("minutes: 5", "minutes: 5\ntips:\n  - a\n  - [b]"), line_with(WHOLE, "minutes:") + 3),
        (
            swap("    end: true", "    end: true\n    usual_seconds: [1,\n      2,\n      3]"),
            len(WHOLE.splitlines()) + 1,
        ),
    ],
)
def test_the_line_is_that_of_the_mistake(tmp_path: Path, text: str, line: int) -> None:
    assert only(findings(tmp_path, text)).line == line


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            "title: Een proef",
            "title: Een proef\ntitel: Nog een",
            "‘titel’ kennen we hier niet; we slaan het over. Bedoelde je ‘title’?",
        ),
        (
            "    prompt: Reageer.",
            "    prompt: Reageer.\n    spiekbriefje: x",
            "‘spiekbriefje’ kennen we hier niet",
        ),
        ("    self: Ik", "    icoon: ear\n    self: Ik", "Bedoelde je ‘icon’?"),
        ("    self: Ik", "    self_text: ear\n    self: Ik", "‘self_text’"),
        ("    end: true", "    end: true\n    cue_card: [{text: a, icn: ear}]", "Bedoelde je ‘icon’?"),
    ],
)
def test_an_unknown_key_is_left_out_with_a_hint(tmp_path: Path, old: str, new: str, words: str) -> None:
    text = swap(old, new)
    outcome = read_scenario(write(tmp_path, text), believe)
    assert isinstance(outcome, Read)
    finding = only(outcome.findings)
    assert (finding.severity, finding.code) == (Severity.WARNING, What.KEY_UNKNOWN)
    assert words in finding.sentence
    assert finding.line is not None
    assert text.splitlines()[finding.line - 1] in new.splitlines() + WHOLE.splitlines()


def test_unknown_keys_do_not_hide_mistakes(tmp_path: Path) -> None:
    text = swap("title: Een proef", "titel: Een proef")
    assert [(f.severity, f.code) for f in findings(tmp_path, text)] == [
        (Severity.ERROR, What.KEY_MISSING),
        (Severity.WARNING, What.KEY_UNKNOWN),
    ]


def test_a_newer_format_says_so_and_nothing_else(tmp_path: Path) -> None:
    finding = only(findings(tmp_path, "format: 2\nheel: anders\n"))
    assert (finding.severity, finding.code, finding.line) == (Severity.ERROR, What.FORMAT_NEWER, 1)
    assert only(findings(tmp_path, swap("format: 1", f"format: {'9' * 6000}"))).code == What.FORMAT_NEWER


@pytest.mark.parametrize("text", [swap("format: 1\n", ""), swap("format: 1", "format:")])
def test_without_format_it_is_taken_to_be_one(tmp_path: Path, text: str) -> None:
    outcome = accepted(read_scenario(write(tmp_path, text), believe))
    assert only(outcome.findings).code == What.FORMAT_MISSING


def test_a_format_that_is_no_number_is_wrong(tmp_path: Path) -> None:
    assert only(findings(tmp_path, swap("format: 1", "format: nieuw"))).code == What.VALUE_WRONG
    assert only(findings(tmp_path, swap("format: 1", "format: 0"))).code == What.VALUE_WRONG


def test_the_turns_are_checked_while_something_else_is_wrong(tmp_path: Path) -> None:
    text = swap("    end: true", '    next: "9"', swap("minutes: 5", "minutes: veel"))
    text = swap("    clip: 1.mp4", "    clip: 9.mp4", text)
    assert {f.code for f in findings(tmp_path, text)} == {
        What.VALUE_WRONG,
        What.TURN_UNKNOWN,
        What.FILE_MISSING,
    }


def test_a_hostile_number_of_mistakes_gives_a_short_report(tmp_path: Path) -> None:
    text = (
        HEAD + "".join(f"sleutel{at}: 1\n" for at in range(5000)) + swap("prompt: Reageer.", "prompt:", TURNS)
    )
    found = findings(tmp_path, text)
    assert len(found) == 200
    assert found[0].severity is Severity.ERROR
