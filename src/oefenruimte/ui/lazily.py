"""A package whose names are there at once, and whose modules are loaded when a name is first used.

The first picture needs a quarter of the widgets; loading them all costs as much as painting it.
"""

import importlib
import sys
from collections.abc import Callable, Mapping


def lazily(package: str, names: Mapping[str, str]) -> Callable[[str], object]:
    """The `__getattr__` of `package`. `names`: per module, the names that it holds, with spaces between.

    None of the names may be that of a module of the package: loading a module puts it in the package.
    """
    homes = {name: module for module, words in names.items() for name in words.split()}

    def find(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found: object = getattr(importlib.import_module(f"{package}.{homes[name]}"), name)
        setattr(sys.modules[package], name, found)  # once
        return found

    return find
