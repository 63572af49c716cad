"""The course of a conversation in the making: which turn leads where, and how far it is from the start.

Everything may be open: a turn without a follow, a branch that leads nowhere, a loop, a turn that nobody
reaches. Pure; the canvas and the list of the editor are drawn from it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.scenario import Choice, End, NextTurn

_SHORT_ID = 6


class Way(StrEnum):
    FORWARD = "forward"
    BACK = "back"  # to a turn that came before on this way: a loop
    OPEN = "open"  # leads to no turn
    LOOSE = "loose"  # from a turn that nobody reaches


@dataclass(frozen=True, slots=True)
class Link:
    """`target` None is the end; `branch` the index of the branch of a choice, None for a plain next turn."""

    source: str
    target: str | None
    way: Way
    branch: int | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """`layers`: the turns that are reached, by their longest way from the start (loops not counted), each in
    the order of the draft. `loose`: the turns that are not reached."""

    links: tuple[Link, ...]
    layers: tuple[tuple[str, ...], ...]
    loose: tuple[str, ...]

    def of(self, turn_id: str) -> tuple[Link, ...]:
        """Where this turn leads."""
        return tuple(link for link in self.links if link.source == turn_id)

    def to(self, turn_id: str | None) -> tuple[Link, ...]:
        """What leads to this turn (None: to the end)."""
        return tuple(link for link in self.links if link.target == turn_id and link.way is not Way.OPEN)


def labels(draft: Draft) -> dict[str, str]:
    """What comes after the word "beurt" for each turn: its id, or its place where the id is long."""
    return {
        turn.id: turn.id if len(turn.id) <= _SHORT_ID else str(place)
        for place, turn in enumerate(draft.turns, 1)
    }


def course_of(draft: Draft) -> Course:
    """Layers and links of a draft. Does not fail on any draft."""
    turns = {turn.id: turn for turn in draft.turns}
    if not turns:
        return Course((), (), ())
    raw = {turn_id: tuple(_links(turn, turns)) for turn_id, turn in turns.items()}
    back, order = _walk(draft.turns[0].id, raw)
    depth = dict.fromkeys(order, 0)
    for turn_id in reversed(order):
        for at, link in enumerate(raw[turn_id]):
            if link.way is Way.FORWARD and link.target is not None and (turn_id, at) not in back:
                depth[link.target] = max(depth[link.target], depth[turn_id] + 1)
    layers: list[list[str]] = [[] for _ in range(max(depth.values()) + 1)]
    for turn_id in turns:
        if turn_id in depth:
            layers[depth[turn_id]].append(turn_id)
    links = [
        _as(link, Way.BACK if (turn_id, at) in back else None if turn_id in depth else Way.LOOSE)
        for turn_id, outgoing in raw.items()
        for at, link in enumerate(outgoing)
    ]
    loose = tuple(turn_id for turn_id in turns if turn_id not in depth)
    return Course(tuple(links), tuple(map(tuple, layers)), loose)


def _as(link: Link, way: Way | None) -> Link:
    if way is None or link.way is Way.OPEN:
        return link
    return Link(link.source, link.target, way, link.branch, link.label)


def _links(turn: DraftTurn, turns: dict[str, DraftTurn]) -> Iterator[Link]:
    def way(target: str | None) -> Way:
        return Way.FORWARD if target is None or target in turns else Way.OPEN

    match turn.follow:
        case End():
            yield Link(turn.id, None, Way.FORWARD)
        case NextTurn(target):
            yield Link(turn.id, target, way(target))
        case Choice(branches=branches):
            for at, branch in enumerate(branches):
                yield Link(turn.id, branch.to, way(branch.to), at, branch.label)
        case None:
            return


def _walk(start: str, links: dict[str, tuple[Link, ...]]) -> tuple[set[tuple[str, int]], list[str]]:
    """Depth first, in the order of the branches: the links that close a loop, and the turns with every turn
    after all that it leads to. Not recursive: a long conversation is deeper than Python's stack likes."""
    back: set[tuple[str, int]] = set()
    order: list[str] = []
    path, seen = {start}, {start}
    stack: list[tuple[str, Iterator[tuple[int, Link]]]] = [(start, iter(enumerate(links[start])))]
    while stack:
        here, rest = stack[-1]
        for at, link in rest:
            if link.way is not Way.FORWARD or link.target is None:
                continue
            if link.target in path:
                back.add((here, at))
            elif link.target not in seen:
                seen.add(link.target)
                path.add(link.target)
                stack.append((link.target, iter(enumerate(links[link.target]))))
                break
        else:
            stack.pop()
            path.discard(here)
            order.append(here)
    return back, order


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """One turn in the list: `depth` says how many choices are open here; `via` the answers that lead to it
    from the choice above."""

    turn: str
    depth: int
    via: tuple[str, ...]
    loose: bool = False


def outline(course: Course, order: Sequence[Sequence[str]] | None = None) -> tuple[OutlineLine, ...]:
    """The turns as an indented list, layer by layer. `order`: the layers as they are drawn."""
    depth: dict[str, int] = {}
    lines: list[OutlineLine] = []
    for layer in order or course.layers:
        for turn_id in layer:
            incoming = [link for link in course.to(turn_id) if link.way is Way.FORWARD]
            depth[turn_id] = _depth(course, incoming, depth)
            via = tuple(link.label for link in incoming if link.branch is not None)
            lines.append(OutlineLine(turn_id, depth[turn_id], via))
    lines += [OutlineLine(turn_id, 0, (), loose=True) for turn_id in course.loose]
    return tuple(lines)


def _depth(course: Course, incoming: Sequence[Link], depth: dict[str, int]) -> int:
    if not incoming:
        return 0
    after = [depth[link.source] + (len(course.of(link.source)) > 1) for link in incoming]
    return max(0, min(after) - (len({link.source for link in incoming}) > 1))
