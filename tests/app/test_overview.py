"""The overview for the talk with a manager: only what was chosen, tagged, and nothing that was not read."""

import re
import zlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from oefenruimte.app.overview import Overview, Part, export_overview, overview_html
from oefenruimte.domain.growth import Evidence, Goal, GoalLevel, Source, Standing, Transfer
from oefenruimte.domain.ids import GoalId
from oefenruimte.domain.portfolio import Compliment

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
DAY = date(2026, 5, 12)
OVERVIEW = Overview(
    name="Sanne Visser",
    day=DAY,
    baseline_on=date(2026, 2, 3),
    standings=(
        Standing("Doorvragen", 0.6, DAY, 1.7, Goal(GoalId("a" * 20), GoalLevel.OWN, "Doorvragen", 2.5), ()),
        Standing("Begrenzen", 1.0, DAY, 2.1, Goal(GoalId("b" * 20), GoalLevel.OWN, "Begrenzen", 2.0), ()),
    ),
    compliments=(Compliment("k", "Mooi <b>hoe</b> je wacht.", "Karin de Boer", "De brief", DAY),),
    shared=(("De brief", "Karin de Boer"),),
    weeks=tuple((DAY - timedelta(weeks=11 - at), 10 * (at % 3)) for at in range(12)),
    week_goal=40,
    transfers=(Transfer(DAY, "Ik liet een boze meneer uitpraten."),),
)
HEADINGS = {
    Part.SKILLS: "Vaardigheden",
    Part.REACTIONS: "Wat anderen zagen",
    Part.PRACTICE: "Hoeveel ik heb geoefend",
    Part.TRANSFERS: "Wat ik ermee deed in het echt",
}


@pytest.mark.parametrize("part", list(Part))
def test_only_what_was_chosen_is_in_it(part: Part) -> None:
    html = overview_html(OVERVIEW, (part,))
    assert [f"<h2>{words}</h2>" in html for words in HEADINGS.values()] == [one is part for one in HEADINGS]
    private = {
        Part.SKILLS: "bijna goed",
        Part.REACTIONS: "je wacht",
        Part.PRACTICE: "120 minuten",
        Part.TRANSFERS: "boze meneer",
    }
    for other, words in private.items():
        assert (words in html) == (other is part), words


def test_who_reacted_is_named_with_the_reactions_only() -> None:
    seen = Evidence("coach/s/c/b", "Doorvragen", Source.COACH, 2.0, DAY, by="Ralph Janssen")
    (first, second) = OVERVIEW.standings
    overview = replace(OVERVIEW, standings=(replace(first, sources=(seen,)), second))
    both = overview_html(overview, (Part.SKILLS, Part.REACTIONS))
    assert "komt uit eigen terugkijken en reacties van Ralph Janssen." in both  # a compliment is no source
    alone = overview_html(overview, (Part.SKILLS,))
    assert "komt uit eigen terugkijken en reacties van anderen." in alone
    assert not any(name in alone for name in ("Ralph", "Karin"))


def test_words_of_others_stay_words() -> None:
    assert "Mooi &lt;b&gt;hoe&lt;/b&gt; je wacht." in overview_html(OVERVIEW, (Part.REACTIONS,))


def test_without_anything_it_says_so() -> None:
    empty = replace(OVERVIEW, standings=(), compliments=(), shared=(), transfers=(), weeks=())
    html = overview_html(empty, tuple(Part))
    for words in (
        "Er is nog niets over te zeggen.",
        "Er zijn nog geen complimenten.",
        "Nog niets opgeschreven.",
    ):
        assert words in html


def test_the_document_is_tagged_and_its_drawings_have_words(tmp_path: Path) -> None:
    file = tmp_path / "overzicht.pdf"
    export_overview(OVERVIEW, tuple(Part), file, FONTS)
    made = file.read_bytes()
    parts = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", made, re.DOTALL)
    whole = made + b"".join(zlib.decompress(part) for part in parts if part.startswith(b"x"))
    assert b"http://www.aiim.org/pdfua/ns/id/" in whole
    assert b"/Lang (nl)" in whole
    assert whole.count(b"/S /Figure") == 2
    alternatives = re.findall(rb"/Alt (?:<([0-9a-fA-F]+)>|\(((?:[^()\\]|\\.)*)\))", whole)
    texts = [
        bytes.fromhex(a.decode()).decode("utf-16") if a else b.decode("latin-1") for a, b in alternatives
    ]
    assert any("Doorvragen: van tussen begin en op weg naar bijna goed" in text for text in texts), texts
    assert b"/S /TH" in whole
