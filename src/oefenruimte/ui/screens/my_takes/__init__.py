"""One's own takes, by exercise."""

from oefenruimte.ui.screens.my_takes.screen import MyTakesScreen

__all__ = ["MyTakesScreen"]
