"""The doors: making a room of one's own (sheet 01), and the lock (sheet 13)."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oefenruimte.ui.screens.doors.context import DoorContext
    from oefenruimte.ui.screens.doors.first_start import FirstStart
    from oefenruimte.ui.screens.doors.lock_screen import LockScreen
else:
    from oefenruimte.ui.lazily import lazily

    __getattr__ = lazily(
        __name__, {"context": "DoorContext", "first_start": "FirstStart", "lock_screen": "LockScreen"}
    )

__all__ = ["DoorContext", "FirstStart", "LockScreen"]
