"""What the demo did and saw: every step with its outcome, every promise with its check."""

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_REPORT = "report.json"
_PICTURE = re.compile(r"\d\d-[A-Za-z0-9-]+\.png")


@dataclass
class Step:
    name: str
    ok: bool = False
    seconds: float = 0.0
    pictures: list[str] = field(default_factory=list)
    problem: str = ""


@dataclass
class Check:
    name: str
    ok: bool
    detail: str


@dataclass
class DemoReport:
    """Grows while the story is told; `ok` when it is complete, and every step and every check is."""

    out: Path
    say: Callable[[str], None]
    steps: list[Step] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)
    seconds: float = 0.0
    complete: bool = False  # told to its end

    @property
    def ok(self) -> bool:
        return self.complete and all(step.ok for step in self.steps) and all(c.ok for c in self.checks)

    @contextmanager
    def step(self, name: str) -> Iterator[Step]:
        """Times a step; one that raises is in the report and ends the story."""
        step = Step(name)
        self.steps.append(step)
        self.say(f"{len(self.steps):2}. {name}…")
        began = time.monotonic()
        try:
            yield step
            step.ok = True
        except Exception as error:
            step.problem = f"{type(error).__name__}: {error}"
            raise
        finally:
            step.seconds = round(time.monotonic() - began, 2)

    def check(self, name: str, ok: bool, detail: str = "") -> None:
        self.checks.append(Check(name, bool(ok), detail))

    @property
    def document(self) -> dict[str, Any]:
        return {
            "ok": self.ok,
            "seconds": self.seconds,
            "out": str(self.out),
            "steps": [vars(step) for step in self.steps],
            "checks": [vars(check) for check in self.checks],
        }

    @property
    def sentences(self) -> list[str]:
        """For the terminal."""
        lines = [
            f"{'Goed  ' if check.ok else 'FOUT  '} {check.name}: {check.detail}" for check in self.checks
        ]
        stuck = [f"FOUT   {step.name}: {step.problem}" for step in self.steps if not step.ok]
        return [*lines, *stuck, f"Klaar in {self.seconds:.0f} seconden. Alles staat in {self.out}."]

    def save(self) -> None:
        """Write report.json."""
        self.seconds = round(time.monotonic() - self.began, 1)
        text = json.dumps(self.document, ensure_ascii=False, indent=2)
        (self.out / _REPORT).write_text(text + "\n", encoding="utf-8")


def remove_earlier(out: Path) -> None:
    """Take away the pictures of an earlier demo: those its own report names, and nothing else. OSError."""
    try:
        document = json.loads((out / _REPORT).read_text(encoding="utf-8"))
        names = [name for step in document["steps"] for name in step["pictures"]]
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return
    for name in names:
        if isinstance(name, str) and _PICTURE.fullmatch(name):
            (out / name).unlink(missing_ok=True)
