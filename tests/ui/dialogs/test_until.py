"""How long somebody may look: never longer than the organisation allows."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from oefenruimte.ui.dialogs.share.until import UntilChoice
from oefenruimte.ui.theme.manager import ThemeManager

TODAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("most", "texts", "days"),
    [
        (None, ["2 weken", "4 weken", "Kies datum"], 28),
        (60, ["2 weken", "4 weken", "Kies datum"], 28),
        (28, ["2 weken", "4 weken", "Kies datum"], 28),
        (20, ["2 weken", "Kies datum"], 14),
        (5, ["Kies datum"], 5),
    ],
)
def test_what_is_too_long_is_not_offered(
    qtbot: QtBot, themes: ThemeManager, most: int | None, texts: list[str], days: int
) -> None:
    del themes
    choice = UntilChoice(TODAY, most)
    qtbot.addWidget(choice)
    assert [tile.text() for tile in choice.tiles.tiles()] == texts
    assert choice.day == TODAY + timedelta(days=days)
    choice.own.set_day(TODAY + timedelta(days=400))
    assert (choice.own.day - TODAY).days <= (364 if most is None else most)
    assert choice.rule.isHidden() is (most is None or most >= 28)
    if most == 20:
        assert choice.rule.text() == "Je organisatie laat delen toe tot en met 1 juni."
