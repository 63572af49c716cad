"""The automatic layout of the turns: table tests, and promises that hold for every draft."""

import random
from itertools import combinations

import pytest

from oefenruimte.app.authoring.course import Way, course_of, labels, outline
from oefenruimte.app.authoring.edits import add_turn, connect
from oefenruimte.app.authoring.graph import GRID, Graph, Kind, layout
from oefenruimte.app.authoring.graph_walk import Step, step
from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.ids import DraftId, ScenarioId
from oefenruimte.domain.scenario import Branch, Choice, End, Follow, NextTurn

END, NOWHERE = None, ""


def choice(*branches: tuple[str, str | None]) -> Choice:
    return Choice("Wat deed je?", tuple(Branch(label, to) for label, to in branches), 0)


def draft(**turns: Follow | None) -> Draft:
    """`_2a=End()`: turn 2a ends the conversation."""
    return Draft(
        DraftId("d"),
        ScenarioId("s"),
        "1",
        turns=tuple(DraftTurn(name[1:], follow=follow) for name, follow in turns.items()),
    )


SHEET = draft(
    _1=choice(("Ik toonde begrip", "2a"), ("Ik ging in discussie", "2b")),
    _2a=NextTurn("3"),
    _2b=NextTurn("3"),
    _3=End(),
)
LOOP = draft(
    _1=NextTurn("2"), _2=choice(("Nog een keer", "1"), ("Weer deze", "2"), ("Verder", "3")), _3=End()
)


@pytest.mark.parametrize(
    ("what", "layers", "loose"),
    [
        (draft(), (), ()),
        (draft(_1=None), (("1",),), ()),
        (draft(_1=NextTurn("2"), _2=NextTurn("3"), _3=End()), (("1",), ("2",), ("3",)), ()),
        (SHEET, (("1",), ("2a", "2b"), ("3",)), ()),
        # A short way past a turn: what comes after both stands under both.
        (draft(_1=choice(("a", "2"), ("b", "3")), _2=NextTurn("3"), _3=End()), (("1",), ("2",), ("3",)), ()),
        (LOOP, (("1",), ("2",), ("3",)), ()),
        (draft(_1=NextTurn("1")), (("1",),), ()),
        (draft(_1=End(), _2=NextTurn("1"), _3=None), (("1",),), ("2", "3")),
        (draft(_1=NextTurn("9"), _2=End()), (("1",),), ("2",)),
    ],
)
def test_rows_by_distance_from_the_start(
    what: Draft, layers: tuple[tuple[str, ...], ...], loose: tuple[str, ...]
) -> None:
    course = course_of(what)
    assert (course.layers, course.loose) == (layers, loose)
    layout(what)


def test_the_sheet() -> None:
    graph = layout(SHEET)
    turns = {node.turn: (node.box.middle, node.box.y) for node in graph.nodes if node.kind is Kind.TURN}
    assert turns == {"1": (0, 60), "2a": (-180, 220), "2b": (180, 220), "3": (0, 340)}
    assert [node.box.middle for node in graph.nodes if node.kind is not Kind.TURN] == [0, 0, 0]
    assert graph.rows == (("1",), ("2a", "2b"), ("3",))
    assert graph.box.height < 476
    named = {edge.link.label: edge for edge in graph.edges if edge.link is not None and edge.label_at}
    assert set(named) == {"Ik toonde begrip", "Ik ging in discussie"}
    assert (named["Ik toonde begrip"].lean, named["Ik ging in discussie"].lean) == (1, -1)


def test_loops_are_drawn_as_ways_back() -> None:
    graph = layout(LOOP)
    back = [edge for edge in graph.edges if edge.way is Way.BACK]
    assert [edge.link.target for edge in back if edge.link] == ["1", "2"]
    rightmost = max(node.box.right for node in graph.nodes)
    lanes = [max(x for x, _ in edge.points) for edge in back]
    assert rightmost < lanes[0] < lanes[1] <= graph.box.right
    for edge in back:
        assert edge.link is not None
        goal = graph.node(edge.link.target or "")
        assert goal is not None
        assert edge.points[-1][1] == goal.box.y


def test_a_branch_to_nowhere_has_a_place_for_its_words() -> None:
    graph = layout(draft(_1=choice(("Ja", "2"), ("Nee", NOWHERE)), _2=End()))
    (open_edge,) = [edge for edge in graph.edges if edge.way is Way.OPEN]
    assert open_edge.label_at is not None
    node = graph.node("2")
    assert node is not None
    assert open_edge.points[-1][0] > node.box.right


def test_branches_to_one_turn_do_not_share_the_place_of_their_words() -> None:
    graph = layout(draft(_1=choice(("a", "2"), ("b", "2"), ("c", "2")), _2=End()))
    places = [edge.label_at for edge in graph.edges if edge.label_at]
    assert len(set(places)) == 3
    pill = next(node for node in graph.nodes if node.kind is Kind.CHOICE)
    assert all(y > pill.box.bottom + 10 for _, y in places)


def test_a_turn_that_nobody_reaches_stands_beside() -> None:
    graph = layout(draft(_1=End(), _2=choice(("a", "1"), ("b", END)), _3=None))
    reached = max(node.box.right for node in graph.nodes if not node.loose)
    assert all(node.box.x > reached for node in graph.nodes if node.loose)
    assert {edge.way for edge in graph.edges if edge.link and edge.link.source == "2"} == {Way.LOOSE}


def test_a_new_turn_at_the_end_of_a_branch_leaves_the_rest_where_it_was() -> None:
    def places(graph: Graph) -> dict[str, tuple[int, int]]:
        return {n.turn: (n.box.middle, n.box.y) for n in graph.nodes if n.kind is Kind.TURN}

    before = places(layout(SHEET))
    longer, turn_id = add_turn(SHEET, "3")
    after = places(layout(longer))
    assert after.pop(turn_id) == (0, 460)
    assert after == before


def random_draft(seed: int, turns: int) -> Draft:
    dice = random.Random(seed)
    names = [str(number) for number in range(1, turns + 1)]

    def target() -> str | None:
        return dice.choice([*names, END, NOWHERE, "weg"])

    def follow() -> Follow | None:
        match dice.randrange(6):
            case 0:
                return End()
            case 1:
                return None
            case 2 | 3:
                return NextTurn(dice.choice(names))
            case _:
                return choice(*((f"antwoord {at}", target()) for at in range(dice.choice((2, 3)))))

    return draft(**{f"_{name}": follow() for name in names})


@pytest.mark.parametrize("seed", range(60))
def test_every_draft_can_be_drawn(seed: int) -> None:
    made = random_draft(seed, turns=1 + seed * 100 // 60)
    graph = layout(made)
    cards = [node for node in graph.nodes if node.kind is Kind.TURN]
    assert {node.turn for node in cards} == {turn.id for turn in made.turns}
    assert graph == layout(made)
    assert all(node.box.middle % GRID == 0 for node in cards)
    for one, other in combinations([node.box for node in graph.nodes], 2):
        beside = one.right <= other.x or other.right <= one.x
        assert beside or one.bottom <= other.y or other.bottom <= one.y
    for edge in graph.edges:
        if edge.way is Way.FORWARD:
            assert [y for _, y in edge.points] == sorted(y for _, y in edge.points)
    drawn = [edge.link for edge in graph.edges if edge.link is not None]
    assert sorted(map(str, drawn)) == sorted(map(str, graph.course.links))
    assert {line.turn for line in outline(graph.course, graph.rows)} == {turn.id for turn in made.turns}


def test_a_hundred_turns_in_a_row() -> None:
    made = draft(_1=End())
    last = made.turns[0].id
    for _ in range(99):
        made, last = add_turn(made, last)
    graph = layout(connect(made, last, None, made.turns[0].id))
    assert [len(row) for row in graph.rows] == [1] * 100


@pytest.mark.parametrize(
    ("here", "way", "there"),
    [
        ("", Step.DOWN, "1"),
        ("1", Step.UP, "1"),
        ("1", Step.DOWN, "2a"),
        ("2a", Step.RIGHT, "2b"),
        ("2b", Step.LEFT, "2a"),
        ("2a", Step.LEFT, "2a"),
        ("2b", Step.DOWN, "3"),
        ("3", Step.UP, "2a"),
        ("3", Step.DOWN, "3"),
        ("3", Step.RIGHT, "2b"),
        ("los", Step.LEFT, "1"),
    ],
)
def test_walking(here: str, way: Step, there: str) -> None:
    turns = {f"_{turn.id}": turn.follow for turn in SHEET.turns}
    graph = layout(draft(**turns, _los=None))
    # The turn beside the rest stands at the height of the first one.
    assert step(graph, here, way) == there


def test_the_list_says_which_answer_leads_to_a_turn() -> None:
    found = [(line.turn, line.depth, line.via) for line in outline(course_of(SHEET))]
    assert found == [
        ("1", 0, ()),
        ("2a", 1, ("Ik toonde begrip",)),
        ("2b", 1, ("Ik ging in discussie",)),
        ("3", 0, ()),
    ]


def test_a_long_id_is_counted() -> None:
    made = draft(_1=End(), _zmuefmcaoe3423ynpxdr=End())
    assert labels(made) == {"1": "1", "zmuefmcaoe3423ynpxdr": "2"}
