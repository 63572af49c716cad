"""What was measured about a take as the database keeps it: one JSON document, per recording."""

import json
from collections.abc import Mapping
from typing import Any

from oefenruimte.domain.facts import (
    FACTS_VERSION,
    AnswerFacts,
    Framing,
    Light,
    PictureFacts,
    Span,
    VoiceFacts,
)
from oefenruimte.domain.ids import RecordingId


def facts_to_text(answers: Mapping[RecordingId, AnswerFacts]) -> str:
    return json.dumps(
        {
            "version": FACTS_VERSION,
            "answers": {
                recording_id: {
                    "voice": None if facts.voice is None else _voice_to_json(facts.voice),
                    "picture": None if facts.picture is None else _picture_to_json(facts.picture),
                }
                for recording_id, facts in answers.items()
            },
        }
    )


def facts_from_text(text: str) -> dict[RecordingId, AnswerFacts]:
    """What `facts_to_text` wrote; {} when it was measured in another way than we do now."""
    data = json.loads(text)
    if data["version"] != FACTS_VERSION:
        return {}
    return {
        RecordingId(recording_id): AnswerFacts(
            None if facts["voice"] is None else _voice_from_json(facts["voice"]),
            None if facts["picture"] is None else _picture_from_json(facts["picture"]),
        )
        for recording_id, facts in data["answers"].items()
    }


def _voice_to_json(voice: VoiceFacts) -> dict[str, Any]:
    return {
        "duration_ms": voice.duration_ms,
        "speech": [[span.start_ms, span.end_ms] for span in voice.speech],
        "pace": voice.pace,
        "level_db": voice.level_db,
        "noise_db": voice.noise_db,
    }


def _voice_from_json(data: dict[str, Any]) -> VoiceFacts:
    return VoiceFacts(
        data["duration_ms"],
        tuple(Span(start, end) for start, end in data["speech"]),
        data["pace"],
        data["level_db"],
        data["noise_db"],
    )


def _picture_to_json(picture: PictureFacts) -> dict[str, Any]:
    return {
        "pictures": picture.pictures,
        "faces": picture.faces,
        "framing": picture.framing,
        "light": picture.light,
    }


def _picture_from_json(data: dict[str, Any]) -> PictureFacts:
    return PictureFacts(data["pictures"], data["faces"], Framing(data["framing"]), Light(data["light"]))
