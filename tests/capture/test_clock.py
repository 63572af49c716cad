"""No clock but the one that never jumps: a change of the system's time is nothing to a recording."""

import ast
from pathlib import Path

import oefenruimte.capture as room
from oefenruimte.capture.clock import SystemClock

SOURCES = sorted(Path(room.__file__).parent.glob("*.py"))
# of the module `time`; `perf_counter` never jumps either, but is another clock than that of the stamps
STEADY = {"monotonic", "sleep", "thread_time", "process_time"}


def times(tree: ast.AST) -> set[str]:
    """What of `time` and `datetime` is used."""
    used = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "time":
            used.add(node.attr)
        if isinstance(node, ast.ImportFrom) and node.module in ("time", "datetime"):
            used.update(alias.name for alias in node.names)
        if isinstance(node, ast.Import):
            used.update("datetime" for alias in node.names if alias.name == "datetime")
    return used


def test_the_room_was_read_and_would_tell() -> None:
    assert len(SOURCES) > 30
    assert times(ast.parse("import time\ntime.time()")) == {"time"}
    assert times(ast.parse("from datetime import datetime")) == {"datetime"}


def test_only_steady_clocks_are_read() -> None:
    used = {file.name: times(ast.parse(file.read_text("utf-8"))) - STEADY for file in SOURCES}
    assert {name: names for name, names in used.items() if names} == {}


def test_the_one_clock_is_the_monotonic_one() -> None:
    first = SystemClock().now()
    assert SystemClock().now() >= first
    tree = ast.parse((Path(room.__file__).parent / "clock.py").read_text("utf-8"))
    assert times(tree) == {"monotonic"}
