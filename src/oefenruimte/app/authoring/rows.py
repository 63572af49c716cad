"""Which place each turn gets in its row, and how far to the side: part of the layout of the editor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from oefenruimte.app.authoring.course import Course, Link, Way

_GRID, _GAP = 20, 40
_HALF = {"turn": 100, "end": 60, "bend": 20, "stub": 80}  # half of the room each kind takes
_TWO, _MORE = 360, 240  # between the branches of a choice of two, of more

What = Literal["turn", "end", "bend", "stub"]


@dataclass(frozen=True, slots=True)
class Vertex:
    """Something that takes room in a row: a turn, the end, a line that passes by (`bend`), or the label of
    one that goes back or nowhere (`stub`). `turn`: the turn, or where the line comes from."""

    layer: int
    what: What
    turn: str
    number: int = 0

    @property
    def is_turn(self) -> bool:
        return self.what == "turn"

    @property
    def is_end(self) -> bool:
        return self.what == "end"

    @property
    def is_stub(self) -> bool:
        return self.what == "stub"


@dataclass(frozen=True, slots=True)
class Rows:
    """`layers` from top to bottom, each from left to right, the last with the end; `x` the middles. `ways`:
    every line between turns that are reached, with what it passes through."""

    layers: tuple[tuple[Vertex, ...], ...]
    x: Mapping[Vertex, int]
    ways: tuple[tuple[Link, tuple[Vertex, ...]], ...]

    def row_of(self, turn_id: str) -> int:
        return next(v.layer for row in self.layers for v in row if v.is_turn and v.turn == turn_id)


@dataclass(frozen=True, slots=True)
class _Parent:
    vertex: Vertex
    offset: float  # px, to where the child would like to stand
    rank: float  # among the children of this parent, -0.5 to 0.5


def make_rows(course: Course) -> Rows:
    """Order and middles. The first turn stands at x = 0."""
    layers, ways, parents = _vertices(course)
    ordered = _ordered(layers, parents)
    x = _placed(ordered, parents)
    shift = x[ordered[0][0]] if course.layers else 0
    return Rows(tuple(map(tuple, ordered)), {vertex: at - shift for vertex, at in x.items()}, tuple(ways))


def _vertices(
    course: Course,
) -> tuple[list[list[Vertex]], list[tuple[Link, tuple[Vertex, ...]]], dict[Vertex, list[_Parent]]]:
    row = {turn: at for at, layer in enumerate(course.layers) for turn in layer}
    last = len(course.layers)
    layers = [[Vertex(at, "turn", turn) for turn in layer] for at, layer in enumerate(course.layers)]
    end = Vertex(last, "end", "")
    layers.append([end])
    ways: list[tuple[Link, tuple[Vertex, ...]]] = []
    parents: dict[Vertex, list[_Parent]] = {}
    for number, link in enumerate(course.links):
        if link.source not in row:
            continue
        source = Vertex(row[link.source], "turn", link.source)
        siblings = len(course.of(link.source))
        place = (link.branch or 0) - (siblings - 1) / 2
        first = _Parent(source, place * (_TWO if siblings == 2 else _MORE), place / max(1, siblings))
        through: list[Vertex] = []
        if link.way is Way.FORWARD:
            goal = row[link.target] if link.target is not None else last
            through = [Vertex(at, "bend", link.source, number) for at in range(source.layer + 1, goal)]
            goal_vertex = end if link.target is None else Vertex(goal, "turn", link.target)
            chain = [*through, goal_vertex]
        elif link.branch is not None:
            through = [Vertex(source.layer + 1, "stub", link.source, number)]
            chain = through
        else:
            chain = []
        for vertex in through:
            layers[vertex.layer].append(vertex)
        for child, parent in zip(chain, [first, *(_Parent(v, 0, 0) for v in chain)], strict=False):
            parents.setdefault(child, []).append(parent)
        ways.append((link, tuple(through)))
    return layers, ways, parents


def _ordered(layers: list[list[Vertex]], parents: Mapping[Vertex, Sequence[_Parent]]) -> list[list[Vertex]]:
    """Children under their parents, in the order of the branches."""
    place: dict[Vertex, int] = {}
    ordered: list[list[Vertex]] = []
    for layer in layers:

        def wish(vertex: Vertex) -> float:
            above = parents.get(vertex, ())
            return sum(place[p.vertex] + p.rank for p in above) / len(above) if above else 0.0

        row = sorted(layer, key=wish)
        place.update({vertex: at for at, vertex in enumerate(row)})
        ordered.append(row)
    return ordered


def _placed(layers: list[list[Vertex]], parents: Mapping[Vertex, Sequence[_Parent]]) -> dict[Vertex, int]:
    """Down (children under parents), up (parents over children), down again; then on the grid."""
    children: dict[Vertex, list[tuple[Vertex, float]]] = {}
    for child, above in parents.items():
        for parent in above:
            children.setdefault(parent.vertex, []).append((child, parent.offset))
    x: dict[Vertex, float] = {vertex: 0.0 for layer in layers for vertex in layer}

    def down(vertex: Vertex) -> float:
        above = parents.get(vertex, ())
        return sum(x[p.vertex] + p.offset for p in above) / len(above) if above else x[vertex]

    def up(vertex: Vertex) -> float:
        below = children.get(vertex, ())
        return sum(x[child] - offset for child, offset in below) / len(below) if below else x[vertex]

    for row in layers:
        x.update(_spread(row, [down(vertex) for vertex in row]))
    for row in reversed(layers):
        x.update(_spread(row, [up(vertex) for vertex in row]))
    for row in layers[1:]:
        x.update(_spread(row, [down(vertex) for vertex in row]))
    return {vertex: int((at + _GRID / 2) // _GRID) * _GRID for vertex, at in x.items()}


def _spread(row: Sequence[Vertex], wishes: Sequence[float]) -> dict[Vertex, float]:
    """As near to the wishes as the order and the room that each needs allow (least squares: neighbours that
    would overlap become one block, which stands where its parts want to be on average)."""
    room = [0.0]
    for left, right in pairwise(row):
        wide = _HALF[left.what] + _HALF[right.what] + (_GAP if "turn" in (left.what, right.what) else 0)
        room.append(room[-1] + -(-wide // _GRID) * _GRID)
    blocks: list[tuple[float, int]] = []  # mean of (wish - room), how many
    for wish, before in zip(wishes, room, strict=True):
        mean, count = wish - before, 1
        while blocks and blocks[-1][0] > mean:
            other, many = blocks.pop()
            mean = (mean * count + other * many) / (count + many)
            count += many
        blocks.append((mean, count))
    starts = [mean for mean, count in blocks for _ in range(count)]
    return {vertex: start + before for vertex, start, before in zip(row, starts, room, strict=True)}
