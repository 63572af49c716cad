"""scenarios list | check | import | export | schema"""

from pathlib import Path
from typing import Annotated, Any

import typer

from oefenruimte import scenarios as room
from oefenruimte.app.library import Imported
from oefenruimte.cli.context import Context
from oefenruimte.domain.scenario import Finding, Severity

_SEVERITY = {
    Severity.ERROR: "Eerst oplossen",
    Severity.WARNING: "Kijk hier even naar",
    Severity.NOTE: "Goed om te weten",
}


def list_(context: typer.Context) -> None:
    """Welke oefeningen er zijn."""
    shared: Context = context.obj
    library = shared.desk().library
    found = library.all()
    shared.output.result(
        {
            "scenarios": [
                {
                    "id": scenario.id,
                    "version": scenario.version,
                    "title": scenario.title,
                    "setting": scenario.setting,
                    "level": scenario.level,
                    "minutes": scenario.minutes,
                    "skills": scenario.skills,
                    "turns": [turn.id for turn in scenario.turns],
                }
                for scenario in found
            ],
            "refused": [
                {"folder": str(folder), "findings": [_finding(finding) for finding in findings]}
                for folder, findings in library.refused().items()
            ],
        },
        *(
            f"{scenario.id}  {scenario.title} ({scenario.level}, {scenario.minutes} min)"
            for scenario in found
        ),
    )


def check(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Map, pakket, zip met fragmenten, of H5P.")],
) -> None:
    """Zeg wat er goed en fout is aan een oefening. Verandert niets."""
    shared: Context = context.obj
    proposal, findings = shared.desk().imports.check(path)
    errors = any(finding.severity is Severity.ERROR for finding in findings)
    draft = proposal.draft
    shared.output.result(
        {
            "ok": not errors,
            "kind": proposal.kind,
            "scenario": draft.scenario_id if draft and not errors else None,
            "title": draft.title if draft else None,
            "turns": [turn.id for turn in draft.turns] if draft else [],
            "findings": [_finding(finding) for finding in findings],
            "good": proposal.good,
        },
        *(_line(finding) for finding in findings),
        "Eerst oplossen, dan importeren." if errors else "De oefening is goed.",
    )
    if errors:
        raise typer.Exit(1)


def import_(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Map, pakket, zip met fragmenten, of H5P.")],
) -> None:
    """Neem een oefening op in de bibliotheek: helemaal of niet."""
    shared: Context = context.obj
    imports = shared.desk().imports
    proposal = imports.propose(path)
    try:
        imported = imports.to_library(proposal)
    finally:
        imports.forget(proposal)
    scenario = imported.scenario
    shared.output.result(
        {
            "id": scenario.id,
            "version": scenario.version,
            "title": scenario.title,
            "kind": proposal.kind,
            "updated_from": imported.updated_from or None,
            "newest": imported.newest,
            "turns": [turn.id for turn in scenario.turns],
            "findings": [_finding(finding) for finding in imported.findings],
        },
        _told(imported),
        *(_line(finding) for finding in imported.findings),
    )


def _told(imported: Imported) -> str:
    title, version = imported.scenario.title, imported.scenario.version
    if imported.updated_from:
        return f"‘{title}’ is bijgewerkt van versie {imported.updated_from} naar {version}."
    if imported.newest != version:
        return f"Versie {version} van ‘{title}’ staat erbij. Je oefent verder met {imported.newest}."
    return f"‘{title}’ staat in de bibliotheek."


def export(
    context: typer.Context,
    scenario_id: Annotated[str, typer.Argument(metavar="ID", help="Id van de oefening, zie scenarios list.")],
    file: Annotated[Path, typer.Argument(help="Naam van het pakket, zoals oefening.oefenscenario.")],
    version: Annotated[
        str | None, typer.Option("--scenario-version", help="Niet de nieuwste, maar deze.")
    ] = None,
) -> None:
    """Bewaar een oefening als pakket, om door te geven."""
    shared: Context = context.obj
    written = shared.desk().library.export(scenario_id, file, version)
    shared.output.result(
        {"id": scenario_id, "file": str(written), "bytes": written.stat().st_size},
        f"De oefening staat in {written.name}.",
    )


def schema(context: typer.Context) -> None:
    """Het JSON Schema van scenario.yaml."""
    shared: Context = context.obj
    shared.output.data(room.schema())


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "severity": finding.severity,
        "file": finding.file,
        "line": finding.line,
        "code": finding.code,
        "sentence": finding.sentence,
        "known": finding.known,
    }


def _line(finding: Finding) -> str:
    place = finding.file + (f", regel {finding.line}" if finding.line else "")
    known = f" {finding.known}" if finding.known else ""
    sentence = f"{finding.sentence.removesuffix('.')}." if known else finding.sentence
    return f"{_SEVERITY[finding.severity]}: {place + ': ' if place else ''}{sentence}{known}"


def build() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.command("list")(list_)
    app.command("check")(check)
    app.command("import")(import_)
    app.command("export")(export)
    app.command("schema")(schema)
    return app
