"""What a user set for themselves. Kept in the profile's own database."""

import re
from dataclasses import asdict, dataclass, fields
from typing import Any, Protocol

from oefenruimte.app.machine import LANGUAGES as LANGUAGES
from oefenruimte.domain.recording import Quality
from oefenruimte.domain.retention import PERIODS, USUAL_PERIOD
from oefenruimte.store.database import Store

_KEY = "preferences"

FIRST_CAMERA, USUAL_MICROPHONE = "default", "default"

THEMES = ("auto", "light", "dark", "highContrast")
COUNTDOWNS = (0, 3, 5, 10)
RUN_UPS = (0, 3, 5, 10, 15)
QUALITIES = tuple(quality.value for quality in Quality)
_HOUR = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
ROLES = ("oefenen", "begeleiden", "maken")
CAPTION_PLACES = ("bottom", "top")


@dataclass(frozen=True, slots=True)
class Preferences:
    theme: str = "auto"
    text_scale: float = 1.0  # 1.0 to 1.5
    reduced_motion: bool = False
    countdown: int = 3  # seconds, one of COUNTDOWNS
    run_up: int = 0  # seconds that are shown before a reaction, one of RUN_UPS
    captions: bool = True
    letter_keys: bool = True  # single-letter shortcuts (WCAG 2.1.4)
    idle_minutes: int = 10  # 0: never lock by itself
    notices: bool = True  # a message on the desktop when something came in
    reminders: bool = False  # a message on the desktop, at most once a day, that something waits
    reminder_from: str = "09:00"  # local time; outside these hours nothing is said
    reminder_until: str = "17:00"
    camera: str | None = None  # the source of a Device; None: the first one; "" : without picture
    camera_name: str = ""  # what it was called when it was chosen, for when it is away
    microphone: str | None = None
    microphone_name: str = ""
    self_view: bool = False  # see oneself while practising: a live picture of oneself makes many nervous
    mirror: bool = True  # one's own picture as in a mirror; what is recorded never is
    quality: str = "normal"  # of the picture, one of QUALITIES
    role: str = "oefenen"
    keep_days: int = USUAL_PERIOD  # of private takes, one of PERIODS; 0: for ever
    language: str = "nl"  # of the window, one of LANGUAGES
    caption_scale: float = 1.0  # 1.0 to 2.0, on top of the text scale
    caption_place: str = "bottom"  # in the picture, one of CAPTION_PLACES
    countdown_sound: bool = False  # a beep for each second, so that one can look at the camera
    guided: str = ""  # the roles whose first-run guide was seen or skipped, with a space between

    @property
    def camera_source(self) -> str | None:
        """What a recorder opens when everything is plugged in; None: practise without picture."""
        return (FIRST_CAMERA if self.camera is None else self.camera) or None

    @property
    def microphone_source(self) -> str:
        return self.microphone or USUAL_MICROPHONE

    @property
    def picture(self) -> Quality:
        return Quality(self.quality)

    @property
    def sources(self) -> tuple[str | None, str]:
        """Camera and microphone."""
        return self.camera_source, self.microphone_source


def _clean(raw: dict[str, Any]) -> Preferences:
    """Unknown or ill-typed entries (of another version) fall back to what is usual."""
    usual = Preferences()
    known: dict[str, Any] = {}
    for field in fields(Preferences):
        value, default = raw.get(field.name), getattr(usual, field.name)
        if field.name in ("camera", "microphone"):
            known[field.name] = value if isinstance(value, str) else None
        elif isinstance(default, bool):
            known[field.name] = value if isinstance(value, bool) else default
        elif isinstance(default, float):
            known[field.name] = float(value) if isinstance(value, int | float) else default
        else:
            known[field.name] = value if type(value) is type(default) else default
    found = Preferences(**known)
    return Preferences(
        **{
            **known,
            # the number of a camera says nothing about which one it is
            "camera": None if (found.camera or "").isdigit() else found.camera,
            "theme": found.theme if found.theme in THEMES else usual.theme,
            "text_scale": min(1.5, max(1.0, found.text_scale)),
            "countdown": found.countdown if found.countdown in COUNTDOWNS else usual.countdown,
            "run_up": found.run_up if found.run_up in RUN_UPS else usual.run_up,
            "quality": found.quality if found.quality in QUALITIES else usual.quality,
            "keep_days": found.keep_days if found.keep_days in PERIODS else usual.keep_days,
            "role": found.role if found.role in ROLES else usual.role,
            "language": found.language if found.language in LANGUAGES else usual.language,
            "caption_scale": min(2.0, max(1.0, found.caption_scale)),
            "caption_place": found.caption_place
            if found.caption_place in CAPTION_PLACES
            else usual.caption_place,
            "reminder_from": _hour(found.reminder_from, usual.reminder_from),
            "reminder_until": _hour(found.reminder_until, usual.reminder_until),
        }
    )


def _hour(text: str, usual: str) -> str:
    return text if _HOUR.fullmatch(text) else usual


class Rules(Protocol):
    """What an organisation set for this computer: `app.policy.ManagedPolicy`."""

    def preset(self, usual: Preferences) -> Preferences: ...

    def applied(self, preferences: Preferences) -> Preferences: ...


class PreferenceStore:
    """What the user chose is kept, and nothing else: so a preset holds until then, and what a lock takes the
    place of comes back when the lock goes."""

    def __init__(self, store: Store, rules: Rules | None = None) -> None:
        self._store = store
        self._rules = rules

    def load(self) -> Preferences:
        with self._store.unit() as unit:
            raw = unit.settings.get(_KEY, {})
        return self._effective(raw)

    def save(self, preferences: Preferences) -> None:
        """What differs from before is what the user chose."""
        with self._store.unit() as unit:
            raw: dict[str, Any] = unit.settings.get(_KEY, {})
            before, now = asdict(self._effective(raw)), asdict(preferences)
            unit.settings.put(_KEY, {**raw, **{name: now[name] for name in now if now[name] != before[name]}})

    def _effective(self, raw: object) -> Preferences:
        kept = raw if isinstance(raw, dict) else {}
        if self._rules is None:
            return _clean(kept)
        return self._rules.applied(_clean({**asdict(self._rules.preset(Preferences())), **kept}))
