"""PySide 6.12.0 on Python 3.11 lost a reference to None on every void call and died after a few thousand."""

import sys

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QMediaPlayer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 10_000
IMMORTAL = sys.getrefcount(None) >= 1 << 30  # from Python 3.12 the count of None does not move at all


class Speaker(QObject):
    said = Signal(int)


def test_the_reference_count_of_none_stays_flat_over_ten_thousand_calls(qtbot: QtBot) -> None:
    widget, timer, speaker, player = QWidget(), QTimer(), Speaker(), QMediaPlayer()
    qtbot.addWidget(widget)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    speaker.said.connect(lambda number: None)
    before = sys.getrefcount(None)
    for number in range(CALLS // 10):
        widget.update()
        widget.setAccessibleName("naam")
        widget.resize(10 + number % 3, 10)
        timer.setInterval(number)
        speaker.said.emit(number)
        painter.setPen(QColor("red"))
        painter.fillRect(QRectF(0, 0, 2, 2), QColor("blue"))
        painter.drawPoint(QPointF(1, 1))
        player.setPlaybackRate(1.0)
        image.fill(0)
    after = sys.getrefcount(None)
    painter.end()
    assert IMMORTAL or abs(after - before) < CALLS // 100
