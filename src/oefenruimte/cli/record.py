"""record SCENARIO --seconds S --camera SRC --microphone SRC [--audio-only]"""

from typing import Annotated

import typer

from oefenruimte.app.auto_practice import record_take
from oefenruimte.app.flaw_texts import turn_lines
from oefenruimte.app.problem_texts import sentence
from oefenruimte.cli.context import Context
from oefenruimte.cli.signals import asked_to_stop
from oefenruimte.cli.takes import line, shown
from oefenruimte.domain.problem import Code, fail


def record(
    context: typer.Context,
    scenario: Annotated[str, typer.Argument(help="Id van de oefening.")],
    seconds: Annotated[float, typer.Option(help="Hoe lang elke beurt duurt.")] = 10.0,
    camera: Annotated[
        str | None, typer.Option(help="default, nummer, file:PAD, adres van een stream, of test:")
    ] = None,
    microphone: Annotated[str | None, typer.Option(help="Nummer of naam, file:PAD, of test:")] = None,
    audio_only: Annotated[bool, typer.Option("--audio-only", help="Alleen geluid.")] = False,
) -> None:
    """Neem een poging op, elke beurt even lang. Blijft privé. Met Ctrl+C stop je eerder."""
    shared: Context = context.obj
    if not 0 < seconds <= 3600:
        raise fail(Code.BAD_ARGUMENT, "between 0 and 3,600 seconds", what="--seconds")
    with shared.session() as session, asked_to_stop() as asked:
        found = session.library.get(scenario)
        recorded = record_take(
            session.takes,
            session.devices.recorder(),
            found,
            seconds=seconds,
            camera=None if audio_only else camera or "default",
            microphone=microphone or "default",
            say=lambda turn: shared.output.progress(f"Opname van beurt {turn}…"),
            stopped=asked.is_set,
        )
    shared.output.result(
        {
            "take": shown(recorded.take),
            "stopped": recorded.stopped,
            "frames": [facts.frames for facts in recorded.facts],
            "frames_lost": [facts.frames_lost for facts in recorded.facts],
            "problems": [
                {"code": problem.code, "sentence": sentence(problem)} for problem in recorded.problems
            ],
        },
        f"Bewaard, alleen voor jou: {line(recorded.take)}",
        *(f"{found}." for found in turn_lines(recorded.take)),
        *(sentence(problem) for problem in recorded.problems),
    )
