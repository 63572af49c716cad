import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import (
    Avatar,
    FlowLayout,
    KeyBar,
    KeyHint,
    Label,
    LevelBars,
    LevelMeter,
    ProgressBar,
    RatingBars,
    Steps,
    TurnBar,
)
from oefenruimte.ui.widgets.avatar import initials
from ui.widgets.conftest import Window


@pytest.mark.parametrize(
    ("lit", "word"),
    [(0, "Te zacht"), (4, "Te zacht"), (5, "Goed"), (13, "Goed"), (19, "Goed"), (20, "Te hard")],
)
def test_loudness_in_a_word(window: Window, lit: int, word: str) -> None:
    meter = LevelMeter()
    window.put(meter)
    meter.set_level(lit / 24)
    assert (meter.value(), meter.word, meter.accessibleDescription()) == (lit, word, word)


def test_a_pause_between_words_does_not_change_the_word(window: Window) -> None:
    meter = LevelMeter()
    window.put(meter)
    meter.set_level(0.5)
    meter.set_level(0.0)
    assert (meter.value(), meter.word) == (0, "Goed")


def test_levels_out_of_range_are_cut_off(window: Window) -> None:
    meter = LevelMeter()
    window.put(meter)
    meter.set_level(7.0)
    assert meter.value() == 24
    meter.set_level(-1.0)
    assert meter.value() == 0


def test_the_meter_has_24_blocks_of_7_by_18(themes: ThemeManager, window: Window) -> None:
    meter = LevelMeter(word=False)
    window.put(meter)
    meter.resize(meter.sizeHint())
    assert meter.sizeHint().width() == 24 * 10 - 3
    meter.set_level(22 / 24)
    picture, middle = meter.grab().toImage(), meter.height() // 2
    colors = [picture.pixelColor(number * 10 + 3, middle).name() for number in range(24)]
    grey, green, orange = (themes.theme.color(name).name() for name in ("textSubtle", "success", "warning"))
    assert colors[:22] == [grey] * 4 + [green] * 15 + [orange] * 3
    assert set(colors[22:]) == {themes.theme.color("sunk").name()}


def test_the_meter_is_a_value_for_a_screen_reader(window: Window) -> None:
    meter = LevelMeter()
    window.put(meter)
    meter.set_level(0.5)
    interface = QAccessible.queryAccessibleInterface(meter)
    assert interface.role() == QAccessible.Role.ProgressBar
    assert interface.text(QAccessible.Text.Name) == "Geluid"
    assert interface.valueInterface().currentValue() == 12


def test_turns_done_busy_and_to_do(themes: ThemeManager, window: Window) -> None:
    turns = TurnBar(3, 2)
    window.put(turns)
    turns.resize(turns.sizeHint())
    assert turns.words == turns.accessibleDescription() == "Beurt 2 van 3"
    picture, middle = turns.grab().toImage(), turns.height() // 2
    done, empty = themes.theme.color("primary").name(), themes.theme.color("surface").name()
    points = [20, 50, 70 + 20, 70 + 50, 140 + 20, 140 + 50]
    assert [picture.pixelColor(x, middle).name() for x in points] == [done, done, done, empty, empty, empty]
    turns.set_turns(3, 2, busy=False)
    picture = turns.grab().toImage()
    assert [picture.pixelColor(x, middle).name() for x in points] == [done, done, empty, empty, empty, empty]
    turns.set_turns(3, 3, all_done=True)
    picture = turns.grab().toImage()
    assert picture.pixelColor(190, middle).name() == done


def test_many_turns_stay_narrow(window: Window) -> None:
    turns = TurnBar(9, 1, words=False)
    window.put(turns)
    assert turns.sizeHint().width() < 320


def test_progress_is_cut_off_and_described(themes: ThemeManager, window: Window) -> None:
    bar = ProgressBar("Geoefend deze week")
    window.put(bar)
    bar.set_progress(1.7, "40 van je 40 minuten")
    assert (bar.value(), bar.accessibleDescription()) == (1000, "40 van je 40 minuten")
    assert bar.sizeHint().height() == 10


def test_steps_say_where_you_are(window: Window) -> None:
    steps = Steps(["Situatie", "Oefenen", "Terugkijken", "Delen"], 3)
    window.put(steps)
    assert steps.accessibleName() == "Stap 3 van 4: Terugkijken"
    steps.set_current(5)
    assert steps.accessibleName() == "Stap 4 van 4: Delen"


def test_ratings_are_read_as_words(window: Window) -> None:
    bars, level = RatingBars(3, "Goed"), LevelBars(2, "Verder")
    window.put(bars, level)
    assert (bars.accessibleName(), level.accessibleName()) == ("Goed", "Verder")
    bars.set_value(4, "Heel goed")
    assert bars.accessibleName() == "Heel goed"


HINTS = [
    KeyHint(("Spatie",), "stop opname"),
    KeyHint(("R",), "beurt opnieuw"),
    KeyHint(("←", "→"), "5 seconden"),
    KeyHint(("Esc",), "stoppen zonder bewaren"),
]


@pytest.mark.parametrize("width", [1280, 700, 420, 200, 60])
def test_the_key_bar_drops_from_the_right_and_never_wraps(window: Window, width: int) -> None:
    bar = KeyBar(HINTS, window)
    bar.setGeometry(0, 0, width, 36)
    shown = bar.shown()
    assert shown == HINTS[: len(shown)]
    assert bar.sizeHint().height() == 36
    if width == 1280:
        assert shown == HINTS


def test_the_key_bar_keeps_silent_about_letters_that_are_off(themes: ThemeManager, window: Window) -> None:
    bar = KeyBar(HINTS, window)
    bar.setGeometry(0, 0, 1280, 36)
    themes.apply("light", letter_keys=False)
    assert KeyHint(("R",), "beurt opnieuw") not in bar.shown()
    assert "beurt opnieuw" not in bar.accessibleName()
    assert "Spatie: stop opname" in bar.accessibleName()


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Sanne Visser", "SV"),
        ("Karin de Boer", "KB"),
        ("Mo", "M"),
        ("", "?"),
        ("  ", "?"),
        ("éva ’t hart", "ÉH"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_broken_picture_falls_back_on_initials(window: Window) -> None:
    avatar, plain = Avatar("Sanne Visser", image=b"geen plaatje"), Avatar("Sanne Visser")
    window.put(avatar, plain)
    for one in (avatar, plain):
        one.resize(one.sizeHint())
    assert avatar.grab().toImage() == plain.grab().toImage()


def test_a_flow_goes_on_to_the_next_line(window: Window, qtbot: QtBot) -> None:
    del qtbot
    flow = FlowLayout(gap=10, row_gap=6)
    labels = [Label(f"Filter nummer {number}", wrap=False) for number in range(6)]
    for label in labels:
        flow.addWidget(label)
    window.column.addLayout(flow)
    for label in labels:
        label.show()
    wide, narrow = flow.heightForWidth(900), flow.heightForWidth(260)
    assert wide == labels[0].sizeHint().height()
    assert narrow == 3 * labels[0].sizeHint().height() + 2 * 6
    assert flow.minimumSize().width() == labels[0].minimumSizeHint().width()
    assert flow.takeAt(99) is None
    labels[0].hide()
    assert flow.heightForWidth(260) <= narrow


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_steps_keep_the_present_word_when_there_is_little_room(
    themes: ThemeManager, window: Window, scale: float
) -> None:
    themes.apply("light", scale)
    steps = Steps(["Situatie", "Oefenen", "Terugkijken", "Delen"], 3, window)
    steps.resize(steps.sizeHint())
    assert not steps.short
    steps.resize(steps.minimumSizeHint())
    assert steps.short
    assert steps.minimumSizeHint().width() < 0.65 * steps.sizeHint().width()
    assert steps.accessibleName() == "Stap 3 van 4: Terugkijken"


def test_turns_get_narrower_but_keep_their_words(window: Window) -> None:
    turns = TurnBar(3, 2, parent=window)
    turns.resize(turns.sizeHint())
    wide = turns._blocks_width()
    turns.resize(turns.minimumSizeHint())
    assert turns._blocks_width() < wide
    words = turns.sizeHint().width() - turns._blocks_width(turns._usual_width())
    assert turns._blocks_width() + words <= turns.width()
