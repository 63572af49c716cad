"""`facts`: measured from what was really recorded, with silences that we know."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from fakes.sounds import RATE, phrases, silence
from tests.cli.conftest import EXERCISE, TEST_CARD, Terminal

GAP = 1.4  # seconds of silence between two phrases
WITHIN = 0.2


def test_a_recorded_take_with_known_silences(learner: Terminal, tmp_path: Path) -> None:
    one, other = phrases("de-tas-met-brieven/1")[:2]
    spoken = tmp_path / "stem.wav"
    soundfile.write(spoken, np.concatenate([silence(0.6), one, silence(GAP), other, silence(9)]), RATE)
    words = ("record", EXERCISE, "--seconds", "7", "--audio-only", "--microphone", f"file:{spoken}")
    take = learner.run(*words).document["take"]["id"]
    told = learner.run("facts", take).document
    assert told["take"] == take
    assert told["enough"] is True
    lengths = [len(part) / RATE for part in (one, other)]
    assert told["speaking_seconds"] == pytest.approx(sum(lengths), abs=WITHIN)
    (gap,) = told["silences"]
    assert gap["turn"] == 1
    assert gap["seconds"] == pytest.approx(GAP, abs=WITHIN)
    (answer,) = told["answers"]
    speech = [span["end"] - span["start"] for span in answer["speech"]]
    assert speech == [pytest.approx(length, abs=WITHIN) for length in lengths]
    assert told["seconds_to_first_word"] == answer["seconds_to_first_word"] == answer["speech"][0]["start"]
    assert answer["seconds_to_first_word"] <= 0.6 + WITHIN
    assert answer["level_db"] == pytest.approx(-24.4, abs=2)
    assert answer["loudness"] == told["loudness"] == "goed"
    assert told["level_db"] == answer["level_db"]
    assert told["framing"] is told["light"] is None
    assert answer["picture"] is False
    assert told["pace_word"] in ("rustig", "gewoon", "snel")
    # Kept: the same again.
    assert learner.run("facts", "1").document == told


def test_a_tone_and_a_test_card_are_too_little(learner: Terminal) -> None:
    recorded: Any = learner.run("record", EXERCISE, "--seconds", "1.2", *TEST_CARD).document
    told = learner.run("facts", recorded["take"]["id"]).document
    assert told["enough"] is False
    assert told["speaking_seconds"] == 0
    assert told["silences"] == []
    assert told["seconds_to_first_word"] is told["pace"] is told["pace_word"] is None
    (answer,) = told["answers"]
    assert answer["framing"] == told["framing"] == "geen-gezicht"
    assert answer["pictures"] >= 1
    assert answer["faces"] == 0


def test_a_take_that_is_not_there(learner: Terminal) -> None:
    answer = learner.run("facts", "zzzz")
    assert (answer.code, answer.document["error"]["code"]) == (1, "take-unknown")
