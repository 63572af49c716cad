"""From what a trainer brings to the library or a draft: whole or not at all, also when the computer stops."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from oefenruimte.app.authoring.fixes import ChooseFile, Leave, LevelSound, Transcode, UseFile, Wants
from oefenruimte.app.authoring.importing import Imports
from oefenruimte.app.authoring.report import report_of
from oefenruimte.app.authoring.workshop import Sink
from oefenruimte.app.library import Library
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.media import Card, MediaFacts, MediaSource, Probe
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.scenario import Severity
from oefenruimte.scenarios import Kind, key_of
from tests.fakes.media import make_clip
from tests.fakes.scenarios import make_scenario
from tests.fakes.workshop import FakeWorkshop
from tests.scenarios.importers.materials import branching, film, h5p, node, question, text

MOVIE = make_clip(0.3, fragmented=False)


class Cinema(FakeWorkshop):
    """Cards are real films, for a library that looks into them."""

    def card(
        self, open_sink: Callable[[], Sink], duration_ms: int, picture: bytes | None = None
    ) -> MediaFacts:
        self._write(open_sink, MOVIE, lambda _: None, lambda: False)
        return MediaFacts(Probe(duration_ms, True, False), None, house=True)

    def look(self, path: Path) -> MediaFacts:
        return replace(super().look(path), house="anders" not in path.name)


@dataclass
class Trainer:
    imports: Imports
    library: Library
    workshop: Cinema
    path: Path

    def files(self, **files: bytes | str) -> Path:
        folder = self.path / "mijn-map"
        folder.mkdir(exist_ok=True)
        for name, data in files.items():
            stem, _, suffix = name.rpartition("_")
            content = data.encode() if isinstance(data, str) else data
            (folder / f"{stem.replace('_', '-')}.{suffix}").write_bytes(content)
        return folder

    @property
    def left(self) -> list[str]:
        """What is still there of work in progress."""
        root = self.path / "home" / "import"
        return sorted(path.name for path in root.iterdir()) if root.is_dir() else []


@pytest.fixture
def trainer(tmp_path: Path) -> Trainer:
    workshop = Cinema()
    (tmp_path / "ingebouwd").mkdir()
    library = Library(tmp_path / "ingebouwd", tmp_path / "home" / "scenarios", workshop.probe)
    return Trainer(Imports(tmp_path / "home" / "import", library, workshop), library, workshop, tmp_path)


def test_loose_clips_go_into_the_library(trainer: Trainer) -> None:
    folder = trainer.files(
        beurt_1_mp4=MOVIE, beurt_2_anders_mp4=MOVIE, tekst_txt="Titel: Boos\nBeurt 1\n“Wat?”"
    )
    told: list[float] = []
    proposal = trainer.imports.propose(folder, told.append)
    imported = trainer.imports.to_library(proposal, told.append)
    trainer.imports.forget(proposal)
    scenario = trainer.library.get("boos")
    assert imported.scenario == scenario
    assert [turn.id for turn in scenario.turns] == ["1", "2"]
    assert scenario.turns[0].lines == "Wat?"
    assert scenario.turns[0].clip.path.read_bytes() == MOVIE  # of the house: not touched
    assert [name for name, _, _ in trainer.workshop.converted] == ["beurt-2-anders.mp4"]
    assert told[-1] == 1.0
    assert trainer.left == []
    assert sorted(path.name for path in folder.iterdir()) == [
        "beurt-1.mp4",
        "beurt-2-anders.mp4",
        "tekst.txt",
    ]


def test_an_h5p_of_texts_goes_into_the_library(trainer: Trainer) -> None:
    content = branching(text("Een", 1), question("Wat nu?", ("A", 2), ("B", -1)), text("Twee", -1))
    proposal = trainer.imports.propose(h5p(trainer.path / "x.h5p", content))
    scenario = trainer.imports.to_library(proposal).scenario
    assert (proposal.kind, scenario.title) == (Kind.H5P_BRANCHING, "Een H5P")
    assert [turn.lines for turn in scenario.turns] == ["Een", "Twee"]
    assert scenario.turns[0].clip.captions


def test_the_same_once_more_is_the_same_and_a_change_is_a_new_version(trainer: Trainer) -> None:
    folder = trainer.files(beurt_1_mp4=MOVIE, tekst_txt="Titel: Boos\nTips\nAdem in")
    versions = []
    for _ in range(2):
        proposal = trainer.imports.propose(folder)
        versions.append(trainer.imports.to_library(proposal).scenario.version)
        trainer.imports.forget(proposal)
    trainer.files(tekst_txt="Titel: Boos\nTips\nAdem uit")
    proposal = trainer.imports.propose(folder)
    versions.append(trainer.imports.to_library(proposal).scenario.version)
    assert versions == ["1.0", "1.0", "1.1"]
    assert trainer.library.get("boos", "1.0").tips == ("Adem in",)  # who practised it keeps it


def test_an_exercise_of_the_program_is_not_overruled_by_its_namesake(trainer: Trainer) -> None:
    make_scenario(trainer.path / "ingebouwd" / "een", turns=1, choice=False, scenario_id="boos", title="Boos")
    proposal = trainer.imports.propose(trainer.files(beurt_1_mp4=MOVIE, tekst_txt="Titel: Boos"))
    assert trainer.imports.to_library(proposal).scenario.id == "boos-2"


def test_a_package_is_taken_over_as_it_is(trainer: Trainer) -> None:
    folder = make_scenario(trainer.path / "pakket", turns=2, choice=False)
    proposal = trainer.imports.propose(folder)
    assert (proposal.kind, proposal.package) == (Kind.PACKAGE, folder)
    assert report_of(proposal).errors == ()
    scenario = trainer.imports.to_library(proposal).scenario
    assert (scenario.folder / "scenario.yaml").read_bytes() == (folder / "scenario.yaml").read_bytes()
    assert trainer.workshop.converted == []
    (folder / "scenario.yaml").write_text(
        (folder / "scenario.yaml").read_text("utf-8").replace('"1.0"', '"0.9"'), "utf-8"
    )
    older = trainer.imports.propose(folder)
    assert [finding.code for finding in older.findings if finding.severity is Severity.NOTE] == [
        "import-version"
    ]
    trainer.imports.to_library(older)
    assert trainer.library.get(scenario.id).version == "1.0"
    assert trainer.library.get(scenario.id, "0.9").version == "0.9"


def test_a_package_with_a_missing_clip_is_solved(trainer: Trainer) -> None:
    """As on sheet 10b: the clip is there, under another name."""
    folder = make_scenario(trainer.path / "pakket", turns=3)
    (folder / "clips" / "2.mp4").rename(folder / "clips" / "beurt-2B.mp4")
    source = (folder / "scenario.yaml").read_text("utf-8").replace("clips/2.mp4", "clips/beurt-2b.mp4")
    (folder / "scenario.yaml").write_text(source, "utf-8")
    line = 1 + source.splitlines().index(next(row for row in source.splitlines() if "beurt-2b.mp4" in row))
    proposal = trainer.imports.propose(folder)
    with pytest.raises(Failure) as refused:
        trainer.imports.to_library(proposal)
    assert refused.value.problem.code is Code.SCENARIO_INVALID
    (error,) = report_of(proposal).errors
    assert (error.place, error.sentence) == (f"Regel {line}", "Fragment beurt-2b.mp4 ontbreekt")
    assert error.known == (
        "Het bestand staat wel in scenario.yaml, maar niet in het pakket. In dezelfde map staat beurt-2B.mp4."
    )
    where = ("turns", 1, "clip")
    assert error.fixes == (UseFile(where, "beurt-2B.mp4"), ChooseFile(where, Wants.CLIP))
    solved = trainer.imports.solve(proposal, error.fixes[0])
    assert report_of(solved).errors == ()
    scenario = trainer.imports.to_library(solved).scenario
    assert scenario.turns[1].clip.path.read_bytes().startswith(MOVIE[:4])
    assert [hint.text for hint in scenario.turns[0].cue_card]
    assert scenario.behaviours


def test_a_package_with_clips_of_another_kind_is_converted_when_asked(trainer: Trainer) -> None:
    folder = make_scenario(trainer.path / "pakket", turns=2, choice=False)
    (folder / "clips" / "2.mp4").rename(folder / "clips" / "anders.mp4")
    source = (folder / "scenario.yaml").read_text("utf-8").replace("clips/2.mp4", "clips/anders.mp4")
    (folder / "scenario.yaml").write_text(source, "utf-8")
    proposal = trainer.imports.propose(folder)
    line = next(line for line in report_of(proposal).warnings if line.finding.code == "import-converted")
    assert line.fixes[0] == Transcode(("turns", 1, "clip"))
    asked = trainer.imports.solve(proposal, line.fixes[0])
    assert report_of(asked).warnings == ()
    scenario = trainer.imports.to_library(asked).scenario
    assert [name for name, _, _ in trainer.workshop.converted] == ["anders.mp4"]
    assert (scenario.id, scenario.version) == ("oefening-voor-proef", "1.0")


def test_a_clip_with_almost_the_right_name_is_offered(trainer: Trainer) -> None:
    folder = trainer.files(beurt_1_mp4=MOVIE, beurt_2B_def_mp4=MOVIE)
    (folder / "tabel.csv").write_text("beurt;fragment\n1;beurt-1.mp4\n2;beurt-2b.mp4\n", "utf-8")
    proposal = trainer.imports.propose(folder)
    (error,) = report_of(proposal).errors
    assert (error.place, error.sentence) == ("tabel.csv, regel 3", "Fragment beurt-2b.mp4 ontbreekt")
    assert error.fixes[0] == UseFile(("turns", 1, "clip"), "beurt-2B-def.mp4")
    assert report_of(trainer.imports.solve(proposal, error.fixes[0])).errors == ()


def test_a_package_without_a_text_it_needs_is_not_filled_in(trainer: Trainer) -> None:
    folder = make_scenario(trainer.path / "pakket", turns=1, choice=False)
    source = (folder / "scenario.yaml").read_text("utf-8").replace("role:", "rol:")
    (folder / "scenario.yaml").write_text(source, "utf-8")
    report = report_of(trainer.imports.propose(folder))
    assert [line.finding.where for line in report.errors] == [("role",)]


def test_choosing_files_by_hand(trainer: Trainer) -> None:
    proposal = trainer.imports.propose(
        h5p(trainer.path / "x.h5p", branching(film("https://x.example/a.mp4")))
    )
    (error,) = report_of(proposal).errors
    (choose,) = error.fixes
    broken = trainer.path / "stuk.mp4"
    broken.write_bytes(b"stuk")
    with pytest.raises(Failure) as refused:
        trainer.imports.solve(proposal, choose, broken)
    assert refused.value.problem.code is Code.CLIP_UNPLAYABLE
    good = trainer.path / "goed.mp4"
    good.write_bytes(MOVIE)
    solved = trainer.imports.solve(proposal, choose, good)
    captions = next(line for line in report_of(solved).warnings if line.finding.code == "captions-missing")
    ask = next(fix for fix in captions.fixes if isinstance(fix, ChooseFile))
    file = trainer.path / "goed.vtt"
    file.write_text("WEBVTT\n\n00:00.000 --> 00:00.200\nHallo\n", "utf-8")
    solved = trainer.imports.solve(solved, ask, file)
    assert "captions-missing" not in [line.finding.code for line in report_of(solved).warnings]
    assert trainer.imports.to_library(solved).scenario.turns[0].clip.captions[0].text == "Hallo"


def test_what_is_left_as_it_is_is_not_told_again(trainer: Trainer) -> None:
    proposal = trainer.imports.propose(trainer.files(beurt_1_mp4=MOVIE))
    line = report_of(proposal).warnings[0]
    left = trainer.imports.solve(proposal, Leave(key_of(line.finding)))
    assert line.finding not in report_of(left).findings


def test_a_soft_clip_is_made_as_loud_as_the_rest(trainer: Trainer) -> None:
    class Soft(Cinema):
        def look(self, path: Path) -> MediaFacts:
            return replace(super().look(path), loudness=-40.0 if "1" in path.name else -23.0)

    soft = Soft()
    imports = Imports(trainer.path / "home" / "import", trainer.library, soft)
    proposal = imports.propose(trainer.files(beurt_1_mp4=MOVIE, beurt_2_mp4=MOVIE, beurt_3_mp4=MOVIE))
    line = next(line for line in report_of(proposal).warnings if line.finding.code == "loudness-differs")
    assert line.fixes[0] == LevelSound(("turns", 0, "clip"))
    level = imports.solve(proposal, line.fixes[0])
    assert "loudness-differs" not in [other.finding.code for other in report_of(level).warnings]
    imports.to_library(level)
    assert soft.converted == [("beurt-1.mp4", None, -23.0)]


def test_a_draft_is_kept_with_its_media(trainer: Trainer) -> None:
    kept: list[tuple[Draft, dict[MediaId, MediaSource], frozenset[MediaId] | None]] = []

    class Keeper:
        def keep(  # type: ignore[no-untyped-def]
            self, draft, media, on_progress, cancelled, *, level=None
        ) -> Draft:
            kept.append((draft, media, level))
            return draft

    proposal = trainer.imports.propose(trainer.files(beurt_1_mp4=MOVIE))
    draft = trainer.imports.keep_as_draft(proposal, Keeper())
    ((same, media, level),) = kept
    assert same is draft is proposal.draft
    assert (list(media.values()), level) == ([trainer.path / "mijn-map" / "beurt-1.mp4"], frozenset())
    nothing = trainer.imports.propose(trainer.path / "is-er-niet")
    with pytest.raises(Failure) as refused:
        trainer.imports.keep_as_draft(nothing, Keeper())
    assert refused.value.problem.code is Code.SCENARIO_INVALID


def test_a_change_of_mind_leaves_nothing(trainer: Trainer) -> None:
    folder = trainer.files(beurt_1_mp4=MOVIE, beurt_2_anders_mp4=MOVIE)
    with pytest.raises(Failure) as refused:
        trainer.imports.propose(folder, cancelled=lambda: True)
    assert refused.value.problem.code is Code.INTERRUPTED
    assert trainer.left == []
    proposal = trainer.imports.propose(folder)
    with pytest.raises(Failure):
        trainer.imports.to_library(proposal, cancelled=lambda: bool(trainer.workshop.converted))
    trainer.imports.forget(proposal)
    assert trainer.left == []
    assert trainer.library.all() == ()


def test_a_bad_picture_is_no_obstacle(trainer: Trainer) -> None:
    proposal = trainer.imports.propose(trainer.files(beurt_1_mp4=MOVIE, omslag_png=b"geen plaatje"))
    assert proposal.draft is not None
    assert proposal.draft.picture is None
    assert trainer.imports.to_library(proposal).scenario.thumbnail is None
    image = node("H5P.Image 1.1", {"file": {"path": "images/a.png", "mime": "image/png"}, "alt": "Een balie"})
    path = h5p(trainer.path / "x.h5p", branching(image), files={"images/a.png": b"geen plaatje"})
    cards = trainer.imports.propose(path)
    assert [source for source in cards.media.values() if isinstance(source, Card) and source.picture] == []
    assert [one.file for one in cards.findings if one.code == "import-unused"] == ["a.png"]


def test_reading_again_sees_what_changed_and_keeps_what_was_solved(trainer: Trainer) -> None:
    folder = trainer.files(beurt_1_mp4=MOVIE)
    proposal = trainer.imports.propose(folder)
    line = next(one for one in report_of(proposal).warnings if one.finding.code == "captions-missing")
    proposal = trainer.imports.solve(proposal, line.fixes[-1])
    trainer.files(beurt_2_mp4=MOVIE)
    fresh = trainer.imports.again(proposal)
    assert fresh.draft is not None
    assert len(fresh.draft.turns) == 2
    assert [
        one.finding.where[1] for one in report_of(fresh).warnings if one.finding.code == "captions-missing"
    ] == [1]
    assert len(trainer.left) == 2  # one folder and its lock


def test_a_crash_leaves_nothing_that_is_not_swept(trainer: Trainer) -> None:
    root = trainer.path / "home" / "import"
    program = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from oefenruimte.app.authoring.work_folders import WorkFolders\n"
        "work = WorkFolders(Path(sys.argv[1])).new()\n"
        "(work / 'fragment.mp4').write_bytes(b'x')\n"
        "print('klaar', flush=True)\n"
        "sys.stdin.read()\n"
    )
    running = subprocess.Popen(
        [sys.executable, "-c", program, str(root)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert running.stdout is not None
    assert running.stdout.readline() == b"klaar\n"
    trainer.imports.sweep()
    assert len(trainer.left) == 2  # somebody is at work there
    os.kill(running.pid, signal.SIGKILL)
    running.communicate()
    trainer.imports.sweep()
    assert trainer.left == []


@pytest.mark.parametrize("step", [1, 2])
def test_an_update_that_is_killed_between_two_renames_loses_nothing(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    folder = make_scenario(trainer.path / "pakket", turns=1, choice=False)
    trainer.imports.to_library(trainer.imports.propose(folder))
    before = trainer.library.get("oefening-voor-proef")
    real, done = Path.rename, 0

    class Killed(BaseException):
        pass

    def rename(self: Path, target: Path) -> Path:
        nonlocal done
        if "oefening-voor-proef" in str(self):
            done += 1
            if done == step:
                raise Killed
        return real(self, target)

    proposal = trainer.imports.propose(folder)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", rename)
        with pytest.raises(Killed):
            trainer.imports.to_library(proposal)
    again = Library(trainer.path / "ingebouwd", trainer.path / "home" / "scenarios", trainer.workshop.probe)
    assert again.get("oefening-voor-proef") == before
