"""A message on the desktop, over a real session bus with a desktop that answers or does not."""

import shutil
import subprocess
import threading
from collections.abc import Iterator
from queue import Queue
from typing import Any

import pytest
from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from oefenruimte.desktop import notify

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon here")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


def desktop(address: str, answers: bool, heard: "Queue[Any]") -> threading.Thread:
    """Somebody who has the name of the notification service; it hears one call."""
    connection = open_dbus_connection(bus=address)
    Proxy(message_bus, connection).RequestName("org.freedesktop.Notifications")

    def serve() -> None:
        with connection:
            while True:
                message = connection.receive(timeout=20)
                if message.header.message_type is MessageType.method_call:
                    break
            heard.put((message.header.fields[HeaderFields.signature], message.body))
            reply = new_method_return(message, "u", (1,)) if answers else new_error(message, "a.b.Refused")
            connection.send(reply)

    thread = threading.Thread(target=serve)
    thread.start()
    return thread


@pytest.mark.parametrize("answers", [True, False])
def test_a_desktop_is_asked_in_its_own_words(bus: str, answers: bool) -> None:
    heard: Queue[Any] = Queue()
    thread = desktop(bus, answers, heard)
    assert notify("Oefenruimte", "Feedback binnen") is answers
    thread.join(20)
    signature, body = heard.get(timeout=20)
    assert signature == "susssasa{sv}i"  # Desktop Notifications Specification 1.2
    assert body[:6] == ("Oefenruimte", 0, "", "Oefenruimte", "Feedback binnen", [])
    assert body[6]["transient"] == ("b", True)  # it is not kept in a list that others could read


def test_without_a_desktop_it_says_so(bus: str) -> None:
    assert not notify("Oefenruimte", "Feedback binnen")


def test_without_a_bus_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    assert not notify("Oefenruimte", "Feedback binnen")


def test_a_bus_that_is_gone_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert not notify("Oefenruimte", "Feedback binnen")
