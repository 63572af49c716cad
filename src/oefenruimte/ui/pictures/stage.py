"""What a stage is: who is looking, at which page, and what they did there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from oefenruimte.app.preferences import Preferences
from oefenruimte.app.townspeople import LEARNER, Town
from oefenruimte.ui.pictures.studio import USUAL_LOOK, Look, Set, Studio, turn_over
from oefenruimte.ui.routes import Route
from oefenruimte.ui.widgets import top_dialog

Act = Callable[[Set], None]


def nothing(_: Set) -> None:
    """The page as it opens."""


@dataclass(frozen=True)
class Stage:
    """`sheet`: of the design, "" when there is none. `who` "" is at the door: then `act` shows everything.
    `dialogs`: which one lies on top at the end. `kept_waiting`: nothing arrives. `broken`: the disk fails.
    """

    name: str
    title: str
    sheet: str = ""
    who: str = LEARNER
    route: Callable[[Town], Route] | None = None
    act: Act = nothing
    dialog: str = ""
    role: str = ""
    kept_waiting: bool = False
    broken: bool = False
    change: Callable[[Preferences], Preferences] | None = None


@contextmanager
def built(studio: Studio, stage: Stage, look: Look = USUAL_LOOK) -> Iterator[Set]:
    """The stage in its window, with everything there. `look`: from the start."""
    if not stage.who:
        with studio.at_the_door(look) as at:
            stage.act(at)
            at.settle(busy=stage.kept_waiting)
            yield at
        return

    def changed(preferences: Preferences) -> Preferences:
        known = replace(preferences, role=stage.role) if stage.role else preferences
        return stage.change(known) if stage.change is not None else known

    with studio.inside(stage.who, changed, look) as at:
        if stage.broken:
            at.session.close()
        if stage.kept_waiting:
            at.hold()
        if stage.route is not None:
            at.rooms.go(stage.route(at.town))
        else:
            at.rooms.start()
        if not stage.kept_waiting:
            at.settle()
        stage.act(at)
        if not stage.kept_waiting:
            at.settle()
        turn_over()
        dialog = top_dialog(at.window)
        there = "" if dialog is None else type(dialog).__name__
        if there != stage.dialog:
            raise AssertionError(f"{stage.name}: {there or 'no dialog'} instead of {stage.dialog}")
        yield at


def click(*names: str) -> Act:
    """One button after the other, by the beginning of their words."""

    def act(at: Set) -> None:
        for name in names:
            at.driver.click(name, seconds=8)
            at.settle(busy=True)

    return act


def press(*keys: Qt.Key) -> Act:
    def act(at: Set) -> None:
        for key in keys:
            at.driver.key(key)
            at.settle(busy=True)

    return act


def both(*acts: Act) -> Act:
    def act(at: Set) -> None:
        for one in acts:
            one(at)
            at.settle(busy=True)

    return act
