"""Making a peer circle, seeing it on the other computers, leaving it: three real profiles."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import Stage, add_take, make_desk, make_session, make_space
from oefenruimte.app.session import Session
from oefenruimte.domain.organisation import Circle, CircleKind
from oefenruimte.domain.problem import Code
from oefenruimte.domain.share import GrantState, MarkKind
from oefenruimte.domain.take import Anchor
from oefenruimte.ui.routes import CirclesRoute, SettingsRoute
from oefenruimte.ui.screens.circles import CirclesScreen
from oefenruimte.ui.screens.circles.new_dialog import NewCircleDialog
from oefenruimte.ui.screens.settings.sharing import SharingCard
from oefenruimte.ui.widgets import Card, top_dialog
from tests.sharing.people import raises

NAMES = ("Sanne Visser", "Bilal Amrani", "Joke Prins")


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path) -> Iterator[tuple[Session, ...]]:
    folder = tmp_path_factory.mktemp("groepen")
    desk = make_desk(folder, scenarios=scenario_folder)
    sessions = tuple(make_session(desk, name) for name in NAMES)
    make_space(folder / "deelruimte", *sessions)
    yield sessions
    for session in sessions:
        session.close()


@pytest.fixture(autouse=True)
def nothing_before(people: tuple[Session, ...]) -> Iterator[None]:
    yield
    for session in people:
        for circle in session.circles.list():
            session.circles.leave(circle.id)
    meet(people)


@pytest.fixture
def show(stage_for: Callable[..., Stage], qtbot: QtBot) -> Callable[[Session], tuple[Stage, CirclesScreen]]:
    def shown(session: Session) -> tuple[Stage, CirclesScreen]:
        stage = stage_for(session)
        screen = CirclesScreen(stage.context, CirclesRoute())
        layout = stage.window.layout()
        assert layout is not None
        layout.addWidget(screen)
        qtbot.waitUntil(lambda: screen.new_button.hasFocus() or screen.back_button.hasFocus())
        return stage, screen

    return shown


def meet(sessions: tuple[Session, ...]) -> None:
    for _ in range(2):
        for session in sessions:
            session.sync.run()


def make(people: tuple[Session, ...], kind: CircleKind = CircleKind.PEER) -> Circle:
    sanne, *others = people
    circle = sanne.circles.create("Balie op dinsdag", [each.member_id for each in others], kind)
    meet(people)
    return circle


def test_a_circle_is_made_with_two_others_who_then_know_it(
    people: tuple[Session, ...], show: Callable[[Session], tuple[Stage, CirclesScreen]], qtbot: QtBot
) -> None:
    stage, screen = show(people[0])
    assert "Je zit nog niet in een groep." in texts(screen)
    qtbot.keyClick(screen.new_button, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    dialog = top_dialog(stage.window)
    assert isinstance(dialog, NewCircleDialog)
    assert dialog.name.edit.hasFocus()
    qtbot.keyClicks(dialog.name.edit, "Balie op dinsdag")
    assert "Nog niet vergeleken" in texts(dialog)
    assert "minstens 2" in dialog.make.toolTip()
    for session in people[1:]:
        box = dialog.boxes[session.member_id]
        assert "nog niet vergeleken" in box.accessibleName()
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert "3 tot 8" in dialog.count.text()
    assert "Nu: 3, met jou erbij." in dialog.count.text()
    qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(screen.rows) == 1, timeout=10_000)
    assert "Bilal Amrani, Joke Prins en jij" in texts(screen.rows[0])
    assert stage.toasts[-1].text == "Balie op dinsdag is er. Je collega's krijgen bericht."
    assert stage.syncs
    meet(people)
    for session in people[1:]:
        assert [circle.name for circle in session.circles.list()] == ["Balie op dinsdag"]


def test_without_a_name_or_with_one_other_nothing_is_made(
    people: tuple[Session, ...], show: Callable[[Session], tuple[Stage, CirclesScreen]], qtbot: QtBot
) -> None:
    stage, screen = show(people[0])
    screen.new_button.click()
    dialog = top_dialog(stage.window)
    assert isinstance(dialog, NewCircleDialog)
    asked: list[object] = []
    dialog.make_wanted.connect(asked.append)
    first, second = (dialog.boxes[session.member_id] for session in people[1:])
    first.click()
    second.click()
    qtbot.keyClick(dialog.name.edit, Qt.Key.Key_Return)
    assert "naam" in dialog.make.toolTip()
    second.click()
    qtbot.keyClicks(dialog.name.edit, "Groep")
    qtbot.keyClick(dialog.name.edit, Qt.Key.Key_Return)
    assert asked == []
    qtbot.keyClick(dialog.name.edit, Qt.Key.Key_Escape)
    assert people[0].circles.list() == []


def test_leaving_asks_withdraws_and_keeps_what_was_said(
    people: tuple[Session, ...], show: Callable[[Session], tuple[Stage, CirclesScreen]], qtbot: QtBot
) -> None:
    sanne, bilal, joke = people
    circle = make(people)
    take = add_take(sanne)
    until = sanne.clock.today() + timedelta(weeks=1)
    own = sanne.sharing.share(take.id, circle_id=circle.id, scenario=None, until=until).share_id
    theirs = bilal.sharing.share(add_take(bilal).id, circle_id=circle.id, scenario=None, until=until).share_id
    meet(people)
    bilal.coach.open(own).close()
    bilal.coach.place(own, Anchor(0, 100), MarkKind.TIP, "Laat een stilte vallen.")
    bilal.coach.send(own)
    meet(people)
    stage, screen = show(sanne)
    screen.rows[0].leave.click()
    dialog = top_dialog(stage.window)
    assert dialog is not None
    told = dialog.accessibleDescription()
    assert "Wat jij met de groep deelde, wordt ingetrokken." in told
    assert "Bilal en Joke krijgen bericht dat je weg bent." in told
    dialog.close_with("blijf")
    assert sanne.circles.list() == [circle]
    screen.rows[0].leave.click()
    dialog = top_dialog(stage.window)
    assert dialog is not None
    dialog.close_with("weg")
    qtbot.waitUntil(lambda: not screen.rows, timeout=10_000)
    assert stage.toasts[-1].text == "Je zit niet meer in Balie op dinsdag."
    meet(people)
    # "wordt ingetrokken"
    assert sanne.sharing.grants(take.id)[-1].state is GrantState.WITHDRAWN
    for other in (bilal, joke):
        with raises(Code.SHARE_WITHDRAWN):
            other.coach.open(own)
    # "kun jij hier niet meer openen"
    with raises(Code.SHARE_EXPIRED):
        sanne.coach.open(theirs)
    # "blijven voor jou staan"
    assert [each.coach.name for each in sanne.feedback.sheets(own)] == ["Bilal Amrani"]
    assert sanne.member_id not in bilal.circles.get(circle.id).members


def test_gold_says_what_a_group_sees_of_oneself(
    people: tuple[Session, ...], show: Callable[[Session], tuple[Stage, CirclesScreen]], qtbot: QtBot
) -> None:
    sanne, bilal, _ = people
    circle = make(people)
    until = sanne.clock.today() + timedelta(weeks=1)
    _, screen = show(sanne)
    (row,) = screen.rows
    assert (row.chip.kind, row.chip.text) == ("private", "Ziet nu niets van jou")
    assert isinstance(screen.rows[0].parent(), Card)

    def shown() -> tuple[str, str]:
        screen.reload()
        return screen.rows[0].chip.kind, screen.rows[0].chip.text

    takes = [add_take(sanne), add_take(sanne)]
    share = sanne.sharing.share(takes[0].id, circle_id=circle.id, scenario=None, until=until)
    qtbot.waitUntil(lambda: shown() == ("shared", "Ziet één poging van jou"))
    card = screen.rows[0].parent()
    assert isinstance(card, Card)
    assert card.space_kind == "podium"
    sanne.sharing.share(takes[1].id, circle_id=circle.id, scenario=None, until=until)
    qtbot.waitUntil(lambda: shown() == ("shared", "Ziet 2 pogingen van jou"))
    sanne.sharing.share(takes[1].id, bilal.member_id, scenario=None, until=until)  # is about one person
    sanne.sharing.withdraw(share.share_id)
    meet(people)
    qtbot.waitUntil(lambda: shown() == ("shared", "Ziet één poging van jou"))


def test_what_a_group_is_for_is_seen_by_its_members(
    people: tuple[Session, ...], show: Callable[[Session], tuple[Stage, CirclesScreen]]
) -> None:
    make(people, CircleKind.CALIBRATION)
    _, screen = show(people[1])
    (row,) = screen.rows
    assert "Balie op dinsdag · Samen ijken" in texts(row)


def test_with_too_few_colleagues_the_page_says_why(
    tmp_path: Path, scenario_folder: Path, stage_for: Callable[..., Stage], qtbot: QtBot
) -> None:
    session = make_session(make_desk(tmp_path, scenarios=scenario_folder))
    stage = stage_for(session)
    screen = CirclesScreen(stage.context, CirclesRoute())
    layout = stage.window.layout()
    assert layout is not None
    layout.addWidget(screen)
    qtbot.waitUntil(lambda: "deelruimte" in screen.new_button.toolTip())
    session.spaces.create(str(tmp_path / "ruimte"), "Team")
    screen.reload()
    qtbot.waitUntil(lambda: "te weinig collega's" in screen.new_button.toolTip())
    screen.new_button.click()
    assert top_dialog(stage.window) is None
    stage.close()
    session.close()


def test_the_way_there_and_back(
    people: tuple[Session, ...], show: Callable[[Session], tuple[Stage, CirclesScreen]], qtbot: QtBot
) -> None:
    stage, screen = show(people[0])
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    SharingCard(stage.context, "Delen", stage.window).circles.click()
    assert stage.went == [SettingsRoute("delen"), CirclesRoute()]


def test_a_group_may_be_for_rating_one_sample_blind(
    people: tuple[Session, ...], show: Callable[[Session], tuple[Stage, CirclesScreen]], qtbot: QtBot
) -> None:
    stage, screen = show(people[0])
    screen.new_button.click()
    dialog = top_dialog(stage.window)
    assert isinstance(dialog, NewCircleDialog)
    assert "Jullie zien elkaars pogingen en elkaars reacties." in texts(dialog)
    qtbot.mouseClick(dialog.kind.segments()[1], Qt.MouseButton.LeftButton)
    assert "Ieder kijkt apart naar een voorbeeld. Daarna zien jullie waar je verschilt." in texts(dialog)
    qtbot.keyClicks(dialog.name.edit, "Wat is goed?")
    for session in people[1:]:
        dialog.boxes[session.member_id].click()
    dialog.make.click()
    qtbot.waitUntil(lambda: len(screen.rows) == 1, timeout=10_000)
    assert "Wat is goed? · Samen ijken" in texts(screen.rows[0])
    (circle,) = people[0].circles.list()
    assert circle.kind is CircleKind.CALIBRATION
