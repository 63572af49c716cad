import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from oefenruimte.ui.bridge.idle import IdleWatch

SHORT = 0.05 / 60  # minutes


def test_it_says_once_that_nobody_is_there(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(qapp, SHORT)
    with qtbot.waitSignal(watch.idle):
        pass
    with qtbot.assertNotEmitted(watch.idle, wait=120):
        pass
    watch.deleteLater()


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    with qtbot.waitActive(field):
        pass
    return field


def test_keys_and_mouse_count_as_somebody(qtbot: QtBot, qapp: QApplication, field: QLineEdit) -> None:
    clock = Clock()
    watch = IdleWatch(qapp, 10, clock=clock)
    idle: list[bool] = []
    watch.idle.connect(lambda: idle.append(True))
    window = field.windowHandle()
    for act in (
        lambda: QTest.keyClick(window, Qt.Key.Key_A),
        lambda: QTest.mouseMove(window, QPoint(3, 3)),
        lambda: QTest.mouseClick(
            window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(4, 4)
        ),
    ):
        clock.now += 599
        act()
        watch._look()
        assert idle == []
    clock.now += 600
    watch._look()
    assert idle == [True]
    watch.deleteLater()


def test_time_with_a_recording_running_does_not_count(qtbot: QtBot, qapp: QApplication) -> None:
    clock = Clock()
    recording = [True]
    watch = IdleWatch(qapp, 10, busy=lambda: recording[0], clock=clock)
    idle: list[bool] = []
    watch.idle.connect(lambda: idle.append(True))
    clock.now = 5000
    watch._look()
    assert idle == []
    recording[0] = False
    clock.now += 599
    watch._look()
    assert idle == []
    clock.now += 1
    watch._look()
    assert idle == [True]
    watch.deleteLater()


def test_zero_minutes_never_goes_idle(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(qapp, SHORT)
    watch.set_minutes(0)
    with qtbot.assertNotEmitted(watch.idle, wait=120):
        pass
    watch.set_minutes(SHORT)
    with qtbot.waitSignal(watch.idle):
        pass
    watch.deleteLater()
