import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.widgets import (
    TOAST_FLOOR,
    Banner,
    Busy,
    Button,
    EmptyState,
    TextField,
    ToastHost,
    announce,
)
from ui.widgets.conftest import Window


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What was announced by banners and toasts, with whether it interrupts."""
    heard: list[tuple[str, bool]] = []

    def hear(widget: QWidget, text: str, *, urgent: bool = False) -> None:
        del widget
        heard.append((text, urgent))

    for module in ("banner", "toast", "busy"):
        monkeypatch.setattr(f"oefenruimte.ui.widgets.{module}.announce", hear)
    return heard


def test_a_banner_is_read_out_when_it_appears(window: Window, said: list[tuple[str, bool]]) -> None:
    banner = Banner("error", "Je camera werkt niet", "Sluit het andere programma.", "Probeer opnieuw")
    assert said == []
    window.put(banner)
    assert said == [("Je camera werkt niet. Sluit het andere programma.", True)]
    banner.set_message("Je camera doet het weer")
    assert said[-1][0].startswith("Je camera doet het weer")
    assert QAccessible.queryAccessibleInterface(banner).role() == QAccessible.Role.AlertMessage


def test_only_errors_and_warnings_interrupt(window: Window, said: list[tuple[str, bool]]) -> None:
    window.put(
        Banner("info", "Karin is vrij"), Banner("success", "Ingetrokken"), Banner("warning", "Weinig ruimte")
    )
    assert [urgent for _, urgent in said] == [False, False, True]


def test_the_action_of_a_banner(window: Window, qtbot: QtBot) -> None:
    banner = Banner("warning", "Nog weinig ruimte", action="Ruim op")
    window.put(banner)
    assert banner.button is not None
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)


def test_a_toast_goes_by_itself(window: Window, qtbot: QtBot, said: list[tuple[str, bool]]) -> None:
    host = ToastHost(window)
    toast = host.show_toast("Poging 4 is bewaard. Alleen voor jou.", milliseconds=30)
    assert said == [("Poging 4 is bewaard. Alleen voor jou.", False)]
    assert toast.isVisible()
    with qtbot.waitSignal(toast.gone):
        pass
    assert host.toasts == []


def test_toasts_stand_on_the_floor_of_the_page(window: Window) -> None:
    host = ToastHost(window)
    toast = host.show_toast("Poging 4 is bewaard.")
    usual = toast.geometry().bottom()
    assert usual == window.height() - 52 - 1
    window.setProperty(TOAST_FLOOR, 140)
    assert toast.geometry().bottom() == window.height() - 140 - 1
    window.setProperty(TOAST_FLOOR, None)
    assert toast.geometry().bottom() == usual
    host.clear()


def test_undo_by_mouse(window: Window, qtbot: QtBot) -> None:
    host, done = ToastHost(window), []
    toast = host.show_toast("Poging 2 is gewist.", "trash-2", undo=lambda: done.append("terug"))
    assert toast.action is not None
    qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert done == ["terug"]
    assert host.toasts == []


def test_undo_with_ctrl_z_takes_the_newest(
    window: Window, qtbot: QtBot, said: list[tuple[str, bool]]
) -> None:
    host, done = ToastHost(window), []
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setFocus()
    host.show_toast("Poging 1 is gewist.", undo=lambda: done.append(1))
    host.show_toast("Poging 2 is gewist.", undo=lambda: done.append(2))
    host.show_toast("Bewaard.")
    assert "Zet terug kan met Control Z" in said[0][0]
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == [2, 1]


def test_ctrl_z_in_a_text_field_undoes_the_text(window: Window, qtbot: QtBot) -> None:
    host, done = ToastHost(window), []
    field = TextField("Notitie")
    window.put(field)
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "hallo")
    host.show_toast("Poging 1 is gewist.", undo=lambda: done.append(1))
    qtbot.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == []
    assert field.text == ""
    host.clear()


def test_a_toast_waits_while_the_mouse_moves_over_it(window: Window, qtbot: QtBot) -> None:
    host = ToastHost(window)
    toast = host.show_toast("Poging 2 is gewist.", milliseconds=40)
    qtbot.mouseMove(toast, QPoint(40, 20))
    qtbot.mouseMove(toast, QPoint(60, 20))
    with qtbot.waitSignal(toast.gone, timeout=150, raising=False) as caught:
        pass
    assert not caught.signal_triggered
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    with qtbot.waitSignal(toast.gone):
        pass


def test_a_toast_waits_for_who_is_reading_it(window: Window, qtbot: QtBot) -> None:
    host = ToastHost(window)
    qtbot.mouseMove(window, QPoint(5, 5))
    toast = host.show_toast("Poging 2 is gewist.", undo=lambda: None, milliseconds=40)
    assert toast.action is not None
    toast.action.setFocus()
    with qtbot.waitSignal(toast.gone, timeout=150, raising=False) as caught:
        pass
    assert not caught.signal_triggered
    toast.action.clearFocus()
    with qtbot.waitSignal(toast.gone):
        pass


@pytest.mark.parametrize("close", ["click", "escape"])
def test_a_toast_can_be_closed(window: Window, qtbot: QtBot, close: str) -> None:
    host, done = ToastHost(window), []
    toast = host.show_toast("Poging 2 is gewist.", undo=lambda: done.append(1))
    assert toast.action is not None
    with qtbot.waitSignal(toast.gone):
        if close == "click":
            qtbot.mouseClick(toast, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
        else:
            qtbot.keyClick(toast.action, Qt.Key.Key_Escape)
    assert done == []


def test_more_toasts_stack_and_the_oldest_makes_room(window: Window) -> None:
    host = ToastHost(window)
    for number in range(5):
        host.show_toast(f"Bericht {number}")
    assert [toast.text for toast in host.toasts] == ["Bericht 2", "Bericht 3", "Bericht 4"]
    boxes = [toast.geometry() for toast in host.toasts]
    assert not any(one.intersects(other) for one in boxes for other in boxes if one != other)
    assert all(window.rect().contains(box) for box in boxes)
    window.resize(600, 500)
    assert all(window.rect().contains(toast.geometry()) for toast in host.toasts)
    host.clear()


def test_an_empty_page_has_at_most_two_buttons(window: Window) -> None:
    window.put(EmptyState("clapperboard", "Hier komen je pogingen", "Niemand kijkt mee.", [Button("Kies")]))
    with pytest.raises(ValueError, match="two buttons"):
        EmptyState("lock", "Te veel", buttons=[Button("1"), Button("2"), Button("3")])


def test_busy_is_read_out(window: Window, said: list[tuple[str, bool]]) -> None:
    busy = Busy("Poging openen…")
    window.put(busy)
    assert ("Poging openen…", False) in said


def test_announcing_nothing_is_harmless(window: Window) -> None:
    announce(window, "")
    announce(window, "De opname loopt.", urgent=True)
