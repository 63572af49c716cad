"""What is wrong with a recording, in words that a learner can do something with."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from oefenruimte.app.flaw_texts import FLAWS, Language, answer_words, take_words, turn_lines
from oefenruimte.domain.ids import RecordingId, ScenarioId, TakeId
from oefenruimte.domain.recording import Flaw
from oefenruimte.domain.take import Recording, Take, TakeState


def take(*flaws: tuple[Flaw, ...]) -> Take:
    recordings = tuple(
        Recording(RecordingId(f"r{number}"), f"beurt-{number}", 5_000, True, True, b"", each)
        for number, each in enumerate(flaws)
    )
    return Take(
        TakeId("t"), ScenarioId("s"), "1", "T", 1, TakeState.SEALED, False, datetime(2026, 5, 12, tzinfo=UTC),
        recordings,
    )  # fmt: skip


@pytest.mark.parametrize("flaw", list(Flaw))
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_flaw_has_words(flaw: Flaw, language: Language) -> None:
    found = FLAWS[language][flaw]
    assert not found.here.endswith(".")
    assert not found.what.endswith(".")
    assert found.what[0].islower()
    assert found.do[-1] in ".?"
    if language == "nl":
        assert flaw.value not in found.here + found.what + found.do  # never a code
        for one in re.split(r"[.?!] ", found.do):
            assert len(one.split()) <= 14, one


@pytest.mark.parametrize("flaw", list(Flaw))
def test_the_words_are_about_devices_and_never_judge(flaw: Flaw) -> None:
    found = FLAWS["nl"][flaw]
    assert not re.search(r"\b(goed|fout|slecht|mislukt|score|punten)\b", f"{found.here} {found.do}")


def test_one_answer() -> None:
    found = answer_words((Flaw.SILENT,))
    assert found.title == "In deze opname is geen geluid"
    assert found.text == "Controleer je microfoon. Misschien staat hij uit."
    both = answer_words((Flaw.DARK, Flaw.SOFT))
    assert both.title == "Er is iets met beeld en geluid"
    assert both.text == (
        "Er is niets te zien. Het geluid is erg zacht. Controleer je camera en je microfoon."
    )


def test_a_take_names_the_turns() -> None:
    assert take_words(take((), ())) is None
    assert turn_lines(take((), ())) == []
    assert take_words(take((Flaw.SILENT,))) == answer_words((Flaw.SILENT,))
    one = take_words(take((), (Flaw.SILENT,)))
    assert one is not None
    assert one.title == "Beurt 2: er is geen geluid"
    assert one.text == "Controleer je microfoon. Misschien staat hij uit."
    pair = take_words(take((), (Flaw.FROZEN, Flaw.CLIPPED)))
    assert pair is not None
    assert pair.title == "Beurt 2: het beeld staat stil en het geluid kraakt"
    assert pair.text == "Controleer je camera en je microfoon."
    more = take_words(take((Flaw.SILENT,), (), (Flaw.DARK, Flaw.SILENT)))
    assert more is not None
    assert more.title == "In 2 beurten is er iets met beeld of geluid"
    assert more.text == "Beurt 1: er is geen geluid. Beurt 3: er is niets te zien en er is geen geluid."


def test_the_english_words_are_english() -> None:
    found = take_words(replace(take((Flaw.DARK,), (Flaw.SILENT,))), "en")
    assert found is not None
    assert found.title == "There is something with picture or sound in 2 turns"
