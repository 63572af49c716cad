"""The papers say what this program does: every claim can be looked up, and a setting that changes is told."""

import ast
import io
from dataclasses import fields, replace
from datetime import date
from functools import cache
from pathlib import Path

import pikepdf
import pytest

from oefenruimte.app.papers import PAPERS, Install, write_papers
from oefenruimte.app.papers.html import html_of, markdown_of
from oefenruimte.app.papers.page import Page, Row, Says, Table, numbers
from oefenruimte.app.policy import read_policy
from oefenruimte.app.preferences import Preferences
from oefenruimte.domain.organisation import Policy
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.paper.pdf import write_pdf
from oefenruimte.sharing.location import parse_location

ROOT = Path(__file__).resolve().parents[3]
FONTS = ROOT / "assets" / "fonts"
INSTALL = Install(made_on=date(2026, 6, 9))
ONE_PAGE_TABLES = ("bio2", "pas-toe-of-leg-uit")


def pages(install: Install = INSTALL) -> dict[str, Page]:
    return {page.name: page for page in (make(install) for make in PAPERS)}


def text(page: Page) -> str:
    return markdown_of(page)


def test_these_papers_are_there() -> None:
    assert set(pages()) == {
        "dpia",
        "or-blad",
        "bewaartermijnen",
        "bio2",
        "pas-toe-of-leg-uit",
        "privacyverklaring",
    }


@pytest.mark.parametrize("name", pages())
def test_every_claim_says_where_it_can_be_looked_up(name: str) -> None:
    page = pages()[name]
    claims: list[Says | Row] = [block for block in page.blocks if isinstance(block, Says)]
    claims += [row for block in page.blocks if isinstance(block, Table) for row in block.rows]
    assert len(claims) > 5
    assert [claim for claim in claims if not claim.refs] == []


@pytest.mark.parametrize("name", pages())
def test_what_is_named_is_there(name: str) -> None:
    missing = [ref for ref in pages()[name].refs if not _exists(ref)]
    assert missing == []


def _exists(ref: str) -> bool:
    file, _, test = ref.partition("::")
    path = ROOT / file
    return path.is_file() and (not test or test in _tests(path))


@cache
def _tests(file: Path) -> frozenset[str]:
    tree = ast.parse(file.read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_a_test_that_is_not_there_would_be_found() -> None:
    assert not _exists("tests/privacy/test_disk.py::test_that_nobody_wrote")
    assert not _exists("docs/niets.md")
    assert _exists("tests/privacy/test_disk.py::test_nothing_speaks_to_a_network")


@pytest.mark.parametrize("name", ["dpia", "or-blad", "bewaartermijnen", "privacyverklaring"])
def test_a_setting_that_changes_changes_the_papers(name: str) -> None:
    usual = text(pages()[name])
    week = replace(INSTALL, begin=Preferences(keep_days=7))
    never = replace(INSTALL, begin=Preferences(keep_days=0))
    assert "30 dagen" in usual
    assert "7 dagen" in text(pages(week)[name])
    assert "na 30 dagen vanzelf" not in text(pages(week)[name])
    assert "niet vanzelf" in text(pages(never)[name])


def test_a_rule_of_the_organisation_changes_the_papers() -> None:
    ruled = replace(INSTALL, rules=Policy(private_days_at_most=14, share_days_at_most=21))
    assert ruled.private_days == 14
    assert "hoogstens 14 dagen" in text(pages(ruled)["bewaartermijnen"])
    assert "na 14 dagen vanzelf" in text(pages(ruled)["or-blad"])
    assert "hoogstens 21 dagen" in text(pages(ruled)["or-blad"])
    assert "hoogstens 21 dagen" in text(pages(ruled)["privacyverklaring"])
    for_ever = replace(ruled, begin=Preferences(keep_days=0))
    assert for_ever.private_days == 14  # the organisation has the last word, as in the program


def test_the_policy_of_this_computer_changes_the_papers() -> None:
    file = (
        "formaat = 1\n[standaard]\nbewaartermijn_dagen = 7\n[vast]\nbewaartermijn_dagen = 7\n"
        "slot_minuten = 5\n[bestanden]\nfilms_bewaren = false\n"
    )
    policy = read_policy(file.encode(), Path("/etc/oefenruimte/beleid.toml"))
    assert policy.faults == ()
    managed = replace(INSTALL, policy=policy)
    assert (managed.private_days, managed.private_days_at_most) == (7, 7)
    assert "hoogstens 7 dagen" in text(pages(managed)["bewaartermijnen"])
    assert "Langer dan 7 dagen kan niet" in text(pages(managed)["or-blad"])
    assert "gewone film bewaren staat uit" in text(pages(managed)["or-blad"])
    assert "langer dan 7 dagen niet" in text(pages(managed)["privacyverklaring"])
    assert "Na 5 minuten" in text(pages(managed)["bio2"])
    assert all("beleidsbestand van de beheerder" in text(page) for page in pages(managed).values())


def test_a_policy_that_does_not_count_is_told() -> None:
    broken = replace(INSTALL, policy=read_policy(b"[vast]\nmeekijken = true\n", Path("beleid.toml")))
    assert broken.private_days == 30
    assert all("het beleidsbestand is fout en telt niet" in text(page) for page in pages(broken).values())


def test_other_settings_that_matter_are_told() -> None:
    open_door = replace(INSTALL, begin=Preferences(idle_minutes=0, self_view=True, reminders=True))
    assert "Na 10 minuten" in text(pages()["bio2"])
    assert "Vanzelf dichtgaan staat uit" in text(pages(open_door)["bio2"])
    assert "staat aan; uitzetten kan" in text(pages(open_door)["or-blad"])
    assert "Herinneren op het bureaublad: staat aan" in text(pages(open_door)["dpia"])


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("/mnt/afdeling-zorg/oefenen", "een map"),
        ("s3://emmer-van-jansen/x?region=eu-central-1", "spreekt S3|S3 spreekt"),
        ("az://jansen/doos/x", "Azure"),
        ("gs://emmer-van-jansen/x", "Google"),
    ],
)
def test_the_kind_of_place_is_told_and_never_which(location: str, words: str) -> None:
    placed = replace(INSTALL, place=parse_location(location))
    told = text(pages(placed)["dpia"])
    assert any(word in told for word in words.split("|"))
    assert "jansen" not in told
    assert "afdeling-zorg" not in told


def test_what_only_the_organisation_knows_is_asked() -> None:
    for name in ("dpia", "or-blad", "privacyverklaring", "bewaartermijnen"):
        assert "Zelf invullen" in text(pages()[name]), name
        assert '<p class="ask"><strong>Zelf invullen: </strong>' in html_of(pages()[name])


def test_all_parts_of_the_model_are_in_the_assessment() -> None:
    told = text(pages()["dpia"])
    assert all(f"## {number}. " in told for number in range(1, 18))


def test_words_of_settings_cannot_become_marks() -> None:
    page = Page("x", "A & <b>", "*onder*", (Says("1 < 2 | [3]", ("LICENSE",)),))
    assert "A &amp; &lt;b&gt;" in html_of(page)
    assert "1 &lt; 2 | [3]" in html_of(page)
    assert "\\*onder\\*" in markdown_of(page)
    assert "1 \\< 2" in markdown_of(page)


def test_numbers_in_a_row_are_a_range() -> None:
    page = Page("x", "", "", tuple(Says("", (ref,)) for ref in "abcdef"))
    assert numbers(page, ("a", "d", "e", "f")) == "[1, 4–6]"
    assert numbers(page, ("a", "b")) == "[1, 2]"
    assert numbers(page, ()) == ""


def test_a_setting_was_not_forgotten() -> None:
    """Whoever adds a setting that a works council would ask about, thinks of the papers."""
    watched = {"keep_days", "idle_minutes", "self_view", "reminders"}
    assert watched <= {field.name for field in fields(Preferences)}


@pytest.mark.parametrize("name", ONE_PAGE_TABLES)
def test_a_table_of_one_page_is_one_page(name: str) -> None:
    """And what it says can be looked up follows on the next."""
    out = io.BytesIO()
    write_pdf(html_of(pages()[name]), out, FONTS)
    with pikepdf.open(out) as made:
        assert len(made.pages) == 2
        assert str(made.Root.Lang) == "nl"
        assert "/StructTreeRoot" in made.Root


def test_all_of_it_is_written_and_again_over_it(tmp_path: Path) -> None:
    out = tmp_path / "nieuw" / "papieren"
    written = write_papers(INSTALL, out, FONTS, ("html", "md"))
    again = write_papers(INSTALL, out, FONTS, ("html", "md"))
    assert written == again
    assert sorted(out.iterdir()) == sorted(written)
    assert len(written) == 12


def test_a_place_that_is_no_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(Failure) as told:
        write_papers(INSTALL, tmp_path / "bestand", FONTS)
    assert told.value.problem.code is Code.EXPORT_FAILED


def test_the_papers_in_the_repository_are_those_of_now() -> None:
    """Not so? `python packaging/papers.py` writes them anew."""
    folder = ROOT / "docs" / "papieren"
    assert {file.stem for file in folder.glob("*.md")} == {*pages(Install())}
    for name, page in pages(Install()).items():
        assert (folder / f"{name}.md").read_text("utf-8") == markdown_of(page), name
