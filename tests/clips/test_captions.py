from itertools import pairwise
from pathlib import Path

import pytest
from studio.captions import LINE, CueText, captions, divide, fits, layout, webvtt
from studio.score import Direction, Score, Sentence, Sound

from oefenruimte.scenarios import read_captions

LONG = (
    "Wat ik nog mis, is een kopie van het identiteitsbewijs van de moeder van uw dochter, "
    "en die heb ik vandaag nodig."
)


def score(*texts: str, pause: float = 0.3) -> Score:
    """A sentence a letter of which takes 60 ms; every word is one sound."""
    at, sounds, sentences = 0.4, [], []
    for text in texts:
        start = at
        for place, word in enumerate(text.split(" ")):
            if place:
                sounds.append(Sound(" ", at, at + 0.06))
                at += 0.06
            sounds.append(Sound("a", at, at + 0.06 * len(word)))
            at += 0.06 * len(word)
        sentences.append(Sentence(text, start, at, Direction()))
        at += pause
    return Score(at + 0.5, tuple(sounds), tuple(sentences), loudness=None)  # type: ignore[arg-type]


def test_two_lines_break_at_the_comma() -> None:
    assert layout("Maar volgens mij niet, want hij is hier nooit geweest.").split("\n")[0].endswith("niet,")


def test_every_part_of_a_long_sentence_fits_and_nothing_is_lost() -> None:
    parts = divide(LONG)
    assert len(parts) > 1
    assert " ".join(parts) == LONG
    assert all(fits(part) and max(map(len, layout(part).split("\n"))) <= LINE for part in parts)


def test_a_word_that_is_too_long_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        divide("Meervoudigepersoonlijkheidsstoornissendeskundigen " * 2)


def test_cues_are_timed_by_the_voice_in_order_and_without_overlap() -> None:
    performed = score("Zo, komt u maar gauw zitten.", LONG)
    cues = captions(performed)
    assert cues[0].start == pytest.approx(0.4)
    assert all(one.end <= other.start + 1e-9 for one, other in pairwise(cues))
    assert cues[-1].end <= performed.duration
    # the second part of the long sentence begins in the silence after its first part
    words = len(cues[1].text.split())
    gaps = [
        sound
        for sound in performed.sounds
        if sound.symbol == " " and sound.start > performed.sentences[1].start
    ]
    assert gaps[words - 1].start <= cues[2].start <= gaps[words - 1].end


def test_short_sentences_share_a_cue_but_not_over_a_pause() -> None:
    assert [cue.text for cue in captions(score("Ja.", "Ja, ja.", "Is goed."))] == ["Ja. Ja, ja. Is goed."]
    assert len(captions(score("Ja.", "Is goed.", pause=1.2))) == 2


def test_our_own_reader_takes_the_file_without_findings(tmp_path: Path) -> None:
    performed = score("Zit u goed & wel?", LONG, "Dat is < 3 weken.")
    file = tmp_path / "1.vtt"
    file.write_text(webvtt(captions(performed)), "utf-8")
    cues, findings = read_captions(file, round(performed.duration * 1000))
    assert findings == ()
    assert (
        " ".join(cue.text.replace("\n", " ") for cue in cues) == f"Zit u goed & wel? {LONG} Dat is < 3 weken."
    )


def test_times_are_written_with_three_digits() -> None:
    assert "00:01:05.250 --> 00:01:07.000\nJa.\n" in webvtt([CueText(65.25, 67.0, "Ja.")])
