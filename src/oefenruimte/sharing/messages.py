"""The JSON of the two small messages: feedback, and the tombstone that withdraws a share."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

from oefenruimte.domain.ids import MarkId, MemberId, ShareId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import FeedbackSheet, Mark, MarkKind, Rating, RubricLine
from oefenruimte.domain.take import Anchor
from oefenruimte.sharing.manifest import MAX_BEHAVIOURS, MAX_DURATION_MS, MAX_TURNS
from oefenruimte.sharing.strict_json import MAX_NUMBER, Fields, damaged, decode, encode
from oefenruimte.sharing.text import MAX_MARK, own_text

MAX_MARKS = 500
_MOMENT = "%Y-%m-%dT%H:%M:%SZ"
# A copy is measured anew: its last frame may end a little later than the recording it was made of.
_SLACK_MS = 1000


def feedback_json(sheet: FeedbackSheet) -> bytes:
    """BAD_ARGUMENT when a text is longer, or the marks are more, than the format holds."""
    return encode(sheet_json(sheet, [mark_json(mark) for mark in sheet.marks]))


def sheet_json(sheet: FeedbackSheet, marks: list[dict[str, object]]) -> dict[str, object]:
    """What feedback and review have in common. BAD_ARGUMENT as `feedback_json`."""
    if len(sheet.marks) > MAX_MARKS:
        raise fail(Code.BAD_ARGUMENT, f"at most {MAX_MARKS} marks", what="reacties", limit=str(MAX_MARKS))
    return {
        "marks": marks,
        "revision": sheet.revision,
        "rubric": [
            {"behaviour": line.behaviour_id, "rating": str(line.rating)}
            for line in sheet.rubric
            if line.rating is not None
        ],
        "sent_at": None if sheet.sent_at is None else moment_text(sheet.sent_at),
        "share": sheet.share_id,
    }


def feedback_of(data: bytes) -> FeedbackSheet:
    """The sheet; rubric lines come without their text, which the learner has. OBJECT_DAMAGED."""
    fields = decode(data, "feedback")
    sheet = read_sheet(fields, _mark)
    fields.finish()
    return sheet


def read_sheet(fields: Fields, mark_of: Callable[[Fields], Mark]) -> FeedbackSheet:
    """What feedback and review have in common; `fields` is left for `finish`. OBJECT_DAMAGED."""
    sheet = FeedbackSheet(
        share_id=ShareId(fields.identifier("share")),
        marks=tuple(mark_of(mark) for mark in fields.objects("marks", 0, MAX_MARKS)),
        rubric=tuple(_rubric(line) for line in fields.objects("rubric", 0, MAX_BEHAVIOURS)),
        revision=fields.number("revision", 1, MAX_NUMBER),
        sent_at=None if fields.absent("sent_at") else moment_of(fields, "sent_at"),
    )
    if len({mark.id for mark in sheet.marks}) != len(sheet.marks):
        raise damaged("feedback.marks", "one id twice")
    if len({line.behaviour_id for line in sheet.rubric}) != len(sheet.rubric):
        raise damaged("feedback.rubric", "one behaviour twice")
    return sheet


def check_feedback(sheet: FeedbackSheet, answers_ms: Sequence[int]) -> None:
    """Whether every mark lies within the take: `answers_ms` is the length of each answer, in order.

    OBJECT_DAMAGED when one does not. A second past the end of an answer is forgiven.
    """
    for index, mark in enumerate(sheet.marks):
        where = f"feedback.marks[{index}]"
        if mark.anchor.turn_index >= len(answers_ms):
            raise damaged(where, "no such turn in the take")
        end_ms = mark.anchor.at_ms if mark.end_ms is None else mark.end_ms
        if end_ms > answers_ms[mark.anchor.turn_index] + _SLACK_MS:
            raise damaged(where, "after the end of the answer")


def tombstone_json(share_id: ShareId, withdrawn_on: date) -> bytes:
    return encode({"share": share_id, "withdrawn_on": withdrawn_on.isoformat()})


def tombstone_of(data: bytes) -> tuple[ShareId, date]:
    """OBJECT_DAMAGED."""
    fields = decode(data, "tombstone")
    found = ShareId(fields.identifier("share")), fields.day("withdrawn_on")
    fields.finish()
    return found


def check_tombstone(author: MemberId, share_author: MemberId) -> None:
    """Only who made a share withdraws it: OBJECT_FOREIGN when the two authors are not one."""
    if author != share_author:
        raise fail(Code.OBJECT_FOREIGN, "a tombstone of somebody else")


def mark_json(mark: Mark) -> dict[str, object]:
    return {
        "at_ms": mark.anchor.at_ms,
        "end_ms": mark.end_ms,
        "id": mark.id,
        "kind": str(mark.kind),
        "text": own_text(mark.text, MAX_MARK, "reactie"),
        "turn": mark.anchor.turn_index,
    }


def _mark(fields: Fields) -> Mark:
    mark = read_mark(fields)
    fields.finish()
    return mark


def read_mark(fields: Fields) -> Mark:
    """`fields` is left for `finish`."""
    at_ms = fields.number("at_ms", 0, MAX_DURATION_MS)
    return Mark(
        id=MarkId(fields.identifier("id")),
        anchor=Anchor(fields.number("turn", 0, MAX_TURNS - 1), at_ms),
        kind=fields.word("kind", MarkKind),
        text=fields.text("text", MAX_MARK),
        end_ms=None if fields.absent("end_ms") else fields.number("end_ms", at_ms, MAX_DURATION_MS),
    )


def _rubric(fields: Fields) -> RubricLine:
    line = RubricLine(fields.name("behaviour"), "", fields.word("rating", Rating))
    fields.finish()
    return line


def moment_text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime(_MOMENT)


def moment_of(fields: Fields, name: str) -> datetime:
    value = fields.string(name, 20)
    try:
        moment = datetime.strptime(value, _MOMENT).replace(tzinfo=UTC)
    except ValueError as error:
        raise damaged(fields.place(name), "not a moment in UTC") from error
    if moment.strftime(_MOMENT) != value:
        raise damaged(fields.place(name), "not a moment in UTC")
    return moment
