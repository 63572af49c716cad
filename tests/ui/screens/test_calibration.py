"""Several coaches rate one sample blind, and then see where they agree: three real profiles."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import ONE_TURN, Stage, add_take, look_back, make_desk, make_session, make_space
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.organisation import CircleKind
from oefenruimte.domain.share import Rating
from oefenruimte.ui.routes import CoachInbox, FeedbackRoute
from oefenruimte.ui.screens.coach import CoachScreen
from oefenruimte.ui.screens.feedback import FeedbackScreen

PATIENCE = 20_000


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


@pytest.fixture
def people(tmp_path: Path, scenario_folder: Path) -> Iterator[tuple[Session, Session, Session]]:
    desk = make_desk(tmp_path, scenarios=scenario_folder)
    owner, bilal, joke = (make_session(desk, name) for name in ("Sanne Visser", "Bilal Amrani", "Joke Prins"))
    make_space(tmp_path / "deelruimte", owner, bilal, joke)
    yield owner, bilal, joke
    for session in (owner, bilal, joke):
        session.close()


def meet(*sessions: Session) -> None:
    for _ in range(2):
        for session in sessions:
            session.sync.run()


def test_who_rates_sees_the_others_after_sending(
    people: tuple[Session, Session, Session],
    stage_for: Callable[..., Stage],
    window: QWidget,
    qtbot: QtBot,
) -> None:
    owner, bilal, joke = people
    circle = owner.circles.create("IJken", [bilal.member_id, joke.member_id], CircleKind.CALIBRATION)
    meet(*people)
    take = add_take(owner, ONE_TURN)
    share_id: ShareId = owner.sharing.share(
        take.id,
        circle_id=circle.id,
        scenario=owner.library.find(take.scenario_id, take.scenario_version),
        until=owner.clock.today() + timedelta(weeks=1),
    ).share_id
    meet(*people)
    behaviour = joke.coach.get(share_id).manifest.behaviours[0]
    joke.coach.rate(share_id, behaviour.behaviour_id, Rating.GOOD)
    joke.coach.send(share_id)
    meet(*people)

    layout = window.layout()
    assert layout is not None
    stage = stage_for(bilal)
    screen = CoachScreen(stage.context, CoachInbox(share_id))
    layout.addWidget(screen)
    qtbot.waitUntil(lambda: screen.page is not None, timeout=PATIENCE)
    page = screen.page
    assert page is not None
    assert page.chip is not None
    assert page.chip.text == "Samen ijken: IJken"
    assert page.agreement.isHidden(), "blind"
    page.rubric.scales[behaviour.behaviour_id].segmented.segments()[3].click()
    qtbot.waitUntil(lambda: bool(page.drafts.ratings), timeout=PATIENCE)
    bilal.coach.send(share_id)
    page.read_talk()
    qtbot.waitUntil(lambda: not page.agreement.isHidden(), timeout=PATIENCE)
    assert behaviour.text in texts(page.agreement)
    assert "1 keer Goed, 1 keer Heel goed" in texts(page.agreement)
    assert "0% van de paren koos hetzelfde." in texts(page.agreement)
    screen.leave()
    screen.hide()

    meet(*people)
    look_back(owner, take.id)
    own = FeedbackScreen(stage_for(owner).context, FeedbackRoute(share_id))
    layout.addWidget(own)
    qtbot.waitUntil(lambda: own.page is not None, timeout=PATIENCE)
    assert own.page is not None
    assert "1 keer Goed, 1 keer Heel goed" in texts(own.page.agreement)
    own.leave()
