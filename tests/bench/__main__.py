"""`./oefenruimte bench [NAME ...|all] [--json] [--rounds N] [--short]`.

Progress goes to stderr. stdout gets one line per figure, or one JSON document. Exit 0 when everything
that was asked for has been measured, also when a figure is short of its goal; 1 when something failed
or is missing.
"""

import argparse
import contextlib
import datetime
import importlib
import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.base import Context, Figure, Missing

NAMES = (
    *("frames", "gui", "encode", "quality", "sync", "crash", "power", "replay"),
    *("retry", "seek", "marks", "thumbs", "vault", "start", "store", "memory", "sharing", "desk", "facts"),
)
BENCHES = {name: f"tests.bench.{name}" for name in NAMES}
_PACKAGES = (
    "pyside6",
    "av",
    "opencv-python",
    "sounddevice",
    "numpy",
    "cryptography",
    "sqlalchemy",
    "sqlcipher3",
)
_PROGRAMS = {"ffmpeg": "-version", "age": "--version", "pulseaudio": "--version"}


@dataclass(slots=True)
class Result:
    """What came of one metric."""

    name: str
    figures: list[Figure] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    missing: str = ""

    def lines(self) -> list[str]:
        if self.missing:
            return [f"{self.name} missing: {self.missing}"]
        return [figure.line() for figure in self.figures]

    def document(self) -> dict[str, Any]:
        figures = [asdict(figure) | {"ok": figure.ok} for figure in self.figures]
        return {"figures": figures, "values": self.values, "seconds": self.seconds, "missing": self.missing}


def measure(name: str, run: Callable[[Context], list[Figure]], context: Context) -> Result:
    """One metric, in a folder of its own; what goes wrong in it is told and ends only this metric."""
    result = Result(name)
    context.values = result.values
    began = time.monotonic()
    try:
        result.figures = run(context)
    except Missing as missing:
        result.missing = str(missing)
    except Exception as error:  # noqa: BLE001 the others are still measured
        traceback.print_exc()
        result.missing = f"failed with {type(error).__name__}: {error}"
    result.seconds = round(time.monotonic() - began, 1)
    return result


def main(words: Sequence[str] | None = None) -> int:
    options = _options(words)
    names = list(BENCHES) if options.names in ([], ["all"]) else options.names
    results = []
    shared: dict[str, Any] = {}
    # What a peer or a library prints is not for who reads our lines.
    with contextlib.redirect_stdout(sys.stderr), _folder() as folder:
        for name in names:
            own = folder / name
            own.mkdir()
            context = Context(options.rounds, options.short, own, shared=shared)
            context.say(f"{name}:")
            results.append(measure(name, _load(name), context))
            for line in results[-1].lines():
                context.say(f"  {line}")
    if options.json:
        measured = {result.name: result.document() for result in results}
        print(json.dumps(_machine() | {"short": options.short, "metrics": measured}, indent=2))
    else:
        for result in results:
            print("\n".join(result.lines()))
    return 1 if any(result.missing for result in results) else 0


def _options(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("./oefenruimte bench", description="Measure; see docs/performance.md.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"all (default), or: {' '.join(BENCHES)}")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.add_argument("--rounds", type=int, default=5, help="of product and peers in turn (default 5)")
    parser.add_argument("--short", action="store_true", help="shorter takes: to try out, not to judge by")
    options = parser.parse_args(words)
    if unknown := [name for name in options.names if name not in BENCHES and options.names != ["all"]]:
        parser.error(f"unknown: {' '.join(unknown)}")
    if options.rounds < 1:
        parser.error("at least one round")
    return options


def _load(name: str) -> Callable[[Context], list[Figure]]:
    def run(context: Context) -> list[Figure]:
        found: list[Figure] = importlib.import_module(BENCHES[name]).run(context)
        return found

    return run


@contextlib.contextmanager
def _folder() -> Any:
    folder = Path(tempfile.mkdtemp(prefix="oefenruimte-bench-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _machine() -> dict[str, Any]:
    cpu = re.search(r"model name\s*:\s*(.*)", _text(Path("/proc/cpuinfo")))
    memory = re.search(r"MemTotal:\s*(\d+)", _text(Path("/proc/meminfo")))
    return {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "machine": {
            "system": platform.platform(),
            "cpu": cpu[1] if cpu else platform.processor(),
            "cores": len(os.sched_getaffinity(0)),
            "memory_mib": int(memory[1]) // 1024 if memory else None,
        },
        "versions": {"python": platform.python_version()}
        | {name: importlib.metadata.version(name) for name in _PACKAGES}
        | {name: _version(name, option) for name, option in _PROGRAMS.items()},
    }


def _text(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""


def _version(program: str, option: str) -> str:
    if shutil.which(program) is None:
        return "missing"
    said = subprocess.run([program, option], capture_output=True, text=True, check=False)
    return (said.stdout or said.stderr).partition("\n")[0].strip()


if __name__ == "__main__":
    sys.exit(main())
