"""A review: feedback with drawings and voices in it, or changed after it was sent (docs, section 15)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from oefenruimte.domain.ids import VoiceId
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import MAX_STROKES, MAX_VOICE_MS, FeedbackSheet, Mark, Stroke, StrokeKind, Voice
from oefenruimte.sharing.messages import mark_json, read_mark, read_sheet, sheet_json
from oefenruimte.sharing.ogg_opus import MAX_VOICE_BYTES, voice_ms
from oefenruimte.sharing.payload import head, pour, read_json
from oefenruimte.sharing.slices import ByteSink, read_exactly, stream_size, write_all
from oefenruimte.sharing.strict_json import Fields, damaged, decode, encode
from oefenruimte.sharing.transport import MAX_MESSAGE_BYTES, MAX_REVIEW_BYTES

REVIEW_MAGIC = b"OEFENRVW"
_SIDE = 1000  # thousandths of the picture
_ROOM = 4096  # for what stands around the parts


@dataclass(frozen=True, slots=True)
class Review:
    """As it was read. `voices`: of each mark with a voice, in the order of the marks, checked."""

    sheet: FeedbackSheet
    voices: tuple[bytes, ...]


def is_plain(sheet: FeedbackSheet) -> bool:
    """Whether `feedback` of version 1 says it all: then that is what is sent."""
    return not sheet.asks_new_take and not any(
        mark.drawing or mark.voice is not None or mark.edited for mark in sheet.marks
    )


def spoken(sheet: FeedbackSheet) -> list[Voice]:
    """The voices in it, in the order of the marks."""
    return [mark.voice for mark in sheet.marks if mark.voice is not None]


def review_json(sheet: FeedbackSheet, sizes: Sequence[int]) -> bytes:
    """`sizes`: bytes of each voice. BAD_ARGUMENT when it is more than the format holds."""
    left = iter(sizes)
    marks = [_mark_json(mark, left) for mark in sheet.marks]
    return encode({**sheet_json(sheet, marks), "asks_new_take": sheet.asks_new_take})


def review_of(data: bytes) -> tuple[FeedbackSheet, tuple[int, ...]]:
    """The sheet, and the bytes of each voice. OBJECT_DAMAGED."""
    fields = decode(data, "review")
    sizes: list[int] = []
    sheet = read_sheet(fields, lambda mark: _mark(mark, sizes))
    sheet = replace(sheet, asks_new_take=fields.flag("asks_new_take"))
    fields.finish()
    if len({voice.id for voice in spoken(sheet)}) != len(sizes):
        raise damaged("review.marks", "one voice twice")
    return sheet, tuple(sizes)


def write_review(sheet: FeedbackSheet, voices: Sequence[BinaryIO]) -> Callable[[ByteSink], None]:
    """What seals a review: `voices` are those of `spoken(sheet)`, seekable, and stay open until then.

    BAD_ARGUMENT when it is more than the format holds, FEEDBACK_TOO_LARGE when all of it is too much.
    """
    sizes = [stream_size(voice) for voice in voices]
    data = review_json(sheet, sizes)
    review_of(data)  # what we would refuse we do not send
    if len(data) > MAX_MESSAGE_BYTES - _ROOM:
        raise _too_large(MAX_MESSAGE_BYTES)
    # age adds 16 bytes to every 64 KiB
    if (len(data) + sum(sizes)) * 1.001 > MAX_REVIEW_BYTES - _ROOM:
        raise _too_large(MAX_REVIEW_BYTES)

    def write(out: ByteSink) -> None:
        write_all(out, head(REVIEW_MAGIC, data))
        for voice, size in zip(voices, sizes, strict=True):
            voice.seek(0)
            pour(out, voice, size)

    return write


def read_review(reader: BinaryIO) -> Review:
    """Every part checked. The whole is at most 64 MiB and stays in memory. OBJECT_DAMAGED, OBJECT_NEWER."""
    try:
        total = stream_size(reader)
        _, data = read_json(reader, REVIEW_MAGIC, MAX_MESSAGE_BYTES)
        sheet, sizes = review_of(data)
        if reader.tell() + sum(sizes) != total:
            raise damaged("review", "the voices are not as long as it says")
        voices = tuple(read_exactly(reader, size) for size in sizes)
    except Failure as failure:
        if failure.problem.code is Code.FILE_DAMAGED:  # the vault speaks; to us it is somebody's object
            raise fail(Code.OBJECT_DAMAGED, failure.problem.detail) from failure
        raise
    for voice, sound in zip(spoken(sheet), voices, strict=True):
        if voice_ms(sound) != voice.duration_ms:
            raise damaged("review.marks", "a voice is not as long as it says")
    return Review(sheet, voices)


def _mark_json(mark: Mark, sizes: Iterator[int]) -> dict[str, object]:
    if len(mark.drawing) > MAX_STROKES:
        raise fail(Code.BAD_ARGUMENT, f"at most {MAX_STROKES}", what="tekening", limit=str(MAX_STROKES))
    voice = mark.voice
    return {
        **mark_json(mark),
        "drawing": [
            {"kind": str(each.kind), "x1": each.x1, "x2": each.x2, "y1": each.y1, "y2": each.y2}
            for each in mark.drawing
        ],
        "edited": mark.edited,
        "voice": None if voice is None else {"bytes": next(sizes), "id": voice.id, "ms": voice.duration_ms},
    }


def _mark(fields: Fields, sizes: list[int]) -> Mark:
    mark = replace(
        read_mark(fields),
        drawing=tuple(_stroke(each) for each in fields.objects("drawing", 0, MAX_STROKES)),
        voice=None if fields.absent("voice") else _voice(fields.object("voice"), sizes),
        edited=fields.flag("edited"),
    )
    fields.finish()
    return mark


def _stroke(fields: Fields) -> Stroke:
    sides = (fields.number(name, 0, _SIDE) for name in ("x1", "y1", "x2", "y2"))
    stroke = Stroke(fields.word("kind", StrokeKind), *sides)
    fields.finish()
    return stroke


def _voice(fields: Fields, sizes: list[int]) -> Voice:
    voice = Voice(VoiceId(fields.identifier("id")), fields.number("ms", 0, MAX_VOICE_MS))
    sizes.append(fields.number("bytes", 1, MAX_VOICE_BYTES))
    fields.finish()
    return voice


def _too_large(limit: int) -> Failure:
    return fail(Code.FEEDBACK_TOO_LARGE, "a review", limit=str(limit))
