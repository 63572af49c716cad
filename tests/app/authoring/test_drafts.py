"""Exercises in the making: kept whole, checked, copied, packed; media sealed, and gone with the last user."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from oefenruimte.app.authoring import edits
from oefenruimte.app.authoring.draft_media import media_of
from oefenruimte.app.authoring.drafts import Drafts, next_version
from oefenruimte.app.authoring.exporting import Exporting
from oefenruimte.app.clip_files import ClipFiles
from oefenruimte.app.library import Library
from oefenruimte.domain.draft import Cut, Draft, DraftAnswer
from oefenruimte.domain.ids import DraftId, MediaId, new_id
from oefenruimte.domain.media import Card, FilePart, Probe
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.scenario import Clip, Cue, End, Severity
from oefenruimte.scenarios import What, check_path, verify_package
from oefenruimte.store.database import Store
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.media import MediaVault
from oefenruimte.vault.recipients import Identity
from tests.fakes.drafts import make_clip, make_draft
from tests.fakes.media import make_clip as make_movie
from tests.fakes.scenarios import make_scenario
from tests.fakes.session import SteadyClock
from tests.fakes.workshop import JPEG, FakeWorkshop

ME = Identity.generate()
KEY = bytes(range(32))


@dataclass
class Room:
    drafts: Drafts
    vault: MediaVault
    workshop: FakeWorkshop
    clips: ClipFiles
    library: Library
    path: Path

    def file(self, name: str = "beurt-1.mp4", data: bytes = b"een fragment van de trainer") -> Path:
        path = self.path / name
        path.write_bytes(data)
        return path

    def content(self, media_id: MediaId | None) -> bytes:
        assert media_id is not None
        with self.drafts.open(media_id) as reader:
            return reader.read().removesuffix(b"\x00\x00\x00\x08free")


@pytest.fixture(scope="module")
def built_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built-in")
    make_scenario(folder / "een", turns=2, choice=False, scenario_id="een", version="1.9")
    return folder


NOTED: list[tuple[str, bool]] = []


@contextmanager
def noted(file: Path) -> Iterator[None]:
    NOTED.append((file.name, file.exists()))
    yield
    NOTED.append((file.name, file.exists()))


@pytest.fixture
def room(tmp_path: Path, built_in: Path) -> Iterator[Room]:
    vault = MediaVault(PrivateFolder(tmp_path / "home" / "drafts"), ME.recipient)
    workshop = FakeWorkshop()
    store = Store.open(tmp_path / "home" / "oefenruimte.db", KEY)
    library = Library(built_in, tmp_path / "home" / "scenarios", lambda _: Probe(8_000, True, True))
    drafts = Drafts(store, vault, ME, workshop, library, SteadyClock(), noted)
    yield Room(drafts, vault, workshop, ClipFiles(vault, ME), library, tmp_path)
    store.close()


def _refused(code: Code) -> "pytest.RaisesExc[Failure]":
    return pytest.raises(Failure, check=lambda failure: failure.problem.code is code)


# keeping ------------------------------------------------------------------------------------------------


def test_a_new_draft_is_kept_at_once(room: Room) -> None:
    draft = room.drafts.create("Het paspoort")
    (line,) = room.drafts.list()
    assert (line.id, line.title, line.turns) == (draft.id, "Het paspoort", 1)
    assert line.errors == len([f for f in room.drafts.check(draft) if f.severity is Severity.ERROR]) > 5
    assert room.drafts.get(draft.id) == draft


def test_saving_keeps_the_whole_of_the_last_one(room: Room) -> None:
    first, second = make_draft(), make_draft(2, title="Nog een")
    for draft in (first, second):
        assert room.drafts.save(draft).errors == 0
    longer, _ = edits.add_turn(first, "3")
    room.drafts.save(longer)
    assert room.drafts.get(first.id) == longer
    assert [line.id for line in room.drafts.list()] == [first.id, second.id]


def test_one_that_is_gone_is_named(room: Room) -> None:
    with _refused(Code.DRAFT_UNKNOWN):
        room.drafts.get(DraftId(new_id()))
    with _refused(Code.DRAFT_UNKNOWN):
        room.drafts.remove(DraftId(new_id()))


def test_one_of_a_later_program_is_in_the_list_but_not_opened(room: Room) -> None:
    draft = room.drafts.create("Later")
    with room.drafts._store.unit() as unit:
        line = unit.scenario_drafts.summary(draft.id)
        unit.scenario_drafts.put(line, '{"format": 2, "draft": {}}', frozenset())
    assert [line.title for line in room.drafts.list()] == ["Later"]
    with _refused(Code.DRAFT_DAMAGED):
        room.drafts.get(draft.id)


def test_what_was_removed_comes_back_with_its_clips_until_it_is_forgotten(room: Room) -> None:
    draft = edits.set_clip(room.drafts.create(), "1", room.drafts.add_clip(room.file()))
    room.drafts.save(draft)
    removed = room.drafts.remove(draft.id)
    assert removed == draft
    assert room.drafts.list() == []
    room.drafts.restore(removed)
    room.drafts.forget(removed)  # no effect: it is kept
    assert room.content(draft.turns[0].clip.media)  # type: ignore[union-attr]
    room.drafts.remove(draft.id)
    room.drafts.forget(removed)
    assert room.vault.ids() == frozenset()


def test_what_two_drafts_share_stays_as_long_as_one_needs_it(room: Room) -> None:
    draft = edits.set_clip(room.drafts.create("Een"), "1", room.drafts.add_clip(room.file()))
    room.drafts.save(draft)
    copy = room.drafts.duplicate(draft)
    assert (copy.title, copy.turns) == ("Een (kopie)", draft.turns)
    assert copy.scenario_id != draft.scenario_id
    room.drafts.forget(room.drafts.remove(draft.id))
    assert room.vault.ids() == media_of(copy)
    room.drafts.forget(room.drafts.remove(copy.id))
    assert room.vault.ids() == frozenset()


# clips --------------------------------------------------------------------------------------------------


def test_a_clip_is_sealed_and_the_file_stays_as_it_was(room: Room) -> None:
    file = room.file(data=b"fragment van de trainer" * 9_000)
    steps: list[float] = []
    clip = room.drafts.add_clip(file, steps.append)
    assert (clip.name, clip.duration_ms, clip.loudness, clip.cut) == ("beurt-1.mp4", 8_000, -23.0, None)
    assert room.content(clip.media) == file.read_bytes() == b"fragment van de trainer" * 9_000
    assert b"fragment" not in room.vault.path(clip.media).read_bytes()
    assert steps[-1] == 1.0


def test_a_clip_that_cannot_be_used_leaves_nothing(room: Room) -> None:
    with _refused(Code.CLIP_UNUSABLE) as caught:
        room.drafts.add_clip(room.file("kapot.avi", b"stuk"))
    assert caught.value.problem.facts["name"] == "kapot.avi"
    with _refused(Code.CLIP_MISSING):
        room.drafts.add_clip(room.path / "weg.mp4")
    with _refused(Code.INTERRUPTED):
        room.drafts.add_clip(room.file(), cancelled=lambda: True)
    assert room.vault.ids() == frozenset()


def test_trimming_again_goes_back_to_the_whole(room: Room) -> None:
    whole = room.drafts.add_clip(room.file())
    short = room.drafts.trim(whole, 1_000, 4_000)
    assert (short.cut, short.duration_ms) == (Cut(whole.media, 1_000, 4_000), 3_000)
    longer = room.drafts.trim(short, 500, 6_000)
    assert (longer.cut, longer.duration_ms) == (Cut(whole.media, 500, 6_000), 5_500)
    assert room.workshop.converted[1:] == [
        ("beurt-1.mp4", (1_000, 4_000), -23.0),
        ("beurt-1.mp4", (500, 6_000), -23.0),
    ]
    with pytest.raises(ValueError):
        room.drafts.trim(whole, 4_000, 4_000)


def test_what_a_clip_was_cut_from_stays_with_the_draft(room: Room) -> None:
    whole = room.drafts.add_clip(room.file())
    draft = edits.set_clip(room.drafts.create(), "1", room.drafts.trim(whole, 0, 1_000))
    room.drafts.save(draft)
    assert room.drafts.sweep() == 0
    assert room.vault.exists(whole.media)


def test_a_soft_clip_is_made_as_loud_as_the_house(room: Room) -> None:
    soft = replace(room.drafts.trim(room.drafts.add_clip(room.file()), 0, 1_000), loudness=-40.0)
    level = room.drafts.level(soft)
    assert (level.loudness, level.cut, level.name) == (-23.0, soft.cut, soft.name)
    assert level.media != soft.media


def test_a_recording_becomes_a_clip_and_the_raw_one_goes(room: Room) -> None:
    raw = room.drafts.new_media()
    sink = room.drafts.recording_target(raw)()
    sink.write(make_movie(1.0))
    sink.close()
    clip = room.drafts.clip_of(raw, "opname.mp4")
    assert (clip.name, clip.has_video, clip.has_audio) == ("opname.mp4", True, True)
    assert 900 <= clip.duration_ms <= 1_200
    assert room.vault.ids() == {clip.media}


def test_a_recording_that_broke_off_is_a_clip_as_far_as_it_came(room: Room) -> None:
    raw = room.drafts.new_media()
    sink = room.drafts.recording_target(raw)()
    sink.write(make_movie(2.0))
    sink.write(bytes(sink.bytes_to_boundary()))
    sink.sync()
    sink.abandon()
    clip = room.drafts.clip_of(raw, "opname.mp4")
    assert clip.duration_ms > 500
    assert room.vault.ids() == {clip.media}


def test_a_recording_of_nothing_is_told(room: Room) -> None:
    raw = room.drafts.new_media()
    with _refused(Code.NOTHING_RECORDED):
        room.drafts.clip_of(raw, "opname.mp4")
    sink = room.drafts.recording_target(raw)()
    sink.write(b"niets")
    sink.abandon()
    with _refused(Code.NOTHING_RECORDED):
        room.drafts.clip_of(raw, "opname.mp4")
    assert room.vault.ids() == frozenset()
    room.drafts.recording_target(raw)().abandon()
    room.drafts.drop_recording(raw)
    assert room.vault.ids() == frozenset()


def test_stills_are_made_once_and_pictures_are_themselves(room: Room) -> None:
    clip = room.drafts.add_clip(room.file())
    assert room.drafts.thumbnail(clip.media) == JPEG
    room.workshop.still = None  # type: ignore[method-assign,assignment]
    assert room.drafts.thumbnail(clip.media) == JPEG
    picture = room.drafts.add_picture(room.file("kaart.jpg", _jpeg()))
    assert room.drafts.thumbnail(picture).startswith(b"\xff\xd8\xff")


def test_a_moment_of_a_clip_is_a_picture(room: Room) -> None:
    clip = room.drafts.add_clip(room.file())
    assert room.content(room.drafts.picture_of(clip, 500)).startswith(JPEG)
    with _refused(Code.CLIP_UNUSABLE):
        room.drafts.picture_of(room.drafts.add_clip(room.file("a.m4a", b"geluid")), 0)


def test_captions_from_a_file(room: Room) -> None:
    file = room.file("a.vtt", b"WEBVTT\n\n00:00.000 --> 00:09.000\nHallo\n")
    cues, findings = room.drafts.captions_of(file, 8_000)
    assert cues == (Cue(0, 8_000, "Hallo"),)
    assert [finding.code for finding in findings] == [What.CAPTIONS_BEYOND_CLIP]
    with _refused(Code.FILE_MISSING):
        room.drafts.captions_of(room.path / "weg.vtt", None)


def test_what_nobody_names_is_swept(room: Room) -> None:
    draft = edits.set_clip(room.drafts.create(), "1", room.drafts.add_clip(room.file()))
    room.drafts.save(draft)
    room.drafts.add_clip(room.file())
    room.drafts.recording_target(room.drafts.new_media())().abandon()
    assert room.drafts.sweep() == 2
    assert room.vault.ids() == media_of(draft)
    assert room.drafts.sweep() == 0


# all at once --------------------------------------------------------------------------------------------


def _jpeg() -> bytes:
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xda\x00\x02scan"


def _imported(room: Room) -> tuple[Draft, dict[MediaId, object]]:
    draft = make_draft(3)
    picture = MediaId(new_id())
    media: dict[MediaId, object] = {picture: room.file("kaart.jpg", _jpeg())}
    kinds = [room.file("a.mov"), FilePart(room.file("lang.mp4"), 2_000, 5_000), Card(4_000)]
    for turn, kind in zip(draft.turns, kinds, strict=True):
        assert turn.clip is not None
        media[turn.clip.media] = kind
    return replace(draft, picture=picture), media


def test_a_draft_is_kept_with_all_its_media(room: Room) -> None:
    draft, media = _imported(room)
    steps: list[float] = []
    kept = room.drafts.keep(draft, media, steps.append)  # type: ignore[arg-type]
    assert room.drafts.get(draft.id) == kept
    assert room.vault.ids() == media_of(kept)
    clips = [turn.clip for turn in kept.turns]
    assert [(clip.duration_ms, clip.has_audio) for clip in clips if clip] == [
        (8_000, True),
        (3_000, True),
        (4_000, False),
    ]
    assert [clip.name for clip in clips if clip] == ["beurt-1.mp4", "beurt-2.mp4", "beurt-3.mp4"]
    assert steps == sorted(steps)
    assert steps[-1] == 1.0


def test_only_what_was_asked_is_made_louder(room: Room) -> None:
    draft, media = _imported(room)
    one = draft.turns[0].clip
    assert one is not None
    room.workshop.loudness = -35.0
    kept = room.drafts.keep(draft, media, level=frozenset({one.media}))  # type: ignore[arg-type]
    assert [turn.clip.loudness for turn in kept.turns if turn.clip] == [-23.0, -35.0, None]


@pytest.mark.parametrize("place", range(4))
def test_when_one_cannot_be_used_nothing_is_kept(room: Room, place: int) -> None:
    draft, media = _imported(room)
    wrong = sorted(media)[place]
    media[wrong] = room.file("kapot.bin", b"stuk")
    with pytest.raises(Failure) as caught:
        room.drafts.keep(draft, media)  # type: ignore[arg-type]
    assert caught.value.problem.facts["name"] == "kapot.bin"
    assert room.vault.ids() == frozenset()
    assert room.drafts.list() == []


def test_changing_ones_mind_halfway_leaves_nothing(room: Room) -> None:
    draft, media = _imported(room)
    steps: list[float] = []
    with _refused(Code.INTERRUPTED):
        room.drafts.keep(draft, media, steps.append, lambda: len(steps) > 3)  # type: ignore[arg-type]
    assert steps
    assert room.vault.ids() == frozenset()


def test_when_the_row_cannot_be_written_no_media_stay(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    draft, media = _imported(room)
    with monkeypatch.context() as broken:
        broken.setattr(Drafts, "save", lambda *_: (_ for _ in ()).throw(OSError()))
        with pytest.raises(OSError):
            room.drafts.keep(draft, media)  # type: ignore[arg-type]
    assert room.vault.ids() == frozenset()


# from and to the library --------------------------------------------------------------------------------


def test_a_copy_of_an_exercise_is_one_of_its_own(room: Room) -> None:
    scenario = room.library.get("een")
    copy = room.drafts.copy_of("een")
    assert copy.scenario_id != "een"
    assert (copy.title, copy.version) == (f"{scenario.title} (kopie)", "1.0")
    assert [(turn.id, turn.prompt, turn.follow) for turn in copy.turns] == [
        (turn.id, turn.prompt, turn.follow) for turn in scenario.turns
    ]
    assert [turn.captions for turn in copy.turns] == [turn.clip.captions for turn in scenario.turns]
    assert room.content(copy.turns[0].clip.media) == scenario.turns[0].clip.path.read_bytes()  # type: ignore[union-attr]
    assert room.drafts.get(copy.id) == copy
    with _refused(Code.SCENARIO_UNKNOWN):
        room.drafts.copy_of("niets")
    with _refused(Code.INTERRUPTED):
        room.drafts.copy_of("een", cancelled=lambda: True)
    assert len(room.drafts.list()) == 1


def test_the_next_version_keeps_the_id(room: Room) -> None:
    draft = room.drafts.copy_of("een", "1.9", as_update=True)
    assert (draft.scenario_id, draft.version) == ("een", "1.10")


@pytest.mark.parametrize(
    ("version", "after"), [("1.0", "1.1"), ("1.9", "1.10"), ("2", "3"), ("1.0-b", "1.0-b.1"), ("", ".1")]
)
def test_what_comes_after_a_version(version: str, after: str) -> None:
    assert next_version(version) == after


def _whole(room: Room) -> Draft:
    draft, media = _imported(room)
    return room.drafts.keep(draft, media)  # type: ignore[arg-type]


def test_a_draft_is_packed_so_that_it_can_be_imported(room: Room) -> None:
    answer = DraftAnswer("1", "Ik begrijp u.", clip=room.drafts.add_clip(room.file("goed.mp4")))
    draft = replace(_whole(room), answers=(answer,), listening=answer.clip)
    room.drafts.save(draft)
    file = room.path / "uit" / "paspoort.oefenscenario"
    file.parent.mkdir()
    steps: list[float] = []
    NOTED.clear()
    assert room.drafts.export(draft.id, file, steps.append) == file
    assert [(file.name, False), (file.name, True)] == NOTED
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    with zipfile.ZipFile(file) as packed:
        names = packed.namelist()
        assert packed.testzip() is None
        assert packed.read("clips/beurt-1.mp4").startswith(b"een fragment")
    assert names[0] == "scenario.yaml"
    assert sorted(names[1:]) == [
        "clips/beurt-1.mp4",
        "clips/beurt-1.vtt",
        "clips/beurt-2.mp4",
        "clips/beurt-2.vtt",
        "clips/beurt-3.mp4",
        "clips/beurt-3.vtt",
        "clips/voorbeeld-1.mp4",
        "thumbnail.jpg",
    ]
    with file.open("rb") as written:
        assert verify_package(written) == ()
    first = file.read_bytes()
    room.drafts.export(draft, file)
    assert file.read_bytes() == first  # no time, nothing that changes
    assert steps[-1] == 1.0


def test_what_was_packed_is_read_as_the_same_exercise(room: Room) -> None:
    movie = make_movie(1.0, fragmented=False)
    clip = room.drafts.add_clip(room.file("echt.mp4", movie))
    draft = make_draft(1)
    cues = (Cue(0, 900, "Goedemorgen."),)
    draft = edits.set_captions(edits.set_clip(draft, "1", clip), "1", cues)
    file = room.drafts.export(draft, room.path / "x.oefenscenario")
    report = check_path(file, lambda _: Probe(1_000, True, True))
    assert report.findings == ()
    assert report.scenario is not None
    assert report.scenario.title == draft.title
    assert report.scenario.first_turn.clip.captions == cues


def test_a_draft_with_errors_is_not_packed(room: Room) -> None:
    draft = edits.set_clip(_whole(room), "2", None)
    file = room.path / "x.oefenscenario"
    file.write_bytes(b"van vroeger")
    with _refused(Code.SCENARIO_INVALID) as caught:
        room.drafts.export(draft, file)
    assert caught.value.problem.facts["first"] == "Beurt 2 heeft nog geen fragment."
    assert file.read_bytes() == b"van vroeger"


def test_an_export_that_fails_or_is_stopped_leaves_what_was_there(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = _whole(room)
    folder = room.path / "uit"
    folder.mkdir()
    file = folder / "x.oefenscenario"
    file.write_bytes(b"van vroeger")
    with _refused(Code.INTERRUPTED):
        room.drafts.export(draft, file, cancelled=lambda: True)
    with _refused(Code.EXPORT_FAILED):
        room.drafts.export(draft, room.path / "er" / "niet" / "x.oefenscenario")
    write = Exporting.write
    with monkeypatch.context() as broken:
        broken.setattr(Exporting, "write", lambda *given: (write(*given), given[2].truncate(900)))
        with _refused(Code.EXPORT_FAILED):
            room.drafts.export(draft, file)
    room.vault.remove(draft.turns[0].clip.media)  # type: ignore[union-attr]
    with _refused(Code.FILE_MISSING):
        room.drafts.export(draft, file)
    assert file.read_bytes() == b"van vroeger"
    assert [path.name for path in folder.iterdir()] == [file.name]


# trying it out ------------------------------------------------------------------------------------------


def test_a_draft_can_be_played_without_leaving_the_vault(room: Room) -> None:
    draft = _whole(room)
    draft = edits.set_turn(edits.set_fields(draft, goal="", tips=("", "Adem")), "1", lines="")
    scenario = room.drafts.as_scenario(draft)
    assert (scenario.goal, scenario.tips) == ("", ("Adem",))
    first = scenario.first_turn
    assert first.lines == "Goedemorgen. Ik kom voor mijn paspoort."
    assert first.clip.path.parent == room.vault.folder.root
    source = room.clips.source(first.clip)
    assert not isinstance(source, Path)
    with source:
        assert source.read().startswith(b"een fragment")


def test_a_draft_that_leads_nowhere_cannot_be_played(room: Room) -> None:
    for broken in (
        edits.set_clip(_whole(room), "2", None),
        edits.set_follow(_whole(room), "1", None),
        replace(_whole(room), turns=()),
    ):
        with _refused(Code.SCENARIO_INVALID):
            room.drafts.as_scenario(broken)


def test_a_plain_clip_is_played_where_it_is(room: Room) -> None:
    clip = room.library.get("een").first_turn.clip
    assert room.clips.source(clip) == clip.path
    gone = Clip(room.vault.path(MediaId(new_id())), 10)
    with _refused(Code.FILE_MISSING):
        room.clips.source(gone)


def test_an_unconnected_last_turn_is_the_end_of_the_trial(room: Room) -> None:
    draft = edits.add_turn(_whole(room))[0]
    draft = edits.set_clip(draft, "4", make_clip())
    draft = edits.set_turn(draft, "4", captions=(), follow=End())
    assert len(room.drafts.as_scenario(draft).turns) == 4  # nothing leads to it: only a warning
