"""A draft written as scenario.yaml reads back as the same exercise, whatever is in it."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oefenruimte.app.authoring.document import draft_from_text, draft_to_text
from oefenruimte.app.authoring.draft_media import clips_of, media_of, with_clips
from oefenruimte.domain.draft import Draft, DraftAnswer, DraftVariant
from oefenruimte.domain.ids import MediaId, new_id
from oefenruimte.domain.media import Probe
from oefenruimte.domain.scenario import AnswerKind, Behaviour, Cue, Hint, Hold, Intensity, Severity
from oefenruimte.scenarios import Read, What, as_draft, check_draft, read_scenario
from oefenruimte.scenarios.captions import read_captions
from oefenruimte.scenarios.draft_yaml import as_data, captions_by_name, names_for, write
from oefenruimte.scenarios.findings import Findings
from oefenruimte.scenarios.webvtt_writing import write_webvtt
from oefenruimte.scenarios.yaml_tree import parse_tree, plain
from tests.fakes.drafts import drafts, make_clip, make_draft, with_choice
from tests.scenarios.importers.materials import bring

# Characters that YAML, or a reader of it, may stumble over.
_NASTY = ":#-?*&!|>'\"%@`{}[],\\ \n\t~=<\u00a0\u2028\ufeff\u200f\x00\x1b\x85é😀0."
_texts = st.text(st.sampled_from(_NASTY) | st.characters(), max_size=60)


def _same(data: object) -> object:
    """Numbers and truths as the reader takes them: as texts."""
    match data:
        case dict():
            return {key: _same(value) for key, value in data.items()}
        case list():
            return [_same(value) for value in data]
        case bool():
            return str(data).lower()
        case _:
            return str(data)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(drafts())
def test_the_text_says_what_the_draft_says(draft: Draft) -> None:
    names = names_for(draft)
    findings = Findings()
    tree = parse_tree(write(draft, names), findings)
    assert findings.all() == ()
    assert tree is not None
    assert plain(tree) == _same(as_data(draft, names))


@settings(max_examples=80, deadline=None)
@given(_texts, _texts)
def test_any_text_survives(one: str, other: str) -> None:
    turn = replace(make_draft(1).turns[0], lines=one, prompt=other, cue_card=(Hint(one), Hint(other, "ear")))
    draft = replace(make_draft(1), title=one, tips=(other, one), turns=(turn,))
    names = names_for(draft)
    findings = Findings()
    tree = parse_tree(write(draft, names), findings)
    assert findings.all() == ()
    assert tree is not None
    assert plain(tree) == _same(as_data(draft, names))


@pytest.mark.parametrize(
    "word", ["null", "~", "true", "no", "1.10", "0x1", "2026-01-01", "1e3", ".inf", "=", "<<", "- x"]
)
def test_words_that_mean_something_else_in_yaml_stay_words(word: str) -> None:
    draft = replace(make_draft(1), title=word, version="1.10")
    tree = parse_tree(write(draft, names_for(draft)), Findings())
    assert tree is not None
    data = plain(tree)
    assert isinstance(data, dict)
    assert (data["title"], data["version"]) == (word, "1.10")


def full_draft() -> Draft:
    """With everything that the format knows."""
    draft = with_choice(make_draft(3), "1", "2", "3", None)
    first, second, third = draft.turns
    return replace(
        draft,
        facts=("Een feit: met dubbele punt", "Twee\nregels"),
        tips=("Adem uit",),
        pitfalls=("Te snel",),
        why="Het scheelt boosheid.",
        theory=("Zeg wat kan.", "Wacht even: tel tot twee."),
        intensity=Intensity.ANGRY,
        credits="Tekst: Sanne & Mo",
        minutes=8,
        behaviours=(
            replace(draft.behaviours[0], skill="Omgaan met emotie"),
            Behaviour("vat-samen", "Ik vat samen", "Je vat samen.", "Vat samen"),
        ),
        turns=(
            replace(
                first,
                hold=Hold.LISTENING,
                variants=(
                    DraftVariant(Intensity.CALM, make_clip("rustig.mp4"), lines="Goedemiddag."),
                    DraftVariant(Intensity.FURIOUS, make_clip("fel.mp4"), (Cue(0, 900, "Nu!"),), "Nu!"),
                ),
            ),
            replace(second, captions=(), usual_seconds=(5, 90)),
            third,
        ),
        answers=(
            DraftAnswer(
                "1", "Ik begrijp u.", why="Rustig.", clip=make_clip(), captions=(Cue(0, 900, "Ik."),)
            ),
            DraftAnswer("2", "Dat kan niet.", AnswerKind.WEAK),
        ),
        listening=make_clip("luisteren.mp4"),
        picture=MediaId(new_id()),
    )


def unpack(draft: Draft, folder: Path) -> None:
    """The draft as a folder, with clips that look like MP4 from the outside."""
    names = names_for(draft)
    (folder / "clips").mkdir(parents=True)
    (folder / "scenario.yaml").write_text(write(draft, names), "utf-8")
    for media_id, name in names.media.items():
        start = b"\xff\xd8\xff\xe0" if media_id == draft.picture else b"\x00\x00\x00\x18ftypisom"
        (folder / name).write_bytes(start + bytes(20))
    for name, cues in captions_by_name(draft, names):
        (folder / name).write_text(write_webvtt(cues), "utf-8")


def test_the_reader_makes_the_same_exercise_of_it(tmp_path: Path) -> None:
    draft = full_draft()
    assert [finding for finding in check_draft(draft) if finding.severity is Severity.ERROR] == []
    unpack(draft, tmp_path / "oefening")
    read = read_scenario(tmp_path / "oefening", lambda _: Probe(8_000, True, True))
    assert isinstance(read, Read), read
    scenario = read.scenario
    for field in ("id", "version", "title", "summary", "setting", "language", "level", "minutes", "skills"):
        mine = "scenario_id" if field == "id" else field
        assert getattr(scenario, field) == getattr(draft, mine), field
    for field in ("citizen", "situation", "role", "goal", "facts", "tips", "pitfalls", "credits", "licence"):
        assert getattr(scenario, field) == getattr(draft, field), field
    for field in ("why", "theory", "intensity"):
        assert getattr(scenario, field) == getattr(draft, field), field
    assert scenario.behaviours == draft.behaviours
    for turn, mine_too in zip(scenario.turns, draft.turns, strict=True):
        for field in ("id", "name", "lines", "prompt", "cue_card", "usual_seconds", "hold", "follow"):
            assert getattr(turn, field) == getattr(mine_too, field), field
        assert turn.clip.captions == mine_too.captions
        assert [(one.intensity, one.clip.captions, one.lines) for one in turn.variants] == [
            (one.intensity, one.captions, one.lines) for one in mine_too.variants
        ]
    assert scenario.intensities == (Intensity.CALM, Intensity.ANGRY, Intensity.FURIOUS)
    assert [(a.turn, a.text, a.kind, a.why, a.clip is not None) for a in scenario.model_answers] == [
        (a.turn, a.text, a.kind, a.why, a.clip is not None) for a in draft.answers
    ]
    assert scenario.listening is not None
    assert scenario.thumbnail is not None
    assert {finding.code for finding in read.findings} == {"captions-missing"}


def test_names_are_safe_and_different() -> None:
    draft = make_draft(3)
    clip = make_clip()
    ids = ("con", "CON", "../x")
    turns = tuple(replace(turn, id=name, clip=clip) for turn, name in zip(draft.turns, ids, strict=True))
    names = names_for(replace(draft, turns=turns, listening=clip))
    assert names.media == {clip.media: "clips/beurt-con.mp4"}  # one file, that all of them use
    assert sorted(names.captions.values()) == [
        "clips/beurt-3.vtt",
        "clips/beurt-CON-2.vtt",
        "clips/beurt-con.vtt",
    ]


def test_lines_that_are_still_empty_are_not_written() -> None:
    turn = replace(make_draft(1).turns[0], cue_card=(Hint(""), Hint("Adem"), Hint("  ")))
    draft = replace(make_draft(1), tips=("", "Adem uit", " "), turns=(turn,))
    data = as_data(draft, names_for(draft))
    assert data["tips"] == ["Adem uit"]
    assert data["turns"][0]["cue_card"] == ["Adem"]


@settings(max_examples=40, deadline=None)
@given(
    cues=st.lists(st.tuples(st.integers(0, 4_000_000), st.integers(1, 9_000), _texts), max_size=5),
)
def test_captions_come_back(
    cues: list[tuple[int, int, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.getbasetemp() / "captions.vtt"
    given_cues = [Cue(start, start + length, text) for start, length, text in cues]
    file.write_text(write_webvtt(given_cues), "utf-8", newline="")
    read, findings = read_captions(file, None)
    assert [finding for finding in findings if finding.severity is Severity.ERROR] == []
    # Writing what was read changes nothing any more, and no caption came or went.
    file.write_text(write_webvtt(read), "utf-8", newline="")
    again, _ = read_captions(file, None)
    assert again == read
    assert [(cue.start_ms, cue.end_ms) for cue in read] == [
        (cue.start_ms, cue.end_ms)
        for cue in sorted(given_cues, key=lambda cue: (cue.start_ms, cue.end_ms))
        if write_webvtt([cue]).count("-->") == 1
    ]


def test_a_caption_says_what_it_said(tmp_path: Path) -> None:
    cues = (Cue(0, 1_500, "<b>3 & 4</b> --> 5"), Cue(1_500, 4_000_000, "Eén\n\ntwee"), Cue(9, 9, "nooit"))
    (tmp_path / "a.vtt").write_text(write_webvtt(cues), "utf-8")
    read, findings = read_captions(tmp_path / "a.vtt", None)
    assert findings == ()
    assert read == (Cue(0, 1_500, "<b>3 & 4</b> --> 5"), Cue(1_500, 4_000_000, "Eén\ntwee"))


def test_an_exercise_with_a_ladder_is_the_same_after_editing(tmp_path: Path) -> None:
    """Read, made a draft, written and read again: the ladder and what to read before are still there."""
    draft = full_draft()
    unpack(draft, tmp_path / "eerst")
    first = read_scenario(tmp_path / "eerst", lambda _: Probe(8_000, True, True))
    assert isinstance(first, Read), first
    again, media = as_draft(first.scenario)
    assert {one.clip.media for one in again.turns[0].variants} <= set(media)
    assert {one.clip.media for one in again.turns[0].variants} <= media_of(again)
    unpack(again, tmp_path / "daarna")
    second = read_scenario(tmp_path / "daarna", lambda _: Probe(8_000, True, True))
    assert isinstance(second, Read), second
    assert [
        [(one.intensity, one.lines, one.clip.captions) for one in turn.variants]
        for turn in second.scenario.turns
    ] == [
        [(one.intensity, one.lines, one.clip.captions) for one in turn.variants]
        for turn in first.scenario.turns
    ]
    for field in ("intensity", "why", "theory", "intensities"):
        assert getattr(second.scenario, field) == getattr(first.scenario, field), field
    changed = with_clips(again, lambda clip: replace(clip, name="x"))
    assert {clip.name for clip in clips_of(changed)} == {"x"}
    assert draft_from_text(draft_to_text(again)) == again


def test_the_chosen_intensity_is_played(tmp_path: Path) -> None:
    unpack(full_draft(), tmp_path / "oefening")
    read = read_scenario(tmp_path / "oefening", lambda _: Probe(8_000, True, True))
    assert isinstance(read, Read), read
    scenario = read.scenario
    furious = scenario.played_at(Intensity.FURIOUS)
    assert (furious.turns[0].lines, furious.turns[0].clip.path.name) == ("Nu!", "beurt-1-woedend.mp4")
    assert furious.turns[1] == scenario.turns[1], "a turn without that clip stays as it is"
    assert scenario.played_at(Intensity.ANGRY) == scenario


def test_a_ladder_has_each_step_once(tmp_path: Path) -> None:
    draft = full_draft()
    first = draft.turns[0]
    calm = first.variants[0]
    for variants, intensity in (((calm, calm), Intensity.ANGRY), ((calm,), Intensity.CALM)):
        folder = tmp_path / f"{len(variants)}"
        twice = replace(first, variants=variants)
        unpack(replace(draft, intensity=intensity, turns=(twice, *draft.turns[1:])), folder)
        read = read_scenario(folder, lambda _: Probe(8_000, True, True))
        assert not isinstance(read, Read)
        assert What.DUPLICATE_ID in [finding.code for finding in read.findings]


def test_an_exercise_with_a_ladder_is_the_same_after_an_import(tmp_path: Path) -> None:
    draft = full_draft()
    unpack(draft, tmp_path / "oefening")
    (tmp_path / "werk").mkdir()
    brought = bring(tmp_path / "oefening", tmp_path / "werk").draft
    assert brought is not None
    for field in ("why", "theory", "intensity"):
        assert getattr(brought, field) == getattr(draft, field), field
    assert [(one.intensity, one.captions, one.lines) for one in brought.turns[0].variants] == [
        (one.intensity, one.captions, one.lines) for one in draft.turns[0].variants
    ]
