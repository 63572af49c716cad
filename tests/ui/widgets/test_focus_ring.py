import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Button, FocusRing, IconButton, Scroll, Segmented, TextField
from ui.widgets.conftest import Window


def overlay(ring: FocusRing) -> QWidget:
    assert ring.overlay is not None
    return ring.overlay


def around(widget: QWidget) -> QRect:
    """Where the ring must be: 2 px gap and 3 px ring outside the widget."""
    place = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    return place.adjusted(-5, -5, 5, 5)


def test_the_ring_is_round_what_has_the_focus(window: Window, focus_ring: FocusRing) -> None:
    one, other = Button("Een"), Button("Twee")
    window.put(one, other)
    one.setFocus()
    assert overlay(focus_ring).isVisible()
    assert overlay(focus_ring).geometry() == around(one)
    other.setFocus()
    assert overlay(focus_ring).geometry() == around(other)


@pytest.mark.parametrize("theme", ["light", "dark", "highContrast"])
def test_it_is_painted_outside_with_a_gap(
    themes: ThemeManager, window: Window, focus_ring: FocusRing, theme: str
) -> None:
    themes.apply(theme)  # type: ignore[arg-type]
    button = Button("Verder oefenen", "primary")
    window.put(button)
    button.setFocus()
    place = around(button)
    picture = window.grab().toImage()
    across = [picture.pixelColor(place.left() + x, place.center().y()).name() for x in range(8)]
    focus, gap = themes.theme.color("focus").name(), themes.theme.color("focusGap").name()
    assert across[:5] == [focus] * 3 + [gap] * 2
    assert across[6] == themes.theme.color("primary").name()


def test_it_follows_moves_and_hides_with_its_widget(
    window: Window, focus_ring: FocusRing, qtbot: QtBot
) -> None:
    above, button = QWidget(), Button("Begin")
    above.setFixedHeight(20)
    window.put(above, button)
    button.setFocus()
    above.setFixedHeight(200)
    qtbot.waitUntil(lambda: overlay(focus_ring).geometry() == around(button))
    button.hide()
    assert not overlay(focus_ring).isVisible()


def test_it_goes_round_the_whole_field_and_the_whole_choice(window: Window, focus_ring: FocusRing) -> None:
    field = TextField("Je naam", secret=True)
    choice = Segmented([(1, "Een"), (2, "Twee")], "Proef", 1)
    window.put(field, choice)
    field.edit.setFocus()
    assert overlay(focus_ring).geometry() == around(field._box)
    choice.segments()[0].setFocus()
    assert overlay(focus_ring).geometry() == around(choice)


def test_an_unset_choice_shows_which_part_has_the_focus(
    window: Window, focus_ring: FocusRing, qtbot: QtBot
) -> None:
    choice = Segmented([(1, "Een"), (2, "Twee")], "Proef")
    window.put(choice)
    second = choice.segments()[1]
    second.setFocus()
    assert overlay(focus_ring).geometry() == around(second)
    second.click()
    qtbot.waitUntil(lambda: overlay(focus_ring).geometry() == around(choice))


def test_it_is_cut_off_by_a_scrolled_page(window: Window, focus_ring: FocusRing) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    buttons = [Button(f"Knop {number}") for number in range(40)]
    for button in buttons:
        column.addWidget(button)
    scroll = Scroll(page)
    window.put(scroll)
    QApplication.processEvents()
    buttons[0].setFocus()
    scroll.verticalScrollBar().setValue(20)
    ring = overlay(focus_ring)
    shown = ring.mask().boundingRect().translated(ring.pos())
    view = QRect(scroll.viewport().mapTo(window, QPoint(0, 0)), scroll.viewport().size())
    assert view.contains(shown)
    scroll.verticalScrollBar().setValue(400)
    assert not ring.isVisible()  # its button is out of sight
    scroll.verticalScrollBar().setValue(0)
    assert ring.isVisible()


def test_the_mouse_goes_through_it(window: Window, focus_ring: FocusRing) -> None:
    button = IconButton("x", "Sluit")
    window.put(button)
    button.setFocus()
    assert window.childAt(around(button).center()) is button


def test_it_goes_with_its_window(
    themes: ThemeManager, window: Window, focus_ring: FocusRing, qtbot: QtBot
) -> None:
    button = Button("Een")
    window.put(button)
    button.setFocus()
    second = QWidget()
    qtbot.addWidget(second)
    other = Button("Twee", parent=second)
    with qtbot.waitActive(second):
        second.show()
        second.activateWindow()
    other.setFocus()
    assert overlay(focus_ring).parentWidget() is second
    second.close()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(lambda: focus_ring.overlay is not None and focus_ring.overlay.parentWidget() is window)


def test_a_deleted_widget_leaves_no_ring(window: Window, focus_ring: FocusRing, qtbot: QtBot) -> None:
    button = Button("Weg")
    window.put(button)
    button.setFocus()
    ring = overlay(focus_ring)
    button.deleteLater()
    qtbot.waitUntil(lambda: not ring.isVisible())
