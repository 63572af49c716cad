"""What must hold for every part, proved on the gallery: every sheet, theme and text size."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from oefenruimte.ui.gallery.parts import build_parts
from oefenruimte.ui.gallery.pictures import build_pictures
from oefenruimte.ui.gallery.shells import build_employee, build_focus, build_workbench
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.theme.tokens import THEME_NAMES

SHEETS = {
    "onderdelen": build_parts,
    "beeld": build_pictures,
    "schil-a": build_employee,
    "schil-b": build_workbench,
    "schil-c": build_focus,
}


@pytest.fixture(params=SHEETS)
def build(request: pytest.FixtureRequest) -> Callable[[], QWidget]:
    return SHEETS[request.param]


def shown(build: Callable[[], QWidget], qtbot: QtBot) -> QWidget:
    sheet = build()
    qtbot.addWidget(sheet)
    width = max(1280, sheet.minimumSizeHint().width())
    sheet.resize(width, max(800, sheet.heightForWidth(width), sheet.minimumSizeHint().height()))
    with qtbot.waitExposed(sheet):
        sheet.show()
    settle()
    return sheet


def settle() -> None:
    """Until the layouts have nothing more to say: a change of width may ask for another turn."""
    for _ in range(4):
        QApplication.processEvents()


def parts(sheet: QWidget) -> list[QWidget]:
    """Everything of ours that can be seen."""
    return [
        part
        for part in sheet.findChildren(QWidget)
        if part.isVisible() and not part.isWindow() and not isinstance(part, QMenu)
    ]


def told(part: QWidget) -> str:
    return f"{type(part).__name__} {part.accessibleName()!r}"


def focusable(sheet: QWidget) -> list[QWidget]:
    return [
        part
        for part in parts(sheet)
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(part.parent(), QAbstractScrollArea)
    ]


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_nothing_is_squeezed_or_cut_off(
    themes: ThemeManager, qtbot: QtBot, build: Callable[[], QWidget], scale: float
) -> None:
    themes.apply("light", scale)
    sheet = shown(build, qtbot)
    squeezed, outside = [], []
    for part in parts(sheet):
        need = part.minimumSizeHint()
        if part.width() < need.width() or part.height() < need.height():
            squeezed.append(f"{told(part)}: {part.size().toTuple()} of {need.toTuple()}")
        if isinstance(part, QLabel) and part.hasHeightForWidth():
            lines = part.heightForWidth(part.width())
            if part.height() < lines:
                squeezed.append(f"{told(part)}: {part.height()} high of {lines}")
        holder = part.parentWidget()
        if holder is None or part.objectName() == "focusRing" or _scrolled(holder):
            continue
        if not holder.rect().contains(part.geometry()):
            outside.append(f"{told(part)}: {part.geometry().getRect()} in {holder.size().toTuple()}")
    assert squeezed == []
    assert outside == []


def _scrolled(holder: QWidget) -> bool:
    return isinstance(holder, QAbstractScrollArea) or isinstance(holder.parentWidget(), QAbstractScrollArea)


def test_what_can_be_pressed_is_named_and_large_enough(
    themes: ThemeManager, qtbot: QtBot, build: Callable[[], QWidget]
) -> None:
    del themes
    sheet = shown(build, qtbot)
    controls = focusable(sheet)
    assert controls
    nameless, small = [], []
    for part in controls:
        interface = QAccessible.queryAccessibleInterface(part)
        if not interface.text(QAccessible.Text.Name):
            nameless.append(type(part).__name__)
        if part.width() < 24 or (part.height() < 24 and not isinstance(part, QLineEdit)):
            small.append(f"{told(part)}: {part.size().toTuple()}")
    assert nameless == []
    assert small == []


def test_controls_do_not_overlap(themes: ThemeManager, qtbot: QtBot, build: Callable[[], QWidget]) -> None:
    del themes
    sheet = shown(build, qtbot)
    places = [
        (part, QRect(part.mapTo(sheet, QPoint(0, 0)), part.size()))
        for part in focusable(sheet)
        if isinstance(part, QAbstractButton)
    ]
    clashes = [
        f"{told(one)} and {told(other)}"
        for number, (one, place) in enumerate(places)
        for other, there in places[number + 1 :]
        if place.intersects(there) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
    ]
    assert clashes == []


def test_whatever_paints_itself_has_a_role(themes: ThemeManager, qtbot: QtBot) -> None:
    del themes
    for build in SHEETS.values():
        sheet = shown(build, qtbot)
        for part in parts(sheet):
            interface = QAccessible.queryAccessibleInterface(part)
            wanted = getattr(part, "accessible_role", None)
            if wanted is not None:
                assert interface.role() == wanted, told(part)


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_a_live_switch_ends_as_a_fresh_start_in_that_theme(
    themes: ThemeManager, qtbot: QtBot, build: Callable[[], QWidget], theme: str
) -> None:
    themes.apply("light")
    switched = shown(build, qtbot)
    themes.apply(theme, 1.25)  # type: ignore[arg-type]
    fresh = shown(build, qtbot)
    switched.resize(fresh.size())
    settle()
    for one, other in zip(_quiet(switched), _quiet(fresh), strict=True):
        assert one.sizeHint() == other.sizeHint(), told(one)
        assert one.font() == other.font(), told(one)


def _quiet(sheet: QWidget) -> list[QWidget]:
    return [
        part
        for part in parts(sheet)
        if part.objectName() != "focusRing" and part.metaObject().className()[0] != "Q"
    ]


def test_the_command_draws_every_sheet(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "oefenruimte.ui.gallery",
        "--out",
        str(tmp_path),
        "--theme",
        "dark",
        "--scale",
        "1.5",
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {f"{sheet}-dark-150.png" for sheet in [*SHEETS, "vraag"]}
