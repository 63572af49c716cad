"""pictures --out DIR: every screen in every state, as it looks in each theme, text size and width."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from oefenruimte.app.session import Desk
from oefenruimte.app.town_story import make_town
from oefenruimte.app.townspeople import TownClock
from oefenruimte.bootstrap import build_desk
from oefenruimte.cli.context import Context
from oefenruimte.cli.signals import asked_to_stop
from oefenruimte.domain.problem import Code, fail


def pictures(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="Map voor de beelden.")],
    only: Annotated[list[str] | None, typer.Option(help="Alleen schermen met deze naam. Mag vaker.")] = None,
    theme: Annotated[list[str] | None, typer.Option(help="light, dark of highContrast. Mag vaker.")] = None,
    scale: Annotated[list[int] | None, typer.Option(help="100, 125 of 150. Mag vaker.")] = None,
    width: Annotated[list[int] | None, typer.Option(help="1024, 1280 of 1920. Mag vaker.")] = None,
    language: Annotated[str, typer.Option(help="nl of en.")] = "nl",
) -> None:
    """Maak een beeld van elk scherm in elke toestand, en meld wat eraan mankeert."""
    from oefenruimte.ui.pictures.album import choose, choose_looks, make_album  # Qt only for this command

    shared: Context = context.obj
    stages = choose(only or ())
    looks = choose_looks(theme or (), scale or (), width or ())
    if language not in ("nl", "en"):
        raise fail(Code.BAD_ARGUMENT, "no such language", what="de taal")
    with (
        asked_to_stop() as asked,
        tempfile.TemporaryDirectory(prefix="oefenruimte-stad-", ignore_cleanup_errors=True) as place,
    ):
        town = make_town(_desk, Path(place), shared.output.progress)
        album = make_album(
            town,
            out.absolute(),
            stages,
            looks,
            shared.output.progress,
            asked.is_set,
            language=language,
        )
        town.desk.workshop.close()
    lines = [
        f"{len(album.shown)} beelden in {album.out}",
        f"{album.findings} bevindingen, zie index.html",
        *(f"{name}: {why}" for name, why in album.broken.items()),
    ]
    shared.output.result(album.document, *lines)
    if album.broken:
        raise typer.Exit(1)


def _desk(home: Path, clock: TownClock) -> Desk:
    return build_desk(home, clock=clock)
