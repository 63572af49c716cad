"""Sharing with a peer circle in the dialog of sheet 05: three real profiles and a folder."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import COACH, Stage, add_take, make_desk, make_session, make_space
from oefenruimte.app.session import Session
from oefenruimte.domain.share import GrantState
from oefenruimte.ui.dialogs.share import ShareFlow
from oefenruimte.ui.dialogs.share.dialog import ShareDialog
from oefenruimte.ui.screens.feedback.words import ShareWords
from oefenruimte.ui.screens.settings.grants import GrantsCard
from oefenruimte.ui.widgets import Chip

GROUP = "Balie op dinsdag"


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path) -> Iterator[tuple[Session, ...]]:
    folder = tmp_path_factory.mktemp("groep")
    desk = make_desk(folder, scenarios=scenario_folder)
    sessions = tuple(make_session(desk, name) for name in ("Sanne Visser", COACH, "Omar Haddad"))
    make_space(folder / "deelruimte", *sessions)
    # Karin is the founder: a share with the circle is not one with her, and the other way round.
    sessions[1].circles.create(GROUP, [sessions[0].member_id, sessions[2].member_id])
    meet(sessions)
    yield sessions
    for session in sessions:
        session.close()


def meet(sessions: tuple[Session, ...]) -> None:
    for _ in range(2):
        for session in sessions:
            session.sync.run()


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


def choose(dialog: ShareDialog, value: object) -> None:
    select = dialog.whom.field.select
    select.set_value(value)
    select.chosen.emit(value)


@pytest.fixture
def stage(people: tuple[Session, ...], stage_for: Callable[..., Stage]) -> Stage:
    return stage_for(people[0])


@pytest.fixture
def dialog(people: tuple[Session, ...], stage: Stage, qtbot: QtBot) -> Iterator[ShareDialog]:
    flow = ShareFlow(stage.context)
    take = add_take(people[0])
    flow.begin(take, people[0].library.find(take.scenario_id, take.scenario_version))
    qtbot.waitUntil(lambda: flow.dialog is not None, timeout=10_000)
    assert isinstance(flow.dialog, ShareDialog)
    yield flow.dialog
    flow.close()


def test_a_circle_says_who_will_see_it_and_goes_to_all_of_them(
    people: tuple[Session, ...], stage: Stage, dialog: ShareDialog, qtbot: QtBot
) -> None:
    sanne, *others = people
    (circle,) = sanne.circles.list()
    assert dialog.whom.contact is not None, "a coach stays what is offered first"
    assert "De naam van je groep en wie erin zitten" not in dialog.goes.lines
    choose(dialog, circle.id)
    told = "Karin en Omar zien deze poging, en elkaars reacties."
    qtbot.waitUntil(lambda: told in texts(dialog.whom))
    assert not dialog.whom.compare.isVisible()
    assert dialog.share.text() == f"Deel poging {dialog._number} met {GROUP}"
    assert "De anderen zien je poging niet meer zodra hun Oefenruimte" in dialog.promise
    assert "Alleen" not in dialog.promise
    assert dialog.goes.lines[-1] == "De naam van je groep en wie erin zitten"
    assert (dialog.request.contact_id, dialog.request.circle_id) == (None, circle.id)
    qtbot.mouseClick(dialog.share, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(stage.toasts), timeout=20_000)
    assert stage.toasts[-1].text.startswith(f"Gedeeld met {GROUP} tot en met ")
    meet(people)
    grant = sanne.sharing.grants()[-1]
    for other in others:
        with closing(other.coach.open(grant.share_id)) as opened:
            assert opened.manifest.circle == circle
    # And so it is called wherever it is told about.
    assert grant.called == GROUP
    assert ShareWords(sanne.clock.today()).chip(grant).accessibleName() == f"Gedeeld met {GROUP}"
    card = GrantsCard(stage.context, "Wat deel ik nu?", stage.window)
    qtbot.waitUntil(
        lambda: f"Gedeeld met {GROUP}" in [chip.accessibleName() for chip in card.findChildren(Chip)]
    )
    sanne.sharing.withdraw(grant.share_id)


def test_shared_with_the_circle_is_not_shared_with_its_founder(
    people: tuple[Session, ...], stage: Stage, qtbot: QtBot
) -> None:
    sanne, karin, _ = people
    (circle,) = sanne.circles.list()
    take = add_take(sanne)
    scenario = sanne.library.find(take.scenario_id, take.scenario_version)
    sanne.sharing.share(take.id, circle_id=circle.id, scenario=scenario, until=sanne.clock.today())
    meet(people)
    flow = ShareFlow(stage.context)
    flow.begin(take, scenario)
    qtbot.waitUntil(lambda: flow.dialog is not None, timeout=10_000)
    dialog = flow.dialog
    assert isinstance(dialog, ShareDialog)
    choose(dialog, circle.id)
    assert f"Je deelt deze poging al met {GROUP}" in dialog.share.toolTip()
    choose(dialog, karin.member_id)
    assert dialog.share.text().endswith("met Karin")
    assert dialog.share.isEnabled()
    assert not dialog.share.toolTip()
    flow.close()
    (grant,) = sanne.sharing.grants(take.id)
    assert grant.state is GrantState.SENT
