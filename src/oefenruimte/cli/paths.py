"""paths and today: where you are, and what comes now."""

from dataclasses import replace
from typing import Annotated, Any

import typer

from oefenruimte.app.catalogue import read_catalogue
from oefenruimte.app.clock import OnDay
from oefenruimte.app.learning import Progress, progress
from oefenruimte.app.session import Session
from oefenruimte.app.today import DayPage, read_today
from oefenruimte.cli.context import Context
from oefenruimte.cli.growth_words import Now, week_line
from oefenruimte.cli.space import day
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.problem import Code, fail

_STEP = "LEERLIJN/OEFENING"


def paths(
    context: typer.Context,
    skip: Annotated[
        list[str] | None, typer.Option(metavar=_STEP, help="Sla deze stap over: je kunt het al.")
    ] = None,
    unskip: Annotated[list[str] | None, typer.Option(metavar=_STEP, help="Doe deze stap toch.")] = None,
    plan: Annotated[
        str | None, typer.Option(metavar="ID,ID", help="Je eigen plan, op volgorde; ‘’ haalt het weg.")
    ] = None,
    now: Now = None,
) -> None:
    """De leerlijnen, waar je bent, en je eigen plan."""
    shared: Context = context.obj
    on = day(now, "--now")
    with shared.session() as session:
        for path, step in (_step(one, "--skip") for one in skip or ()):
            session.growth.skip(path, step)
        for path, step in (_step(one, "--unskip") for one in unskip or ()):
            session.growth.unskip(path, step)
        if plan is not None:
            session.growth.set_plan([ScenarioId(one.strip()) for one in plan.split(",") if one.strip()])
        seen = session if on is None else replace(session, clock=OnDay(session.clock, on))
        catalogue, skipped = read_catalogue(seen), session.growth.skipped()
        found = [progress(path, catalogue.entries, skipped) for path in catalogue.paths]
        planned = session.growth.plan()
        documents = [_document(session, one) for one in found]
    shared.output.result(
        {"paths": documents, "plan": planned},
        *(line for one in found for line in _lines(one)),
        *([f"Je plan: {', '.join(planned)}"] if planned else []),
    )


def today(context: typer.Context, now: Now = None) -> None:
    """Wat er vandaag voor je klaarstaat."""
    shared: Context = context.obj
    on = day(now, "--now")
    with shared.session() as session:
        page = read_today(session if on is None else replace(session, clock=OnDay(session.clock, on)))
        asked = session.growth.transfer_asked(page.today)
    shared.output.result(_page(page, asked), *_page_lines(page, asked))


def _step(text: str, option: str) -> tuple[str, ScenarioId]:
    path, slash, step = text.partition("/")
    if not slash:
        raise fail(Code.BAD_ARGUMENT, f"looks like {_STEP}", what=option)
    return path.strip(), ScenarioId(step.strip())


def _document(session: Session, found: Progress) -> dict[str, Any]:
    path = found.path
    return {
        "id": path.id,
        "title": path.title,
        "route": path.route,
        "done": found.done,
        "current": None if found.current is None else found.stages[found.current].step.scenario,
        "steps": [
            {
                "scenario": stage.step.scenario,
                "name": stage.name,
                "done": stage.done,
                "skipped": stage.skipped,
                "may_skip": not stage.done and session.growth.may_skip(path.id, stage.step.scenario),
            }
            for stage in found.stages
        ],
    }


def _lines(found: Progress) -> list[str]:
    lines = [f"{found.path.title} ({found.path.id}): {found.done} van de {len(found.stages)} stappen"]
    for number, stage in enumerate(found.stages):
        said = "overgeslagen" if stage.skipped else "gedaan" if stage.done else ""
        said = "volgende stap" if number == found.current else said
        lines.append(f"  {stage.name} ({stage.step.scenario})" + (f": {said}" if said else ""))
    return lines


def _page(page: DayPage, asked: bool) -> dict[str, Any]:
    step = page.next_step
    on_path = None if step is None else step.progress
    news = page.news
    return {
        "today": page.today,
        "first_day": page.first_day,
        "baseline_open": page.baseline_open,
        "next_step": None
        if step is None
        else {
            "scenario": step.entry.scenario.id,
            "title": step.entry.scenario.title,
            "path": None if on_path is None else on_path.path.id,
        },
        "due": page.due,
        "short": page.short,
        "week": page.week,
        "week_goal": page.week_goal,
        "memo": page.memo,
        "transfer_asked": asked,
        "news": None if news is None else {"share": news.received.sheet.share_id, "others": news.others},
        "leaving": page.leaving,
    }


def _page_lines(page: DayPage, asked: bool) -> list[str]:
    lines = []
    if page.first_day:
        lines.append("Begin met je nulmeting (10 minuten): oefenruimte baseline --start")
    elif page.baseline_open:
        lines.append("Je nulmeting is nog niet af: oefenruimte baseline")
    if page.next_step is not None:
        scenario = page.next_step.entry.scenario
        lines.append(f"Je volgende stap: {scenario.title} ({scenario.id})")
    if page.news is not None:
        lines.append(f"Je hebt feedback van {page.news.received.coach.name}.")
    for rest in page.due:
        weeks = rest.weeks(page.today)
        lines.append(f"Opfrisser: {rest.skill} ({weeks} {'week' if weeks == 1 else 'weken'} geleden)")
    if page.memo is not None:
        lines.append("De weekvraag staat klaar: oefenruimte memo")
    if asked:
        lines.append("Wat deed je ermee in het echt? oefenruimte transfer ‘…’")
    return [*lines, week_line(page.week, page.week_goal)]
