"""Reactions on a timeline and in a list: order, what is looked at, and the keys of a row."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.domain.conversation import conversation
from oefenruimte.domain.ids import MarkId
from oefenruimte.domain.share import Mark, MarkKind
from oefenruimte.domain.take import Anchor
from oefenruimte.ui.screens.parts.reaction_words import (
    Reaction,
    ReactionWords,
    reaction_at,
    reactions_on,
)
from oefenruimte.ui.screens.parts.reactions import ReactionList

TALK = conversation([(4000, 20_000), (6000, 20_000)])  # answers at 4-24 s and 30-50 s


def mark(name: str, turn: int, at_ms: int, end_ms: int | None = None, kind: MarkKind = MarkKind.TIP) -> Mark:
    return Mark(MarkId(name), Anchor(turn, at_ms), kind, f"Tekst van {name}", end_ms)


def test_marks_stand_where_they_were_said_whatever_is_around_them() -> None:
    found = reactions_on(TALK, [mark("b", 1, 1000), mark("a", 0, 54_000), mark("c", 0, 500, 2500)])
    assert [(one.id, one.at_ms, one.end_ms) for one in found] == [
        ("c", 4500, 6500),
        ("a", 24_000, None),
        ("b", 31_000, None),
    ]
    assert [one.time for one in found] == ["0:04–0:06", "0:24", "0:31"]


def test_a_mark_on_a_turn_that_is_not_there_is_left_out() -> None:
    assert reactions_on(TALK, [mark("weg", 2, 0)]) == ()


@pytest.mark.parametrize(
    ("at_ms", "chosen", "active"),
    [
        (4900, None, None),
        (4970, None, "een"),  # a frame early still counts
        (5000, None, "een"),
        (6500, None, "twee"),
        (6500, "een", "een"),
        (9100, "een", "twee"),  # the first is over
        (11_000, None, None),
        (35_000, None, "stuk"),
        (39_900, None, "stuk"),
        (40_000, None, None),
    ],
)
def test_which_reaction_is_looked_at(at_ms: int, chosen: str | None, active: str | None) -> None:
    reactions = reactions_on(
        TALK, [mark("een", 0, 1000), mark("twee", 0, 2000), mark("stuk", 1, 2000, 10_000)]
    )
    found = reaction_at(reactions, at_ms, MarkId(chosen) if chosen else None)
    assert (found.id if found else None) == active


@pytest.fixture
def make_list(window: QWidget) -> Callable[..., ReactionList]:
    def make(*reactions: Reaction, editable: bool = True) -> ReactionList:
        shown = ReactionList(ReactionWords(), editable=editable)
        window.layout().addWidget(shown)
        shown.show()
        shown.set_reactions(reactions)
        return shown

    return make


ONE, TWO = reactions_on(TALK, [mark("een", 0, 1000), mark("twee", 1, 0, kind=MarkKind.COMPLIMENT)])


def test_a_row_says_everything_and_goes_to_its_moment(
    make_list: Callable[..., ReactionList], qtbot: QtBot
) -> None:
    shown = make_list(ONE, TWO)
    assert [row.accessibleName() for row in shown.rows()] == [
        "Tip op 0:05. Tekst van een",
        "Compliment op 0:30. Tekst van twee",
    ]
    with qtbot.waitSignal(shown.activated) as caught:
        qtbot.mouseClick(shown.row("twee"), Qt.MouseButton.LeftButton)
    assert caught.args == ["twee"]
    shown.row("een").setFocus()
    with qtbot.waitSignal(shown.activated) as caught:
        qtbot.keyClick(shown.row("een"), Qt.Key.Key_Return)
    assert caught.args == ["een"]


def test_keys_and_tools_of_the_active_row(make_list: Callable[..., ReactionList], qtbot: QtBot) -> None:
    shown = make_list(ONE, TWO)
    shown.set_active("een")
    assert [row.active for row in shown.rows()] == [True, False]
    tools = {
        button.accessibleName(): button
        for button in shown.findChildren(QWidget)
        if button.isVisible() and "op 0:05" in button.accessibleName() and button is not shown.row("een")
    }
    assert set(tools) == {"Reactie op 0:05 wijzigen", "Reactie op 0:05 verwijderen"}
    with qtbot.waitSignal(shown.edit_asked):
        qtbot.mouseClick(tools["Reactie op 0:05 wijzigen"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(shown.remove_asked) as caught:
        qtbot.keyClick(shown.row("twee"), Qt.Key.Key_Delete)
    assert caught.args == ["twee"]
    with qtbot.waitSignal(shown.edit_asked):
        qtbot.keyClick(shown.row("twee"), Qt.Key.Key_F2)


def test_to_read_only_there_are_no_tools(make_list: Callable[..., ReactionList], qtbot: QtBot) -> None:
    shown = make_list(ONE, editable=False)
    shown.set_active("een")
    with qtbot.assertNotEmitted(shown.remove_asked), qtbot.assertNotEmitted(shown.edit_asked):
        qtbot.keyClick(shown.row("een"), Qt.Key.Key_Delete)
        qtbot.keyClick(shown.row("een"), Qt.Key.Key_F2)
    assert not [w for w in shown.findChildren(QWidget) if w.isVisible() and "wijzigen" in w.accessibleName()]


def test_a_row_that_stays_keeps_the_focus(make_list: Callable[..., ReactionList], window: QWidget) -> None:
    shown = make_list(ONE, TWO)
    row = shown.row("twee")
    row.setFocus()
    shown.set_reactions((TWO,))
    assert shown.row("twee") is row
    assert row.hasFocus()
    del window


def test_a_long_reaction_is_shown_whole(make_list: Callable[..., ReactionList], window: QWidget) -> None:
    long = Reaction(Mark(MarkId("lang"), Anchor(0, 0), MarkKind.TIP, "Wacht hier nog een tel. " * 12), 4000)
    shown = make_list(ONE, long)
    window.resize(320, 600)
    window.layout().activate()
    shown.grab()
    row = shown.row("lang")
    assert row.height() >= row.heightForWidth(row.width()) > 2 * shown.row("een").height()
