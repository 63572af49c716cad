"""goals: one's own, and those that a trainer sets."""

from pathlib import Path
from typing import Annotated

import typer

from oefenruimte.app.place_words import place_words
from oefenruimte.app.plain_file import whole_file
from oefenruimte.app.session import Session
from oefenruimte.cli.context import Context
from oefenruimte.cli.delivery import deliver
from oefenruimte.cli.growth_words import STEP_WORDS, pair_of, place_of
from oefenruimte.cli.space import day
from oefenruimte.domain.growth import Goal, GoalLevel
from oefenruimte.domain.ids import GoalId, new_id
from oefenruimte.domain.problem import Code, Problem, fail
from oefenruimte.sharing.goals import MAX_BYTES, SUFFIX

_PLACES = f"NAAM=PLEK, als ‘Heldere taal=goed’. Plekken: {STEP_WORDS}. Mag vaker."


def goals(
    context: typer.Context,
    set_: Annotated[
        list[str] | None, typer.Option("--set", metavar="NAAM=PLEK", help="Je eigen doel.")
    ] = None,
    by: Annotated[str | None, typer.Option(metavar="DAG", help="Wanneer je daar wilt zijn.")] = None,
    text: Annotated[str, typer.Option(help="In je eigen woorden.")] = "",
    remove: Annotated[list[str] | None, typer.Option(metavar="NAAM", help="Haal je eigen doel weg.")] = None,
    function: Annotated[str | None, typer.Option(help="Jouw functie; ‘’ haalt hem weg.")] = None,
    department: Annotated[str | None, typer.Option(help="Jouw afdeling; ‘’ haalt hem weg.")] = None,
    receive: Annotated[
        Path | None, typer.Option(metavar="BESTAND", help="Lees doelen van je trainer.")
    ] = None,
    for_all: Annotated[
        list[str] | None, typer.Option(metavar="NAAM=PLEK", help="Trainer: " + _PLACES)
    ] = None,
    for_function: Annotated[
        list[str] | None, typer.Option(metavar="FUNCTIE/NAAM=PLEK", help="Trainer: voor een functie.")
    ] = None,
    for_department: Annotated[
        list[str] | None, typer.Option(metavar="AFDELING/NAAM=PLEK", help="Trainer: voor een afdeling.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="BESTAND", help=f"Trainer: bewaar ze als nieuw {SUFFIX}-bestand.")
    ] = None,
    publish: Annotated[bool, typer.Option("--publish", help="Trainer: zet ze klaar voor iedereen.")] = False,
) -> None:
    """Je doelen: laat zien, zet, haal weg, of lees die van je trainer. Een trainer zet ze voor anderen."""
    shared: Context = context.obj
    until = day(by, "--by")
    own = [(name, place_of(word, "--set")) for name, word in (pair_of(one, "--set") for one in set_ or ())]
    of_trainer = [
        *(_goal(GoalLevel.ORGANISATION, one, "--for-all") for one in for_all or ()),
        *(_goal(GoalLevel.FUNCTION, one, "--for-function") for one in for_function or ()),
        *(_goal(GoalLevel.DEPARTMENT, one, "--for-department") for one in for_department or ()),
    ]
    if of_trainer and not (out or publish):
        raise fail(Code.BAD_ARGUMENT, "where to?", what="--out of --publish")
    data = None if receive is None else _content(receive)
    with shared.session() as session:
        if function is not None or department is not None:
            session.growth.set_group(function=function, department=department)
        for name, place in own:
            session.growth.set_goal(name, place, until, text)
        for name in remove or ():
            session.growth.set_goal(name, None)
        received = None if data is None else session.growth.receive_goals(data)
        waiting = _hand_out(session, of_trainer, out, publish) if out or publish else None
        found, groups = session.growth.goals(), session.growth.groups()
        known = session.growth.known_groups()
    shared.output.result(
        {
            "goals": found,
            "groups": groups,
            "known_functions": known[0],
            "known_departments": known[1],
            "received": received,
            "file": out,
            "waiting": waiting,
        },
        *([] if received is None else [_received(received.by, len(received.goals), received.news)]),
        *(_line(goal) for goal in found),
        *([] if found else ["Je hebt nog geen doelen. Zet er een met --set."]),
        *([] if out is None else [f"Bewaard als {out}. Geef dit bestand aan je collega’s."]),
    )


def _goal(level: GoalLevel, text: str, option: str) -> Goal:
    name, word = pair_of(text, option)
    group = ""
    if level is not GoalLevel.ORGANISATION:
        group, slash, name = name.partition("/")
        if not slash:
            raise fail(Code.BAD_ARGUMENT, "looks like GROUP/NAME=WORD", what=option)
    return Goal(GoalId(new_id()), level, name.strip(), place_of(word, option), group.strip())


def _hand_out(session: Session, goals: list[Goal], out: Path | None, publish: bool) -> Problem | None:
    """To a file, and to the space; what still waits to be sent. Without `goals` those that were set before:
    publishing what stands in a file already must not take them away from everyone. BAD_ARGUMENT for none."""
    if out is not None and out.exists():
        raise fail(Code.EXPORT_FAILED, "there is something of this name already")
    told = goals or session.growth.trainer_goals()
    if not told:
        raise fail(Code.BAD_ARGUMENT, "no goals for others", what="--for-all")
    data = session.growth.goals_file(told)
    if out is not None:
        with whole_file(out) as file:
            file.write(data)
    if not publish:
        return None
    session.publishing.publish_goals(data)
    return deliver(session)


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise fail(Code.BAD_ARGUMENT, type(error).__name__, what="--receive") from error


def _line(goal: Goal) -> str:
    whose = f"{goal.level} {goal.group}".strip()
    until = "" if goal.by is None else f", voor {goal.by}"
    said = f" – {goal.text}" if goal.text else ""
    return f"{goal.skill}: {place_words(goal.place)}{until} ({whose}){said}"


def _received(by: str, count: int, news: bool) -> str:
    whose = f"van {by}" if by else "van jezelf"
    return f"{count} doelen {whose}." if news else f"Deze doelen {whose} had je al, of nieuwere."
