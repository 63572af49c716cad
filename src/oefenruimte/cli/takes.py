"""takes list | export | delete | verify | compact, and recover"""

import os
from pathlib import Path
from typing import Annotated, Any

import typer

from oefenruimte.app.export import export_take
from oefenruimte.app.problem_texts import sentence
from oefenruimte.app.recovery import Recovered
from oefenruimte.app.session import Session
from oefenruimte.cli.context import Context
from oefenruimte.cli.delivery import deliver
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.take import Take

TakeArgument = Annotated[str, typer.Argument(metavar="TAKE", help="Id van de poging, of het begin ervan.")]


def find_take(session: Session, text: str) -> Take:
    """By id, by the beginning of an id, or by number when that is clear.

    TAKE_UNKNOWN; BAD_ARGUMENT when more than one fits.
    """
    takes = session.takes.list()
    found = [take for take in takes if take.id == text]
    found = found or [take for take in takes if len(text) >= 4 and take.id.startswith(text)]
    found = found or [take for take in takes if str(take.number) == text]
    if not found:
        raise fail(Code.TAKE_UNKNOWN)
    if len(found) > 1:
        raise fail(Code.BAD_ARGUMENT, f"{len(found)} takes fit", what=f"poging {text}")
    return found[0]


def shown(take: Take) -> dict[str, Any]:
    return {
        "id": take.id,
        "scenario": take.scenario_id,
        "scenario_version": take.scenario_version,
        "title": take.scenario_title,
        "number": take.number,
        "state": take.state,
        "starred": take.starred,
        "created_at": take.created_at,
        "duration_ms": take.duration_ms,
        "recordings": [
            {
                "id": recording.id,
                "turn": place + 1,
                "turn_id": recording.turn_id,
                "duration_ms": recording.duration_ms,
                "has_video": recording.has_video,
                "has_audio": recording.has_audio,
                "flaws": list(recording.flaws),
            }
            for place, recording in enumerate(take.recordings)
        ],
    }


def line(take: Take) -> str:
    seconds = take.duration_ms // 1000
    star = " ★" if take.starred else ""
    return (
        f"{take.id}  {take.scenario_title} · poging {take.number} · {seconds // 60}:{seconds % 60:02}{star}"
    )


def list_(context: typer.Context) -> None:
    """Je pogingen, de nieuwste onderaan."""
    shared: Context = context.obj
    with shared.session() as session:
        takes = session.takes.list()
    shared.output.result({"takes": [shown(take) for take in takes]}, *(line(take) for take in takes))


def export(
    context: typer.Context,
    take: TakeArgument,
    file: Annotated[Path, typer.Argument(help="Nieuw mp4-bestand.")],
) -> None:
    """Bewaar een poging als gewoon mp4-bestand. Dat bestand zit niet meer op slot."""
    shared: Context = context.obj
    if file.name in ("", "..") or os.path.lexists(file):
        raise fail(Code.EXPORT_FAILED, "there is something of this name already")
    with shared.session() as session:
        facts = export_take(session.takes, find_take(session, take), file)
    shared.output.result(
        {"file": str(file), "duration_ms": facts.duration_ms, "bytes": file.stat().st_size},
        f"Bewaard als {file}. Let op: dit bestand zit niet op slot.",
    )


def delete(context: typer.Context, take: TakeArgument) -> None:
    """Wis een poging voorgoed."""
    shared: Context = context.obj
    with shared.session() as session:
        found = find_take(session, take)
        session.sharing.withdraw_all(found.id)
        session.takes.purge(found.id)
        waiting = deliver(session) if session.outbox.waiting() else None
    shared.output.result(
        {"deleted": found.id, "waiting": waiting},
        f"Poging {found.number} is gewist.",
        *([sentence(waiting)] if waiting else []),
    )


def verify(context: typer.Context) -> None:
    """Lees elke opname tot het einde en zeg of hij heel is."""
    shared: Context = context.obj
    with shared.session() as session:
        found = session.takes.verify()
    damaged = {recording: code for recording, code in found.items() if code is not None}
    shared.output.result(
        {"checked": len(found), "damaged": damaged},
        f"{len(found)} opnames bekeken, {len(damaged)} beschadigd.",
        *(f"{recording}: {code}" for recording, code in damaged.items()),
    )
    if damaged:
        raise typer.Exit(1)


def compact(context: typer.Context) -> None:
    """Maak opnames kleiner, zonder iets van beeld of geluid te veranderen. Het venster doet dit ook."""
    shared: Context = context.obj
    count = saved = 0
    with shared.session() as session:
        while (step := session.compaction.step()) is not None:
            count += step > 0
            saved += step
    megabytes = f"{saved / 1_000_000:.1f}".replace(".", ",")
    shared.output.result(
        {"compacted": count, "saved": saved},
        f"{count} opnames kleiner gemaakt. Dat geeft {megabytes} MB ruimte.",
    )


def recover(context: typer.Context) -> None:
    """Zet opnames recht die door een storing niet zijn afgesloten."""
    shared: Context = context.obj
    with shared.session() as session:
        recovered, folder = session.recovery.run(), session.recovery.folder
    shared.output.result(
        {
            "recovered": [shown(take) for take in recovered.takes],
            "lost": recovered.lost,
            "damaged": recovered.damaged,
        },
        *(f"Gered: {line(take)}" for take in recovered.takes),
        *([f"Niet te redden: {recovered.lost}."] if recovered.lost else []),
        *([f"Beschadigd, en apart gezet in {folder}: {recovered.damaged}."] if recovered.damaged else []),
        *(["Er was niets om te herstellen."] if recovered == Recovered(()) else []),
    )


def build() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.command("list")(list_)
    app.command("export")(export)
    app.command("delete")(delete)
    app.command("verify")(verify)
    app.command("compact")(compact)
    return app
