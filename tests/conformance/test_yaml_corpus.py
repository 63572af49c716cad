"""Every field of scenario.yaml with everything that does not belong there; and files that are bombs."""

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from oefenruimte.domain.scenario import Severity
from oefenruimte.scenarios import What, check_path
from oefenruimte.scenarios.yaml_tree import MOST_BYTES
from tests.scenarios.helpers import WHOLE, believe, swap, write

# As they are written. What is a fine text stays one: the answer may be that all is well.
VALUES = (
    ".nan",
    "-.inf",
    "1e999",
    "9" * 400,
    "-1",
    "0x7fffffff",
    "yes",
    "2026-11-22",
    "{}",
    "[]",
    "[[[[]]]]",
    "{a: {b: {c: d}}}",
    "''",
    '"' + "\\u0000" * 3 + '"',
    '"\\ud800"',
    "'" + "x" * 5000 + "'",
    "'<img src=http://127.0.0.1/x onerror=alert(1)>'",
    "'../../../etc/passwd'",
    "'file:///etc/passwd'",
    "'%s%n{0}{name}'",
    "'\u202egpj.exe'",
)

RICH = (
    swap("    end: true\n", "", WHOLE)
    + """\
    lines: Wat nu?
    cue_card: [Luister, {text: Vat samen, icon: ear}]
    usual_seconds: [20, 60]
    choice:
      question: Hoe ging het?
      branches: [{label: Goed, to: end}, {label: Niet goed, to: end}]
      default: 1
model_answers: [{turn: "1", text: Ik hoor u.}]
skills: [Luisteren]
tips: [Adem]
facts: [De balie sluit om vijf uur.]
pitfalls: [Meteen oplossen.]
language: nl
credits: Iemand
"""
)


def places(node: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in a document where something is written."""
    if path:
        yield path
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield from places(value, (*path, key))


def with_value(node: object, path: tuple[str | int, ...], value: str) -> str:
    """The document in one line, with `value` at `path` just as it is written."""
    if not path:
        return value
    if isinstance(node, dict):
        inner = (
            f'"{k}": {with_value(v, path[1:] if k == path[0] else ("",), value)}' for k, v in node.items()
        )
        return "{" + ", ".join(inner) + "}"
    if isinstance(node, list):
        inner = (with_value(v, path[1:] if i == path[0] else ("",), value) for i, v in enumerate(node))
        return "[" + ", ".join(inner) + "]"
    return '"' + str(node).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def test_every_field_with_everything_that_does_not_belong_there(tmp_path: Path) -> None:
    """In turn, each place meets other values: findings with a sentence, or a scenario. Nothing is raised."""
    folder = write(tmp_path / "map", RICH)
    document = YAML(typ="safe", pure=True).load(RICH)
    seen = 0
    refused = 0
    for number, path in enumerate(places(document)):
        for value in VALUES[number % 6 :: 6]:
            (folder / "scenario.yaml").write_text(with_value(document, path, value), "utf-8")
            report = check_path(folder, None)
            assert report.errors or report.scenario is not None
            for finding in report.findings:
                assert finding.sentence
                assert all(letter.isprintable() or letter == "\n" for letter in finding.sentence), finding
                assert len(finding.sentence) < 500
            seen += 1
            refused += bool(report.errors)
    assert seen > 150
    assert refused > seen // 2


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (swap("format: 1", "format: 2"), What.FORMAT_NEWER),
        (swap("format: 1", "format: 99999999999999999999"), What.FORMAT_NEWER),
        (swap("format: 1", "format: .inf"), None),
        (swap("format: 1", "format: -1"), None),
        ("%YAML 9.9\n---\n" + WHOLE, None),
        ("%TAG ! tag:kwaad,2026:\n---\n" + WHOLE, None),
        (WHOLE + "...\n" + WHOLE, What.YAML_DOCUMENTS),
        ("<<: {title: B}\n" + WHOLE, None),
        (WHOLE + "goal: nog een\n", What.YAML_DUPLICATE_KEY),
        (swap("minutes: 5", "minutes: &a 5\nlevel2: *a"), What.YAML_ALIAS),
        (swap("title: Een proef", "title: !!binary aGFsbG8="), What.YAML_TAG),
        (swap("title: Een proef", "title: !!python/name:os.system x"), What.YAML_TAG),
        (WHOLE.replace("\n", "\r"), None),
        (WHOLE.replace("\n", "\u2028"), None),
        (WHOLE + "\x00" * 100, What.YAML_CONTROL),
        (WHOLE.encode("utf-16"), What.YAML_NOT_UTF8),
        (WHOLE.encode("utf-32"), What.YAML_NOT_UTF8),
        (b"\xef\xbb\xbf" * 3 + WHOLE.encode(), None),
        (b"\x1f\x8b" + WHOLE.encode(), What.YAML_NOT_UTF8),
        (WHOLE + "tips:\n" + "- x\n" * 30_000, What.YAML_TOO_LARGE),
        (WHOLE + "x: " + "[" * 5000 + "]" * 5000 + "\n", What.YAML_DEEP),
        (WHOLE + "a: &a [l,l,l,l]\nb: &b [*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n", What.YAML_ALIAS),
    ],
)
def test_documents_that_are_something_else(tmp_path: Path, text: str | bytes, code: What | None) -> None:
    """`code` None: what exactly is wrong with it, or nothing, does not matter."""
    report = check_path(write(tmp_path / "map", text), believe)
    assert report.errors or report.scenario is not None
    if code is not None:
        assert code in {finding.code for finding in report.errors}


def test_a_file_of_100_mb_is_not_read(tmp_path: Path) -> None:
    folder = write(tmp_path / "map")
    with (folder / "scenario.yaml").open("r+b") as file:
        file.truncate(100_000_000)
    tracemalloc.start()
    report = check_path(folder, believe)
    assert tracemalloc.get_traced_memory()[1] < 4 * MOST_BYTES + 4_000_000
    tracemalloc.stop()
    assert [(f.severity, f.code) for f in report.findings] == [(Severity.ERROR, What.YAML_TOO_LARGE)]
