import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

import oefenruimte.ui
from oefenruimte.ui.assets import find_assets
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.theme.icons import IconSet
from oefenruimte.ui.theme.tokens import read_tokens

UI = Path(oefenruimte.ui.__file__).parent
# Which argument of a call is an icon name.
FIRST = {"Icon", "IconLine", "IconButton", "EmptyState", "set_icon"}
OTHERS = {"NavItem": 1, "draw_icon": 2, "show_toast": 1}


@pytest.fixture
def icons(qapp: QApplication) -> IconSet:
    return IconSet(find_assets() / "icons")


def icon_names_in_code() -> dict[str, str]:
    """Icon name to the file that uses it; only names written out."""
    found: dict[str, str] = {}
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for value in _icon_arguments(node):
                    if isinstance(value, ast.Constant) and isinstance(value.value, str):
                        found[value.value] = str(path)
    return found


def _icon_arguments(node: ast.Call) -> list[ast.expr]:
    called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    named = [word.value for word in node.keywords if word.arg == "icon"]
    place = 0 if called in FIRST else OTHERS.get(called)
    return named + ([node.args[place]] if place is not None and len(node.args) > place else [])


def test_every_icon_that_code_names_is_there(icons: IconSet) -> None:
    used = icon_names_in_code()
    assert len(used) > 25, "the search found too little to prove anything"
    there = set(icons.names())
    assert {name: file for name, file in used.items() if name not in there} == {}


def test_every_icon_of_the_tokens_is_there(icons: IconSet) -> None:
    tokens = read_tokens(find_assets() / "themes" / "tokens.json")
    assert set(tokens.icon_names) <= set(icons.names())


def test_every_icon_draws_in_the_colour_asked_for(icons: IconSet) -> None:
    red = QColor(200, 0, 0)
    empty = []
    for name in icons.names():
        image = icons.pixmap(name, red, 24).toImage()
        colours = {
            image.pixelColor(x, y).name()
            for x in range(24)
            for y in range(24)
            if image.pixelColor(x, y).alpha() > 200
        }
        if not colours or any(
            QColor(colour).red() < 150 or QColor(colour).green() > 60 for colour in colours
        ):
            empty.append(name)
    assert empty == []


def test_a_filled_icon_is_filled_and_an_outline_is_not(icons: IconSet) -> None:
    black = QColor(0, 0, 0)
    filled = icons.pixmap("square-filled", black, 24).toImage().pixelColor(12, 12).alpha()
    outline = icons.pixmap("square", black, 24).toImage().pixelColor(12, 12).alpha()
    assert (filled, outline) == (255, 0)


def test_icons_are_crisp_on_a_dense_screen(icons: IconSet) -> None:
    pixmap = icons.pixmap("lock", QColor(0, 0, 0), 20, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2.0)
    assert pixmap.deviceIndependentSize().width() == 20


@pytest.mark.parametrize("name", ["bestaat-niet", "lock-filled", ""])
def test_an_unknown_icon_is_refused_by_name(icons: IconSet, name: str) -> None:
    with pytest.raises(ValueError, match="no icon called"):
        icons.pixmap(name, QColor(0, 0, 0), 20)


def test_a_rendered_icon_is_kept(themes: ThemeManager) -> None:
    color = themes.theme.color("text")
    first = themes.theme.icon("lock", color, 20, 1.0)
    assert themes.theme.icon("lock", color, 20, 1.0).cacheKey() == first.cacheKey()
