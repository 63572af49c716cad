"""From the start of the process to a painted window, against a bare QtWidgets window and novelWriter.

Nothing is put into the processes: Qt itself tells on stderr what it paints (category qt.widgets.painting),
and the time is taken here when the line arrives, from just before the process is made. All get the same:
QT_QPA_PLATFORM, or offscreen. Two moments are told apart: the first paint of the window, and the first screen
complete: the paint in which the widget that the user needs is drawn.

Measured are the first start (no profile: the form to make one) and the locked door of one profile. Every
process runs once before it counts, so that compiled modules and the page cache are there for all. Is
OEFENRUIMTE_INSTALLED the path of the installed program, then that takes part.
"""

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from oefenruimte.vault.keys import create_key_file
from oefenruimte.vault.profile_dir import create_profile_dir
from tests.bench.base import PEERS, Context, Figure, Missing, interleaved, median

BARE_GOAL, NOVELWRITER_GOAL = 1.3, 0.35
INSTALLED_VARIABLE, INSTALLED_GOAL = "OEFENRUIMTE_INSTALLED", 1.5
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
"""
_PATIENCE_S = 60.0
_FLUSH = re.compile(r"Flushing top level ")
_DRAWN = re.compile(r"Drawing .* of (\w+)\(")


@dataclass(frozen=True, slots=True)
class Side:
    """A command, the class of its window, and the class of what makes its first screen complete."""

    command: tuple[str, ...]
    window: str
    content: str
    home: Path


@dataclass(frozen=True, slots=True)
class Shown:
    """Milliseconds since the process was asked for."""

    painted: float
    complete: float


def run(context: Context) -> list[Figure]:
    writer = PEERS / "bin" / "novelwriter"
    if not writer.exists():
        raise Missing(f"novelWriter is not installed in {PEERS}")
    bare = context.folder / "bare.py"
    bare.write_text(_BARE)
    empty, lived_in = context.folder / "empty", context.folder / "lived-in"
    key_file, _, _ = create_key_file("fiets lantaarn dinsdag koriander")
    create_profile_dir(lived_in, "Sanne Visser", key_file, datetime.now(UTC))
    product = (sys.executable, "-m", "oefenruimte", "run", "--home")
    sides = {
        "first_start": Side((*product, str(empty)), "Window", "FirstStart", context.folder / "home-1"),
        "locked": Side((*product, str(lived_in)), "Window", "DoorForm", context.folder / "home-2"),
        "bare": Side((sys.executable, str(bare)), "QMainWindow", "QMainWindow", context.folder / "home-3"),
        "novelwriter": Side((str(writer),), "GuiMain", "GuiMain", context.folder / "home-4"),
    }
    installed = os.environ.get(INSTALLED_VARIABLE)
    if installed:
        words = (installed, "run", "--home", str(empty))
        sides["installed"] = Side(words, "Window", "FirstStart", context.folder / "home-5")
    complete: dict[str, list[float]] = {name: [] for name in sides}

    def measured(name: str) -> Callable[[], float]:
        def once() -> float:
            shown = start(sides[name])
            complete[name].append(shown.complete)
            return shown.painted

        return once

    for name in sides:
        start(sides[name])
    rounds = max(context.rounds, 5 if context.short else 15)  # a start is short: more rounds, less noise
    painted = interleaved(
        Context(rounds, context.short, context.folder, context.values, context.shared),
        **{name: measured(name) for name in sides},
    )
    context.keep("complete", complete)
    return _figures(painted, complete, rounds)


def _figures(painted: dict[str, list[float]], complete: dict[str, list[float]], rounds: int) -> list[Figure]:
    """The slower of our two first screens counts."""
    ours, ready = (
        max(median(times["first_start"]), median(times["locked"])) for times in (painted, complete)
    )
    bare, writer = median(painted["bare"]), median(painted["novelwriter"])
    note = (
        f"first paint {ours:.0f} ms, first screen complete {ready:.0f} ms; "
        f"bare {bare:.0f} ms, novelWriter {writer:.0f} ms"
    )
    figures = [
        Figure("start.bare", ours / bare, BARE_GOAL, rounds, note=note),
        Figure("start.novelwriter", ours / writer, NOVELWRITER_GOAL, rounds, note=note),
        Figure("start.complete", ready / bare, BARE_GOAL, rounds, note="first screen complete / bare"),
    ]
    if "installed" in painted:
        frozen = median(painted["installed"])
        told = f"first paint of the installed program {frozen:.0f} ms; bare {bare:.0f} ms"
        figures.append(Figure("start.installed", frozen / bare, INSTALLED_GOAL, rounds, note=told))
    return figures


def start(side: Side) -> Shown:
    """Start it, wait for its first complete screen, end it. Missing when that does not come."""
    side.home.mkdir(parents=True, exist_ok=True)
    environment = {
        name: value
        for name, value in os.environ.items()
        # Whoever measures may not want compiled modules kept; a user has them.
        if name not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH")
    }
    environment |= {
        "HOME": str(side.home),
        "XDG_CONFIG_HOME": str(side.home / "config"),
        "XDG_DATA_HOME": str(side.home / "data"),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "QT_LOGGING_RULES": "qt.widgets.painting.info=true",
        "QT_MESSAGE_PATTERN": "%{category} %{message}",
    }
    began = time.monotonic()
    with subprocess.Popen(
        side.command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, bufsize=0
    ) as process:
        try:
            return _watch(process, side, began)
        finally:
            process.kill()


def _watch(process: "subprocess.Popen[bytes]", side: Side, began: float) -> Shown:
    assert process.stderr is not None
    painted: float | None = None
    drawn: set[str] = set()
    rest = ""
    while time.monotonic() - began < _PATIENCE_S:
        readable, _, _ = select.select([process.stderr], [], [], 1.0)
        now = (time.monotonic() - began) * 1000
        if not readable:
            continue
        read = process.stderr.read(1 << 16)
        if not read:
            break
        *lines, rest = (rest + read.decode("utf-8", "replace")).split("\n")
        for line in lines:
            found = _DRAWN.search(line)
            if found is not None:
                drawn.add(found[1])
            if _FLUSH.search(line) is not None and side.window in drawn:
                painted = painted if painted is not None else now
                if side.content in drawn:
                    return Shown(painted, now)
    raise Missing(f"{side.command[-1]} showed no {side.content} in time: {rest[-200:]}")
