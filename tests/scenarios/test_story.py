from itertools import pairwise
from pathlib import Path

import pytest

from oefenruimte.domain.scenario import Branch, Choice, End, NextTurn, Severity
from oefenruimte.scenarios import What, read_scenario
from tests.scenarios.helpers import HEAD, WHOLE, accepted, believe, findings, only, swap, write


def turns(**follows: str) -> str:
    """A scenario whose turns have these names and what follows them, e.g. a="next: b"."""
    text = HEAD + "turns:\n"
    for name, follow in follows.items():
        text += f"  - id: {name}\n    clip: 1.mp4\n    captions: 1.vtt\n    prompt: Reageer.\n"
        text += "".join(f"    {line}\n" for line in follow.splitlines())
    return text


def choice(*to: str, default: str = "default: 1") -> str:
    branches = "".join(f"\n    - {{label: Naar {name}, to: {name}}}" for name in to)
    return f"choice:\n  branches:{branches}\n  {default}".rstrip()


def test_turns_may_follow_end_or_branch(tmp_path: Path) -> None:
    text = turns(a=choice("b", "c", "end", default="default: 2"), b="next: c", c="end: true")
    outcome = accepted(read_scenario(write(tmp_path, text), believe))
    assert outcome.findings == ()
    a, b, c = outcome.scenario.turns
    assert a.follow == Choice(
        "Hoe ging het?", (Branch("Naar b", "b"), Branch("Naar c", "c"), Branch("Naar end", None)), 1
    )
    assert b.follow == NextTurn("c")
    assert c.follow == End()


def test_a_loop_with_a_way_out_is_fine(tmp_path: Path) -> None:
    assert findings(tmp_path, turns(a="next: b", b=choice("a", "end"))) == ()


@pytest.mark.parametrize(
    ("text", "code", "part", "words"),
    [
        (turns(a="next: b"), What.TURN_UNKNOWN, "next: b", "Beurt ‘b’ bestaat niet"),
        (
            turns(a="next: beurt-3", **{"beurt-2": "end: true"}),
            What.TURN_UNKNOWN,
            "next:",
            "Bedoelde je ‘beurt-2’?",
        ),
        (turns(a=choice("a", "zz")), What.TURN_UNKNOWN, "to: zz", "De keuze ‘Naar zz’ leidt nergens heen"),
        (turns(a=""), What.FOLLOW_MISSING, "- id: a", "zegt niet wat er daarna komt"),
        (turns(a="end: false"), What.FOLLOW_MISSING, "- id: a", "zegt niet wat er daarna komt"),
        (turns(a="next: a\nend: true"), What.FOLLOW_TWICE, "end: true", "(next, end)"),
        (turns(a="next: a"), What.NO_END, "- id: a", "heeft geen einde"),
        (turns(a="next: b", b="next: a", c="end: true"), What.NO_END, "- id: c", "heeft geen einde"),
        (turns(a=choice("b", "end"), b="next: b"), What.LOOP_WITHOUT_END, "- id: b", "Vanaf beurt ‘b’"),
        (
            turns(a=choice("a", "end", default="default: 3")),
            What.DEFAULT_OUT_OF_RANGE,
            "default:",
            "van 1 tot en met 2",
        ),
        (turns(a=choice("a", "end", default="default: 0")), What.DEFAULT_OUT_OF_RANGE, "default:", "Tak 0"),
        (turns(a=choice("end")), What.VALUE_WRONG, "branches:", "minstens 2"),
        (turns(a=choice("a", "end", "a", "end")), What.VALUE_WRONG, "branches:", "Er passen er 3"),
        (turns(end="end: true"), What.DUPLICATE_ID, "- id: end", "betekent hier het einde"),
    ],
)
def test_a_story_that_does_not_work_is_refused(
    tmp_path: Path, text: str, code: What, part: str, words: str
) -> None:
    finding = only(findings(tmp_path, text))
    assert (finding.severity, finding.code) == (Severity.ERROR, code)
    assert words in finding.sentence
    assert finding.line is not None
    assert part in text.splitlines()[finding.line - 1]


def test_ids_differ_also_without_capitals(tmp_path: Path) -> None:
    text = turns(a="next: A", A="end: true")
    finding = only(findings(tmp_path, text))
    first, second = (at for at, line in enumerate(text.splitlines(), 1) if line.lower() == "  - id: a")
    assert (finding.code, finding.line) == (What.DUPLICATE_ID, second)
    assert f"regel {first}" in finding.sentence


def test_behaviours_have_ids_of_their_own(tmp_path: Path) -> None:
    twice = "  - {id: uitpraten, self: a, observe: b, rubric: c}\nturns:"
    assert only(findings(tmp_path, swap("turns:", twice))).code == What.DUPLICATE_ID


def test_an_unreachable_turn_is_a_warning(tmp_path: Path) -> None:
    outcome = accepted(read_scenario(write(tmp_path, turns(a="end: true", b="next: a")), believe))
    finding = only(outcome.findings)
    assert (finding.severity, finding.code) == (Severity.WARNING, What.TURN_UNREACHABLE)


def test_a_choice_without_default_takes_the_first(tmp_path: Path) -> None:
    text = turns(a=choice("a", "end", default=""))
    outcome = accepted(read_scenario(write(tmp_path, text), believe))
    assert only(outcome.findings).code == What.DEFAULT_MISSING
    follow = outcome.scenario.first_turn.follow
    assert isinstance(follow, Choice)
    assert follow.default == 0


def test_a_model_answer_belongs_to_a_turn(tmp_path: Path) -> None:
    text = WHOLE + 'model_answers:\n  - turn: "2"\n    text: Goedemiddag.\n'
    finding = only(findings(tmp_path, text))
    assert (finding.code, finding.line) == (What.TURN_UNKNOWN, len(text.splitlines()) - 1)


def test_an_unknown_icon_becomes_a_check_mark(tmp_path: Path) -> None:
    text = swap(
        "    end: true",
        "    end: true\n    cue_card: [{text: Luister, icon: oor}, {text: B, icon: lightbulp}]",
    )
    text = swap("    rubric: Laat uitpraten", "    rubric: Laat uitpraten\n    icon: ear", text)
    outcome = accepted(read_scenario(write(tmp_path, text), believe))
    assert [f.code for f in outcome.findings] == [What.ICON_UNKNOWN, What.ICON_UNKNOWN]
    assert [hint.icon for hint in outcome.scenario.first_turn.cue_card] == ["circle-check", "circle-check"]
    assert outcome.scenario.behaviours[0].icon == "ear"
    assert "Bedoelde je ‘lightbulb’?" in " ".join(f.sentence for f in outcome.findings)


@pytest.mark.parametrize(
    ("licence", "code", "words"),
    [
        ("", What.LICENCE_MISSING, "CC-BY-4.0"),
        ("licence: CC BY 4.0\n", What.LICENCE_UNKNOWN, "Bedoelde je ‘CC-BY-4.0’?"),
    ],
)
def test_a_licence_is_asked_for(tmp_path: Path, licence: str, code: What, words: str) -> None:
    outcome = accepted(read_scenario(write(tmp_path, swap("licence: CC-BY-4.0\n", licence)), believe))
    finding = only(outcome.findings)
    assert (finding.severity, finding.code) == (Severity.WARNING, code)
    assert words in finding.sentence


def test_an_own_licence_is_fine(tmp_path: Path) -> None:
    assert findings(tmp_path, swap("licence: CC-BY-4.0", "licence: LicenseRef-gemeente-eikendam")) == ()


def test_a_hundred_turns_in_a_row_are_read(tmp_path: Path) -> None:
    names = [f"t{at}" for at in range(100)]
    follows = {name: f"next: {after}" for name, after in pairwise(names)}
    assert findings(tmp_path, turns(**follows, t99="end: true")) == ()
