"""The whole story without a window: practise, share one take, feedback at its moment, withdraw."""

import subprocess
from pathlib import Path
from typing import Any

import av

from tests.cli.conftest import EXERCISE, TEST_CARD, Terminal

MARKER = "Zeldzaamwoord7391"


def record(person: Any, seconds: str = "1.2") -> dict[str, Any]:
    done = person("record", EXERCISE, "--seconds", seconds, *TEST_CARD)
    # A busy computer may miss frames of the test card, and says so: that is no trouble of this story.
    assert {problem["code"] for problem in done["problems"]} <= {"frames-lost"}
    take: dict[str, Any] = done["take"]
    return take


def files_with(marker: str, *folders: Path) -> list[Path]:
    return [
        file
        for folder in folders
        for file in folder.rglob("*")
        if file.is_file() and marker.encode() in file.read_bytes()
    ]


def test_one_take_of_three_is_shared_and_the_feedback_comes_back(terminal: Terminal, people: Any) -> None:
    sanne, karin = people
    takes = [record(sanne) for _ in range(3)]
    assert [take["number"] for take in takes] == [1, 2, 3]
    assert sanne("contacts", "list")["contacts"][0]["verified"] is False
    assert sanne("contacts", "verify", "Karin de Boer")["verified"] is True

    shared = sanne("share", takes[1]["id"], "--with", "Karin de Boer", "--message", MARKER)
    assert shared["state"] == "sent"
    assert karin("sync")["received"] == 1
    (item,) = karin("inbox")["inbox"]
    assert item["message"] == MARKER
    assert item["from"] == "Sanne Visser"
    duration = item["turns"][0]["duration_ms"]
    assert abs(duration - takes[1]["duration_ms"]) <= 100
    assert item["turns"][0]["citizen"] == "Dit is fragment 1."

    share = item["share"]
    karin("mark", share, "--at", "0:00.400", "--kind", "tip", "--text", MARKER)
    karin("mark", share, "--at", "0:00.900", "--to", "0:01.000", "--kind", "compliment", "--text", "Fijn.")
    assert karin("feedback", "send", share)["marks"] == 2
    assert sanne("sync")["received"] == 1
    (sheet,) = sanne("feedback", "list")["feedback"]
    assert [(mark["turn"], mark["at_ms"], mark["end_ms"], mark["kind"]) for mark in sheet["marks"]] == [
        (1, 400, None, "tip"),
        (1, 900, 1000, "compliment"),
    ]
    assert sheet["take"] == takes[1]["id"]

    space = terminal.home.parent / "space"
    assert files_with(MARKER, terminal.home, space) == []
    assert files_with("ftyp", terminal.home / "profiles", space) == []


def test_withdrawing_takes_the_object_away_and_the_coach_cannot_open_it(
    terminal: Terminal, people: Any
) -> None:
    sanne, karin = people
    share = sanne("share", record(sanne)["id"], "--with", "Karin de Boer")["share"]
    karin("sync")
    before = set((terminal.home.parent / "space" / "inbox").rglob("*.ofo"))
    assert sanne("withdraw", share)["state"] == "withdrawn"
    after = set((terminal.home.parent / "space" / "inbox").rglob("*.ofo"))
    assert not before & after  # the share is gone, only the tombstone is there
    assert karin("sync")["received"] == 1
    (item,) = karin("inbox")["inbox"]
    assert item["state"] == "withdrawn"
    assert "title" not in item
    refused = terminal.run(
        "mark", share, "--at", "0:00", "--kind", "tip", "--text", "x", "--profile", "Karin de Boer"
    )
    assert refused.code == 1
    assert refused.document["error"]["code"] == "share-withdrawn"
    assert list((terminal.home / "profiles").rglob("inbox/*.ofo")) == []


def test_an_exported_take_and_a_recording_opened_with_the_age_command(
    terminal: Terminal, people: Any
) -> None:
    sanne, _ = people
    take = record(sanne)
    film = terminal.home.parent / "poging.mp4"
    sanne("takes", "export", take["id"], str(film))
    with av.open(str(film)) as container:
        assert {stream.type for stream in container.streams} == {"video", "audio"}
        assert sum(1 for _ in container.decode(video=0)) >= 20
    key = terminal.home.parent / "sleutel.txt"
    sanne("profile", "export-key", str(key))
    assert key.stat().st_mode & 0o777 == 0o600
    (sealed,) = (terminal.home / "profiles").rglob("recordings/*.age")
    opened = terminal.home.parent / "opname.mp4"
    subprocess.run(["age", "-d", "-i", str(key), "-o", str(opened), str(sealed)], check=True)
    with av.open(str(opened)) as container:
        assert sum(1 for _ in container.decode(video=0)) >= 20


def test_sound_only(people: Any) -> None:
    sanne, _ = people
    done = sanne("record", EXERCISE, "--seconds", "1", "--microphone", "test:", "--audio-only")
    (recording,) = done["take"]["recordings"]
    assert (recording["has_video"], recording["has_audio"]) == (False, True)


def test_damaged_and_foreign_things_in_the_space_are_named_and_the_rest_works(
    terminal: Terminal, people: Any
) -> None:
    sanne, karin = people
    take = record(sanne)
    sanne("share", take["id"], "--with", "Karin de Boer")
    sanne("share", take["id"], "--with", "Karin de Boer")
    inbox = terminal.home.parent / "space" / "inbox"
    first, second = sorted(inbox.rglob("*.ofo"))
    damaged = bytearray(first.read_bytes())
    damaged[-100] ^= 1
    first.write_bytes(damaged)
    (second.parent / "vakantiefoto.jpg").write_bytes(b"\xff\xd8\xff")
    stranger = second.parent / ("b" * 20 + ".ofo")
    stranger.write_bytes(second.read_bytes())
    report = karin("sync")
    assert report["received"] == 1
    codes = {entry["code"] for entry in report["skipped"]}
    assert {"object-damaged", "object-foreign"} <= codes
    assert len(karin("inbox")["inbox"]) == 1


def test_an_unreachable_space_keeps_the_share_in_the_outbox(terminal: Terminal, people: Any) -> None:
    sanne, karin = people
    take = record(sanne)
    space = terminal.home.parent / "space"
    away = space.rename(space.with_name("weg"))
    shared = sanne("share", take["id"], "--with", "Karin de Boer")
    assert shared["state"] == "queued"
    assert shared["waiting"]["code"] == "space-unreachable"
    away.rename(space)
    assert sanne("sync")["sent"] == 1
    assert karin("sync")["received"] == 1
    assert sanne("sync")["sent"] == 0


def test_a_share_ends_by_itself(terminal: Terminal, people: Any) -> None:
    sanne, _ = people
    take = record(sanne)
    refused = terminal.run(
        "share", take["id"], "--with", "Karin de Boer", "--until", "2020-01-01", "--profile", "Sanne Visser"
    )
    assert refused.document["error"]["code"] == "bad-argument"


def test_deleting_a_take_removes_its_file(terminal: Terminal, people: Any) -> None:
    sanne, _ = people
    take = record(sanne)
    assert sanne("takes", "verify") == {"checked": 1, "damaged": {}}
    sanne("takes", "delete", take["id"])
    assert sanne("takes", "list")["takes"] == []
    assert list((terminal.home / "profiles").rglob("*.age")) == []


def test_verify_names_a_damaged_recording(terminal: Terminal, people: Any) -> None:
    sanne, _ = people
    take = record(sanne)
    (sealed,) = (terminal.home / "profiles").rglob("recordings/*.age")
    data = bytearray(sealed.read_bytes())
    data[len(data) // 2] ^= 1
    sealed.write_bytes(data)
    answer = terminal.run("takes", "verify", "--profile", "Sanne Visser")
    assert answer.code == 1
    assert answer.document["damaged"] == {take["recordings"][0]["id"]: "file-damaged"}


def test_recordings_become_smaller_and_stay_the_same(terminal: Terminal, people: Any) -> None:
    sanne, _ = people
    take = sanne("record", EXERCISE, "--seconds", "1", *TEST_CARD)["take"]
    before, after = terminal.home.parent / "voor.mp4", terminal.home.parent / "na.mp4"
    sanne("takes", "export", take["id"], str(before))
    done = sanne("takes", "compact")
    assert done["compacted"] == len(take["recordings"])
    assert done["saved"] > 0
    assert sanne("takes", "compact") == {"compacted": 0, "saved": 0}
    sanne("takes", "export", take["id"], str(after))
    assert after.read_bytes() == before.read_bytes()
    assert sanne("takes", "verify")["damaged"] == {}
