"""The desktop round the program: a short message on the screen of who works in another window."""

import logging

_log = logging.getLogger(__name__)

_NAME = "org.freedesktop.Notifications"
_PATIENCE_S = 2.0


def notify(title: str, text: str) -> bool:
    """Ask the desktop to show this for a moment; whether it took it. Blocks some milliseconds, at most
    seconds: not on the GUI thread.

    Desktop Notifications Specification 1.2, over the session bus. There is none on Windows and macOS. What is
    shown there is not locked: no names, nothing of what was said.
    """
    try:
        return _send(title, text)
    except (OSError, KeyError, RuntimeError, ValueError) as error:  # no bus, or one that does not answer
        _log.info("the desktop shows no messages: %s", type(error).__name__)
        return False


def _send(title: str, text: str) -> bool:
    from jeepney import (  # type: ignore[import-untyped]
        DBusAddress,
        MessageType,
        new_method_call,
    )
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

    address = DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)
    # Transient: the desktop does not keep it in a list of messages.
    hints = {"transient": ("b", True), "urgency": ("y", 0), "desktop-entry": ("s", "oefenruimte")}
    message = new_method_call(
        address, "Notify", "susssasa{sv}i", ("Oefenruimte", 0, "", title, text, [], hints, -1)
    )
    with open_dbus_connection(bus="SESSION") as connection:
        reply = connection.send_and_get_reply(message, timeout=_PATIENCE_S)
    return bool(reply.header.message_type is MessageType.method_return)
