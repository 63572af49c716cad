"""That a window is open: seen by another, and by the next one when it crashed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from oefenruimte.app.door import OPEN_FILE as FILE
from oefenruimte.app.door import seems_open
from oefenruimte.app.running import Began, RunningMark

_HOLD = """
import sys
from pathlib import Path
from oefenruimte.app.running import RunningMark
mark = RunningMark(Path(sys.argv[1]))
print(mark.begin().value, flush=True)
sys.stdin.read()
"""


def test_it_is_there_while_a_window_is_open_and_says_nothing(tmp_path: Path) -> None:
    mark = RunningMark(tmp_path / "thuis")
    assert mark.begin() is Began.ALONE
    assert seems_open(tmp_path / "thuis")
    assert (tmp_path / "thuis" / FILE).read_bytes() == b""
    mark.end()
    mark.end()
    assert not seems_open(tmp_path / "thuis")
    again = RunningMark(tmp_path / "thuis")
    assert again.begin() is Began.ALONE
    again.end()


def test_another_window_is_told_apart_from_one_that_was_killed(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "alone"
        second = RunningMark(tmp_path)
        assert second.begin() is Began.BESIDE
        second.end()
        assert seems_open(tmp_path)  # it is not the second one's to take away
        other.kill()
        other.wait(20)
    after = RunningMark(tmp_path)
    assert after.begin() is Began.CRASHED
    after.end()
    assert not seems_open(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="links of Unix")
def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / FILE).symlink_to(tmp_path / "elders")
    assert RunningMark(tmp_path).begin() is Began.UNKNOWN
    assert not (tmp_path / "elders").exists()
