import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from oefenruimte.ui.player.card import CardPlayer


@pytest.fixture
def card(qtbot: QtBot) -> CardPlayer:
    card = CardPlayer()
    card.load(300, 0)
    return card


def test_it_lasts_as_long_as_the_part(qtbot: QtBot, card: CardPlayer) -> None:
    positions: list[int] = []
    card.positionChanged.connect(positions.append)
    with qtbot.waitSignal(card.ended, timeout=3000):
        card.play()
    assert positions[-1] == card.position == 300
    assert positions == sorted(positions)


def test_it_stands_still_until_it_plays_and_when_paused(qtbot: QtBot, card: CardPlayer) -> None:
    assert card.position == 0
    card.play()
    qtbot.waitUntil(lambda: card.position > 50)
    card.pause()
    at = card.position
    with qtbot.assertNotEmitted(card.positionChanged, wait=100):
        pass
    assert card.position == at


def test_seek_and_rate(qtbot: QtBot, card: CardPlayer) -> None:
    card.load(100_000, 5000)
    assert card.position == 5000
    card.seek(200_000)
    assert card.position == 100_000
    card.seek(-5)
    assert card.position == 0
    card.set_rate(100.0)
    clock = QElapsedTimer()
    clock.start()
    card.play()
    qtbot.waitUntil(lambda: card.position > 2000)
    card.set_rate(1.0)
    assert card.position > 4 * clock.elapsed()
    card.seek(40_000)
    assert 40_000 <= card.position < 41_000
