"""How much room is needed, table by table."""

import pytest

from oefenruimte.domain.disk import STOP_BELOW, DiskRoom

MB = 1_000_000


@pytest.mark.parametrize(
    ("free", "rate", "enough", "low"),
    [
        (0, MB // 2, False, False),
        (499 * MB, MB // 2, False, False),
        (500 * MB, MB // 2, True, True),
        (999 * MB, MB // 2, True, True),
        (1000 * MB, MB // 2, True, False),
        # Five minutes of a higher quality are more than 500 MB.
        (599 * MB, 2 * MB, False, False),
        (600 * MB, 2 * MB, True, True),
        (3599 * MB, 2 * MB, True, True),
        (3600 * MB, 2 * MB, True, False),
        # At a low quality it stays at 500 MB.
        (499 * MB, MB // 10, False, False),
        (500 * MB, MB // 10, True, True),
    ],
)
def test_what_is_enough_and_what_is_low(free: int, rate: int, enough: bool, low: bool) -> None:
    room = DiskRoom(free, rate)
    assert (room.enough, room.low) == (enough, low)


@pytest.mark.parametrize(
    ("free", "minutes"), [(0, 0), (STOP_BELOW, 0), (130 * MB, 1), (400 * MB, 10), (999 * MB, 29)]
)
def test_minutes_until_it_has_to_stop(free: int, minutes: int) -> None:
    assert DiskRoom(free).minutes == minutes


def test_what_is_needed_in_words() -> None:
    assert DiskRoom(0).least_text == "500 MB"
    assert DiskRoom(0, 2 * MB).least_text == "600 MB"
