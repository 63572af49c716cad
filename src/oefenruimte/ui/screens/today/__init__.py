"""The first page of an employee (sheet 02): start within five seconds."""

from oefenruimte.ui.screens.today.screen import TodayScreen

__all__ = ["TodayScreen"]
