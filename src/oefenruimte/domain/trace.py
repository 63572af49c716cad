"""What a log may say about an exception that nobody expected."""

import os
import traceback
from collections.abc import Iterator

_HOUSE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def trace_of(error: BaseException) -> str:
    """Its type and where it came from, the innermost place first: "ValueError at fetch:31 < run:12".

    Never its message: that may hold what a user typed, a name, or an address with a password in it.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} at {places}" if places else type(error).__name__


def report_of(error: BaseException) -> tuple[str, ...]:
    """The same with files, a line for each place, and for what it came from: for a report to a maker.

    No messages, no values, and of files only the part that is the same on every computer.
    """
    return tuple(_report(error))


def _report(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    here: BaseException | None = error
    while here is not None and id(here) not in seen:
        seen.add(id(here))
        yield type(here).__name__
        for frame in reversed(traceback.extract_tb(here.__traceback__)):
            yield f"  {_public(frame.filename)}:{frame.lineno} {frame.name}"
        here = here.__cause__ or (None if here.__suppress_context__ else here.__context__)


def _public(file: str) -> str:
    """Of a path with somebody's name in it, what follows the folder that everything was installed in."""
    file = os.path.normpath(file)
    for root in ("site-packages", "dist-packages"):
        _, found, rest = file.rpartition(f"{os.sep}{root}{os.sep}")
        if found:
            return rest.replace(os.sep, "/")
    if file.startswith(_HOUSE + os.sep):
        return os.path.relpath(file, _HOUSE).replace(os.sep, "/")
    return os.path.basename(file)
