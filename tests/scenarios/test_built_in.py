"""The exercises that come with the program: right, complete, and fitting their clips."""

from pathlib import Path

import av
import numpy as np
import pytest

from fakes.scenarios import probe
from oefenruimte.domain.scenario import Cue, Scenario
from oefenruimte.scenarios import read_scenario
from oefenruimte.scenarios.vocabulary import ICONS
from tests.scenarios.helpers import accepted

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(path.parent for path in (ROOT / "scenarios").glob("*/scenario.yaml"))
ICON_FOLDERS = (ROOT / "assets" / "icons", ROOT.parent / "shared" / "design" / "assets" / "icons")

each = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


def scenario(folder: Path) -> Scenario:
    return accepted(read_scenario(folder, probe)).scenario


def test_there_are_some() -> None:
    assert len(FOLDERS) >= 2


@each
def test_nothing_is_wrong_and_nothing_could_be_better(folder: Path) -> None:
    outcome = accepted(read_scenario(folder, probe))
    assert outcome.findings == ()
    assert outcome.scenario.id == folder.name
    assert outcome.scenario.licence == "CC-BY-4.0"


@each
def test_every_part_is_filled_in(folder: Path) -> None:
    made = scenario(folder)
    assert made.credits
    assert made.thumbnail is not None
    assert min(map(len, (made.skills, made.facts, made.tips, made.pitfalls, made.model_answers))) >= 1
    assert 4 <= len(made.behaviours) <= 7
    for behaviour in made.behaviours:
        assert behaviour.self_text.startswith("Ik ")
        assert behaviour.observe_text.startswith("Je ")
        assert not behaviour.rubric_text.endswith(".")
    for turn in made.turns:
        assert 2 <= len(turn.cue_card) <= 5
        assert all(len(hint.text) <= 60 for hint in turn.cue_card)


@each
def test_the_clip_has_picture_and_sound_in_the_house_format(folder: Path) -> None:
    for turn in scenario(folder).turns:
        with av.open(str(turn.clip.path)) as clip:
            picture, sound = clip.streams.video[0], clip.streams.audio[0]
            assert (picture.codec_context.name, sound.codec_context.name) == ("h264", "aac")
            assert (picture.codec_context.width, picture.codec_context.height) == (1280, 720)
            assert sum(1 for _ in clip.decode(picture)) == round(turn.clip.duration_ms * 25 / 1000)


@each
def test_the_captions_say_the_lines(folder: Path) -> None:
    for turn in scenario(folder).turns:
        said = " ".join(cue.text.replace("\n", " ") for cue in turn.clip.captions)
        assert said == turn.lines


@each
def test_captions_stand_while_someone_speaks(folder: Path) -> None:
    """Every caption is there when its speech begins and stays to its end; nothing is said without one."""
    for turn in scenario(folder).turns:
        loud = loudness(turn.clip.path)
        for cue in turn.clip.captions:
            begin, end = spoken(loud, cue)
            assert 0 <= begin - cue.start_ms <= 150
            assert 0 <= cue.end_ms - end <= 400
        outside = np.ones(len(loud), bool)
        for cue in turn.clip.captions:
            outside[cue.start_ms // 10 : cue.end_ms // 10 + 1] = False
        assert not loud[outside].any()


def loudness(clip: Path) -> np.ndarray:
    """For every 10 ms: is it louder than -38 dBFS."""
    with av.open(str(clip)) as opened:
        resampler = av.AudioResampler("s16", "mono", 16000)
        parts = [
            part.to_ndarray().ravel()
            for frame in opened.decode(audio=0)
            for part in resampler.resample(frame)
        ]
    samples = np.concatenate(parts).astype(np.float64) / 32768
    blocks = samples[: len(samples) // 160 * 160].reshape(-1, 160)
    return np.abs(blocks).max(axis=1) > 10 ** (-38 / 20)


def spoken(loud: np.ndarray, cue: Cue) -> tuple[int, int]:
    """First and last ms of speech within a caption."""
    inside = np.flatnonzero(loud[cue.start_ms // 10 : cue.end_ms // 10 + 1])
    return cue.start_ms // 10 * 10 + int(inside[0]) * 10, cue.start_ms // 10 * 10 + int(inside[-1]) * 10 + 10


@each
def test_the_thumbnail_is_a_wide_picture(folder: Path) -> None:
    thumbnail = scenario(folder).thumbnail
    assert thumbnail is not None
    with av.open(str(thumbnail)) as picture:
        size = picture.streams.video[0].codec_context
        assert (size.width, size.height) == (960, 540)


def test_every_icon_exists_in_the_set() -> None:
    folders = [folder for folder in ICON_FOLDERS if folder.is_dir()]
    assert folders
    for folder in folders:
        assert [name for name in ICONS if not (folder / f"{name}.svg").is_file()] == []
