"""baseline: where do you stand now? In pieces, if you like."""

from typing import Annotated

import typer

from oefenruimte.app.session import Session
from oefenruimte.cli.context import Context
from oefenruimte.cli.growth_words import STEP_WORDS, STEPS, Now, pair_of, step_of
from oefenruimte.cli.space import day
from oefenruimte.domain.growth import Baseline, BaselineItem


def baseline(
    context: typer.Context,
    start: Annotated[bool, typer.Option("--start", help="Begin een nieuwe nulmeting.")] = False,
    skill: Annotated[
        list[str] | None, typer.Option(metavar="NAAM", help="Alleen van deze vaardigheid; mag vaker.")
    ] = None,
    practised: Annotated[
        list[str] | None, typer.Option(metavar="NAAM", help="Je deed er een situatie van; mag vaker.")
    ] = None,
    answer: Annotated[
        list[str] | None,
        typer.Option(metavar="NAAM=PLEK", help=f"Waar je staat: {STEP_WORDS}; mag vaker."),
    ] = None,
    finish: Annotated[bool, typer.Option("--finish", help="Rond hem af.")] = False,
    now: Now = None,
) -> None:
    """Je nulmeting: laat zien, begin, beantwoord en rond af."""
    shared: Context = context.obj
    on = day(now, "--now")
    answers = [pair_of(text, "--answer") for text in answer or ()]
    steps = [(name, step_of(word, "--answer")) for name, word in answers]
    with shared.session() as session:
        if start:
            session.growth.start_baseline(skill, on)
        for name in practised or ():
            session.growth.situation_done(name)
        for name, step in steps:
            session.growth.answer_baseline(name, step, on)
        if finish:
            session.growth.finish_baseline(on)
        found = session.growth.baseline()
        titles = _titles(session)
    shared.output.result({"baseline": found}, *_lines(found, titles))


def _titles(session: Session) -> dict[str, str]:
    return {scenario.id: scenario.title for scenario in session.library.all()}


def _lines(found: Baseline | None, titles: dict[str, str]) -> list[str]:
    if found is None:
        return ["Je hebt nog geen nulmeting gedaan. Begin met --start."]
    if found.finished_on is not None:
        head = f"Je nulmeting van {found.finished_on}:"
    else:
        left = sum(item.answered is None for item in found.items)
        head = f"Je nulmeting loopt, sinds {found.started_on}. Nog {left} van de {len(found.items)} vragen."
    lines = [head, *(f"  {item.skill}: {_answer(item)}" for item in found.items)]
    if (item := found.current) is not None and found.finished_on is None:
        lines.append(f"Nu: {item.skill}. Oefen deze beurten, en kies daarna waar je staat.")
        lines += [f"  {titles.get(one.scenario, one.scenario)}, beurt {one.turn}" for one in item.situations]
        words = zip(STEPS, item.levels, strict=True)
        lines += [f"  {word}: {level}" for word, level in words]
    return lines


def _answer(item: BaselineItem) -> str:
    words = {step: word for word, step in STEPS.items()}
    return "nog open" if item.answered is None else words[item.answered]
