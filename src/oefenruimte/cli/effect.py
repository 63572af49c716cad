"""effect contribute | report"""

from pathlib import Path
from typing import Annotated

import typer

from oefenruimte.app.effect import SUFFIX, read_files, report_of, save_contribution
from oefenruimte.app.effect_sheet import effect_words, export_effect, quarter_text
from oefenruimte.app.problem_texts import sentence
from oefenruimte.bootstrap import fonts
from oefenruimte.cli.context import Context
from oefenruimte.cli.growth_words import STEPS, Now
from oefenruimte.cli.space import day
from oefenruimte.domain.effect import LEAST, Quarter, TooFew
from oefenruimte.domain.problem import Code, fail


def build() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.command("contribute", help="Lever zonder naam in waar je stond en staat.")(contribute)
    app.command("report", help="Tel bij elkaar wat mensen inleverden.")(report)
    return app


def contribute(
    context: typer.Context,
    out: Annotated[
        Path | None, typer.Option(metavar="BESTAND", help=f"Bewaar als nieuw {SUFFIX}-bestand.")
    ] = None,
    now: Now = None,
) -> None:
    """Per vaardigheid alleen waar je stond bij je nulmeting en waar je nu staat. Er wordt niets verstuurd."""
    shared: Context = context.obj
    if out is not None and out.exists():
        raise fail(Code.EXPORT_FAILED, "there is something of this name already")
    with shared.session() as session:
        found = session.growth.contribution(day(now, "--now"))
        if out is not None:
            save_contribution(session.growth, found, out)
    names = {step: name for name, step in STEPS.items()}
    shared.output.result(
        {"file": out, "id": found.id, "quarter": str(found.quarter), "skills": found.skills},
        f"Dit gaat erin, met {quarter_text(found.quarter)} en een willekeurig kenmerk, en verder niets:",
        *(f"  {one.skill}: van {names[one.before]} naar {names[one.now]}" for one in found.skills),
        *([] if out is None else [f"Bewaard als {out}. Er is niets verstuurd."]),
    )


def report(
    context: typer.Context,
    files: Annotated[
        list[Path], typer.Argument(metavar="BESTAND…", help="Bijdragen, of mappen waar ze in staan.")
    ],
    quarter: Annotated[
        str | None, typer.Option(metavar="KWARTAAL", help="Zoals 2026-4; zonder: het laatste.")
    ] = None,
    out: Annotated[Path | None, typer.Option(metavar="BESTAND", help="Bewaar als nieuw PDF-bestand.")] = None,
) -> None:
    """Wat er van de bijdragen te vertellen is. Over minder dan tien mensen is dat niets."""
    shared: Context = context.obj
    if out is not None and out.exists():
        raise fail(Code.EXPORT_FAILED, "there is something of this name already")
    handed = read_files(files)
    found = report_of(handed, _quarter(quarter))
    refused = [f"{name}: {sentence(problem)}" for name, problem in handed.refused]
    shown = {"quarter": found.quarter and str(found.quarter), "least": LEAST}
    left_out = {"refused": [{"file": name, "code": problem.code} for name, problem in handed.refused]}
    if isinstance(found, TooFew):
        shared.output.result(
            {"file": None, **shown, "too_few": True, "received": found.received, **left_out},
            f"Nog te weinig bijdragen ({found.received} van {LEAST}).",
            *refused,
        )
        return
    if out is not None:
        export_effect(found, out, fonts())
    shared.output.result(
        {
            "file": out,
            **shown,
            "too_few": False,
            "people": found.people,
            "skills": found.skills,
            **left_out,
        },
        f"Minstens {found.people} mensen droegen bij in {quarter_text(found.quarter)}.",
        *(effect_words(one) for one in found.skills),
        *([] if out is None else [f"Bewaard als {out}."]),
        *refused,
    )


def _quarter(text: str | None) -> Quarter | None:
    try:
        return None if text is None else Quarter.parse(text)
    except ValueError as error:
        raise fail(Code.BAD_ARGUMENT, "a quarter looks like 2026-4", what="--quarter") from error
