"""What the keys do, with a player of which only the parts are left out that show a picture."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from oefenruimte.domain.conversation import conversation
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.ui.player.shuttle import Shuttle

CARD = TextCard("…")


class Keys:
    def __init__(self, player: ConversationPlayer) -> None:
        self.player = player
        self.shuttle = Shuttle(player, player)
        self.said: list[str] = []
        self.shuttle.said.connect(self.said.append)


@pytest.fixture
def keys(qtbot: QtBot) -> Iterator[Keys]:
    player = ConversationPlayer()
    player.load(conversation([(10_000, 20_000), (10_000, 20_000)]), lambda part: CARD, card=lambda *_: CARD)
    yield Keys(player)
    player.close()


def test_l_plays_and_runs_and_k_stops_it(keys: Keys) -> None:
    rates = []
    for _ in range(5):
        keys.shuttle.forward()
        rates.append(keys.player.rate)
    assert keys.player.playing
    assert rates == [1.0, 1.5, 2.0, 3.0, 3.0]
    keys.shuttle.stop()
    assert not keys.player.playing
    assert keys.player.rate == 1.0
    assert keys.said == ["Snelheid 1,5×", "Snelheid 2×", "Snelheid 3×", "Snelheid 1×"]
    keys.shuttle.stop()
    assert keys.player.playing, "K plays what stands still"
    assert keys.player.rate == 1.0


def test_a_speed_that_was_chosen_comes_back(keys: Keys) -> None:
    keys.shuttle.slower()
    keys.shuttle.slower()
    keys.shuttle.forward()
    assert keys.player.rate == 0.5
    keys.shuttle.forward()
    keys.shuttle.forward()
    assert keys.player.rate == 1.5
    keys.shuttle.stop()
    assert keys.player.rate == 0.5
    keys.shuttle.forward()
    keys.shuttle.forward()
    keys.shuttle.faster()
    keys.shuttle.stop()
    assert keys.player.rate == 1.25, "a speed that is chosen while it runs stays"


def test_j_goes_back_again_and_again(keys: Keys) -> None:
    keys.player.seek(12_000)
    keys.shuttle.back()
    keys.shuttle.back()
    assert keys.player.position == 2000
    keys.shuttle.back()
    assert keys.player.position == 0


def test_frames(keys: Keys) -> None:
    keys.player.seek(5000)
    keys.shuttle.step_on()
    keys.shuttle.step_on()
    assert keys.player.position == 5080
    keys.shuttle.step_back()
    assert keys.player.position == 5040


def test_a_loop_from_i_to_o(keys: Keys) -> None:
    keys.player.seek(14_000)
    keys.shuttle.loop_in()
    assert keys.player.loop is None
    keys.player.seek(20_000)
    keys.shuttle.loop_out()
    assert keys.player.loop == (14_000, 20_000)
    keys.player.seek(16_000)
    keys.shuttle.loop_in()
    assert keys.player.loop == (16_000, 20_000)
    keys.player.seek(18_500)
    keys.shuttle.loop_out()
    assert keys.player.loop == (16_000, 18_500)
    keys.shuttle.loop_out()
    assert keys.player.loop is None, "again at the same place: off"
    assert keys.said == [
        "Begin van de lus: 0:14",
        "Lus van 0:14 tot 0:20",
        "Lus van 0:16 tot 0:20",
        "Lus van 0:16 tot 0:18",
        "Lus uit",
    ]


def test_o_alone_takes_the_turn_so_far(keys: Keys) -> None:
    keys.player.seek(14_000)
    keys.shuttle.loop_out()
    assert keys.player.loop == (10_000, 14_000)


def test_an_end_before_the_begin_is_told(keys: Keys) -> None:
    keys.player.seek(14_000)
    keys.shuttle.loop_in()
    keys.player.seek(12_000)
    keys.shuttle.loop_out()
    assert keys.player.loop is None
    assert keys.said[-1] == "Kies een einde na het begin."


def test_esc_is_for_the_screen_when_there_is_no_loop(keys: Keys) -> None:
    assert not keys.shuttle.loop_off()
    keys.player.seek(14_000)
    keys.shuttle.loop_in()
    assert keys.shuttle.loop_off()
    assert not keys.shuttle.loop_off()
    keys.shuttle.loop_out()
    assert keys.shuttle.loop_off()
    assert keys.player.loop is None
