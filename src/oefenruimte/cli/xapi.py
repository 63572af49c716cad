"""export xapi: times of practising, as a file or to a learning record store that one set up.

The key of a store comes from the environment or is asked for, never from an argument.
"""

import getpass
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from oefenruimte.app.session import Session
from oefenruimte.app.xapi import Target
from oefenruimte.cli.context import Context
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.xapi import XapiChoice
from oefenruimte.sharing.xapi import DUTCH

KEY_ID, SECRET = "OEFENRUIMTE_LRS_KEY_ID", "OEFENRUIMTE_LRS_SECRET"


def build() -> typer.Typer:
    app = typer.Typer(no_args_is_help=True)
    app.callback()(_group)
    app.command("xapi", help="Je leergegevens (xAPI), zonder je naam.")(xapi)
    return app


def _group() -> None:
    """Gegevens die je zelf meeneemt."""


def xapi(
    context: typer.Context,
    out: Annotated[
        Path | None, typer.Option(metavar="BESTAND", help="Bewaar als nieuw bestand, .json of .jsonl.")
    ] = None,
    exact_times: Annotated[
        bool, typer.Option("--exact-times", help="Met de tijd erbij; anders alleen de dag.")
    ] = False,
    self_checks: Annotated[
        bool, typer.Option("--self-checks", help="Met je eigen antwoorden uit de zelfcheck.")
    ] = False,
    set_up: Annotated[
        str, typer.Option("--set-up", metavar="ADRES", help="Bewaar het adres van je leeromgeving (LRS).")
    ] = "",
    send: Annotated[bool, typer.Option("--send", help="Verstuur naar die leeromgeving.")] = False,
    forget: Annotated[
        bool, typer.Option("--forget", help="Stop, en vergeet adres, sleutel en schuilnaam.")
    ] = False,
) -> None:
    """Welke oefeningen je deed, op welke dag en hoe lang. Zonder dat je erom vraagt, gaat er niets weg."""
    shared: Context = context.obj
    if sum((out is not None, bool(set_up), send, forget)) > 1:
        raise fail(
            Code.BAD_ARGUMENT, "one at a time", what="kies één van --out, --set-up, --send en --forget"
        )
    if out is not None and out.exists():
        raise fail(Code.EXPORT_FAILED, "there is something of this name already")
    choice = XapiChoice(exact_times, self_checks)
    with shared.session() as session:
        if forget:
            session.xapi.forget()
            shared.output.result({"forgotten": True}, "Vergeten. Er gaat niets meer naar de leeromgeving.")
        elif set_up:
            session.xapi.set_up(set_up, _credentials())
            endpoint = session.xapi.state().endpoint
            shared.output.result({"endpoint": endpoint}, f"Bewaard: {endpoint}. Er is niets verstuurd.")
        elif send:
            sent = session.xapi.send(choice=choice)
            shared.output.result(
                {"new": sent.new, "known": sent.known},
                f"Verstuurd: {sent.new}. Stonden er al: {sent.known}.",
            )
        elif out is not None:
            count = session.xapi.export(out, choice=choice)
            shared.output.result(
                {"file": out, "statements": count},
                f"{count} regels bewaard als {out}. Er is niets verstuurd.",
            )
        else:
            _preview(shared, session, choice)


def _preview(shared: Context, session: Session, choice: XapiChoice) -> None:
    state = session.xapi.state()
    target = Target.STORE if state.endpoint else Target.FILE
    found = session.xapi.statements(target, choice=choice)
    shared.output.result(
        {"endpoint": state.endpoint, "sent": state.sent, "statements": found},
        f"Dit zou er meegaan: {len(found)} regels. Er is niets verstuurd.",
        *(f"  {one['timestamp']}  {_title(one)}, {DUTCH[one['verb']['id']]}" for one in found),
    )


def _title(statement: dict[str, object]) -> str:
    match statement:
        case {"object": {"definition": {"name": {"nl": str(title)}}}}:
            return title
    return ""


def _credentials() -> Credentials:
    key_id, secret = (os.environ.get(name, "").strip() for name in (KEY_ID, SECRET))
    if secret or sys.stdin is None or not sys.stdin.isatty():
        return Credentials(secret, key_id)
    key_id = getpass.getpass("Sleutelnaam: ")
    return Credentials(getpass.getpass("Geheime sleutel: "), key_id)
