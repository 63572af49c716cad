import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from fakes.media import SealedReader, make_clip
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.clip_state import ClipState

from .conftest import Frames, sometimes


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[ClipPlayer]:
    player = ClipPlayer()
    yield player
    player.close()


@pytest.fixture
def frames(player: ClipPlayer) -> Frames:
    frames = Frames()
    player.frame.connect(frames.take)
    return frames


def test_a_sealed_recording_shows_its_first_frame(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, two_seconds: bytes
) -> None:
    reader = SealedReader(two_seconds)
    with qtbot.waitSignal(player.loaded):
        player.load(reader)
    qtbot.waitUntil(lambda: frames.last == 0)
    assert not player.playing
    assert player.has_video
    assert player.has_audio
    assert abs(player.duration - 2000) < 60
    assert frames.threads == {threading.get_ident()}
    assert threading.get_ident() not in reader.threads, "the disk was read on the GUI thread"


@pytest.mark.parametrize("fragmented", [True, False])
def test_a_file_plays_to_its_last_frame_and_stays_there(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, tmp_path: Path, fragmented: bool
) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(make_clip(1.0, fragmented=fragmented))
    seen: list[bool] = []
    positions: list[int] = []
    player.playingChanged.connect(seen.append)
    player.positionChanged.connect(positions.append)
    with qtbot.waitSignal(player.ended):
        player.load(path, play=True)
    assert frames.last == 29
    assert player.state is ClipState.ENDED
    assert player.position == player.duration == positions[-1]
    assert positions == sorted(positions)
    assert seen == [True, False]
    player.play()
    qtbot.waitUntil(lambda: 5 <= (frames.last or 0) < 29)


@pytest.mark.parametrize(("at", "number"), [(1000, 30), (990, 29), (1, 0), (1500, 45), (33, 0), (1999, 59)])
def test_a_seek_shows_the_frame_of_that_moment(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, two_seconds: bytes, at: int, number: int
) -> None:
    with qtbot.waitSignal(player.loaded):
        player.load(SealedReader(two_seconds), 710)
    qtbot.waitUntil(lambda: frames.last == 21)
    player.seek(at)
    qtbot.waitUntil(lambda: frames.last is not None and abs(frames.last - number) <= 1)
    assert player.position == at


def test_a_seek_past_the_last_picture_shows_that_picture(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, two_seconds: bytes
) -> None:
    with qtbot.waitSignal(player.loaded):
        player.load(SealedReader(two_seconds))
    player.seek(99_999)
    qtbot.waitUntil(lambda: frames.last in (58, 59))
    assert player.position == player.duration
    player.seek(0)
    qtbot.waitUntil(lambda: frames.last == 0)
    player.play()
    with qtbot.waitSignal(player.ended):
        player.seek(99_999)
    qtbot.waitUntil(lambda: frames.last in (58, 59))
    assert player.state is ClipState.ENDED


def test_of_many_seeks_the_newest_counts(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, two_seconds: bytes
) -> None:
    with qtbot.waitSignal(player.loaded):
        player.load(SealedReader(two_seconds))
    qtbot.waitUntil(lambda: frames.last == 0)
    before = len(frames.numbers)
    for at in range(0, 1500, 5):
        player.seek(at)
    assert player.position == 1495
    qtbot.waitUntil(lambda: frames.last == 44)
    assert len(frames.numbers) - before < 10, "every step of the drag was decoded"


def test_what_is_asked_while_loading_is_done_afterwards(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, two_seconds: bytes
) -> None:
    gate = threading.Event()
    player.load(SealedReader(two_seconds, gate=gate))
    player.play()
    player.seek(1000)
    assert player.playing
    assert player.position == 1000
    gate.set()
    qtbot.waitUntil(lambda: (frames.last or 0) > 33)
    assert 29 <= frames.numbers[0] < 45
    player.pause()
    assert not player.playing


def test_the_position_is_never_before_the_frame_that_is_shown(
    qtbot: QtBot, player: ClipPlayer, two_seconds: bytes
) -> None:
    behind: list[float] = []
    player.frame.connect(lambda frame: behind.append(frame.startTime() / 1000 - player.position))
    with qtbot.waitSignal(player.ended):
        player.load(SealedReader(two_seconds), play=True)
    assert len(behind) > 10
    assert max(behind) <= 1


def test_no_pictures_are_left_out(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, two_seconds: bytes
) -> None:
    def smooth() -> bool:
        frames.numbers.clear()
        with qtbot.waitSignal(player.ended):
            player.load(SealedReader(two_seconds), play=True)
        return len(set(frames.numbers)) > 40

    assert sometimes(smooth)


def test_double_speed_takes_half_the_time(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, two_seconds: bytes
) -> None:
    player.set_rate(2.0)
    player.set_volume(0.5)
    player.set_muted(True)

    def lasted() -> float:
        frames.moments.clear()
        with qtbot.waitSignal(player.ended):
            player.load(SealedReader(two_seconds), play=True)
        assert frames.last == 59
        return frames.moments[-1] - frames.moments[0]

    assert lasted() > 0.75
    assert sometimes(lambda: lasted() < 1.5)


def test_sound_alone_and_picture_alone_play(qtbot: QtBot, player: ClipPlayer) -> None:
    with qtbot.waitSignal(player.ended):
        player.load(SealedReader(make_clip(0.4, video=False)), play=True)
    assert not player.has_video
    with qtbot.waitSignal(player.ended):
        player.load(SealedReader(make_clip(0.4, audio=False)), play=True)
    assert not player.has_audio


def failure(qtbot: QtBot, player: ClipPlayer, source: object) -> Problem:
    with qtbot.waitSignal(player.failed) as told:
        player.load(source, play=True)  # type: ignore[arg-type]
    assert told.args is not None
    assert player.state is ClipState.FAILED
    assert not player.playing
    problem = told.args[0]
    assert isinstance(problem, Problem)
    return problem


def test_a_missing_file_is_named(qtbot: QtBot, player: ClipPlayer, tmp_path: Path) -> None:
    assert failure(qtbot, player, tmp_path / "weg.mp4").code is Code.CLIP_MISSING


def test_a_file_that_is_no_film_is_named(qtbot: QtBot, player: ClipPlayer, tmp_path: Path) -> None:
    path = tmp_path / "tekst.mp4"
    path.write_text("dit is geen film " * 100)
    problem = failure(qtbot, player, path)
    assert problem.code is Code.CLIP_UNPLAYABLE
    assert "tekst" not in problem.detail
    assert failure(qtbot, player, SealedReader(b"")).code is Code.CLIP_UNPLAYABLE


def test_damage_is_told_with_the_code_of_the_reader(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, two_seconds: bytes
) -> None:
    reader = SealedReader(two_seconds, damaged_from=0)
    assert failure(qtbot, player, reader).code is Code.FILE_DAMAGED
    qtbot.waitUntil(lambda: reader.closed)
    reader = SealedReader(two_seconds, damaged_from=len(two_seconds) - 200)
    assert failure(qtbot, player, reader).code is Code.FILE_DAMAGED
    qtbot.waitUntil(lambda: reader.closed)
    # Afterwards the player is as good as new.
    with qtbot.waitSignal(player.loaded):
        player.load(SealedReader(two_seconds), 1010)
    qtbot.waitUntil(lambda: frames.last == 30)


def test_a_slow_reader_does_not_hold_up_the_window(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, two_seconds: bytes, stalls: Callable[[], float]
) -> None:
    gate = threading.Event()
    reader = SealedReader(two_seconds, gate=gate)
    player.load(reader, play=True)
    qtbot.waitUntil(reader.waiting.is_set)
    turns: list[int] = []
    for number in range(20):
        qtbot.wait(1)
        turns.append(number)
    assert frames.last is None
    assert len(turns) == 20
    gate.set()
    qtbot.waitUntil(lambda: (frames.last or 0) > 3)
    assert stalls() < 50


def test_closing_while_it_plays_closes_the_reader_and_leaves_no_thread(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, two_seconds: bytes
) -> None:
    reader = SealedReader(two_seconds)
    player.load(reader, play=True)
    qtbot.waitUntil(lambda: (frames.last or 0) > 5)
    player.close()
    seen = len(frames.numbers)
    assert reader.closed
    assert player.state is ClipState.EMPTY
    reads = reader.reads
    with qtbot.waitSignal(player.loaded):
        player.load(SealedReader(two_seconds))
    assert reader.reads == reads
    assert all(number == 0 for number in frames.numbers[seen:]), "a frame of the closed clip came later"


def test_closing_while_it_loads_waits_for_no_more_than_one_read(
    qtbot: QtBot, player: ClipPlayer, frames: Frames, two_seconds: bytes
) -> None:
    gate = threading.Event()
    reader = SealedReader(two_seconds, gate=gate)
    player.load(reader, play=True)
    qtbot.waitUntil(reader.waiting.is_set)
    threading.Timer(0.05, gate.set).start()
    player.close()
    assert reader.closed
    assert frames.last is None


def test_a_player_that_is_destroyed_while_it_plays_takes_its_threads_along(
    qtbot: QtBot, two_seconds: bytes, half_second: bytes
) -> None:
    for way in ("delete", "collect"):
        reader = SealedReader(two_seconds)
        player = ClipPlayer()
        frames = Frames()
        player.frame.connect(frames.take)
        player.load(reader, play=True)
        qtbot.waitUntil(lambda frames=frames: (frames.last or 0) > 2)
        if way == "delete":
            shiboken6.delete(player)
        del player
        gc.collect()
        reads = reader.reads
        other = ClipPlayer()
        with qtbot.waitSignal(other.ended):
            other.load(SealedReader(half_second), play=True)
        other.close()
        assert reader.reads == reads, "somebody still reads"


@pytest.mark.parametrize("moment", ["loaded", "frame", "ended", "failed"])
def test_whoever_hears_something_may_take_the_player_apart(
    qtbot: QtBot, half_second: bytes, moment: str
) -> None:
    for way in ("close", "delete", "load"):
        player = ClipPlayer()
        reader = SealedReader(half_second, damaged_from=0 if moment == "failed" else None)
        done: list[bool] = []

        def act(*_: object, player: ClipPlayer = player, way: str = way, done: list[bool] = done) -> None:
            if not done:
                done.append(True)
                if way == "close":
                    player.close()
                elif way == "delete":
                    player.deleteLater()
                else:
                    player.load(SealedReader(half_second))

        getattr(player, moment).connect(act)
        player.load(reader, play=True)
        qtbot.waitUntil(lambda done=done: bool(done))
        if way == "load":
            qtbot.waitUntil(lambda player=player: player.state is ClipState.READY)
            player.close()
        elif way == "delete":
            qtbot.waitUntil(lambda player=player: not shiboken6.isValid(player))
        if way != "delete":
            assert reader.closed
