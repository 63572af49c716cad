"""What is loaded and made behind the door, on a job thread, while the door is on the screen."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from oefenruimte.domain.problem import Failure

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from oefenruimte.app.session import Desk, Session
    from oefenruimte.ui.bridge.jobs import Cancel

    MakeDesk = Callable[[Path | None], Desk]

EXAMPLE = "voorbeeld"

_log = logging.getLogger(__name__)


def load_rooms(make_desk: MakeDesk, place: Path | None, desk: Future[Desk]) -> None:
    """Everything but the door: the use cases, then the rooms. Also takes away the example of a program that
    was not ended in order."""
    if not desk.set_running_or_notify_cancel():
        return  # the window is gone already
    try:
        made = make_desk(place)
    except BaseException as error:
        desk.set_exception(error)
        raise
    desk.set_result(made)
    import oefenruimte.ui.opened_room  # noqa: F401  # here, so that going in need not wait for it

    remove_if_unused(made.home / EXAMPLE)


def remove_if_unused(example: Path) -> None:
    from oefenruimte.app.example import remove_example

    try:
        remove_example(example)
    except Failure as failure:  # another window shows it, or the disk refuses: the next start looks again
        _log.info("the example stays: %s", failure.problem.code)


def make_example(
    make_desk: Callable[[Path | None], Desk],
    place: Path,
    entering: Callable[[Session], object],
    *,
    cancel: Cancel,
) -> Session:
    from oefenruimte.app.example import open_example

    session = open_example(make_desk, place, lambda _: cancel.check())
    entering(session)
    return session


def nothing(_: None) -> None:
    """It is done: there is nothing to tell."""
