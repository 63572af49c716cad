"""Feedback as an ordinary file, because the user asked for it: tagged PDF, a table (CSV), marks (WebVTT)."""

import csv
import io
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from oefenruimte.app.clock_text import clock_text
from oefenruimte.app.dates import day_text
from oefenruimte.app.plain_file import whole_file
from oefenruimte.domain.conversation import Conversation
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Mark, MarkKind, Rating, Reply, RubricLine
from oefenruimte.paper.pdf import write_pdf

KINDS = {MarkKind.COMPLIMENT: "Compliment", MarkKind.TIP: "Tip", MarkKind.QUESTION: "Vraag"}
RATINGS = {
    Rating.NOT_YET: "Nog niet",
    Rating.A_LITTLE: "Een beetje",
    Rating.GOOD: "Goed",
    Rating.VERY_GOOD: "Heel goed",
}
SUFFIXES = (".pdf", ".csv", ".vtt")

_CUE_MS = 3000  # how long a mark without an end stands under the film
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would calculate


@dataclass(frozen=True, slots=True)
class FeedbackPage:
    """One sheet in words. `conversation` gives every mark its place on the timeline one looked at."""

    exercise: str
    learner: str
    coach: str
    day: date
    conversation: Conversation
    marks: tuple[Mark, ...]
    rubric: tuple[RubricLine, ...] = ()
    replies: tuple[tuple[str, Reply], ...] = ()  # (name, reply)
    asks_new_take: bool = False

    @property
    def title(self) -> str:
        return f"Feedback van {self.coach} voor {self.learner}"


def export_feedback(page: FeedbackPage, file: Path, fonts: Path) -> None:
    """Write the kind of file that its name asks for: `.pdf`, `.csv` or `.vtt`. All or nothing.

    `fonts`: the folder with our font files. About a second for a PDF. BAD_ARGUMENT for another ending;
    EXPORT_FAILED.
    """
    kind = file.suffix.casefold()
    if kind not in SUFFIXES:
        raise fail(Code.BAD_ARGUMENT, "feedback goes to .pdf, .csv or .vtt", what="soort bestand")
    with whole_file(file) as out:
        match kind:
            case ".pdf":
                write_pdf(feedback_html(page), out, fonts)
            case ".csv":
                out.write(feedback_csv(page).encode("utf-8-sig"))  # else a spreadsheet guesses wrong
            case _:
                out.write(feedback_vtt(page).encode())


def feedback_csv(page: FeedbackPage) -> str:
    """A line for each reaction and each line of the rubric; semicolons, as Dutch spreadsheets expect."""
    out = io.StringIO()
    table = csv.writer(out, delimiter=";", lineterminator="\r\n")
    table.writerow(("soort", "beurt", "begin", "eind", "tekst", "aangepast"))
    for mark in _in_order(page):
        at, end = _place(page, mark)
        table.writerow(
            _harmless(cell)
            for cell in (
                KINDS[mark.kind],
                str(mark.anchor.turn_index + 1),
                clock_text(at),
                "" if end is None else clock_text(end),
                _said(mark),
                "ja" if mark.edited else "",
            )
        )
    for line in page.rubric:
        if line.rating is not None:
            words = f"{line.text or line.behaviour_id}: {RATINGS[line.rating]}"
            table.writerow(_harmless(cell) for cell in ("Gedrag", "", "", "", words, ""))
    return out.getvalue()


def feedback_vtt(page: FeedbackPage) -> str:
    """The reactions as captions (WebVTT) that fit beside the film of the conversation."""
    blocks = ["WEBVTT"]
    for mark in _in_order(page):
        at, end = _place(page, mark)
        until = end if end is not None else at + _CUE_MS
        text = escape(f"{KINDS[mark.kind]}: {_said(mark)}", quote=False).replace("\r", "")
        lines = "\n".join(line for line in text.split("\n") if line.strip())
        blocks.append(f"{mark.id}\n{_vtt_time(at)} --> {_vtt_time(max(until, at + 1))}\n{lines}")
    return "\n\n".join(blocks) + "\n"


def feedback_html(page: FeedbackPage) -> str:
    """The page that becomes a PDF: headings, and tables with headers for each column."""
    parts = [
        f"<h1>{escape(page.title)}</h1>",
        f'<p class="quiet">{escape(page.exercise)}, {escape(day_text(page.day))} {page.day.year}</p>',
        "<h2>Reacties</h2>",
    ]
    if page.marks:
        rows = "".join(
            f"<tr><td>{_moment(page, mark)}</td><td>{KINDS[mark.kind]}</td><td>{_mark_html(mark)}</td></tr>"
            for mark in _in_order(page)
        )
        parts.append(_table(("Moment", "Soort", "Reactie"), rows))
    else:
        parts.append("<p>Er zijn geen reacties bij een moment.</p>")
    rated = [(line, line.rating) for line in page.rubric if line.rating is not None]
    if rated:
        rows = "".join(
            f"<tr><td>{escape(line.text or line.behaviour_id)}</td><td>{RATINGS[rating]}</td></tr>"
            for line, rating in rated
        )
        parts += ["<h2>Wat is er te zien?</h2>", _table(("Gedrag", "Hoe vaak"), rows)]
    if page.replies:
        rows = "".join(
            f"<tr><td>{escape(name)}</td><td>{escape(reply.text or 'Dank je wel')}</td></tr>"
            for name, reply in page.replies
        )
        parts += ["<h2>Gesprek erover</h2>", _table(("Wie", "Wat"), rows)]
    if page.asks_new_take:
        parts.append(f"<p>{escape(page.coach)} vraagt om een nieuwe poging.</p>")
    body = "\n".join(parts)
    return (
        f'<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>{escape(page.title)}</title>'
        f"</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _in_order(page: FeedbackPage) -> list[Mark]:
    return sorted(page.marks, key=lambda mark: (mark.anchor, mark.id))


def _place(page: FeedbackPage, mark: Mark) -> tuple[int, int | None]:
    """Begin and end on the timeline, in ms."""
    at = page.conversation.position(mark.anchor)
    return at, None if mark.end_ms is None else at + (mark.end_ms - mark.anchor.at_ms)


def _moment(page: FeedbackPage, mark: Mark) -> str:
    at, end = _place(page, mark)
    return clock_text(at) if end is None else f"{clock_text(at)} tot {clock_text(end)}"


def _said(mark: Mark) -> str:
    """The words, and what paper and a table cannot hold."""
    extra = []
    if mark.voice is not None:
        extra.append(f"gesproken reactie van {clock_text(mark.voice.duration_ms)}")
    if mark.drawing:
        extra.append("met een tekening op het beeld")
    return " ".join(part for part in (mark.text, f"({', '.join(extra)})" if extra else "") if part)


def _mark_html(mark: Mark) -> str:
    edited = ' <span class="quiet">(aangepast)</span>' if mark.edited else ""
    return escape(_said(mark)) + edited


def _table(names: tuple[str, ...], rows: str) -> str:
    heads = "".join(f'<th scope="col">{name}</th>' for name in names)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _harmless(cell: str) -> str:
    """A text of somebody else never becomes a formula."""
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell


def _vtt_time(at_ms: int) -> str:
    seconds, ms = divmod(max(0, at_ms), 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{ms:03d}"
