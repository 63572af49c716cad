"""retention: which private takes go, and when"""

from typing import Annotated, Any

import typer

from oefenruimte.app.problem_texts import sentence
from oefenruimte.app.retention import RetentionReport, Standing
from oefenruimte.app.session import Session
from oefenruimte.cli.context import Context
from oefenruimte.cli.space import day
from oefenruimte.cli.takes import find_take, line, shown
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.take import Take

_NEVER = "nooit"


def retention(
    context: typer.Context,
    now: Annotated[str | None, typer.Option(help="Alsof het die dag is, als 2026-06-09.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Wis nu wat zijn dagen heeft gehad.")] = False,
    days: Annotated[
        str | None, typer.Option(help="Hoe lang je privé-pogingen blijven: 7, 30 of nooit.")
    ] = None,
    keep: Annotated[str | None, typer.Option(metavar="TAKE", help="Deze poging blijft.")] = None,
    extend: Annotated[
        str | None, typer.Option(metavar="TAKE", help="Deze poging blijft 30 dagen langer.")
    ] = None,
) -> None:
    """Laat zien welke pogingen vanzelf weggaan, en wis ze met --yes."""
    shared: Context = context.obj
    on = day(now, "--now")
    with shared.session() as session:
        _change(session, days, keep, extend)
        opening = session.retention.at_opening
        report = session.retention.run(on, confirmed=True) if yes else RetentionReport()
        due = session.retention.due(on)
        standings, takes = session.retention.standings(on), session.takes.list()
        term, most = session.retention.days(), session.retention.at_most()
        today = on or session.clock.today()
    removed = [*opening.removed, *report.removed]
    shared.output.result(
        {
            "now": today,
            "days": term,
            "at_most": most,
            "due": [shown(take) for take in due],
            "removed": [shown(take) for take in removed],
            "asks": bool(opening.asks) and not yes,
            "leap_days": opening.leap_days,
            "problem": opening.problem,
            "takes": [_standing(take, standings[take.id]) for take in takes if take.id in standings],
        },
        *(f"Gewist: {line(take)}" for take in removed),
        *(f"Heeft zijn dagen gehad: {line(take)}" for take in due),
        *(_stays(take, standings[take.id]) for take in takes if take.id in standings and take not in due),
        *([_leap(opening)] if opening.asks and not yes else []),
        *(["Zet er --yes bij om te wissen."] if due and not yes else []),
        *([sentence(opening.problem)] if opening.problem else []),
    )


def _change(session: Session, days: str | None, keep: str | None, extend: str | None) -> None:
    if days is not None:
        if days != _NEVER and not days.isdecimal():
            raise fail(Code.BAD_ARGUMENT, "not a term", what="--days")
        session.retention.set_days(None if days == _NEVER else int(days))
    if keep is not None:
        session.retention.keep(find_take(session, keep).id, True)
    if extend is not None:
        session.retention.extend(find_take(session, extend).id)


def _standing(take: Take, standing: Standing) -> dict[str, Any]:
    return {
        "id": take.id,
        "number": take.number,
        "left": standing.left,
        "kept": standing.kept,
        "extra_days": standing.extra_days,
    }


def _stays(take: Take, standing: Standing) -> str:
    if standing.left is None:
        return f"Blijft: {line(take)}"
    return f"Nog {standing.left} {'dag' if standing.left == 1 else 'dagen'}: {line(take)}"


def _leap(report: RetentionReport) -> str:
    return (
        f"De klok van deze computer sprong {report.leap_days} dagen vooruit. "
        "Zijn die dagen echt voorbij? Zet er dan --yes bij."
    )
