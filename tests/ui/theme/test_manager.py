import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.theme.manager import theme_for
from oefenruimte.ui.widgets import Button, Label, Ruimte


def grab_color(widget: QWidget, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name()


def test_a_switch_reaches_widgets_that_are_already_there(themes: ThemeManager, qtbot: QtBot) -> None:
    button = Button("Verder oefenen", "primary")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    light = grab_color(button, 10, 20)
    assert light == themes.theme.color("primary").name()
    themes.apply("dark", 1.5)
    assert button.sizeHint().height() == 60
    button.resize(button.sizeHint())
    assert grab_color(button, 10, 20) == themes.theme.color("primary").name() != light


def test_the_palette_and_the_standard_widgets_follow(themes: ThemeManager, qapp: QApplication) -> None:
    themes.apply("highContrast")
    assert qapp.palette().color(QPalette.ColorRole.Window) == themes.theme.color("window")
    assert themes.theme.color("surface").name() in qapp.styleSheet()


@pytest.mark.parametrize(
    ("scheme", "contrast", "expected"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "highContrast"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "highContrast"),
    ],
)
def test_automatic_means_what_the_system_wishes(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, expected: str
) -> None:
    assert theme_for(scheme, contrast) == expected


def test_automatic_follows_a_change_of_the_system(
    themes: ThemeManager, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The offscreen platform cannot change its colours, so its answer is put in.
    themes.apply("auto", 1.25)
    monkeypatch.setattr("oefenruimte.ui.theme.manager.theme_for", lambda *_: "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert (themes.theme.name, themes.theme.scale, themes.choice) == ("dark", 1.25, "auto")
    themes.apply("light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert themes.theme.name == "light"


def test_the_text_size_is_held_between_100_and_150_percent(themes: ThemeManager) -> None:
    themes.apply("light", 9.0)
    assert themes.theme.scale == 1.5
    themes.apply("light", 0.2)
    assert themes.theme.scale == 1.0


def test_an_unknown_theme_is_refused(themes: ThemeManager) -> None:
    with pytest.raises(ValueError, match="paars"):
        themes.apply("paars")  # type: ignore[arg-type]


def test_the_same_theme_again_changes_nothing(themes: ThemeManager, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(themes.changed):
        themes.apply("light")
    with qtbot.waitSignal(themes.changed):
        themes.apply("dark")


def test_less_motion_makes_animations_instant(themes: ThemeManager) -> None:
    assert themes.theme.motion(200) == 200
    themes.apply("light", reduced_motion=True)
    assert themes.theme.motion(200) == 0


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_the_typeface_is_ours_in_every_weight(themes: ThemeManager, weight: int) -> None:
    font = themes.theme.font_of(20, weight)
    info = QFontInfo(font)
    assert info.family() == "Atkinson Hyperlegible Next"
    assert info.weight() == weight


def test_weights_differ_in_width(themes: ThemeManager) -> None:
    widths = [
        QFontMetricsF(themes.theme.font_of(20, w)).horizontalAdvance("oefenruimte")
        for w in (400, 500, 600, 700)
    ]
    assert widths == sorted(set(widths))


def test_times_do_not_jump_in_width(themes: ThemeManager) -> None:
    metrics = QFontMetricsF(themes.theme.font("timer"))
    assert len({round(metrics.horizontalAdvance(digit), 3) for digit in "0123456789"}) == 1


def test_colours_differ_inside_a_podium(themes: ThemeManager, qtbot: QtBot) -> None:
    themes.apply("dark")
    room, stage = Ruimte("kamer"), Ruimte("podium")
    for frame in (room, stage):
        qtbot.addWidget(frame)
        frame.body.addWidget(Label("proef"))
    inside = [frame.body.itemAt(0).widget() for frame in (room, stage)]
    surfaces = [label.ink("surface").name() for label in inside if isinstance(label, Label)]
    assert surfaces == [
        themes.theme.color("surface").name(),
        themes.theme.color("surface", podium=True).name(),
    ]
    assert len(set(surfaces)) == 2


def test_windows_repaint_once_per_switch(themes: ThemeManager, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for number in range(5):
        column.addWidget(Button(f"Knop {number}"))
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    assert window.updatesEnabled()
    themes.apply("dark")
    assert window.updatesEnabled(), "updates must be on again after a switch"
