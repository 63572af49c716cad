"""Managing an organisation: who is in it, who asks to be let in, who is invited."""

from oefenruimte.ui.screens.organisation.screen import OrganisationScreen

__all__ = ["OrganisationScreen"]
