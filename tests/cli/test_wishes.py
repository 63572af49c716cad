"""request send, list and seen."""

from typing import Any

from tests.cli.conftest import COACH, LEARNER, Terminal

LINE = "Iemand die boos wordt omdat de afspraak niet doorgaat."


def test_asked_received_and_put_aside(terminal: Terminal, people: Any) -> None:
    sanne, karin = people
    asked = sanne("request", "send", LINE, "--to", COACH)
    assert (asked["request"]["text"], asked["request"]["readers"]) == (LINE, [COACH])
    assert asked["waiting"] is None
    karin("sync")
    told = karin("request", "list")
    (one,) = told["received"]
    assert (one["name"], one["text"], told["unread"], told["sent"]) == (LEARNER, LINE, 1, [])
    assert karin("request", "seen", one["id"])["unread"] == 0
    assert karin("request", "list")["received"] == []
    assert [each["seen"] for each in karin("request", "list", "--all")["received"]] == [True]
    assert [each["text"] for each in sanne("request", "list")["sent"]] == [LINE]
    for words in (("send", LINE), ("send", "x" * 201, "--to", COACH), ("seen", "zzzz")):
        answer = terminal.run("request", *words, "--profile", LEARNER)
        assert answer.document["error"]["code"] == "bad-argument", words
