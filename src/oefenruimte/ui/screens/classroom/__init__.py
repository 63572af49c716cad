"""Practising with a group: one large picture, one participant answers aloud, nothing is kept."""

from oefenruimte.ui.screens.classroom.screen import ClassroomScreen

__all__ = ["ClassroomScreen"]
