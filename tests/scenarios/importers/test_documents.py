"""Texts as people write them: none of them is wrong."""

from pathlib import Path

import pytest

from oefenruimte.domain.scenario import Choice, End, NextTurn
from oefenruimte.scenarios import Proposal
from oefenruimte.scenarios.findings import Findings
from oefenruimte.scenarios.importers.documents import read_document
from tests.scenarios.importers.materials import W, bring, clips, found, word, zipped


def read(tmp_path: Path, *parts: object, names: tuple[str, ...] = ("1.mp4", "2.mp4")) -> Proposal:
    folder = clips(tmp_path / "map", *names)
    word(folder / "draaiboek.docx", *parts)  # type: ignore[arg-type]
    return bring(folder, tmp_path / "werk")


def test_a_word_file_with_headings(tmp_path: Path) -> None:
    proposal = read(
        tmp_path,
        ("Titel", "Boze meneer aan de balie"),
        ("Kop1", "Situatie"),
        "Het is maandagochtend. Meneer Jansen staat voor de derde keer aan de balie.",
        ("Kop1", "Rol"),
        "Je bent medewerker Burgerzaken.",
        "Doel van het gesprek: Meneer Jansen weet wat er gaat gebeuren.",
        ("Kop1", "Beurt 1"),
        "Meneer Jansen: “Ik sta hier nu al voor de derde keer! Wat gaan jullie doen?”",
        "Opdracht: Reageer op meneer Jansen.",
        "Spiekbriefje",
        ("-", "Noem wat je ziet"),
        ("-", "Zeg sorry"),
        ("Kop1", "Beurt 2"),
        "“Oké. En nu?”",
        ("Kop1", "Tips"),
        ("-", "Laat hem uitpraten"),
        ("-", "Zeg niet: rustig maar"),
        ("Kop1", "Gedrag"),
        ("-", "Ik laat hem uitpraten"),
        ("Kop1", "Valkuilen"),
        "Meteen uitleggen",
        ("Kop1", "Overig"),
        "Printen voor maandag.",
    )
    draft = proposal.draft
    assert draft is not None
    assert draft.title == "Boze meneer aan de balie"
    assert draft.citizen == "Meneer Jansen"
    assert draft.situation.startswith("Het is maandagochtend.")
    assert draft.role == "Je bent medewerker Burgerzaken."
    assert draft.goal == "Meneer Jansen weet wat er gaat gebeuren."
    assert draft.turns[0].lines == "Ik sta hier nu al voor de derde keer! Wat gaan jullie doen?"
    assert draft.turns[0].prompt == "Reageer op meneer Jansen."
    assert [hint.text for hint in draft.turns[0].cue_card] == ["Noem wat je ziet", "Zeg sorry"]
    assert draft.turns[1].lines == "Oké. En nu?"
    assert draft.tips == ("Laat hem uitpraten", "Zeg niet: rustig maar")
    assert (draft.behaviours[0].self_text, draft.behaviours[0].rubric_text) == (
        "Ik laat hem uitpraten.",
        "Laat hem uitpraten",
    )
    assert draft.pitfalls == ("Meteen uitleggen",)
    assert [finding.line for finding in found(proposal, "import-not-understood")] == [22, 23]
    assert proposal.places[("title",)].line == 1


def test_choices_in_words(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "Beurt 1",
        "Ik wil nu mijn paspoort!",
        "Keuzevraag: Hoe reageerde je?",
        "- Ik bleef rustig → beurt 2a",
        "- Ik ging in discussie: ga naar beurt 2b",
        "Beurt 2a: Ze wordt rustiger",
        "Dank u.",
        "Ga door naar beurt 3.",
        "Beurt 2b",
        "Dit pik ik niet!",
        "Daarna: beurt 3",
        "Beurt 3",
        "Tot ziens.",
        "Einde",
        names=("1.mp4", "2a.mp4", "2b.mp4", "3.mp4"),
    ).draft
    assert draft is not None
    first = draft.turns[0].follow
    assert isinstance(first, Choice)
    assert first.question == "Hoe reageerde je?"
    assert [(branch.label, branch.to) for branch in first.branches] == [
        ("Ik bleef rustig", "2a"),
        ("Ik ging in discussie", "2b"),
    ]
    assert [turn.follow for turn in draft.turns[1:]] == [NextTurn("3"), NextTurn("3"), End()]
    assert draft.turns[1].name == "Ze wordt rustiger"


def test_a_conversation_as_it_is_spoken(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "De tas met brieven",
        "Kim van Loon komt binnen met een tas vol brieven.",
        "Inwoner: Ziet u die tas daar?",
        "Medewerker: Ja, wat fijn dat u er bent.",
        "Inwoner: Ik durf het niet.",
        "Medewerker: Zullen we er samen één openmaken?",
    ).draft
    assert draft is not None
    assert draft.title == "De tas met brieven"
    assert [turn.lines for turn in draft.turns] == ["Ziet u die tas daar?", "Ik durf het niet."]
    assert [answer.text for answer in draft.answers] == [
        "Ja, wat fijn dat u er bent.",
        "Zullen we er samen één openmaken?",
    ]


def test_a_table_in_word(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "Het paspoort is niet klaar",
        [["Situatie", "Mevrouw De Boer komt haar paspoort halen."], ["Rol", "Baliemedewerker"]],
        [
            ["Beurt", "Tekst", "Opdracht"],
            ["1", "Ik kom mijn paspoort halen.", "Vraag door"],
            ["2", "En nu?", ""],
        ],
    ).draft
    assert draft is not None
    assert draft.situation == "Mevrouw De Boer komt haar paspoort halen."
    assert [(turn.lines, turn.prompt) for turn in draft.turns] == [
        ("Ik kom mijn paspoort halen.", "Vraag door"),
        ("En nu?", "Reageer op wat je net hoorde."),
    ]


def test_markdown(tmp_path: Path) -> None:
    file = tmp_path / "kaal.md"
    file.write_text(
        "# Kaal\n\n## Situatie\nEen **druk** moment.\n\n## Beurten\n1. Ik wil mijn geld terug!\n"
        "2. Hoe lang duurt dat nog?\n\n## Tips\n* Adem in\n",
        "utf-8",
    )
    draft = bring(file, tmp_path / "werk").draft
    assert draft is not None
    assert (draft.title, draft.situation, draft.tips) == ("Kaal", "Een druk moment.", ("Adem in",))
    assert [turn.lines for turn in draft.turns] == ["Ik wil mijn geld terug!", "Hoe lang duurt dat nog?"]


def test_only_a_few_lines(tmp_path: Path) -> None:
    folder = clips(tmp_path / "map", "film.mp4")
    (folder / "briefje.txt").write_text(
        "Een meneer is boos over zijn afval.\nHij belt voor de derde keer.", "utf-8"
    )
    draft = bring(folder, tmp_path / "werk").draft
    assert draft is not None
    assert draft.situation == "Een meneer is boos over zijn afval.\nHij belt voor de derde keer."
    assert draft.summary == "Een meneer is boos over zijn afval."


@pytest.mark.parametrize(
    "body",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="{W}"><w:body><w:p/></w:body></w:document>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="{W}"/>',
        "<w:document",
        "",
        "<x/>",
        "<a>" * 100_000,
    ],
)
def test_a_word_file_that_means_harm(tmp_path: Path, body: str) -> None:
    path = zipped(tmp_path / "x.docx", {"word/document.xml": body.replace("{W}", W)})
    findings = Findings()
    assert read_document(path, "x.docx", findings) is None
    assert [finding.code for finding in findings.all()] == ["import-unreadable"]


def test_deleted_words_and_doubles_stay_out(tmp_path: Path) -> None:
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = (
        f'<w:document xmlns:w="{W}" xmlns:mc="{mc}"><w:body><w:p><w:r><w:t>Titel: </w:t></w:r>'
        "<w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:ins><w:r><w:t>Nieuw</w:t></w:r></w:ins>"
        "<mc:AlternateContent><mc:Choice><w:r><w:t> één</w:t></w:r></mc:Choice>"
        "<mc:Fallback><w:r><w:t> twee</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"
        "</w:body></w:document>"
    )
    path = zipped(tmp_path / "x.docx", {"word/document.xml": body})
    document = read_document(path, "x.docx", Findings())
    assert document is not None
    assert [line.text for line in document.lines] == ["Titel: Nieuw één"]
