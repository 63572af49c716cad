"""What a paper is made of. What it says of the program carries where that can be looked up."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Says:
    """A sentence about the program. `refs`: files of the repository, or tests as `tests/x.py::test_y`."""

    text: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """What only the organisation can answer."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """Law, or how to read this paper: nothing about what the program does."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table. Without `refs` it says nothing about the program itself."""

    cells: tuple[str, ...]
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """`heads`: one more cell follows in every row, with where it can be looked up."""

    heads: tuple[str, ...]
    rows: tuple[Row, ...]


Block = Says | Ask | Note | Heading | Table


@dataclass(frozen=True, slots=True)
class Page:
    """`name`: of the files, without suffix. `under`: the line below the title. `wide`: on its side, on one
    page."""

    name: str
    title: str
    under: str
    blocks: tuple[Block, ...]
    wide: bool = False

    @property
    def refs(self) -> tuple[str, ...]:
        """Each once, in the order of the paper: their place in it is their number."""
        return tuple(dict.fromkeys(self._refs()))

    def _refs(self) -> Iterator[str]:
        for block in self.blocks:
            match block:
                case Says():
                    yield from block.refs
                case Table():
                    for row in block.rows:
                        yield from row.refs
                case _:
                    pass


def numbers(page: Page, refs: tuple[str, ...]) -> str:
    """ "[1, 4–6]", or nothing."""
    found = sorted({page.refs.index(ref) + 1 for ref in refs})
    runs: list[list[int]] = []
    for number in found:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    words = [f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs]
    return f"[{', '.join(words)}]" if words else ""
