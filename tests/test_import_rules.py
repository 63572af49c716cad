"""The import table is a test: what is not in it is forbidden (docs/adr/0001-rooms-and-imports.md)."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.import_rules import TABLE, Import, imports, problems, room_of, sources

ROOT = Path(__file__).resolve().parents[1]
HOUSE = ROOT / "src" / "oefenruimte"

LINES = 300
SCREEN_LINES = 400
SCREENS = (Path("ui/screens"), Path("ui/dialogs"))
# Modules that are longer and still one thing. Each with its own bound and why.
LONGER: dict[str, int] = {}


def test_nothing_is_imported_that_the_table_does_not_allow() -> None:
    assert problems(HOUSE) == []


def test_the_rules_were_held_against_real_files() -> None:
    files = sources(HOUSE)
    seen = {room_of(file) for file in files if file != Path("__init__.py")}
    assert seen == set(TABLE)
    assert len(files) > 60
    found = {item.module.partition(".")[0] for file in files for item in imports(HOUSE, file)}
    assert {"PySide6", "sqlalchemy", "cryptography", "av", "typer", "oefenruimte"} <= found


def test_every_library_has_its_room() -> None:
    """Sole owners: only facts about pictures and sound are read in two rooms."""
    owners: dict[str, set[str]] = {}
    for room, rules in TABLE.items():
        for library in rules.libraries:
            owners.setdefault(library, set()).add(room)
    shared = {library: rooms for library, rooms in owners.items() if len(rooms) > 1}
    assert shared == {library: {"capture", "insight"} for library in ("cv2", "av", "numpy")}


@pytest.mark.parametrize(
    ("file", "source", "breach"),
    [
        ("domain/x.py", "import numpy", "domain may not import numpy"),
        ("capture/x.py", "from oefenruimte.vault import files", "capture may not import vault"),
        ("capture/x.py", "from oefenruimte import vault", "capture may not import vault"),
        ("capture/x.py", "from ..store import Store", "capture may not import store"),
        ("capture/a/x.py", "from ...store import Store", "capture may not import store"),
        ("store/x.py", "def f():\n    import oefenruimte.sharing.cards", "store may not import sharing"),
        (
            "app/x.py",
            "import importlib\nimportlib.import_module('PySide6.QtCore')",
            "app may not import PySide6",
        ),
        ("ui/x.py", "from oefenruimte.vault.keys import ProfileKeys", "ui may not import vault"),
        ("cli/x.py", "from PySide6 import QtCore", "cli may not import PySide6"),
        ("__init__.py", "from oefenruimte import domain", "the package itself may not import domain"),
        ("attic/x.py", "", "attic is not in the table"),
    ],
)
def test_a_breach_is_found(tmp_path: Path, file: str, source: str, breach: str) -> None:
    path = tmp_path / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, "utf-8")
    found = problems(tmp_path)
    assert len(found) == 1
    assert found[0].endswith(breach)


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("capture/x.py", "from . import ports\nfrom .ports import Camera\nimport av.container"),
        ("sharing/x.py", "from oefenruimte.vault.reader import AgeReader"),
        ("cli/x.py", "from oefenruimte.ui.demo import drive"),
        ("ui/a/x.py", "from ..bridge import jobs\nfrom oefenruimte.app import takes"),
    ],
)
def test_what_is_allowed_passes(tmp_path: Path, file: str, source: str) -> None:
    path = tmp_path / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, "utf-8")
    assert problems(tmp_path) == []


def test_imports_are_read_with_their_line(tmp_path: Path) -> None:
    (tmp_path / "x.py").write_text("\nimport os.path, av\nfrom json import loads\n", "utf-8")
    assert list(imports(tmp_path, Path("x.py"))) == [
        Import(Path("x.py"), 2, "os.path"),
        Import(Path("x.py"), 2, "av"),
        Import(Path("x.py"), 3, "json.loads"),
    ]


@pytest.mark.parametrize("room", sorted(set(TABLE) - {"ui"}))
def test_below_the_window_no_module_loads_qt(room: str) -> None:
    """Every module of the room, really imported in a fresh interpreter: what counts is what gets loaded."""
    program = """
import importlib, pkgutil, sys
room = importlib.import_module("oefenruimte." + sys.argv[1])
for module in pkgutil.walk_packages(getattr(room, "__path__", []), room.__name__ + "."):
    if not module.name.endswith("__main__") and ".migrations" not in module.name:
        importlib.import_module(module.name)
print(*sorted(name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6")))
"""
    done = subprocess.run(
        [sys.executable, "-c", program, room], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""


def _limit(file: Path) -> int:
    if str(file) in LONGER:
        return LONGER[str(file)]
    return SCREEN_LINES if any(file.is_relative_to(folder) for folder in SCREENS) else LINES


def test_modules_stay_small() -> None:
    too_long = []
    for file in sources(HOUSE):
        lines = len((HOUSE / file).read_text("utf-8").splitlines())
        if lines > _limit(file):
            too_long.append(f"{file}: {lines} lines, at most {_limit(file)}")
    assert too_long == []


def test_the_list_of_longer_modules_holds_no_old_names() -> None:
    for name in LONGER:
        assert (HOUSE / name).is_file()
        assert len((HOUSE / name).read_text("utf-8").splitlines()) > LINES
