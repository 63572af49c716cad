"""*Mijn zinnen*: the coach's own sentences."""

from oefenruimte.ui.screens.phrases.screen import PhrasesScreen

__all__ = ["PhrasesScreen"]
