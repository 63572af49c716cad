"""Measures one clip from its file: picture, sound, captions, lips and words."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from studio import keep, models, voice
from studio.directions import ClipPlan
from studio.findings import ClipFacts
from studio.score import FRAMES_PER_SECOND, LOUDNESS_RATE, Score

_CUE = re.compile(r"(\d+):(\d+):([\d.]+) --> (\d+):(\d+):([\d.]+)")
_SPEECH_DB = -26.0  # against the loudest speech of the clip
_EDGE = 0.12  # seconds around captions that do not count
_MOUTH = (slice(300, 470), slice(520, 760))  # rows, columns that hold the mouth of every figure
_BLOCK = 10
_RIDGE = 1000.0


@dataclass(frozen=True, eq=False)
class _Decoded:
    sound: np.ndarray | None
    rate: int
    mouth: np.ndarray
    """(frames, blocks): brightness around the mouth."""
    small: np.ndarray
    """(frames, pixels): the whole picture, small."""
    seconds: float
    key_frames: float
    form: str


def clip(plan: ClipPlan, *, hear: bool) -> ClipFacts:
    """All facts of one clip."""
    decoded = _decode(plan.target)
    common = {
        "name": plan.name,
        "person": plan.person,
        "seconds": round(decoded.seconds, 2),
        "bytes": plan.target.stat().st_size,
        "frames": len(decoded.small),
        "form": decoded.form,
        "key_frames": decoded.key_frames,
        "listening": plan.listening,
        "answer": plan.answer,
    }
    if plan.listening or decoded.sound is None:
        return ClipFacts(**common, seam=_seam(decoded.small))
    envelope = voice.loudness_of(decoded.sound, decoded.seconds, decoded.rate)
    spoken, silent = _captions_fit(plan.captions.read_text("utf-8"), envelope)
    loudness, peak = _loudness(decoded.sound, decoded.rate)
    said = " ".join(sentence.text for sentence in plan.sentences)
    heard, letters = "", None
    if hear:
        from studio import ear

        heard = _heard(plan.target, decoded.sound, decoded.rate)
        letters = round(ear.letter_errors(said, heard), 3)
    return ClipFacts(
        **common,
        loudness=loudness,
        loudness_again=_loudness_again(plan.target),
        true_peak=peak,
        spoken=spoken,
        silent=silent,
        lips=_lips(keep.perform(plan).score, envelope),
        pixels=_pixels(decoded.mouth, envelope),
        letters=letters,
        heard=heard,
        said=said,
    )


def _heard(path: Path, sound: np.ndarray, rate: int) -> str:
    """What the recogniser hears; kept for as long as the file is the same."""
    from studio import ear

    kept = models.CACHE / "heard" / f"{models.sha256_of(path)}.txt"
    if not kept.exists():
        models.write_atomic(kept, ear.hear(sound, rate).encode())
    return kept.read_text("utf-8")


def _decode(path: Path) -> _Decoded:
    """The whole file; raises av.FFmpegError when any of it cannot be decoded."""
    import av

    mouth, small, keys, blocks = [], [], [], []
    with av.open(str(path)) as container:
        video = container.streams.video[0]
        audio = container.streams.audio[0] if container.streams.audio else None
        context = video.codec_context
        form = f"{context.name} {context.profile} {context.pix_fmt} {context.width}x{context.height}"
        form += f" {video.average_rate}{' faststart' if _faststart(path) else ''}"
        if audio is not None:
            layout = audio.codec_context.layout.name
            form += f", {audio.codec_context.name} {audio.codec_context.sample_rate} {layout}"
        for frame in container.decode(*([video, audio] if audio is not None else [video])):
            if isinstance(frame, av.AudioFrame):
                blocks.append(frame.to_ndarray()[0])
                continue
            light = frame.to_ndarray()[:720]  # the Y of yuv420p
            part = light[_MOUTH].astype(np.float32)
            rows, columns = part.shape[0] // _BLOCK, part.shape[1] // _BLOCK
            mouth.append(part.reshape(rows, _BLOCK, columns, _BLOCK).mean((1, 3)).ravel())
            small.append(light[::12, ::12].astype(np.float32).ravel())
            if frame.key_frame:
                keys.append(float(frame.time))
        rate = audio.codec_context.sample_rate if audio is not None else 0
    seconds = len(small) / FRAMES_PER_SECOND
    return _Decoded(
        sound=np.concatenate(blocks).astype(np.float64) if blocks else None,
        rate=rate,
        mouth=np.array(mouth),
        small=np.array(small),
        seconds=seconds,
        key_frames=float(np.diff([*keys, seconds]).max()),
        form=form,
    )


def _faststart(path: Path) -> bool:
    data = path.read_bytes()
    return 0 < data.find(b"moov") < data.find(b"mdat")


def _loudness(sound: np.ndarray, rate: int) -> tuple[float, float]:
    """(LUFS by pyloudnorm, dBTP)."""
    import pyloudnorm

    from studio.sound import true_peak

    return round(float(pyloudnorm.Meter(rate).integrated_loudness(sound)), 2), round(true_peak(sound), 2)


def _loudness_again(path: Path) -> float | None:
    """LUFS by another hand: the ebur128 filter of FFmpeg, where there is one."""
    if shutil.which("ffmpeg") is None:
        return None
    done = subprocess.run(
        ["ffmpeg", "-hide_banner", "-nostats", "-i", str(path), "-vn", "-af", "ebur128", "-f", "null", "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    return float(re.findall(r"I:\s+(-?[\d.]+) LUFS", done.stderr)[-1])


def _captions_fit(text: str, envelope: np.ndarray) -> tuple[float, float]:
    """(share of speech in the least spoken caption, share of speech outside all captions)."""
    speech = envelope > 10 ** (_SPEECH_DB / 20)
    outside = np.ones(len(speech), dtype=bool)
    least = 1.0
    for found in _CUE.findall(text):
        numbers = [float(value) for value in found]
        start = numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
        end = numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
        least = min(least, float(speech[int(start * LOUDNESS_RATE) : int(end * LOUDNESS_RATE)].mean()))
        first = max(0, int((start - _EDGE) * LOUDNESS_RATE))
        outside[first : int((end + _EDGE) * LOUDNESS_RATE)] = False
    return round(least, 2), round(float(speech[outside].mean()) if outside.any() else 0.0, 3)


def _lips(score: Score, envelope: np.ndarray) -> float:
    from studio import frames

    mouth = np.asarray(frames.mouth(score), dtype=np.float64)
    return _best_correlation(mouth, _per_frame(envelope, len(mouth)))


def _pixels(mouth: np.ndarray, envelope: np.ndarray) -> float:
    """How well the brightness around the mouth tells the loudness: one half learns, the other shows.

    A mouth that opens changes brightness somewhere in the window, which differs by figure and by pose. So a
    small linear model (ridge) is fitted on every other second and judged on the seconds between.
    """
    loud = _smooth(_per_frame(envelope, len(mouth)))
    seen = mouth - mouth.mean(0)
    seen = seen / (seen.std() + 1e-9)
    second = np.arange(len(loud)) // FRAMES_PER_SECOND
    told = np.zeros(len(loud))
    for part in (0, 1):
        learn, show = second % 2 == part, second % 2 != part
        matrix = seen[learn]
        weights = matrix.T @ np.linalg.solve(
            matrix @ matrix.T + _RIDGE * np.eye(len(matrix)), loud[learn] - loud[learn].mean()
        )
        told[show] = seen[show] @ weights
    return round(float(np.corrcoef(told, loud)[0, 1]), 2)


def _best_correlation(mouth: np.ndarray, loud: np.ndarray) -> float:
    """The lips may be up to two pictures early: they are in life."""
    mouth, loud = _smooth(mouth), _smooth(loud)
    values = [np.corrcoef(mouth[: len(mouth) - shift or None], loud[shift:])[0, 1] for shift in range(3)]
    return round(float(max(values)), 2)


def _smooth(values: np.ndarray) -> np.ndarray:
    return np.convolve(values, np.ones(3) / 3, "same")


def _per_frame(envelope: np.ndarray, frames: int) -> np.ndarray:
    at = (np.arange(frames) + 0.5) / FRAMES_PER_SECOND * LOUDNESS_RATE
    return np.interp(at, np.arange(len(envelope)), envelope)


def _seam(small: np.ndarray) -> float:
    steps = np.abs(np.diff(small, axis=0)).mean(1)
    jump = float(np.abs(small[0] - small[-1]).mean())
    return round(jump / max(float(np.percentile(steps, 95)), 1e-6), 2)
