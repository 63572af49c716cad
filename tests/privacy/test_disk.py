"""The real program, watched from outside: where it writes, what it writes, and whom it talks to.

One run of the whole story (tests/privacy/story.py) under strace, looked at from every side.
"""

import base64
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from oefenruimte.app.session import Session
from oefenruimte.bootstrap import build_desk
from tests.privacy.markers import (
    COACH,
    LEARNER,
    MESSAGE,
    PASSPHRASE,
    PRIVATE,
    REACTION,
    found_in,
    pieces,
)
from tests.privacy.strace import Trace, watch, why_not

ROOT = Path(__file__).resolve().parents[2]
TITLE = "Weer een ander papiertje"
# SQLite asks for 0644 on a database that `store.files.create_private` made for this user only.
MADE_BEFORE = ("oefenruimte.db", "oefenruimte.db.new")


@dataclass(frozen=True)
class Watched:
    home: Path
    space: Path
    account: Path  # what the program takes for the user's own folder
    temporary: Path
    told: Mapping[str, Any]
    words: str  # stderr: sentences and the log
    trace: Trace

    @property
    def files(self) -> list[Path]:
        return [file for folder in (self.home, self.space) for file in folder.rglob("*") if file.is_file()]

    def open(self, name: str) -> Session:
        desk = build_desk(self.home)
        profile = desk.profiles.named(name)
        return desk.open(profile, desk.profiles.unlock(profile.id, PASSPHRASE))


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    if why_not():
        pytest.skip(why_not())
    place = tmp_path_factory.mktemp("verhaal")
    account, temporary, passphrase_file = place / "account", place / "tmp", place / "wachtzin"
    account.mkdir()
    temporary.mkdir()
    passphrase_file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    home, space = place / "home", place / "space"
    done, trace = watch(
        [sys.executable, "-m", "tests.privacy.story", str(home), str(space), str(passphrase_file)],
        notes=place / "notes",
        cwd=ROOT,
        # Without the compiled modules that Python keeps beside the sources of the program itself.
        environment={
            "PATH": os.defpath,
            "HOME": str(account),
            "TMPDIR": str(temporary),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
    )
    assert done.returncode == 0, done.stderr
    return Watched(home, space, account, temporary, json.loads(done.stdout), done.stderr, trace)


@pytest.fixture(scope="module")
def secrets(watched: Watched) -> dict[str, str | bytes]:
    """Everything that may be nowhere in the clear, keys and pieces of the film included."""
    found: dict[str, str | bytes] = dict(PRIVATE)
    found["titel van de oefening"] = TITLE
    for number, code in enumerate(watched.told["codes"]):
        found[f"herstelcode {number}"] = code
        found[f"herstelcode {number} zonder streepjes"] = code.replace("-", "")
    for name in (LEARNER, COACH):
        session = watched.open(name)
        keys = session.keys
        found[f"sleutel van {name}"] = keys.identity.text
        found[f"databasesleutel van {name}"] = keys.database_key
        found[f"handtekening van {name}"] = keys.signing_key
        for take in session.takes.list():
            with session.takes.open(take.recordings[0].id) as film:
                parts = pieces(film.read())
            found |= {f"film {number}": piece for number, piece in enumerate(parts)}
        session.close()
    assert sum(name.startswith("film") for name in found) > 10
    spoken = pieces(base64.b64decode(watched.told["spoken"]))
    found |= {f"gesproken reactie {number}": piece for number, piece in enumerate(spoken)}
    assert len(spoken) > 10
    return found


def test_the_story_happened(watched: Watched) -> None:
    """We looked at the right thing: all that is searched for went through the program."""
    assert watched.told["received"] == 1
    assert watched.told["messages"] == [MESSAGE]
    assert watched.told["reactions"] == [REACTION]
    assert len(list(watched.home.rglob("recordings/*.age"))) == 3  # one for each turn
    written = dict(watched.trace.buffers())
    for kind in (".part", ".spool", ".ofo", "oefenruimte.db", "-wal", "-journal", "keys.json", "cards"):
        names = [name for name in written if kind in name or (kind == "keys.json" and ".tmp-" in name)]
        assert sum(len(written[name]) for name in names) > 300, kind


def test_nothing_is_written_outside_the_home_and_the_space(watched: Watched) -> None:
    allowed = (watched.home, watched.space)
    touched = watched.trace.touched
    assert len(touched) > 50
    assert [path for path in touched if not any(path.is_relative_to(root) for root in allowed)] == []
    assert [
        name
        for name in watched.trace.written
        if not name.startswith("pipe:") and not any(Path(name).is_relative_to(root) for root in allowed)
    ] == []


def test_no_cache_no_thumbnail_no_temporary_file(watched: Watched) -> None:
    assert list(watched.account.rglob("*")) == []
    assert list(watched.temporary.rglob("*")) == []


def test_nothing_speaks_to_a_network(watched: Watched) -> None:
    """Not one socket of any kind: what is shared goes through a folder."""
    trace = watched.trace
    assert (trace.sockets, trace.addresses, trace.sent) == ([], [], [])


def test_no_other_program_is_started(watched: Watched) -> None:
    assert [Path(program).name for program in watched.trace.programs] == [Path(sys.executable).name]


def test_no_private_byte_was_ever_written_in_the_clear(
    watched: Watched, secrets: dict[str, str | bytes]
) -> None:
    """At no moment: every buffer that was given to the system for a file, also of files that are gone."""
    found = {
        name: kinds
        for name, data in watched.trace.buffers()
        if not name.startswith("pipe:") and (kinds := found_in(data, secrets))
    }
    assert found == {}
    # Where no buffer can be seen: copies inside the kernel, and memory that is a file.
    assert watched.trace.unseen == []
    assert {path.name.partition(".db")[2] for path in watched.trace.shared_memory} == {"-shm", ".new-shm"}


def test_no_private_byte_lies_in_a_file(watched: Watched, secrets: dict[str, str | bytes]) -> None:
    """Afterwards, and while the database was open with its log and its shared memory."""
    assert watched.told["seen"] == {}
    assert len(watched.files) > 10
    found = {file.name: kinds for file in watched.files if (kinds := found_in(file.read_bytes(), secrets))}
    assert found == {}


def test_names_are_only_where_they_have_to_be(watched: Watched) -> None:
    """One's own on the lock screen and on the card; nobody else's in the room of a person."""
    with_learner, with_coach = (
        {file for file in watched.files if found_in(file.read_bytes(), {"naam": name})}
        for name in (LEARNER, COACH)
    )
    for found in (with_learner, with_coach):
        assert {file.suffix for file in found} == {".json", ".card"}
        assert len(found) == 2
    assert not with_learner & with_coach


def test_only_this_user_can_read_a_profile(watched: Watched) -> None:
    """From the first moment, with the most careless umask there is."""
    profiles = watched.home / "profiles"
    made = [opened for opened in watched.trace.opened if opened.mode is not None]
    private = [opened for opened in made if opened.path.is_relative_to(profiles)]
    assert len(private) > 30
    assert {opened.mode for opened in private if opened.path.name not in MADE_BEFORE} == {0o600}
    assert {0o600} <= {opened.mode for opened in private if opened.path.name in MADE_BEFORE}
    folders = [folder for folder in watched.trace.folders if folder.path.is_relative_to(watched.home)]
    assert {folder.mode for folder in folders} == {0o700}
    for path in (watched.home, profiles, *profiles.rglob("*")):
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path


def test_the_log_holds_no_words_of_people(watched: Watched, secrets: dict[str, str | bytes]) -> None:
    """At its most talkative. What the program prints for its user itself goes elsewhere."""
    assert "INFO oefenruimte." in watched.words  # it was on
    assert found_in(watched.words.encode(), {**secrets, "naam": LEARNER, "naam van de coach": COACH}) == set()


def test_playing_leaves_nothing_behind(tmp_path: Path, exercises: Path) -> None:
    """The real player in a real window: the film is decrypted in memory, and stays there."""
    if why_not():
        pytest.skip(why_not())
    place, account, temporary = tmp_path / "plaats", tmp_path / "account", tmp_path / "tmp"
    for folder in (place, account, temporary):
        folder.mkdir()
    done, trace = watch(
        [sys.executable, "-m", "tests.privacy.playing", str(place), str(exercises)],
        notes=tmp_path / "notes",
        cwd=ROOT,
        environment={
            "PATH": os.defpath,
            "PYTHONPATH": "tests",
            "PYTHONDONTWRITEBYTECODE": "1",
            "HOME": str(account),
            "TMPDIR": str(temporary),
            "QT_QPA_PLATFORM": "offscreen",
            "PULSE_SERVER": "unix:/nergens",  # nobody's loudspeaker: it would get the sound through memory
        },
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 10
    desk = build_desk(place / "thuis", scenarios=exercises)
    (profile,) = desk.profiles.list()
    session = desk.open(profile, desk.profiles.unlock(profile.id, PASSPHRASE))
    with session.takes.open(session.takes.list()[0].recordings[0].id) as film:
        parts = pieces(film.read())
    session.close()
    assert len(parts) > 10
    secrets = {**PRIVATE, **{f"film {number}": piece for number, piece in enumerate(parts)}}
    assert {name for name, data in trace.buffers() if found_in(data, secrets)} == set()
    in_memory = Path("/memfd:pulseaudio")  # what the library for sound would share with its server
    allowed = (place / "thuis", Path("/dev"), in_memory)
    assert [path for path in trace.touched if not any(path.is_relative_to(root) for root in allowed)] == []
    assert list(account.rglob("*")) + list(temporary.rglob("*")) == []
    assert set(trace.sockets) <= {"AF_UNIX"}


LEAK = """
import mmap, os, socket, subprocess, sys, threading

folder = sys.argv[1]
with open(folder + "/één.txt", "wb") as file:
    file.write(b"half een ge")
    file.flush()
    file.write(b"heim woord")
descriptor = os.open(folder + "/kaart", os.O_RDWR | os.O_CREAT, 0o640)
os.pwrite(descriptor, bytes(4096), 0)
os.writev(descriptor, [b"in twee ", b"stukken"])
mmap.mmap(descriptor, 4096)[0:6] = b"stilte"
os.mkdir(folder + "/open", 0o755)
os.rename(folder + "/kaart", folder + "/open/kaart")
threading.Thread(target=os.symlink, args=(folder, folder + "/wijzer")).start()
with socket.socket() as internet:
    internet.connect_ex(("127.0.0.1", 9))
os.sendfile(descriptor, descriptor, 0, 4)
subprocess.run(["true"], check=True)
"""


def test_a_program_that_leaks_is_seen(tmp_path: Path) -> None:
    """The watching itself: every way out that the tests above rule out is noticed when it is used."""
    if why_not():
        pytest.skip(why_not())
    done, trace = watch(
        [sys.executable, "-c", LEAK, str(tmp_path)],
        notes=tmp_path / "notes",
        cwd=tmp_path,
        environment={"PATH": os.defpath, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    written = dict(trace.buffers())
    assert found_in(written[str(tmp_path / "één.txt")], {"x": "geheim woord"}) == {"x"}
    assert written[str(tmp_path / "kaart")].endswith(b"in twee stukken")
    assert {tmp_path / name for name in ("één.txt", "kaart", "open", "open/kaart", "wijzer")} <= trace.touched
    assert {(opened.path.name, opened.mode) for opened in trace.opened} >= {("kaart", 0o640)}
    assert [(folder.path.name, folder.mode) for folder in trace.folders] == [("open", 0o755)]
    assert trace.shared_memory == {tmp_path / "kaart"}
    assert "AF_INET" in trace.sockets
    assert any("sa_family=AF_INET" in address for address in trace.addresses)
    assert trace.unseen == ["sendfile"]
    assert Path(trace.programs[-1]).name == "true"


@pytest.mark.parametrize(
    ("data", "kinds"),
    [
        (b"..." + MESSAGE.encode("utf-16-le"), {"bericht"}),
        (MESSAGE.encode().hex().encode(), {"bericht"}),
        (b"xQm" + b"QmVyaWNodC1LaWV2aXRzYmxvZW0tNDQxNzogbGV0IGplIG9wIG1pam4gYWRlbT8=", {"bericht"}),
        (b"\0\0\0\x1cftypiso5", {"mp4"}),
        (b"xx\xff\xd8\xff\xe0\0\x10JFIF", {"jpeg"}),
        (b"SQLite format 3\0", {"sqlite"}),
        (b"gewone bytes " * 100, set()),
    ],
)
def test_what_is_searched_for_is_found(data: bytes, kinds: set[str]) -> None:
    assert found_in(data, PRIVATE) == kinds
