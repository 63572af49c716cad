"""space test, and what opens a space in an object store: from the environment or asked for.

Never from an argument: those stand in everyone's list of processes.
"""

import getpass
import os
import sys
from typing import Annotated

import typer

from oefenruimte.app.space_test import TestStep
from oefenruimte.app.space_test_texts import step_name, step_words
from oefenruimte.cli.context import Context
from oefenruimte.domain.credentials import Credentials
from oefenruimte.sharing.location import FolderPlace, S3Place, parse_location

SECRET, KEY_ID, TOKEN = "OEFENRUIMTE_SPACE_SECRET", "OEFENRUIMTE_SPACE_KEY_ID", "OEFENRUIMTE_SPACE_TOKEN"


def asked(location: str) -> Credentials | None:
    """From the environment, else typed without echo when there is somebody to ask. None for a folder, and
    when there is nothing. SPACE_ADDRESS."""
    place = parse_location(location)
    if isinstance(place, FolderPlace):
        return None
    found = _from_environment()
    if found is not None or sys.stdin is None or not sys.stdin.isatty():
        return found
    key_id = getpass.getpass("Sleutelnaam: ") if isinstance(place, S3Place) else ""
    secret = getpass.getpass("Geheime sleutel (leeg: die al bewaard is): ")
    return Credentials(secret, key_id) if secret else None


def check(
    context: typer.Context,
    location: Annotated[
        str, typer.Option("--location", help="Een ander adres dan dat van je deelruimte.")
    ] = "",
) -> None:
    """Test de verbinding met je deelruimte, stap voor stap."""
    shared: Context = context.obj
    with shared.session() as session:
        place = location or session.spaces.required().location
        steps = session.spaces.test(place, _from_environment())
    ok = all(step.ok for step in steps)
    shared.output.result(
        {
            "location": place,
            "ok": ok,
            "steps": [
                {
                    "name": step.name,
                    "ok": step.ok,
                    "code": step.problem.code if step.problem else None,
                    "reason": step.problem.facts.get("reason") if step.problem else None,
                    "text": step_words(step),
                }
                for step in steps
            ],
        },
        *(_line(step) for step in steps),
    )
    if not ok:
        raise typer.Exit(1)


def _line(step: TestStep) -> str:
    mark = "niet geprobeerd" if step.ok is None else "ja" if step.ok else "nee"
    words = step_words(step)
    return f"{step_name(step)}: {mark}" + (f". {words}" if words else "")


def _from_environment() -> Credentials | None:
    found = Credentials(*(os.environ.get(name, "").strip() for name in (SECRET, KEY_ID, TOKEN)))
    return found if found.secret or found.token else None
