"""What the user set on the computer itself, as far as Qt does not tell: the size of text and less motion.

Linux: the settings portal of the desktop, over D-Bus. Windows: the registry, where "Text size" and "Animation
effects" are kept. macOS: its accessibility settings. Where none of these answers, nothing is wished.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_GNOME, _APPEARANCE, _KDE = (
    "org.gnome.desktop.interface",
    "org.freedesktop.appearance",
    "org.kde.kdeglobals.KDE",
)
_ASKED = (
    (_GNOME, "text-scaling-factor"),
    (_GNOME, "enable-animations"),
    (_APPEARANCE, "reduced-motion"),
    (_KDE, "AnimationDurationFactor"),
)


@dataclass(frozen=True, slots=True)
class SystemWishes:
    scale: float = 1.0  # of text; 1.0 is what is usual on this system
    reduced_motion: bool = False


def wish(now: SystemWishes, namespace: str, key: str, value: object) -> SystemWishes:
    """What is wished after the desktop said this of a setting. Anything else it says is no wish."""
    match (namespace, key):
        case (str(), "text-scaling-factor") if namespace == _GNOME and _is_number(value):
            return replace(now, scale=float(value))
        case (str(), "enable-animations") if namespace == _GNOME and isinstance(value, bool):
            return replace(now, reduced_motion=not value)
        case (str(), "reduced-motion") if namespace == _APPEARANCE and _is_number(value):
            return replace(now, reduced_motion=value == 1)
        case (str(), "AnimationDurationFactor") if namespace == _KDE:
            return replace(now, reduced_motion=str(value).strip() in ("0", "0.0"))
    return now


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


class SystemWatch(QObject):
    """`changed(SystemWishes)` once the system has answered, and whenever the user changes it there.

    Asks without waiting: a desktop that does not answer costs nothing.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._bus = bus  # of the desktop; None: this session's
        self._now = SystemWishes()
        self._waiting: list[QDBusPendingCallWatcher] = []

    @property
    def waits(self) -> bool:
        """The desktop has not answered everything yet."""
        return bool(self._waiting)

    def start(self) -> None:
        """After the first paint: this loads Qt's D-Bus."""
        if sys.platform == "win32":
            self._become(_of_windows())
        elif sys.platform == "darwin":
            self._become(_of_mac())
        else:
            self._ask_portal()

    def _become(self, wishes: SystemWishes) -> None:
        if wishes != self._now:
            self._now = wishes
            self.changed.emit(wishes)

    def _ask_portal(self) -> None:
        from PySide6.QtCore import SLOT
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = self._bus or QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        slot: Any = SLOT("_told(QString,QString,QDBusVariant)")  # text, whatever PySide's stubs say
        bus.connect(_SERVICE, _PATH, _SETTINGS, "SettingChanged", self, slot)
        for namespace, key in _ASKED:
            call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SETTINGS, "Read")
            call.setArguments([namespace, key])
            waiting = QDBusPendingCallWatcher(bus.asyncCall(call), self)
            self._waiting.append(waiting)
            waiting.finished.connect(lambda done, asked=(namespace, key): self._answered(done, *asked))

    def _answered(self, done: QDBusPendingCallWatcher, namespace: str, key: str) -> None:
        if not done.isError():
            self._become(wish(self._now, namespace, key, _plain(done.reply().arguments())))
        self._waiting.remove(done)
        done.deleteLater()

    @Slot(str, str, "QDBusVariant")
    def _told(self, namespace: str, key: str, value: object) -> None:
        self._become(wish(self._now, namespace, key, _plain(value)))


def _plain(value: object) -> object:
    """Out of the boxes that D-Bus puts it in: `Read` answers with one inside another."""
    from PySide6.QtDBus import QDBusVariant

    while isinstance(value, list | QDBusVariant):
        if isinstance(value, QDBusVariant):
            value = value.variant()
        elif len(value) == 1:
            value = value[0]
        else:
            return None
    return value


def _of_windows() -> SystemWishes:
    percent = _registry(r"Software\Microsoft\Accessibility", "TextScaleFactor")
    animate = _registry(r"Control Panel\Desktop\WindowMetrics", "MinAnimate")
    return SystemWishes(percent / 100 if _is_number(percent) else 1.0, animate == "0")


def _registry(key: str, name: str) -> object:
    """Of this user; None when it is not there, which is usual until somebody changes it."""
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            return winreg.QueryValueEx(opened, name)[0]
    except OSError:
        return None


def _of_mac() -> SystemWishes:
    """Newer versions let no other program read this file; then nothing is wished."""
    import plistlib

    try:
        with (Path.home() / "Library/Preferences/com.apple.universalaccess.plist").open("rb") as file:
            found = plistlib.load(file)
    except (OSError, plistlib.InvalidFileException):
        return SystemWishes()
    return SystemWishes(reduced_motion=bool(found.get("reduceMotion")))
