"""A mark as columns: the same for drafts and for what was received."""

from typing import Any

from oefenruimte.domain.share import Mark, Voice
from oefenruimte.domain.take import Anchor
from oefenruimte.store.sheets import drawing_from_text, drawing_to_text
from oefenruimte.store.tables.coach import DraftMarkRow
from oefenruimte.store.tables.learner import FeedbackMarkRow


def mark_columns(mark: Mark) -> dict[str, Any]:
    return {
        "id": mark.id,
        "turn_index": mark.anchor.turn_index,
        "at_ms": mark.anchor.at_ms,
        "end_ms": mark.end_ms,
        "kind": mark.kind,
        "text": mark.text,
        "drawing": drawing_to_text(mark.drawing),
        "voice_id": None if mark.voice is None else mark.voice.id,
        "voice_ms": None if mark.voice is None else mark.voice.duration_ms,
        "edited": mark.edited,
    }


def mark_of(row: DraftMarkRow | FeedbackMarkRow) -> Mark:
    spoken = row.voice_id is not None and row.voice_ms is not None
    return Mark(
        row.id,
        Anchor(row.turn_index, row.at_ms),
        row.kind,
        row.text,
        row.end_ms,
        drawing_from_text(row.drawing),
        Voice(row.voice_id, row.voice_ms) if spoken else None,  # type: ignore[arg-type]
        row.edited,
    )
