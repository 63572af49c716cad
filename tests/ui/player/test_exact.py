"""The frame on the screen: marks at every speed, single frames, loops and pre-roll."""

from collections.abc import Iterator

import pytest
from PySide6.QtMultimedia import QVideoFrame
from pytestqt.qtbot import QtBot

from fakes.media import FPS, SealedReader, make_clip
from oefenruimte.domain.conversation import Conversation, Part, conversation
from oefenruimte.domain.take import Anchor
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.ui.player.deck import PartSource
from oefenruimte.ui.player.rates import RATES
from oefenruimte.ui.player.shown import ShownFrame

from .conftest import number_in

# The clip of the second turn is not at hand: words, for as long as it lasts.
TALK = conversation([(500, 2000), (400, 1000)])
FIRST = {0: 0, 500: 100, 2500: 0, 2900: 300}  # number of the first frame, by where the part begins


class Watch:
    """A player and the number that is on the screen."""

    def __init__(self, player: ConversationPlayer, clips: dict[int, bytes]) -> None:
        self.player = player
        self.number: int | None = None
        self.numbers: list[int | None] = []
        self.clips = clips
        player.frame.connect(self._frame)
        player.card.connect(self._card)

    def load(self, at_ms: int = 0, talk: Conversation = TALK) -> None:
        self.player.load(talk, self._source, card=lambda part, why: TextCard("…"), at_ms=at_ms)

    def number_at(self, anchor: Anchor) -> float:
        """Which frame lies at a mark, counted as the pictures are."""
        start = TALK.answer(anchor.turn_index).start_ms
        return FIRST[start] + anchor.at_ms * FPS / 1000

    def _source(self, part: Part) -> PartSource:
        if part.start_ms not in self.clips:
            return TextCard("Mijn paspoort is niet klaar.", "Mevrouw Verhoeven")
        return SealedReader(self.clips[part.start_ms])

    def _frame(self, frame: QVideoFrame) -> None:
        self.number = number_in(frame.toImage())
        self.numbers.append(self.number)

    def _card(self, card: TextCard | None) -> None:
        if card is not None:
            self.number = None
            self.numbers.append(None)


@pytest.fixture(scope="module")
def clips() -> dict[int, bytes]:
    return {0: make_clip(0.5), 500: make_clip(2.0, first=100), 2900: make_clip(1.0, first=300)}


@pytest.fixture
def watch(qtbot: QtBot, clips: dict[int, bytes]) -> Iterator[Watch]:
    watch = Watch(ConversationPlayer(), clips)
    yield watch
    watch.player.close()


def test_a_frame_in_ms_is_found_again_at_that_place() -> None:
    """Also where a third of a millisecond is lost, and where a frame begins at a whole one."""
    for number in range(300):
        frame = ShownFrame(number * 1_000_000 // FPS, (number + 1) * 1_000_000 // FPS)
        assert frame.covers(frame.at_ms)
        assert frame.at_ms * 1000 > frame.start_us or number == 0
        assert ShownFrame((number - 1) * 1_000_000 // FPS, frame.start_us).covers(frame.before_ms)
        assert ShownFrame(frame.end_us, (number + 2) * 1_000_000 // FPS).covers(frame.after_ms)


@pytest.mark.parametrize("rate", [0.25, 1.0, 2.0, 3.0])
def test_a_mark_lands_on_the_frame_that_was_shown(qtbot: QtBot, watch: Watch, rate: float) -> None:
    watch.load(610)
    qtbot.waitUntil(lambda: watch.number == 103)
    watch.player.set_rate(rate)
    for frame in (106, 111):
        watch.player.play()
        qtbot.waitUntil(lambda frame=frame: (watch.number or 0) >= frame)
        shown = watch.number
        assert shown is not None
        anchor = watch.player.position_exact()
        assert anchor.turn_index == 0
        assert abs(watch.number_at(anchor) - shown) < 1
        at_ms = watch.player.hold()
        assert TALK.anchor(at_ms) == anchor
        assert not watch.player.playing
        qtbot.waitUntil(lambda shown=shown: not watch.player.seeking and watch.number == shown)
        watch.player.seek(0)
        watch.player.seek(at_ms)
        qtbot.waitUntil(lambda shown=shown: watch.number == shown)


def test_frames_go_by_one_by_one_over_the_borders_of_turns(qtbot: QtBot, watch: Watch) -> None:
    watch.load(2480)  # the last but one of the first answer
    qtbot.waitUntil(lambda: watch.number == 159)
    watch.player.step_frame(-2)
    qtbot.waitUntil(lambda: watch.number == 157)
    for wanted in (158, 159, None):
        watch.player.step_frame(1)
        qtbot.waitUntil(lambda wanted=wanted: watch.number == wanted)
    assert watch.player.position_exact() == Anchor(1, 0)
    watch.player.step_frame(11)  # words, 40 ms at a time, then the next answer
    qtbot.waitUntil(lambda: watch.number == 301)
    watch.player.step_frame(-1)
    qtbot.waitUntil(lambda: watch.number == 300)
    assert watch.player.position_exact() == Anchor(1, 0)
    watch.player.step_frame(-1)
    qtbot.waitUntil(lambda: watch.number is None)
    watch.player.step_frame(-10)
    qtbot.waitUntil(lambda: watch.number == 159)


def test_many_presses_are_counted_and_every_frame_is_passed(qtbot: QtBot, watch: Watch) -> None:
    watch.load(530)
    qtbot.waitUntil(lambda: watch.number == 100)
    watch.numbers.clear()
    for _ in range(12):
        watch.player.step_frame(1)
    qtbot.waitUntil(lambda: watch.number == 112)
    assert watch.numbers == list(range(101, 113))
    for _ in range(14):
        watch.player.step_frame(-1)
    qtbot.waitUntil(lambda: watch.number == 13 and not watch.player.seeking)
    assert watch.numbers[12:24] == list(range(111, 99, -1))
    assert set(watch.numbers[24:]) == {14, 13}
    assert watch.player.shown_ms == 434


def test_at_the_ends_there_is_no_frame_more(qtbot: QtBot, watch: Watch) -> None:
    watch.load()
    qtbot.waitUntil(lambda: watch.number == 0)
    watch.player.step_frame(-1)
    watch.player.step_frame(2)
    qtbot.waitUntil(lambda: watch.number == 2)
    watch.player.seek(3890)
    qtbot.waitUntil(lambda: watch.number == 329)
    watch.player.step_frame(3)
    watch.player.step_frame(-1)
    qtbot.waitUntil(lambda: watch.number == 328)


def test_a_step_stops_the_film_where_it_is(qtbot: QtBot, watch: Watch) -> None:
    watch.load(600)
    watch.player.play()
    qtbot.waitUntil(lambda: (watch.number or 0) >= 110)
    shown = watch.number
    assert shown is not None
    watch.player.step_frame(1)
    assert not watch.player.playing
    qtbot.waitUntil(lambda: watch.number == shown + 1 and not watch.player.seeking)


def test_a_loop_goes_round_and_a_seek_past_it_ends_it(qtbot: QtBot, watch: Watch) -> None:
    watch.load(700)
    loops: list[object] = []
    watch.player.loopChanged.connect(loops.append)
    watch.player.set_loop((700, 1000))
    watch.player.set_rate(3.0)
    watch.player.play()
    rounds = lambda: sum(a > b for a, b in zip(watch.numbers, watch.numbers[1:], strict=False) if a and b)  # noqa: E731
    qtbot.waitUntil(lambda: rounds() >= 3)
    assert max(number or 0 for number in watch.numbers) == 114, "a picture after the end was shown"
    assert watch.player.playing
    watch.player.seek(600)
    assert watch.player.loop == (700, 1000)
    watch.player.seek(1500)
    assert watch.player.loop is None
    assert loops == [(700, 1000), None]
    qtbot.waitUntil(lambda: (watch.number or 0) > 135)


@pytest.mark.parametrize("loop", [(3600, 3900), (2300, 3100)])
def test_a_loop_may_end_at_the_end_and_go_over_turns(
    qtbot: QtBot, watch: Watch, loop: tuple[int, int]
) -> None:
    watch.load(loop[0])
    watch.player.set_loop(loop)
    watch.player.set_rate(2.0)
    ended: list[bool] = []
    watch.player.ended.connect(lambda: ended.append(True))
    watch.player.play()
    first = 154 if loop[0] == 2300 else 321
    qtbot.waitUntil(lambda: watch.numbers.count(first) >= 3)
    assert ended == []
    assert watch.player.playing


def test_a_loop_is_a_stretch_of_the_conversation(qtbot: QtBot, watch: Watch) -> None:
    watch.load()
    for wrong in ((500, 500), (900, 500), (-10, 500), (3500, 3901)):
        with pytest.raises(ValueError, match="loop"):
            watch.player.set_loop(wrong)
    watch.player.set_loop((0, 3900))
    watch.player.close()
    assert watch.player.loop is None


def test_a_jump_shows_what_came_before(qtbot: QtBot, watch: Watch) -> None:
    watch.load()
    watch.player.jump(1500)
    assert watch.player.position == 1500
    watch.player.set_preroll(1200)
    watch.player.jump(1500)
    assert watch.player.position == 300
    watch.player.jump(700)
    assert watch.player.position == 0
    watch.player.set_preroll(99_000)
    assert watch.player.preroll == 15_000
    watch.player.set_preroll(-1)
    assert watch.player.preroll == 0


def test_speeds_go_up_and_down_the_list(qtbot: QtBot, watch: Watch) -> None:
    told: list[float] = []
    watch.player.rateChanged.connect(told.append)
    for _ in range(6):
        watch.player.step_rate(1)
    for _ in range(9):
        watch.player.step_rate(-1)
    assert told == [1.25, 1.5, 2.0, 3.0, *reversed(RATES[:-1])]
    watch.player.set_rate(1.1)
    watch.player.step_rate(-1)
    assert watch.player.rate == 1.0


def test_nothing_is_asked_of_an_empty_player(qtbot: QtBot) -> None:
    player = ConversationPlayer()
    player.step_frame(1)
    player.seek(500)
    assert player.hold() == 0
    assert player.neighbour(1) is None
    with pytest.raises(ValueError, match="nothing"):
        player.position_exact()
