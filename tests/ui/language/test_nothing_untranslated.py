"""No Dutch in the window that did not go through `tr`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.ui.language.catalogue import ROOT, SOURCES, trees

# Seldom part of a name in a program, and hardly a Dutch sentence does without one of them.
DUTCH = frozenset(
    [
        "de",
        "het",
        "een",
        "van",
        "niet",
        "geen",
        "en",
        "of",
        "zijn",
        "je",
        "dit",
        "deze",
        "er",
        "met",
        "voor",
        "die",
        "dat",
        "maar",
        "naar",
        "bij",
        "nog",
        "ook",
        "wordt",
        "kan",
        "staat",
        "hebt",
        "heeft",
        "uit",
        "jouw",
        "jij",
        "wij",
        "ze",
        "zo",
        "als",
        "dan",
        "al",
        "om",
        "weer",
        "meer",
        "aan",
        "op",
        "wil",
        "moet",
        "mag",
        "gaat",
        "kies",
        "sluit",
        "bewaar",
        "wis",
        "open",
        "klaar",
        "opnieuw",
        "terug",
        "verder",
        "poging",
        "pogingen",
        "oefening",
        "oefeningen",
        "beurt",
        "fragment",
        "opname",
        "ondertiteling",
        "inwoner",
        "medewerker",
    ]
)
NOT_OURS = ("demo", "pictures", "gallery")  # what is shown there is shown to nobody at work
ALLOWED = {
    ("app.py", "Open het venster."): "help of the command line",
    ("app.py", "Map met alle gegevens."): "help of the command line",
    ("app.py", "Oefeningen of fragmenten om te importeren."): "help of the command line",
    ("cleaning.py", "ruim op"): "the name of a lane of jobs",
}
# These show what they are given; a word in their call that is not from `tr` is seen by everybody.
SHOWN_BY = frozenset(
    [
        "Label",
        "Button",
        "Chip",
        "CheckBox",
        "Banner",
        "TextField",
        "EmptyState",
        "IconLine",
        "IconButton",
        "Dialog",
        "setText",
        "setToolTip",
        "setAccessibleName",
        "setAccessibleDescription",
        "setPlaceholderText",
        "setWindowTitle",
        "set_message",
        "set_error",
        "announce",
        "toast",
        "ask",
    ]
)
A_WORD = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]+$")
SAME_IN_EVERY_LANGUAGE = frozenset({"Oefenruimte", "Enter", "Esc", "Delete", "Spatie"})  # Spatie: see KeyCap


def test_no_dutch_goes_round_the_translation() -> None:
    found = {(name, text) for name, tree in _ours() for text in _free_texts(tree) if _is_dutch(text)}
    assert found - ALLOWED.keys() == set()
    assert ALLOWED.keys() - found == set(), "no longer there: take it off the list"


def test_no_single_word_goes_round_the_translation() -> None:
    found = [
        (name, text)
        for name, tree in _ours()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _name(call) in SHOWN_BY
        for text in _own_texts(call)
        if A_WORD.match(text) and text not in SAME_IN_EVERY_LANGUAGE
    ]
    assert found == []


def _ours() -> Iterator[tuple[str, ast.Module]]:
    folder = SOURCES / "ui"
    for file, tree in trees(folder):
        name = file.relative_to(folder)
        if name.parts[0] not in NOT_OURS:
            yield name.as_posix(), tree


def _free_texts(tree: ast.Module) -> Iterator[str]:
    said = {id(part) for node in ast.walk(tree) if _is_translated(node) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


def _is_translated(node: ast.AST) -> bool:
    """A call that translates, or a text that is not for the window: a docstring, what goes wrong for us."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if not isinstance(node, ast.Call):
        return False
    return _name(node) in ("tr", "translate", "worded") or _name(node).endswith("Error")


def _own_texts(call: ast.Call) -> Iterator[str]:
    for given in call.args:
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            yield given.value


def _name(call: ast.Call) -> str:
    func = call.func
    return func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""


def _is_dutch(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text)
    sentence = " " in text.strip() or (bool(words) and words[0][0].isupper())
    return sentence and "_" not in text and any(word.lower() in DUTCH for word in words)


def test_this_knows_dutch_when_it_sees_it() -> None:
    tree = ast.parse('Label("Kies een oefening")\nLabel(self.tr("Sluit"))\nx = "kies"\n"""Het venster."""')
    assert [text for text in _free_texts(tree) if _is_dutch(text)] == ["Kies een oefening"]


def test_findings_can_be_translated() -> None:
    """What the reader of scenarios finds is told in the window: always as `worded`."""
    wrong = []
    for file, tree in trees(SOURCES / "scenarios"):
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and _is_finding(call):
                given = [*call.args, *(word.value for word in call.keywords if word.arg == "known")]
                wrong += [_where(file, each) for each in given if _is_glued(each)]
    assert wrong == []


def _is_finding(call: ast.Call) -> bool:
    name = ast.unparse(call.func)
    return name == "Finding" or name in {f"findings.{kind}" for kind in ("error", "warning", "note")}


def _is_glued(given: ast.expr) -> bool:
    if isinstance(given, ast.JoinedStr):
        return not ast.unparse(given).startswith(
            "f'{name}: {type(error)"
        )  # the name of an error: no language
    return isinstance(given, ast.Constant) and isinstance(given.value, str) and _is_dutch(given.value)


def _where(file: Path, node: ast.expr) -> str:
    return f"{file.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}"
