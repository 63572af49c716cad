"""A share there and back, hostile manifests, and answers as files."""

import contextlib
import io
import json
import struct
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import RubricLine
from oefenruimte.domain.take import SelfCheck
from oefenruimte.scenarios.model import PartId, ScenarioSlug, Version
from oefenruimte.sharing import payload
from oefenruimte.sharing.envelope import ObjectType, open_payload
from oefenruimte.sharing.payload import SharePayload, read_share, write_share
from tests.sharing.people import KARIN, manifest, raises, sealed, turn, verified

_NAMED = ("scenario_id", "scenario_version", "turns", "behaviours")
HEAD = struct.Struct(">8sHI")
ANSWERS = (b"\x00\x00\x00\x18ftyp" + b"first" * 1000, b"\x00\x00\x00\x18ftyp" + b"second" * 30_000)


def _written(**changes: Any) -> bytes:
    out = io.BytesIO()
    write_share(out, manifest(**changes), [io.BytesIO(answer) for answer in ANSWERS])
    return out.getvalue()


def _read(data: bytes) -> SharePayload:
    return read_share(io.BytesIO(data))


def _changed(change: Callable[[dict[str, Any]], object], tail: bytes = b"".join(ANSWERS)) -> bytes:
    data = _written()
    length = HEAD.unpack(data[: HEAD.size])[2]
    fields = json.loads(data[HEAD.size : HEAD.size + length])
    fields = change(fields) or fields
    said = json.dumps(fields).encode()
    return HEAD.pack(payload.SHARE_MAGIC, 1, len(said)) + said + tail


def test_a_share_there_and_back() -> None:
    checks = {"uitpraten": SelfCheck.YES, "samenvatten": SelfCheck.NOT_YET}
    for given_ in (manifest(), manifest(self_check=checks), manifest(behaviours=(), message="", citizen="")):
        out = io.BytesIO()
        write_share(out, given_, [io.BytesIO(answer) for answer in ANSWERS])
        with read_share(io.BytesIO(out.getvalue())) as share:
            assert share.manifest == given_
            assert [share.answer(index).read() for index in range(2)] == list(ANSWERS)


def test_an_answer_is_a_file_of_its_own() -> None:
    share = _read(_written())
    answer = share.answer(1)
    assert answer.seek(0, io.SEEK_END) == len(ANSWERS[1])
    answer.seek(100)
    assert answer.read(50) == ANSWERS[1][100:150]
    answer.seek(-3, io.SEEK_END)
    assert answer.read(100) == ANSWERS[1][-3:]  # and nothing of what follows
    with pytest.raises(IndexError):
        share.answer(2)


def test_closing_a_share_closes_what_it_was_read_from() -> None:
    source = io.BytesIO(_written())
    share = read_share(source)
    share.answer(0).close()
    assert not source.closed
    share.close()
    assert source.closed


def test_through_the_envelope_and_back() -> None:
    parts = [io.BytesIO(answer) for answer in ANSWERS]
    file = sealed(lambda sink: write_share(sink, manifest(), parts), kind=ObjectType.SHARE)
    with read_share(open_payload(verified(file), KARIN.keys.identity)) as share:
        assert share.manifest == manifest()
        assert share.answer(0).read() == ANSWERS[0]
        assert share.answer(1).read() == ANSWERS[1]
    assert file.closed


def test_the_learners_words_are_cleaned_and_hers_to_shorten() -> None:
    with _read(_written(message="  Hoi\r\n\u202eKarin\x00 ")) as share:
        assert share.manifest.message == "Hoi\nKarin"
    _read(_written(message="x" * 500))
    with raises(Code.BAD_ARGUMENT) as caught:
        _written(message="x" * 501)
    assert caught.value.problem.facts == {"what": "bericht", "limit": "500"}


def test_long_texts_of_a_scenario_do_not_stop_a_share() -> None:
    turns = (turn(lines="lang " * 2000), turn("beurt-2", levels=bytes(5000)))
    long = "heel lang " * 100
    data = _written(
        turns=turns,
        scenario_title=long,
        scenario_setting=long,
        citizen=long,
        behaviours=(RubricLine("a", long + "\n" + long),),
    )
    with _read(data) as share:
        assert share.manifest.scenario_title.endswith("…")
        assert len(share.manifest.turns[0].citizen_lines) == 4000
        assert len(share.manifest.turns[1].levels) == 30


@given(st.data())
def test_every_name_a_scenario_may_have_can_be_shared(data: st.DataObject) -> None:
    def like(kind: Any) -> str:
        return data.draw(st.from_regex(get_args(kind)[1].pattern, fullmatch=True), label=str(kind))

    given_ = manifest(
        scenario_id=like(ScenarioSlug),
        scenario_version=like(Version),
        turns=(turn(like(PartId)), turn(like(PartId))),
        behaviours=(RubricLine(like(PartId), "x"),),
    )
    with _read(_written(**{name: getattr(given_, name) for name in _NAMED})) as share:
        assert share.manifest == given_


def test_as_many_turns_as_a_scenario_may_have() -> None:
    turns = tuple(
        turn(f"beurt-{n}", answer_ms=180_000, levels=bytes(1800), lines="é" * 4000) for n in range(100)
    )
    out = io.BytesIO()
    write_share(out, manifest(turns=turns), [io.BytesIO(b"x") for _ in turns])
    with _read(out.getvalue()) as share:
        assert share.manifest.turns == turns


def test_one_part_for_each_turn() -> None:
    with pytest.raises(ValueError):
        write_share(io.BytesIO(), manifest(), [io.BytesIO(b"x")])


def test_an_answer_that_ends_early_is_named() -> None:
    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return b""

    with raises(Code.FILE_DAMAGED):
        write_share(io.BytesIO(), manifest(turns=(turn(),)), [Shrinking(b"x" * 100)])


def _turn(**changes: object) -> Callable[[dict[str, Any]], object]:
    return lambda fields: fields["turns"][1].update(changes)


HOSTILE: dict[str, Callable[[dict[str, Any]], object]] = {
    "a huge length": _turn(bytes=2**40),
    "a length of 64 bits": _turn(bytes=2**63),
    "a length of nothing": _turn(bytes=0),
    "a negative length": _turn(bytes=-1),
    "a length not a number": _turn(bytes=float("nan")),
    "a length infinite": _turn(bytes=float("inf")),
    "a length as text": _turn(bytes="100"),
    "a length one short": _turn(bytes=len(ANSWERS[1]) - 1),
    "a length one long": _turn(bytes=len(ANSWERS[1]) + 1),
    "overlapping parts": lambda f: f["turns"][0].update(bytes=len(ANSWERS[0]) + 1000),
    "a place of its own choice": _turn(offset=0),
    "no turns": lambda f: f.update(turns=[]),
    "101 turns": lambda f: f.update(turns=[f["turns"][0]] * 101),
    "turns an object": lambda f: f.update(turns={"0": f["turns"][0]}),
    "turns null": lambda f: f.update(turns=None),
    "turn id a path": _turn(turn="../../etc/passwd"),
    "turn id empty": _turn(turn=""),
    "answer negative": _turn(answer_ms=-1),
    "answer beyond four hours": _turn(answer_ms=14_400_001),
    "clip a float": _turn(clip_ms=1.5),
    "clip true": _turn(clip_ms=True),
    "video a number": _turn(video=1),
    "levels no base64": _turn(levels="%%%"),
    "levels too many": _turn(levels="A" * 400),
    "levels of ten megabytes": _turn(levels="A" * 10_000_000),
    "lines too long": _turn(lines="x" * 4001),
    "lines with controls": _turn(lines="a\x00b"),
    "lines turned round": _turn(lines="\u202eab"),
    "lines a list": _turn(lines=["a"]),
    "a take number": lambda f: f.update(number=4),
    "a recording time": _turn(recorded_at="2026-05-12T09:00:00Z"),
    "share a path": lambda f: f.update(share="../../../../../../x"),
    "share a number": lambda f: f.update(share=1),
    "scenario a path": lambda f: f.update(scenario="../../scenario"),
    "scenario absolute": lambda f: f.update(scenario="/etc/passwd"),
    "scenario of Windows": lambda f: f.update(scenario="C:\\x"),
    "version with a line end": lambda f: f.update(scenario_version="1\n2"),
    "title null": lambda f: f.update(title=None),
    "title too long": lambda f: f.update(title="x" * 201),
    "title of two lines": lambda f: f.update(title="a\nb"),
    "message of ten megabytes": lambda f: f.update(message="x" * 10_000_000),
    "message one too long": lambda f: f.update(message="x" * 501),
    "message with an escape": lambda f: f.update(message="\x1b]0;x\x07"),
    "message not composed": lambda f: f.update(message="e\u0301"),
    "message half a pair": lambda f: f.update(message="\ud800"),
    "until no day": lambda f: f.update(until="2026-02-30"),
    "until before shared": lambda f: f.update(until="2026-05-11"),
    "shared with a time": lambda f: f.update(shared_on="2026-05-12T09:41:00"),
    "behaviour twice": lambda f: f["behaviours"].append(f["behaviours"][0]),
    "behaviour a path": lambda f: f["behaviours"][0].update(id="a/b"),
    "behaviour rated already": lambda f: f["behaviours"][0].update(rating="goed"),
    "101 behaviours": lambda f: f.update(behaviours=[{"id": f"b{n}", "text": ""} for n in range(101)]),
    "self-check a list": lambda f: f.update(self_check=[]),
    "self-check a number": lambda f: f.update(self_check={"a": 1}),
    "self-check unknown": lambda f: f.update(self_check={"a": "misschien"}),
    "self-check a path": lambda f: f.update(self_check={"../a": "ja"}),
    "self-check of 101": lambda f: f.update(self_check={f"b{n}": "ja" for n in range(101)}),
    "a field less": lambda f: f.pop("self_check", 1) and None,
    "a list": lambda f: [f],
    "deep": lambda f: f.update(turns=json.loads("[" * 500 + "]" * 500)),
}  # fmt: skip


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_manifest_is_damaged(change: Callable[[dict[str, Any]], object]) -> None:
    source = io.BytesIO(_changed(change))
    with raises(Code.OBJECT_DAMAGED):
        read_share(source)
    assert source.closed


def test_the_measuring_stick_is_straight() -> None:
    """The share that the hostile ones are made of is itself in order."""
    with _read(_changed(lambda fields: None)) as share:
        assert share.manifest == manifest()


def test_a_share_is_exactly_as_long_as_it_says() -> None:
    data = _written()
    for wrong in (b"", data[:10], data[:200], data[:-1], data + b"x"):
        with raises(Code.OBJECT_DAMAGED):
            _read(wrong)


@pytest.mark.parametrize("length", [4 * 1024**2 + 1, 2**32 - 1])
def test_a_huge_manifest_is_not_read(length: int) -> None:
    with raises(Code.OBJECT_DAMAGED) as caught:
        _read(HEAD.pack(payload.SHARE_MAGIC, 1, length) + b" " * 100)
    assert "more text than the format allows" in caught.value.problem.detail


def test_another_kind_of_content_is_damaged_and_a_later_format_is_named() -> None:
    data = _written()
    with raises(Code.OBJECT_DAMAGED):
        _read(payload.FEEDBACK_MAGIC + data[8:])
    with raises(Code.OBJECT_NEWER) as caught:
        _read(data[:8] + b"\x00\x03" + data[10:])
    assert caught.value.problem.facts == {"version": "3"}


def test_equal_shares_give_equal_bytes() -> None:
    checks = {"b": SelfCheck.YES, "a": SelfCheck.A_LITTLE}
    assert _written(self_check=checks) == _written(self_check=dict(reversed(checks.items())))
    assert _written() != _written(until=date(2026, 6, 10))
    assert replace(manifest()) == manifest()


@given(st.binary(max_size=300), st.booleans())
def test_noise_never_gives_a_traceback(noise: bytes, headed: bool) -> None:
    data = HEAD.pack(payload.SHARE_MAGIC, 1, len(noise)) + noise if headed else noise
    with contextlib.suppress(Failure):
        _read(data)
