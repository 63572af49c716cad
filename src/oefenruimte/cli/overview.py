"""overview: on paper, for the talk with one's manager"""

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from oefenruimte.app.manager_sheet import export_manager_sheet
from oefenruimte.app.overview import USUAL, Overview, Part, export_overview, read_overview
from oefenruimte.bootstrap import fonts
from oefenruimte.cli.context import Context
from oefenruimte.domain.problem import Code, fail

_PARTS = ", ".join(Part)


def overview(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option(metavar="BESTAND", help="Bewaar als nieuw PDF-bestand.")] = None,
    parts: Annotated[
        str | None, typer.Option(metavar="DELEN", help=f"Wat erin staat, met komma’s ertussen: {_PARTS}.")
    ] = None,
    manager: Annotated[
        bool, typer.Option("--manager", help="Het blad voor je leidinggevende: er staat niemand in.")
    ] = False,
) -> None:
    """Een overzicht voor het gesprek met je leidinggevende. Jij kiest wat erin staat en geeft het zelf."""
    shared: Context = context.obj
    if manager and parts is not None:
        raise fail(Code.BAD_ARGUMENT, "nothing of a person is in that sheet", what="--parts")
    chosen = USUAL if parts is None else _chosen(parts)
    if out is not None and out.exists():
        raise fail(Code.EXPORT_FAILED, "there is something of this name already")
    with shared.session() as session:
        if manager:
            if out is None:
                raise fail(Code.BAD_ARGUMENT, "where to?", what="--out")
            skills = session.skills.all()
            export_manager_sheet(skills, out, fonts())
            shared.output.result({"file": out, "manager": True}, f"Bewaard als {out}.")
            return
        found = read_overview(session)
    if out is not None:
        export_overview(found, chosen, out, fonts())
    shared.output.result(
        {"file": out, "parts": chosen, **_shown(found, chosen)},
        *(_line(part, found) for part in chosen),
        *([] if out is None else [f"Bewaard als {out}. Er is niets verstuurd."]),
    )


def _chosen(text: str) -> tuple[Part, ...]:
    try:
        return tuple(dict.fromkeys(Part(word.strip()) for word in text.split(",")))
    except ValueError as error:
        raise fail(Code.BAD_ARGUMENT, f"of {_PARTS}", what="--parts") from error


def _shown(found: Overview, chosen: tuple[Part, ...]) -> dict[str, Any]:
    """What is in it, and only that."""
    every: dict[Part, dict[str, Any]] = {
        Part.SKILLS: {
            "standings": [replace(one, sources=()) for one in found.standings],  # they are not on paper
            "baseline_on": found.baseline_on,
        },
        Part.REACTIONS: {"compliments": found.compliments, "shared": found.shared},
        Part.PRACTICE: {"weeks": [{"monday": monday, "minutes": minutes} for monday, minutes in found.weeks]},
        Part.TRANSFERS: {"transfers": found.transfers},
    }
    return {name: value for part in chosen for name, value in every[part].items()}


def _line(part: Part, found: Overview) -> str:
    match part:
        case Part.SKILLS:
            return f"Vaardigheden: {len(found.standings)}"
        case Part.REACTIONS:
            return f"Gedeelde pogingen: {len(found.shared)}, complimenten: {len(found.compliments)}"
        case Part.PRACTICE:
            return f"Geoefend: {sum(minutes for _, minutes in found.weeks)} minuten"
        case Part.TRANSFERS:
            return f"In het echt: {len(found.transfers)}"
