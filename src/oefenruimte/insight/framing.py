"""From faces and brightness to a word about how somebody is in the picture. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

import numpy as np

from oefenruimte.domain.facts import Framing, Light, PictureFacts
from oefenruimte.insight.faces import Face
from oefenruimte.insight.media import Picture

Word = TypeVar("Word", Framing, Light)

# Parts of the height of the picture. The oval of the device check is 0.78 high: a head and its shoulders,
# with a face (eyebrows to chin) of about 0.3 in it.
_FAR, _NEAR = 0.15, 0.6
_HIGH, _LOW = 0.28, 0.68  # the middle of the face
_LEFT, _RIGHT = 0.3, 0.7
_ALSO = (
    0.5  # a second face of this part of the first: two people; smaller is somebody who walks by, or a poster
)

# Mean luminance, 0-255. What decides is the whole picture and how much a face differs from what is around it:
# by the brightness of a face alone, dark skin in good light would be told to put on a lamp.
_DARK, _LIT_FACE = 50.0, 80.0
_BRIGHT = 215.0
_BURNT, _BURNT_PART = 250, 0.3
_WINDOW = 130.0  # so bright around the face, and
_SILHOUETTE = 0.38  # the face has this part of it: dark skin before a light wall has about half


def framing(faces: Sequence[Face]) -> Framing:
    """`faces`: the largest first. One thing at a time: what helps most."""
    if not faces:
        return Framing.NO_FACE
    face = faces[0]
    if len(faces) > 1 and faces[1].height > _ALSO * face.height:
        return Framing.SEVERAL
    for wrong, word in (
        (face.height < _FAR, Framing.TOO_FAR),
        (face.height > _NEAR, Framing.TOO_NEAR),
        (face.y < _HIGH, Framing.TOO_HIGH),
        (face.y > _LOW, Framing.TOO_LOW),
        (face.x < _LEFT, Framing.TOO_LEFT),
        (face.x > _RIGHT, Framing.TOO_RIGHT),
    ):
        if wrong:
            return word
    return Framing.GOOD


def light(picture: Picture, faces: Sequence[Face]) -> Light:
    """Of the room, as the camera shows it."""
    luma = picture @ np.array([0.299, 0.587, 0.114], np.float32)
    if not faces:
        mean = float(luma.mean())
        return Light.DARK if mean < _DARK else Light.BRIGHT if mean > _BRIGHT else Light.GOOD
    inside = _inside(luma.shape, faces[0])
    face, around = luma[inside], luma[~inside]
    if not face.size or not around.size:
        return light(picture, ())
    on_face, behind = float(face.mean()), float(around.mean())
    if behind > _WINDOW and on_face < _SILHOUETTE * behind:
        return Light.BACKLIT
    if float(luma.mean()) < _DARK and on_face < _LIT_FACE:
        return Light.DARK
    if on_face > _BRIGHT or float(np.mean(face >= _BURNT)) > _BURNT_PART:
        return Light.BRIGHT
    return Light.GOOD


def together(seen: Iterable[tuple[Sequence[Face], Light]]) -> PictureFacts | None:
    """Of all pictures of one answer: what most of them show. None without any."""
    looked = list(seen)
    if not looked:
        return None
    faces = sum(1 for found, _ in looked if found)
    with_face = [framing(found) for found, _ in looked if found]
    return PictureFacts(
        pictures=len(looked),
        faces=faces,
        framing=_most(with_face) if 2 * faces >= len(looked) else Framing.NO_FACE,
        light=_most([word for _, word in looked]),
    )


def _most(words: "list[Word]") -> "Word":
    """The first of equals."""
    return Counter(words).most_common(1)[0][0]


def _inside(shape: tuple[int, ...], face: Face) -> "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]":
    height, width = shape
    mask = np.zeros(shape, bool)
    top, bottom = ((face.y + side * face.height / 2) * height for side in (-1, 1))
    left, right = ((face.x + side * face.width / 2) * width for side in (-1, 1))
    mask[max(0, round(top)) : max(0, round(bottom)), max(0, round(left)) : max(0, round(right))] = True
    return mask
