"""What every metric is made of: figures with a goal, the run they belong to, product and peer in turn."""

import os
import statistics
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
# Where the launcher puts the programs from PyPI that are peers; never the program's own environment.
PEERS = Path(os.environ.get("OEFENRUIMTE_BENCH_VENV", ROOT / ".venv-bench"))


class Missing(Exception):
    """A peer, or something else the measurement cannot do without, is not on this machine."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number and its goal. `better` "low": `ratio` may be at most `goal`; "high": at least.

    `ratio` is product divided by peer, or an absolute number (ms, dB, frames) where the goal is one.
    """

    name: str
    ratio: float
    goal: float
    n: int
    better: Literal["low", "high"] = "low"
    note: str = ""

    @property
    def ok(self) -> bool:
        return self.ratio <= self.goal if self.better == "low" else self.ratio >= self.goal

    def line(self) -> str:
        """NAME ratio=0.790 goal=<=0.75 n=5 short"""
        sign = "<=" if self.better == "low" else ">="
        line = f"{self.name} ratio={self.ratio:.3f} goal={sign}{self.goal:g} n={self.n} "
        return line + ("ok" if self.ok else "short")


@dataclass(slots=True)
class Context:
    """One invocation of the bench.

    `folder` is a fresh temporary folder, removed at the end. `values` is what a metric wants kept of each
    round (numbers, or lists of them; they end up in the JSON). `shared` holds what one metric measured and
    another uses as well, such as the one long take behind `frames`, `sync` and `memory`.
    """

    rounds: int
    short: bool
    folder: Path
    values: dict[str, Any] = field(default_factory=dict)
    shared: dict[str, Any] = field(default_factory=dict)

    def say(self, text: str) -> None:
        """Progress, for who waits."""
        print(text, file=sys.stderr, flush=True)

    def keep(self, name: str, value: Any) -> None:
        """Put in the JSON what was measured, next to the figure made of it."""
        self.values[name] = value


def interleaved(context: Context, **sides: Callable[[], float]) -> dict[str, list[float]]:
    """Run every side once each round; the one that begins changes with the round."""
    names = list(sides)
    measured: dict[str, list[float]] = {name: [] for name in names}
    for number in range(context.rounds):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            measured[name].append(sides[name]())
        last = ", ".join(f"{name} {values[-1]:.4g}" for name, values in measured.items())
        context.say(f"  round {number + 1} of {context.rounds}: {last}")
    for name, values in measured.items():
        context.values.setdefault("rounds", {}).setdefault(name, []).extend(values)
    return measured


def median(values: Iterable[float]) -> float:
    return float(statistics.median(values))


def percentile(values: Iterable[float], percent: float) -> float:
    """The smallest value that at least `percent` of them do not exceed. ValueError when there is none."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("no values")
    return float(ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))])
