"""docs/importeren.md: what a trainer copies from it works."""

import re
from pathlib import Path

from oefenruimte.domain.scenario import Choice, Setting
from tests.scenarios.importers.materials import bring, clips, found, sheet, word

DOC = (Path(__file__).parents[3] / "docs" / "importeren.md").read_text("utf-8")
CLIPS = ("beurt-1.mp4", "beurt-2a.mp4", "beurt-2b.mp4", "beurt-3.mp4")


def test_the_example_of_a_word_file(tmp_path: Path) -> None:
    block = re.search(r"<!-- test: tekst -->\n```\n(.*?)```", DOC, re.DOTALL)
    assert block is not None
    folder = clips(tmp_path / "balie", *CLIPS, "voorbeeld-1.mp4", "luisteren.mp4")
    word(folder / "draaiboek.docx", *block[1].splitlines())
    proposal = bring(folder, tmp_path / "werk")
    draft = proposal.draft
    assert draft is not None
    assert (draft.title, draft.citizen, draft.setting) == (
        "Het paspoort is niet klaar",
        "Mevrouw De Boer",
        Setting.COUNTER,
    )
    assert (
        draft.situation == "Mevrouw De Boer komt haar paspoort halen. Het is er nog niet. Morgen vliegt ze."
    )
    assert (draft.role, draft.goal) == (
        "Je werkt aan de balie van Burgerzaken.",
        "Mevrouw De Boer weet wat er vandaag wel kan.",
    )
    assert [(turn.id, turn.name, turn.lines) for turn in draft.turns] == [
        ("1", "", "Ik kom mijn paspoort halen. Ik heb een afspraak om tien uur."),
        ("2a", "Ze schrikt", "O nee. En nu?"),
        ("2b", "Ze wordt boos", "Dat zal best, maar ik vlieg morgen!"),
        ("3", "", "Goed. Dan doen we dat."),
    ]
    first = draft.turns[0]
    assert [hint.text for hint in first.cue_card] == ["Zeg het meteen en duidelijk", "Noem wat je ziet"]
    assert isinstance(first.follow, Choice)
    assert [(branch.label, branch.to) for branch in first.follow.branches] == [
        ("Ik zei het meteen", "2a"),
        ("Ik begon over de regels", "2b"),
    ]
    assert draft.tips == ("Slecht nieuws eerst, in één zin", "Laat haar uitpraten")
    assert [behaviour.observe_text for behaviour in draft.behaviours] == [
        "Je zegt het slechte nieuws in één zin.",
        "Je laat haar uitpraten.",
    ]
    assert draft.pitfalls == ("Beginnen met de regels",)
    assert found(proposal, "import-not-understood") == []
    assert found(proposal, "import-filled-in") == []


def test_the_example_of_a_table(tmp_path: Path) -> None:
    block = re.search(r"<!-- test: tabel -->\n((?:\|.*\n)+)", DOC)
    assert block is not None
    rows = [
        [cell.strip(" *") for cell in line.strip("|").split("|")]
        for line in block[1].splitlines()
        if not line.startswith("|---")
    ]
    folder = clips(tmp_path / "balie", *CLIPS)
    sheet(folder / "tabel.xlsx", rows)
    proposal = bring(folder, tmp_path / "werk")
    draft = proposal.draft
    assert draft is not None
    assert draft.title == "Het paspoort is niet klaar"
    assert [turn.clip.name for turn in draft.turns if turn.clip] == list(CLIPS)
    assert isinstance(draft.turns[0].follow, Choice)
    assert [branch.label for branch in draft.turns[0].follow.branches] == [
        "Ik zei het meteen",
        "Ik begon over de regels",
    ]
    assert draft.tips == ("Slecht nieuws eerst", "Laat haar uitpraten")
    assert found(proposal, "import-not-understood") == []
