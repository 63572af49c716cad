"""The effect report on paper: only what may be told, and in words what is withheld."""

from html import escape
from pathlib import Path

from oefenruimte.app.plain_file import whole_file
from oefenruimte.domain.effect import LEAST, ROUNDED_TO, EffectReport, Quarter, SkillEffect
from oefenruimte.domain.worded import worded
from oefenruimte.paper.pdf import write_pdf

WITHHELD = "–"
ABOUT = (
    worded(
        "Dit komt alleen uit wat mensen zelf hebben ingeleverd, zonder naam. Wie niets "
        "inleverde, telt niet mee: het zegt dus niet hoe het met iedereen gaat."
    ),
    worded(
        "Per vaardigheid staat er hoeveel mensen nu verder staan dan bij hun nulmeting. Dat "
        "komt uit hun eigen terugkijken en uit de reacties van hun coach. Het bewijst niet "
        "dat het door het oefenen komt."
    ),
    worded(
        "Elk getal is naar beneden afgerond op een veelvoud van {rounded_to}. Over minder "
        "dan {least} mensen staat er niets: dan staan getallen bij elkaar opgeteld, of er "
        "staat een streepje.",
        rounded_to=ROUNDED_TO,
        least=LEAST,
    ),
    worded("Het is geen cijfer en geen rangorde. Gebruik het niet om teams of mensen te vergelijken."),
)


def quarter_text(quarter: Quarter) -> str:
    return worded("kwartaal {number} van {year}", number=quarter.number, year=quarter.year)


def effect_words(skill: SkillEffect) -> str:
    """One skill in a line."""
    if skill.forward is None:
        return worded(
            "{skill}: minstens {people} mensen; hoe het ging is niet te laten zien.",
            skill=skill.skill,
            people=skill.people,
        )
    if skill.same is None:
        return worded(
            "{skill}: {forward} vooruit, {rest} gelijk of terug.",
            skill=skill.skill,
            forward=skill.forward,
            rest=skill.rest,
        )
    return f"{skill.skill}: {skill.forward} vooruit, {skill.same} gelijk, {skill.back} terug."


def effect_html(report: EffectReport) -> str:
    """A page of headings, a table and sentences."""
    title = f"Effect van het oefenen, {quarter_text(report.quarter)}"
    rows = "".join(
        f'<tr><th scope="row">{escape(one.skill)}</th>'
        + "".join(
            f"<td>{_cell(number)}</td>" for number in (one.people, one.forward, one.rest, one.same, one.back)
        )
        + "</tr>"
        for one in report.skills
    )
    heads = ("Vaardigheid", "Mensen, minstens", "Vooruit", "Gelijk of terug", "Gelijk", "Terug")
    head = "".join(f'<th scope="col">{word}</th>' for word in heads)
    table = (
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        if report.skills
        else f"<p>Over geen enkele vaardigheid zeiden minstens {LEAST} mensen iets.</p>"
    )
    about = "".join(f"<li>{escape(line)}</li>" for line in ABOUT)
    return (
        f'<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>{title}</title></head>\n'
        f"<body>\n<h1>{title}</h1>\n<p>Minstens {report.people} mensen droegen bij.</p>\n{table}\n"
        f"<h2>Zo lees je dit</h2>\n<ul>{about}</ul>\n</body>\n</html>\n"
    )


def export_effect(report: EffectReport, file: Path, fonts: Path) -> None:
    """As tagged PDF, all or nothing. `fonts`: the folder with our font files. EXPORT_FAILED."""
    with whole_file(file) as out:
        write_pdf(effect_html(report), out, fonts)


def _cell(number: int | None) -> str:
    return WITHHELD if number is None else str(number)
