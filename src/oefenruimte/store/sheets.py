"""Parts of a sheet as the database keeps them: drawings, and whole sheets of others."""

import json
from datetime import datetime
from typing import Any

from oefenruimte.domain.ids import MarkId, ShareId, VoiceId
from oefenruimte.domain.share import (
    FeedbackSheet,
    Mark,
    MarkKind,
    Rating,
    RubricLine,
    Stroke,
    StrokeKind,
    Voice,
)
from oefenruimte.domain.take import Anchor

FORMAT = 1


def drawing_to_text(drawing: tuple[Stroke, ...]) -> str:
    """ "" where nothing was drawn."""
    return json.dumps(_strokes(drawing)) if drawing else ""


def drawing_from_text(text: str) -> tuple[Stroke, ...]:
    return _drawing(json.loads(text)) if text else ()


def sheet_to_text(sheet: FeedbackSheet) -> str:
    return json.dumps(
        {
            "format": FORMAT,
            "share_id": sheet.share_id,
            "marks": [_mark_to_json(mark) for mark in sheet.marks],
            "rubric": [[line.behaviour_id, line.text, line.rating] for line in sheet.rubric],
            "revision": sheet.revision,
            "sent_at": None if sheet.sent_at is None else sheet.sent_at.isoformat(),
            "asks_new_take": sheet.asks_new_take,
        },
        ensure_ascii=False,
    )


def sheet_from_text(text: str) -> FeedbackSheet:
    """What `sheet_to_text` wrote. ValueError for another format."""
    data = json.loads(text)
    if data["format"] != FORMAT:
        raise ValueError(f"sheet format {data['format']}")
    sent_at = data["sent_at"]
    return FeedbackSheet(
        share_id=ShareId(data["share_id"]),
        marks=tuple(_mark_from_json(mark) for mark in data["marks"]),
        rubric=tuple(
            RubricLine(behaviour_id, words, None if rating is None else Rating(rating))
            for behaviour_id, words, rating in data["rubric"]
        ),
        revision=data["revision"],
        sent_at=None if sent_at is None else datetime.fromisoformat(sent_at),
        asks_new_take=data["asks_new_take"],
    )


def _strokes(drawing: tuple[Stroke, ...]) -> list[list[object]]:
    return [[str(stroke.kind), stroke.x1, stroke.y1, stroke.x2, stroke.y2] for stroke in drawing]


def _drawing(strokes: list[list[Any]]) -> tuple[Stroke, ...]:
    return tuple(Stroke(StrokeKind(kind), x1, y1, x2, y2) for kind, x1, y1, x2, y2 in strokes)


def _mark_to_json(mark: Mark) -> dict[str, object]:
    return {
        "id": mark.id,
        "place": [mark.anchor.turn_index, mark.anchor.at_ms, mark.end_ms],
        "kind": mark.kind,
        "text": mark.text,
        "drawing": _strokes(mark.drawing),
        "voice": None if mark.voice is None else [mark.voice.id, mark.voice.duration_ms],
        "edited": mark.edited,
    }


def _mark_from_json(data: dict[str, Any]) -> Mark:
    turn_index, at_ms, end_ms = data["place"]
    voice = data["voice"]
    return Mark(
        MarkId(data["id"]),
        Anchor(turn_index, at_ms),
        MarkKind(data["kind"]),
        data["text"],
        end_ms,
        _drawing(data["drawing"]),
        None if voice is None else Voice(VoiceId(voice[0]), voice[1]),
        data["edited"],
    )
