"""From how surely somebody speaks to where they spoke. Pure."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from oefenruimte.domain.facts import SHORTEST_SILENCE_MS, Span
from oefenruimte.insight.silero import RATE, WINDOW
from oefenruimte.insight.weights import Floats

WINDOW_MS = WINDOW * 1000 // RATE
_SURE, _LIKELY = 0.5, 0.35  # as the makers of the model have it
# The model goes on for about a window after the last sound; measured over the voices of tests/insight.
_AFTERGLOW_MS = WINDOW_MS
_SHORTEST_MS = 5 * WINDOW_MS  # "ja" takes longer, a chair that squeaks does not


def speaking(sureness: Floats) -> npt.NDArray[np.bool_]:
    """For each window whether somebody speaks: what is likely counts when it touches what is sure."""
    out = np.zeros(len(sureness), bool)
    for start, end in _runs(sureness >= _LIKELY):
        if sureness[start:end].max() >= _SURE and (end - start) * WINDOW_MS >= _SHORTEST_MS:
            out[start:end] = True
    return out


def spans(spoken: npt.NDArray[np.bool_], duration_ms: int) -> tuple[Span, ...]:
    """Pauses shorter than `SHORTEST_SILENCE_MS` are part of speaking."""
    found: list[Span] = []
    for first, last in _runs(spoken):
        start = first * WINDOW_MS
        end = min(duration_ms, max(start + WINDOW_MS, last * WINDOW_MS - _AFTERGLOW_MS))
        if found and start - found[-1].end_ms < SHORTEST_SILENCE_MS:
            found[-1] = Span(found[-1].start_ms, end)
        elif start < end:
            found.append(Span(start, end))
    return tuple(found)


def _runs(on: npt.NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """From and up to where it is on."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], on, [False])).astype(np.int8)))
    yield from zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
