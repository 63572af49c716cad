"""`scenarios check` and `import` for everything that people bring: one document, never a traceback."""

import json
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal
from tests.fakes.media import make_clip
from tests.scenarios.helpers import Member, raw_zip
from tests.scenarios.importers.materials import branching, film, h5p, question, sheet, text, word, zipped

MEMBERS = {"severity", "file", "line", "code", "sentence", "known"}


def test_a_zip_of_clips_with_a_word_file(terminal: Terminal, tmp_path: Path) -> None:
    words = word(tmp_path / "t.docx", "Titel: Boos aan de balie", ("Kop1", "Beurt 1"), "“Waar blijft het?”")
    movie = make_clip(0.4, fragmented=False)
    path = zipped(tmp_path / "mijn map.zip", {"één/beurt 1.mp4": movie, "één/tekst.docx": words.read_bytes()})
    checked = terminal.run("scenarios", "check", str(path))
    assert checked.code == 0, checked.document
    assert (checked.document["kind"], checked.document["turns"]) == ("loose", ["1"])
    assert all(set(finding) == MEMBERS for finding in checked.document["findings"])
    assert not (terminal.home / "scenarios").exists()
    imported = terminal.run("scenarios", "import", str(path))
    assert imported.code == 0, imported.document
    assert {name: imported.document[name] for name in ("id", "version", "title", "kind", "turns")} == {
        "id": "boos-aan-de-balie",
        "version": "1.0",
        "title": "Boos aan de balie",
        "kind": "loose",
        "turns": ["1"],
    }
    listed = terminal.run("scenarios", "list").document["scenarios"]
    assert "boos-aan-de-balie" in [one["id"] for one in listed]
    assert not list((terminal.home / "import").iterdir())


def test_an_h5p_of_texts(terminal: Terminal, tmp_path: Path) -> None:
    content = branching(text("<p>Hallo</p>", 1), question("Wat nu?", ("A", 2), ("B", -1)), text("Dag", -1))
    answer = terminal.run("scenarios", "import", str(h5p(tmp_path / "x.h5p", content)))
    assert answer.code == 0, answer.document
    assert (answer.document["kind"], answer.document["turns"]) == ("h5p-branching", ["1", "3"])


def test_an_address_is_named_and_refused(terminal: Terminal, tmp_path: Path) -> None:
    path = h5p(
        tmp_path / "x.h5p", branching(film("https://www.youtube.com/watch?v=abc", mime="video/YouTube"))
    )
    checked = terminal.run("scenarios", "check", str(path))
    assert checked.code == 1
    (error,) = [finding for finding in checked.document["findings"] if finding["severity"] == "error"]
    assert (error["code"], error["file"], error["line"]) == ("path-remote", "content/content.json", 1)
    assert "https://www.youtube.com/watch?v=abc" in error["sentence"]
    refused = terminal.run("scenarios", "import", str(path))
    assert (refused.code, refused.document["error"]["code"]) == (1, "scenario-invalid")
    assert not (terminal.home / "scenarios").exists()


def _bomb(name: str, size: int) -> bytes:
    return raw_zip([Member(name, b" " * size, deflate=True)])


def _many(count: int) -> bytes:
    return raw_zip([Member(f"map/{number}.mp4") for number in range(count)])


HOSTILE: dict[str, Callable[[Path], Path]] = {
    "slip.zip": lambda path: _written(path, raw_zip([Member("../../x.mp4", b"x")])),
    "slip.h5p": lambda path: _written(
        path, raw_zip([Member("h5p.json", b"{}"), Member("/etc/passwd", b"x")])
    ),
    "reserved.zip": lambda path: _written(path, raw_zip([Member("con.mp4", b"x")])),
    "link.zip": lambda path: _written(path, raw_zip([Member("a.mp4", b"/etc/passwd", mode=0o120777)])),
    "bomb.zip": lambda path: _written(path, _bomb("a.mp4", 8 * 1024**2)),
    "bomb.h5p": lambda path: _written(path, _bomb("content/content.json", 8 * 1024**2)),
    "bomb.docx": lambda path: _written(path, _bomb("word/document.xml", 8 * 1024**2)),
    "bomb.xlsx": lambda path: _written(path, _bomb("xl/workbook.xml", 8 * 1024**2)),
    "many.zip": lambda path: _written(path, _many(7_000)),
    "case.zip": lambda path: _written(path, raw_zip([Member("A.mp4", b"x"), Member("a.mp4", b"y")])),
    "lying.zip": lambda path: _written(path, raw_zip([Member("a.mp4", b"x" * 9, size=3)])),
    "nested.zip": lambda path: _written(path, raw_zip([Member("a.mp4", raw_zip([Member("b", b"x")]))])),
    "cut.zip": lambda path: _written(path, raw_zip([Member("a.mp4", b"x" * 99)])[:60]),
    "empty.zip": lambda path: _written(path, b""),
    "empty.mp4": lambda path: _written(path, b""),
    "deep.h5p": lambda path: _json(path, b"[" * 500_000),
    "wide.h5p": lambda path: _json(
        path, json.dumps({"branchingScenario": {"content": [{}] * 50_000}}).encode()
    ),
    "nan.h5p": lambda path: _json(path, b'{"branchingScenario": NaN}'),
    "loop.h5p": lambda path: h5p(path, branching(text("a", 1), text("b", 0))),
    "self.h5p": lambda path: h5p(path, branching(text("a", 0))),
    "nowhere.h5p": lambda path: h5p(path, branching(text("a", 99))),
    "html.h5p": lambda path: h5p(path, branching(film("x.mp4"), text("<" * 900_000 + "<!--" * 100_000))),
    "letters.txt": lambda path: _written(path, b"\xff\xfe\x00" * 5),
    "long.csv": lambda path: _written(path, b'"' + b"a" * 900_000),
    "other.exe": lambda path: _written(path, b"MZ\x90"),
}


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _json(path: Path, content: bytes) -> Path:
    about = b'{"mainLibrary": "H5P.BranchingScenario"}'
    squeezed = zlib.compress(content)
    assert squeezed
    with zipfile.ZipFile(path, "w") as packed:  # stored: no bomb by its looks
        packed.writestr("h5p.json", about)
        packed.writestr("content/content.json", content)
    return path


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_material_gets_a_sentence_and_nothing_else(
    terminal: Terminal, tmp_path: Path, name: str
) -> None:
    path = HOSTILE[name](tmp_path / name)
    before = sorted(tmp_path.rglob("*"))
    checked = terminal.run("scenarios", "check", str(path))
    assert checked.code == 1, checked.document
    errors = [finding for finding in checked.document["findings"] if finding["severity"] == "error"]
    assert errors
    assert all(finding["sentence"] for finding in errors)
    refused = terminal.run("scenarios", "import", str(path))
    assert (refused.code, refused.document["error"]["code"]) == (1, "scenario-invalid")
    assert "Traceback" not in checked.words + refused.words
    assert not (terminal.home / "scenarios").exists()
    left = [one for one in tmp_path.rglob("*") if one not in before and one.is_file()]
    assert left == []


def test_a_table_that_is_hostile_inside(terminal: Terminal, tmp_path: Path) -> None:
    rows = [["beurt", "tekst"], *([number, '=HYPERLINK("https://x")'] for number in range(300))]
    path = sheet(tmp_path / "t.xlsx", rows)
    answer = terminal.run("scenarios", "check", str(path))
    assert answer.code == 1  # turns without clips
    assert len(answer.document["turns"]) == 100
