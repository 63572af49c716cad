"""Faces are found, tilted and far away too; nothing is taken for one where there is none."""

from pathlib import Path

import numpy as np
import pytest

from oefenruimte.insight.faces import FACE_MODEL, Face, FaceFinder
from tests.insight.heads import COUNT, bikes, car, shrunk, turned, webcam


def found(finder: FaceFinder, pictures: list[np.ndarray]) -> int:
    return sum(1 for picture in pictures if finder.find(picture))


@pytest.mark.parametrize("degrees", [0, -40])
def test_a_tilted_head_is_found(finder: FaceFinder, degrees: float) -> None:
    """Of 60 pictures of a tilted head the cascades of OpenCV found 11."""
    for heads in (webcam(), car()):
        assert found(finder, [turned(picture, degrees) for picture in heads]) >= COUNT - 2


@pytest.mark.parametrize("part", [0.5, 0.35])
def test_a_face_far_away_is_found(finder: FaceFinder, part: float) -> None:
    for heads in (webcam()[::6], car()[::6]):
        assert found(finder, [shrunk(picture, part) for picture in heads]) >= 9


def test_in_the_dark_and_in_the_glare(finder: FaceFinder) -> None:
    for heads in (webcam()[::6], car()[::6]):
        dark = [(picture * 0.1).astype(np.uint8) for picture in heads]
        glare = [np.clip(picture * 1.8 + 50.0, 0, 255).astype(np.uint8) for picture in heads]
        assert found(finder, dark) >= 9
        assert found(finder, glare) >= 9


def test_where_it_is(finder: FaceFinder) -> None:
    (face,) = finder.find(car()[0])
    assert (face.x, face.y) == pytest.approx((0.50, 0.48), abs=0.03)
    assert (face.width, face.height) == pytest.approx((0.29, 0.36), abs=0.04)
    # The same in a picture of another shape and size: parts of it change accordingly.
    height, width = car()[0].shape[:2]
    wide = np.full((height, 2 * width, 3), 110, np.uint8)
    wide[:, width:] = car()[0]
    (there,) = finder.find(wide)
    assert (there.x, there.y) == pytest.approx((0.75, 0.48), abs=0.03)
    assert there.width == pytest.approx(0.145, abs=0.03)


def test_two_faces(finder: FaceFinder) -> None:
    together = np.concatenate([webcam()[0], shrunk(webcam()[0], 0.6)], axis=1)
    faces = finder.find(together)
    assert len(faces) == 2
    assert faces[0].height > faces[1].height
    assert faces[0].x < 0.5 < faces[1].x


def test_no_face(finder: FaceFinder) -> None:
    generator = np.random.default_rng(1)
    noise = [generator.integers(0, 255, (180, 320, 3), dtype=np.uint8) for _ in range(10)]
    walls = [np.full((180, 320, 3), grey, np.uint8) for grey in range(0, 256, 25)]
    assert found(finder, noise) == found(finder, walls) == 0
    assert found(finder, bikes()) == 0
    assert finder.find(np.zeros((1, 1, 3), np.uint8)) == ()


def test_something_else_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FaceFinder(tmp_path)
    (tmp_path / FACE_MODEL).write_bytes(b"something else" * 9)
    with pytest.raises(ValueError):
        FaceFinder(tmp_path)


def test_a_face_is_a_place_and_nothing_else() -> None:
    assert set(Face.__slots__) == {"x", "y", "width", "height"}
