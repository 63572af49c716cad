"""docs/sharing-format.md is true: every example in it is read from it and run."""

import base64
import hashlib
import io
import json
import re
import shutil
import struct
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature

from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.growth import GoalLevel
from oefenruimte.domain.ids import ObjectId, SpaceId
from oefenruimte.domain.organisation import CircleKind
from oefenruimte.domain.problem import Code
from oefenruimte.domain.share import MAX_STROKES, MAX_VOICE_MS, MarkKind, Rating, ReplyKind, StrokeKind
from oefenruimte.domain.take import SelfCheck
from oefenruimte.domain.wish import MAX_WISH
from oefenruimte.sharing import header as header_room
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.cards import make_card, read_card
from oefenruimte.sharing.envelope import ObjectType, open_payload, seal_object, verify_object
from oefenruimte.sharing.goals import goals_file, read_goals
from oefenruimte.sharing.header import binding_of, header_json
from oefenruimte.sharing.layout import SPACE_FILE
from oefenruimte.sharing.location import FolderPlace, parse_location
from oefenruimte.sharing.manifest import decode_manifest, encode_manifest
from oefenruimte.sharing.messages import feedback_json, feedback_of, tombstone_json, tombstone_of
from oefenruimte.sharing.object_stores import Patience, store_of
from oefenruimte.sharing.ogg_opus import MAX_VOICE_BYTES, voice_ms
from oefenruimte.sharing.payload import decode_tombstone, read_share, write_share
from oefenruimte.sharing.published import read_notice, write_notice
from oefenruimte.sharing.review import read_review, review_json, review_of, write_review
from oefenruimte.sharing.skill_list import skills_json, skills_of
from oefenruimte.sharing.space import join_space
from oefenruimte.sharing.talk import (
    MAX_REPLIES,
    circle_notice_json,
    circle_notice_of,
    decode_reply,
    reply_json,
    reply_of,
)
from oefenruimte.sharing.wish import MAX_WISHES, decode_wish, wish_json, wish_of
from oefenruimte.sharing.words import WORDS
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.signing import sign
from tests.sharing.people import raises

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "sharing-format.md").read_text("utf-8")
EXAMPLES: dict[str, str] = dict(
    re.findall(r"^<!-- example: (\w+) -->\n```\w+\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)
)
SPACE = "7fmykq2s8wz4hbtcnr5v"
OBJECT = base64.b64decode(EXAMPLES["object"])
Reader = Callable[..., tuple[dict[str, Any], dict[str, Any], list[bytes]]]


def _keys(who: str) -> ProfileKeys:
    said = json.loads(EXAMPLES["keys"])[who]
    return ProfileKeys(Identity.parse(said["identity"]), bytes.fromhex(said["signing_seed"]), b"")


LEARNER, COACH = _keys("learner"), _keys("coach")
SIGNING_KEYS = {member_id_of(k.public.signing_public): k.public.signing_public for k in (LEARNER, COACH)}
LEARNER_ID, COACH_ID = SIGNING_KEYS


@pytest.fixture
def read_object() -> Reader:
    """The program of section 12, as a stranger would type it over."""
    names: dict[str, Any] = {}
    exec(EXAMPLES["reader"], names)
    found: Reader = names["read_object"]
    return found


def _age_decrypt(keys: ProfileKeys) -> Callable[[bytes], bytes]:
    return lambda data: AgeReader(io.BytesIO(data), [keys.identity]).readall()


def test_the_document_has_the_examples_we_think_it_has() -> None:
    assert set(EXAMPLES) == {
        *(
            "space",
            "card",
            "fingerprint",
            "header",
            "share",
            "feedback",
            "tombstone",
            "keys",
            "object",
            "parts",
        ),
        "reader",
        "notice",
        "published",
        "skills",
        *("root", "roster", "invitation", "request", "request_object"),
        *("review", "voice", "reply", "reply_object", "circle"),
        "places",
        "goals",
        "contribution",
        "certificate",
        *("wish", "wish_object"),
    }
    assert DOCUMENT.count("<!-- example:") == len(EXAMPLES)


def test_goals_that_a_trainer_sets() -> None:
    said = EXAMPLES["goals"].encode()
    found = read_goals(said, space=SpaceId(SPACE), author_key=SIGNING_KEYS.get)
    assert (found.author, found.number, found.made_on) == (COACH_ID, 7, date(2026, 5, 12))
    assert [(goal.level, goal.skill, goal.place) for goal in found.goals] == [
        (GoalLevel.ORGANISATION, "Heldere taal", 2.0),
        (GoalLevel.FUNCTION, "De-escaleren", 2.5),
    ]
    again = goals_file(found.goals, space=found.space, number=found.number, made_on=found.made_on, keys=COACH)
    assert again == said  # byte for byte
    said_fields, told_fields = json.loads(said.splitlines()[0]), _fields_told("17")
    assert set(said_fields) == {name for name in told_fields if not name.startswith("goals[]")}
    assert {f"goals[].{name}" for name in said_fields["goals"][0]} <= told_fields | {"goals[].id"}


def _fields_told(section: str) -> set[str]:
    """The names in the tables of a section."""
    text = DOCUMENT.partition(f"\n## {section}. ")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE))


@pytest.mark.parametrize(("who", "keys"), [("learner", LEARNER), ("coach", COACH)])
def test_keys(who: str, keys: ProfileKeys) -> None:
    said = json.loads(EXAMPLES["keys"])[who]
    assert keys.public.signing_public.hex() == said["signing_public"]
    assert keys.public.recipient_text == said["recipient"]
    assert member_id_of(keys.public.signing_public) == said["member"]


def test_the_space_file(tmp_path: Path) -> None:
    (tmp_path / "oefenruimte-space.json").write_text(EXAMPLES["space"], "utf-8")
    space = join_space(str(tmp_path))
    assert (space.id, space.name) == (SPACE, "Balie Noord")


def test_the_card_byte_for_byte() -> None:
    assert make_card("Sanne Visser", LEARNER, date(2026, 5, 12)).decode() == EXAMPLES["card"]
    contact = read_card(EXAMPLES["card"].encode())
    assert (contact.id, contact.fingerprint) == (LEARNER_ID, EXAMPLES["fingerprint"].strip())


def test_the_words() -> None:
    assert hashlib.sha256(" ".join(WORDS).encode()).hexdigest() in DOCUMENT


def test_the_object_byte_for_byte() -> None:
    """Fixed keys give a fixed header and a fixed signature; only the age file is different every time."""
    parts = json.loads(EXAMPLES["parts"])
    length = parts["header_length"]
    block = OBJECT[98 : 98 + length]
    found = verify_object(
        io.BytesIO(OBJECT),
        space=SPACE,
        me=COACH_ID,
        author_key=SIGNING_KEYS.get,
        object_id=ObjectId("q9d3xk7p2mwt5hzr8cbn"),
    )
    assert OBJECT[:34].hex() == parts["prefix"]
    assert OBJECT[34:98].hex() == parts["signature"]
    assert block.decode() == EXAMPLES["header"].strip().ljust(length)
    assert header_json(found.header) == EXAMPLES["header"].strip().encode()
    signed = b"oefenruimte-object-v1\n" + OBJECT[:34] + block
    assert sign(LEARNER.signing_key, signed).hex() == parts["signature"]
    assert binding_of(found.header).hex() == parts["binding"]
    with open_payload(found, COACH.identity) as payload:
        message = payload.read(1000)
    assert decode_tombstone(message) == tombstone_of(EXAMPLES["tombstone"].encode())


def test_sealing_gives_the_documented_bytes_around_the_age_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same keys, ids and age file through our own writer: the very file of the document."""
    age_file = OBJECT[98 + 512 :]

    class Replay:
        def __init__(self, raw: io.RawIOBase, recipients: object) -> None:
            self._raw = raw

        def write(self, data: bytes) -> int:
            return len(data)

        def close(self) -> None:
            self._raw.write(age_file)

    monkeypatch.setattr("oefenruimte.sharing.envelope.AgeWriter", Replay)
    out = io.BytesIO()
    seal_object(
        out,
        space=SPACE,
        object_id=ObjectId("q9d3xk7p2mwt5hzr8cbn"),
        kind=ObjectType.TOMBSTONE,
        sequence=3,
        payload=b"",
        recipients=[read_card(make_card("Karin de Boer", COACH, date(2026, 5, 12)))],
        keys=LEARNER,
    )
    assert out.getvalue() == OBJECT


def test_the_share() -> None:
    manifest, sizes = decode_manifest(EXAMPLES["share"].encode())
    assert sizes == (24,)
    assert json.loads(encode_manifest(manifest, sizes)) == json.loads(EXAMPLES["share"])
    assert manifest.self_check == {"uitpraten": SelfCheck.A_LITTLE}
    assert manifest.turns[0].levels == b"\x00\x40\x60\x20"


def test_the_feedback() -> None:
    sheet = feedback_of(EXAMPLES["feedback"].encode())
    assert json.loads(feedback_json(sheet)) == json.loads(EXAMPLES["feedback"])
    assert [mark.kind for mark in sheet.marks] == [MarkKind.COMPLIMENT, MarkKind.TIP]
    assert sheet.rubric[0].rating is Rating.GOOD


def test_the_tombstone() -> None:
    share, day = tombstone_of(EXAMPLES["tombstone"].encode())
    assert json.loads(tombstone_json(share, day)) == json.loads(EXAMPLES["tombstone"])


@pytest.mark.parametrize("kind", [MarkKind, Rating, SelfCheck, ObjectType, StrokeKind, ReplyKind, CircleKind])
def test_every_word_is_documented(kind: Any) -> None:
    assert all(f"`{word}`" in DOCUMENT for word in kind)


def test_every_limit_is_documented() -> None:
    """A limit that changes in the program changes the format."""
    from oefenruimte.sharing import manifest, messages, strict_json, text, transport

    assert (transport.MAX_SHARE_BYTES, transport.MAX_MESSAGE_BYTES) == (2 * 1024**3, 1024**2)
    assert (transport.MAX_CARD_BYTES, manifest.MAX_MANIFEST) == (4096, 4 * 1024**2)
    assert (text.MAX_MESSAGE, text.MAX_MARK, text.MAX_NAME) == (500, 2000, 80)
    assert (manifest.MAX_TURNS, manifest.MAX_BEHAVIOURS, messages.MAX_MARKS) == (100, 100, 500)
    assert (manifest.MAX_TITLE, manifest.MAX_LINES, manifest.MAX_VERSION) == (200, 4000, 40)
    assert (manifest.MAX_DURATION_MS, strict_json.MAX_DEPTH) == (14_400_000, 8)
    assert header_room.MAX_RECIPIENTS == 64


def test_a_stranger_reads_the_object(read_object: Reader) -> None:
    header, content, answers = read_object(
        OBJECT, "q9d3xk7p2mwt5hzr8cbn", SPACE, COACH_ID, SIGNING_KEYS, _age_decrypt(COACH)
    )
    assert header["type"] == "tombstone"
    assert content == json.loads(EXAMPLES["tombstone"])
    assert answers == []


def _sealed_share() -> tuple[bytes, list[bytes]]:
    manifest, _ = decode_manifest(EXAMPLES["share"].encode())
    answers = [b"\x00\x00\x00\x18ftyp" + bytes(100_000)]
    out = io.BytesIO()
    seal_object(
        out,
        space=SPACE,
        object_id=ObjectId("22222222223333333333"),
        kind=ObjectType.SHARE,
        sequence=4,
        payload=lambda sink: write_share(sink, manifest, [io.BytesIO(answer) for answer in answers]),
        recipients=[read_card(make_card("Karin de Boer", COACH, date(2026, 5, 12)))],
        keys=LEARNER,
    )
    return out.getvalue(), answers


def test_a_stranger_reads_a_share_that_we_seal(read_object: Reader) -> None:
    data, answers = _sealed_share()
    _, content, found = read_object(
        data, "22222222223333333333", SPACE, COACH_ID, SIGNING_KEYS, _age_decrypt(COACH)
    )
    assert found == answers
    assert content["title"] == "Weer een ander papiertje"


@pytest.mark.skipif(shutil.which("age") is None, reason="the age command is not installed")
def test_a_stranger_reads_it_with_somebody_elses_age(read_object: Reader, tmp_path: Path) -> None:
    (tmp_path / "key").write_text(COACH.identity.text + "\n")

    def age_decrypt(age_file: bytes) -> bytes:
        return subprocess.run(
            ["age", "--decrypt", "--identity", str(tmp_path / "key")],
            input=age_file,
            stdout=subprocess.PIPE,
            check=True,
            timeout=120,
        ).stdout

    data, answers = _sealed_share()
    _, _, found = read_object(data, "22222222223333333333", SPACE, COACH_ID, SIGNING_KEYS, age_decrypt)
    assert found == answers


@pytest.mark.parametrize("at", [0, 9, 15, 33, 40, 120, 700, 915])
def test_a_stranger_refuses_what_we_refuse(read_object: Reader, at: int) -> None:
    spoiled = OBJECT[:at] + bytes([OBJECT[at] ^ 1]) + OBJECT[at + 1 :]
    with pytest.raises((ValueError, InvalidSignature)):
        read_object(spoiled, "q9d3xk7p2mwt5hzr8cbn", SPACE, COACH_ID, SIGNING_KEYS, _age_decrypt(COACH))


def test_an_object_cannot_be_read_as_a_share(read_object: Reader) -> None:
    found = verify_object(io.BytesIO(OBJECT), space=SPACE, me=COACH_ID, author_key=SIGNING_KEYS.get)
    with raises(Code.OBJECT_DAMAGED):
        read_share(open_payload(found, COACH.identity))


def test_the_prefix_is_as_in_the_table() -> None:
    magic, version, author, length = struct.unpack(">8sH20sI", OBJECT[:34])
    assert (magic, version, author.decode(), length) == (b"OEFENOBJ", 1, LEARNER_ID, 512)
    assert length % 256 == 0
    assert OBJECT[98 + length :].startswith(b"age-encryption.org/v1\n")


def test_the_list_of_skills() -> None:
    said = EXAMPLES["skills"].strip().encode()
    found = skills_of(said)
    assert [(skill.name, str(skill.kind)) for skill in found] == [
        ("Luisteren", "vaardigheid"),
        ("Dichtbij", "kernwaarde"),
    ]
    assert skills_json(found) == said


def test_an_exercise_for_everyone_byte_for_byte() -> None:
    content = base64.b64decode(EXAMPLES["published"])
    said = json.loads(EXAMPLES["notice"])
    found = read_notice(
        io.BytesIO(content),
        space=SpaceId(SPACE),
        object_id=ObjectId(said["object"]),
        author_key=SIGNING_KEYS.get,
    )
    assert found.package.read() == b"PK (een zip)"
    out = io.BytesIO()
    write_notice(out, found.notice, COACH, io.BytesIO(b"PK (een zip)"))
    assert out.getvalue() == content
    assert EXAMPLES["notice"].strip().encode() in content
    assert (found.notice.scenario, found.notice.version, found.notice.kind) == (
        "het-paspoort",
        "2",
        "exercise",
    )


def test_the_review_with_its_voice() -> None:
    voice = base64.b64decode(EXAMPLES["voice"])
    sheet, sizes = review_of(EXAMPLES["review"].encode())
    assert sizes == (len(voice),)
    assert json.loads(review_json(sheet, sizes)) == json.loads(EXAMPLES["review"])
    out = io.BytesIO()
    write_review(sheet, [io.BytesIO(voice)])(out)
    found = read_review(io.BytesIO(out.getvalue()))
    assert (found.sheet, found.voices) == (sheet, (voice,))
    length = struct.unpack(">8sHI", out.getvalue()[:14])[2]
    assert out.getvalue()[14 + length :] == voice
    assert voice_ms(voice) == 60


def test_the_reply_byte_for_byte(read_object: Reader) -> None:
    said = EXAMPLES["reply"].strip().encode()
    reply = reply_of(said, COACH_ID)
    assert reply_json(reply) == said
    content = base64.b64decode(EXAMPLES["reply_object"])
    found = verify_object(
        io.BytesIO(content),
        space=SPACE,
        me=LEARNER_ID,
        author_key=SIGNING_KEYS.get,
        object_id=ObjectId("t5vq8mkz3w7xhn2rbc9y"),
    )
    assert (found.header.kind, found.header.author) == (ObjectType.REPLY, COACH_ID)
    with open_payload(found, LEARNER.identity) as payload:
        assert decode_reply(payload.read(10_000), COACH_ID) == reply


def test_the_circle() -> None:
    said = EXAMPLES["circle"].strip().encode()
    assert circle_notice_json(circle_notice_of(said)) == said


def test_the_wish_byte_for_byte() -> None:
    said = EXAMPLES["wish"].strip().encode()
    line, day = wish_of(said)
    assert wish_json(line, day) == said
    assert set(json.loads(said)) == _fields_told("19"), "nothing but the line and the day"
    found = verify_object(
        io.BytesIO(base64.b64decode(EXAMPLES["wish_object"])),
        space=SPACE,
        me=COACH_ID,
        author_key=SIGNING_KEYS.get,
        object_id=ObjectId("w3nsh8mkz3w7xhn2rbc9"),
    )
    assert (found.header.kind, found.header.author) == (ObjectType.WISH, LEARNER_ID)
    with open_payload(found, COACH.identity) as payload:
        assert decode_wish(payload.read(10_000)) == (line, day)
    assert (MAX_WISH, MAX_WISHES) == (200, 200)
    assert "a line of 1 to 200 characters" in DOCUMENT
    assert "At most 200 of one author" in DOCUMENT


def test_every_limit_of_the_workbench_is_documented() -> None:
    assert (MAX_VOICE_MS, MAX_VOICE_BYTES, MAX_STROKES, MAX_REPLIES) == (120_000, 1024**2, 20, 500)
    assert header_room.MAX_CIPHERTEXT[ObjectType.REVIEW] == 64 * 1024**2


@pytest.mark.parametrize("place", json.loads(EXAMPLES["places"]), ids=lambda place: place["location"][:8])
def test_the_places(place: dict[str, str]) -> None:
    """Which server, store and name an address leads to, as the client is built for it."""
    read = parse_location(place["location"])
    assert not isinstance(read, FolderPlace)
    assert str(read) == place["location"]
    given = {
        "s3": Credentials("geheim", "SLEUTEL"),
        "az": Credentials("c2xldXRlbA=="),
        "gs": Credentials("", token="t"),
    }
    store = store_of(read, given[place["location"][:2]], Patience())
    assert place["server"] in store.config.values()
    assert place["store"] in (getattr(read, "bucket", ""), getattr(read, "container", ""))
    assert place["mark"] == "/".join(filter(None, (read.prefix, SPACE_FILE)))
    assert (store.prefix or "") == read.prefix
