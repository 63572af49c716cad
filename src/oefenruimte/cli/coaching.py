"""inbox, mark, feedback send | list | reply"""

import re
from pathlib import Path
from typing import Annotated, Any

import typer

from oefenruimte import capture
from oefenruimte.app.problem_texts import sentence
from oefenruimte.app.session import Session
from oefenruimte.app.takes import conversation_of
from oefenruimte.cli.context import Context
from oefenruimte.cli.delivery import deliver
from oefenruimte.domain.conversation import Conversation
from oefenruimte.domain.ids import MarkId, ShareId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import InboxItem, InboxState, Mark, MarkKind, RubricLine, Voice
from oefenruimte.domain.take import Anchor

_TIME = re.compile(r"(?:(\d{1,3}):)?(\d{1,5})(?:\.(\d{1,3}))?")
ShareArgument = Annotated[str, typer.Argument(metavar="SHARE", help="Id van de gedeelde poging.")]


def inbox(context: typer.Context) -> None:
    """Wat er met jou is gedeeld, het nieuwste boven."""
    shared: Context = context.obj
    with shared.session() as session:
        items = session.coach.inbox()
    shared.output.result(
        {"inbox": [_item(item) for item in items]},
        *(
            f"{item.share_id}  {item.sender.name}: {item.manifest.scenario_title} "
            f"({item.state}, tot en met {item.manifest.until})"
            for item in items
        ),
    )


def mark(
    context: typer.Context,
    share: ShareArgument,
    at: Annotated[str, typer.Option(help="Moment in het antwoord: M:SS of M:SS.mmm")],
    kind: Annotated[str, typer.Option(help="compliment, tip of question")],
    text: Annotated[str, typer.Option(help="Je reactie.")] = "",
    to: Annotated[str | None, typer.Option(help="Einde van het stuk.")] = None,
    turn: Annotated[int | None, typer.Option(help="Beurt; zonder: tijd over alle antwoorden samen.")] = None,
    voice: Annotated[Path | None, typer.Option(help="Bestand met wat je zegt, hoogstens 2 minuten.")] = None,
) -> None:
    """Zet een reactie op een moment. Blijft bij jou tot je de feedback stuurt."""
    shared: Context = context.obj
    if kind not in tuple(MarkKind):
        raise fail(Code.BAD_ARGUMENT, "compliment, tip or question", what="--kind")
    with shared.session() as session:
        share_id = find_item(session, share).share_id
        opened = session.coach.open(share_id)
        try:
            talk = opened.conversation
            start = milliseconds(at, "--at")
            anchor = _anchor(talk, start, turn)
            # The end counts from the start of the same answer: its last moment is no part of the next one.
            length = milliseconds(to, "--to") - start if to is not None else None
            spoken = None if voice is None else _voice(session, share_id, voice)
            placed = session.coach.place(
                share_id,
                anchor,
                MarkKind(kind),
                text,
                end_ms=None if length is None else anchor.at_ms + length,
                voice=spoken,
            )
            shown = _mark(placed, talk)
        finally:
            opened.close()
    shared.output.result(shown, f"Reactie staat op beurt {anchor.turn_index + 1}, {clock(anchor.at_ms)}.")


def send(context: typer.Context, share: ShareArgument) -> None:
    """Stuur alle reacties naar de deelnemer."""
    shared: Context = context.obj
    with shared.session() as session:
        item = find_item(session, share)
        sheet = session.coach.send(item.share_id)
        waiting = deliver(session)
    shared.output.result(
        {
            "share": sheet.share_id,
            "marks": len(sheet.marks),
            "revision": sheet.revision,
            "waiting": waiting,
        },
        f"Je feedback gaat naar {item.sender.name}: {reactions(len(sheet.marks))}.",
        *([sentence(waiting)] if waiting else []),
    )


def reply(
    context: typer.Context,
    share: ShareArgument,
    text: Annotated[str, typer.Option(help="Je antwoord.")],
    mark_id: Annotated[
        str | None, typer.Option("--mark", help="Id van de reactie; zonder: over het geheel.")
    ] = None,
) -> None:
    """Antwoord op feedback, of op een antwoord."""
    shared: Context = context.obj
    with shared.session() as session:
        share_id = ShareId(share)
        own = any(grant.share_id == share_id for grant in session.sharing.grants())
        desk = session.feedback if own else session.coach
        said = desk.reply(share_id, None if mark_id is None else MarkId(mark_id), text)
        waiting = deliver(session)
    shared.output.result(
        {"share": said.share_id, "reply": said.id, "mark": said.mark_id, "waiting": waiting},
        "Je antwoord is verstuurd." if not waiting else "Je antwoord wacht.",
        *([sentence(waiting)] if waiting else []),
    )


def list_(context: typer.Context) -> None:
    """De feedback die jij kreeg."""
    shared: Context = context.obj
    sheets: list[dict[str, Any]] = []
    with shared.session() as session:
        for received in session.feedback.list():
            take = session.takes.get(received.grant.take_id)
            scenario = session.library.find(take.scenario_id, take.scenario_version)
            talk = conversation_of(take, scenario)
            sheets.append(
                {
                    "share": received.sheet.share_id,
                    "take": take.id,
                    "from": received.coach.name,
                    "title": take.scenario_title,
                    "revision": received.sheet.revision,
                    "sent_at": received.sheet.sent_at,
                    "read": received.read,
                    "marks": [_mark(mark, talk) for mark in received.sheet.marks],
                    "rubric": [_rubric(line) for line in received.sheet.rubric],
                    "asks_new_take": received.sheet.asks_new_take,
                    "replies": [
                        {"mark": said.mark_id, "author": said.author, "kind": said.kind, "text": said.text}
                        for said in session.feedback.replies(received.sheet.share_id)
                    ],
                }
            )
    lines = [line for sheet in sheets for line in _lines(sheet)]
    shared.output.result({"feedback": sheets}, *(lines or ["Nog geen feedback."]))


def find_item(session: Session, text: str) -> InboxItem:
    found = [item for item in session.coach.inbox() if item.share_id == ShareId(text)]
    if not found:
        raise fail(Code.SHARE_UNKNOWN)
    return found[0]


def milliseconds(text: str, option: str) -> int:
    """`M:SS`, `M:SS.mmm`, `S` or `S.mmm` in milliseconds. BAD_ARGUMENT."""
    match = _TIME.fullmatch(text.strip())
    if match is None or (match[1] is not None and int(match[2]) > 59):
        raise fail(Code.BAD_ARGUMENT, "a moment looks like 0:42 or 0:42.500", what=option)
    return (int(match[1] or 0) * 60 + int(match[2])) * 1000 + int((match[3] or "").ljust(3, "0"))


def reactions(count: int) -> str:
    return "1 reactie" if count == 1 else f"{count} reacties"


def clock(ms: int) -> str:
    return f"{ms // 60000}:{ms // 1000 % 60:02}.{ms % 1000:03}"


def _anchor(talk: Conversation, ms: int, turn: int | None) -> Anchor:
    if turn is not None:
        return Anchor(turn - 1, ms)
    if ms > talk.answers_ms:
        raise fail(Code.BAD_ARGUMENT, "the moment lies outside the take", what="--at")
    return talk.answers_only(ms)


def _mark(mark: Mark, talk: Conversation) -> dict[str, Any]:
    return {
        "id": mark.id,
        "turn": mark.anchor.turn_index + 1,
        "at_ms": mark.anchor.at_ms,
        "at": clock(mark.anchor.at_ms),
        "end_ms": mark.end_ms,
        "timeline_ms": talk.position(mark.anchor),
        "kind": mark.kind,
        "text": mark.text,
        "voice_ms": None if mark.voice is None else mark.voice.duration_ms,
        "strokes": len(mark.drawing),
        "edited": mark.edited,
    }


def _voice(session: Session, share_id: ShareId, path: Path) -> Voice:
    target = session.coach.voice_target(share_id)
    try:
        capture.voice_from_file(path, target.open_sink())
    except BaseException:
        session.coach.drop_voice(target)
        raise
    return session.coach.keep_voice(share_id, target)


def _lines(sheet: dict[str, Any]) -> list[str]:
    """A sheet for people: from whom and about what, then every reaction at its moment."""
    new = "" if sheet["read"] else ", nieuw"
    return [
        f"{sheet['from']} over ‘{sheet['title']}’ ({reactions(len(sheet['marks']))}{new})",
        *(f"  {mark['turn']}  {mark['at']}  {mark['kind']}: {mark['text']}" for mark in sheet["marks"]),
        *(f"  {line['text']}: {line['rating']}" for line in sheet["rubric"]),
    ]


def _rubric(line: RubricLine) -> dict[str, Any]:
    return {"behaviour": line.behaviour_id, "text": line.text, "rating": line.rating}


def _item(item: InboxItem) -> dict[str, Any]:
    manifest = item.manifest
    shown: dict[str, Any] = {
        "share": item.share_id,
        "from": item.sender.name,
        "verified": item.sender.verified,
        "state": item.state,
        "received_at": item.received_at,
    }
    if item.state in (InboxState.WITHDRAWN, InboxState.EXPIRED):
        return {**shown, "withdrawn_on": item.withdrawn_on}
    return {
        **shown,
        "scenario": manifest.scenario_id,
        "scenario_version": manifest.scenario_version,
        "title": manifest.scenario_title,
        "message": manifest.message,
        "until": manifest.until,
        "shared_on": manifest.shared_on,
        "turns": [
            {
                "turn": place + 1,
                "citizen": turn.citizen_lines,
                "duration_ms": turn.answer_duration_ms,
                "has_video": turn.has_video,
                "has_audio": turn.has_audio,
            }
            for place, turn in enumerate(manifest.turns)
        ],
    }


def build_feedback() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.command("send")(send)
    app.command("list")(list_)
    app.command("reply")(reply)
    return app
