"""export-all and erase on the command line."""

import zipfile
from pathlib import Path

from tests.cli.conftest import Terminal


def test_everything_goes_along_as_a_zip(learner: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "mee" / "alles.zip"
    assert learner.run("export-all", "--out", str(file)).document["error"]["code"] == "export-failed"
    file.parent.mkdir()
    answer = learner.run("export-all", "--out", str(file))
    assert (answer.code, answer.document["missing"]) == (0, [])
    with zipfile.ZipFile(file) as opened:
        assert "LEESMIJ.html" in opened.namelist()


def test_erasing_asks_twice_and_then_it_is_gone(learner: Terminal) -> None:
    before = learner.run("erase")
    assert (before.code, before.document["erased"], before.document["takes"]) == (1, False, 0)
    answer = learner.run("erase", "--yes")
    assert (answer.code, answer.document) == (0, {"erased": True, "left": [], "problem": None})
    assert learner.run("profile", "list").document["profiles"] == []
    assert list((learner.home / "profiles").iterdir()) == []
