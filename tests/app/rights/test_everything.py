""" "Alles van mij" opens without us, and nothing is missing."""

import csv
import io
import json
import os
import re
import resource
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import av
import pytest

from fakes.growth import measure
from fakes.session import (
    COACH,
    NAME,
    ONE_TURN,
    PASSPHRASE,
    THREE_TURNS,
    add_take,
    look_back,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.rights.landing import LANDINGS
from oefenruimte.app.rights.retention_table import retention_table
from oefenruimte.app.rights.sheets import as_csv, harmless
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import MediaId, ShareId, VoiceId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import MarkKind, Rating
from oefenruimte.domain.take import Anchor, Take
from oefenruimte.scenarios import read_captions, verify_package
from oefenruimte.store.tables import METADATA
from tests.app.test_workbench import say

FORMULA = '=HYPERLINK("http://kwaad";"klik")'
SECRET = "geheime-sleutel-van-de-opslag"


class Town:
    """Sanne practised, shared, read feedback, made an exercise; Karin coaches her."""

    def __init__(self, folder: Path) -> None:
        desk = make_desk(folder)
        self.sanne, self.karin = make_session(desk), make_session(desk, COACH)
        make_space(folder / "deelruimte", self.sanne, self.karin)
        self.take = add_take(self.sanne, THREE_TURNS, answers=2)
        self.sanne.reflection.add_note(self.take.id, Anchor(1, 200), FORMULA)
        grant = share_take(self.sanne, self.karin, self.take)
        self.share = grant.share_id
        coach = self.karin.coach
        coach.place(self.share, Anchor(0, 300), MarkKind.COMPLIMENT, "Mooi <rustig> & kalm")
        coach.place(self.share, Anchor(1, 100), MarkKind.TIP, "", voice=say(self.karin, self.share))
        behaviour = coach.get(self.share).manifest.behaviours[0].behaviour_id
        coach.rate(self.share, behaviour, Rating.GOOD)
        coach.send(self.share)
        self.karin.sync.run()
        self.sanne.sync.run()
        look_back(self.sanne, self.take.id)
        self.sanne.feedback.open(self.share)
        self.sanne.feedback.thank(self.share, None, "Dank!")
        measure(self.sanne)
        self.sanne.drafts.save(replace(self.sanne.drafts.create("Mijn casus"), summary="Nog niet af"))
        with self.sanne.takes._store.unit() as unit:
            unit.settings.put("space/credentials", {"s3://emmer": [SECRET, "id", ""]})
            unit.settings.put("xapi/store", {"endpoint": "https://lrs", "secret": SECRET})


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    town = Town(tmp_path_factory.mktemp("stad"))
    yield town
    town.sanne.close()
    town.karin.close()


@pytest.fixture(scope="module")
def exported(town: Town, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("mee") / "alles van mij.zip"
    seen: list[float] = []
    done = town.sanne.rights.export_all(file, progress=seen.append)
    assert (done.takes, done.missing) == (1, ())
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    return file


def _names(file: Path, pattern: str) -> list[str]:
    with zipfile.ZipFile(file) as opened:
        return [name for name in opened.namelist() if re.fullmatch(pattern, name)]


def _only(file: Path, pattern: str) -> bytes:
    (name,) = _names(file, pattern)
    with zipfile.ZipFile(file) as opened:
        return opened.read(name)


def test_it_is_a_sound_zip_that_only_this_user_may_read(exported: Path) -> None:
    with zipfile.ZipFile(exported) as opened:
        assert opened.testzip() is None
        assert len(opened.namelist()) == len(set(opened.namelist()))
    assert exported.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in exported.parent.iterdir()] == [exported.name], "nothing beside it"


def test_nothing_of_it_lies_anywhere_else_in_the_clear(exported: Path, town: Town) -> None:
    """Words of the learner and the coach, and the sound that a zip of films begins with."""
    home = town.sanne.folder.parents[1]
    files = [path for path in home.rglob("*") if path.is_file()]
    assert len(files) > 10
    everything = b"".join(path.read_bytes() for path in files)
    for words in (FORMULA, "Mooi <rustig> & kalm", "Dank!", "Mijn casus"):
        assert words.encode() not in everything, words
    assert b"ftypiso" not in everything, "no film"
    assert b"OpusHead" not in everything, "no voice"


def test_the_film_plays_and_is_as_long_as_the_answers(exported: Path, town: Town) -> None:
    with av.open(io.BytesIO(_only(exported, r"pogingen/.*/film\.mp4"))) as film:
        assert {stream.type for stream in film.streams} == {"video", "audio"}
        assert film.duration is not None
        assert abs(film.duration / 1000 - town.take.duration_ms) < 150
        assert sum(1 for _ in film.decode(video=0)) > 20
    with zipfile.ZipFile(exported) as opened:
        (info,) = [one for one in opened.infolist() if one.filename.endswith("film.mp4")]
        assert info.compress_type == zipfile.ZIP_STORED


def test_notes_and_reactions_are_captions_at_their_moment(exported: Path, town: Town, tmp_path: Path) -> None:
    first = town.take.recordings[0].duration_ms
    for pattern, starts, words in (
        (r"pogingen/.*/notities\.vtt", [first + 200], "HYPERLINK"),
        (r"pogingen/.*/reacties van .*\.vtt", [300, first + 100], "Mooi <rustig> & kalm"),
    ):
        file = tmp_path / "bij.vtt"
        file.write_bytes(_only(exported, pattern))
        cues, findings = read_captions(file, None)
        assert findings == ()
        assert [cue.start_ms for cue in cues] == starts
        assert any(words in cue.text for cue in cues)


def test_the_voice_of_the_coach_plays(exported: Path) -> None:
    with av.open(io.BytesIO(_only(exported, r"feedback/stemmen/.*\.ogg"))) as sound:
        assert [stream.type for stream in sound.streams] == ["audio"]
        assert sum(frame.samples for frame in sound.decode(audio=0)) > 0


def test_an_exercise_that_is_not_ready_comes_as_what_it_is(exported: Path) -> None:
    text = _only(exported, r"oefeningen/Mijn casus .* \(niet af\)/oefening\.json")
    assert json.loads(text)["draft"]["title"] == "Mijn casus"


def test_an_exercise_that_is_ready_comes_as_a_package_that_is_read_again(tmp_path: Path) -> None:
    session = make_session(make_desk(tmp_path))
    try:
        draft = session.drafts.copy_of(ONE_TURN)
        assert session.drafts.list()[0].errors == 0
        done = session.rights.export_all(tmp_path / "mee.zip")
        package = _only(tmp_path / "mee.zip", r"oefeningen/.*\.oefenscenario")
        assert done.missing == ()
        assert verify_package(io.BytesIO(package)) == ()
        _spoil_clips(session)
        done = session.rights.export_all(tmp_path / "kapot.zip")
        assert len(done.missing) >= 1
        assert draft.title in done.missing[0]
        assert _names(tmp_path / "kapot.zip", r"oefeningen/.*/oefening\.json")
    finally:
        session.close()


def test_the_pages_have_a_language_headings_and_links_that_work(exported: Path) -> None:
    page = _only(exported, "LEESMIJ.html").decode()
    found = _Page()
    found.feed(page)
    assert found.language == "nl"
    assert found.headings[0] == "h1"
    assert "niet op slot" in page
    assert found.headers, "tables have headers"
    with zipfile.ZipFile(exported) as opened:
        names = set(opened.namelist())
    told = {_decoded(address) for address in found.links}
    assert told == names - {"LEESMIJ.html"}
    assert NAME in page
    assert "Mooi" in _only(exported, "portfolio.html").decode()
    sheet = _only(exported, r"feedback/.*van Karin.*\.html").decode()
    assert "Mooi &lt;rustig&gt; &amp; kalm" in sheet
    assert "Dank!" in sheet


def test_tables_open_in_a_spreadsheet_and_calculate_nothing(exported: Path) -> None:
    raw = _only(exported, "gegevens/notities.csv")
    assert raw.startswith(b"\xef\xbb\xbf")
    (row,) = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    assert row["text"] == f"'{FORMULA}"
    for name in _names(exported, r"gegevens/.*\.csv"):
        with zipfile.ZipFile(exported) as opened:
            for cells in csv.reader(io.StringIO(opened.read(name).decode("utf-8-sig")), delimiter=";"):
                assert not any(cell[:1] in ("=", "+", "@", "\t", "\r") for cell in cells), name


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", " =1", "\t=1", "\u00a0=1", "\n=1"])
def test_no_text_begins_as_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"
    assert as_csv(["a"], [{"a": -1}]).endswith(b"-1\r\n"), "a number is a number"


def test_every_table_lands_somewhere_or_says_why_not(exported: Path, town: Town) -> None:
    """A new table cannot be forgotten."""
    assert set(LANDINGS) == set(METADATA.tables)
    for table, landing in LANDINGS.items():
        assert bool(landing.file) != bool(landing.reason), table
        assert landing.without <= set(METADATA.tables[table].columns.keys()), table
    files = [landing.file for landing in LANDINGS.values() if landing.file]
    assert len(files) == len(set(files))
    with town.sanne.takes._store.unit() as unit:
        counts = {table: unit.inventory.count(table) for table in unit.inventory.tables()}
    whole = {"take", "recording", "note", "self_check", "share_grant", "feedback_mark", "evidence", "reply"}
    assert all(counts[table] for table in whole)
    for table, landing in LANDINGS.items():
        if landing.file and counts[table]:
            rows = json.loads(_only(exported, f"gegevens/{landing.file}.json"))
            assert rows, table
            assert table not in whole or len(rows) == counts[table], table
    there = {name.rpartition("/")[2].partition(".")[0] for name in _names(exported, "gegevens/.*")}
    told = {landing.file for table, landing in LANDINGS.items() if landing.file and counts[table]}
    assert there == told | {"profiel"}


def test_the_retention_table_tells_where_it_lands() -> None:
    for line in retention_table():
        files = {LANDINGS[table].file for table in line.tables} - {""}
        assert not files or line.in_export, line.key
        if not files and line.tables and line.key != "thumbnails":
            assert line.left_out, line.key


def test_no_secret_goes_along(exported: Path, town: Town) -> None:
    with zipfile.ZipFile(exported) as opened:
        everything = b"".join(opened.read(name) for name in opened.namelist())
    keys = town.sanne.keys
    for secret in (SECRET.encode(), keys.identity.text.encode(), keys.database_key.hex().encode()):
        assert secret not in everything
    assert keys.database_key not in everything


def test_what_others_shared_stays_theirs(town: Town, tmp_path: Path) -> None:
    """A coach takes along what they wrote, not the film of the learner or what the learner said."""
    file = tmp_path / "coach.zip"
    town.karin.rights.export_all(file)
    assert _names(file, r"pogingen/.*") == []
    with zipfile.ZipFile(file) as opened:
        everything = b"".join(opened.read(name) for name in opened.namelist())
    assert b"Mooi <rustig>" in everything, "the own words"
    assert b"Let je op mijn tempo?" not in everything, "the message of the learner"
    (row,) = json.loads(_only(file, "gegevens/ontvangen.json"))
    assert "manifest" not in row


def test_what_is_damaged_is_told_and_the_rest_is_there(tmp_path: Path) -> None:
    session = make_session(make_desk(tmp_path))
    try:
        whole, broken = add_take(session), add_take(session)
        _spoil(session, broken)
        done = session.rights.export_all(tmp_path / "mee.zip")
        assert len(done.missing) == 1
        assert f"poging {broken.number}" in done.missing[0]
        assert len(_names(tmp_path / "mee.zip", r"pogingen/.*/film\.mp4")) == 1
        assert "beschadigd" in _only(tmp_path / "mee.zip", "LEESMIJ.html").decode()
        assert whole.id != broken.id
    finally:
        session.close()


def test_stopped_half_way_there_is_nothing(town: Town, tmp_path: Path) -> None:
    file = tmp_path / "mee.zip"
    file.write_text("van eerder")
    steps = iter([False] * 3)
    with pytest.raises(Failure) as caught:
        town.sanne.rights.export_all(file, cancel=lambda: next(steps, True))
    assert caught.value.problem.code is Code.INTERRUPTED
    assert [path.name for path in tmp_path.iterdir()] == ["mee.zip"]
    assert file.read_text() == "van eerder"


def test_a_disk_that_is_full_leaves_nothing(town: Town, tmp_path: Path) -> None:
    """A file may not grow beyond what the database has: the first write that does fails as on a full disk."""
    limit = (town.sanne.folder / "oefenruimte.db").stat().st_size + 200_000
    _speak_long(town.sanne, town.share, limit + 100_000)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        with pytest.raises(Failure) as caught:
            town.sanne.rights.everything.export(tmp_path / "mee.zip", 0)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert caught.value.problem.code is Code.EXPORT_FAILED
    assert list(tmp_path.iterdir()) == []
    town.sanne.rights.export_all(tmp_path / "mee.zip")
    assert (tmp_path / "mee.zip").stat().st_size > limit


def test_killed_half_way_the_next_opening_takes_the_half_away(tmp_path: Path) -> None:
    """What was cut off lies in the clear: it may not stay."""
    desk = make_desk(tmp_path)
    session = make_session(desk)
    for _ in range(2):
        add_take(session)
    session.close()
    out = tmp_path / "mee"
    out.mkdir()
    words = (str(desk.home), str(tmp_path / "oefeningen"), PASSPHRASE, str(out / "alles.zip"))
    killed = subprocess.run(
        [sys.executable, "-m", "tests.app.rights.export_process", *words],
        cwd=Path(__file__).parents[3],
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    assert [path.suffix for path in out.iterdir()] == [".half"]
    desk.open(session.profile, session.keys).close()
    assert list(out.iterdir()) == []


def test_too_little_room_is_seen_before_anything_is_written(town: Town, tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        town.sanne.rights.everything.export(tmp_path / "mee.zip", 1 << 60)
    assert caught.value.problem.code is Code.EXPORT_FAILED
    assert list(tmp_path.iterdir()) == []


def _speak_long(session: Session, share_id: ShareId, size: int) -> None:
    """Sound that is as long as that, kept as a voice about this share."""
    voice_id = VoiceId(new_id())
    sink = session.rights.everything.voices.target(MediaId(voice_id))()
    sink.write(os.urandom(size))
    sink.close()
    with session.takes._store.unit() as unit:
        unit.voices.add(voice_id, share_id)


def _spoil(session: Session, take: Take) -> None:
    file = session.folder / "recordings" / f"{take.recordings[0].id}.age"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def _spoil_clips(session: Session) -> None:
    for file in (session.folder / "drafts").glob("*.age"):
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)


def _decoded(address: str) -> str:
    return re.sub(rb"%([0-9A-F]{2})", lambda found: bytes([int(found[1], 16)]), address.encode()).decode()


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.language, self.headings, self.links, self.headers = "", [], [], 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "html":
            self.language = found.get("lang") or ""
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(tag)
        if tag == "a":
            self.links.append(found["href"])
        if tag == "th":
            assert found.get("scope") in ("row", "col")
            self.headers += 1
