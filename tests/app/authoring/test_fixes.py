"""What solves a finding with one click, and the report that offers it."""

from dataclasses import replace
from datetime import datetime
from typing import get_args

import pytest

from oefenruimte.app.authoring import fixes
from oefenruimte.app.authoring.fixes import (
    AddDefault,
    ChooseFile,
    ConnectTurn,
    CutCaptions,
    EndHere,
    Fix,
    Leave,
    LevelSound,
    MakeCaptions,
    Transcode,
    UseFile,
    Wants,
    apply,
    fixes_for,
    icon,
    label,
)
from oefenruimte.app.authoring.report import as_text, report_of
from oefenruimte.domain.draft import Draft, DraftClip, DraftTurn
from oefenruimte.domain.ids import DraftId, MediaId, ScenarioId
from oefenruimte.domain.scenario import Branch, Choice, Cue, End, Finding, NextTurn, Severity
from oefenruimte.scenarios import Kind, Place, Proposal, What, check_draft
from oefenruimte.scenarios.importers.complete import behaviour_from

WHERE = ("turns", 0, "captions")


def clip(name: str = "1.mp4", duration_ms: int = 29_000) -> DraftClip:
    return DraftClip(MediaId(name), name, duration_ms, True, True, -23.0)


def draft(*turns: DraftTurn) -> Draft:
    return Draft(
        DraftId("d"),
        ScenarioId("proef"),
        "1.0",
        title="Het paspoort is niet klaar",
        summary="Kort",
        citizen="Mevrouw",
        situation="Druk",
        role="Balie",
        goal="Rust",
        behaviours=(behaviour_from("Ik luister", set()),),
        turns=turns,
        licence="CC-BY-4.0",
    )


CUE = Cue(0, 5_000, "Hallo")
GOOD = DraftTurn("1", clip=clip(), captions=(CUE,), prompt="Reageer.", follow=End())


def of(found: Draft, code: What) -> Finding:
    return next(finding for finding in check_draft(found) if finding.code == code)


def solved(before: Draft, code: What) -> Draft:
    """With the first fix for the first finding of this code."""
    finding = of(before, code)
    fix = fixes_for(finding, before)[0]
    after = apply(fix, before)  # type: ignore[arg-type]
    assert finding not in check_draft(after)
    return after


def test_captions_are_cut_to_the_clip() -> None:
    late = (Cue(0, 5_000, "a"), Cue(28_000, 33_000, "b"), Cue(31_000, 33_000, "c"))
    before = draft(replace(GOOD, captions=late))
    (cut, leave) = fixes_for(of(before, What.CAPTIONS_BEYOND_CLIP), before)
    assert (label(cut), label(leave)) == ("Kort in tot 0:29", "Zo laten")
    after = solved(before, What.CAPTIONS_BEYOND_CLIP)
    assert [(cue.start_ms, cue.end_ms) for cue in after.turns[0].captions] == [(0, 5_000), (28_000, 29_000)]


def test_a_choice_that_leads_nowhere_is_connected() -> None:
    follow = Choice("Hoe ging het?", (Branch("Goed", "2"), Branch("Ik ging in discussie", "4")), 0)
    before = draft(replace(GOOD, follow=follow), replace(GOOD, id="2"), replace(GOOD, id="3", name="Slot"))
    finding = of(before, What.TURN_UNKNOWN)
    assert finding.sentence.startswith("Keuze ‘Ik ging in discussie’ leidt nergens heen")
    (connect,) = fixes_for(finding, before)
    assert isinstance(connect, ConnectTurn)
    assert connect.options == (("2", "Beurt 2"), ("3", "Beurt 3: Slot"), ("", "Einde van het gesprek"))
    assert connect.to == "3"  # nothing leads there yet
    after = apply(replace(connect, to=""), before).turns[0].follow
    assert isinstance(after, Choice)
    assert [branch.to for branch in after.branches] == ["2", None]
    solved(before, What.TURN_UNKNOWN)


def test_a_conversation_that_never_ends_gets_an_end() -> None:
    solved(
        draft(replace(GOOD, follow=NextTurn("2")), replace(GOOD, id="2", follow=NextTurn("1"))), What.NO_END
    )
    round_and_round = Choice("?", (Branch("a", "1"), Branch("b", "1")), 0)
    solved(draft(replace(GOOD, follow=round_and_round)), What.NO_END)


def test_nobody_chose_what_comes_next() -> None:
    after = solved(draft(replace(GOOD, follow=None), replace(GOOD, id="2")), What.FOLLOW_MISSING)
    assert after.turns[0].follow == NextTurn("2")


def test_captions_from_the_text() -> None:
    before = draft(replace(GOOD, captions=(), lines="Waar blijft mijn paspoort?"))
    finding = of(before, What.CAPTIONS_MISSING)
    assert [type(fix) for fix in fixes_for(finding, before)] == [MakeCaptions, ChooseFile, Leave]
    after = solved(before, What.CAPTIONS_MISSING)
    assert after.turns[0].captions[0].text == "Waar blijft mijn paspoort?"


def test_a_default_that_is_not_there() -> None:
    follow = Choice("Hoe?", (Branch("a", None), Branch("b", None)), 7)
    after = solved(draft(replace(GOOD, follow=follow)), What.DEFAULT_OUT_OF_RANGE).turns[0].follow
    assert isinstance(after, Choice)
    assert after.default == 0


def test_the_file_that_lies_beside_is_offered() -> None:
    before = draft(replace(GOOD, clip=None, wanted="beurt-2b.mp4"))
    finding = of(before, What.CLIP_MISSING)
    where = ("turns", 0, "clip")
    assert fixes_for(finding, before, ["muziek.mp3", "beurt-2B.mp4"]) == (
        UseFile(where, "beurt-2B.mp4"),
        ChooseFile(where, Wants.CLIP),
    )
    assert fixes_for(finding, before, ["muziek.mp3"]) == (ChooseFile(where, Wants.CLIP),)


@pytest.mark.parametrize(
    "fix",
    [
        UseFile(WHERE, "a.mp4"),
        ChooseFile(WHERE, Wants.CLIP),
        ChooseFile(WHERE, Wants.CAPTIONS),
        CutCaptions(WHERE, 29_999),
        ConnectTurn(WHERE, (("2", "Beurt 2"),), "2"),
        EndHere(WHERE),
        AddDefault(WHERE),
        LevelSound(WHERE),
        Transcode(WHERE),
        MakeCaptions(WHERE),
        Leave(("x", WHERE, "", None)),
    ],
    ids=lambda fix: type(fix).__name__,
)
def test_every_fix_has_words(fix: Fix) -> None:
    assert type(fix) in get_args(fixes.Fix)
    assert label(fix)
    assert icon(fix) == icon(fix).strip()


def test_a_turn_that_is_gone_cannot_be_solved() -> None:
    with pytest.raises(ValueError, match="no such turn"):
        apply(EndHere(("turns", 3, "follow")), draft(GOOD))


def proposal(found: Draft, *findings: Finding) -> Proposal:
    where = ("turns", 0, "clip")
    places = {("turns", 0): Place("scenario.yaml", 12), where: Place("scenario.yaml", 14)}
    return Proposal(
        Kind.PACKAGE, "balie-paspoort.zip", found, findings=findings, good=("Beurt 1",), places=places
    )


def test_the_report_says_each_thing_once_and_where() -> None:
    before = draft(replace(GOOD, clip=None, wanted="b.mp4"))
    own = Finding(
        Severity.ERROR,
        What.FILE_MISSING,
        "Fragment b.mp4 ontbreekt",
        "scenario.yaml",
        14,
        ("turns", 0, "clip"),
    )
    loose = Finding(Severity.WARNING, What.KEY_UNKNOWN, "‘titel’ kennen we niet.", "scenario.yaml", 3)
    report = report_of(proposal(before, own, loose))
    assert [(line.place, line.sentence) for line in report.errors] == [
        ("Regel 14", "Fragment b.mp4 ontbreekt")
    ]
    assert ("Regel 3", "‘titel’ kennen we niet.") in [(line.place, line.sentence) for line in report.warnings]
    assert not report.can_publish
    assert (report.title, report.turns, report.choices) == ("Het paspoort is niet klaar", 1, 0)


def test_a_finding_of_the_draft_gets_its_line() -> None:
    before = draft(replace(GOOD, follow=NextTurn("9")))
    (line,) = report_of(proposal(before)).errors
    assert (line.place, line.finding.file) == ("Regel 12", "scenario.yaml")


def test_a_solved_error_is_gone() -> None:
    own = Finding(Severity.ERROR, What.FILE_MISSING, "weg", "scenario.yaml", 14, ("turns", 0, "clip"))
    report = report_of(proposal(draft(GOOD), own))
    assert report.errors == ()
    assert report.can_publish


def test_the_report_as_a_file() -> None:
    kept = as_text(
        report_of(proposal(draft(replace(GOOD, follow=NextTurn("9"))))), datetime(2026, 11, 2, 11, 2)
    )
    assert kept.startswith(
        "Importverslag: Het paspoort is niet klaar\nbalie-paspoort.zip · 02-11-2026 11:02\n"
    )
    assert "Eerst oplossen (1)\n- Regel 12: " in kept
    assert "Goed (1)\n- Beurt 1" in kept
