"""Answers and a spoken reaction from the command line."""

from pathlib import Path
from typing import Any

from fakes.media import make_clip
from tests.cli.conftest import EXERCISE, TEST_CARD, Terminal


def record(person: Any) -> dict[str, Any]:
    """A take; a computer that is busy may miss pictures, which is no matter here."""
    take: dict[str, Any] = person("record", EXERCISE, *TEST_CARD, "--seconds", "1.2")["take"]
    return take


def test_a_spoken_reaction_and_answers_both_ways(terminal: Terminal, people: Any, tmp_path: Path) -> None:
    sanne, karin = people
    share = sanne("share", record(sanne)["id"], "--with", "Karin de Boer")["share"]
    karin("sync")
    (tmp_path / "stem.mp4").write_bytes(make_clip(1.0))
    marked = karin("mark", share, "--at", "0:00.300", "--kind", "tip", "--voice", str(tmp_path / "stem.mp4"))
    assert (marked["text"], marked["edited"], marked["strokes"]) == ("", False, 0)
    assert 500 < marked["voice_ms"] < 1500
    karin("feedback", "send", share)
    sanne("sync")
    (sheet,) = sanne("feedback", "list")["feedback"]
    assert sheet["marks"][0]["voice_ms"] == marked["voice_ms"]
    assert sheet["asks_new_take"] is False
    said = sanne("feedback", "reply", share, "--mark", marked["id"], "--text", "Dank je.")
    assert (said["mark"], said["waiting"]) == (marked["id"], None)
    karin("sync")
    karin("feedback", "reply", share, "--text", "Graag gedaan.")
    sanne("sync")
    (sheet,) = sanne("feedback", "list")["feedback"]
    assert [(one["mark"], one["text"]) for one in sheet["replies"]] == [
        (marked["id"], "Dank je."),
        (None, "Graag gedaan."),
    ]


def test_what_is_no_sound_is_told_and_leaves_nothing(terminal: Terminal, people: Any, tmp_path: Path) -> None:
    sanne, karin = people
    share = sanne("share", record(sanne)["id"], "--with", "Karin de Boer")["share"]
    karin("sync")
    (tmp_path / "stem.mp4").write_bytes(b"geen geluid")
    words = ("mark", share, "--at", "0:00.300", "--kind", "tip", "--voice", str(tmp_path / "stem.mp4"))
    answer = terminal.run(*words, "--profile", "Karin de Boer")
    assert (answer.code, answer.document["error"]["code"]) == (1, "clip-unplayable")
    assert [file for file in terminal.home.rglob("voices/*") if file.is_file()] == []
    answer = terminal.run("feedback", "reply", "zzzz", "--text", "x", "--profile", "Karin de Boer")
    assert (answer.code, answer.document["error"]["code"]) == (1, "share-unknown")
