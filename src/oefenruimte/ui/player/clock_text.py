"""Moments in words, for everything that shows time."""

from oefenruimte.app.clock_text import clock_text as clock_text
