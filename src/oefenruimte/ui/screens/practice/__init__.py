"""Practising (sheets 03a to 03d and 13): clip, countdown, recording, choice."""

from oefenruimte.ui.screens.practice.screen import PracticeScreen

__all__ = ["PracticeScreen"]
