"""Theory cards: those that come with the program, and files that are wrong."""

import re
from pathlib import Path

import pytest

from oefenruimte.domain.skills import BUILT_IN
from oefenruimte.domain.theory import TheoryCard, TheoryFact
from oefenruimte.scenarios import What, read_theory
from tests.scenarios.helpers import FAKE_MP4, VTT

ROOT = Path(__file__).resolve().parents[2]
CARD = """\
format: 1
skill: Heldere taal
title: Praat gewoon
why: Dan komt het over.
points: [Een, Twee, Drie]
facts: [{text: Het helpt., source: Een boek}, {text: Echt.}]
"""


def write(folder: Path, text: str = CARD, name: str = "taal.yaml") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder


def test_every_built_in_skill_has_a_card() -> None:
    read = read_theory(ROOT / "scenarios" / "theorie")
    assert read.findings == ()
    assert [card.skill for card in read.cards] == [skill.name for skill in BUILT_IN]
    for card in read.cards:
        assert all(fact.source for fact in card.facts), card.skill
        assert 1 <= len(card.facts) <= 2


def test_the_cards_are_in_short_sentences() -> None:
    for card in read_theory(ROOT / "scenarios" / "theorie").cards:
        for text in (card.why, *card.points, *(fact.text for fact in card.facts)):
            for sentence in re.split(r"[.!?:](?:\s|$)", text):
                assert len(sentence.split()) <= 15, sentence


def test_a_card(tmp_path: Path) -> None:
    read = read_theory(write(tmp_path / "theorie"))
    facts = (TheoryFact("Het helpt.", "Een boek"), TheoryFact("Echt."))
    assert read.findings == ()
    assert read.cards == (
        TheoryCard("Heldere taal", "Praat gewoon", "Dan komt het over.", ("Een", "Twee", "Drie"), facts),
    )
    assert read_theory(tmp_path / "er-is-niets").cards == ()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (CARD.replace("[Een, Twee, Drie]", "[Een]"), What.VALUE_WRONG),
        (CARD.replace("why: Dan komt het over.\n", ""), What.KEY_MISSING),
        (CARD.replace("format: 1", "format: 2"), What.FORMAT_NEWER),
        ("skill: [", What.YAML_SYNTAX),
    ],
)
def test_a_card_that_is_wrong_is_left_out(tmp_path: Path, text: str, what: What) -> None:
    read = read_theory(write(tmp_path / "theorie", text))
    assert read.cards == ()
    assert [(finding.code, finding.file) for finding in read.findings] == [(what, "taal.yaml")]


def test_one_card_for_each_skill(tmp_path: Path) -> None:
    folder = write(write(tmp_path / "theorie"), CARD.replace("gewoon", "anders"), "z.yaml")
    read = read_theory(folder)
    assert [card.title for card in read.cards] == ["Praat gewoon"]
    assert [finding.code for finding in read.findings] == [What.DUPLICATE_ID]


def test_a_card_may_have_a_clip(tmp_path: Path) -> None:
    folder = write(tmp_path / "theorie", CARD + "clip: taal.mp4\ncaptions: taal.vtt\n")
    (folder / "taal.mp4").write_bytes(FAKE_MP4)
    (folder / "taal.vtt").write_text(VTT, "utf-8")
    read = read_theory(folder)
    assert read.findings == ()
    clip = read.cards[0].clip
    assert clip is not None
    assert clip.path == folder / "taal.mp4"
    assert [cue.text for cue in clip.captions] == ["Dit zeg ik."]


@pytest.mark.parametrize("name", ["weg.mp4", "../taal.mp4", "https://ergens.nl/x.mp4", "taal.yaml"])
def test_a_card_is_used_without_a_clip_that_is_wrong(tmp_path: Path, name: str) -> None:
    read = read_theory(write(tmp_path / "theorie", CARD + f"clip: {name}\n"))
    assert [card.clip for card in read.cards] == [None]
    assert len(read.findings) == 1
