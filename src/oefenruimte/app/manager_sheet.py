"""The sheet for managers: what this practising is for and what to ask. There is no person in it."""

import io
from collections.abc import Sequence
from html import escape
from pathlib import Path

from oefenruimte.app.plain_file import whole_file
from oefenruimte.domain.skills import Skill, SkillKind
from oefenruimte.paper.pdf import write_pdf

TITLE = "Voor de leidinggevende: zo haal je er samen het meeste uit"

_INTRO = (
    "Je medewerkers oefenen moeilijke gesprekken in Oefenruimte. Ze doen dat alleen, zo vaak als ze willen, "
    "en fouten horen erbij. Wat ze opnemen is alleen voor henzelf. Ze delen één poging met hun coach, "
    "pas als ze zelf tevreden zijn. Jij ziet dus niets, tenzij een medewerker je iets geeft."
)
_ASK = (
    "Welk gesprek wil je beter leren voeren, en waarom juist dat?",
    "Wat deed je laatst anders dan vroeger? Wat gebeurde er toen?",
    "Wat lukt al, en wat vind je nog spannend?",
    "Wat heb je van mij nodig: tijd, een rustige plek, een collega om mee te oefenen?",
    "Wil je mij iets laten zien? Het hoeft niet.",
)
_NOT = (
    "Hoe vaak heb je geoefend?",
    "Mag ik je opnames zien?",
    "Wie van het team is het best?",
    "Wat vond je coach ervan? (Dat vertelt de medewerker zelf, als die dat wil.)",
)
_HELP = (
    "Maak tijd vrij: een half uur per week is genoeg, liefst op een vast moment.",
    "Zorg voor een plek waar niemand meekijkt of meeluistert.",
    "Oefen zelf ook. Wie laat zien dat fouten mogen, maakt het veilig.",
    "Kom erop terug: vraag na een paar weken wat iemand in het echt heeft gedaan.",
    "Spreek af dat oefenen nooit meetelt in een beoordeling.",
)


def manager_sheet_html(skills: Sequence[Skill]) -> str:
    """A page of headings, lists and a table of what is practised."""
    rows = "".join(
        f"<tr><td>{escape(skill.name)}</td><td>{escape(skill.text)}</td></tr>"
        for skill in skills
        if skill.kind is SkillKind.SKILL
    )
    values = "".join(
        f"<li>{escape(skill.name)}: {escape(skill.text)}</li>"
        for skill in skills
        if skill.kind is SkillKind.VALUE
    )
    parts = [
        f"<h1>{TITLE}</h1>",
        f"<p>{_INTRO}</p>",
        "<h2>Wat je kunt vragen</h2>",
        _list(_ASK),
        "<h2>Wat je beter niet vraagt</h2>",
        _list(_NOT),
        "<h2>Hoe je helpt</h2>",
        _list(_HELP),
        "<h2>Waar het over gaat</h2>",
        '<table><thead><tr><th scope="col">Vaardigheid</th><th scope="col">Wat je dan ziet of hoort</th></tr>'
        f"</thead><tbody>{rows}</tbody></table>",
    ]
    if values:
        parts += ["<h2>Onze kernwaarden</h2>", f"<ul>{values}</ul>"]
    body = "\n".join(parts)
    return (
        f'<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>{TITLE}</title></head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def manager_sheet_pdf(skills: Sequence[Skill], fonts: Path) -> bytes:
    """In memory, to look at first. About a second."""
    out = io.BytesIO()
    write_pdf(manager_sheet_html(skills), out, fonts)
    return out.getvalue()


def export_manager_sheet(skills: Sequence[Skill], file: Path, fonts: Path) -> None:
    """As tagged PDF, all or nothing. `fonts`: the folder with our font files. EXPORT_FAILED."""
    with whole_file(file) as out:
        write_pdf(manager_sheet_html(skills), out, fonts)


def _list(lines: Sequence[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
