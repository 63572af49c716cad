"""Hostile and broken media against the workshop: refused or read, and nothing else is opened."""

import ctypes
import os
import select
import socket
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from oefenruimte.capture import FileTarget, MediaWorkshop
from oefenruimte.capture.workshop_messages import Limits
from oefenruimte.domain.media import Probe
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.scenario import Severity
from oefenruimte.scenarios import What, check_path
from tests.capture.workshop_parts import Endless
from tests.conformance import mp4_corpus as corpus
from tests.scenarios.helpers import write

IN_OPEN = 0x20


@pytest.fixture(scope="module")
def workshop() -> Iterator[MediaWorkshop]:
    with MediaWorkshop() as made:
        yield made


class Canary:
    """A playable film and an address: both tell when anything so much as opens them."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "geheim.mp4"
        self.path.write_bytes(corpus.clip())
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setblocking(False)
        port = self._listener.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}/geheim.mp4"
        libc = ctypes.CDLL(None, use_errno=True)
        self._watch = libc.inotify_init1(os.O_NONBLOCK)
        assert libc.inotify_add_watch(self._watch, os.fsencode(self.path), IN_OPEN) >= 0

    def sang(self) -> list[str]:
        """What was opened since the last time."""
        heard = []
        if select.select([self._watch], [], [], 0)[0]:
            event = os.read(self._watch, 4096)
            assert struct.unpack_from("iI", event)[1] & IN_OPEN
            heard.append("file")
        if select.select([self._listener], [], [], 0)[0]:
            self._listener.accept()[0].close()
            heard.append("address")
        return heard

    def close(self) -> None:
        self._listener.close()
        os.close(self._watch)


@pytest.fixture
def canary(tmp_path: Path) -> Iterator[Canary]:
    made = Canary(tmp_path)
    yield made
    made.close()


def outcome(workshop: MediaWorkshop, path: Path) -> Probe | Code:
    """What probing says. Looking further may see more that is wrong, and fails as plainly."""
    with suppress(Failure):
        workshop.look(path)
    try:
        return workshop.probe(path)
    except Failure as failure:
        return failure.problem.code


def check(workshop: MediaWorkshop, folder: Path, cases: Iterator[corpus.Case]) -> int:
    wrong = {}
    count = 0
    for case in cases:
        path = folder / case.name
        path.write_bytes(case.data)
        found = outcome(workshop, path)
        good = isinstance(found, Probe) and found.duration_ms > 0 and case.outcome == corpus.EITHER
        if not good and found is not Code.CLIP_UNPLAYABLE:
            wrong[case.name] = found
        count += 1
    assert wrong == {}
    return count


def test_the_canary_sings(canary: Canary, workshop: MediaWorkshop) -> None:
    assert canary.sang() == []
    workshop.probe(canary.path)
    socket.create_connection(("127.0.0.1", int(canary.address.split(":")[2].split("/")[0]))).close()
    assert canary.sang() == ["file", "address"]


def test_what_leads_elsewhere_leads_nowhere(canary: Canary, workshop: MediaWorkshop, tmp_path: Path) -> None:
    """Neither looked into nor converted; the film that they lead to is a good one, and here."""
    cases = list(corpus.pointing_elsewhere(str(canary.path), canary.address))
    for case in cases:
        path = tmp_path / case.name
        path.write_bytes(case.data)
        assert outcome(workshop, path) is Code.CLIP_UNPLAYABLE, case.name
        with pytest.raises(Failure):
            workshop.convert(path, FileTarget(tmp_path / "uit.mp4"))
        assert canary.sang() == [], case.name
        path.unlink()
    assert len(cases) > 40
    assert [path.name for path in tmp_path.iterdir()] == [canary.path.name]


def test_torn_files(workshop: MediaWorkshop, tmp_path: Path) -> None:
    assert check(workshop, tmp_path, corpus.truncated()) == 10


def test_numbers_that_ask_for_all_memory_and_time(workshop: MediaWorkshop, tmp_path: Path) -> None:
    assert check(workshop, tmp_path, corpus.huge_numbers()) > 15


def test_nothing_to_show_and_far_too_much(workshop: MediaWorkshop, tmp_path: Path) -> None:
    assert check(workshop, tmp_path, corpus.nothing_to_show()) > 8


def test_other_kinds_of_files(workshop: MediaWorkshop, tmp_path: Path) -> None:
    assert check(workshop, tmp_path, corpus.other_kinds()) > 12


def test_clips_with_some_bytes_turned_over(workshop: MediaWorkshop, tmp_path: Path) -> None:
    assert check(workshop, tmp_path, corpus.mutated(60)) == 60


def test_a_clip_on_which_the_helper_hangs_is_one_line_of_the_report(tmp_path: Path) -> None:
    """And the program goes on: the next clip is looked into as if nothing had happened."""
    folder = write(tmp_path / "map")
    (folder / "1.mp4").write_bytes(corpus.clip())
    with MediaWorkshop(Limits(looking=0.3)) as workshop:
        good = workshop.probe(folder / "1.mp4")
        (helper,) = workshop.helpers
        report = check_path(folder, lambda path: workshop.probe(Endless(path)))
        assert [(finding.severity, finding.code) for finding in report.errors] == [
            (Severity.ERROR, What.CLIP_UNPLAYABLE)
        ]
        assert "1.mp4" in report.errors[0].sentence
        assert workshop.helpers != (helper,)
        assert workshop.probe(folder / "1.mp4") == good
