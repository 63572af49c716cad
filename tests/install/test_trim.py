"""What is frozen into the installed program, and what stays out."""

import importlib.util
import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import parts
import PySide6
import pytest
import trim

QT = Path(PySide6.__path__[0]) / "Qt"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the wheels of Linux are looked at")


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", False),
        ("PySide6/Qt/lib/libQt6FFmpegStub-ssl.so.3", True),
        ("libQt6QuickControls2.so.6", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_nl.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtCharts.abi3.so", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("cv2/qt/fonts/DejaVuSans.ttf", False),
        ("cv2/cv2.abi3.so", True),
        ("pyphen/dictionaries/hyph_nl_NL.dic", True),
        ("pyphen/dictionaries/hyph_hu_HU.dic", False),
        ("sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so", True),
        ("etc/fonts/fonts.conf", False),
        ("oefenruimte/shipped/assets/themes/tokens.json", True),
        ("oefenruimte/shipped/assets/i18n/oefenruimte_en.qm", True),
        ("oefenruimte/shipped/assets/i18n/oefenruimte_en.ts", False),
    ],
)
def test_what_stays(name: str, stays: bool) -> None:
    assert trim.stays(name) is stays


@LINUX
def test_the_libraries_of_qt_that_stay_are_there() -> None:
    there = {path.name.removeprefix("libQt6").split(".")[0] for path in (QT / "lib").glob("libQt6*.so.6")}
    assert there >= trim.QT_LIBRARIES


@LINUX
def test_a_library_that_stays_finds_the_ones_it_is_linked_to() -> None:
    """Read from the names inside, so that no tool is needed; a build looks at the real thing."""
    kept = [QT / "lib" / f"libQt6{name}.so.6" for name in sorted(trim.QT_LIBRARIES)]
    kept += [
        path
        for folder, names in trim.QT_PLUGINS.items()
        for name in sorted(names)
        if (path := QT / "plugins" / folder / f"lib{name}.so").is_file()
    ]
    wanted = {
        match.decode()
        for path in kept
        for match in re.findall(rb"\0libQt6([A-Z]\w+)\.so\.6(?=\0)", path.read_bytes())
    }
    assert wanted <= trim.QT_LIBRARIES


@LINUX
def test_without_these_plugins_there_is_no_window_and_no_sound() -> None:
    for folder, name in (
        ("platforms", "qxcb"),
        ("platforms", "qwayland"),
        ("multimedia", "ffmpegmediaplugin"),
    ):
        assert name in trim.QT_PLUGINS[folder]
        assert (QT / "plugins" / folder / f"lib{name}.so").is_file()


@pytest.mark.parametrize("name", [*trim.HIDDEN_PACKAGES, *trim.HIDDEN_MODULES])
def test_what_is_found_by_name_is_there(name: str) -> None:
    assert importlib.util.find_spec(name) is not None


def test_nothing_of_our_own_is_left_out() -> None:
    imported = re.compile(r"^\s*(?:from|import) ([\w.]+)", re.MULTILINE)
    used = {
        name
        for path in (parts.ROOT / "src").rglob("*.py")
        for name in imported.findall(path.read_text("utf-8"))
    }
    out = trim.EXCLUDED_MODULES
    assert not [name for name in used for each in out if name == each or name.startswith(f"{each}.")]


def test_the_recipe_can_be_read_and_names_what_is_there() -> None:
    text = (parts.ROOT / "packaging" / "oefenruimte.spec").read_text("utf-8")
    compile(text, "oefenruimte.spec", "exec")
    for path in (
        "assets",
        "scenarios",
        "packaging/frozen/__main__.py",
        "src/oefenruimte/store/migrations/env.py",
    ):
        assert (parts.ROOT / path).exists()
    for path in ("packaging/macos/Info.plist", "packaging/macos/entitlements.plist"):
        assert (parts.ROOT / path).is_file()


@pytest.mark.parametrize(
    ("words", "is_helper"),
    [
        (["oefenruimte"], False),
        (["oefenruimte", "doctor"], False),
        (["oefenruimte", "--multiprocessing-fork", "tracker_fd=5", "pipe_handle=7"], True),
        (
            [
                "oefenruimte",
                "-B",
                "-S",
                "-I",
                "-c",
                "from multiprocessing.resource_tracker import main;main(5)",
            ],
            True,
        ),
    ],
)
def test_a_helper_process_is_told_apart(words: list[str], is_helper: bool) -> None:
    start = runpy.run_path(str(parts.ROOT / "packaging" / "frozen" / "__main__.py"))
    assert start["_is_helper"](words) is is_helper


def test_without_a_checkout_everything_is_found_inside_the_package(tmp_path: Path) -> None:
    """As in a wheel and in the frozen program."""
    package = tmp_path / "lib" / "oefenruimte"
    shutil.copytree(
        parts.ROOT / "src" / "oefenruimte", package, ignore=shutil.ignore_patterns("__pycache__", "screens")
    )
    (package / "shipped" / "scenarios").mkdir(parents=True)
    shutil.copytree(parts.ROOT / "assets" / "themes", package / "shipped" / "assets" / "themes")
    program = """
from oefenruimte.bootstrap import built_in_scenarios
from oefenruimte.ui.assets import find_assets
print(find_assets(), built_in_scenarios())
"""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OEFENRUIMTE_")}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=kept | {"PYTHONPATH": str(package.parent)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    shipped = package.resolve() / "shipped"
    assert done.stdout.split() == [str(shipped / "assets"), str(shipped / "scenarios")], done.stderr
