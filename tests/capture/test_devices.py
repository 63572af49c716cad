import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Literal

import pytest

from oefenruimte.capture.cameras import FoundCamera, Places, as_devices, find_cameras
from oefenruimte.capture.devices import DeviceLists
from oefenruimte.capture.names import camera_name
from oefenruimte.capture.sources import index_now
from oefenruimte.capture.v4l2 import gives_pictures, takes_pictures
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.recording import Device

YES, NO, SILENT = True, False, None
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="how Linux lists cameras")


class Machine:
    """A sysfs of its own. `plug` is what the kernel does, `answers` what a node says when it is asked."""

    def __init__(self, root: Path) -> None:
        self.places = Places(root / "sys", root / "dev", root / "by-id")
        for folder in (self.places.system, self.places.nodes, self.places.by_id):
            folder.mkdir()
        self.answers: dict[str, bool | None] = {}
        self.asked: list[str] = []

    def plug(
        self, number: int, name: str, *, index: int = 0, by_id: str = "", answer: bool | None = YES
    ) -> None:
        node = f"video{number}"
        folder = self.places.system / node
        folder.mkdir()
        (folder / "name").write_text(f"{name}\n")
        (folder / "index").write_text(f"{index}\n")
        (self.places.nodes / node).touch()
        if by_id:
            (self.places.by_id / by_id).symlink_to(self.places.nodes / node)
        self.answers[node] = answer

    def pull(self, number: int) -> None:
        node = f"video{number}"
        for link in list(self.places.by_id.iterdir()):
            if link.readlink().name == node:
                link.unlink()
        (self.places.nodes / node).unlink()
        shutil.rmtree(self.places.system / node)

    def ask(self, node: Path) -> bool | None:
        self.asked.append(node.name)
        return self.answers[node.name]

    def find(self) -> list[FoundCamera]:
        return find_cameras(self.places, self.ask)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@on_linux
def test_cameras_by_the_name_their_maker_gave(machine: Machine) -> None:
    machine.plug(0, "Integrated Camera: Integrated C")
    machine.plug(1, "Integrated Camera: Integrated C", index=1, answer=NO)
    machine.plug(10, "HD Webcam C525", by_id="usb-046d_HD_Webcam_C525_A1B2-video-index0")
    found = machine.find()
    assert [(camera.index, camera.name) for camera in found] == [
        (0, "Integrated Camera"),
        (10, "HD Webcam C525"),
    ]
    devices = as_devices(found)
    assert devices[1] == Device("camera:usb-046d_HD_Webcam_C525_A1B2-video-index0", "HD Webcam C525")
    assert devices[0].default


@on_linux
def test_no_cameras(machine: Machine, tmp_path: Path) -> None:
    assert machine.find() == []
    assert find_cameras(Places(tmp_path / "nothing", tmp_path, tmp_path / "none")) == []


@on_linux
def test_only_what_gives_pictures_counts_and_who_does_not_say_is_believed_by_its_number(
    machine: Machine,
) -> None:
    machine.plug(0, "Codec", answer=NO)
    machine.plug(1, "Locked", answer=SILENT)
    machine.plug(2, "Locked", index=1, answer=SILENT)
    assert [camera.index for camera in machine.find()] == [1]


@on_linux
def test_equal_names_are_numbered(machine: Machine) -> None:
    for number, serial in ((0, "A"), (2, "B"), (4, "")):
        machine.plug(number, "C525" if serial else "BRIO", by_id=serial and f"usb-{serial}-video-index0")
    assert [camera.name for camera in machine.find()] == ["C525 (1)", "C525 (2)", "BRIO"]


@on_linux
def test_a_camera_that_moved_is_found_again(machine: Machine) -> None:
    machine.plug(0, "C525", by_id="usb-C525-video-index0")
    machine.plug(1, "Built in")
    identity = machine.find()[0].identity
    assert index_now(identity, machine.find) == 0
    machine.pull(0)
    assert index_now(None, machine.find) == 1
    with pytest.raises(Failure) as caught:
        index_now(identity, machine.find)
    assert caught.value.problem.code is Code.CAMERA_NOT_FOUND
    machine.plug(2, "C525", by_id="usb-C525-video-index0")
    assert index_now(identity, machine.find) == 2


@on_linux
def test_two_nodes_that_cannot_be_told_apart_still_have_an_identity_each(machine: Machine) -> None:
    machine.plug(0, "Twin")
    machine.plug(1, "Twin")
    first, second = machine.find()
    assert first.identity != second.identity


@on_linux
def test_the_list_is_made_anew_only_after_plugging(machine: Machine) -> None:
    machine.plug(0, "Built in")
    lists = DeviceLists(machine.places)
    first = lists.cameras()
    assert [camera.name for camera in first] == ["Built in"]
    (machine.places.system / "video0" / "name").write_text("Nobody looks\n")
    assert lists.cameras() == first
    machine.plug(2, "C525")
    assert [camera.name for camera in lists.cameras()] == ["Nobody looks", "C525"]
    machine.pull(2)
    assert len(lists.cameras()) == 1


@on_linux
@pytest.mark.parametrize(
    ("whole", "own", "gives"),
    [
        (0x84A00001, 0x04200001, True),  # a webcam: pictures
        (0x84A00001, 0x04A00000, False),  # its second node: facts about the pictures
        (0x85200001, 0x00000001, True),
        (0x84204000, 0x04204000, False),  # a codec
        (0x80000002, 0x00000002, False),  # output
        (0x00000001, 0x00000000, True),  # an old driver tells only of the whole
    ],
)
def test_what_a_node_says_of_itself(whole: int, own: int, gives: bool) -> None:
    order: Literal["little", "big"] = sys.byteorder
    told = bytes(84) + whole.to_bytes(4, order) + own.to_bytes(4, order) + bytes(12)
    assert gives_pictures(told) is gives


@on_linux
def test_a_file_that_is_no_camera_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "video0").touch()
    assert takes_pictures(tmp_path / "video0") is None
    assert takes_pictures(tmp_path / "video1") is None


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Integrated Camera: Integrated C", "Integrated Camera"),
        ("Integrated_Webcam_HD: Integrate", "Integrated Webcam HD"),
        ("UVC Camera (046d:0825)", "USB-camera"),
        ("", "Camera"),
        ("2K USB Camera (2BDF:02A5)", "2K USB Camera"),
    ],
)
def test_names_as_people_know_them(raw: str, name: str) -> None:
    assert camera_name(raw) == name


def in_a_fresh_process(code: str) -> str:
    """What `code` prints in a Python that has loaded nothing yet."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True, env=env
    )
    return done.stdout.strip()


def test_importing_the_room_loads_nothing_heavy() -> None:
    code = (
        "import sys; from oefenruimte.capture import DeviceLists, ThreadRecorder; ThreadRecorder();"
        "DeviceLists().cameras();"
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
