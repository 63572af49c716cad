"""Saying something through the screen reader without moving the focus."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: "QWidget", text: str, *, urgent: bool = False) -> None:
    """Have `text` read out; `urgent` interrupts what is being read (counting, recording, errors).

    A page that is not shown says nothing: it may still be kept, and hear of what is new.
    """
    if not text or not widget.isVisible():
        return
    from PySide6.QtGui import (
        QAccessible,
        QAccessibleAnnouncementEvent,
    )  # nothing is said in the first picture

    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(
        QAccessible.AnnouncementPoliteness.Assertive if urgent else QAccessible.AnnouncementPoliteness.Polite
    )
    QAccessible.updateAccessibility(event)
