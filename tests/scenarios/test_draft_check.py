"""What is wrong with a draft, with its place, in words for someone who sees a form."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from oefenruimte.domain.draft import Draft, DraftAnswer, DraftTurn
from oefenruimte.domain.media import Probe
from oefenruimte.domain.scenario import Behaviour, Cue, End, Finding, Hint, Hold, NextTurn, Severity
from oefenruimte.scenarios import Read, What, check_draft, read_scenario
from tests.fakes.drafts import drafts, make_clip, make_draft, with_choice
from tests.scenarios.test_draft_yaml import full_draft, unpack


def _turn(draft: Draft, at: int, **fields: object) -> Draft:
    turns = list(draft.turns)
    turns[at] = replace(turns[at], **fields)  # type: ignore[arg-type]
    return replace(draft, turns=tuple(turns))


def _only(draft: Draft) -> Finding:
    found = check_draft(draft)
    assert len(found) == 1, found
    return found[0]


def test_a_draft_in_which_nothing_is_wrong() -> None:
    assert check_draft(make_draft()) == ()


def test_a_new_draft_says_what_is_still_to_do() -> None:
    draft = Draft(make_draft().id, make_draft().scenario_id, "1.0", turns=(DraftTurn("1", follow=End()),))
    found = check_draft(draft)
    errors = [finding for finding in found if finding.severity is Severity.ERROR]
    assert [(finding.sentence, finding.where) for finding in errors] == [
        ("De titel is nog leeg.", ("title",)),
        ("De zin voor de bibliotheek is nog leeg.", ("summary",)),
        ("De naam van de inwoner is nog leeg.", ("citizen",)),
        ("De situatie is nog leeg.", ("situation",)),
        ("De rol is nog leeg.", ("role",)),
        ("Het doel is nog leeg.", ("goal",)),
        ("Er is nog geen gedrag om op te letten. Voeg er een regel voor toe.", ("behaviours",)),
        ("Bij beurt 1 is de opdracht nog leeg.", ("turns", 0, "prompt")),
        ("Beurt 1 heeft nog geen fragment.", ("turns", 0, "clip")),
    ]
    assert {finding.code for finding in errors} == {What.VALUE_EMPTY, What.CLIP_MISSING}


CASES: list[tuple[Callable[[Draft], Draft], What, tuple[object, ...], str, str]] = [
    (
        lambda draft: _turn(draft, 1, clip=None, wanted="beurt-2b.mp4"),
        What.CLIP_MISSING,
        ("turns", 1, "clip"),
        "Fragment beurt-2b.mp4 ontbreekt.",
        "Kies een bestand, of neem zelf een fragment op.",
    ),
    (
        lambda draft: _turn(draft, 2, captions=()),
        What.CAPTIONS_MISSING,
        ("turns", 2, "captions"),
        "Ondertiteling bij beurt 3 ontbreekt.",
        "Wie niet kan horen, kan zo niet meedoen. Ondertiteling hoort erbij (EN 301 549).",
    ),
    (
        lambda draft: _turn(
            draft, 2, clip=make_clip(duration_ms=29_400), captions=(Cue(0, 33_000, "Tot ziens."),)
        ),
        What.CAPTIONS_BEYOND_CLIP,
        ("turns", 2, "captions"),
        "Ondertiteling bij beurt 3 loopt te lang door.",
        "De laatste regel stopt op 0:33. Het fragment duurt 0:29.",
    ),
    (
        lambda draft: _turn(
            draft, 2, clip=make_clip(duration_ms=29_100), captions=(Cue(0, 29_500, "Tot ziens."),)
        ),
        What.CAPTIONS_BEYOND_CLIP,
        ("turns", 2, "captions"),
        "Ondertiteling bij beurt 3 loopt te lang door.",
        "De laatste regel stopt op 0:29,5. Het fragment duurt 0:29,1.",
    ),
    (
        lambda draft: _turn(draft, 0, clip=make_clip(loudness=-27.5)),
        What.LOUDNESS_DIFFERS,
        ("turns", 0, "clip"),
        "Geluid van beurt 1 is zacht.",
        "Het is zachter dan de andere fragmenten. Oefenruimte kan het gelijk maken.",
    ),
    (
        lambda draft: _turn(draft, 1, clip=make_clip(loudness=-12.0)),
        What.LOUDNESS_DIFFERS,
        ("turns", 1, "clip"),
        "Geluid van beurt 2 is hard.",
        "Het is harder dan de andere fragmenten. Oefenruimte kan het gelijk maken.",
    ),
    (
        lambda draft: with_choice(draft, "2", "3", "4"),
        What.TURN_UNKNOWN,
        ("turns", 1, "follow", "branches", 1, "to"),
        "Keuze ‘Keuze 2’ leidt nergens heen.",
        "Beurt 4 bestaat niet. Kies welke beurt hierna komt.",
    ),
    (
        lambda draft: with_choice(draft, "2", "", "3"),
        What.TURN_UNKNOWN,
        ("turns", 1, "follow", "branches", 0, "to"),
        "Keuze ‘Keuze 1’ leidt nergens heen.",
        "Kies welke beurt hierna komt.",
    ),
    (
        lambda draft: _turn(draft, 1, follow=NextTurn("9")),
        What.TURN_UNKNOWN,
        ("turns", 1, "follow"),
        "Na beurt 2 komt een beurt die er niet is.",
        "Kies welke beurt hierna komt.",
    ),
    (
        lambda draft: _turn(draft, 2, follow=None),
        What.FOLLOW_MISSING,
        ("turns", 2, "follow"),
        "Kies wat er na beurt 3 komt.",
        "Nu leidt deze beurt nergens heen.",
    ),
    (
        lambda draft: _turn(draft, 0, follow=NextTurn("3")),
        What.TURN_UNREACHABLE,
        ("turns", 1),
        "Geen enkele beurt leidt naar beurt 2.",
        "Verbind hem, of haal hem weg.",
    ),
    (
        lambda draft: _turn(draft, 2, follow=NextTurn("1")),
        What.NO_END,
        ("turns", 2, "follow"),
        "Deze oefening heeft geen einde.",
        "Kies na beurt 3: het gesprek is klaar.",
    ),
    (
        lambda draft: _turn(_turn(draft, 0, follow=NextTurn("3")), 1, id="1"),
        What.DUPLICATE_ID,
        ("turns", 1),
        "Er zijn er twee die zo heten: beurt 1.",
        "Geef ze elk een eigen nummer.",
    ),
    (
        lambda draft: replace(draft, title="x" * 95),
        What.VALUE_WRONG,
        ("title",),
        "De titel is te lang: 95 tekens. Er passen er 80.",
        "",
    ),
    (
        lambda draft: replace(draft, tips=("", "goed", "x" * 5_000)),
        What.VALUE_WRONG,
        ("tips", 2),
        "Een tip is te lang: 5000 tekens. Er passen er 4000.",
        "",
    ),
    (
        lambda draft: replace(draft, tips=tuple("abcdefghijklmn")),
        What.VALUE_WRONG,
        ("tips",),
        "Er zijn 14 tips. Er passen er 12.",
        "",
    ),
    (
        lambda draft: _turn(draft, 1, cue_card=(Hint(" "), Hint("x" * 300))),
        What.VALUE_WRONG,
        ("turns", 1, "cue_card", 1, "text"),
        "Bij beurt 2 is een regel van het spiekbriefje te lang: 300 tekens. Er passen er 200.",
        "",
    ),
    (
        lambda draft: _turn(draft, 1, usual_seconds=(60, 20)),
        What.VALUE_WRONG,
        ("turns", 1, "usual_seconds"),
        "Bij beurt 2: de kortste duur van een antwoord is langer dan de langste.",
        "",
    ),
    (
        lambda draft: _turn(draft, 1, usual_seconds=(0, 20)),
        What.VALUE_WRONG,
        ("turns", 1, "usual_seconds", 0),
        "Bij beurt 2: een antwoord duurt van 1 tot en met 180 seconden.",
        "",
    ),
    (
        lambda draft: replace(draft, minutes=0),
        What.VALUE_WRONG,
        ("minutes",),
        "De duur kan van 1 tot en met 120 minuten zijn.",
        "",
    ),
    (
        lambda draft: replace(draft, behaviours=(Behaviour("a", "Ik luister", "", "Luistert"),)),
        What.VALUE_EMPTY,
        ("behaviours", 0, "observe_text"),
        "Bij gedrag 1 is de zin voor vooraf nog leeg.",
        "",
    ),
    (
        lambda draft: replace(draft, behaviours=draft.behaviours * 2),
        What.DUPLICATE_ID,
        ("behaviours", 1),
        "Gedrag 2 staat er twee keer in. Haal er één weg.",
        "",
    ),
    (
        lambda draft: replace(draft, answers=(DraftAnswer("9", "Zo."),)),
        What.TURN_UNKNOWN,
        ("answers", 0, "turn"),
        "Voorbeeld 1 hoort bij een beurt die er niet is.",
        "",
    ),
    (
        lambda draft: replace(draft, answers=(DraftAnswer("1", ""),)),
        What.VALUE_EMPTY,
        ("answers", 0, "text"),
        "Bij voorbeeld 1 is de tekst nog leeg.",
        "",
    ),
    (
        lambda draft: replace(draft, licence=""),
        What.LICENCE_MISSING,
        ("licence",),
        "Er staat niet bij wat anderen met deze oefening mogen.",
        "Kies er een uit de lijst.",
    ),
    (
        lambda draft: _turn(draft, 0, hold=Hold.LISTENING),
        What.LISTENING_MISSING,
        ("turns", 0, "hold"),
        "Bij beurt 1 luistert de inwoner, maar daar is geen fragment voor.",
        "Nu blijft het laatste beeld staan.",
    ),
    (
        lambda draft: replace(draft, behaviours=(replace(draft.behaviours[0], skill="Zingen"),)),
        What.SKILL_UNKNOWN,
        ("behaviours", 0, "skill"),
        "De vaardigheid ‘Zingen’ hoort niet bij deze oefening.",
        "Kies er een uit de lijst.",
    ),
    (
        lambda draft: _turn(draft, 0, captions=(Cue(0, 900, "a"), Cue(900, 900, "b"))),
        What.CAPTIONS_TIMING,
        ("turns", 0, "captions", 1),
        "Ondertitel 2 bij beurt 1 stopt voor hij begint.",
        "Die tonen we niet.",
    ),
    (
        lambda draft: _turn(draft, 0, captions=(Cue(0, 900, "woord " * 9),)),
        What.CAPTIONS_LONG,
        ("turns", 0, "captions", 0),
        "Ondertitel 1 bij beurt 1 is lang.",
        "2 regels van 38 tekens lezen prettiger.",
    ),
    (
        lambda draft: _turn(draft, 0, clip=replace(make_clip(), has_audio=False, loudness=None), captions=()),
        What.CLIP_WITHOUT_SOUND,
        ("turns", 0, "clip"),
        "Fragment bij beurt 1 heeft geen geluid.",
        "Hoort dat zo? Dan hoef je niets te doen.",
    ),
    (
        lambda draft: replace(draft, listening=replace(make_clip(), has_video=False)),
        What.CLIP_WITHOUT_PICTURE,
        ("listening",),
        "Het fragment van de inwoner die luistert, heeft geen beeld.",
        "",
    ),
]


@pytest.mark.parametrize(("spoil", "code", "where", "sentence", "known"), CASES)
def test_each_thing_is_named_at_its_place(
    spoil: Callable[[Draft], Draft], code: What, where: tuple[object, ...], sentence: str, known: str
) -> None:
    found = _only(spoil(make_draft(3)))
    assert (found.code, found.where, found.sentence, found.known) == (code, where, sentence, known)


def test_words_are_plain_and_hold_no_word_of_the_file() -> None:
    for spoil, *_ in CASES:
        for finding in check_draft(spoil(make_draft(3))):
            text = f"{finding.sentence} {finding.known}"
            assert not re.search(r"yaml|\bid\b|\bnext\b|\bprompt\b|true|\bclip\b|:[^ ]*: ", text), text
            assert finding.sentence.endswith(".")
            assert finding.line is None


def test_what_is_likely_meant_is_suggested() -> None:
    draft = with_choice(make_draft(4), "1", "2", "")
    draft = _turn(draft, 1, follow=NextTurn("4"))  # nothing leads to 3 now
    (found,) = [finding for finding in check_draft(draft) if finding.code == What.TURN_UNKNOWN]
    assert found.suggestion == "3"
    missing = _only(_turn(make_draft(), 0, clip=None, wanted="beurt-1.mp4"))
    assert missing.file == "beurt-1.mp4"


def test_a_loop_without_a_way_out_is_an_error_at_each_turn_of_it() -> None:
    draft = with_choice(make_draft(4), "1", "2", "4")
    draft = _turn(draft, 2, follow=NextTurn("2"))
    found = check_draft(draft)
    assert [finding.where for finding in found] == [("turns", 1, "follow"), ("turns", 2, "follow")]
    assert {finding.code for finding in found} == {What.LOOP_WITHOUT_END}


def test_two_clips_are_held_against_the_house() -> None:
    draft = _turn(make_draft(2), 1, clip=make_clip(loudness=-30.0))
    assert _only(draft).where == ("turns", 1, "clip")
    quiet = _turn(_turn(make_draft(2), 0, clip=make_clip(loudness=None)), 1, clip=make_clip(loudness=-40.0))
    assert check_draft(quiet) == ()


def test_nobody_needs_a_licence_for_an_own_case() -> None:
    assert check_draft(replace(make_draft(), licence="", own_case=True)) == ()


def test_errors_come_first_then_as_the_exercise_goes() -> None:
    draft = _turn(_turn(replace(make_draft(3), title="", licence=""), 2, clip=None), 0, captions=())
    assert [finding.where[0] for finding in check_draft(draft)] == ["title", "turns", "turns", "licence"]


def test_an_exercise_that_is_too_large_for_its_file_is_told() -> None:
    turn = make_draft(1).turns[0]
    turns = tuple(
        replace(turn, id=str(at), lines="x" * 3_900, follow=NextTurn(str(at + 1)) if at < 60 else End())
        for at in range(1, 61)
    )
    assert What.YAML_TOO_LARGE in {
        finding.code for finding in check_draft(replace(make_draft(), turns=turns))
    }


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(drafts())
def test_any_draft_gets_findings_with_places_that_are_there(draft: Draft) -> None:
    for finding in check_draft(draft):
        here: object = draft
        for step in finding.where:
            if isinstance(step, int):
                assert isinstance(here, tuple)
                here = here[step]
            else:
                here = getattr(here, step)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(draft=drafts())
def test_what_is_checked_without_errors_is_read_without_errors(
    draft: Draft, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Texts of any draft in an exercise that is whole: nothing in them can spoil the file."""
    whole = full_draft()
    mended = replace(
        whole,
        situation=draft.situation.strip() or whole.situation,
        facts=draft.facts,
        tips=draft.tips,
        pitfalls=draft.skills,
        turns=tuple(
            replace(turn, lines=other.lines, cue_card=other.cue_card, captions=other.captions)
            for turn, other in zip(whole.turns, (draft.turns * 3)[:3], strict=True)
        ),
    )
    if any(finding.severity is Severity.ERROR for finding in check_draft(mended)):
        return
    folder: Path = tmp_path_factory.mktemp("oefening") / "x"
    unpack(mended, folder)
    assert isinstance(read_scenario(folder, lambda _: Probe(8_000, True, True)), Read)
