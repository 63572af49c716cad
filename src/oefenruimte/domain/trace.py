"""What a log may say about an exception that nobody expected."""

import traceback


def trace_of(error: BaseException) -> str:
    """Its type and where it came from, the innermost place first: "ValueError at fetch:31 < run:12".

    Never its message: that may hold what a user typed, a name, or an address with a password in it.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} at {places}" if places else type(error).__name__
