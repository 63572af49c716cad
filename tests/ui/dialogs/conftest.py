"""The window and the exercises of the screens, for dialogs that stand over them."""

from tests.ui.screens.conftest import scenario_folder, stage_for, window

__all__ = ["scenario_folder", "stage_for", "window"]
