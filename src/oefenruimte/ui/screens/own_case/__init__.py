"""Eigen casus: what happened to you, as an exercise for you alone."""

from oefenruimte.ui.screens.own_case.screen import OwnCaseScreen

__all__ = ["OwnCaseScreen"]
