"""scenarios list | check | import | schema"""

from pathlib import Path
from typing import Annotated, Any

import typer

from oefenruimte import scenarios as room
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


def check(context: typer.Context, path: Annotated[Path, typer.Argument(help="Map of pakket.")]) -> None:
    """Zeg wat er goed en fout is aan een oefening. Verandert niets."""
    shared: Context = context.obj
    report = shared.desk().library.check(path)
    errors = any(finding.severity is Severity.ERROR for finding in report.findings)
    shared.output.result(
        {
            "ok": not errors,
            "scenario": report.scenario.id if report.scenario else None,
            "findings": [_finding(finding) for finding in report.findings],
        },
        *(_line(finding) for finding in report.findings),
        "Eerst oplossen, dan importeren." if errors else "De oefening is goed.",
    )
    if errors:
        raise typer.Exit(1)


def import_(context: typer.Context, path: Annotated[Path, typer.Argument(help="Map of pakket.")]) -> None:
    """Neem een oefening op in de bibliotheek: helemaal of niet."""
    shared: Context = context.obj
    imported = shared.desk().library.import_(path)
    shared.output.result(
        {
            "id": imported.scenario.id,
            "version": imported.scenario.version,
            "title": imported.scenario.title,
            "findings": [_finding(finding) for finding in imported.findings],
        },
        f"‘{imported.scenario.title}’ staat in de bibliotheek.",
        *(_line(finding) for finding in imported.findings),
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
    }


def _line(finding: Finding) -> str:
    place = finding.file + (f", regel {finding.line}" if finding.line else "")
    return f"{_SEVERITY[finding.severity]}: {place + ': ' if place else ''}{finding.sentence}"


def build() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.command("list")(list_)
    app.command("check")(check)
    app.command("import")(import_)
    app.command("schema")(schema)
    return app
