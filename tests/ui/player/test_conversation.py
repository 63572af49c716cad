import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fakes.media import SealedReader, make_clip
from oefenruimte.domain.conversation import AnswerPart, CitizenPart, Conversation, Part, conversation
from oefenruimte.domain.problem import Code, Problem, fail
from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.player.card import NoPicture, TextCard
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.ui.player.deck import PartSource

from .conftest import Frames, sometimes

CARD = TextCard("‘Mijn paspoort is niet klaar.’", "Mevrouw Verhoeven")
TWO_TURNS = conversation([(500, 500), (500, 500)])


class Stage:
    """A player, where its parts come from, and everything it said."""

    def __init__(self, player: ConversationPlayer, folder: Path) -> None:
        self.player = player
        self.folder = folder
        self.frames = Frames()
        self.cards: list[TextCard | None] = []
        self.captions: list[str] = []
        self.positions: list[int] = []
        self.parts: list[Part] = []
        self.problems: list[tuple[Part, Problem]] = []
        self.playing: list[bool] = []
        self.readers: list[SealedReader] = []
        self.sources: dict[Part, Callable[[], PartSource]] = {}
        player.frame.connect(self.frames.take)
        player.card.connect(self.cards.append)
        player.caption.connect(self.captions.append)
        player.positionChanged.connect(self.positions.append)
        player.partChanged.connect(self.parts.append)
        player.problem.connect(lambda part, problem: self.problems.append((part, problem)))
        player.playingChanged.connect(self.playing.append)

    def clip(self, part: Part, data: bytes) -> None:
        """This part comes from a file in the clear, as a scenario clip does."""
        path = self.folder / f"{part.start_ms}.mp4"
        path.write_bytes(data)
        self.sources[part] = lambda: path

    def sealed(self, part: Part, data: bytes, damaged_from: int | None = None) -> None:
        """This part comes from a reader, as a recording does."""

        def open_reader() -> SealedReader:
            self.readers.append(SealedReader(data, damaged_from))
            return self.readers[-1]

        self.sources[part] = open_reader

    def begin_of(self, part: int) -> int:
        """Where the pictures of this part begin in all that were shown."""
        return next(index for index, number in enumerate(self.frames.numbers) if number // 100 >= part)

    def load(self, talk: Conversation, at_ms: int = 0, captions: tuple[Cue, ...] = ()) -> None:
        self.player.load(
            talk,
            lambda part: self.sources[part](),
            card=lambda part, why: TextCard(why.value, "Mevrouw" if isinstance(part, CitizenPart) else "Jij"),
            captions=lambda part: captions,
            at_ms=at_ms,
        )


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    player = ConversationPlayer()
    stage = Stage(player, tmp_path)
    yield stage
    player.close()
    assert all(reader.closed for reader in stage.readers)


@pytest.fixture(scope="session")
def halves() -> list[bytes]:
    """Four half seconds; the frames of the n-th count from n * 100."""
    return [make_clip(0.5, first=number * 100) for number in range(4)]


@pytest.fixture
def talk(stage: Stage, halves: list[bytes]) -> Stage:
    """Two turns; clips are files, answers sealed."""
    for part, data in zip(TWO_TURNS.parts, halves, strict=True):
        if isinstance(part, CitizenPart):
            stage.clip(part, data)
        else:
            stage.sealed(part, data)
    return stage


def test_it_plays_as_one_film_without_a_gap(qtbot: QtBot, talk: Stage, stalls: Callable[[], float]) -> None:
    talk.load(TWO_TURNS)
    qtbot.waitUntil(lambda: talk.frames.last == 0)
    with qtbot.waitSignal(talk.player.ended, timeout=10_000):
        talk.player.play()
    assert talk.parts == list(TWO_TURNS.parts)
    assert talk.positions == sorted(talk.positions)
    assert talk.positions[-1] == talk.player.position == 2000
    assert talk.playing == [True, False]
    assert talk.problems == []
    assert talk.frames.numbers == sorted(talk.frames.numbers)
    assert talk.frames.last == 314, "it does not end on the last frame"
    assert stalls() < 50
    assert len(talk.readers) == 2
    for reader in talk.readers:
        assert threading.get_ident() not in reader.threads, "the disk was read on the GUI thread"


def test_there_is_no_gap_between_parts(qtbot: QtBot, talk: Stage) -> None:
    talk.load(TWO_TURNS)

    def smooth() -> bool:
        talk.frames.numbers.clear()
        talk.frames.moments.clear()
        with qtbot.waitSignal(talk.player.ended):
            talk.player.play()
        borders = [talk.begin_of(number) for number in (1, 2, 3)]
        numbers, moments = talk.frames.numbers, talk.frames.moments
        return all(
            numbers[border - 1] % 100 >= 13 and moments[border] - moments[border - 1] < 0.15
            for border in borders
        )

    assert sometimes(smooth)


def test_after_the_end_it_plays_from_the_start(qtbot: QtBot, talk: Stage) -> None:
    talk.load(TWO_TURNS, 1900)
    with qtbot.waitSignal(talk.player.ended):
        talk.player.play()
    talk.player.toggle()
    qtbot.waitUntil(lambda: 3 <= (talk.frames.last or 0) < 200)
    assert talk.player.position < 1500
    talk.player.toggle()
    assert not talk.player.playing


@pytest.mark.parametrize(
    ("at", "frame"), [(0, 0), (250, 7), (510, 100), (760, 107), (1010, 200), (1990, 314), (9999, 314)]
)
def test_any_moment_can_be_sought(qtbot: QtBot, talk: Stage, at: int, frame: int) -> None:
    talk.load(TWO_TURNS, 1300)
    qtbot.waitUntil(lambda: talk.frames.last in (208, 209))
    talk.player.seek(at)
    assert talk.player.position == min(at, 2000)
    qtbot.waitUntil(lambda: talk.frames.last is not None and abs(talk.frames.last - frame) <= 1)
    assert talk.player.position == min(at, 2000)
    assert not talk.player.playing


def test_a_seek_while_playing_goes_on_playing(qtbot: QtBot, talk: Stage) -> None:
    talk.load(TWO_TURNS)
    talk.player.play()
    qtbot.waitUntil(lambda: (talk.frames.last or 0) > 3)
    talk.player.seek(1600)
    qtbot.waitUntil(lambda: (talk.frames.last or 0) > 305)
    seen = len(talk.frames.numbers)
    talk.player.seek(0)
    qtbot.waitUntil(lambda: any(100 < number < 200 for number in talk.frames.numbers[seen:]))
    assert talk.playing == [True]


def test_steps_go_over_the_borders_of_parts(qtbot: QtBot, talk: Stage) -> None:
    talk.load(TWO_TURNS, 400)
    qtbot.waitUntil(lambda: talk.frames.last in (11, 12))
    talk.player.skip(1000)
    assert talk.player.position == 1400
    qtbot.waitUntil(lambda: talk.frames.last in (211, 212))
    talk.player.skip(-5000)
    assert talk.player.position == 0
    qtbot.waitUntil(lambda: talk.frames.last == 0)
    talk.player.skip(60_000)
    assert talk.player.position == 2000


def test_dragging_over_everything_ends_at_the_right_frame(
    qtbot: QtBot, talk: Stage, stalls: Callable[[], float]
) -> None:
    talk.load(TWO_TURNS)
    for at in [*range(0, 2000, 25), *range(2000, 760, -40), 760]:
        talk.player.seek(at)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: talk.frames.last in (107, 108) and talk.player.part == TWO_TURNS.parts[1])
    assert talk.player.position == 760
    assert stalls() < 50


def test_the_rate_holds_for_every_part(qtbot: QtBot, talk: Stage) -> None:
    talk.player.set_rate(2.0)
    assert talk.player.rate == 2.0
    talk.player.set_volume(0.2)
    talk.player.set_muted(True)
    talk.load(TWO_TURNS)
    qtbot.waitUntil(lambda: talk.frames.last == 0)

    def quick() -> bool:
        before = len(talk.frames.moments)
        with qtbot.waitSignal(talk.player.ended):
            talk.player.play()
        moments = talk.frames.moments[before:]
        return moments[-1] - moments[0] < 1.7

    assert sometimes(quick)
    talk.player.set_rate(99)
    assert talk.player.rate == 3.0
    talk.player.set_rate(0)
    assert talk.player.rate == 0.25


def test_captions_follow_the_citizen_only(qtbot: QtBot, talk: Stage) -> None:
    talk.load(TWO_TURNS, captions=(Cue(0, 250, "Eerste zin."), Cue(250, 480, "Tweede zin.")))
    with qtbot.waitSignal(talk.player.ended, timeout=10_000):
        talk.player.play()
    assert talk.captions == ["Eerste zin.", "Tweede zin.", ""] * 2
    talk.player.seek(1100)
    assert talk.captions[-1] == "Eerste zin."
    talk.player.seek(600)
    assert talk.captions[-1] == ""


def test_a_clip_that_is_not_at_hand_becomes_a_card_for_its_time(qtbot: QtBot, talk: Stage) -> None:
    talk.sources[TWO_TURNS.parts[2]] = lambda: CARD
    talk.load(TWO_TURNS)
    with qtbot.waitSignal(talk.player.ended, timeout=10_000):
        talk.player.play()
    assert talk.cards == [CARD, None]
    assert talk.problems == []
    last = talk.begin_of(3)
    assert talk.frames.moments[last] - talk.frames.moments[last - 1] > 0.45
    assert any(1100 < at < 1400 for at in talk.positions)
    talk.player.seek(1250)
    assert talk.cards[-1] == CARD
    assert talk.player.position == 1250
    talk.player.seek(100)
    qtbot.waitUntil(lambda: talk.cards[-1] is None and (talk.frames.last or 0) in (2, 3))


def test_a_lost_clip_is_told_and_goes_on_as_a_card(qtbot: QtBot, talk: Stage, tmp_path: Path) -> None:
    lost = TWO_TURNS.parts[2]
    talk.sources[lost] = lambda: tmp_path / "weg.mp4"
    talk.load(TWO_TURNS)
    with qtbot.waitSignal(talk.player.ended, timeout=10_000):
        talk.player.play()
    assert [(part, problem.code) for part, problem in talk.problems] == [(lost, Code.CLIP_MISSING)]
    assert talk.cards == [TextCard(NoPicture.BROKEN.value, "Mevrouw"), None]
    assert talk.frames.last == 314
    assert talk.playing == [True, False]


def test_a_seek_into_a_lost_clip_shows_its_card_at_that_moment(
    qtbot: QtBot, talk: Stage, tmp_path: Path
) -> None:
    talk.sources[TWO_TURNS.parts[0]] = lambda: tmp_path / "weg.mp4"
    talk.load(TWO_TURNS, 200)
    qtbot.waitUntil(lambda: len(talk.problems) == 1)
    assert talk.player.position == 200
    assert talk.cards == [TextCard("broken", "Mevrouw")]


@pytest.mark.parametrize("how", ["damaged", "refused"])
def test_a_broken_answer_stops_there_and_the_rest_can_still_be_seen(
    qtbot: QtBot, talk: Stage, halves: list[bytes], how: str
) -> None:
    broken = TWO_TURNS.parts[1]
    if how == "damaged":
        talk.sealed(broken, halves[1], damaged_from=0)
    else:

        def refuse() -> PartSource:
            raise fail(Code.FILE_DAMAGED, "no key fits")

        talk.sources[broken] = refuse
    talk.load(TWO_TURNS)
    talk.player.play()
    qtbot.waitUntil(lambda: len(talk.problems) == 1)
    part, problem = talk.problems[0]
    assert part == broken
    assert problem.code is Code.FILE_DAMAGED
    assert not talk.player.playing
    assert talk.cards[-1] == TextCard("broken", "Jij")
    assert 500 <= talk.player.position < 600
    with qtbot.waitSignal(talk.player.ended, timeout=10_000):
        talk.player.play()
    assert talk.frames.last == 314
    assert len(talk.problems) == 1


def test_an_answer_of_sound_alone_shows_a_card_and_is_heard(qtbot: QtBot, talk: Stage) -> None:
    talk.sealed(TWO_TURNS.parts[1], make_clip(0.5, video=False))
    talk.load(TWO_TURNS)
    with qtbot.waitSignal(talk.player.ended, timeout=10_000):
        talk.player.play()
    assert talk.cards == [TextCard("sound-only", "Jij"), None]
    assert talk.problems == []


def test_a_file_that_is_longer_than_its_part_is_cut_off(qtbot: QtBot, stage: Stage) -> None:
    talk = conversation([(0, 500), (0, 500)])
    stage.sealed(talk.parts[0], make_clip(3.0))
    stage.sealed(talk.parts[1], make_clip(0.5, first=100))
    stage.load(talk)
    with qtbot.waitSignal(stage.player.ended, timeout=4000):
        stage.player.play()
    assert stage.begin_of(1) < 40
    assert stage.frames.last == 114
    assert max(stage.positions) == 1000


def test_a_file_that_is_shorter_than_its_part_is_followed_by_the_next(qtbot: QtBot, stage: Stage) -> None:
    talk = conversation([(0, 9000), (0, 500)])
    stage.sealed(talk.parts[0], make_clip(0.3))
    stage.sealed(talk.parts[1], make_clip(0.5, first=100))
    stage.load(talk)
    with qtbot.waitSignal(stage.player.ended):
        stage.player.play()
    assert stage.frames.last == 114
    assert [at for at in stage.positions if 2000 < at < 9000] == [], "it waited for what is not there"


def test_closing_while_it_plays_closes_every_reader(qtbot: QtBot, talk: Stage) -> None:
    talk.load(TWO_TURNS, 600)
    talk.player.play()
    qtbot.waitUntil(lambda: (talk.frames.last or 0) > 104)
    assert talk.readers
    talk.player.close()
    assert all(reader.closed for reader in talk.readers)
    assert talk.player.part is None
    assert talk.player.position == 0
    talk.player.play()
    talk.player.seek(100)
    assert not talk.player.playing


def test_another_conversation_replaces_the_first(qtbot: QtBot, talk: Stage, half_second: bytes) -> None:
    talk.load(TWO_TURNS)
    talk.player.play()
    qtbot.waitUntil(lambda: (talk.frames.last or 0) > 3)
    other = Conversation((AnswerPart(0, 0, 500),))
    talk.sealed(other.parts[0], half_second)
    talk.load(other, 250)
    qtbot.waitUntil(lambda: (talk.frames.last or 0) in (507, 508))
    assert not talk.player.playing
    assert talk.player.duration == 500


def test_an_empty_conversation_is_refused(stage: Stage) -> None:
    with pytest.raises(ValueError, match="empty"):
        stage.load(Conversation(()))
