"""The drawn people: the mouth follows the sounds, everybody is somebody else, nothing is left to chance."""

import os
from itertools import combinations, islice, pairwise
from pathlib import Path

import numpy as np
import pytest
from ruamel.yaml import YAML
from studio.acting.actor import listening as listening_poses
from studio.acting.emotions import FACES
from studio.acting.speech import RATE, speech
from studio.figure.look import Look, read_look
from studio.figure.person import paint_person
from studio.figure.pose import Pose
from studio.frames import draw, mouth, thumbnail
from studio.scenes.stage import scene
from studio.score import EMOTIONS, FRAMES_PER_SECOND, Direction, Score, Sentence, Sound

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
CAST = Path(__file__).parents[2] / "packaging" / "clips" / "cast.yaml"
SOUND = 0.12
PLACE = "kantoor-beeldbellen"


def looks() -> dict[str, Look]:
    return {name: read_look(entry, name) for name, entry in YAML(typ="safe").load(CAST).items()}


def score(symbols: str) -> Score:
    """Every symbol sounds 120 ms, after 0.4 seconds of silence."""
    sounds = tuple(Sound(symbol, 0.4 + SOUND * k, 0.4 + SOUND * (k + 1)) for k, symbol in enumerate(symbols))
    end = sounds[-1].end
    duration = round((end + 0.6) * FRAMES_PER_SECOND) / FRAMES_PER_SECOND
    loudness = np.zeros(round(duration * RATE))
    loudness[40 : round(end * RATE)] = 0.8
    sentence = Sentence("", 0.4, end, Direction("boos", hand=1))
    return Score(duration, sounds, (sentence,), loudness, "rust", "gefrustreerd", 1.0, 7)


def middle(place: int) -> int:
    return round((0.4 + SOUND * (place + 0.5)) * RATE)


@pytest.mark.parametrize("closed", "pbm")
def test_the_mouth_opens_on_vowels_and_closes_on_lip_sounds(closed: str) -> None:
    opened = speech(score(f"a{closed}a{closed}o"))["open"]
    assert min(opened[middle(0)], opened[middle(2)]) > 0.6
    assert max(opened[middle(1)], opened[middle(3)]) < 0.03
    assert opened[: round(0.2 * RATE)].max() < 0.05
    assert opened[-20:].max() < 0.05


def test_a_consonant_takes_the_rounding_of_its_vowel() -> None:
    rounded, spread = speech(score("uku"))["round"], speech(score("iki"))["round"]
    assert rounded[middle(1)] > 0.6
    assert spread[middle(1)] < 0.05


def test_a_frame_is_closed_in_every_lip_sound_and_there_is_one_number_a_frame() -> None:
    acted = score("apama")
    frames = mouth(acted)
    assert len(frames) == round(acted.duration * FRAMES_PER_SECOND)
    for place in (1, 3):
        around = round((0.4 + SOUND * (place + 0.5)) * FRAMES_PER_SECOND)
        assert frames[around - 1 : around + 2].min() < 0.03


def test_the_same_score_gives_the_same_pixels() -> None:
    look, acted = looks()["pinas"], score("apa")
    first, second = ([*islice(draw(acted, look, PLACE), 12)][-1] for _ in range(2))
    assert first.shape == (720, 1280, 3)
    assert first.dtype == np.uint8
    assert np.array_equal(first, second)


def test_listening_flows_round_with_a_closed_mouth_and_some_blinks() -> None:
    poses = list(listening_poses(8.0, 5))
    assert len(poses) == 8 * FRAMES_PER_SECOND
    assert all(pose.open == 0 for pose in poses)
    assert max(pose.blink for pose in poses) == 1
    last, first = vars(poses[-1]), vars(poses[0])
    steps = [
        max(
            abs(vars(b)[name] - vars(a)[name])
            for name in ("yaw", "pitch", "roll", "x", "y", "torso", "breath")
        )
        for a, b in pairwise(poses)
    ]
    assert max(abs(first[name] - last[name]) for name in last) <= max(steps)


def test_ten_people_who_all_look_different() -> None:
    from PySide6.QtGui import QColor, QImage, QPainter

    drawn = {}
    for name, look in looks().items():
        image = QImage(160, 150, QImage.Format.Format_RGB32)
        image.fill(QColor("#d8d2c6"))
        painter = QPainter(image)
        painter.translate(80, 60)
        painter.scale(0.3, 0.3)
        paint_person(painter, look, Pose())
        painter.end()
        drawn[name] = np.frombuffer(image.constBits(), np.uint8).reshape(150, 160, 4)[:, :, :3].astype(int)
    assert len(drawn) == 10
    for one, other in combinations(drawn, 2):
        assert np.abs(drawn[one] - drawn[other]).mean() > 6, (one, other)


def test_a_thumbnail_is_a_jpeg_of_960_by_540() -> None:
    from PySide6.QtGui import QImage

    data = thumbnail(looks()["mulder"], PLACE, "rust")
    assert data.startswith(b"\xff\xd8")
    assert (QImage.fromData(data).width(), QImage.fromData(data).height()) == (960, 540)


def test_every_feeling_has_a_face() -> None:
    assert set(FACES) == set(EMOTIONS)


@pytest.mark.parametrize("wrong", [{"skin": "green"}, {"hat": "high"}, {"age": "old"}, {"badge": 1}])
def test_a_look_with_a_mistake_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="look of x"):
        read_look({"look": wrong}, "x")


def test_a_place_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown scene"):
        scene("maan")
