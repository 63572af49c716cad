"""Every stage, without anything that a machine sees is wrong.

Each is built with the largest letters in the smallest window, in a theme that differs from stage to stage.
With OEFENRUIMTE_PICTURES=DIR it is then switched live to two other looks, so that every theme, size and width
comes by, and the pictures of what is wrong are kept there. All twenty-seven looks: `oefenruimte pictures`.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fakes.keys import cheap_locks
from oefenruimte.app.session import Desk
from oefenruimte.app.town_story import make_town
from oefenruimte.app.townspeople import TownClock
from oefenruimte.bootstrap import build_desk
from oefenruimte.ui.pictures.inspect import inspect, inspect_focus
from oefenruimte.ui.pictures.stage import Stage, built
from oefenruimte.ui.pictures.stages import STAGES
from oefenruimte.ui.pictures.studio import SIZES, THEMES, Look, Studio
from tests.ui.pictures.allowed import is_allowed

KEPT = "OEFENRUIMTE_PICTURES"


def looks_of(stage: Stage) -> tuple[Look, ...]:
    turn = STAGES.index(stage) % 3
    small, usual, large = SIZES
    first, second, third = THEMES[turn:] + THEMES[:turn]
    hardest = Look(first, 1.5, *small)
    others = (usual, large) if turn % 2 else (large, usual)
    if KEPT not in os.environ:
        return (hardest,)
    return (hardest, Look(second, 1.25, *others[0]), Look(third, 1.0, *others[1]))


@pytest.fixture(scope="session")
def studio(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Studio:
    del qapp

    def desk(home: Path, clock: TownClock) -> Desk:
        return build_desk(home, clock=clock)

    with cheap_locks():
        town = make_town(desk, tmp_path_factory.mktemp("stad"))
    town.desk.workshop.close()
    return Studio(town)


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_nothing_is_wrong_that_a_machine_can_see(stage: Stage, studio: Studio, tmp_path: Path) -> None:
    kept = Path(os.environ.get(KEPT, tmp_path))
    wrong = []
    looks = looks_of(stage)
    with built(studio, stage, looks[0]) as at:
        for number, look in enumerate(looks):
            picture = studio.look(at.window, look)
            found = inspect(at.window, picture)
            if number == 0:
                found += inspect_focus(at.window)
            left = [finding for finding in found if not is_allowed(finding)]
            if left:
                file = kept / f"{stage.name}-{look.name}.png"
                file.parent.mkdir(parents=True, exist_ok=True)
                picture.save(str(file))
                wrong += [f"{look.name}: {finding}" for finding in left]
    assert not wrong, "\n".join([*wrong, f"see {kept}"])
    assert not studio.faults
