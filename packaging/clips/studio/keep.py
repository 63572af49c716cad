"""The score of a rendered clip, kept beside it, so that a check need not speak it again."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from studio.models import write_atomic
from studio.score import Direction, Score, Sentence, Sound


def write_score(target: Path, score: Score) -> None:
    """Write a score as JSON."""
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


def read_score(source: Path) -> Score:
    """Read what `write_score` wrote."""
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
