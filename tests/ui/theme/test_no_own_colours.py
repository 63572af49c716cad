"""Colours come from the tokens only: nowhere in `ui/` outside the theme stands a colour of its own."""

import ast
import re
from pathlib import Path

import oefenruimte.ui

UI = Path(oefenruimte.ui.__file__).parent
HEX = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(")
# Qt.GlobalColor.X: only these are no colours.
NO_COLOUR = {"transparent", "color0", "color1"}


def files() -> list[Path]:
    return [path for path in UI.rglob("*.py") if "theme" not in path.relative_to(UI).parts]


def complaints(source: str, name: str) -> list[str]:
    """Every colour written in a source, with its line."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        where = f"{name}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and HEX.search(node.value):
            found.append(f"{where} {node.value!r}")
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
            if node.value.attr == "GlobalColor" and node.attr not in NO_COLOUR:
                found.append(f"{where} GlobalColor.{node.attr}")
        elif (
            isinstance(node, ast.Call)
            and getattr(node.func, "id", "") == "QColor"
            and any(isinstance(argument, ast.Constant) for argument in node.args)
        ):
            found.append(f"{where} QColor(…)")
    return found


def test_no_colour_is_written_outside_the_theme() -> None:
    assert len(files()) > 40, "the search found too few files to prove anything"
    found = [
        line
        for path in files()
        for line in complaints(path.read_text(encoding="utf-8"), str(path.relative_to(UI)))
    ]
    assert found == []


def test_the_search_sees_a_colour() -> None:
    source = "a = '#FF0000'\nb = Qt.GlobalColor.red\nc = QColor(1, 2, 3)\nd = Qt.GlobalColor.transparent\n"
    assert len(complaints(source, "proef")) == 3
