"""The sentences of the rooms without Qt in a form that lupdate reads: worded("…") as translate("app", "…").

Run as `python packaging/app_words.py SRC OUT.py`; see translate.sh.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

CONTEXT = "app"


def templates(source: Path) -> Iterator[str]:
    """Every template under `source`, once, sorted. SystemExit for one that is not written out in full: nobody
    would find it to translate."""
    found: set[str] = set()
    for file in sorted(source.rglob("*.py")):
        text = file.read_text("utf-8")
        if "worded" in text:
            found.update(_templates(file, ast.parse(text)))
    yield from sorted(found)


def _templates(file: Path, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "worded":
            match node.args:
                case [ast.Constant(value=str(template))]:
                    yield template
                case _:
                    raise SystemExit(f"{file}:{node.lineno}: the words of worded() are not written out")


def main(source: str, target: str) -> None:
    lines = [
        f"QCoreApplication.translate({_quoted(CONTEXT)}, {_quoted(each)})\n"
        for each in templates(Path(source))
    ]
    Path(target).write_text("".join(lines), encoding="utf-8")


def _quoted(text: str) -> str:
    """As lupdate reads strings: in double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    main(*sys.argv[1:])
