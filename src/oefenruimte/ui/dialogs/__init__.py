"""Dialogs that more than one screen shows."""
