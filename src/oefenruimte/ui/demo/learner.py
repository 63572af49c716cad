"""The learner's part of the story: from first start to one shared take, and later to the feedback."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from oefenruimte.app import practice as p
from oefenruimte.app.export import export_take
from oefenruimte.app.takes import conversation_of
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.organisation import RosterState
from oefenruimte.domain.share import ReceivedFeedback
from oefenruimte.domain.take import Take
from oefenruimte.ui.demo import cast
from oefenruimte.ui.demo.report import DemoReport, Step
from oefenruimte.ui.demo.theatre import Stage
from oefenruimte.ui.demo.town import Town
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.routes import FeedbackRoute, LibraryRoute, Situation
from oefenruimte.ui.screens.practice import PracticeScreen
from oefenruimte.ui.screens.review import ReviewScreen
from oefenruimte.ui.widgets import Segmented

_BRIEF_MS, _SHORT_MS, _LONG_MS = 1_200, 1_500, 4_000
_SETTLE_MS = 500  # a key that comes right after another is not meant for the next question


@dataclass
class LearnerPart:
    """One method per step; each takes its picture of the screen it shows."""

    stage: Stage
    report: DemoReport

    # the door -----------------------------------------------------------------------------------------

    def make_room(self) -> None:
        driver = self.stage.driver
        with self.report.step("Eerste start: een eigen oefenruimte") as step:
            driver.write("Je naam", cast.LEARNER)
            driver.write("Je wachtzin", cast.PASSPHRASE)
            driver.write("Nog een keer", cast.PASSPHRASE)
            kept = next(box for box in driver.visible(QCheckBox) if "herstelcode" in box.accessibleName())
            kept.setFocus()
            driver.key(Qt.Key.Key_Space)
            step.pictures.append(driver.picture("eerste-start"))
            driver.click("Maak mijn oefenruimte")
            context = self.stage.context
            context.preferences.update(camera=cast.TEST_CARD, microphone=cast.TEST_CARD, theme="light")
            self._look_round(step)
            driver.settle(600)
            step.pictures.append(driver.picture("vandaag"))

    def _look_round(self, step: Step) -> None:
        """The guide, which comes once by itself."""
        driver = self.stage.driver
        driver.until(lambda: driver.button("Overslaan"), "de rondleiding")
        driver.settle()
        step.pictures.append(driver.picture("rondleiding"))
        driver.click("Verder")
        driver.click("Verder")
        driver.until(lambda: driver.button("Test je geluid"), "camera en geluid")
        driver.settle(1_200)
        step.pictures.append(driver.picture("rondleiding-camera"))
        driver.click("Verder")
        driver.click("Naar Vandaag")

    def choose_self(self) -> None:
        """Later: the lock screen, where two people work on this computer."""
        driver = self.stage.driver
        driver.click(cast.LEARNER)
        driver.write("Je wachtzin", cast.PASSPHRASE)
        driver.key(Qt.Key.Key_Return)
        _ = self.stage.context

    def join(self, town: Town) -> None:
        """Drop the invitation on the window, compare the words, and ask; the administrator lets them in."""
        driver, session = self.stage.driver, self.stage.context.session
        with self.report.step("Een uitnodiging openen en meedoen") as step:
            self.stage.program.open_files([town.invitation])
            driver.until(lambda: driver.button("Vraag om mee te doen"), "wat er in de uitnodiging staat")
            told = [label.text() for label in driver.visible(QLabel) if isinstance(label, QLabel)]
            self.report.check("De woorden van de organisatie kloppen", town.words in told, town.words)
            step.pictures.append(driver.picture("uitnodiging"))
            driver.click("Vraag om mee te doen")
            driver.until(lambda: session.organisation.state() is RosterState.WAITING, "de vraag is verstuurd")
            driver.until(lambda: driver.button("Vraag om mee te doen") is None, "het venster gaat dicht")
            town.admit()
            session.sync.run()
            driver.until(lambda: session.organisation.state() is RosterState.FRESH, "toegelaten")

    # practising ---------------------------------------------------------------------------------------

    def choose_exercise(self) -> None:
        driver, context = self.stage.driver, self.stage.context
        with self.report.step("Bibliotheek en situatie") as step:
            context.go(LibraryRoute())
            driver.until(lambda: driver.button("Weer een ander papiertje"), "de oefening in de bibliotheek")
            step.pictures.append(driver.picture("bibliotheek"))
            driver.click("Weer een ander papiertje")
            driver.until(lambda: driver.button("Begin met oefenen"), "de situatie")
            driver.settle(1_800)  # the test card arrives, the checks have something to say
            step.pictures.append(driver.picture("situatie"))

    def practise(self, number: int) -> None:
        """One take. The first sees the clip to its end, does the turn again, and shows every state."""
        driver = self.stage.driver
        with self.report.step(f"Poging {number}: fragment, aftellen, opnemen") as step:
            driver.click("Begin met oefenen" if number == 1 else "Nog een keer")
            driver.until(lambda: isinstance(self._phase(), p.Watching), "het fragment")
            if number == 1:
                driver.settle(1_500)
                step.pictures.append(driver.picture("fragment"))
                driver.until(lambda: self._phase() == p.Watching(ended=True), "het einde van het fragment")
            driver.click("Ik ga antwoorden")
            driver.until(lambda: isinstance(self._phase(), p.Counting), "het aftellen")
            if number == 1:
                step.pictures.append(driver.picture("aftellen"))  # and this one is waited for
            else:
                self._begin_at_once()
            self._record(_LONG_MS if number == 3 else _SHORT_MS)
            if number == 1:
                step.pictures.append(driver.picture("opname"))
                driver.key(Qt.Key.Key_R)  # once more, only this turn
                driver.until(lambda: isinstance(self._phase(), p.Counting), "opnieuw tellen")
                step.pictures.append(driver.picture("beurt-opnieuw"))
                self._begin_at_once()
                self._record(_SHORT_MS)
            driver.key(Qt.Key.Key_Space)
            driver.until(lambda: self._is_over() or self._chooses(), "wat er daarna komt")
            self._go_on(number, step)
            driver.until(self._is_over, "terugkijken")

    def _go_on(self, number: int, step: Step) -> None:
        """The other turns, along the first branch; the first take shows how one chooses."""
        driver = self.stage.driver
        shown = number > 1
        while self._chooses():
            driver.settle(_SETTLE_MS)
            if not shown:
                step.pictures.append(driver.picture("keuze"))
                shown = True
            driver.key(Qt.Key.Key_1)
            driver.until(lambda: isinstance(self._phase(), p.Watching), "het volgende fragment")
            driver.settle(_SETTLE_MS)
            driver.click("Ik ga antwoorden")
            driver.until(lambda: isinstance(self._phase(), p.Counting), "het aftellen")
            self._begin_at_once()
            self._record(_BRIEF_MS)
            driver.key(Qt.Key.Key_Space)
            driver.until(lambda: self._is_over() or self._chooses(), "wat er daarna komt")

    def _begin_at_once(self) -> None:
        """In the stead of counting to the end."""
        self.stage.driver.settle(_SETTLE_MS)
        self.stage.driver.key(Qt.Key.Key_Return)

    def _chooses(self) -> bool:
        return isinstance(self._phase(), p.Choosing)

    def _is_over(self) -> bool:
        return self._review() is not None

    def _record(self, milliseconds: int) -> None:
        def long_enough() -> bool:
            phase = self._phase()
            return isinstance(phase, p.Recording) and phase.elapsed_ms >= milliseconds

        self.stage.driver.until(long_enough, "de opname")

    def _phase(self) -> p.Phase | None:
        rooms = self.stage.program.rooms
        screen = rooms.shown if rooms is not None else None
        if not isinstance(screen, PracticeScreen) or screen.controller.state is None:
            return None
        return screen.controller.state.phase

    def _review(self) -> ReviewScreen | None:
        rooms = self.stage.program.rooms
        screen = rooms.shown if rooms is not None else None
        return screen if isinstance(screen, ReviewScreen) and screen.page.isVisible() else None

    # looking back and sharing -------------------------------------------------------------------------

    def look_back(self) -> Take:
        """Note, answers and star on the last take; gives that take."""
        driver, session = self.stage.driver, self.stage.context.session
        with self.report.step("Terugkijken, notitie, antwoorden en ster") as step:
            driver.settle(800)
            step.pictures.append(driver.picture("terugkijken"))
            driver.key(Qt.Key.Key_N)
            driver.write("Notitie", cast.NOTE)
            driver.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            scenario = session.library.get(cast.EXERCISE)
            questions = {behaviour.self_text for behaviour in scenario.behaviours}
            for choice in list(driver.visible(Segmented)):
                assert isinstance(choice, Segmented)
                if choice.accessibleName() in questions:
                    choice.segments()[0].click()
            take = session.takes.list(ScenarioId(cast.EXERCISE))[-1]
            driver.click(f"Kies poging {take.number} als je beste")
            driver.until(lambda: session.takes.get(take.id).starred, "de ster")
            driver.until(lambda: len(session.reflection.checks(take.id)) == len(questions), "de antwoorden")
            driver.settle(600)
            step.pictures.append(driver.picture("tevreden"))
        return session.takes.get(take.id)

    def share(self, take: Take) -> None:
        driver, session = self.stage.driver, self.stage.context.session
        with self.report.step("Eén poging delen met de coach") as step:
            driver.click("Delen…")
            driver.write("Je bericht aan", cast.MESSAGE)
            driver.settle(600)
            step.pictures.append(driver.picture("delen"))
            driver.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            driver.until(lambda: session.sharing.grants(take.id), "de kopie voor de coach")
            driver.until(lambda: session.outbox.waiting() == 0, "het versturen")
            driver.settle(700)
            step.pictures.append(driver.picture("gedeeld"))

    def export(self, take: Take, file: Path) -> None:
        with self.report.step("De gedeelde poging als gewoon filmbestand"):
            facts = export_take(self.stage.context.session.takes, take, file)
            self.report.check(
                "De film heeft beeld en geluid",
                facts.has_video and facts.has_audio,
                f"{facts.duration_ms} ms",
            )

    def lock(self) -> None:
        driver = self.stage.driver
        with self.report.step("Op slot") as step:
            self.stage.context.lock()
            driver.until(lambda: driver.field("Je wachtzin"), "het slot")
            step.pictures.append(driver.picture("slot"))

    # feedback -----------------------------------------------------------------------------------------

    def read_feedback(self) -> ReceivedFeedback:
        driver, context = self.stage.driver, self.stage.context
        session = context.session
        with self.report.step("Feedback lezen op het juiste moment") as step:
            driver.until(lambda: session.feedback.list(), "de feedback komt binnen")
            driver.settle(700)
            step.pictures.append(driver.picture("vandaag-met-feedback"))
            (received,) = session.feedback.list()
            context.go(FeedbackRoute(received.grant.share_id))
            driver.until(lambda: driver.button("Nog een keer oefenen"), "de feedback")
            driver.settle(700)
            step.pictures.append(driver.picture("feedback-lezen"))
            conversation = conversation_of(
                session.takes.get(received.grant.take_id), session.library.get(cast.EXERCISE)
            )
            tip = received.sheet.marks[-1]
            driver.click(f"Tip op {clock_text(conversation.position(tip.anchor))}")
            driver.settle(700)
            step.pictures.append(driver.picture("feedback-bij-de-tip"))
        return received

    def other_themes(self) -> None:
        """The same page dark, in high contrast, and with large text."""
        driver, context = self.stage.driver, self.stage.context
        with self.report.step("Donker, hoog contrast en grote letters") as step:
            for theme, scale in (("dark", 1.0), ("highContrast", 1.0), ("light", 1.5)):
                context.preferences.update(theme=theme, text_scale=scale)
                driver.settle(600)
                step.pictures.append(driver.picture(f"{theme}-{round(scale * 100)}"))
            context.preferences.update(theme="light", text_scale=1.0)
            context.go(Situation(ScenarioId(cast.EXERCISE)))
            driver.settle(600)
