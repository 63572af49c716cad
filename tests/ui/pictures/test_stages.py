"""No page and no dialog is missing from the table; names are names of folders."""

import ast
import re
from pathlib import Path
from typing import get_args

import oefenruimte
from oefenruimte.ui import routes
from oefenruimte.ui.pictures.stages import STAGES

_UI = Path(oefenruimte.__file__).parent / "ui"
_NOT_SHOWN = {
    "Dialog",  # asked with `ask`: many stages
    "RolesDialog",  # what two others have in common
}


def dialogs() -> set[str]:
    """Every class that is a Dialog, however far down."""
    parents: dict[str, set[str]] = {}
    for file in _UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                parents.setdefault(node.name, set()).update(bases)
    found = {"Dialog"}
    while more := {name for name, bases in parents.items() if bases & found} - found:
        found |= more
    return found


def test_every_dialog_has_a_stage() -> None:
    shown = {stage.dialog for stage in STAGES if stage.dialog}
    assert dialogs() - _NOT_SHOWN == shown - {"Dialog"}
    assert "Dialog" in shown


def test_every_route_has_a_stage() -> None:
    """The routes are read from the sources of the tables: what a stage shows needs a town."""
    used: set[str] = set()
    for file in (_UI / "pictures").glob("table_*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "to":
                used.add(node.attr)
    assert {route.__name__ for route in get_args(routes.Route)} <= used


def test_every_sheet_has_a_stage() -> None:
    numbers = {stage.sheet[:2] for stage in STAGES if stage.sheet}
    assert numbers == {f"{number:02}" for number in range(1, 14)}


def test_names_are_folders_and_differ() -> None:
    names = [stage.name for stage in STAGES]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z0-9-]+", name) for name in names)
