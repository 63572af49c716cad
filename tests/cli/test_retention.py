"""What goes, when, and that it goes, from the command line."""

from datetime import date, timedelta

from tests.cli.conftest import EXERCISE, Terminal

DEVICES = ("--camera", "test:320x240", "--microphone", "test:320x240")


def test_shown_first_and_removed_when_asked(learner: Terminal) -> None:
    for _ in range(2):
        assert learner.run("record", EXERCISE, "--seconds", "0.3", *DEVICES).code == 0
    first = learner.run("retention", "--keep", "1").document
    assert (first["days"], first["at_most"], first["due"], first["removed"]) == (30, None, [], [])
    assert [(take["number"], take["left"], take["kept"]) for take in first["takes"]] == [
        (1, None, True),
        (2, 30, False),
    ]
    later = (date.fromisoformat(first["now"]) + timedelta(days=31)).isoformat()
    shown = learner.run("retention", "--now", later).document
    assert ([take["number"] for take in shown["due"]], shown["removed"]) == ([2], [])
    assert learner.run("retention", "--now", "2001-01-01", "--yes").document["removed"] == []
    done = learner.run("retention", "--now", later, "--yes").document
    assert ([take["number"] for take in done["removed"]], done["due"]) == ([2], [])
    assert [take["number"] for take in learner.run("takes", "list").document["takes"]] == [1]
    assert learner.run("takes", "verify").document["checked"] == 1
    assert learner.run("retention", "--days", "nooit").document["days"] is None
    for wrong in (("--days", "8"), ("--days", "lang"), ("--now", "morgen")):
        answer = learner.run("retention", *wrong)
        assert (answer.code, answer.document["error"]["code"]) == (1, "bad-argument")
