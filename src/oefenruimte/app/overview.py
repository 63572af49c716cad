"""The overview for the talk with one's manager: the learner picks, it is made here, nothing is sent."""

import io
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from html import escape
from pathlib import Path

from oefenruimte.app.dates import day_text
from oefenruimte.app.overview_chart import chart_svg, weeks_svg
from oefenruimte.app.place_words import place_words, standing_words
from oefenruimte.app.plain_file import whole_file
from oefenruimte.app.session import Session
from oefenruimte.domain.growth import Standing, Transfer
from oefenruimte.domain.portfolio import Compliment
from oefenruimte.paper.pdf import write_pdf

_WEEKS = 12


class Part(StrEnum):
    """What one may put in. Nothing goes in by itself."""

    SKILLS = "vaardigheden"
    REACTIONS = "reacties"
    PRACTICE = "geoefend"
    TRANSFERS = "in-het-echt"


USUAL = (Part.SKILLS, Part.REACTIONS)


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything there is to choose from; `overview_html` takes what was chosen."""

    name: str
    day: date
    baseline_on: date | None
    standings: tuple[Standing, ...]
    compliments: tuple[Compliment, ...]  # newest first
    shared: tuple[tuple[str, str], ...]  # (exercise, with whom), newest first
    weeks: tuple[tuple[date, int], ...]  # (Monday, minutes), oldest first
    week_goal: int
    transfers: tuple[Transfer, ...]  # newest first

    @property
    def coaches(self) -> tuple[str, ...]:
        """Whose reactions are in `standings`."""
        by = (one.by for standing in self.standings for one in standing.sources if one.by)
        return tuple(dict.fromkeys(by))


def read_overview(session: Session) -> Overview:
    """Blocks on disk. Feedback that was not opened yet stays out: one should have read it oneself."""
    growth, baseline = session.growth, session.growth.baseline()
    portfolio = session.portfolio.read()
    shared = ((one.title, one.whom) for one in portfolio.shown)
    return Overview(
        name=session.profile.name,
        day=session.clock.today(),
        baseline_on=None if baseline is None else baseline.finished_on,
        standings=growth.standings(),
        compliments=portfolio.compliments,
        shared=tuple(dict.fromkeys(shared)),
        weeks=growth.weeks(_WEEKS),
        week_goal=growth.week_goal(),
        transfers=growth.transfers(),
    )


def export_overview(overview: Overview, parts: Collection[Part], file: Path, fonts: Path) -> None:
    """As tagged PDF, all or nothing. `fonts`: the folder with our font files. EXPORT_FAILED."""
    with whole_file(file) as out:
        write_pdf(overview_html(overview, parts), out, fonts)


def overview_pdf(overview: Overview, parts: Collection[Part], fonts: Path) -> bytes:
    """The same in memory, to look at before it is kept: nothing is written to disk. About a second."""
    out = io.BytesIO()
    write_pdf(overview_html(overview, parts), out, fonts)
    return out.getvalue()


def overview_html(overview: Overview, parts: Collection[Part]) -> str:
    """A page with headings, tables with headers, and drawings with words for who cannot see them."""
    title = f"Overzicht van {overview.name}"
    body = [
        f"<h1>{escape(title)}</h1>",
        f'<p class="quiet">{_day(overview.day)}. Gemaakt door {escape(overview.name)} zelf, '
        "voor het gesprek met de leidinggevende. Er zijn geen cijfers: het gaat om groei.</p>",
    ]
    if Part.SKILLS in parts:
        body += _skills(overview, named=Part.REACTIONS in parts)
    if Part.REACTIONS in parts:
        body += _reactions(overview)
    if Part.PRACTICE in parts:
        body += _practice(overview)
    if Part.TRANSFERS in parts:
        body += _transfers(overview)
    inside = "\n".join(body)
    return (
        f'<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"</head>\n<body>\n{inside}\n</body>\n</html>\n"
    )


def _skills(overview: Overview, *, named: bool) -> list[str]:
    """`named`: who reacted may be told; who leaves the reactions out keeps their names out too."""
    if not overview.standings:
        return ["<h2>Vaardigheden</h2>", "<p>Er is nog niets over te zeggen.</p>"]
    begun = "" if overview.baseline_on is None else f" Nulmeting: {_day(overview.baseline_on)}."
    sources = "eigen terugkijken"
    if overview.coaches:
        sources += f" en reacties van {' en '.join(overview.coaches) if named else 'anderen'}"
    rows = "".join(_row(standing) for standing in overview.standings)
    told = "\n".join(standing_words(standing) for standing in overview.standings)
    return [
        "<h2>Vaardigheden</h2>",
        f'<p class="quiet">‘Nu’ komt uit {escape(sources)}.{begun}</p>',
        chart_svg(overview.standings, told),
        _table(("Vaardigheid", "Begin", "Nu", "Doel"), rows),
    ]


def _row(standing: Standing) -> str:
    goal = "" if standing.goal is None else place_words(standing.goal.place)
    if standing.reached:
        goal += " (gehaald)"
    cells = (
        standing.skill,
        "" if standing.baseline is None else place_words(standing.baseline),
        "" if standing.now is None else place_words(standing.now),
        goal,
    )
    return "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"


def _reactions(overview: Overview) -> list[str]:
    parts = ["<h2>Wat anderen zagen</h2>"]
    if overview.shared:
        rows = "".join(
            f"<tr><td>{escape(exercise)}</td><td>{escape(whom)}</td></tr>"
            for exercise, whom in overview.shared
        )
        parts.append(_table(("Gedeelde poging", "Met"), rows))
    if overview.compliments:
        rows = "".join(
            f"<tr><td>{escape(one.text)}</td><td>{escape(one.by)}</td><td>{escape(one.exercise)}</td>"
            f"<td>{_day(one.on)}</td></tr>"
            for one in overview.compliments
        )
        parts.append(_table(("Compliment", "Van", "Oefening", "Wanneer"), rows))
    else:
        parts.append("<p>Er zijn nog geen complimenten.</p>")
    return parts


def _practice(overview: Overview) -> list[str]:
    total = sum(minutes for _, minutes in overview.weeks)
    rows = "".join(
        f"<tr><td>week van {escape(day_text(monday))}</td><td>{minutes} minuten</td></tr>"
        for monday, minutes in overview.weeks
        if minutes
    )
    told = ", ".join(f"week van {day_text(monday)}: {minutes} minuten" for monday, minutes in overview.weeks)
    return [
        "<h2>Hoeveel ik heb geoefend</h2>",
        f"<p>In {len(overview.weeks)} weken {total} minuten.</p>",
        weeks_svg(overview.weeks, told),
        *([_table(("Week", "Geoefend"), rows)] if rows else []),
    ]


def _transfers(overview: Overview) -> list[str]:
    rows = "".join(
        f"<tr><td>{_day(line.week)}</td><td>{escape(line.text)}</td></tr>" for line in overview.transfers
    )
    told = _table(("Week van", "Wat ik deed"), rows) if rows else "<p>Nog niets opgeschreven.</p>"
    return ["<h2>Wat ik ermee deed in het echt</h2>", told]


def _day(day: date) -> str:
    return f"{day_text(day)} {day.year}"


def _table(names: tuple[str, ...], rows: str) -> str:
    heads = "".join(f'<th scope="col">{name}</th>' for name in names)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
