import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QSlider, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.player.controls import PlayerControls
from oefenruimte.ui.player.rates import RATES, rate_text
from oefenruimte.ui.theme import ThemeManager


@pytest.fixture
def controls(qtbot: QtBot, themes: ThemeManager) -> PlayerControls:
    controls = PlayerControls()
    qtbot.addWidget(controls)
    controls.set_duration(139_000)
    controls.resize(560, 48)
    controls.show()
    return controls


def button(controls: PlayerControls, name: str) -> QAbstractButton:
    return next(b for b in controls.findChildren(QAbstractButton) if b.accessibleName() == name)


def test_it_is_48_high_and_every_part_has_a_name_and_a_large_target(controls: PlayerControls) -> None:
    assert controls.sizeHint().height() == 48
    controls.set_captions(available=True)
    for part in controls.findChildren(QAbstractButton):
        assert part.accessibleName()
        assert min(part.sizeHint().width(), part.sizeHint().height()) >= 24
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert controls.play_button.width() == 40


def test_play_back_and_forward_are_said(qtbot: QtBot, controls: PlayerControls) -> None:
    skips: list[int] = []
    controls.skipRequested.connect(skips.append)
    with qtbot.waitSignal(controls.playToggled):
        QTest.mouseClick(controls.play_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(controls.playToggled):
        QTest.keyClick(controls.play_button, Qt.Key.Key_Space)
    button(controls, "5 seconden terug").click()
    button(controls, "5 seconden vooruit").click()
    assert skips == [-5000, 5000]


def test_the_play_button_says_what_it_will_do(controls: PlayerControls) -> None:
    assert controls.play_button.accessibleName() == "Afspelen"
    controls.set_playing(True)
    assert controls.play_button.accessibleName() == "Pauze"
    controls.set_playing(False)
    assert controls.play_button.accessibleName() == "Afspelen"


def test_the_time_is_read_and_nothing_moves_while_it_counts(controls: PlayerControls) -> None:
    controls.set_position(42_900)
    names = [child.accessibleName() for child in controls.findChildren(QWidget)]
    assert "0:42 van 2:19" in names
    places = set()
    for at in (0, 9_000, 71_000, 139_000):
        controls.set_position(at)
        places.add(tuple(child.x() for child in controls.findChildren(QAbstractButton)))
    assert len(places) == 1


def test_a_speed_is_chosen_from_a_menu(qtbot: QtBot, controls: PlayerControls) -> None:
    chosen: list[float] = []
    controls.rateChosen.connect(chosen.append)
    rate = button(controls, "Snelheid 1×")
    menu = rate.findChild(QMenu)
    assert isinstance(menu, QMenu)
    rate.click()
    qtbot.waitUntil(menu.isVisible)
    menu.close()
    assert [action.text() for action in menu.actions()] == [rate_text(value) for value in RATES]
    menu.actions()[RATES.index(0.75)].trigger()
    assert chosen == [0.75]
    assert rate.accessibleName() == "Snelheid 0,75×"
    assert [action.isChecked() for action in menu.actions()].count(True) == 1
    controls.set_rate(2.0)
    assert chosen == [0.75], "being told is not choosing"


def test_captions_have_a_button_only_when_there_are_any(controls: PlayerControls) -> None:
    toggled: list[bool] = []
    captions = button(controls, "Ondertiteling")
    assert not captions.isVisible()
    controls.set_captions(available=True)
    assert captions.isVisible()
    controls.captionsToggled.connect(toggled.append)
    captions.click()
    assert toggled == [False]


def test_sound_can_be_put_off_and_made_softer(qtbot: QtBot, controls: PlayerControls) -> None:
    muted: list[bool] = []
    volumes: list[float] = []
    controls.mutedChanged.connect(muted.append)
    controls.volumeChanged.connect(volumes.append)
    sound = button(controls, "Geluid")
    slider = controls.findChild(QSlider)
    assert isinstance(slider, QSlider)
    sound.click()
    qtbot.waitUntil(slider.isVisible)
    slider.setValue(30)
    assert volumes == [0.3]
    menu = slider.parentWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert muted == [True]
    assert sound.accessibleName() == "Geluid staat uit"
    controls.toggle_muted()
    assert muted == [True, False]
    assert not menu.actions()[0].isChecked()
    controls.set_muted(True)
    assert muted == [True, False], "being told is not choosing"


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_nothing_is_cut_off_at_540(controls: PlayerControls, themes: ThemeManager, scale: float) -> None:
    themes.apply("light", scale)
    controls.set_captions(available=True)
    controls.set_rate(0.75)
    controls.resize(540, controls.sizeHint().height())
    controls.layout().activate()
    parts = [part for part in controls.findChildren(QAbstractButton) if part.isVisible()]
    for part in parts:
        assert part.width() >= part.sizeHint().width()
        assert controls.rect().contains(part.geometry())
    for one in parts:
        assert not any(one is not other and one.geometry().intersects(other.geometry()) for other in parts)
