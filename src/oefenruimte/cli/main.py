"""`oefenruimte …`: reads the words, calls a use case, prints the outcome.

Exit code 0, 1 (a problem, in words), 2 (usage) or 130 (interrupted).
"""

import logging
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from oefenruimte import __version__
from oefenruimte.cli import (
    baseline,
    certificate,
    coaching,
    drafts,
    effect,
    facts,
    goals,
    growth,
    organisation,
    overview,
    papers,
    paths,
    portfolio,
    profile,
    record,
    retention,
    rights,
    scenarios,
    space,
    takes,
    wishes,
    xapi,
)
from oefenruimte.cli.context import Context
from oefenruimte.cli.demo import demo
from oefenruimte.cli.doctor import doctor
from oefenruimte.cli.output import Output
from oefenruimte.cli.pictures import pictures
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.trace import trace_of

_log = logging.getLogger(__name__)

_USAGE, _INTERRUPTED = 2, 130

# options that may stand anywhere on the line, with how many values they take
_ANYWHERE = {"--home": 1, "--profile": 1, "--passphrase-file": 1, "--json": 0}


def _version(wanted: bool) -> None:
    if wanted:
        print(__version__)
        raise typer.Exit


def _common(
    context: typer.Context,
    home: Annotated[Path | None, typer.Option(help="Map met alle gegevens.")] = None,
    profile_name: Annotated[str | None, typer.Option("--profile", help="Naam van de oefenruimte.")] = None,
    passphrase_file: Annotated[Path | None, typer.Option(help="Bestand met de wachtzin.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Eén JSON-document op stdout.")] = False,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False,
) -> None:
    """Oefenruimte: privé oefenen, delen als jij tevreden bent."""
    del as_json, version  # `main` has looked already
    context.obj = Context(home, profile_name, passphrase_file, context.obj)


def build() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    app.callback()(_common)
    app.add_typer(profile.build(), name="profile", help="Oefenruimtes op deze computer.")
    app.add_typer(scenarios.build(), name="scenarios", help="Oefeningen.")
    app.add_typer(drafts.build(), name="drafts", help="Oefeningen die je aan het maken bent.")
    app.add_typer(takes.build(), name="takes", help="Je eigen pogingen.")
    app.add_typer(space.build_space(), name="space", help="De ruimte om in te delen.")
    app.add_typer(space.build_contacts(), name="contacts", help="Wie er in de deelruimte zit.")
    app.add_typer(organisation.build(), name="org", help="De organisatie en wie erbij hoort.")
    app.add_typer(coaching.build_feedback(), name="feedback", help="Reacties versturen en lezen.")
    app.add_typer(wishes.build(), name="request", help="Vraag om iets om mee te oefenen.")
    app.add_typer(certificate.build(), name="certificate", help="Oefenbewijzen: maken en nakijken.")
    app.add_typer(effect.build(), name="effect", help="Wat het oefenen iedereen samen oplevert.")
    app.add_typer(xapi.build(), name="export", help="Gegevens die je zelf meeneemt.")
    app.command("record", help="Neem een poging op.")(record.record)
    app.command("recover", help="Zet onderbroken opnames recht.")(takes.recover)
    app.command("facts", help="Wat er te meten is aan een poging.")(facts.facts)
    app.command("retention", help="Wat vanzelf weggaat, en wanneer.")(retention.retention)
    app.command("today", help="Wat er vandaag voor je klaarstaat.")(paths.today)
    app.command("growth", help="Waar je staat, en waarom.")(growth.growth)
    app.command("check", help="De zelfcheck van een poging.")(growth.check)
    app.command("baseline", help="Je nulmeting.")(baseline.baseline)
    app.command("goals", help="Je doelen, en die van je trainer.")(goals.goals)
    app.command("paths", help="De leerlijnen en je eigen plan.")(paths.paths)
    app.command("memo", help="De vraag van deze week.")(growth.memo)
    app.command("transfer", help="Wat je ermee deed in het echt.")(growth.transfer)
    app.command("overview", help="Een overzicht op papier, voor je gesprek.")(overview.overview)
    app.command("portfolio", help="Wat je hebt gedeeld, en de complimenten.")(portfolio.portfolio)
    app.command("export-all", help="Alles van mij, in één zip.")(rights.export_all)
    app.command("erase", help="Wis je hele oefenruimte.")(rights.erase)
    app.command("share", help="Deel één poging met één persoon.")(space.share)
    app.command("withdraw", help="Trek een gedeelde poging in.")(space.withdraw)
    app.command("sync", help="Verstuur en ontvang.")(space.sync)
    app.command("inbox", help="Wat er met jou is gedeeld.")(coaching.inbox)
    app.command("mark", help="Zet een reactie op een moment.")(coaching.mark)
    app.command("papers", help="DPIA, OR-blad en meer, uit de echte instellingen.")(papers.papers)
    app.command("doctor", help="Kijk of alles werkt.")(doctor)
    app.command("demo", help="Speel het hele verhaal na.")(demo)
    app.command("pictures", help="Maak een beeld van elk scherm.")(pictures)
    return app


def _sorted_out(arguments: list[str]) -> tuple[list[str], list[str]]:
    """Common options, wherever they stood, and the rest; what follows `--` is left alone."""
    front: list[str] = []
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        name, equals, _ = word.partition("=")
        if word == "--":
            rest += [word, *words]
        elif name in _ANYWHERE:
            front.append(word)
            if _ANYWHERE[name] and not equals and (value := next(words, None)) is not None:
                front.append(value)
        else:
            rest.append(word)
    return front, rest


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code. A user never sees a traceback."""
    front, rest = _sorted_out(sys.argv[1:] if arguments is None else arguments)
    output = Output("--json" in front)
    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(name)s: %(message)s")
    try:
        return _run([*front, *rest], output)
    except BrokenPipeError:  # whoever read along has heard enough
        with suppress(BrokenPipeError):  # or Python tries once more, at the very end
            sys.stdout.close()
        return 1


def _run(words: list[str], output: Output) -> int:
    with output.alone() as stray:
        code, problem = _outcome(words, output)
    if problem is not None and not output.answered:
        output.problem(problem)
        print(stray.getvalue(), file=sys.stderr, end="")
    elif output.as_json and not output.answered:  # help, or the version
        output.result({"text": stray.getvalue().strip()})
    return code


def _outcome(words: list[str], output: Output) -> tuple[int, Problem | None]:
    try:
        typer.main.get_command(build()).main(args=words, prog_name="oefenruimte", obj=output)
    except SystemExit as left:
        code = left.code if isinstance(left.code, int) else 1
        if code == _USAGE:
            return code, Problem(Code.BAD_ARGUMENT, {"what": "de opdracht"}) if output.as_json else None
        return code, Problem(Code.INTERRUPTED) if code == _INTERRUPTED else None
    except Failure as failure:
        return 1, failure.problem
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001  # the last line of defence: words instead of a traceback
        _log.error("unexpected %s", trace_of(error))
        return 1, Problem(Code.UNEXPECTED, detail=type(error).__name__)
    return 0, None
