"""facts: what can be measured about a take, on this computer"""

from typing import Any

import typer

from oefenruimte.app.facts import loudness_band, pace_band
from oefenruimte.cli.context import Context
from oefenruimte.cli.takes import TakeArgument, find_take
from oefenruimte.domain.facts import (
    AnswerFacts,
    Framing,
    Light,
    Loudness,
    Pace,
    PictureFacts,
    TakeFacts,
    VoiceFacts,
)

_PACE = {Pace.CALM: "rustig", Pace.NORMAL: "gewoon", Pace.QUICK: "snel"}
_LOUDNESS = {Loudness.SOFT: "zacht", Loudness.GOOD: "goed te horen", Loudness.LOUD: "erg hard"}
_FRAMING = {
    Framing.GOOD: "goed in beeld",
    Framing.NO_FACE: "geen gezicht te zien",
    Framing.TOO_FAR: "ver weg",
    Framing.TOO_NEAR: "erg dichtbij",
    Framing.TOO_HIGH: "hoog in beeld",
    Framing.TOO_LOW: "laag in beeld",
    Framing.TOO_LEFT: "links in beeld",
    Framing.TOO_RIGHT: "rechts in beeld",
    Framing.SEVERAL: "meer gezichten in beeld",
}
_LIGHT = {
    Light.GOOD: "genoeg licht",
    Light.DARK: "te donker",
    Light.BRIGHT: "erg fel licht",
    Light.BACKLIT: "tegenlicht",
}


def facts(context: typer.Context, take: TakeArgument) -> None:
    """Wat er te meten is aan een poging: spreken, stiltes, tempo, geluid en beeld. Geen oordeel.

    Dit wordt op deze computer gemeten en bewaard bij je poging. Het gaat nooit mee als je deelt.
    """
    shared: Context = context.obj
    with shared.session() as session:
        found = find_take(session, take)
        told = session.facts.of(found.id)
    shared.output.result({"take": found.id, **_of_take(told)}, *_sentences(told))


def _of_take(told: TakeFacts) -> dict[str, Any]:
    """Times in seconds, from the start of the answer; `turn` counts from 1."""
    answers = [_of_answer(place, answer) for place, answer in enumerate(told.answers, 1)]
    first = answers[0] if answers else {}
    return {
        "version": told.version,
        "enough": told.enough,
        "speaking_seconds": _seconds(told.speech_ms),
        "seconds_to_first_word": first.get("seconds_to_first_word"),
        "silences": [silence for answer in answers for silence in answer["silences"]],
        "pace": None if told.pace is None else round(told.pace, 2),
        "pace_word": None if told.pace is None else pace_band(told.pace),
        "level_db": None if told.level_db is None else round(told.level_db, 1),
        "loudness": None if told.level_db is None else loudness_band(told.level_db),
        "framing": told.framing,
        "light": told.light,
        "answers": answers,
    }


def _of_answer(turn: int, answer: AnswerFacts) -> dict[str, Any]:
    return {"turn": turn, **_of_voice(turn, answer.voice), **_of_picture(answer.picture)}


def _of_voice(turn: int, voice: VoiceFacts | None) -> dict[str, Any]:
    if voice is None:
        return {"sound": False, "speaking_seconds": 0.0, "seconds_to_first_word": None, "silences": []}
    first = voice.first_word_ms
    return {
        "sound": True,
        "enough": voice.enough,
        "seconds": _seconds(voice.duration_ms),
        "speaking_seconds": _seconds(voice.speech_ms),
        "seconds_to_first_word": None if first is None else _seconds(first),
        "speech": [{"start": _seconds(span.start_ms), "end": _seconds(span.end_ms)} for span in voice.speech],
        "silences": [
            {
                "turn": turn,
                "start": _seconds(span.start_ms),
                "end": _seconds(span.end_ms),
                "seconds": _seconds(span.length_ms),
            }
            for span in voice.silences
        ],
        "pace": None if voice.pace is None else round(voice.pace, 2),
        "level_db": None if voice.level_db is None else round(voice.level_db, 1),
        "loudness": None if voice.level_db is None else loudness_band(voice.level_db),
        "noise_db": None if voice.noise_db is None else round(voice.noise_db, 1),
    }


def _of_picture(picture: PictureFacts | None) -> dict[str, Any]:
    if picture is None:
        return {"picture": False, "framing": None, "light": None}
    return {
        "picture": True,
        "pictures": picture.pictures,
        "faces": picture.faces,
        "framing": picture.framing,
        "light": picture.light,
    }


def _sentences(told: TakeFacts) -> list[str]:
    said = []
    if told.enough:
        pace = f", in een {_PACE[pace_band(told.pace)]} tempo" if told.pace is not None else ""
        said.append(f"Je sprak {_written(told.speech_ms)} seconden{pace}.")
        longest = told.longest_silence
        if longest is not None:
            place, span = longest
            said.append(f"Langste stilte: {_written(span.length_ms)} seconden, in antwoord {place + 1}.")
    else:
        said.append("Te weinig geluid om te meten.")
    return [*said, *(_line(place, answer) for place, answer in enumerate(told.answers, 1))]


def _line(turn: int, answer: AnswerFacts) -> str:
    """Of one answer; what is not known is not in it."""
    parts = []
    voice, picture = answer.voice, answer.picture
    if voice is not None and voice.enough:
        if voice.first_word_ms is not None:
            parts.append(f"eerste woord na {_written(voice.first_word_ms)} s")
        count = len(voice.silences)
        parts.append({0: "geen stilte", 1: "1 stilte"}.get(count, f"{count} stiltes"))
        if voice.level_db is not None:
            parts.append(_LOUDNESS[loudness_band(voice.level_db)])
    else:
        parts.append("te weinig geluid om te meten")
    if picture is not None:
        parts += [_FRAMING[picture.framing], _LIGHT[picture.light]]
    return f"Antwoord {turn}: {', '.join(parts)}."


def _seconds(ms: int) -> float:
    return round(ms / 1000, 2)


def _written(ms: int) -> str:
    return f"{ms / 1000:.1f}".replace(".", ",")
