"""Oefenruimte: practise hard conversations in private, share one take when you are content."""

__version__ = "0.1.0"
