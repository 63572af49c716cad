"""What the page shows, read in one go off the GUI thread."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QImage

from oefenruimte.app.own_takes import conversation_length
from oefenruimte.app.reflection import is_content
from oefenruimte.app.retention import Standing
from oefenruimte.app.session import Session
from oefenruimte.app.sharing import live_grants
from oefenruimte.app.takes import conversation_of
from oefenruimte.domain.conversation import Conversation
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import Grant
from oefenruimte.domain.take import Note, SelfCheck, Take, TakeState
from oefenruimte.ui.screens.parts.picture import load_thumbnails


@dataclass(frozen=True, slots=True)
class ReviewData:
    """One take and what hangs on it."""

    take: Take
    scenario: Scenario | None  # the version that was practised; None: no longer on this computer
    practisable: bool  # some version of the exercise is here
    conversation: Conversation
    takes: tuple[Take, ...]  # of this exercise, newest last
    lengths: dict[TakeId, int]  # of the whole conversations, ms
    thumbnails: dict[TakeId, QImage]
    notes: tuple[Note, ...]
    checks: dict[str, SelfCheck]
    shared: tuple[Grant, ...]  # of all these takes, those that someone can still open
    today: date
    standing: Standing | None = None  # how long the take stays
    fixed: bool = False  # feedback on it was opened: the self-check stays as it is

    @property
    def grants(self) -> tuple[Grant, ...]:
        """With whom this take is shared now."""
        return tuple(grant for grant in self.shared if grant.take_id == self.take.id)

    @property
    def content(self) -> bool:
        """Whether the learner seems ready to share (04c)."""
        return self.scenario is not None and is_content(self.take, self.scenario, self.checks)


def load_review(session: Session, take_id: TakeId) -> ReviewData:
    """TAKE_UNKNOWN also for a take that was erased."""
    take = session.takes.get(take_id)
    if take.state is not TakeState.SEALED:
        raise fail(Code.TAKE_UNKNOWN)
    scenario = session.library.find(take.scenario_id, take.scenario_version)
    intensity = session.takes.intensity(take_id)
    if scenario is not None and intensity is not None:
        scenario = scenario.played_at(intensity)  # the citizen as one had them
    takes = tuple(session.takes.list(take.scenario_id))
    grants = session.sharing.grants()
    return ReviewData(
        take=take,
        scenario=scenario,
        practisable=scenario is not None or _known(session, take),
        conversation=conversation_of(take, scenario),
        takes=takes,
        lengths={one.id: conversation_length(session, one) for one in takes},
        thumbnails=load_thumbnails(session.takes, tuple(one.id for one in takes)),
        notes=tuple(session.reflection.notes(take_id)),
        checks=session.reflection.checks(take_id),
        shared=tuple(grant for one in takes for grant in live_grants(one, grants)),
        today=session.clock.today(),
        standing=session.retention.standings().get(take_id),
        fixed=session.reflection.fixed(take_id),
    )


def _known(session: Session, take: Take) -> bool:
    try:
        session.library.get(take.scenario_id)
    except Failure as failure:
        if failure.problem.code is Code.SCENARIO_UNKNOWN:
            return False
        raise
    return True
