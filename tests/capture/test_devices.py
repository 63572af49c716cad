import os
import subprocess
import sys
from pathlib import Path

import pytest

from oefenruimte.capture.devices import list_cameras
from oefenruimte.domain.recording import Device


def node(root: Path, number: int, name: str, index: int = 0) -> None:
    folder = root / f"video{number}"
    folder.mkdir()
    (folder / "name").write_text(f"{name}\n")
    (folder / "index").write_text(f"{index}\n")


@pytest.mark.skipif(sys.platform != "linux", reason="how Linux lists cameras")
def test_cameras_by_the_name_their_maker_gave(tmp_path: Path) -> None:
    node(tmp_path, 0, "Integrated Camera: Integrated C")
    node(tmp_path, 1, "Integrated Camera: Integrated C", index=1)
    node(tmp_path, 10, "HD Webcam C525")
    assert list_cameras(tmp_path) == [
        Device("0", "Integrated Camera", default=True),
        Device("10", "HD Webcam C525"),
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="how Linux lists cameras")
def test_no_cameras(tmp_path: Path) -> None:
    assert list_cameras(tmp_path) == []
    assert list_cameras(tmp_path / "nothing") == []


def in_a_fresh_process(code: str) -> str:
    """What `code` prints in a Python that has loaded nothing yet."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True, env=env
    )
    return done.stdout.strip()


def test_importing_the_room_loads_nothing_heavy() -> None:
    code = (
        "import sys; from oefenruimte.capture import ThreadRecorder; ThreadRecorder();"
        "print([name for name in ('cv2', 'av', 'numpy', 'sounddevice', 'PySide6') if name in sys.modules])"
    )
    assert in_a_fresh_process(code) == "[]"


def test_cv2_leaves_qt_alone() -> None:
    code = (
        "import os; os.environ['QT_QPA_PLATFORM'] = 'mine';"
        "from oefenruimte.capture.opencv import load_cv2; load_cv2();"
        "print(sorted(f'{k}={v}' for k, v in os.environ.items() if k.startswith('QT_QPA_')))"
    )
    assert in_a_fresh_process(code) == "['QT_QPA_PLATFORM=mine']"


def test_versions_for_the_doctor() -> None:
    code = (
        "from oefenruimte.capture import describe; found = describe();"
        "print(all(name and version for name, version in found), len(found))"
    )
    assert in_a_fresh_process(code) == "True 4"
