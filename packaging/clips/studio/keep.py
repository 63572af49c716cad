"""Performances, kept in the cache: a clip that is drawn again, or checked, need not be spoken again."""

from __future__ import annotations

import io
import json
from dataclasses import asdict
from pathlib import Path

from studio.directions import ClipPlan
from studio.models import CACHE, write_atomic
from studio.score import Direction, Score, Sentence, Sound
from studio.voice import Performance
from studio.voice import perform as speak

_STORE = CACHE / "spoken"


def perform(plan: ClipPlan) -> Performance:
    """The performance of a clip: from the cache, else spoken now and kept."""
    import numpy as np

    score = _STORE / f"{plan.spoken_digest}.json"
    samples = score.with_suffix(".npy")
    if score.exists():
        return Performance(np.load(samples).astype(np.float64), _read_score(score))
    spoken = speak(plan)
    data = io.BytesIO()
    np.save(data, spoken.samples.astype(np.float32))
    write_atomic(samples, data.getvalue())
    _write_score(score, spoken.score)  # last: when the score is there, all of it is
    return perform(plan)  # as it will be read from now on, so that both ways give the same clip


def _write_score(target: Path, score: Score) -> None:
    kept = {
        "duration": score.duration,
        "sounds": [[sound.symbol, sound.start, sound.end] for sound in score.sounds],
        "sentences": [
            [sentence.text, sentence.start, sentence.end, asdict(sentence.direction)]
            for sentence in score.sentences
        ],
        "loudness": [round(float(value), 5) for value in score.loudness],
        "acting": [score.begin, score.end, score.energy, score.seed],
    }
    write_atomic(target, json.dumps(kept, ensure_ascii=False).encode())


def _read_score(source: Path) -> Score:
    import numpy as np

    kept = json.loads(source.read_text("utf-8"))
    sentences = []
    for text, start, end, manner in kept["sentences"]:
        manner["look"] = tuple(manner["look"])
        sentences.append(Sentence(text, start, end, Direction(**manner)))
    begin, last, energy, seed = kept["acting"]
    return Score(
        duration=kept["duration"],
        sounds=tuple(Sound(*sound) for sound in kept["sounds"]),
        sentences=tuple(sentences),
        loudness=np.array(kept["loudness"]),
        begin=begin,
        end=last,
        energy=energy,
        seed=seed,
    )
