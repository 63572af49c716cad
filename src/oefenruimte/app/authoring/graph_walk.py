"""Walking along the turns on the canvas with the arrow keys."""

from enum import StrEnum

from oefenruimte.app.authoring.course import Way
from oefenruimte.app.authoring.graph import TURN_WIDTH, Box, Graph, Kind


class Step(StrEnum):
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


def step(graph: Graph, turn_id: str, way: Step) -> str:
    """The turn one comes to from this one: down along a line, up against it, sideways to the nearest in the
    row or beside it. The same turn when there is none; the first when `turn_id` is none."""
    here = graph.node(turn_id)
    if here is None:
        return graph.rows[0][0] if graph.rows else ""
    if way is Step.DOWN:
        linked = [link.target for link in graph.course.of(turn_id) if link.way is not Way.BACK]
    elif way is Step.UP:
        linked = [link.source for link in graph.course.to(turn_id) if link.way is not Way.BACK]
    else:
        linked = []
    nodes = [node for target in linked if target and (node := graph.node(target)) is not None]
    if not nodes:
        nodes = [node for node in graph.nodes if node.kind is Kind.TURN and _beyond(here.box, node.box, way)]
    nearest = min(nodes, key=lambda node: _distance(here.box, node.box, way), default=here)
    return nearest.turn


def _beyond(here: Box, there: Box, way: Step) -> bool:
    match way:
        case Step.UP:
            return there.y < here.y and abs(there.middle - here.middle) < TURN_WIDTH
        case Step.DOWN:
            return there.y > here.y and abs(there.middle - here.middle) < TURN_WIDTH
        case Step.LEFT:
            return there.x < here.x
        case Step.RIGHT:
            return there.x > here.x


def _distance(here: Box, there: Box, way: Step) -> int:
    aside, down = abs(there.middle - here.middle), abs(there.y - here.y)
    return aside + 4 * down if way in (Step.LEFT, Step.RIGHT) else 4 * aside + down
