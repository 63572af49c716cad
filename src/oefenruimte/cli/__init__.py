"""The command line: a thin second skin over the same use cases, without Qt."""

from oefenruimte.cli.main import main

__all__ = ["main"]
