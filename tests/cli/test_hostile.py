"""Wrong order, places and letters, a closed door: always one document and a code, never a traceback."""

import json
import os
import signal
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from oefenruimte.cli import main
from tests.cli.conftest import COACH, EXERCISE, LEARNER, PASSPHRASE, TEST_CARD, Terminal
from tests.cli.test_faults import DEADLINE, grown_part, started
from tests.cli.test_story import record


def program(terminal: Terminal, *words: str, shell: str = '"$@"') -> subprocess.CompletedProcess[str]:
    """A process of its own, in a shell that may close or redirect what it likes."""
    line = ["sh", "-c", f"exec {shell}", "sh", sys.executable, "-m", "oefenruimte", *words, *terminal.common]
    return subprocess.run(line, capture_output=True, text=True, check=False, timeout=DEADLINE)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((), 2),
        (("profile",), 2),
        (("feedback",), 2),
        (("mark",), 2),
        (("onzin",), 2),
        (("record", EXERCISE, "--seconds", "veel"), 2),
        (("record", EXERCISE, "--seconds", "nan"), 1),
        (("record", EXERCISE, "--seconds", "0"), 1),
        (("takes", "list", "--nee"), 2),
        (("--help",), 0),
        (("takes", "export", "--help"), 0),
        (("--version",), 0),
        (("doctor",), 0),
        (("scenarios", "schema"), 0),
        (("scenarios", "check", "/bestaat/niet"), 1),
        (("profile", "create", ""), 1),
        (("takes", "export", "²", "x.mp4"), 1),
        (("takes", "export", "1", ""), 1),
        (("share", "1", "--with", COACH), 1),
        (("contacts", "verify", COACH), 1),
        (("feedback", "send", "zzzz"), 1),
        (("space", "join", "/bestaat/niet"), 1),
        (("inbox",), 0),
        (("feedback", "list"), 0),
        (("recover",), 0),
    ],
)
def test_always_one_document(learner: Terminal, words: tuple[str, ...], code: int) -> None:
    answer = learner.run(*words)
    assert answer.code == code
    assert ("error" in answer.document) == (code != 0 and "findings" not in answer.document)
    assert "Traceback" not in answer.words


def test_help_in_a_document_is_the_same_help(learner: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    text = learner.run("takes", "--help").document["text"]
    assert main(["takes", "--help"]) == 0
    assert text == capsys.readouterr().out.strip()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_who_stops_a_recording_keeps_it(learner: Terminal, number: signal.Signals) -> None:
    running = started(learner, "record", EXERCISE, "--seconds", "60", *TEST_CARD, stdout=subprocess.PIPE)
    grown_part(learner.home, 3 * 65_536)
    running.send_signal(number)
    out, _ = running.communicate(timeout=DEADLINE)
    document = json.loads(out)
    assert running.returncode == 0
    assert document["stopped"] is True
    assert document["problems"] == []
    (take,) = learner.run("takes", "list").document["takes"]
    assert take == document["take"]
    assert take["state"] == "sealed"
    assert take["duration_ms"] > 500
    assert learner.run("recover").document == {"recovered": [], "lost": 0, "damaged": 0}
    assert learner.run("takes", "verify").document["damaged"] == {}


def test_interrupted_before_anything_was_done(learner: Terminal) -> None:
    fifo = learner.home.parent / "fifo"
    os.mkfifo(fifo)
    words = ["takes", "list", "--home", str(learner.home), "--passphrase-file", str(fifo), "--json"]
    running = subprocess.Popen(
        [sys.executable, "-m", "oefenruimte", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A shell that runs the tests in the background has told its children to be deaf to Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    with fifo.open("wb"):  # it has begun to read, and waits for the rest
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=DEADLINE)
    assert running.returncode == 130
    assert json.loads(out)["error"]["code"] == "interrupted"
    assert b"Traceback" not in err


def test_a_closed_stdin_is_no_terminal(learner: Terminal) -> None:
    words = [sys.executable, "-m", "oefenruimte", "takes", "list", "--home", str(learner.home), "--json"]
    for shell in ('"$@" <&-', '"$@" </dev/null'):
        done = subprocess.run(
            ["sh", "-c", f"exec {shell}", "sh", *words], capture_output=True, text=True, check=False
        )
        error = json.loads(done.stdout)["error"]
        assert (done.returncode, error["code"], error["facts"]["what"]) == (
            1,
            "bad-argument",
            "--passphrase-file",
        )


def test_whoever_reads_along_may_go_away(learner: Terminal) -> None:
    done = program(learner, "scenarios", "schema", shell='"$@" | head -c 10')
    assert done.stdout == '{\n  "$sche'
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
    done = program(learner, "takes", "list", shell='"$@" >&-')
    assert (done.returncode, done.stderr) == (0, "")


def test_a_terminal_that_knows_few_letters(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, people: Any
) -> None:
    sanne, _ = people
    record(sanne, "0.3")
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    asked = ("takes", "list", "--profile", LEARNER)
    assert json.loads(program(terminal, *asked).stdout)["takes"][0]["title"] == "Weer een ander papiertje"
    words = [word for word in terminal.common if word != "--json"]
    line = [sys.executable, "-m", "oefenruimte", *asked, *words]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "poging 1 ? 0:00" in done.stdout


@pytest.mark.parametrize(
    "content",
    [b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\n", PASSPHRASE.encode(), PASSPHRASE.upper().encode()],
)
def test_a_passphrase_file_of_any_editor(learner: Terminal, content: bytes) -> None:
    learner.passphrase_file.write_bytes(content)
    answer = learner.run("takes", "list")
    assert answer.code == (1 if content.isupper() else 0)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"x" * 10_000, None])
def test_a_passphrase_file_that_is_none(learner: Terminal, content: bytes | None) -> None:
    learner.passphrase_file.unlink()
    if content is None:
        learner.passphrase_file.mkdir()
    else:
        learner.passphrase_file.write_bytes(content)
    error = learner.run("takes", "list").document["error"]
    assert (error["code"], error["facts"]["what"]) == ("bad-argument", "--passphrase-file")


def test_any_way_to_write_a_name(terminal: Terminal) -> None:
    made = terminal.run("profile", "create", "  Zoë   de Wit ")
    assert made.document["name"] == "Zoë de Wit"
    for written in ("zoë de wit", unicodedata.normalize("NFD", "ZOË DE WIT"), made.document["id"]):
        assert terminal.run("takes", "list", "--profile", written).code == 0
    again = terminal.run("profile", "create", unicodedata.normalize("NFD", "zoë de wit"))
    assert again.document["error"]["code"] == "profile-exists"


def test_a_home_with_spaces_and_letters_given_from_here(
    learner: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = learner.home.parent / "Mijn map – één"
    learner.home.rename(place)
    monkeypatch.chdir(place.parent)
    moved = Terminal(Path(place.name), learner.passphrase_file, learner.read)
    assert moved.run("space", "create", "een ruimte").document["location"] == str(place.parent / "een ruimte")
    assert moved.run("takes", "list").document == {"takes": []}
    assert not (place.parent / "home").exists()


@pytest.mark.parametrize("how", ["a file", "below a file", "read-only"])
def test_a_home_that_cannot_be(terminal: Terminal, how: str) -> None:
    place = terminal.home.parent / "plek"
    home = place
    if how == "read-only":
        if os.geteuid() == 0:
            home = Path("/proc/1/huis")  # nobody makes folders there
        else:
            place.mkdir(mode=0o500)
            home = place / "huis"
    else:
        place.write_text("x")
        home = place if how == "a file" else place / "huis"
    elsewhere = Terminal(home, terminal.passphrase_file, terminal.read)
    answer = elsewhere.run("profile", "create", "Sanne")
    assert answer.code == 1
    assert answer.document["error"]["code"] in ("folder-read-only", "file-missing")
    assert "…" not in answer.document["error"]["sentence"]


def test_exporting_never_writes_over_anything(terminal: Terminal, people: Any) -> None:
    sanne, _ = people
    record(sanne, "0.3")
    mine = terminal.home.parent / "mijn.mp4"
    mine.write_text("van mij")
    link = terminal.home.parent / "link.mp4"
    link.symlink_to(mine)
    for place in (mine, link, terminal.home, terminal.home / "nergens" / "x.mp4"):
        answer = terminal.run("takes", "export", "1", str(place), "--profile", LEARNER)
        assert (answer.code, answer.document["error"]["code"]) == (1, "export-failed")
        key = terminal.run("profile", "export-key", str(place), "--profile", LEARNER)
        assert (key.code, key.document["error"]["code"]) == (1, "export-failed")
    assert mine.read_text() == "van mij"


def test_texts_that_are_no_text(terminal: Terminal, people: Any) -> None:
    """A terminal may pass bytes that are no letters; they come in as surrogates."""
    sanne, karin = people
    record(sanne, "0.3")
    sanne("share", "1", "--with", COACH, "--message", "hal\udcfflo \x1b[31m")
    karin("sync")
    (item,) = karin("inbox")["inbox"]
    assert item["message"] == "hallo [31m"
    share = item["share"]
    mark = karin("mark", share, "--at", "0", "--kind", "tip", "--text", "mooi\udcff")
    assert mark["text"] == "mooi"
    empty = terminal.run("mark", share, "--at", "0", "--kind", "tip", "--text", "\udcff", "--profile", COACH)
    assert empty.document["error"]["code"] == "bad-argument"
    assert terminal.run("takes", "export", "1", "/nee/\udcff.mp4", "--profile", LEARNER).code == 1


def test_moments_at_the_edges(terminal: Terminal, people: Any) -> None:
    sanne, karin = people
    record(sanne, "0.5")
    sanne("share", "1", "--with", COACH)
    karin("sync")
    (item,) = karin("inbox")["inbox"]
    share, last = item["share"], item["turns"][0]["duration_ms"]
    end = f"0:{last // 1000:02}.{last % 1000:03}"
    beyond = f"0:{(last + 1) // 1000:02}.{(last + 1) % 1000:03}"

    def mark(*words: str) -> Any:
        common = ("--kind", "tip", "--text", "x", "--profile", COACH)
        return terminal.run("mark", share, *words, *common).document

    assert mark("--at", "0:00")["at_ms"] == 0
    assert mark("--at", end)["at_ms"] == last
    assert mark("--at", "0:00", "--to", end)["end_ms"] == last
    assert mark("--at", "0:00.100", "--to", "0:00.200", "--turn", "1")["end_ms"] == 200
    for words in (
        ("--at", beyond),
        ("--at", "0:00", "--to", beyond),
        ("--at", "0:00.200", "--to", "0:00.100"),
        ("--at", "0:00.200", "--to", "0:00.200"),
        ("--at", "0:00", "--turn", "0"),
        ("--at", "0:00", "--turn", "2"),
    ):
        assert mark(*words)["error"]["code"] == "bad-argument"


def test_the_end_of_an_answer_is_not_the_start_of_the_next(
    terminal: Terminal, people: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fakes.scenarios import make_scenario

    make_scenario(tmp_path / "oefeningen" / "twee", turns=2, choice=False, scenario_id="twee")
    monkeypatch.setenv("OEFENRUIMTE_SCENARIOS", str(tmp_path / "oefeningen"))
    sanne, karin = people
    sanne("record", "twee", "--seconds", "0.4", *TEST_CARD)
    sanne("share", "1", "--with", COACH)
    karin("sync")
    (item,) = karin("inbox")["inbox"]
    first, second = (turn["duration_ms"] for turn in item["turns"])
    at = ("--kind", "tip", "--text", "x")
    whole = karin("mark", item["share"], "--at", "0", "--to", f"0.{first:03}", *at)
    assert (whole["turn"], whole["at_ms"], whole["end_ms"]) == (1, 0, first)
    assert karin("mark", item["share"], "--at", f"0.{first:03}", *at)["turn"] == 2
    total = first + second
    last = karin("mark", item["share"], "--at", f"{total // 1000}.{total % 1000:03}", *at)
    assert (last["turn"], last["at_ms"]) == (2, second)


def test_everything_twice(terminal: Terminal, people: Any) -> None:
    sanne, karin = people
    record(sanne, "0.3")
    shares = [sanne("share", "1", "--with", COACH)["share"] for _ in range(2)]
    assert len(set(shares)) == 2
    assert karin("sync")["received"] == 2
    assert karin("sync")["received"] == 0
    for _ in range(2):
        assert sanne("withdraw", shares[0])["state"] == "withdrawn"
    assert karin("sync")["received"] == 1
    assert sorted(item["state"] for item in karin("inbox")["inbox"]) == ["new", "withdrawn"]
    karin("mark", shares[1], "--at", "0", "--kind", "question", "--text", "Waarom?")
    for revision in (1, 2):
        assert karin("feedback", "send", shares[1])["revision"] == revision
    sanne("sync")
    (sheet,) = sanne("feedback", "list")["feedback"]
    assert sheet["revision"] == 2
    sanne("takes", "delete", "1")
    gone = terminal.run("takes", "delete", "1", "--profile", LEARNER)
    assert gone.document["error"]["code"] == "take-unknown"
    karin("sync")
    assert {item["state"] for item in karin("inbox")["inbox"]} == {"withdrawn"}


@pytest.mark.timeout(400)
def test_two_programs_in_one_space_come_to_the_same(terminal: Terminal, people: Any) -> None:
    """Both share, sync and withdraw at the same time, twenty rounds each; afterwards it all adds up."""
    for person in people:
        record(person, "0.3")
    hammer = """
import json, sys
from io import StringIO
from contextlib import redirect_stdout
from oefenruimte.cli import main
name, other, *common = sys.argv[1:]
def run(*words):
    said = StringIO()
    with redirect_stdout(said):
        code = main([*words, "--profile", name, *common])
    document = json.loads(said.getvalue())
    assert code == 0, document
    return document
for number in range(20):
    share = run("share", "1", "--with", other)["share"]
    if number % 4 == 0:
        run("withdraw", share)
    report = run("sync")
    assert report["skipped"] == [], report
"""
    both = [
        subprocess.Popen(
            [sys.executable, "-c", hammer, *names, *terminal.common], stderr=subprocess.PIPE, text=True
        )
        for names in ((LEARNER, COACH), (COACH, LEARNER))
    ]
    for running in both:
        _, err = running.communicate(timeout=4 * DEADLINE)
        assert running.returncode == 0, err
    for person in (*people, *people):
        report = person("sync")
    assert (report["sent"], report["received"], report["waiting"], report["skipped"]) == (0, 0, 0, [])
    for person in people:
        # A share that was withdrawn before it was ever seen may have left no trace.
        states = [item["state"] for item in person("inbox")["inbox"]]
        assert states.count("new") == 15
        assert set(states) <= {"new", "withdrawn"}
    names = [path.name for path in (terminal.home.parent / "space").rglob("*") if path.is_file()]
    assert [name for name in names if name.startswith(".tmp")] == []
    assert len([name for name in names if name.endswith(".ofo")]) == 2 * (15 + 5)  # shares and tombstones
