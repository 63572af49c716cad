"""The import table of the house (docs/adr/0001-rooms-and-imports.md) and what reads imports from source.

Kept apart from the tests so that they can hold it against a house that breaks the rules.
"""

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = "oefenruimte"


@dataclass(frozen=True, slots=True)
class Room:
    """`rooms`: whom it may import. `libraries`: third-party packages it may import, alone or with others."""

    rooms: frozenset[str]
    libraries: frozenset[str] = frozenset()


def _room(rooms: str = "", libraries: str = "") -> Room:
    return Room(frozenset(rooms.split()), frozenset(libraries.split()))


BELOW_APP = "domain scenarios capture insight vault store sharing paper"
EVERYTHING = f"{BELOW_APP} app ui cli bootstrap places desktop"

TABLE: Mapping[str, Room] = {
    "domain": _room(),
    "scenarios": _room("domain", "ruamel pydantic pydantic_core pysubs2 openpyxl defusedxml"),
    "capture": _room("domain", "cv2 cv2_enumerate_cameras pulsectl sounddevice soundfile av numpy"),
    "insight": _room("domain", "cv2 av numpy"),
    "vault": _room("domain", "cryptography argon2 keyring"),
    "store": _room("domain", "sqlalchemy sqlcipher3 alembic"),
    "sharing": _room("domain vault", "obstore"),
    "paper": _room("domain", "weasyprint segno"),
    "app": _room(BELOW_APP),
    "ui": _room("domain app", "PySide6 shiboken6"),
    "cli": _room(EVERYTHING, "typer"),
    "bootstrap": _room(EVERYTHING),
    "places": _room("", "platformdirs"),
    "desktop": _room("", "jeepney"),
    "__main__": _room(EVERYTHING),
}

# Names that only a type checker resolves; nothing is loaded.
STUBS = frozenset({"_typeshed"})


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module: in which file (relative to the package), at which line."""

    file: Path
    line: int
    module: str


def room_of(file: Path) -> str:
    """The room of a file, given relative to the package: its first folder, or its own name at the top."""
    return file.parts[0] if len(file.parts) > 1 else file.stem


def sources(package: Path) -> list[Path]:
    """Every Python file, relative to the package, in a fixed order."""
    return sorted(file.relative_to(package) for file in package.rglob("*.py"))


@cache
def imports(package: Path, file: Path) -> tuple[Import, ...]:
    """Every module this file imports, anywhere in it: relative ones resolved, constant dynamic ones too.

    `from a import b` gives `a.b`, because b may be a module; whoever looks only at the first two parts of
    the name sees the same room either way.
    """
    return tuple(_read(package, file))


def _read(package: Path, file: Path) -> Iterator[Import]:
    tree = ast.parse((package / file).read_text("utf-8"), str(file))
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                for alias in node.names:
                    yield Import(file, node.lineno, alias.name)
            case ast.ImportFrom():
                base = _absolute(file, node)
                for alias in node.names:
                    yield Import(file, node.lineno, f"{base}.{alias.name}")
            case ast.Call(func=function, args=[ast.Constant(value=str(name)), *_]) if _imports(function):
                yield Import(file, node.lineno, name)


def _absolute(file: Path, node: ast.ImportFrom) -> str:
    if node.level == 0:
        return node.module or ""
    parents = [PACKAGE, *file.parts[:-1]]
    base = parents[: len(parents) - node.level + 1]
    return ".".join([*base, node.module] if node.module else base)


def _imports(function: ast.expr) -> bool:
    match function:
        case ast.Name(id="__import__" | "import_module") | ast.Attribute(attr="import_module"):
            return True
        case _:
            return False


def problems(package: Path) -> list[str]:
    """Every breach of the table, as `file:line: what`. Files directly in the package root are rooms too."""
    found: list[str] = []
    for file in sources(package):
        if file == Path("__init__.py"):
            room, allowed = "the package itself", Room(frozenset())
        else:
            room = room_of(file)
            if room not in TABLE:
                found.append(f"{file}: {room} is not in the table")
                continue
            allowed = TABLE[room]
        for item in imports(package, file):
            breach = _breach(room, allowed, item.module)
            if breach:
                found.append(f"{file}:{item.line}: {breach}")
    return found


def _breach(room: str, allowed: Room, module: str) -> str:
    top, _, rest = module.partition(".")
    if top == PACKAGE:
        other = rest.partition(".")[0]
        if other in TABLE and other != room and other not in allowed.rooms:
            return f"{room} may not import {other}"
        return ""
    if top in sys.stdlib_module_names or top in STUBS or top in allowed.libraries:
        return ""
    return f"{room} may not import {top}"
