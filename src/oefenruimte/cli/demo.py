"""demo [--out DIR]: the whole story with the test camera, in the real window."""

from pathlib import Path
from typing import Annotated

import typer

from oefenruimte.bootstrap import build_window_desk
from oefenruimte.cli.context import Context
from oefenruimte.cli.signals import asked_to_stop


def demo(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option(help="Map voor beelden, film en verslag.")] = None,
) -> None:
    """Speel het hele verhaal na: oefenen, delen, feedback. Met beelden van elk scherm."""
    from oefenruimte.ui.demo import run_demo  # Qt only for this command

    shared: Context = context.obj
    with asked_to_stop() as asked:
        report = run_demo(out, build_window_desk, shared.output.progress, asked.is_set)
    shared.output.result(report.document, *report.sentences)
    if not report.ok:
        raise typer.Exit(1)
