"""papers: from the settings of this computer, and with a room from the rules of its organisation."""

from pathlib import Path

from tests.cli.conftest import Terminal


def test_from_this_computer_alone(terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "papieren"
    answer = terminal.run("papers", "--out", str(out), "--form", "md", "--now", "2026-06-09")
    assert answer.code == 0
    assert answer.document["private_days"] == 30
    assert len(answer.document["files"]) == 6
    assert "op 09-06-2026" in (out / "or-blad.md").read_text("utf-8")


def test_with_the_rules_of_the_organisation(learner: Terminal, tmp_path: Path) -> None:
    key, space = tmp_path / "stick.oefensleutel", tmp_path / "deelruimte"
    words = ("--key-file", str(key), "--key-passphrase-file", str(learner.passphrase_file))
    sanne = learner.person("Sanne Visser")
    sanne("space", "create", str(space))
    sanne("org", "create", "Gemeente Oostwoud", *words)
    sanne("org", "policy", "--private-days", "14")
    out = tmp_path / "papieren"
    told = sanne("papers", "--out", str(out), "--form", "html")
    assert (told["private_days"], told["private_days_at_most"]) == (14, 14)
    written = "".join(file.read_text("utf-8") for file in out.iterdir())
    assert "een map (netwerkschijf of gesynchroniseerde map)" in written
    assert not any(word in written for word in ("Sanne", "Oostwoud", str(tmp_path)))


def test_a_form_that_is_none(terminal: Terminal, tmp_path: Path) -> None:
    answer = terminal.run("papers", "--out", str(tmp_path / "x"), "--form", "docx")
    assert answer.document["error"]["code"] == "bad-argument"
    assert not (tmp_path / "x").exists()
