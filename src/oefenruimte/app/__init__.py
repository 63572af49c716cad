"""Use cases, without Qt: what a screen or a command asks for."""
