"""The exercises that come with the program: right, complete, and fitting their clips."""

from pathlib import Path

import av
import numpy as np
import pytest

from fakes.scenarios import probe
from oefenruimte.domain.learning_path import Route
from oefenruimte.domain.scenario import AnswerKind, Choice, Clip, Cue, End, Hold, Intensity, Scenario
from oefenruimte.scenarios import read_learning_paths, read_scenario
from oefenruimte.scenarios.vocabulary import ICONS
from tests.scenarios.helpers import accepted

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(path.parent for path in (ROOT / "scenarios").glob("*/scenario.yaml"))
ICON_FOLDERS = (ROOT / "assets" / "icons", ROOT.parent / "shared" / "design" / "assets" / "icons")

each = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


def scenario(folder: Path) -> Scenario:
    return accepted(read_scenario(folder, probe)).scenario


def clips(made: Scenario) -> list[Clip]:
    """Every clip in which somebody speaks."""
    answers = [answer.clip for answer in made.model_answers if answer.clip is not None]
    variants = [variant.clip for turn in made.turns for variant in turn.variants]
    return [*(turn.clip for turn in made.turns), *variants, *answers]


def test_all_eight_are_there() -> None:
    assert [folder.name for folder in FOLDERS] == [
        "de-tas-met-brieven",
        "geen-traplift",
        "ik-snap-de-brief-niet",
        "niet-op-mijn-bord",
        "tot-hier-en-niet-verder",
        "u-hebt-toch-al-besloten",
        "waarom-krijg-ik-geen-vergunning",
        "weer-een-ander-papiertje",
    ]


def test_together_they_have_forty_one_turns_and_three_examples_to_see() -> None:
    all_of_them = [scenario(folder) for folder in FOLDERS]
    assert sum(len(made.turns) for made in all_of_them) == 41
    seen = [answer.kind for made in all_of_them for answer in made.model_answers if answer.clip is not None]
    assert seen.count(AnswerKind.GOOD) >= 3
    assert seen.count(AnswerKind.WEAK) >= 1


def test_every_step_of_a_path_is_an_exercise_that_is_there() -> None:
    read = read_learning_paths(ROOT / "scenarios" / "leerlijnen", {folder.name for folder in FOLDERS})
    assert read.findings == ()
    themes = [path.title for path in read.paths if not path.route]
    assert themes == ["Omgaan met emotie", "Helder en eerlijk"]
    assert [path.route for path in read.paths if path.route] == list(Route)
    assert {step.scenario for path in read.paths for step in path.steps} == {f.name for f in FOLDERS}


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
        assert behaviour.skill in made.skills
    assert {behaviour.skill for behaviour in made.behaviours} == set(made.skills)
    for turn in made.turns:
        assert turn.name
        assert turn.hold is Hold.LISTENING
        assert 2 <= len(turn.cue_card) <= 5
        assert all(len(hint.text) <= 60 for hint in turn.cue_card)


@each
def test_it_branches_on_the_tone_and_every_way_can_be_put_right(folder: Path) -> None:
    made = scenario(folder)
    assert made.usual_turns == 3
    for turn in made.turns:
        if turn.id.startswith("3"):
            assert turn.follow == End()
            continue
        assert isinstance(turn.follow, Choice)
        step = "2" if turn.id == "1" else "3"
        assert turn.follow.branches[0].to == f"{step}w"
        assert all(branch.to and branch.to.startswith(f"{step}k") for branch in turn.follow.branches[1:])


@each
def test_there_is_an_example_to_follow_and_one_to_contrast_with(folder: Path) -> None:
    answers = scenario(folder).model_answers
    assert {answer.kind for answer in answers} == set(AnswerKind)
    assert all(answer.why for answer in answers)


@each
def test_the_citizen_listens_in_a_loop_that_is_only_seen(folder: Path) -> None:
    listening = scenario(folder).listening
    assert listening is not None
    assert 6_000 <= listening.duration_ms <= 12_000
    with av.open(str(listening.path)) as clip:
        picture = clip.streams.video[0].codec_context
        assert (picture.width, picture.height) == (1280, 720)


@each
def test_the_clip_has_picture_and_sound_in_the_house_format(folder: Path) -> None:
    for spoken_clip in clips(scenario(folder)):
        with av.open(str(spoken_clip.path)) as clip:
            picture, sound = clip.streams.video[0], clip.streams.audio[0]
            assert (picture.codec_context.name, sound.codec_context.name) == ("h264", "aac")
            assert (picture.codec_context.width, picture.codec_context.height) == (1280, 720)
            assert (picture.average_rate, sound.codec_context.sample_rate) == (25, 48000)
            pictures = sum(1 for packet in clip.demux(picture) if packet.size)
            assert abs(pictures - spoken_clip.duration_ms * 25 / 1000) <= 2


@each
def test_the_captions_say_the_lines(folder: Path) -> None:
    for turn in scenario(folder).turns:
        for part in (turn, *turn.variants):
            said = " ".join(cue.text.replace("\n", " ") for cue in part.clip.captions)
            assert said == " ".join(part.lines.split())


def test_one_citizen_can_be_calmer_and_fiercer_from_the_first_word_on() -> None:
    made = scenario(ROOT / "scenarios" / "weer-een-ander-papiertje")
    assert made.intensity is Intensity.ANGRY
    assert made.intensities == tuple(Intensity)
    first = [made.played_at(intensity).first_turn for intensity in made.intensities]
    assert len({turn.clip.path for turn in first}) == len({turn.lines for turn in first}) == 4
    calm, furious = (made.played_at(step) for step in (Intensity.CALM, Intensity.FURIOUS))
    for turn_id in ("2w", "2k"):
        steps = (made.turn(turn_id), calm.turn(turn_id), furious.turn(turn_id))
        assert len({turn.clip.path for turn in steps}) == 3


@each
def test_captions_stand_while_someone_speaks(folder: Path) -> None:
    """Every caption is there when its speech begins and stays to its end; nothing is said without one."""
    for clip in clips(scenario(folder)):
        loud = loudness(clip.path)
        for cue in clip.captions:
            begin, end = spoken(loud, cue)
            assert -10 <= begin - cue.start_ms <= 150
            assert -10 <= cue.end_ms - end <= 900
        outside = np.ones(len(loud), bool)
        for cue in clip.captions:
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
