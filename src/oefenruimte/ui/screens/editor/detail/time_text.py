"""Moments inside a clip, written to the hundredth: "0:04,20"."""

import re

_TIME = re.compile(r"\s*(?:(\d{1,3}):)?(\d{1,3})(?:[.,](\d{1,3}))?\s*")


def fine_text(at_ms: int) -> str:
    """ "0:04,20": rounded down, so that it is never after the moment itself."""
    hundredths = max(0, at_ms) // 10
    return f"{hundredths // 6000}:{hundredths // 100 % 60:02d},{hundredths % 100:02d}"


def read_time(text: str) -> int | None:
    """Milliseconds of "0:04,20", "4,2" or "4"; None for anything else."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    minutes, seconds, part = found.groups()
    return int(minutes or 0) * 60_000 + int(seconds) * 1000 + int((part or "0").ljust(3, "0"))
