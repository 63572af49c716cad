"""From an empty window to a door: what is painted first, and what is loaded for it."""

import importlib
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oefenruimte.app.door import somebody_lives_in
from oefenruimte.ui.assets import find_assets
from oefenruimte.ui.early import early
from oefenruimte.ui.first_picture import FirstPicture
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Busy
from oefenruimte.ui.window import Window


@pytest.mark.parametrize("package", ["oefenruimte.ui.widgets", "oefenruimte.ui.shells"])
def test_every_name_of_a_lazy_package_is_there(package: str) -> None:
    module = importlib.import_module(package)
    assert len(module.__all__) >= 5
    for name in module.__all__:
        assert not isinstance(getattr(module, name), ModuleType), name  # a module of that name went before it
    with pytest.raises(AttributeError, match="nobody"):
        _ = module.nobody


def test_the_first_picture_has_the_planes_of_the_door(
    qapp: QApplication, qtbot: QtBot, themes: ThemeManager
) -> None:
    themes.apply("light")
    color = themes.theme.color

    def painted(inhabited: bool | None) -> QImage:
        window = Window(FirstPicture(qapp, find_assets(), inhabited))
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.painted):
            window.show()
        return window.grab().toImage()

    first = painted(False)
    assert first.pixelColor(200, 400) == color("firstStartBackground")
    assert first.pixelColor(800, 400) == color("surface")
    lock = painted(True)
    assert lock.pixelColor(4, 4) == color("window")
    assert lock.pixelColor(640, 400) == color("room")
    unknown = painted(None)
    assert unknown.pixelColor(4, 4) == unknown.pixelColor(640, 400) == color("window")


def test_content_takes_the_place_of_the_first_picture(
    qapp: QApplication, qtbot: QtBot, themes: ThemeManager
) -> None:
    window = Window(FirstPicture(qapp, find_assets(), False))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.furnish()
    window.show_busy("Even wachten…")
    assert isinstance(window.content, Busy)
    assert window.grab().toImage().pixelColor(4, 4) == themes.theme.color("window")


def test_the_first_picture_loads_no_widgets_and_no_libraries(tmp_path: Path) -> None:
    """It is what the user waits for: a module that slips in here is waited for at every start."""
    program = """
import sys
from oefenruimte import __main__ as program
from PySide6.QtWidgets import QApplication
import oefenruimte.ui.window as window

def tell(self):
    QApplication.quit()
    own = [name for name in sys.modules if name.startswith("oefenruimte.")]
    heavy = {"cryptography", "sqlalchemy", "cv2", "av", "numpy", "pydantic", "hashlib"} & set(sys.modules)
    print(*sorted(own), "|", *heavy, flush=True)
    raise SystemExit(0)

window.Window.painted = property(lambda self: type("Signal", (), {
    "connect": lambda _, slot: None, "emit": lambda _: tell(self)})())
program.main(["run", "--home", sys.argv[1]])
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    own, _, heavy = done.stdout.partition("|")
    assert "oefenruimte.ui.first_picture" in own.split(), done.stderr
    assert not heavy.split()
    assert [name for name in own.split() if ".widgets" in name or ".theme" in name or ".vault" in name] == []
    assert len(own.split()) <= 12


def test_an_early_question_does_not_wait_for_ever() -> None:
    going_on = threading.Event()
    answer = early(lambda: going_on.wait(20))
    assert answer(0.01) is None
    going_on.set()
    assert answer(20) is True


def test_an_early_question_that_fails_has_no_answer() -> None:
    def fall() -> int:
        raise OSError

    assert early(fall)(20) is None


def test_who_lives_here_at_a_glance(tmp_path: Path) -> None:
    assert not somebody_lives_in(tmp_path)
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles" / "last").write_text("x")
    assert not somebody_lives_in(tmp_path)
    (tmp_path / "profiles" / "abc").mkdir()
    assert somebody_lives_in(tmp_path)
