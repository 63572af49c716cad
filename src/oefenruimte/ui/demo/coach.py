"""The coach's part of the story: open, mark two moments, send."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from oefenruimte.domain.conversation import AnswerPart
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import InboxState, Mark
from oefenruimte.ui.demo import cast
from oefenruimte.ui.demo.report import DemoReport
from oefenruimte.ui.demo.theatre import Stage
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.ui.screens.coach.page import SharePage
from oefenruimte.ui.widgets import RatingScale

_ON_MS = 600  # from one reaction to the next


@dataclass
class CoachPart:
    stage: Stage
    report: DemoReport

    def unlock(self) -> None:
        driver = self.stage.driver
        with self.report.step("De coach opent zijn eigen ruimte") as step:
            driver.click(cast.COACH)
            driver.write("Je wachtzin", cast.PASSPHRASE)
            driver.key(Qt.Key.Key_Return)
            session = self.stage.context.session
            driver.until(lambda: session.coach.inbox(), "de gedeelde poging in het postvak")
            driver.settle(800)
            step.pictures.append(driver.picture("postvak"))

    def give_feedback(self) -> tuple[Mark, ...]:
        """Two reactions at their moment, then send; what was placed."""
        driver, session = self.stage.driver, self.stage.context.session
        (item,) = session.coach.inbox()
        share_id = item.share_id
        with self.report.step("De coach kijkt en zet twee reacties") as step:
            driver.click(cast.LEARNER)
            driver.until(lambda: session.coach.get(share_id).state is not InboxState.NEW, "de poging is open")
            driver.until(lambda: driver.button("Plaats reactie"), "de reactie")
            driver.settle(1_000)
            for _ in range(4):
                driver.key(Qt.Key.Key_L)  # each press is faster: past the citizen's clip, into the answer
            driver.until(self._in_the_answer, "het antwoord")
            driver.key(Qt.Key.Key_K)
            for kind, text in (("Compliment", cast.COMPLIMENT), ("Tip", cast.TIP)):
                step.pictures.append(self._react(share_id, kind, text))
            scales = [scale for scale in driver.visible(RatingScale) if isinstance(scale, RatingScale)]
            for scale, stars in zip(scales, (4, 3, 2, 3), strict=False):
                driver.press(scale.segmented.segments()[stars - 1])
            rated = min(len(scales), 4)
            driver.until(lambda: len(session.coach.ratings(share_id)) == rated, "de rubriek")
            placed = tuple(session.coach.marks(share_id))
            step.pictures.append(driver.picture("reacties"))
        with self.report.step("De coach stuurt de feedback") as step:
            driver.click("Stuur feedback naar")
            driver.until(lambda: session.coach.get(share_id).state is InboxState.SENT, "verstuurd")
            driver.until(lambda: session.outbox.waiting() == 0, "het versturen")
            driver.settle(800)
            step.pictures.append(driver.picture("verstuurd"))
        return placed

    def _in_the_answer(self) -> bool:
        """And the film runs there: its first picture is on the screen."""
        player = self._player()
        part = player.part
        return isinstance(part, AnswerPart) and player.shown_ms > part.start_ms

    def _player(self) -> ConversationPlayer:
        page = next(self.stage.driver.visible(SharePage))
        assert isinstance(page, SharePage)
        return page.view.player

    def _react(self, share_id: ShareId, kind: str, text: str) -> str:
        """Play on for a moment, stop there, and place one reaction; the picture while writing it."""
        driver, coach = self.stage.driver, self.stage.context.session.coach
        before = len(coach.marks(share_id))
        start = self._player().shown_ms
        driver.key(Qt.Key.Key_K)
        driver.until(lambda: self._player().shown_ms >= start + _ON_MS, "het antwoord loopt")
        driver.key(Qt.Key.Key_M)
        driver.click(kind)
        driver.write("Reactie op", text)
        picture = driver.picture(f"reactie-{kind.lower()}")
        driver.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        driver.until(lambda: len(coach.marks(share_id)) == before + 1, "de reactie staat")
        driver.key(Qt.Key.Key_Escape)
        driver.until(lambda: not self._player().playing, "de film staat stil")
        return picture
