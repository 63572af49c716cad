"""Reviews, voices, replies and circles of somebody who means harm."""

import io
import json
import struct
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from fakes.capture import FakeSink
from oefenruimte.capture.ogg_opus import OggOpus
from oefenruimte.domain.ids import CircleId, MarkId, MemberId, ReplyId, VoiceId
from oefenruimte.domain.organisation import Circle
from oefenruimte.domain.problem import Code
from oefenruimte.domain.share import MAX_VOICE_MS, FeedbackSheet, Reply, ReplyKind, Stroke, StrokeKind, Voice
from oefenruimte.sharing import ogg_opus, talk
from oefenruimte.sharing.ogg_opus import page_checksum, voice_ms
from oefenruimte.sharing.payload import decode_feedback, encode_feedback, head
from oefenruimte.sharing.review import REVIEW_MAGIC, is_plain, read_review, review_json, write_review
from tests.sharing.people import KARIN, MALLORY, SANNE, SHARE, raises, sheet

VOICE_ID = VoiceId("vvvvvvvvvvvvvvvvvvvv")
Damage = Callable[[dict[str, Any]], object]


def spoken_for(ms: int) -> bytes:
    sink = FakeSink()
    voice = OggOpus(sink)
    voice.add(np.random.default_rng(1).normal(0, 0.05, ms * 48).astype(np.float32))
    voice.finish()
    return bytes(sink.content)


SOUND = spoken_for(2500)


def rich(ms: int = 2500) -> FeedbackSheet:
    plain = sheet()
    first, second = plain.marks
    drawing = (Stroke(StrokeKind.ARROW, 0, 1000, 500, 500),)
    first = replace(first, text="", voice=Voice(VOICE_ID, ms), edited=True)
    return replace(plain, marks=(first, replace(second, drawing=drawing)), asks_new_take=True)


def written(of: FeedbackSheet, *voices: bytes) -> bytes:
    out = io.BytesIO()
    write_review(of, [io.BytesIO(voice) for voice in voices])(out)
    return out.getvalue()


def read(data: bytes) -> Any:
    return read_review(io.BytesIO(data))


def test_a_review_comes_back_as_it_was() -> None:
    found = read(written(rich(), SOUND))
    marks = tuple(replace(mark, drawing=mark.drawing) for mark in rich().marks)
    assert found.sheet == replace(rich(), marks=marks, rubric=found.sheet.rubric)
    assert found.voices == (SOUND,)


def test_what_needs_nothing_new_is_feedback_as_before() -> None:
    assert is_plain(sheet())
    assert decode_feedback(encode_feedback(sheet())) == sheet()
    for other in (
        replace(sheet(), asks_new_take=True),
        *(replace(rich(), asks_new_take=False, marks=(mark,)) for mark in rich().marks),
        replace(sheet(), marks=(replace(sheet().marks[0], edited=True),)),
    ):
        assert not is_plain(other)


@pytest.mark.parametrize("ms", [1, 19, 20, 21, 999, 1000, 1001, 5003])
def test_a_voice_is_as_long_as_what_was_said(ms: int) -> None:
    assert voice_ms(spoken_for(ms)) == ms


def _pages(data: bytes) -> list[bytes]:
    pages, at = [], 0
    while at < len(data):
        count = data[at + 26]
        size = 27 + count + sum(data[at + 27 : at + 27 + count])
        pages.append(data[at : at + size])
        at += size
    return pages


def _sealed(page: bytes) -> bytes:
    """With the checksum that belongs to it: who makes a page can do that."""
    page = page[:22] + bytes(4) + page[26:]
    return page[:22] + struct.pack("<I", page_checksum(page)) + page[26:]


def _with(number: int, at: int, new: bytes) -> bytes:
    pages = _pages(SOUND)
    page = pages[number]
    pages[number] = _sealed(page[:at] + new + page[at + len(new) :])
    return b"".join(pages)


BAD_VOICES = {
    "empty": b"",
    "something else": b"\x00\x00\x00\x18ftypmp42" + bytes(400),
    "one byte changed": SOUND[:300] + bytes([SOUND[300] ^ 1]) + SOUND[301:],
    "cut off": SOUND[:-1],
    "something behind it": SOUND + b"x",
    "without its end": b"".join(_pages(SOUND)[:-1]),
    "without its middle": b"".join([*_pages(SOUND)[:3], _pages(SOUND)[-1]]),
    "only headers": b"".join(_pages(SOUND)[:2]),
    "twice": SOUND + SOUND,
    "pages in another order": b"".join([*_pages(SOUND)[:2], *_pages(SOUND)[:1:-1]]),
    "two streams": _with(2, 14, b"\x09"),
    "a page that goes on": _with(2, 5, b"\x01"),
    "an end in the middle": _with(2, 5, b"\x04"),
    "another version of Ogg": _with(0, 4, b"\x01"),
    "another version of Opus": _with(0, 28 + 8, b"\x02"),
    "two channels": _with(0, 28 + 9, b"\x02"),
    "a huge pre-skip": _with(0, 28 + 10, b"\xff\xff"),
    "louder": _with(0, 28 + 16, b"\x00\x7f"),
    "another mapping": _with(0, 28 + 18, b"\x01"),
    "another vendor": _with(1, 28 + 12, b"Samsung"),
    "remarks": _with(1, 28 + 23, b"\x01"),
    "a negative time": _with(2, 6, struct.pack("<q", -1)),
    "a time that does not agree": _with(2, 6, struct.pack("<q", 10**9)),
    "an end before what came": _with(len(_pages(SOUND)) - 1, 6, struct.pack("<q", 1)),
    "a day long": _with(len(_pages(SOUND)) - 1, 6, struct.pack("<q", 48_000 * 86_400)),
    "a packet of two channels": _with(2, 27 + 50, bytes([_pages(SOUND)[2][77] | 4])),
    "more than may be": SOUND + bytes(1024**2),
}


@pytest.mark.parametrize("name", BAD_VOICES)
def test_a_voice_that_is_not_plain_is_refused(name: str) -> None:
    with raises(Code.OBJECT_DAMAGED):
        voice_ms(BAD_VOICES[name])


@pytest.mark.parametrize("seed", range(30))
def test_no_noise_passes_for_a_voice(seed: int) -> None:
    chance = np.random.default_rng(seed)
    data = bytearray(SOUND)
    for _ in range(chance.integers(1, 9)):
        data[chance.integers(len(data))] = chance.integers(256)
    if bytes(data) != SOUND:
        with raises(Code.OBJECT_DAMAGED):
            voice_ms(bytes(data))


def test_a_voice_over_two_minutes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ogg_opus, "MAX_VOICE_MS", 2000)
    with raises(Code.OBJECT_DAMAGED):
        voice_ms(SOUND)


def _spoil(change: Damage, *voices: bytes) -> bytes:
    content = json.loads(review_json(rich(), [len(SOUND)]))
    change(content)
    return head(REVIEW_MAGIC, json.dumps(content).encode()) + b"".join(voices or (SOUND,))


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c.pop("asks_new_take"),
        lambda c: c.update(asks_new_take=1),
        lambda c: c.update(number=3),
        lambda c: c["marks"][0].pop("drawing"),
        lambda c: c["marks"][0].pop("edited"),
        lambda c: c["marks"][0].update(extra=True),
        lambda c: c["marks"][1]["drawing"][0].update(x1=1001),
        lambda c: c["marks"][1]["drawing"][0].update(y2=-1),
        lambda c: c["marks"][1]["drawing"][0].update(x1=0.5),
        lambda c: c["marks"][1]["drawing"][0].update(kind="script"),
        lambda c: c["marks"][1].update(drawing=c["marks"][1]["drawing"] * 21),
        lambda c: c["marks"][0]["voice"].update(id="../../etc/passwd"),
        lambda c: c["marks"][0]["voice"].update(bytes=0),
        lambda c: c["marks"][0]["voice"].update(bytes=len(SOUND) - 1),
        lambda c: c["marks"][0]["voice"].update(bytes=2**40),
        lambda c: c["marks"][0]["voice"].update(ms=2499),
        lambda c: c["marks"][0]["voice"].update(ms=MAX_VOICE_MS + 1),
        lambda c: c["marks"][0].update(voice=None),
        lambda c: c["marks"][1].update(voice=c["marks"][0]["voice"]),
        lambda c: c["marks"][0].update(text="schoon\u202eniet"),
    ],
)
def test_a_field_outside_the_format_is_refused(change: Damage) -> None:
    with raises(Code.OBJECT_DAMAGED):
        read(_spoil(change))


def test_one_voice_cannot_stand_for_two() -> None:
    with raises(Code.OBJECT_DAMAGED):
        read(_spoil(lambda c: c["marks"][1].update(voice=c["marks"][0]["voice"]), SOUND, SOUND))


@pytest.mark.parametrize("end", [10, 100, -1])
def test_a_review_that_is_cut_off_is_refused(end: int) -> None:
    data = written(rich(), SOUND)
    with raises(Code.OBJECT_DAMAGED):
        read(data[:end])
    with raises(Code.OBJECT_DAMAGED):
        read(data + b"x")
    with raises(Code.OBJECT_NEWER):
        read(data[:8] + b"\x00\x02" + data[10:])


def test_more_than_the_format_holds_is_not_sent() -> None:
    many = tuple(rich().marks[1].drawing * 21)
    with raises(Code.BAD_ARGUMENT):
        write_review(replace(rich(), marks=(replace(rich().marks[1], drawing=many),)), [])
    mark = replace(rich().marks[1], text="é" * 2000)
    marks = tuple(replace(mark, id=MarkId(f"{number:020}".translate(DIGITS))) for number in range(300))
    with raises(Code.FEEDBACK_TOO_LARGE):
        write_review(replace(rich(), marks=marks), [])


DIGITS = str.maketrans("01", "ab")


def answer(**changes: Any) -> Reply:
    at = sheet().sent_at
    assert at is not None
    reply = Reply(ReplyId("r" * 20), SHARE, None, SANNE.id, ReplyKind.ANSWER, "Dank!", at)
    return replace(reply, **changes)


def test_a_reply_comes_back_as_the_signers() -> None:
    assert talk.decode_reply(talk.encode_reply(answer()), SANNE.id) == answer()
    thanks = answer(kind=ReplyKind.THANKS, text="", mark_id=MarkId("m" * 20))
    assert talk.decode_reply(talk.encode_reply(thanks), KARIN.id) == replace(thanks, author=KARIN.id)


@pytest.mark.parametrize("text", ["", "   ", "x" * 2001])
def test_an_answer_that_says_nothing_or_too_much_is_not_sent(text: str) -> None:
    with raises(Code.BAD_ARGUMENT):
        talk.encode_reply(answer(text=text))


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c.update(author=MALLORY.id),
        lambda c: c.update(text=""),
        lambda c: c.update(text="x" * 2001),
        lambda c: c.update(text="a\u0000b"),
        lambda c: c.update(kind="order"),
        lambda c: c.update(mark="x"),
        lambda c: c.update(at="2026-05-14T08:03:00+02:00"),
        lambda c: c.pop("mark"),
    ],
)
def test_a_reply_outside_the_format_is_refused(change: Damage) -> None:
    content = json.loads(talk.reply_json(answer()))
    change(content)
    with raises(Code.OBJECT_DAMAGED):
        talk.decode_reply(head(talk.REPLY_MAGIC, json.dumps(content).encode()), SANNE.id)


def circle(*members: MemberId) -> Circle:
    people = members or (SANNE.id, KARIN.id, MALLORY.id)
    return Circle(CircleId("c" * 20), "Balie", SANNE.id, tuple(sorted(people)))


def test_only_the_founder_tells_of_a_circle_and_only_a_member_leaves() -> None:
    told = talk.encode_circle(talk.CircleNotice(circle()))
    left = talk.encode_circle(talk.CircleNotice(circle(SANNE.id, KARIN.id), left=True))
    assert talk.decode_circle(told, SANNE.id).circle == circle()
    assert talk.decode_circle(left, KARIN.id).left
    with raises(Code.OBJECT_FOREIGN):
        talk.decode_circle(told, KARIN.id)
    with raises(Code.OBJECT_FOREIGN):
        talk.decode_circle(left, MALLORY.id)


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c["circle"].update(name=""),
        lambda c: c["circle"].update(name="x" * 81),
        lambda c: c["circle"].update(members=c["circle"]["members"][:2]),
        lambda c: c["circle"].update(members=c["circle"]["members"][::-1]),
        lambda c: c["circle"].update(members=[*c["circle"]["members"], "zzzzzzzzzzzzzzzzzzzz"] * 3),
        lambda c: c["circle"].update(id="../x"),
        lambda c: c.update(left="no"),
        lambda c: c.update(more=1),
    ],
)
def test_a_circle_outside_the_format_is_refused(change: Damage) -> None:
    content = json.loads(talk.circle_notice_json(talk.CircleNotice(circle())))
    change(content)
    with raises(Code.OBJECT_DAMAGED):
        talk.decode_circle(head(talk.CIRCLE_MAGIC, json.dumps(content).encode()), SANNE.id)
