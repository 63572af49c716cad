"""Options may stand anywhere, wrong words are explained, and Qt stays out."""

import subprocess
import sys
from typing import Any

import pytest

from fakes.scenarios import make_scenario
from oefenruimte.cli.coaching import milliseconds
from oefenruimte.domain.problem import Failure
from oefenruimte.scenarios import write_package
from tests.cli.conftest import COACH, EXERCISE, LEARNER, Terminal


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


def test_every_command_works_without_qt(terminal: Terminal, people: Any) -> None:
    """One process that has run every command has never loaded Qt; only the demo may."""
    del people  # two rooms in one space
    program = """
import io, json, sys
from contextlib import redirect_stdout
from oefenruimte.cli import main
from oefenruimte.cli.main import build
import typer
learner, coach, exercise, place, *common = sys.argv[1:]
run = set()
def as_(name, *words, code=0):
    said = io.StringIO()
    with redirect_stdout(said):
        ended = main([*words, "--profile", name, *common])
    assert ended == code, said.getvalue()
    run.update({words[0], " ".join(words[:2])})
    return json.loads(said.getvalue())
as_(learner, "doctor")
as_(learner, "profile", "list")
as_(learner, "profile", "create", "Iris")
as_(learner, "profile", "export-key", place + "/sleutel")
as_(learner, "scenarios", "list")
as_(learner, "scenarios", "schema")
as_(learner, "scenarios", "check", place + "/oefening")
as_(learner, "scenarios", "import", place + "/oefening")
as_(learner, "scenarios", "export", exercise, place + "/uit.oefenscenario")
as_(learner, "drafts", "list")
as_(learner, "drafts", "export", "geen", place + "/concept.oefenscenario", code=1)
as_("Iris", "space", "create", place + "/andere")
as_("Iris", "space", "join", place + "/space")
as_("Iris", "space", "test")
as_("Iris", "space", "stop", "--yes")
devices = ("--camera", "test:320x240", "--microphone", "test:320x240")
as_(learner, "record", exercise, "--seconds", "0.3", *devices)
as_(learner, "takes", "list")
as_(learner, "takes", "verify")
as_(learner, "takes", "compact")
as_(learner, "facts", "1")
as_(learner, "retention")
as_(learner, "today", "--now", "2026-06-09")
as_(learner, "growth")
as_(learner, "check", "1")
as_(learner, "baseline", "--start")
as_(learner, "goals", "--set", "Heldere taal=goed")
as_(learner, "paths")
as_(learner, "memo")
as_(learner, "transfer", "Ik vroeg door.")
as_(learner, "overview")
as_(learner, "export", "xapi")
as_(learner, "portfolio")
as_(learner, "export-all", "--out", place + "/alles.zip")
as_("Iris", "erase", "--yes")
as_(learner, "papers", "--out", place + "/papieren", "--form", "html")
as_(learner, "effect", "contribute", code=1)
as_(learner, "effect", "report", place)
as_(learner, "takes", "export", "1", place + "/film.mp4")
as_(learner, "recover")
as_(learner, "sync")
as_(learner, "contacts", "list")
as_(learner, "contacts", "verify", coach)
share = as_(learner, "share", "1", "--with", coach)["share"]
as_(coach, "sync")
as_(coach, "inbox")
as_(coach, "mark", share, "--at", "0", "--kind", "tip", "--text", "Rustig.")
as_(coach, "feedback", "send", share)
as_(coach, "certificate", "make", share)
as_(learner, "request", "send", "Iemand die huilt.", "--to", coach)
as_(coach, "request", "list")
as_(coach, "request", "seen", "geen", code=1)
as_(coach, "certificate", "check", place + "/wachtzin", code=1)
as_(learner, "sync")
as_(learner, "feedback", "list")
as_(learner, "feedback", "reply", share, "--text", "Dank je wel.")
as_(learner, "certificate", "ask", share)
as_(learner, "withdraw", share)
as_(learner, "takes", "delete", "1")
as_(learner, "contacts", "confirm", coach, "--words", "andere woorden", code=1)
stick = ("--key-file", place + "/stick.oefensleutel", "--key-passphrase-file", place + "/wachtzin")
as_(learner, "org", "create", "Gemeente", *stick)
for answer in ("refuse", "admit"):
    as_(learner, "org", "invite", "--role", "coach", "--out", place + "/uitnodiging")
    as_(coach, "org", "join", place + "/uitnodiging")
    as_(learner, "org", "requests")
    as_(learner, "org", answer, coach)
as_(coach, "org", "roster")
as_(learner, "org", "policy", "--share-days", "28")
as_(learner, "org", "renew")
as_(learner, "org", "renew", *stick, "--months", "6")
as_(learner, "org", "roles", coach, "--role", "coach", "--guest-until", "2099-01-01")
as_(learner, "org", "appoint", coach, *stick)
as_(learner, "org", "revoke", coach)
tree = typer.main.get_command(build())
every = {
    f"{name} {part}" if part else name
    for name, command in tree.commands.items()
    for part in getattr(command, "commands", None) or [""]
}
missed = every - run - {"demo", "pictures"}
loaded = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
sys.exit(f"missed: {missed}, loaded: {loaded}" if missed or loaded else 0)
"""
    place = terminal.home.parent
    make_scenario(place / "oefening", turns=1, choice=False, scenario_id="eigen-oefening")
    words = [LEARNER, COACH, EXERCISE, str(place), *terminal.common]
    done = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]


def test_an_exercise_from_a_folder_or_a_package_with_any_name(terminal: Terminal) -> None:
    place = terminal.home.parent / "Mijn oefeningen – één"
    place.mkdir()
    make_scenario(place / "map", turns=2, choice=False, scenario_id="twee-beurten", version="1.0")
    package = place / "Nieuwe versie.oefenscenario"
    make_scenario(place / "nieuw", turns=2, choice=False, scenario_id="twee-beurten", version="1.1")
    write_package(place / "nieuw", package)
    for path, version in ((place / "map", "1.0"), (package, "1.1")):
        assert terminal.run("scenarios", "check", str(path)).document["ok"] is True
        imported = terminal.run("scenarios", "import", str(path))
        assert (imported.code, imported.document["version"]) == (0, version)
    listed = {one["id"]: one for one in terminal.run("scenarios", "list").document["scenarios"]}
    assert listed["twee-beurten"]["version"] == "1.1"
    assert {"de-tas-met-brieven", "weer-een-ander-papiertje"} <= set(listed)


def test_what_is_wrong_with_an_exercise_is_named_with_its_line(terminal: Terminal) -> None:
    folder = terminal.home.parent / "oefening"
    make_scenario(folder, turns=1, choice=False)
    text = (folder / "scenario.yaml").read_text(encoding="utf-8")
    (folder / "scenario.yaml").write_text(text.replace("level:", "niveau:"), encoding="utf-8")
    for command in ("check", "import"):
        answer = terminal.run("scenarios", command, str(folder))
        assert answer.code == 1
    findings = terminal.run("scenarios", "check", str(folder)).document["findings"]
    assert any(finding["severity"] == "error" and finding["line"] for finding in findings)
    assert len(terminal.run("scenarios", "list").document["scenarios"]) == 2  # the two that are built in
