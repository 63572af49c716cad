"""A blind user's computer: a screen that nobody looks at, a session bus, the program, and a screen reader."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 30.0
_SYSTEM_PYTHON = "/usr/bin/python3"  # the one that Debian's pyatspi is for
_LOOK_S = 0.1


class Gone(Exception):
    """What was looked at is no longer there."""


@dataclass(frozen=True)
class Thing:
    """One object, as the screen reader has it."""

    number: int
    depth: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    interfaces: frozenset[str]
    actions: tuple[str, ...] = ()
    value: tuple[float, float, float] | None = None  # lowest, now, highest
    text: str = ""

    @property
    def usable(self) -> bool:
        return {"enabled", "sensitive"} <= self.states


class Reader:
    """The screen reader's process, and what its user does with it."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._heard: list[dict[str, Any]] = []
        assert self._answer() == "ready"

    def _ask(self, do: str, **words: object) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, **words}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the screen reader stopped"
        told = json.loads(line)
        assert "failed" not in told, told["failed"]
        if "gone" in told:
            raise Gone(told["gone"])
        return told["answer"]

    # --- looking ------------------------------------------------------------------------------------

    def tree(self) -> list[Thing]:
        """Everything that shows, in reading order; empty while there is no program."""
        told = self.until(lambda: [self._ask("tree")], "anything that can be read")[0]
        return [_thing(one) for one in told or ()]

    def there(self, name: str, role: str = "", *states: str) -> Thing | None:
        """The first object with this name (one that begins so, with … …), role and states."""
        begins = name.endswith("……")
        asked = self._ask("find", name=name.removesuffix("……"), role=role, begins=begins, states=states)
        return None if asked is None else _thing(asked)

    def find(self, name: str, role: str = "", *states: str) -> Thing:
        """The same; it is waited for."""
        found: Thing = self.until(lambda: self.there(name, role, *states), f"{role} {name!r} {states or ''}")
        return found

    def until(self, look: Callable[[], Any], what: str) -> Any:
        """What `look` gives once that is something; a page that changes meanwhile is looked at anew."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            try:
                found = look()
            except Gone:
                found = None
            if found:
                return found
            time.sleep(_LOOK_S)  # another process: there is no event to wait for
        raise AssertionError(f"no {what} in:\n{self._page()}\nheard: {self.said()}")

    def _page(self) -> str:
        things = [_thing(told) for told in self._ask("tree") or ()]
        named = [thing for thing in things if thing.name or thing.text]
        return "\n".join(f"{'  ' * thing.depth}{thing.role} {thing.name!r} {thing.text!r}" for thing in named)

    # --- doing --------------------------------------------------------------------------------------

    def press(self, name: str, role: str = "push button") -> None:
        """Press it, once it can be pressed."""

        def pressed() -> bool:
            thing = self.there(name, role, "enabled", "sensitive")
            return thing is not None and bool(self._ask("act", number=thing.number, action="Press"))

        self.until(pressed, f"{role} {name!r} to press")

    def act(self, thing: Thing, action: str) -> None:
        assert self._ask("act", number=thing.number, action=action)

    def write(self, name: str, text: str) -> None:
        """Into the field with this name."""

        field = self.find(name, "", "editable", "enabled")
        assert self._ask("write", number=field.number, text=text)

    def set_value(self, thing: Thing, value: float) -> None:
        self._ask("value", number=thing.number, value=value)

    def focus(self, thing: Thing) -> None:
        self._ask("focus", number=thing.number)

    def keys(self, *keys: str) -> None:
        """On the keyboard, by their X names: "Tab", "Return", "space", "n"."""
        self._ask("keys", keys=keys)

    # --- listening ----------------------------------------------------------------------------------

    def events(self, kind: str) -> list[dict[str, Any]]:
        """What was heard until now, of one kind."""
        self._heard += self._ask("heard")
        return [one for one in self._heard if one["event"].startswith(kind)]

    def said(self) -> list[str]:
        """The announcements."""
        return [one["text"] for one in self.events("object:announcement")]

    def hear(self, words: str) -> None:
        """Wait for an announcement with these words."""
        self.until(lambda: any(words in said for said in self.said()), f"announcement with {words!r}")


def _thing(told: dict[str, Any]) -> Thing:
    return Thing(
        number=told["number"],
        depth=told["depth"],
        role=told["role"],
        name=told["name"],
        description=told["description"],
        states=frozenset(told["states"]),
        interfaces=frozenset(told["interfaces"]),
        actions=tuple(told.get("actions", ())),
        value=tuple(told["value"]) if "value" in told else None,
        text=told.get("text", ""),
    )


@contextmanager
def computer(place: Path) -> Iterator[dict[str, str]]:
    """A screen and a session bus; gives the environment for what runs there."""
    with ExitStack() as on:
        words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
        display = ":" + first_line(on.enter_context(running(words)))
        here = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": str(place)}
        bus = on.enter_context(running(["dbus-daemon", "--session", "--nofork", "--print-address=1"], here))
        yield {
            **here,
            "DBUS_SESSION_BUS_ADDRESS": first_line(bus),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_LOGGING_RULES": "qt.accessibility.atspi=false",  # asked for what just went away, it says so
        }


@contextmanager
def screen_reader(environment: dict[str, str]) -> Iterator[Reader]:
    with running([_SYSTEM_PYTHON, "tests/accessibility/reader.py"], environment) as process:
        yield Reader(process)


@contextmanager
def program(environment: dict[str, str], home: Path) -> Iterator["subprocess.Popen[str]"]:
    """The program of whoever lives in `home`, with the test card for a camera."""
    words = [sys.executable, "-m", "tests.accessibility.program", "run", "--home", str(home)]
    with running(words, environment) as process:
        yield process


@contextmanager
def running(
    words: Sequence[str], environment: dict[str, str] | None = None
) -> Iterator["subprocess.Popen[str]"]:
    """A program that ends with the block; what it says on stderr is in the report of a test that fails."""
    with subprocess.Popen(
        words, env=environment, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()
