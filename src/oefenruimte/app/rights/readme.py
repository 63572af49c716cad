"""LEESMIJ.html: what is in "alles van mij", for a person, also one with a screen reader."""

import string
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from oefenruimte.app.dates import day_text
from oefenruimte.app.portfolio_words import end_words
from oefenruimte.app.rights.kept import Kept
from oefenruimte.domain.portfolio import Portfolio

README, PORTFOLIO = "LEESMIJ.html", "portfolio.html"
_PLAIN = frozenset(string.ascii_letters + string.digits + "/-_.~")
_STYLE = (
    "body{font:17px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;"
    "color:#172b2e;background:#fff}"
    "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.5em 0}"
    "th,td{text-align:left;vertical-align:top;border:1px solid #5d7478;padding:.4em .6em}"
    "a{color:#0b4f59}"
)


@dataclass(frozen=True, slots=True)
class Contents:
    """`files`: every name in the zip. `missing`: sentences about what could not be read."""

    name: str
    day: date
    files: Sequence[str]
    kept: Sequence[Kept]
    missing: Sequence[str]


def readme_html(contents: Contents) -> str:
    """The page."""
    missing = "".join(f"<li>{escape(each)}</li>" for each in contents.missing)
    parts = [
        f"<h1>Alles van {escape(contents.name)}</h1>",
        f"<p>Gemaakt op {escape(day_text(contents.day))} {contents.day.year} met Oefenruimte. "
        "Je hebt Oefenruimte niet nodig om dit te openen.</p>",
        "<p><strong>Let op: dit bestand zit niet op slot.</strong> Wie het heeft, kan alles zien. "
        "Bewaar het op een veilige plek.</p>",
        f"<h2>Wat niet heel is</h2><ul>{missing}</ul>" if missing else "",
        "<h2>Zo open je het</h2>",
        "<ul><li>Films (mp4) en stemmen (ogg): met elke mediaspeler. Zet het bestand .vtt erbij als "
        "ondertiteling: dan zie je je notities en de reacties op hun moment.</li>"
        "<li>Tabellen (csv): met Excel of LibreOffice. Dezelfde gegevens staan ook als json, "
        "voor een programma.</li>"
        "<li>Eigen oefeningen (oefenscenario): met Oefenruimte, of als zip.</li></ul>",
        "<h2>Wat er is</h2>",
        _kept_table(contents.kept),
        "<h2>Alle bestanden</h2>",
        f"<ul>{''.join(map(_link, sorted(contents.files)))}</ul>",
    ]
    return page("Alles van mij", "\n".join(parts))


def portfolio_html(portfolio: Portfolio, today: date) -> str:
    """What was shown, and what came back."""
    shown = "".join(
        f"<li>{escape(one.title)}, met {escape(one.whom)} ({escape(end_words(one, today))}, "
        f"gedeeld op {one.shared_on.isoformat()})</li>"
        for one in portfolio.shown
    )
    said = "".join(
        f"<li>‘{escape(one.text)}’ {escape(one.by)}, bij {escape(one.exercise)} ({one.on.isoformat()})</li>"
        for one in portfolio.compliments
    )
    nothing = "<p>Er is nog niets.</p>"
    return page(
        "Portfolio",
        "<h1>Portfolio</h1><h2>Wat je liet zien</h2>"
        + (f"<ul>{shown}</ul>" if shown else nothing)
        + "<h2>Complimenten</h2>"
        + (f"<ul>{said}</ul>" if said else nothing),
    )


def page(title: str, body: str) -> str:
    return (
        f'<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width">'
        f"<style>{_STYLE}</style></head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _kept_table(kept: Sequence[Kept]) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(one.what)}</th><td>{escape(_place(one))}</td>'
        f"<td>{escape(one.how_long)}</td></tr>"
        for one in kept
        if one.personal
    )
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("Wat", "Waar in dit bestand", "Hoe lang"))
    caption = "<caption>Wat Oefenruimte van je bewaart</caption>"
    return f"<table>{caption}<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _place(one: Kept) -> str:
    """Where it is, and what of it is not."""
    where = one.in_export or "Zit er niet in"
    return f"{where}. {one.left_out}." if one.left_out else where


def _link(name: str) -> str:
    """Every byte of the address that is not plain is written as its number."""
    address = "".join(chr(byte) if chr(byte) in _PLAIN else f"%{byte:02X}" for byte in name.encode())
    return f'<li><a href="{address}">{escape(name)}</a></li>'
