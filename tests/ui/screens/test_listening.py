"""The citizen listens while one answers: in the small picture, round and round, still with less motion."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fakes.scenarios import make_scenario
from fakes.session import ONE_TURN
from oefenruimte.app import practice as p
from oefenruimte.app.session import Session
from oefenruimte.ui.theme.manager import ThemeManager
from tests.ui.screens.test_practice import QUICK, Room, clip, enter, recorder, room, rooms

LISTENS = "oefening-met-luisteren"

__all__ = ["clip", "enter", "recorder", "room", "rooms"]  # fixtures


@pytest.fixture(scope="module")
def listens(session: Session, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("luisteren") / LISTENS
    session.library.import_(make_scenario(folder, turns=1, choice=False, scenario_id=LISTENS, listening=True))
    return LISTENS


def test_she_listens_from_the_count_to_the_end(room: Room, listens: str) -> None:
    room.open(listens)
    listening = room.screen.page.listening
    assert not listening.playing, "her own clip plays now"
    room.key(Qt.Key.Key_Return)
    room.reach(p.Counting)
    assert listening.playing
    shown: list[int] = []
    listening._player.frame.connect(lambda frame: shown.append(frame.startTime()))
    # twelve pictures of the loop of half a second: after that it begins again
    room.until(lambda: len(shown) > 3 and any(b < a for a, b in pairwise(shown)))
    assert not room.screen.page.side.small.citizen.image().isNull()
    assert listening._player._sound.isMuted()
    room.key(Qt.Key.Key_Return)
    room.reach(p.Recording)
    assert listening.playing
    room.key(Qt.Key.Key_Space)
    room.until(lambda: bool(room.stage.went))
    assert not listening.playing


def test_with_less_motion_her_last_picture_stays(room: Room, listens: str, themes: ThemeManager) -> None:
    themes.apply("light", 1.0, True)
    room.open(listens)
    room.until(lambda: room.phase == p.Watching(ended=True))
    room.record()
    assert not room.screen.page.listening.playing
    assert not room.screen.page.side.small.citizen.image().isNull()


def test_without_a_listening_clip_her_last_picture_stays(room: Room) -> None:
    room.open(ONE_TURN)
    room.record()
    assert not room.screen.page.listening.playing


def test_a_loop_that_is_gone_leaves_her_last_picture(
    enter: Callable[..., Room], listens: str, caplog: pytest.LogCaptureFixture
) -> None:
    room = enter()
    room.open(listens, QUICK)
    loop = room.state.scenario.listening
    assert loop is not None
    away: Path = loop.path.rename(loop.path.with_suffix(".away"))
    try:
        room.until(lambda: room.phase == p.Watching(ended=True))
        room.key(Qt.Key.Key_Return)
        room.until(lambda: "the listening clip does not play: clip-missing" in caplog.text)
    finally:
        away.rename(loop.path)
    assert not room.screen.page.side.small.citizen.image().isNull()
    room.reach(p.Recording)
