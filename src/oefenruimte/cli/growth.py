"""growth, check, memo and transfer: where you stand and why, and what you did with it."""

from typing import Annotated, Any

import typer

from oefenruimte.app.place_words import standing_words
from oefenruimte.cli.context import Context
from oefenruimte.cli.growth_words import Now, pair_of, week_line
from oefenruimte.cli.space import day
from oefenruimte.cli.takes import TakeArgument, find_take
from oefenruimte.domain.growth import Evidence, MemoQuestion, Rest, Rhythm, Standing
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Behaviour
from oefenruimte.domain.take import SelfCheck

_OPEN = "open"


def growth(
    context: typer.Context,
    now: Now = None,
    rhythm: Annotated[
        str | None, typer.Option(help="Hoe snel iets terugkomt: vaak, gewoon, rustig of uit.")
    ] = None,
    week_goal: Annotated[int | None, typer.Option(help="Minuten die je per week wilt oefenen.")] = None,
    erase: Annotated[bool, typer.Option("--erase", help="Vergeet alles over je groei; met --yes.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Ja, wis het echt.")] = False,
) -> None:
    """Waar je staat, waar dat op gebaseerd is, hoeveel je oefende en wat er terugkomt."""
    shared: Context = context.obj
    on = day(now, "--now")
    wanted = None if rhythm is None else _rhythm(rhythm)
    if erase and not yes:
        raise fail(Code.BAD_ARGUMENT, "say so twice", what="--erase: zet er --yes bij")
    with shared.session() as session:
        if erase:
            session.growth.erase()
        if wanted is not None:
            session.growth.set_rhythm(wanted)
        if week_goal is not None:
            session.growth.set_week_goal(week_goal)
        today = on or session.clock.today()
        standings, rests = session.growth.standings(on), session.growth.rests(on)
        weeks, days = session.growth.weeks(12, on), session.growth.this_week(on)
        document: dict[str, Any] = {
            "now": today,
            "standings": [_standing(one) for one in standings],
            "weeks": [{"monday": monday, "minutes": minutes} for monday, minutes in weeks],
            "this_week": days,
            "week_goal": session.growth.week_goal(),
            "rhythm": session.growth.rhythm(),
            "rests": [_rest(one, one.is_due(today)) for one in rests],
            "transfers": session.growth.transfers(),
        }
    shared.output.result(
        document,
        *(line for one in standings for line in (standing_words(one), *map(_source, one.sources))),
        *([] if standings else ["Doe eerst je nulmeting. Dan zie je straks hoe je groeit."]),
        week_line(days, document["week_goal"]),
        *(f"Opfrissen: {one.skill}" for one in rests if one.is_due(today)),
    )


def check(
    context: typer.Context,
    take: TakeArgument,
    answer: Annotated[
        list[str] | None,
        typer.Option(metavar="GEDRAG=WOORD", help="ja, een-beetje, nog-niet of open; mag vaker."),
    ] = None,
) -> None:
    """De zelfcheck van een poging: laat zien, en beantwoord. Alleen voor jou."""
    shared: Context = context.obj
    answers = [(name, _answer(word)) for name, word in (pair_of(one, "--answer") for one in answer or ())]
    with shared.session() as session:
        found = find_take(session, take)
        scenario = session.library.find(found.scenario_id, found.scenario_version)
        behaviours: tuple[Behaviour, ...] = () if scenario is None else scenario.behaviours
        for name, said in answers:
            if name not in {behaviour.id for behaviour in behaviours}:
                raise fail(Code.BAD_ARGUMENT, "no such behaviour", what="--answer")
            session.reflection.check(found.id, name, said)
        checks = session.reflection.checks(found.id)
    shared.output.result(
        {
            "take": found.id,
            "checks": [
                {"id": one.id, "text": one.self_text, "skill": one.skill, "answer": checks.get(one.id)}
                for one in behaviours
            ],
        },
        *(f"{one.id}: {one.self_text} – {checks.get(one.id, _OPEN)}" for one in behaviours),
    )


def memo(
    context: typer.Context,
    answer: Annotated[int | None, typer.Option(min=1, max=3, help="Wat jij zou doen: 1, 2 of 3.")] = None,
    now: Now = None,
) -> None:
    """De vraag van deze week. Geen goed of fout."""
    shared: Context = context.obj
    on = day(now, "--now")
    with shared.session() as session:
        question = session.growth.memo(on)
        if answer is not None and question is None:
            raise fail(Code.BAD_ARGUMENT, "answered already", what="weekvraag (je gaf al antwoord)")
        reply = ""
        if answer is not None and question is not None:
            reply = session.growth.answer_memo(question.id, answer - 1, on)
        given = session.growth.memo_answers()
    shared.output.result(
        {"question": question, "reply": reply, "answers": given}, *_question_lines(question, reply)
    )


def transfer(
    context: typer.Context,
    text: Annotated[str | None, typer.Argument(help="Eén regel; ‘’ haalt hem weg.")] = None,
    skill: Annotated[str, typer.Option(help="Bij welke vaardigheid het hoort.")] = "",
    now: Now = None,
) -> None:
    """Wat deed je ermee in het echt? Eén regel per week, alleen voor jou."""
    shared: Context = context.obj
    on = day(now, "--now")
    with shared.session() as session:
        if text is not None:
            session.growth.write_transfer(text, skill, on)
        asked, lines = session.growth.transfer_asked(on), session.growth.transfers()
    shared.output.result(
        {"asked": asked, "transfers": lines},
        *(f"Week van {one.week}: {one.text}" for one in lines),
        *([] if lines else ["Je schreef nog niets op."]),
    )


def _rhythm(word: str) -> Rhythm:
    try:
        return Rhythm(word)
    except ValueError as error:
        raise fail(Code.BAD_ARGUMENT, "no such rhythm", what="--rhythm") from error


def _answer(word: str) -> SelfCheck | None:
    if word == _OPEN:
        return None
    try:
        return SelfCheck(word)
    except ValueError as error:
        raise fail(Code.BAD_ARGUMENT, "no such answer", what="--answer") from error


def _standing(one: Standing) -> dict[str, Any]:
    return {
        "skill": one.skill,
        "words": standing_words(one),
        "baseline": one.baseline,
        "baseline_on": one.baseline_on,
        "now": one.now,
        "goal": one.goal,
        "reached": one.reached,
        "sources": one.sources,
    }


def _rest(one: Rest, due: bool) -> dict[str, Any]:
    return {"skill": one.skill, "last_on": one.last_on, "step": one.step, "due_on": one.due_on, "due": due}


def _source(one: Evidence) -> str:
    whose = f"{one.source} {one.by}".strip()
    at = f", {one.scenario_title}" if one.scenario_title else ""
    return f"  {one.on} ({whose}{at}): {one.what}"


def _question_lines(question: MemoQuestion | None, reply: str) -> list[str]:
    if question is None:
        return ["Je gaf deze week al antwoord. Volgende week staat er een nieuwe vraag."]
    if reply:
        return [reply]
    answers = (f"  {number}  {text}" for number, text in enumerate(question.answers, start=1))
    return [question.situation, *answers]
