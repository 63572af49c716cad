"""The sheet for managers has no person in it, and names what this municipality practises."""

from pathlib import Path

from oefenruimte.app.manager_sheet import export_manager_sheet, manager_sheet_html
from oefenruimte.domain.skills import BUILT_IN, Skill, SkillKind

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"


def test_it_names_the_skills_and_the_values_of_this_municipality() -> None:
    html = manager_sheet_html((*BUILT_IN, Skill("Dichtbij <b>", "We komen naar je toe.", SkillKind.VALUE)))
    for skill in BUILT_IN:
        assert skill.name in html
    assert "Onze kernwaarden" in html
    assert "Dichtbij &lt;b&gt;" in html
    assert "Onze kernwaarden" not in manager_sheet_html(BUILT_IN)


def test_it_says_what_not_to_ask() -> None:
    html = manager_sheet_html(BUILT_IN)
    assert "Mag ik je opnames zien?" in html.split("Wat je beter niet vraagt")[1].split("Hoe je helpt")[0]


def test_it_becomes_a_tagged_document(tmp_path: Path) -> None:
    file = tmp_path / "blad.pdf"
    export_manager_sheet(BUILT_IN, file, FONTS)
    assert file.read_bytes().startswith(b"%PDF-1.7")
