"""Vaardigheden en kernwaarden: the list that a trainer keeps for the whole municipality."""

from oefenruimte.ui.screens.skills.screen import SkillsScreen

__all__ = ["SkillsScreen"]
