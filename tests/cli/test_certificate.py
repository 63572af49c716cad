"""certificate make and check: by the coach, and by anybody without a room."""

import json
from pathlib import Path
from typing import Any

from oefenruimte.cli import main
from tests.cli.conftest import COACH, EXERCISE, LEARNER, Terminal


def test_made_by_the_coach_and_checked_by_anybody(terminal: Terminal, people: Any, tmp_path: Path) -> None:
    sanne, karin = people
    sanne("record", EXERCISE, "--seconds", "0.3", "--camera", "test:320x240", "--microphone", "test:320x240")
    sanne("contacts", "verify", COACH)
    share = sanne("share", "1", "--with", COACH)["share"]
    karin("sync")
    asked = sanne("certificate", "ask", share)
    assert asked["waiting"] is None
    assert sanne("certificate", "ask", share)["reply"] == asked["reply"]
    (first, *_) = karin("certificate", "make", share)["behaviours"]
    file = tmp_path / "sanne.oefenbewijs"
    karin("certificate", "make", share, "--behaviour", first["id"], "--out", str(file))
    assert main(["certificate", "check", str(file), "--json"]) == 0  # no home, no passphrase
    told = json.loads(terminal.read()[0])
    assert (told["valid"], told["learner"], told["signer"]) == (True, LEARNER, COACH)
    assert told["shown"] == [first["text"]]
    assert told["known"] is None
    known = sanne("certificate", "check", str(file), "--known")
    assert (known["known"], known["trust"], known["fingerprint"]) == (True, "in-person", told["fingerprint"])
    file.write_text(file.read_text("utf-8").replace(first["text"], "Alles perfect"), "utf-8")
    answer = terminal.run("certificate", "check", str(file))
    assert (answer.code, answer.document["error"]["code"]) == (1, "certificate-unsigned")
    again = terminal.run("certificate", "make", share, "--out", str(file), "--profile", COACH)
    assert again.document["error"]["code"] == "export-failed"  # there is something of this name
