import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.domain.conversation import conversation
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.coach_timeline import CoachTimeline
from oefenruimte.ui.player.markers import MarkerKind, TimelineMarker
from oefenruimte.ui.player.review_timeline import ReviewTimeline
from oefenruimte.ui.player.timeline import Timeline
from oefenruimte.ui.theme import ThemeManager, ThemeName

from .conftest import count, pixels

# 139 s, as on the sheet: two clips, two answers
TALK = conversation([(12_000, 48_000), (20_000, 59_000)])
LEVELS = {0: bytes([180] * 480), 1: bytes([180] * 590)}
MARKS = (
    TimelineMarker("late", 112_000, MarkerKind.QUESTION, "Vraag op 1:52"),
    TimelineMarker("early", 14_000, MarkerKind.COMPLIMENT, "Compliment op 0:14"),
    TimelineMarker("tip", 58_000, MarkerKind.TIP, "Tip op 0:58. <b>Wacht</b> hier.", end_ms=64_000),
)


def fill(timeline: Timeline) -> None:
    timeline.set_conversation(TALK, LEVELS, "Mevrouw Verhoeven")
    timeline.set_markers(MARKS)


@pytest.fixture
def review(qtbot: QtBot, themes: ThemeManager) -> ReviewTimeline:
    timeline = ReviewTimeline()
    qtbot.addWidget(timeline)
    timeline.resize(864, timeline.sizeHint().height())
    fill(timeline)
    return timeline


@pytest.fixture
def coach(qtbot: QtBot, themes: ThemeManager) -> CoachTimeline:
    timeline = CoachTimeline()
    qtbot.addWidget(timeline)
    timeline.resize(540, timeline.sizeHint().height())
    fill(timeline)
    return timeline


@pytest.fixture(params=["review", "coach"])
def timeline(request: pytest.FixtureRequest) -> Timeline:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Timeline)
    return found


def asked(timeline: Timeline) -> list[int]:
    places: list[int] = []
    timeline.seekRequested.connect(places.append)
    return places


def chosen(timeline: Timeline) -> list[str]:
    ids: list[str] = []
    timeline.markerActivated.connect(ids.append)
    return ids


def test_the_sheets_say_how_high(review: ReviewTimeline, coach: CoachTimeline) -> None:
    assert review.height() == 150
    assert coach.height() == 92
    assert clock_text(139_000) == "2:19"
    assert clock_text(42_999) == "0:42"
    assert clock_text(-5) == "0:00"


def test_places_and_moments_belong_together(timeline: Timeline) -> None:
    track = timeline.track()
    assert timeline.x_of(0) == track.left()
    assert timeline.x_of(139_000) == pytest.approx(track.right())
    for at in (0, 1, 42_000, 138_999, 139_000):
        assert timeline.ms_at(timeline.x_of(at)) == at
    assert timeline.ms_at(-100) == 0
    assert timeline.ms_at(10_000) == 139_000


def test_a_click_and_a_drag_ask_for_a_place(timeline: Timeline) -> None:
    places = asked(timeline)
    y = round(timeline.track().top()) + 5
    start, end = round(timeline.x_of(20_000)), round(timeline.x_of(100_000))
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=QPoint(start, y))
    QTest.mouseMove(timeline, QPoint(end, y))
    QTest.mouseMove(timeline, QPoint(5000, y))
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=QPoint(5000, y))
    QTest.mouseMove(timeline, QPoint(start, y))
    assert [round(at / 1000) for at in places] == [20, 100, 139]
    QTest.mouseClick(timeline, Qt.MouseButton.RightButton, pos=QPoint(start, y))
    assert len(places) == 3


def test_arrows_step_five_seconds_or_one(timeline: Timeline) -> None:
    places = asked(timeline)
    timeline.set_position(42_000)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    QTest.keyClick(timeline, Qt.Key.Key_Right, shift)
    QTest.keyClick(timeline, Qt.Key.Key_Left, shift)
    QTest.keyClick(timeline, Qt.Key.Key_Home)
    QTest.keyClick(timeline, Qt.Key.Key_End)
    QTest.keyClick(timeline, Qt.Key.Key_PageDown)
    QTest.keyClick(timeline, Qt.Key.Key_PageUp)
    assert places == [47_000, 37_000, 43_000, 41_000, 0, 139_000, 60_000, 0]
    timeline.set_position(138_000)
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    QTest.keyClick(timeline, Qt.Key.Key_PageDown)
    QTest.keyClick(timeline, Qt.Key.Key_PageUp)
    assert places[-3:] == [139_000, 139_000, 60_000]


def test_with_the_focus_arrows_are_not_taken_by_the_screen(timeline: Timeline) -> None:
    for key, wanted in ((Qt.Key.Key_Left, True), (Qt.Key.Key_N, False), (Qt.Key.Key_Space, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        timeline.event(event)
        assert event.isAccepted() is wanted


def test_a_sign_is_activated_by_a_click_and_not_sought_twice(timeline: Timeline) -> None:
    places, ids = asked(timeline), chosen(timeline)
    place = timeline.marker_place(MARKS[2])
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert ids == ["tip"]
    assert places == []
    assert timeline.active_marker is None, "the screen decides"
    timeline.set_active_marker("tip")
    assert timeline.active_marker == "tip"
    assert ids == ["tip"], "showing it as chosen says nothing back"


def test_of_two_signs_over_each_other_the_nearest_is_taken(timeline: Timeline) -> None:
    first = TimelineMarker("a", 30_000, MarkerKind.TIP, "")
    second = TimelineMarker("b", 31_000, MarkerKind.TIP, "")
    timeline.set_markers((second, first))
    ids = chosen(timeline)
    for marker in (first, second):
        place = timeline.marker_place(marker).center()
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert ids == ["a", "b"]


def test_control_and_arrows_go_from_sign_to_sign(timeline: Timeline) -> None:
    ids = chosen(timeline)
    control = Qt.KeyboardModifier.ControlModifier
    timeline.set_position(42_000)
    QTest.keyClick(timeline, Qt.Key.Key_Right, control)
    QTest.keyClick(timeline, Qt.Key.Key_Left, control)
    timeline.set_active_marker("tip")
    QTest.keyClick(timeline, Qt.Key.Key_Right, control)
    QTest.keyClick(timeline, Qt.Key.Key_Left, control)
    timeline.set_active_marker("late")
    QTest.keyClick(timeline, Qt.Key.Key_Right, control)
    assert ids == ["tip", "early", "late", "early"]


def test_what_was_played_is_gold_on_a_podium_and_petrol_in_a_kamer(
    qtbot: QtBot, themes: ThemeManager
) -> None:
    for kind, color, other in (("podium", "sharedBorder", "primary"), ("kamer", "primary", "sharedBorder")):
        room = QWidget()
        room.space_kind = kind  # type: ignore[attr-defined]
        qtbot.addWidget(room)
        coach = CoachTimeline(parent=room)
        coach.resize(540, 92)
        fill(coach)
        assert count(pixels(coach), themes.theme.color(color)) == 0
        coach.set_position(139_000)
        seen = pixels(coach)
        assert count(seen, themes.theme.color(color)) > 1000
        assert count(seen, themes.theme.color(other)) == 0


@pytest.mark.parametrize("theme", ["light", "dark", "highContrast"])
def test_the_place_is_a_line_through_everything(
    timeline: Timeline, themes: ThemeManager, theme: ThemeName
) -> None:
    themes.apply(theme)
    timeline.set_position(70_000)
    seen, x = pixels(timeline), round(timeline.x_of(70_000))
    ink = themes.theme.color("text")
    y = round(timeline.track().top()) + 10
    assert seen.pixelColor(x, y) == ink
    assert seen.pixelColor(x - 1, y) == ink


def test_the_part_that_plays_is_tinted_and_the_citizen_is_a_part_of_its_own(
    review: ReviewTimeline, themes: ThemeManager
) -> None:
    soft, sunk, surface = (themes.theme.color(name) for name in ("primarySoft", "sunk", "surface"))
    y = 42  # near the top edge inside the lane, above the words

    def at(moment: int) -> object:
        return pixels(review).pixelColor(round(review.x_of(moment)), y)

    review.set_position(0)
    assert (at(6_000), at(40_000), at(70_000), at(100_000)) == (soft, sunk, surface, sunk)
    review.set_position(30_000)
    assert (at(6_000), at(40_000), at(70_000), at(100_000)) == (surface, soft, surface, sunk)


def test_the_voice_is_drawn_only_where_the_learner_speaks(
    review: ReviewTimeline, themes: ThemeManager
) -> None:
    seen, ink = pixels(review), themes.theme.color("primary")

    def lane(start: int, end: int) -> int:
        left, right = round(review.x_of(start)), round(review.x_of(end))
        return count(seen.copy(left + 6, 72, right - left - 12, 24), ink)

    assert lane(12_000, 60_000) > 500
    assert lane(60_000, 80_000) == 0


def test_a_note_at_the_very_end_is_not_cut_off(review: ReviewTimeline) -> None:
    last = TimelineMarker("laatste", review.duration, MarkerKind.NOTE, "Notitie 9", 9)
    first = TimelineMarker("eerste", 0, MarkerKind.NOTE, "Notitie 1", 1)
    review.set_markers([first, last])
    assert review.marker_place(last).right() <= review.track().right() + 3
    assert review.marker_place(first).left() == round(review.x_of(0)) - 3


def test_the_longest_silence_is_a_dashed_box(review: ReviewTimeline, themes: ThemeManager) -> None:
    color = themes.theme.color("warning")
    assert count(pixels(review), color) == 0
    review.set_silence((90_000, 93_000))
    assert count(pixels(review), color) > 40
    review.set_silence(None)
    assert count(pixels(review), color) == 0


def test_an_active_sign_is_filled(coach: CoachTimeline, themes: ThemeManager) -> None:
    color = themes.theme.color("info")
    before = count(pixels(coach), color)
    coach.set_active_marker("tip")
    assert count(pixels(coach), color) > before + 200


def test_the_dashed_plus_stands_at_the_place_of_writing(coach: CoachTimeline) -> None:
    before = pixels(coach)
    coach.set_write_place(90_000)
    after = pixels(coach)
    x = round(coach.x_of(90_000))
    assert before.copy(x - 15, 60, 30, 30) != after.copy(x - 15, 60, 30, 30)
    assert before.copy(0, 0, x - 20, 92) == after.copy(0, 0, x - 20, 92)
    coach.set_write_place(None)
    assert pixels(coach) == before


def test_a_loop_is_drawn_and_told(timeline: Timeline, themes: ThemeManager) -> None:
    ink = themes.theme.color("focus")
    before = pixels(timeline)
    timeline.set_loop((70_000, 90_000))
    seen = pixels(timeline)
    assert count(seen, ink) > 100
    left, right = round(timeline.x_of(70_000)), round(timeline.x_of(90_000))
    assert seen.copy(0, 0, left - 3, timeline.height()) == before.copy(0, 0, left - 3, timeline.height())
    assert count(seen.copy(left, 0, right - left, timeline.height()), ink) == count(seen, ink)
    timeline.set_position(75_000)
    assert timeline.value_text().endswith(", lus van 1:10 tot 1:30")
    timeline.set_loop(None)
    timeline.set_position(0)
    assert pixels(timeline) == before


def test_nothing_to_show_is_no_problem(qtbot: QtBot, themes: ThemeManager) -> None:
    for timeline in (ReviewTimeline(), CoachTimeline()):
        qtbot.addWidget(timeline)
        timeline.resize(600, 150)
        places = asked(timeline)
        pixels(timeline)
        timeline.set_position(500)
        QTest.keyClick(timeline, Qt.Key.Key_Right)
        QTest.keyClick(timeline, Qt.Key.Key_PageUp)
        QTest.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        assert places == [0, 0]
        assert timeline.value_text() == "0:00 van 0:00"


def test_everything_grows_with_the_text(qtbot: QtBot, themes: ThemeManager, timeline: Timeline) -> None:
    before = timeline.sizeHint().height()
    themes.apply("light", 1.5)
    assert timeline.sizeHint().height() == round(before * 1.5)
    timeline.resize(700, timeline.sizeHint().height())
    pixels(timeline)
    for marker in MARKS:
        assert timeline.rect().contains(timeline.marker_place(marker).center().toPoint())


def test_a_screen_reader_finds_a_slider_with_a_moment_as_value(timeline: Timeline) -> None:
    timeline.set_position(42_000)
    places = asked(timeline)
    found = QAccessible.queryAccessibleInterface(timeline)
    assert found.role() == QAccessible.Role.Slider
    assert found.text(QAccessible.Text.Name).startswith("Tijdlijn")
    assert "Pijltjes" in found.text(QAccessible.Text.Description)
    assert found.text(QAccessible.Text.Value) == "0:42 van 2:19, beurt 1, antwoord"
    value = found.valueInterface()
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (42, 0, 139)
    value.setCurrentValue(60)
    actions = found.actionInterface()
    actions.doAction(actions.increaseAction())
    actions.doAction(actions.decreaseAction())
    assert places == [60_000, 47_000, 37_000]
    assert actions.keyBindingsForAction(actions.increaseAction()) == ["Right"]
    timeline.set_position(65_000)
    assert found.text(QAccessible.Text.Value) == "1:05 van 2:19, beurt 2, Mevrouw Verhoeven"


def test_the_screen_reader_does_not_keep_a_timeline_alive(qtbot: QtBot, themes: ThemeManager) -> None:
    gone: list[weakref.ref[Timeline]] = []
    for _ in range(20):
        timeline = CoachTimeline()
        found = QAccessible.queryAccessibleInterface(timeline)
        assert found.valueInterface() is not None
        gone.append(weakref.ref(timeline))
        del timeline, found
    gc.collect()
    assert [ref() for ref in gone] == [None] * 20
