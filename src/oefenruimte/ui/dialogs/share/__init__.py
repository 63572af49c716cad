"""Sharing a take with a coach (sheet 05): what goes, what stays, with whom, until when."""

from oefenruimte.ui.dialogs.share.flow import ShareFlow

__all__ = ["ShareFlow"]
