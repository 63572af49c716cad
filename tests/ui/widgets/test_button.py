from typing import get_args

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Button, IconButton, KeyCap, LinkButton
from oefenruimte.ui.widgets.button_look import MEASURES, Role, Size
from oefenruimte.ui.widgets.keycap import keycap_size


@pytest.fixture
def window(themes: ThemeManager, qtbot: QtBot) -> QWidget:
    del themes
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 300)
    return window


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("size", get_args(Size))
@pytest.mark.parametrize("role", get_args(Role))
def test_words_icon_and_key_fit_at_every_size(
    themes: ThemeManager, qtbot: QtBot, role: Role, size: Size, scale: float
) -> None:
    themes.apply("light", scale)
    button = Button("Ga door met oefenen", role, size, "play-filled", "Ctrl+Enter")
    qtbot.addWidget(button)
    words = QFontMetricsF(button.font()).horizontalAdvance(button.text())
    cap = keycap_size(themes.theme, "Ctrl+Enter").width()
    needed = words + cap + themes.theme.px(MEASURES[size].icon)
    assert button.sizeHint().width() >= needed
    assert button.minimumSizeHint() == button.sizeHint()
    assert button.sizeHint().height() == themes.theme.px(MEASURES[size].height)


def test_sizes_are_those_of_the_sheet() -> None:
    assert [MEASURES[size].height for size in get_args(Size)] == [32, 40, 48, 56]


def test_words_are_the_accessible_name_also_after_a_change(window: QWidget) -> None:
    button = Button("Speel af", parent=window)
    button.setText("Pauze")
    interface = QAccessible.queryAccessibleInterface(button)
    assert (interface.role(), interface.text(QAccessible.Text.Name)) == (QAccessible.Role.Button, "Pauze")


def test_why_it_cannot_be_pressed_is_told(window: QWidget) -> None:
    button = Button("Deel", "share", parent=window)
    button.set_unavailable("Kies eerst met wie.")
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "Kies eerst met wie."
    button.set_unavailable(None)
    assert button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_it(window: QWidget, qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Begin", "primary", parent=window)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_busy_presses_do_nothing(window: QWidget, qtbot: QtBot) -> None:
    button = Button("Maak mijn oefenruimte", "primary", parent=window)
    button.resize(button.sizeHint())
    window.show()
    button.set_busy(True, "We maken je oefenruimte klaar…")
    assert button.busy
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.keyClick(button, Qt.Key.Key_Return)
        qtbot.keyClick(button, Qt.Key.Key_Space)
    button.set_busy(False)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_busy_stands_still_with_less_motion(themes: ThemeManager, window: QWidget, qtbot: QtBot) -> None:
    themes.apply("light", reduced_motion=True)
    button = Button("Even wachten", parent=window)
    button.resize(button.sizeHint())
    window.show()
    button.set_busy(True)
    before = button.grab().toImage()
    with qtbot.waitSignal(button.destroyed, timeout=200, raising=False):
        pass
    assert button.grab().toImage() == before


def test_caps_of_letters_go_when_letter_keys_are_off(themes: ThemeManager, window: QWidget) -> None:
    letter, word = Button("Opnieuw", key="R", parent=window), Button("Stop", key="Spatie", parent=window)
    with_letter, with_word = letter.sizeHint().width(), word.sizeHint().width()
    themes.apply("light", letter_keys=False)
    assert letter.sizeHint().width() < with_letter
    assert word.sizeHint().width() == with_word


@pytest.mark.parametrize("theme", ["light", "dark", "highContrast"])
def test_every_look_can_be_told_apart(themes: ThemeManager, window: QWidget, theme: str) -> None:
    themes.apply(theme)  # type: ignore[arg-type]
    pictures = []
    roles = [role for role in get_args(Role) if not (role == "outline" and theme == "highContrast")]
    for role in roles:  # in high contrast everything open is black with an edge
        button = Button("Knop", role, parent=window)
        button.resize(button.sizeHint())
        image = button.grab().toImage()
        pictures.append((image.pixelColor(20, 2).rgba(), image.pixelColor(0, 20).rgba(), role == "ghost"))
    assert len(set(pictures)) == len(pictures)


def test_gold_is_only_for_sharing(themes: ThemeManager, window: QWidget) -> None:
    gold = themes.theme.color("sharedFill").rgba()
    for role in get_args(Role):
        button = Button("Knop", role, parent=window)
        button.resize(button.sizeHint())
        has_gold = button.grab().toImage().pixelColor(8, 20).rgba() == gold
        assert has_gold == (role == "share"), role


def test_an_icon_button_has_a_name_and_the_round_one_is_round(themes: ThemeManager, window: QWidget) -> None:
    button = IconButton("play-filled", "Speel af", round=True, parent=window)
    button.resize(button.sizeHint())
    assert button.accessibleName() == button.toolTip() == "Speel af"
    assert button.sizeHint().width() == 40
    image = button.grab().toImage()
    assert image.pixelColor(2, 2) != themes.theme.color("primary")
    assert image.pixelColor(20, 2) == themes.theme.color("primary")
    button.set_icon("pause-filled", "Pauze")
    assert button.accessibleName() == "Pauze"


def test_a_checked_icon_button_tells_it(window: QWidget, qtbot: QtBot) -> None:
    button = IconButton("captions", "Ondertiteling", checkable=True, parent=window)
    button.resize(button.sizeHint())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    state = QAccessible.queryAccessibleInterface(button).state()
    assert button.isChecked()
    assert state.checked


def test_a_link_is_large_enough_to_hit(window: QWidget, qtbot: QtBot) -> None:
    link = LinkButton("0:14", "Ga naar 0:14", window)
    assert link.sizeHint().height() >= 24
    assert link.sizeHint().width() >= 24
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Return)


@pytest.mark.parametrize("key", ["Spatie", "Enter", "Ctrl+Enter", "←", "→", "↑", "↓", "J"])
def test_a_key_cap_holds_its_word(themes: ThemeManager, window: QWidget, key: str) -> None:
    cap = KeyCap(key, window)
    cap.resize(cap.sizeHint())
    image = cap.grab().toImage()
    ink = themes.theme.color("text").rgba()
    assert cap.accessibleName() == f"Toets {key}"
    found = [
        x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).rgba() == ink
    ]
    assert found
    assert min(found) > 2
    assert max(found) < image.width() - 3
