"""doctor: devices, libraries, free space, encryption, in plain words."""

import typer

from oefenruimte.app.doctor import examine
from oefenruimte.cli.context import Context


def doctor(context: typer.Context) -> None:
    """Kijk of alles werkt op deze computer."""
    shared: Context = context.obj
    desk = shared.desk()
    checks = examine(desk.home, desk.devices, desk.policy)
    sign = {True: "Goed   ", False: "Let op ", None: "       "}
    shared.output.result(
        {"checks": checks}, *(f"{sign[check.ok]} {check.name}: {check.sentence}" for check in checks)
    )
