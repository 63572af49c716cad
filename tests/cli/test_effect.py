"""effect report needs no room; effect contribute shows what goes in."""

import json
from pathlib import Path
from typing import Any

from oefenruimte.cli import main
from oefenruimte.domain.effect import Contribution, Quarter, SkillSteps
from oefenruimte.domain.growth import Step
from oefenruimte.domain.ids import new_id
from oefenruimte.sharing.contribution import contribution_json
from tests.cli.conftest import LEARNER, Terminal


def _report(terminal: Terminal, *words: str) -> tuple[int, Any]:
    code = main(["effect", "report", *words, "--json"])  # no home, no passphrase
    return code, json.loads(terminal.read()[0])


def test_files_become_a_report(terminal: Terminal, tmp_path: Path) -> None:
    steps = (SkillSteps("Begrenzen", Step.BEGIN, Step.GOOD),)
    folder = tmp_path / "ingeleverd"
    folder.mkdir()
    for place in range(9):
        one = Contribution(new_id(), Quarter(2026, 4), steps)
        (folder / f"{place}.oefenbijdrage").write_bytes(contribution_json(one))
    (folder / "x.oefenbijdrage").write_text("hallo")
    code, told = _report(terminal, str(folder), "--out", str(tmp_path / "te-weinig.pdf"))
    assert (code, told["too_few"], told["received"], told["file"]) == (0, True, 9, None)
    assert told["refused"] == [{"file": "x.oefenbijdrage", "code": "contribution-damaged"}]
    assert not (tmp_path / "te-weinig.pdf").exists()
    last = Contribution(new_id(), Quarter(2026, 4), steps)
    (folder / "9.oefenbijdrage").write_bytes(contribution_json(last))
    out = tmp_path / "effect.pdf"
    code, told = _report(terminal, str(folder), "--out", str(out))
    assert (code, told["too_few"], told["people"], told["quarter"]) == (0, False, 10, "2026-4")
    assert told["skills"] == [
        {"skill": "Begrenzen", "people": 10, "forward": None, "rest": None, "same": None, "back": None}
    ]
    assert out.read_bytes().startswith(b"%PDF")
    code, told = _report(terminal, str(folder), "--quarter", "2026-3")
    assert (told["too_few"], told["received"]) == (True, 0)
    code, told = _report(terminal, str(folder), "--quarter", "herfst")
    assert (code, told["error"]["code"]) == (1, "bad-argument")


def test_nothing_to_contribute_yet(learner: Terminal, tmp_path: Path) -> None:
    answer = learner.run("effect", "contribute", "--profile", LEARNER, "--out", str(tmp_path / "x"))
    assert (answer.code, answer.document["error"]["code"]) == (1, "contribution-empty")
    assert not (tmp_path / "x").exists()
