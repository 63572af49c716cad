"""The doors: making a room of one's own (sheet 01), and the lock (sheet 13)."""

from oefenruimte.ui.screens.doors.context import DoorContext
from oefenruimte.ui.screens.doors.first_start import FirstStart
from oefenruimte.ui.screens.doors.lock_screen import LockScreen

__all__ = ["DoorContext", "FirstStart", "LockScreen"]
