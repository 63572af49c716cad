"""What somebody is told about their place in the picture, and the light."""

from collections.abc import Callable

import numpy as np
import pytest

from oefenruimte.domain.facts import Framing, Light, PictureFacts
from oefenruimte.insight.faces import Face, FaceFinder
from oefenruimte.insight.framing import framing, light, together
from tests.insight.heads import car, enlarged, moved, shrunk, webcam

GOOD = Face(0.5, 0.45, 0.2, 0.35)


def seen(finder: FaceFinder, pictures: list[np.ndarray]) -> PictureFacts | None:
    return together(
        (faces, light(picture, faces)) for picture in pictures for faces in [finder.find(picture)]
    )


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda picture: picture, Framing.GOOD),
        (lambda picture: shrunk(picture, 0.36), Framing.TOO_FAR),
        (lambda picture: enlarged(picture, 1.9), Framing.TOO_NEAR),
        (lambda picture: moved(picture, 0, -0.34), Framing.TOO_HIGH),
        (lambda picture: moved(picture, 0, 0.25), Framing.TOO_LOW),
        (lambda picture: moved(picture, -0.28, 0), Framing.TOO_LEFT),
        (lambda picture: moved(picture, 0.28, 0), Framing.TOO_RIGHT),
        (lambda picture: np.concatenate([picture, picture], axis=1), Framing.SEVERAL),
    ],
)
def test_of_real_heads(finder: FaceFinder, change: Callable[[np.ndarray], np.ndarray], word: Framing) -> None:
    for heads in (webcam()[::10], car()[::10]):
        facts = seen(finder, [change(picture) for picture in heads])
        assert facts is not None
        assert facts.framing is word
        assert facts.pictures == 6
        assert facts.faces >= 4


def behind_glass(finder: FaceFinder, picture: np.ndarray) -> np.ndarray:
    """The same head as a silhouette before a window."""
    (face, *_) = finder.find(picture)
    down, across = np.mgrid[: picture.shape[0], : picture.shape[1]]
    away = ((across / picture.shape[1] - face.x) / (0.8 * face.width)) ** 2
    away = away + ((down / picture.shape[0] - face.y) / face.height) ** 2
    near = np.exp(-(away**2))[..., None]
    out: np.ndarray = near * picture * 0.25 + (1 - near) * np.clip(picture * 0.5 + 140, 0, 255)
    return out.astype(np.uint8)


def test_the_light_on_real_heads(finder: FaceFinder) -> None:
    for heads in (webcam()[::10], car()[::10]):
        for made, word in (
            (list(heads), Light.GOOD),
            ([(picture * 0.2).astype(np.uint8) for picture in heads], Light.DARK),
            ([np.clip(picture * 2.2 + 60, 0, 255).astype(np.uint8) for picture in heads], Light.BRIGHT),
            ([behind_glass(finder, picture) for picture in heads], Light.BACKLIT),
        ):
            facts = seen(finder, made)
            assert facts is not None
            assert facts.light is word
            assert facts.framing is Framing.GOOD


def scene(on_face: int, behind: int) -> np.ndarray:
    picture = np.full((180, 320, 3), behind, np.uint8)
    picture[50:113, 128:192] = on_face
    return picture


@pytest.mark.parametrize(
    ("on_face", "behind", "word"),
    [
        (150, 130, Light.GOOD),
        (70, 150, Light.GOOD),  # dark skin before a light wall
        (60, 80, Light.GOOD),  # the same in a dim room: no reason to speak of light
        (120, 20, Light.GOOD),  # a dark room with a lamp on the face
        (35, 30, Light.DARK),
        (60, 230, Light.BACKLIT),
        (235, 120, Light.BRIGHT),
    ],
)
def test_the_light(on_face: int, behind: int, word: Light) -> None:
    assert light(scene(on_face, behind), (GOOD,)) is word


@pytest.mark.parametrize(("grey", "word"), [(20, Light.DARK), (120, Light.GOOD), (240, Light.BRIGHT)])
def test_the_light_without_a_face(grey: int, word: Light) -> None:
    assert light(scene(grey, grey), ()) is word


def test_the_light_when_the_face_is_all_there_is() -> None:
    assert light(scene(20, 20), (Face(0.5, 0.5, 2.0, 2.0),)) is Light.DARK


def test_who_walks_by_does_not_count() -> None:
    assert framing((GOOD, Face(0.9, 0.4, 0.06, 0.1))) is Framing.GOOD
    assert framing((GOOD, Face(0.8, 0.4, 0.15, 0.3))) is Framing.SEVERAL
    assert framing(()) is Framing.NO_FACE


def test_of_several_pictures_most_decides() -> None:
    low, far = Face(0.5, 0.8, 0.2, 0.3), Face(0.5, 0.5, 0.05, 0.1)
    told = together([((GOOD,), Light.GOOD), ((low,), Light.DARK), ((low,), Light.DARK), ((), Light.GOOD)])
    assert told == PictureFacts(4, 3, Framing.TOO_LOW, Light.GOOD)
    assert together([((far,), Light.DARK), ((), Light.DARK), ((), Light.GOOD)]) == PictureFacts(
        3, 1, Framing.NO_FACE, Light.DARK
    )
    assert together([]) is None
