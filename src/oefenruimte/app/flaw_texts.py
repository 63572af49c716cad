"""What a machine found wrong with a recording, in words: what it is, and what one can do about it.

Facts about camera and microphone. Dutch first, English second, as for problems.
"""

from dataclasses import dataclass
from typing import Literal

from oefenruimte.app.problem_texts.words import Words
from oefenruimte.domain.recording import Flaw
from oefenruimte.domain.take import Take

Language = Literal["nl", "en"]


@dataclass(frozen=True, slots=True)
class FlawWords:
    """`here` stands alone; `what` follows on "Beurt 2: "; `do` is a whole sentence."""

    here: str
    what: str
    do: str


_NL = {
    Flaw.DARK: FlawWords(
        "In deze opname is niets te zien",
        "er is niets te zien",
        "Kijk of er iets voor je camera zit en of er licht is.",
    ),
    Flaw.FROZEN: FlawWords(
        "In deze opname staat het beeld stil",
        "het beeld staat stil",
        "Sluit andere programma’s die je camera gebruiken.",
    ),
    Flaw.SILENT: FlawWords(
        "In deze opname is geen geluid",
        "er is geen geluid",
        "Controleer je microfoon. Misschien staat hij uit.",
    ),
    Flaw.SOFT: FlawWords(
        "In deze opname is het geluid erg zacht",
        "het geluid is erg zacht",
        "Zet je microfoon harder, of ga er dichter bij zitten.",
    ),
    Flaw.CLIPPED: FlawWords(
        "In deze opname kraakt het geluid",
        "het geluid kraakt",
        "Zet je microfoon zachter, of ga er verder vandaan zitten.",
    ),
}
_EN = {
    Flaw.DARK: FlawWords(
        "This recording shows nothing", "there is nothing to see", "Is your camera covered? Is there light?"
    ),
    Flaw.FROZEN: FlawWords(
        "The picture of this recording stands still",
        "the picture stands still",
        "Close other programs that use your camera.",
    ),
    Flaw.SILENT: FlawWords(
        "This recording has no sound", "there is no sound", "Check your microphone. It may be off."
    ),
    Flaw.SOFT: FlawWords(
        "The sound of this recording is very soft",
        "the sound is very soft",
        "Turn your microphone up, or sit closer to it.",
    ),
    Flaw.CLIPPED: FlawWords(
        "The sound of this recording crackles",
        "the sound crackles",
        "Turn your microphone down, or sit further away.",
    ),
}
FLAWS: dict[Language, dict[Flaw, FlawWords]] = {"nl": _NL, "en": _EN}
_BOTH = {
    "nl": ("Er is iets met beeld en geluid", "Controleer je camera en je microfoon."),
    "en": ("There is something with picture and sound", "Check your camera and your microphone."),
}
_TURN = {"nl": "Beurt {0}: {1}", "en": "Turn {0}: {1}"}
_AND = {"nl": " en ", "en": " and "}
_SOME = {
    "nl": "In {0} beurten is er iets met beeld of geluid",
    "en": "There is something with picture or sound in {0} turns",
}


def answer_words(flaws: tuple[Flaw, ...], language: Language = "nl") -> Words:
    """About one answer with at least one flaw."""
    found = [FLAWS[language][flaw] for flaw in flaws]
    if len(found) == 1:
        return Words(found[0].here, found[0].do)
    title, do = _BOTH[language]
    return Words(title, " ".join([*(_sentence(one.what) for one in found), do]))


def turn_lines(take: Take, language: Language = "nl") -> list[str]:
    """One line for each answer of this take that has a flaw: "Beurt 2: er is geen geluid"."""
    lines = []
    for number, recording in enumerate(take.recordings, 1):
        if recording.flaws:
            what = _AND[language].join(FLAWS[language][flaw].what for flaw in recording.flaws)
            lines.append(_TURN[language].format(number, what))
    return lines


def take_words(take: Take, language: Language = "nl") -> Words | None:
    """About a whole take; None when nothing is wrong."""
    flawed = [recording for recording in take.recordings if recording.flaws]
    if not flawed:
        return None
    if len(take.recordings) == 1:
        return answer_words(flawed[0].flaws, language)
    lines = turn_lines(take, language)
    if len(flawed) == 1:
        flaws = flawed[0].flaws
        return Words(lines[0], FLAWS[language][flaws[0]].do if len(flaws) == 1 else _BOTH[language][1])
    return Words(_SOME[language].format(len(flawed)), " ".join(f"{line}." for line in lines))


def _sentence(what: str) -> str:
    return f"{what[:1].upper()}{what[1:]}."
