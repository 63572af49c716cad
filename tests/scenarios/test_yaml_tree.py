import time
import tracemalloc

import pytest

from oefenruimte.domain.scenario import Severity
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.yaml_tree import MOST_BYTES, Mapping, decode, find, line_of, parse_tree, plain


def parse(text: str) -> tuple[Mapping | None, Findings]:
    findings = Findings()
    return parse_tree(text, findings), findings


def refusal(text: str) -> tuple[str, int | None]:
    """Code and line of the only error for a text that gives no tree."""
    tree, findings = parse(text)
    assert tree is None
    (finding,) = findings.all()
    assert finding.severity is Severity.ERROR
    assert finding.file == "scenario.yaml"
    assert finding.sentence.endswith(".")
    return finding.code, finding.line


def test_values_stay_the_text_that_was_written() -> None:
    tree, findings = parse("version: 1.10\nno: no\ndate: 2026-01-01\nbig: 0x1F\nnan: .nan\nleeg:\nniets: ~\n")
    assert tree is not None
    assert findings.all() == ()
    assert plain(tree) == {"version": "1.10", "no": "no", "date": "2026-01-01", "big": "0x1F", "nan": ".nan"}


def test_every_part_knows_its_line() -> None:
    tree, _ = parse("# een\n\ntitle: A\nturns:\n  - id: x\n    next: y\n  - id: z\n")
    assert tree is not None
    assert line_of(tree, ["title"]) == 3
    assert line_of(tree, ["turns"]) == 4
    assert line_of(tree, ["turns", 0, "next"]) == 6
    assert line_of(tree, ["turns", 1, "id"]) == 7
    assert line_of(tree, ["turns", 1, "clip"]) == 7  # missing: the part it belongs to
    assert line_of(tree, ["nergens"]) == 3  # missing at the top: where the mapping begins
    assert find(tree, ["turns", 5]) is None


def test_a_byte_order_mark_is_no_problem() -> None:
    findings = Findings()
    text = decode(b"\xef\xbb\xbftitle: caf\xc3\xa9\n", findings)
    assert text is not None
    tree, _ = parse(text)
    assert tree is not None
    assert plain(tree) == {"title": "café"}


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"title: A\nsummary: caf\xe9\n", What.YAML_NOT_UTF8, 2),
        ("title: A\n".encode("utf-16"), What.YAML_NOT_UTF8, 1),
        (b"a" * (MOST_BYTES + 1), What.YAML_TOO_LARGE, None),
    ],
)
def test_bytes_that_are_no_text(data: bytes, code: What, line: int | None) -> None:
    findings = Findings()
    assert decode(data, findings) is None
    (finding,) = findings.all()
    assert (finding.code, finding.line) == (code, line)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("title: A\ntips:\n\t- een tab\n", What.YAML_TAB, 3),
        ("title: A\ngoal: Let op: dit gaat mis\n", What.YAML_SYNTAX, 2),
        ('title: A\ngoal: "geen einde\nrole: B\n', What.YAML_SYNTAX, 2),
        ('title: A\ngoal: "C:\\qmap"\n', What.YAML_SYNTAX, 2),
        ("title: A\nlos woord\nrole: B\n", What.YAML_SYNTAX, 2),
        ("title: A\ngoal: @home\n", What.YAML_SYNTAX, 2),
        ("title: A\ntips: [een, twee\nrole: B\n", What.YAML_SYNTAX, 3),
        ("title: A\ngoal: bel\x07\n", What.YAML_CONTROL, 2),
        ("title: &a A\ngoal: *a\n", What.YAML_ALIAS, 1),
        ("title: A\ngoal: *a\n", What.YAML_ALIAS, 2),
        ("title: !!python/object/apply:os.system [ls]\n", What.YAML_TAG, 1),
        ("title: A\ngoal: !Let op\n", What.YAML_TAG, 2),
        ("title: A\n---\ntitle: B\n", What.YAML_DOCUMENTS, 2),
        ("- een\n- twee\n", What.YAML_SYNTAX, 1),
        ("zomaar tekst\n", What.YAML_SYNTAX, 1),
        ("", What.YAML_SYNTAX, 1),
        ("? [a, b]\n: c\n", What.YAML_SYNTAX, 1),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(text: str, code: What, line: int) -> None:
    assert refusal(text) == (code, line)


def test_a_key_that_stands_there_twice_names_both_lines() -> None:
    tree, findings = parse("title: A\ngoal: x\ntitle: B\n")
    assert tree is not None
    assert plain(tree) == {"title": "A", "goal": "x"}
    (finding,) = findings.all()
    assert (finding.code, finding.line, finding.severity) == (What.YAML_DUPLICATE_KEY, 3, Severity.ERROR)
    assert "regel 1" in finding.sentence


def test_characters_that_steer_are_left_out_and_told() -> None:
    tree, findings = parse('title: "A\\x1b[31m\\u202e\\ud800B"\n')
    assert tree is not None
    assert plain(tree) == {"title": "A[31mB"}
    (finding,) = findings.all()
    assert (finding.code, finding.line, finding.severity) == (What.TEXT_CLEANED, 1, Severity.WARNING)


BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{new}: &{new} [{','.join(['*' + old] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (BOMB, What.YAML_ALIAS),
        ("[" * 200_000, What.YAML_DEEP),
        ("{a: " * 60_000, What.YAML_DEEP),
        ("".join(" " * at + "a:\n" for at in range(600)), What.YAML_DEEP),
        ("- " * 100_000, What.YAML_DEEP),
        ("? " * 100_000, What.YAML_DEEP),
    ],
    ids=["aliases", "brackets", "braces", "indents", "dashes", "questions"],
)
def test_bombs_are_refused_quickly_and_in_little_memory(text: str, code: What) -> None:
    tracemalloc.start()
    began = time.process_time()
    assert refusal(text)[0] == code
    assert time.process_time() - began < 2
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("a: '" + "x" * (MOST_BYTES - 10) + "'", True),
        ("#" * (MOST_BYTES - 10) + "\na: b\n", True),
        ("\n" * (MOST_BYTES - 5) + "a: b", True),
        ("a: |\n" + " x\n" * 80_000, True),
        ("".join(f"k{at}: 1\n" for at in range(5_900)), True),
        ("a: [" + "x," * 100_000 + "]", False),
        ("".join(f"k{at}: 1\n" for at in range(20_000)), False),
    ],
    ids=["long", "comment", "blank", "literal", "keys", "long list", "too many keys"],
)
def test_the_largest_file_is_read_in_time(text: str, fits: bool) -> None:
    began = time.process_time()
    tree, findings = parse(text)
    assert time.process_time() - began < 2
    assert (tree is not None) == fits
    assert [finding.code for finding in findings.all()] == ([] if fits else [What.YAML_TOO_LARGE])
