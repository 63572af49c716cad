"""Every page and a choice of dialogs, as the picture book builds them.

Tab leads everywhere, in sight, and out again; what is there has a name and is read in order; without letter
keys no letter works or shows; with less motion nothing moves.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes.keys import cheap_locks
from oefenruimte.app.session import Desk
from oefenruimte.app.town_story import TownClock, make_town
from oefenruimte.bootstrap import build_desk
from oefenruimte.ui.pictures.stage import Stage, built
from oefenruimte.ui.pictures.stages import STAGES
from oefenruimte.ui.pictures.studio import Studio, turn_over
from oefenruimte.ui.theme import ThemeManager

from . import looking

_LOOKED_AT = (
    ("eerste-start", "slot", "vandaag", "bibliotheek", "pogingen", "terugkijken", "vergelijken", "delen"),
    ("feedback-lezen", "groei", "nulmeting", "leerlijnen", "situatie"),
    ("oefenen-fragment", "oefenen-opname", "oefenen-keuze", "eigen-casus"),
    ("coach-postvak", "coach-reactie", "zinnen", "coach-zin-kiezen", "wachtzin-wijzigen", "instellingen"),
    (
        "oefeningen",
        "oefening-maken",
        "oefening-beurt",
        "importeren",
        "importverslag",
    ),
    ("beheer",),
)


def _desk(place: Path, clock: TownClock) -> Desk:
    desk = build_desk(place, clock=clock)
    return replace(desk, devices=replace(desk.devices, cameras=list, microphones=list))


@pytest.fixture
def studio(tmp_path: Path, themes: ThemeManager, qtbot: QtBot) -> Iterator[Studio]:
    del qtbot
    with cheap_locks():
        town = make_town(_desk, tmp_path)
    yield Studio(town)
    themes.apply("light")


def stages() -> list[Stage]:
    names = {name for row in _LOOKED_AT for name in row}
    found = [stage for stage in STAGES if stage.name in names]
    assert {stage.name for stage in found} == names
    return found


def _look(studio: Studio, stage: Stage) -> list[str]:
    with built(studio, stage) as at:
        at.window.activateWindow()
        QApplication.processEvents()
        wrong = looking.motion(at.window) + looking.read_aloud(at.window) + looking.tab_round(at.window)
        studio.themes.apply("light", 1.0, reduced_motion=True, letter_keys=False)
        turn_over()
        return [f"{stage.name}: {one}" for one in (*wrong, *looking.letters(at.window))]


@pytest.mark.timeout(600)  # half a minute, on a computer with nothing else to do
def test_every_page_without_a_mouse(studio: Studio) -> None:
    wrong = [one for stage in stages() for one in _look(studio, stage)]
    assert not wrong, "\n".join(wrong)
