"""What a coach gets: picture and sound of one answer, and nothing of how, when or how often it was made."""

import json
import struct
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from fakes.session import ONE_TURN, add_take, contact_of
from oefenruimte import capture
from oefenruimte.app.auto_practice import record_take
from oefenruimte.app.export import export_take
from oefenruimte.domain.share import Grant
from oefenruimte.domain.take import Anchor, SelfCheck, Take
from oefenruimte.sharing.header import Header
from tests.privacy.boxes import boxes, of_kind
from tests.privacy.conftest import Pair, make_pair
from tests.privacy.markers import MESSAGE, NOTE, spellings

# All that a player needs, and nothing else.
KINDS = {
    *(b"ftyp", b"moov", b"mvhd", b"trak", b"tkhd", b"edts", b"elst", b"mdia", b"mdhd", b"hdlr", b"minf"),
    *(b"vmhd", b"smhd", b"dinf", b"dref", b"stbl", b"stsd", b"avc1", b"avcC", b"colr", b"mp4a", b"esds"),
    *(b"btrt", b"stts", b"stss", b"stsc", b"stsz", b"stco", b"mdat"),
}
PICTURE, KEY_PICTURE = 1, 5


def share(pair: Pair, take: Take, *, message: str = MESSAGE, with_self_check: bool = False) -> Grant:
    learner = pair.learner
    grant = learner.sharing.share(
        take.id,
        contact_of(learner, pair.coach).id,
        scenario=learner.library.find(take.scenario_id, take.scenario_version),
        until=learner.clock.today() + timedelta(weeks=4),
        message=message,
        with_self_check=with_self_check,
    )
    learner.sync.run()
    return grant


def record(pair: Pair) -> Take:
    """With the real recorder."""
    learner = pair.learner
    done = record_take(
        learner.takes,
        capture.ThreadRecorder(),
        learner.library.get(ONE_TURN),
        seconds=0.8,
        camera="test:",
        microphone="test:",
    )
    assert done.problems == ()
    return done.take


def manifest(plain: bytes) -> dict[str, Any]:
    (length,) = struct.unpack_from(">I", plain, 10)
    found = json.loads(plain[14 : 14 + length])
    assert isinstance(found, dict)
    return found


def film(plain: bytes) -> bytes:
    (length,) = struct.unpack_from(">I", plain, 10)
    return plain[14 + length :]


def test_the_film_holds_no_time_no_device_no_program(pair: Pair) -> None:
    share(pair, record(pair))
    (file,) = pair.objects()
    copied = film(pair.opened(file)[1])
    assert {box.kind for box in boxes(copied)} == KINDS
    for kind in (b"mvhd", b"tkhd", b"mdhd"):
        for body in of_kind(copied, kind):
            version, created, modified = body[0], *struct.unpack_from(">II", body, 4)
            assert (version, created, modified) == (0, 0, 0), kind
    assert [body[24:] for body in of_kind(copied, b"hdlr")] == [b"Beeld\0", b"Geluid\0"]
    assert {body[20:22] for body in of_kind(copied, b"mdhd")} == {b"\x55\xc4"}  # "und": no language
    (entry,) = of_kind(copied, b"avc1")
    assert entry[8:24] + entry[42:74] == bytes(48)  # maker, and the name of the encoder
    for name in (b"Lavc", b"Lavf", b"x264", b"FFmpeg", b"core ", b"options", b"oefenruimte"):
        assert name not in copied
    assert set(units(copied)) == {PICTURE, KEY_PICTURE}


def units(copied: bytes) -> list[int]:
    """The kinds of every H.264 unit in the film: remarks of an encoder would be 6."""
    picture = copied.index(b"vmhd") < copied.index(b"smhd")
    assert picture  # the first table of each kind is that of the picture
    sizes = of_kind(copied, b"stsz")[0]
    lengths = iter(numbers(sizes[8:], 1))
    starts = numbers(of_kind(copied, b"stco")[0][4:], 1)
    runs = numbers(of_kind(copied, b"stsc")[0][4:], 3)
    found = []
    for (first, many, _), (following, _, _) in pairwise([*runs, (len(starts) + 1, 0, 0)]):
        for (start,) in starts[first - 1 : following - 1]:
            at = start
            for _ in range(many):
                (length,) = next(lengths)
                end = at + length
                while at < end:
                    (size,) = struct.unpack_from(">I", copied, at)
                    found.append(copied[at + 4] & 0x1F)
                    at += 4 + size
                assert at == end
    assert next(lengths, None) is None
    return found


def numbers(table: bytes, columns: int) -> list[tuple[int, ...]]:
    """The rows of a table that begins with how many there are."""
    (rows,) = struct.unpack_from(">I", table)
    return list(struct.iter_unpack(f">{columns}I", table[4 : 4 + 4 * columns * rows]))


def test_an_exported_film_is_as_clean(pair: Pair, tmp_path: Path) -> None:
    take = record(pair)
    export_take(pair.learner.takes, take, tmp_path / "poging.mp4")
    exported = tmp_path / "poging.mp4"
    share(pair, take)
    (file,) = pair.objects()
    assert exported.read_bytes() == film(pair.opened(file)[1])
    assert exported.stat().st_mode & 0o777 == 0o600


def test_nothing_tells_of_the_take_or_of_others(pair: Pair) -> None:
    learner = pair.learner
    takes = [add_take(learner) for _ in range(5)]
    shared = takes[3]
    note = learner.reflection.add_note(shared.id, Anchor(0, 567), NOTE)
    learner.reflection.check(shared.id, learner.library.get(ONE_TURN).behaviours[0].id, SelfCheck.NOT_YET)
    learner.takes.star(shared.id, True)
    pair.pass_days(9)
    share(pair, shared)
    (file,) = pair.objects()
    _, plain = pair.opened(file)
    assert MESSAGE.encode() in plain  # we are looking at the right bytes
    made = shared.created_at
    secrets: list[str | bytes] = [
        *(take.id for take in takes),
        *(take.recordings[0].id for take in takes),
        note.id,
        NOTE,
        made.date().isoformat(),
        made.isoformat(),
        f"{made:%H:%M:%S}",
        str(int(made.timestamp())),
        str(learner.folder),
        learner.profile.id,
        SelfCheck.NOT_YET.value,
    ]
    for secret in secrets:
        for form in spellings(secret):
            assert form not in plain, secret
            assert form not in file.read_bytes(), secret
    said = manifest(plain)
    assert said["self_check"] is None
    assert said["shared_on"] == learner.clock.today().isoformat() != made.date().isoformat()


def test_the_self_check_goes_along_only_when_asked(pair: Pair) -> None:
    learner = pair.learner
    take = add_take(learner)
    behaviour = learner.library.get(ONE_TURN).behaviours[0].id
    learner.reflection.check(take.id, behaviour, SelfCheck.NOT_YET)
    share(pair, take, with_self_check=True)
    (file,) = pair.objects()
    assert manifest(pair.opened(file)[1])["self_check"] == {behaviour: "nog-niet"}


def seen_from_outside(pair: Pair) -> tuple[list[tuple[str, int]], Header, dict[str, Any]]:
    """Folder and size of everything in the space, and what is in the one share."""
    ids = {pair.learner.member_id: "leerling", pair.coach.member_id: "coach"}
    there = []
    for file in pair.space.rglob("*"):
        if file.is_file():
            folder = file.parent.relative_to(pair.space).as_posix()
            for member, name in ids.items():
                folder = folder.replace(member, name)
            there.append((folder, file.stat().st_size))
    (file,) = pair.objects()
    header, plain = pair.opened(file)
    return sorted(there), header, manifest(plain)


def test_one_private_take_or_many_look_the_same(tmp_path: Path, exercises: Path) -> None:
    """To the coach, and to whoever can look at the space."""
    views = []
    for count in (1, 8):
        pair = make_pair(tmp_path / str(count), exercises)
        try:
            takes = [add_take(pair.learner, star=True) for _ in range(count)]
            for extra in takes[1:-1]:
                pair.learner.takes.delete(extra.id)
            share(pair, takes[-1])
            views.append(seen_from_outside(pair))
        finally:
            pair.close()
    (one, one_header, one_said), (many, many_header, many_said) = views
    assert one == many  # as many files, in the same folders, of the same size: the film is the same
    assert len(one) == 4  # the mark of the space, two cards, one object
    for field in ("format", "kind", "sequence", "size"):
        assert getattr(one_header, field) == getattr(many_header, field)
    assert set(one_said) == set(many_said)
    assert one_said | {"share": ""} == many_said | {"share": ""}  # nothing differs but a random id
