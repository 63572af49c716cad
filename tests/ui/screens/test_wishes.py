"""Hier wil ik mee oefenen: asked in the library, read by the trainer."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.session import COACH, NAME, Stage, make_desk, make_session, make_space
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.app.wishes import Readers
from oefenruimte.ui.routes import LibraryRoute, Making
from oefenruimte.ui.screens.library import LibraryScreen
from oefenruimte.ui.screens.library.screen import Shown
from oefenruimte.ui.screens.library.wish import WishDialog
from oefenruimte.ui.screens.making import MakingScreen
from oefenruimte.ui.widgets import Label
from tests.app.test_workbench import meet

LINE = "Iemand die boos wordt <b>omdat</b> de afspraak niet doorgaat."


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path) -> Iterator[tuple[Session, ...]]:
    home = tmp_path_factory.mktemp("wensen")
    desk = make_desk(home, scenarios=scenario_folder)
    sanne, karin, alone = make_session(desk), make_session(desk, COACH), make_session(desk, "Bo")
    make_space(home / "deelruimte", sanne, karin)
    meet(sanne, karin)
    yield sanne, karin, alone
    for session in (sanne, karin, alone):
        session.close()


def library(stage: Stage, window: QWidget, qtbot: QtBot) -> LibraryScreen:
    screen = LibraryScreen(stage.context, LibraryRoute())
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    qtbot.waitUntil(lambda: screen.shown is not Shown.LOADING, timeout=20_000)
    qtbot.waitUntil(lambda: not (screen.wish.form.isHidden() and screen.wish.otherwise.isHidden()))
    return screen


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


def test_the_learner_sees_what_goes_before_it_goes(
    people: tuple[Session, ...], stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> None:
    sanne, karin, _ = people
    stage = stage_for(sanne)
    box = library(stage, window, qtbot).wish
    box.go_on.click()
    assert box.field.error
    assert box.dialog is None

    box.field.set_text(LINE)
    qtbot.keyClick(box.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: box.dialog is not None)
    dialog = box.dialog
    assert dialog is not None
    said = words(dialog)
    for part in (LINE, NAME, "Je naam gaat mee.", "Alleen je regel, je naam en de dag"):
        assert part in said
    assert (dialog.send.role, dialog.send.text()) == ("share", "Vraag het de trainers")
    assert sanne.wishes.sent() == [], "nothing goes before it is said"
    dialog.send.click()  # nobody is chosen yet
    assert sanne.wishes.sent() == []
    (choice, member), *others = dialog.boxes
    assert (choice.text(), member, others) == (COACH, karin.member_id, [])
    choice.setChecked(True)
    dialog.send.click()
    qtbot.waitUntil(lambda: box.field.text == "")
    assert [(one.text, one.readers) for one in sanne.wishes.sent()] == [(LINE, (COACH,))]


def test_who_thinks_better_of_it_sends_nothing(
    people: tuple[Session, ...], stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> None:
    sanne, _, _ = people
    before = sanne.wishes.sent()
    box = library(stage_for(sanne), window, qtbot).wish
    box.field.set_text("Toch maar niet")
    box.go_on.click()
    qtbot.waitUntil(lambda: box.dialog is not None)
    assert box.dialog is not None
    with qtbot.waitSignal(box.dialog.closed):
        qtbot.keyClick(box.dialog, Qt.Key.Key_Escape)
    assert sanne.wishes.sent() == before
    assert box.field.text == "Toch maar niet"


def test_nothing_found_has_it_too_and_without_a_space_it_says_another_way(
    people: tuple[Session, ...], stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> None:
    screen = library(stage_for(people[2]), window, qtbot)
    screen._bar.search.set_text("zzzzzz")
    qtbot.waitUntil(lambda: screen.shown is Shown.NOTHING_FOUND)
    assert screen.wish.isVisible()
    view = screen._page.view.viewport()
    qtbot.waitUntil(lambda: screen.wish.mapTo(view, screen.wish.rect().bottomLeft()).y() < view.height())
    assert screen.wish.form.isHidden()
    assert "Zeg of mail je trainer" in screen.wish.otherwise.label.text()


def test_in_an_organisation_there_is_nothing_to_choose(
    people: tuple[Session, ...], window: QWidget, qtbot: QtBot
) -> None:
    contacts = tuple(people[0].spaces.contacts())
    dialog = WishDialog(window, LINE, NAME, Readers(contacts, to_choose=False))
    dialog.present()
    assert dialog.boxes == []
    assert f"Dit gaat naar: {COACH}" in words(dialog)
    with qtbot.waitSignal(dialog.wanted) as told:
        dialog.send.click()
    assert told.args == [LINE, []]


def test_the_trainer_reads_it_and_takes_it_off_the_list(
    people: tuple[Session, ...], stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> None:
    sanne, karin, _ = people
    stage = stage_for(karin, Preferences(role="maken"))
    screen = MakingScreen(stage.context, Making())
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    card = screen.wishes
    assert card.isHidden()
    text = "Iemand die <i>niets</i> zegt."
    sanne.wishes.ask(text, [karin.member_id])
    meet(sanne, karin)
    stage.context.news.sharesChanged.emit()  # as after every sync
    qtbot.waitUntil(card.isVisible)
    index = [wish.text for wish in card.wishes].index(text)
    assert text in words(card)
    assert NAME in words(card)
    label = next(one for one in card.findChildren(Label) if one.text() == text)
    assert label.textFormat() is Qt.TextFormat.PlainText
    before = karin.wishes.unread()
    card.buttons[index].click()
    qtbot.waitUntil(lambda: text not in [wish.text for wish in card.wishes])
    assert karin.wishes.unread() == before - 1
    assert text in [wish.text for wish in karin.wishes.received(seen=True)], "it is kept"
    screen.leave()
