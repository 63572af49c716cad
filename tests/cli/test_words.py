"""Options may stand anywhere, wrong words are explained, and Qt stays out."""

import subprocess
import sys

import pytest

from oefenruimte.cli.coaching import milliseconds
from oefenruimte.domain.problem import Failure
from tests.cli.conftest import LEARNER, Terminal


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("0:42", 42_000),
        ("1:02.5", 62_500),
        ("0:00.040", 40),
        ("7", 7_000),
        ("90", 90_000),
        ("12:00", 720_000),
    ],
)
def test_a_moment(text: str, ms: int) -> None:
    assert milliseconds(text, "--at") == ms


@pytest.mark.parametrize("text", ["", "0:60", "-1", "0:4x", "1:2:3", "0:01.1234"])
def test_no_moment(text: str) -> None:
    with pytest.raises(Failure):
        milliseconds(text, "--at")


def test_options_before_and_after_the_command(learner: Terminal) -> None:
    assert learner.run("--profile", LEARNER, "takes", "list").document == {"takes": []}
    assert learner.run("takes", f"--profile={LEARNER}", "list").document == {"takes": []}


def test_a_wrong_passphrase_is_told_and_nothing_is_locked(learner: Terminal) -> None:
    right = learner.passphrase_file.read_text()
    learner.passphrase_file.write_text("heel iets anders hier\n")
    for _ in range(3):
        answer = learner.run("takes", "list")
        assert (answer.code, answer.document["error"]["code"]) == (1, "wrong-passphrase")
    learner.passphrase_file.write_text(right)
    assert learner.run("takes", "list").code == 0


@pytest.mark.parametrize(
    ("words", "code", "problem"),
    [
        (("takes", "list", "--profile", "Niemand"), 1, "profile-unknown"),
        (("record", "bestaat-niet", "--camera", "test:", "--microphone", "test:"), 1, "scenario-unknown"),
        (("takes", "export", "zzzz", "x.mp4"), 1, "take-unknown"),
        (("withdraw", "zzzz"), 1, "share-unknown"),
        (("sync",), 1, "no-space"),
        (("mark", "x", "--at", "0:01", "--kind", "applaus", "--text", "x"), 1, "bad-argument"),
        (("onzin",), 2, "bad-argument"),
        (("record",), 2, "bad-argument"),
    ],
)
def test_what_goes_wrong_is_told_as_one_document(
    learner: Terminal, words: tuple[str, ...], code: int, problem: str
) -> None:
    answer = learner.run(*words)
    assert (answer.code, answer.document["error"]["code"]) == (code, problem)
    assert "Traceback" not in answer.words


def test_two_profiles_need_a_name(terminal: Terminal) -> None:
    terminal.run("profile", "create", "Sanne")
    terminal.run("profile", "create", "Karin")
    assert terminal.run("profile", "create", "sanne").document["error"]["code"] == "profile-exists"
    assert terminal.run("takes", "list").document["error"]["code"] == "bad-argument"
    assert len(terminal.run("profile", "list").document["profiles"]) == 2


def test_a_short_passphrase_is_refused(terminal: Terminal) -> None:
    terminal.passphrase_file.write_text("kort")
    assert terminal.run("profile", "create", "Sanne").document["error"]["code"] == "weak-passphrase"


def test_the_doctor_speaks_in_sentences(terminal: Terminal) -> None:
    checks = {check["name"]: check for check in terminal.run("doctor").document["checks"]}
    assert checks["versleuteling"]["ok"] is True
    assert all(check["sentence"] for check in checks.values())


def test_every_command_works_without_qt() -> None:
    """One process that has run commands of every kind has never loaded Qt."""
    program = """
import sys
from oefenruimte.cli import main
for words in (["--help"], ["doctor"], ["scenarios", "list"], ["scenarios", "schema"], ["profile", "list"]):
    main(words)
loaded = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
sys.exit(f"loaded: {loaded}" if loaded else 0)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
