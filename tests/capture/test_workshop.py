"""The media workshop and its fakes against one contract; then what only a real process can show."""

import io
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from fakes.media import make_clip
from fakes.tiny_workshop import TinyWorkshop
from fakes.workshop import FakeWorkshop
from oefenruimte.capture import FileTarget, MediaWorkshop
from oefenruimte.capture.workshop_messages import Limits
from oefenruimte.domain.problem import Code, Failure
from tests.capture import workshop_parts as parts
from tests.capture.helpers import until
from tests.capture.processes import is_alive

ROOT = Path(__file__).parents[2]
Workshop = MediaWorkshop | TinyWorkshop
AnyWorkshop = Workshop | FakeWorkshop


@pytest.fixture(scope="module")
def real() -> Iterator[MediaWorkshop]:
    with MediaWorkshop() as workshop:
        yield workshop


@pytest.fixture(params=["real", "tiny"])
def workshop(request: pytest.FixtureRequest, real: MediaWorkshop) -> Workshop:
    return real if request.param == "real" else TinyWorkshop()


@pytest.fixture(params=["real", "tiny", "bytes"])
def any_workshop(request: pytest.FixtureRequest, real: MediaWorkshop) -> AnyWorkshop:
    """Also the one that only hands bytes on."""
    return {"real": real, "tiny": TinyWorkshop(), "bytes": FakeWorkshop()}[request.param]


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clips") / "clip.mp4"
    path.write_bytes(make_clip(1.0, fragmented=False))
    return path


def left_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def seconds(path: Path) -> float:
    with av.open(str(path)) as container:
        return (container.duration or 0) / av.time_base


# The contract


def test_looking_into_a_clip(any_workshop: AnyWorkshop, clip: Path) -> None:
    found = any_workshop.probe(clip)
    assert (found.duration_ms, found.has_video, found.has_audio) == (1000, True, True)
    facts = any_workshop.look(clip)
    assert facts.probe == found
    assert facts.loudness is not None
    assert facts.loudness < -10


def test_what_is_not_there_or_no_media(workshop: Workshop, tmp_path: Path) -> None:
    junk = tmp_path / "ruis.mp4"
    junk.write_bytes(b"zomaar wat woorden\n" * 500)
    for path, code in (
        (tmp_path / "weg.mp4", Code.CLIP_MISSING),
        (tmp_path, Code.CLIP_MISSING),
        (junk, Code.CLIP_UNPLAYABLE),
    ):
        for ask in (workshop.probe, workshop.look):
            with pytest.raises(Failure) as caught:
                ask(path)
            assert caught.value.problem.code is code
            assert caught.value.problem.facts["name"] == path.name


def test_a_clip_is_converted(any_workshop: AnyWorkshop, clip: Path, tmp_path: Path) -> None:
    told: list[float] = []
    facts = any_workshop.convert(clip, FileTarget(tmp_path / "uit.mp4"), on_progress=told.append)
    assert left_in(tmp_path) == {"uit.mp4"}
    assert facts.house
    assert facts.probe.duration_ms == pytest.approx(1000, abs=40)
    assert facts.loudness == pytest.approx(-23, abs=1)
    assert told == sorted(told)
    assert told[-1] == 1.0
    found = any_workshop.probe(tmp_path / "uit.mp4")
    assert (found.has_video, found.has_audio) == (True, True)
    assert found.duration_ms == pytest.approx(facts.probe.duration_ms, abs=40)


def test_a_part_of_a_sealed_clip_is_converted(workshop: Workshop, clip: Path, tmp_path: Path) -> None:
    facts = workshop.convert(parts.Sealed(clip), FileTarget(tmp_path / "uit.mp4"), cut_ms=(200, 700))
    assert facts.probe.duration_ms == pytest.approx(500, abs=20)
    assert seconds(tmp_path / "uit.mp4") == pytest.approx(0.5, abs=0.04)


def test_who_changes_their_mind_keeps_what_was_there(
    any_workshop: AnyWorkshop, clip: Path, tmp_path: Path
) -> None:
    (tmp_path / "uit.mp4").write_bytes(b"van gisteren")
    with pytest.raises(Failure) as caught:
        any_workshop.convert(clip, FileTarget(tmp_path / "uit.mp4"), cancelled=lambda: True)
    assert caught.value.problem.code is Code.INTERRUPTED
    assert left_in(tmp_path) == {"uit.mp4"}
    assert (tmp_path / "uit.mp4").read_bytes() == b"van gisteren"


def test_a_card_and_a_still(workshop: Workshop, clip: Path, tmp_path: Path) -> None:
    picture = workshop.still(clip, 400, width=120)
    assert picture.startswith(b"\xff\xd8\xff")
    with av.open(io.BytesIO(picture), format="jpeg_pipe") as container:
        assert container.streams.video[0].width == 120
    facts = workshop.card(FileTarget(tmp_path / "kaart.mp4"), 1000, picture)
    assert (facts.probe.duration_ms, facts.probe.has_video, facts.probe.has_audio) == (1000, True, False)
    assert facts.loudness is None
    assert workshop.probe(tmp_path / "kaart.mp4").duration_ms == pytest.approx(1000, abs=40)
    assert left_in(tmp_path) == {"kaart.mp4"}


# Only the real one


def test_a_full_disk_is_told_and_nothing_is_left(real: MediaWorkshop, clip: Path, tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        real.convert(clip, parts.Refusing(tmp_path / "spoor"))
    assert caught.value.problem.code is Code.DISK_FULL
    assert left_in(tmp_path) == {"spoor"}  # its `discard` was called
    with pytest.raises(Failure) as caught:
        real.convert(clip, FileTarget(tmp_path / "nergens" / "uit.mp4"))
    assert caught.value.problem.code is not Code.CLIP_UNPLAYABLE


def test_what_the_source_says_is_wrong_is_what_the_caller_hears(
    real: MediaWorkshop, clip: Path, tmp_path: Path
) -> None:
    with pytest.raises(Failure) as caught:
        real.convert(parts.Torn(clip), FileTarget(tmp_path / "uit.mp4"))
    assert caught.value.problem.code in (Code.FILE_DAMAGED, Code.CLIP_UNPLAYABLE)
    assert left_in(tmp_path) == set()


@pytest.mark.parametrize("harm", [parts.killed, parts.crashed, parts.spinning, parts.greedy])
def test_a_helper_that_ends_is_a_failure_and_the_next_job_gets_another(
    clip: Path, tmp_path: Path, harm: parts.Sealed
) -> None:
    with MediaWorkshop(Limits(making=0.2, memory=1 << 30)) as workshop:
        with pytest.raises(Failure) as caught:
            workshop.convert(harm, FileTarget(tmp_path / "uit.mp4"))
        assert caught.value.problem.code is Code.CLIP_UNPLAYABLE
        assert left_in(tmp_path) == set()
        assert workshop.probe(clip).duration_ms == 1000


def test_a_helper_that_stands_still_is_not_waited_for(tmp_path: Path) -> None:
    with MediaWorkshop(Limits(silent=0.3)) as workshop, pytest.raises(Failure) as caught:
        workshop.convert(parts.standing_still, FileTarget(tmp_path / "uit.mp4"))
    assert caught.value.problem.detail == "no answer in time"


def test_a_helper_that_dies_while_it_writes_leaves_nothing(clip: Path, tmp_path: Path) -> None:
    with MediaWorkshop() as workshop, pytest.raises(Failure) as caught:
        workshop.convert(clip, parts.KilledWhileWriting(tmp_path / "uit.mp4"))
    assert caught.value.problem.code is Code.CLIP_UNPLAYABLE
    assert left_in(tmp_path) == set()


def test_a_conversion_stops_at_once_and_its_process_is_gone(tmp_path: Path) -> None:
    """Cancelled from elsewhere while the helper is at work and says nothing."""
    enough = threading.Event()
    with MediaWorkshop() as workshop:
        outcome: list[Failure] = []

        def convert() -> None:
            try:
                workshop.convert(
                    parts.standing_still, FileTarget(tmp_path / "uit.mp4"), cancelled=enough.is_set
                )
            except Failure as failure:
                outcome.append(failure)

        worker = threading.Thread(target=convert)
        worker.start()
        until(lambda: bool(workshop.helpers), 20)
        (helper,) = workshop.helpers
        enough.set()
        worker.join(20)
        assert [failure.problem.code for failure in outcome] == [Code.INTERRUPTED]
        until(lambda: not is_alive(helper), 10)
    assert left_in(tmp_path) == set()


def test_a_helper_that_was_killed_between_two_jobs_is_not_missed(clip: Path) -> None:
    with MediaWorkshop() as workshop:
        workshop.probe(clip)
        (helper,) = workshop.helpers
        os.kill(helper, 9)
        assert workshop.probe(clip).duration_ms == 1000
        assert workshop.helpers != (helper,)


def test_closing_ends_the_processes_and_what_they_were_doing(clip: Path, tmp_path: Path) -> None:
    workshop = MediaWorkshop()
    outcome: list[Failure] = []

    def convert() -> None:
        try:
            workshop.convert(parts.standing_still, FileTarget(tmp_path / "uit.mp4"))
        except Failure as failure:
            outcome.append(failure)

    worker = threading.Thread(target=convert)
    worker.start()
    workshop.probe(clip)
    until(lambda: len(workshop.helpers) == 2, 20)
    helpers = workshop.helpers
    workshop.close()
    worker.join(20)
    assert [failure.problem.code for failure in outcome] == [Code.CLIP_UNPLAYABLE]
    assert workshop.helpers == ()
    assert not any(map(is_alive, helpers))


def test_when_the_program_is_killed_its_helper_ends_too(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.capture.convert_process", str(tmp_path / "uit.mp4")]
    paths = os.pathsep.join([str(ROOT / "tests"), str(ROOT)])
    environment = os.environ | {"PYTHONPATH": paths}
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment)
    assert program.stdout is not None
    with program.stdout:
        helper = int(program.stdout.readline())
    assert os.path.exists(f"/proc/{helper}")
    program.kill()
    program.wait()
    until(lambda: not is_alive(helper), 20)
    assert left_in(tmp_path) == set()
