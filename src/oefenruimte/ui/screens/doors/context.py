"""What a door gets from the window: enough to let somebody in, and nothing of what is behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # A door is the first thing on the screen: what is behind it is not loaded for the sake of its name.
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from oefenruimte.app.problem_texts import Words
    from oefenruimte.app.profiles import ProfileInfo, ProfileKeys, Profiles
    from oefenruimte.app.session import Session
    from oefenruimte.domain.problem import Problem
    from oefenruimte.ui.bridge.jobs import JobRunner
    from oefenruimte.ui.theme.manager import ThemeManager

    OpenRoom = Callable[[ProfileInfo, ProfileKeys], Session]


@dataclass(frozen=True, slots=True)
class DoorContext:
    """`opened` is called on the GUI thread, once, when somebody is in."""

    profiles: Profiles
    open: OpenRoom  # blocking; PROFILE_IN_USE, DATABASE_NEWER, …
    jobs: JobRunner
    theme: ThemeManager
    opened: Callable[[Session], None]
    in_use: Callable[[ProfileInfo], bool]  # brings the other window forward; False when nobody answered
    show_first_start: Callable[[], None]
    show_lock: Callable[[], None]
    show_example: Callable[[], None]  # a room to look around in, with invented people
    speak: Callable[[str], None]  # another language; the door is then shown anew
    overlay: QWidget  # the parent of in-window dialogs
    locked: ProfileInfo | None = None  # whose room was open in this window, when it was just locked


def in_words(problem: Problem) -> Words:
    """What to tell. The words are loaded when something is wrong, not for the first picture."""
    from oefenruimte.ui.language.words import words

    return words(problem)


def create_room(
    profiles: Profiles, open_room: OpenRoom, name: str, passphrase: str, recovery_code: str
) -> Session:
    """Make a profile and enter it; about a second. Failures of `Profiles.create` and of `open_room`."""
    created = profiles.create(name, passphrase, recovery_code)
    return _enter(profiles, open_room, created.profile, created.keys)


def unlock_room(profiles: Profiles, open_room: OpenRoom, profile: ProfileInfo, passphrase: str) -> Session:
    """Enter with the passphrase. Failures of `Profiles.unlock` and of `open_room`."""
    return _enter(profiles, open_room, profile, profiles.unlock(profile.id, passphrase))


def recover_room(
    profiles: Profiles, open_room: OpenRoom, profile: ProfileInfo, code: str, passphrase: str
) -> Session:
    """Set a new passphrase with the recovery code and enter. Failures of `Profiles.unlock_with_code`."""
    return _enter(profiles, open_room, profile, profiles.unlock_with_code(profile.id, code, passphrase))


def _enter(profiles: Profiles, open_room: OpenRoom, profile: ProfileInfo, keys: ProfileKeys) -> Session:
    session = open_room(profile, keys)
    profiles.remember(profile.id)
    return session
