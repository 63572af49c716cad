"""profile create | list | export-key"""

import os
from pathlib import Path
from typing import Annotated

import typer

from oefenruimte.cli.context import Context
from oefenruimte.domain.problem import Code, fail


def create(
    context: typer.Context, name: Annotated[str | None, typer.Argument(help="Je naam.")] = None
) -> None:
    """Maak een oefenruimte met een wachtzin."""
    shared: Context = context.obj
    name = name or shared.profile
    if name is None:
        raise fail(Code.BAD_ARGUMENT, "no name given", what="naam")
    created = shared.desk().profiles.create(name, shared.new_passphrase())
    shared.output.result(
        {
            "id": created.profile.id,
            "name": created.profile.name,
            "recovery_code": created.recovery_code,
            "recipient": created.keys.public.recipient_text,
        },
        f"De oefenruimte van {created.profile.name} is klaar.",
        f"Je herstelcode: {created.recovery_code}",
        "Bewaar de herstelcode op papier, niet op deze computer.",
    )


def list_(context: typer.Context) -> None:
    """Welke oefenruimtes er op deze computer zijn."""
    shared: Context = context.obj
    profiles = shared.desk().profiles.list()
    shared.output.result(
        {"profiles": [{"id": profile.id, "name": profile.name} for profile in profiles]},
        *(profile.name for profile in profiles),
    )


def export_key(
    context: typer.Context, file: Annotated[Path, typer.Argument(help="Nieuw bestand voor de sleutel.")]
) -> None:
    """Schrijf je age-sleutel naar een bestand. Wie dat bestand heeft, kan je opnames openen."""
    shared: Context = context.obj
    with shared.session() as session:
        identity = session.keys.identity
        text = f"# public key: {identity.recipient.text}\n{identity.text}\n"
        try:
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as out:
                out.write(text)
        except OSError as error:
            raise fail(Code.EXPORT_FAILED, type(error).__name__) from error
    shared.output.result(
        {"file": str(file), "recipient": identity.recipient.text},
        f"Je sleutel staat in {file}. Bewaar dat bestand goed: wie het heeft, kan je opnames openen.",
    )


def build() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.command("create")(create)
    app.command("list")(list_)
    app.command("export-key")(export_key)
    return app
