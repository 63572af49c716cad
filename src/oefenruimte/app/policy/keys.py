"""The words of a policy file and the values that they take. What is not here is refused.

Two kinds of keys are missing on purpose, and a test keeps them out. Nothing that lets anybody see or share
more: no key shares, reveals, records, keeps longer than the usual or puts a message on the desktop. And
nothing that someone needs in order to see, hear or operate the program can be locked (EN 301 549): colours,
text, captions, motion and counting may be set beforehand, and the user changes them.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from oefenruimte.domain.retention import USUAL_PERIOD

USUAL_IDLE, LONGEST_IDLE = 10, 30  # minutes


@dataclass(frozen=True, slots=True)
class Key:
    """`read`: the value of the preference `name`, or ValueError. `lock`: the same for a lock; None: it cannot
    be locked."""

    name: str
    read: Callable[[object], Any]
    lock: Callable[[object], Any] | None = None


def _one_of(words: Mapping[str, Any]) -> Callable[[object], Any]:
    def read(value: object) -> Any:
        if not isinstance(value, str) or value not in words:
            raise ValueError("kies uit: " + ", ".join(words))
        return words[value]

    return read


def _number(*allowed: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value not in allowed:
            raise ValueError("kies uit: " + ", ".join(map(str, allowed)))
        return value

    return read


def _between(least: int, most: int, scale: float = 1.0) -> Callable[[object], Any]:
    def read(value: object) -> Any:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise ValueError(f"een getal van {least} tot en met {most}")
        return value if scale == 1.0 else value * scale

    return read


def _yes_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true of false")
    return value


def _only_off(value: object) -> bool:
    if value is not False:
        raise ValueError("dit kan alleen uit (false)")
    return False


_THEMES = {
    "automatisch": "auto",
    "licht": "light",
    "donker": "dark",
    "hoog contrast": "highContrast",
}
_LANGUAGES = {"nl": "nl", "en": "en"}
_QUALITIES = {"normaal": "normal", "hoog": "high"}
_term = _number(*sorted({7, USUAL_PERIOD}))  # never longer than the usual, and never "for ever"
_idle, _idle_at_most = _between(1, USUAL_IDLE), _between(1, LONGEST_IDLE)

PREFERENCES: Mapping[str, Key] = {
    "bewaartermijn_dagen": Key("keep_days", _term, _term),
    "slot_minuten": Key("idle_minutes", _idle, _idle_at_most),
    "taal": Key("language", _one_of(_LANGUAGES), _one_of(_LANGUAGES)),
    "beeldkwaliteit": Key("quality", _one_of(_QUALITIES), _one_of(_QUALITIES)),
    "meldingen": Key("notices", _only_off, _only_off),
    "herinneringen": Key("reminders", _only_off, _only_off),
    "lettertoetsen": Key("letter_keys", _yes_no, _only_off),
    "kleuren": Key("theme", _one_of(_THEMES)),
    "tekstgrootte_procent": Key("text_scale", _between(100, 150, 0.01)),
    "minder_beweging": Key("reduced_motion", _yes_no),
    "ondertiteling": Key("captions", _yes_no),
    "tellen_seconden": Key("countdown", _number(0, 3, 5, 10)),
}


def names_of(fields: Iterable[str]) -> list[str]:
    """The words of the file for these preferences, in the order of the table."""
    asked = set(fields)
    return [word for word, key in PREFERENCES.items() if key.name in asked]
