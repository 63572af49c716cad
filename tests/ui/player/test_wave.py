from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.conversation import conversation
from oefenruimte.ui.player.wave import wave

TALK = conversation([(1000, 1000), (1000, 1000)])


def test_bars_stand_where_the_answers_are() -> None:
    bars = wave(TALK, {0: bytes([200] * 10), 1: bytes([120] * 10)}, 40)
    assert bars[:10] == [0.0] * 10
    assert all(bar == 1.0 for bar in bars[10:20])
    assert bars[20:30] == [0.0] * 10
    assert all(0.3 < bar < 0.7 for bar in bars[30:])


def test_a_quiet_room_is_silence() -> None:
    assert wave(TALK, {0: bytes([40] * 10)}, 40) == [0.0] * 40


def test_a_soft_recording_is_made_larger_but_not_to_the_top() -> None:
    talk = conversation([(0, 1000)])
    assert 0.5 < max(wave(talk, {0: bytes([100] * 10)}, 10)) < 0.8


def test_one_cough_does_not_make_the_rest_small() -> None:
    talk = conversation([(0, 10_000)])
    bars = wave(talk, {0: bytes([130] * 99 + [255])}, 100)
    assert bars[50] == 1.0


def test_a_pause_within_a_bar_lowers_it() -> None:
    talk = conversation([(0, 1000)])
    assert 0.4 < wave(talk, {0: bytes([200] * 5 + [0] * 5)}, 1)[0] < 0.6


def test_nothing_gives_nothing() -> None:
    assert wave(conversation([]), {}, 10) == []
    assert wave(TALK, {}, 0) == []
    assert wave(TALK, {}, 4) == [0.0] * 4


@given(
    st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 5000)), max_size=4),
    st.binary(max_size=80),
    st.integers(0, 300),
)
def test_always_as_many_bars_as_asked_between_0_and_1(
    turns: list[tuple[int, int]], level: bytes, count: int
) -> None:
    talk = conversation(turns)
    bars = wave(talk, dict.fromkeys(range(len(turns)), level), count)
    assert len(bars) == (count if talk.duration_ms else 0)
    assert all(0.0 <= bar <= 1.0 for bar in bars)
