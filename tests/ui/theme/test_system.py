"""What the desktop wishes, over a real bus with somebody who answers as the settings portal does."""

import plistlib
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.theme.system import SystemWatch, SystemWishes, wish

GNOME, KDE = "org.gnome.desktop.interface", "org.kde.kdeglobals.KDE"
SETTINGS = DBusAddress(
    "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
)
ANSWERS = {(GNOME, "text-scaling-factor"): ("d", 1.25), (GNOME, "enable-animations"): ("b", False)}


@pytest.mark.parametrize(
    ("namespace", "key", "value", "expected"),
    [
        (GNOME, "text-scaling-factor", 1.5, SystemWishes(1.5)),
        (GNOME, "text-scaling-factor", "large", SystemWishes()),
        (GNOME, "text-scaling-factor", True, SystemWishes()),
        (GNOME, "enable-animations", False, SystemWishes(reduced_motion=True)),
        (GNOME, "enable-animations", True, SystemWishes()),
        ("org.freedesktop.appearance", "reduced-motion", 1, SystemWishes(reduced_motion=True)),
        ("org.freedesktop.appearance", "reduced-motion", 0, SystemWishes()),
        (KDE, "AnimationDurationFactor", "0", SystemWishes(reduced_motion=True)),
        (KDE, "AnimationDurationFactor", "0.5", SystemWishes()),
        ("somebody.else", "text-scaling-factor", 1.5, SystemWishes()),
    ],
)
def test_what_a_setting_of_the_desktop_means(
    namespace: str, key: str, value: object, expected: SystemWishes
) -> None:
    assert wish(SystemWishes(), namespace, key, value) == expected


def test_a_mac_is_read_where_it_keeps_its_wishes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr("sys.platform", "darwin")
    told: list[SystemWishes] = []
    watch = SystemWatch()
    watch.changed.connect(told.append)
    watch.start()
    assert told == []
    file = tmp_path / "Library/Preferences/com.apple.universalaccess.plist"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"no list")
    watch.start()
    assert told == []
    file.write_bytes(plistlib.dumps({"reduceMotion": True}))
    watch.start()
    assert told == [SystemWishes(reduced_motion=True)]


@pytest.fixture
def bus() -> Iterator[tuple[str, QDBusConnection]]:
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        yield address, QDBusConnection.connectToBus(address, "wishes")
        QDBusConnection.disconnectFromBus("wishes")
        daemon.terminate()


def portal(address: str) -> threading.Thread:
    """Answers four questions, then says that the text became larger."""
    connection = open_dbus_connection(bus=address)
    Proxy(message_bus, connection).RequestName("org.freedesktop.portal.Desktop")

    def serve() -> None:
        with connection:
            asked = 0
            while asked < 4:
                message = connection.receive(timeout=20)
                if message.header.message_type is not MessageType.method_call:
                    continue
                if message.header.fields.get(HeaderFields.member) != "Read":
                    continue
                asked += 1
                known = ANSWERS.get(tuple(message.body))
                reply = (
                    new_error(message, "org.freedesktop.portal.Error.NotFound")
                    if known is None
                    else new_method_return(message, "v", (("v", known),))
                )
                connection.send(reply)
            told = (GNOME, "text-scaling-factor", ("d", 1.5))
            connection.send(new_signal(SETTINGS, "SettingChanged", "ssv", told))

    thread = threading.Thread(target=serve)
    thread.start()
    return thread


def test_the_desktop_is_asked_and_listened_to(
    bus: tuple[str, QDBusConnection], themes: ThemeManager, qtbot: QtBot, qapp: QApplication
) -> None:
    address, connection = bus
    thread = portal(address)
    themes.apply("auto")
    watch = SystemWatch(bus=connection)
    watch.changed.connect(themes.follow)
    told: list[SystemWishes] = []
    watch.changed.connect(told.append)
    watch.start()
    qtbot.waitUntil(lambda: told[-1:] == [SystemWishes(1.5, True)], timeout=10_000)
    thread.join(20)
    assert SystemWishes(1.25, True) in told
    assert (themes.theme.scale, themes.theme.reduced_motion) == (1.5, True)


def test_nobody_who_answers_is_no_wish(bus: tuple[str, QDBusConnection], qtbot: QtBot) -> None:
    watch = SystemWatch(bus=bus[1])
    with qtbot.assertNotEmitted(watch.changed):
        watch.start()
        qtbot.waitUntil(lambda: not watch.waits, timeout=10_000)


def test_the_system_only_counts_when_it_is_followed(themes: ThemeManager) -> None:
    themes.apply("light", 1.1)
    themes.follow(SystemWishes(1.4, True))
    assert (themes.theme.scale, themes.theme.reduced_motion) == (1.1, False)
    themes.apply("auto", 1.1)
    assert (themes.theme.scale, themes.theme.reduced_motion) == (1.4, True)
    assert themes.asked == SystemWishes(1.1)
    themes.apply("auto", 1.5)
    assert themes.theme.scale == 1.5  # the larger of the two
    themes.follow(SystemWishes())
    assert (themes.theme.scale, themes.theme.reduced_motion) == (1.5, False)
