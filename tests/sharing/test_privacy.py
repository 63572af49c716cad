"""What a share tells, and what it does not: to the coach who opens it, and to whoever runs the space."""

import base64
import io
import json
from datetime import UTC, date, datetime
from pathlib import Path

from oefenruimte.domain.ids import (
    NoteId,
    ObjectId,
    RecordingId,
    ScenarioId,
    ShareId,
    TakeId,
    is_id,
    new_id,
)
from oefenruimte.domain.share import SharedTurn, ShareManifest
from oefenruimte.domain.take import Anchor, Note, Recording, Take, TakeState
from oefenruimte.sharing.envelope import ObjectType, open_payload, seal_object, verify_object
from oefenruimte.sharing.layout import object_key
from oefenruimte.sharing.payload import write_share
from oefenruimte.sharing.space import create_space, open_transport
from tests.sharing.people import EVERYONE, KARIN, SANNE

ANSWER = b"\x00\x00\x00\x18ftypiso5" + bytes(range(256)) * 40
TITLE = "Weer een ander papiertje"
MESSAGE = "Kun je vooral naar mijn opening kijken?"


def _take(number: int) -> Take:
    recording = Recording(RecordingId(new_id()), "beurt-1", 65432, True, True, b"\x77" * 40)
    return Take(
        id=TakeId(new_id()),
        scenario_id=ScenarioId("weer-een-ander-papiertje"),
        scenario_version="1.0",
        scenario_title=TITLE,
        number=number,
        state=TakeState.SEALED,
        starred=True,
        created_at=datetime(2026, 5, 4, 9, 41, 27, tzinfo=UTC),
        recordings=(recording,),
    )


def _share(take: Take) -> ShareManifest:
    """What the learner's program tells about this take."""
    return ShareManifest(
        share_id=ShareId(new_id()),
        scenario_id=take.scenario_id,
        scenario_version=take.scenario_version,
        scenario_title=take.scenario_title,
        scenario_setting="balie",
        citizen="Meneer Verhagen",
        turns=(SharedTurn("beurt-1", "Ik sta hier al!", 6500, 4321, True, True, bytes(43)),),
        behaviours=(),
        message=MESSAGE,
        until=date(2026, 6, 9),
        shared_on=date(2026, 5, 12),
    )


def _put(take: Take, root: Path) -> tuple[Path, ShareManifest]:
    """Share this take in a new space at `root`; the file that lies there."""
    space = create_space(str(root), "Balie")
    manifest, object_id = _share(take), ObjectId(new_id())
    out = io.BytesIO()
    seal_object(
        out,
        space=space.id,
        object_id=object_id,
        kind=ObjectType.SHARE,
        sequence=1,
        payload=lambda sink: write_share(sink, manifest, [io.BytesIO(ANSWER)]),
        recipients=[KARIN.contact],
        keys=SANNE.keys,
    )
    key = object_key(KARIN.id, object_id)
    open_transport(space).put(key, out.getvalue())
    return root / key, manifest


def _decrypted(path: Path, root: Path) -> bytes:
    space = json.loads((root / "oefenruimte-space.json").read_bytes())["space"]
    with path.open("rb") as file:
        found = verify_object(file, space=space, me=KARIN.id, author_key=EVERYONE.get)
        return open_payload(found, KARIN.keys.identity).read(10_000_000)


def _spellings(secret: str | bytes) -> list[bytes]:
    raw = secret.encode() if isinstance(secret, str) else secret
    return [
        raw,
        raw.hex().encode(),
        base64.b64encode(raw)[:-4] or raw,
        raw.decode("latin-1").encode("utf-16-le"),
    ]


def test_the_coach_learns_nothing_of_other_takes_or_of_the_recording(tmp_path: Path) -> None:
    takes = [_take(number) for number in range(7701, 7721)]
    shared, others = takes[3], [take for take in takes if take is not takes[3]]
    note = Note(NoteId(new_id()), shared.id, Anchor(0, 1234), "Mijn handen trilden.")
    path, _ = _put(shared, tmp_path / "space")
    plain = _decrypted(path, tmp_path / "space")
    assert TITLE.encode() in plain  # we are looking at the right bytes
    assert ANSWER in plain
    secrets: list[str | bytes] = [
        shared.id,
        shared.recordings[0].id,
        shared.recordings[0].levels,
        str(shared.recordings[0].duration_ms),
        "7704",
        "2026-05-04",
        "09:41",
        str(int(shared.created_at.timestamp())),
        note.id,
        note.text,
        "1234",
        "HD Webcam C920",
        "poging",
        str(Path.home()),
        *(take.id for take in others),
        *(take.recordings[0].id for take in others),
        *(str(take.number) for take in others),
    ]
    envelope = path.read_bytes()
    for secret in secrets:
        for spelling in _spellings(secret):
            assert spelling not in plain.replace(ANSWER, b"")
            assert spelling not in envelope


def test_the_fields_of_a_share_are_these_and_no_others(tmp_path: Path) -> None:
    """A new field is a new question to the works council: it has to be added here by hand."""
    path, manifest = _put(_take(1), tmp_path / "space")
    plain = _decrypted(path, tmp_path / "space")
    said = json.loads(plain[14 : plain.index(ANSWER)])
    assert set(said) == {
        *("share", "scenario", "scenario_version", "title", "setting", "citizen", "turns", "behaviours"),
        *("message", "until", "shared_on", "self_check"),
    }
    assert set(said["turns"][0]) == {
        *("turn", "lines", "clip_ms", "answer_ms", "video", "audio", "levels", "bytes"),
    }
    assert said["self_check"] is None
    assert said["share"] == manifest.share_id


def test_whoever_runs_the_space_sees_ids_and_sizes(tmp_path: Path) -> None:
    """No name, no title, no message; author and recipient are there as ids."""
    path, manifest = _put(_take(1), tmp_path / "space")
    data = path.read_bytes()
    for secret in (
        TITLE,
        MESSAGE,
        "Verhagen",
        "papiertje",
        "balie",
        "Sanne",
        "Karin",
        manifest.share_id,
        "2026-",
    ):
        for spelling in _spellings(secret):
            assert spelling not in data
    assert ANSWER[:64] not in data
    for visible in (SANNE.id, KARIN.id):
        assert visible.encode() in data


def test_names_in_the_space_tell_only_whose_inbox_it_is(tmp_path: Path) -> None:
    path, _ = _put(_take(1), tmp_path / "space")
    names = [str(found.relative_to(tmp_path / "space")) for found in (tmp_path / "space").rglob("*")]
    assert sorted(names) == sorted(
        ["oefenruimte-space.json", "inbox", f"inbox/{KARIN.id}", f"inbox/{KARIN.id}/{path.name}"]
    )
    assert is_id(path.name.removesuffix(".ofo"))
    for telling in (SANNE.id, SANNE.name, "share", "poging"):
        assert telling not in path.name


def test_one_take_or_twenty_look_the_same(tmp_path: Path) -> None:
    """Two learners who share the same answer, one after 1 take and one after 20."""
    seen = []
    for number in (1, 20):
        root = tmp_path / f"space-{number}"
        _put(_take(number), root)
        files = [found for found in root.rglob("*") if found.is_file()]
        seen.append(sorted((str(found.parent.relative_to(root)), found.stat().st_size) for found in files))
    assert seen[0] == seen[1]


def test_every_share_is_a_new_object(tmp_path: Path) -> None:
    """The same take shared twice: nothing but the size shows that it is the same."""
    take = _take(1)
    first, second = (_put(take, tmp_path / name)[0] for name in ("a", "b"))
    assert first.name != second.name
    age_files = [path.read_bytes().partition(b"-> X25519 ")[2] for path in (first, second)]
    assert min(len(age_file) for age_file in age_files) > len(ANSWER)
    assert _longest_common(*age_files) < 16


def _longest_common(one: bytes, other: bytes) -> int:
    """Length of the longest run of 8-byte-aligned bytes of `one` that is somewhere in `other`."""
    longest = 0
    for start in range(0, len(one) - 8, 8):
        if one[start : start + 8] in other:
            size = 8
            while one[start : start + size] in other and start + size < len(one):
                size += 1
            longest = max(longest, size)
    return longest


def test_ids_are_random_and_not_counted() -> None:
    ids = {new_id() for _ in range(2000)}
    assert len(ids) == 2000
    for place in range(20):
        assert len({one[place] for one in ids}) == 32
