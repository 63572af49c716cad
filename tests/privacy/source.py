"""Reading the program's own source for what it may not do, with `ast`."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2] / "src" / "oefenruimte"

_WRITES = {"write_bytes", "write_text", "copyfile", "copy2", "copytree", "mkstemp", "mkdtemp"}
_WRITERS = {"TemporaryDirectory", "NamedTemporaryFile", "TemporaryFile", "QFile", "QSaveFile", "QPdfWriter"}
_WRITERS |= {"FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler"}
_LOGGERS = {"log", "_log", "logger", "_logger", "logging"}
_LEVELS = {"debug", "info", "warning", "error", "critical", "exception", "log"}


@dataclass(frozen=True, slots=True)
class Module:
    """One module; `name` is its path relative to the package."""

    name: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...] = field(repr=False)  # all of the tree

    def names(self) -> set[str]:
        """Every name that is imported, used, or asked of something."""
        found = self.imports()
        for node in self.nodes:
            match node:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    found.add(name)
        return found

    def imports(self) -> set[str]:
        """Packages and modules that are imported, and the names taken from them."""
        found: set[str] = set()
        for node in self.nodes:
            match node:
                case ast.alias(name=name) | ast.ImportFrom(module=str(name)):
                    found |= {name, name.partition(".")[0]}
        return found

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in self.nodes if isinstance(node, ast.Call))


def modules(house: Path = HOUSE) -> list[Module]:
    """All of the program, smallest path first."""
    return [
        parsed(file.read_text("utf-8"), file.relative_to(house).as_posix())
        for file in sorted(house.rglob("*.py"))
    ]


def parsed(text: str, name: str = "x.py") -> Module:
    tree = ast.parse(text)
    return Module(name, tree, tuple(ast.walk(tree)))


def writes_files(call: ast.Call) -> bool:
    """Whether this call can make or change a file (renaming and making folders aside)."""
    name = called(call)
    if name in _WRITES or name in _WRITERS:
        return True
    if name == "open" and isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "os":
        return "O_RDONLY" not in ast.unparse(call)
    if name == "open":
        return any(_is_writing_mode(argument) for argument in [*call.args, *(k.value for k in call.keywords)])
    if name == "save":  # of a picture, to a file
        return any(isinstance(a, ast.Call) and called(a) == "str" for a in call.args)
    return False


def says_too_much(module: Module) -> list[str]:
    """Log calls that could print an exception's own words: those may hold what a user typed."""
    caught = {node.name for node in module.nodes if isinstance(node, ast.ExceptHandler) and node.name}
    found = []
    for call in module.calls():
        if not _is_log(call):
            continue
        options = {keyword.arg for keyword in call.keywords}
        bare = {node.id for node in call.args if isinstance(node, ast.Name)}
        texts = {node.args[0].id for node in call.args if _is_text_of_name(node)}
        trace = called(call) == "exception" or options & {"exc_info", "stack_info"}
        made = any(isinstance(node, ast.JoinedStr) for node in call.args)
        if trace or made or (bare | texts) & caught:
            found.append(f"{module.name}:{call.lineno}")
    return found


def called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _is_log(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(value=ast.Name(id=logger), attr=level):
            return logger in _LOGGERS and level in _LEVELS
    return False


def _is_text_of_name(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and called(node) in ("str", "repr", "format_exception")
        and bool(node.args)
        and isinstance(node.args[0], ast.Name)
    )


def _is_writing_mode(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=str(mode)):
            return 0 < len(mode) <= 4 and set(mode) <= set("rwxabt+") and bool(set(mode) & set("wxa+"))
    return False
