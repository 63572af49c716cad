"""Moments in words: on the screen, on paper and for the screen reader."""


def clock_text(at_ms: int) -> str:
    """ "0:42", "12:05"; whole seconds, rounded down as every player does."""
    seconds = max(0, at_ms) // 1000
    return f"{seconds // 60}:{seconds % 60:02d}"
