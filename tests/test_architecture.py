"""docs/architecture.md and its drawing say what the import table says."""

import re
import xml.etree.ElementTree as Xml
from pathlib import Path

from tests.import_rules import TABLE

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
DRAWING = Xml.parse(ROOT / "docs" / "img" / "architecture.svg").getroot()
SVG = "{http://www.w3.org/2000/svg}"


def test_the_page_names_every_room() -> None:
    rows = PAGE.partition("## The rooms")[2].partition("## ")[0].splitlines()
    named = {
        name for row in rows if row.startswith("| `") for name in re.findall(r"`(\w+)`", row.split("|")[1])
    }
    assert named == set(TABLE)


def test_the_drawing_has_every_room() -> None:
    drawn = {text.text for text in DRAWING.iter(f"{SVG}text") if text.get("class") == "name"}
    assert drawn == set(TABLE)


def test_the_arrows_are_the_table() -> None:
    drawn: dict[str, set[str]] = {}
    for arrow in DRAWING.iter(f"{SVG}path"):
        if arrow.get("class") == "imports":
            drawn.setdefault(arrow.attrib["data-from"], set()).update(arrow.attrib["data-to"].split())
    without_oneself = {name: rooms - {name} for name, rooms in drawn.items()}
    assert without_oneself == {name: set(room.rooms) - {name} for name, room in TABLE.items() if room.rooms}


def test_the_drawing_can_be_heard() -> None:
    title, words = DRAWING.find(f"{SVG}title"), DRAWING.find(f"{SVG}desc")
    assert title is not None
    assert title.text
    assert words is not None
    assert all(room in (words.text or "") for room in TABLE)


def test_what_the_page_names_is_there() -> None:
    named = re.findall(r"`((?:src|tests|app|ui|packaging|docs)/[\w/.]+\.\w+)`", PAGE)
    assert len(named) >= 4
    places = (ROOT, ROOT / "src" / "oefenruimte")
    assert [name for name in named if not any((place / name).exists() for place in places)] == []


def test_the_libraries_of_the_table_are_named() -> None:
    known = {
        "cv2": "opencv",
        "av": "pyav",
        "sqlcipher3": "sqlcipher",
        "PySide6": "pyside6",
        "ruamel": "ruamel.yaml",
    }
    left_out = {"shiboken6", "pydantic_core", "cv2_enumerate_cameras"}
    libraries = {name for room in TABLE.values() for name in room.libraries} - left_out
    assert [name for name in libraries if known.get(name, name).lower() not in PAGE.lower()] == []
