"""The trainer's part of the story: clips of a phone and a text become an exercise."""

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt

from oefenruimte.app.example_clips import phone_clips
from oefenruimte.app.session import Desk
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import Choice, Severity
from oefenruimte.ui.demo import cast
from oefenruimte.ui.demo.report import DemoReport
from oefenruimte.ui.demo.theatre import Stage

_PHONE = {"1": "beurt 1.mp4", "2w": "beurt 2a.mp4", "2k": "beurt 2b.mp4"}


class Phone:
    """What a trainer has: short clips under the names of a phone, and a text.

    They are made at once, on a thread: nobody waits for them when the story begins.
    """

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk = desk
        self._folder = folder
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._make, name="demo-phone", daemon=True)
        self._thread.start()

    @property
    def files(self) -> tuple[Path, ...]:
        """Waits for them."""
        self._thread.join()
        if self._failure is not None:
            raise self._failure
        return tuple(sorted(self._folder.iterdir()))

    def _make(self) -> None:
        try:
            (self._folder / "gesprek.txt").write_text(cast.SCRIPT, encoding="utf-8")
            exercise = self._desk.library.get(cast.EXERCISE)
            phone_clips(self._desk.workshop, exercise, _PHONE, self._folder)
        except Exception as error:  # noqa: BLE001  # told where the files are asked for
            self._failure = error
        finally:
            self._desk.workshop.close()


@dataclass
class TrainerPart:
    stage: Stage
    report: DemoReport
    phone: Phone

    def unlock(self) -> None:
        driver = self.stage.driver
        with self.report.step("De trainer opent zijn eigen ruimte") as step:
            driver.click(cast.TRAINER)
            driver.write("Je wachtzin", cast.PASSPHRASE)
            driver.key(Qt.Key.Key_Return)
            driver.until(lambda: driver.button("Nieuwe oefening"), "de lijst met oefeningen", 60)
            driver.settle(500)
            step.pictures.append(driver.picture("oefeningen-leeg"))

    def bring_in(self) -> Draft:
        """Drop clips and a text on the window; the draft that was kept."""
        driver, session = self.stage.driver, self.stage.context.session
        with self.report.step("Fragmenten en een tekst erin slepen") as step:
            self.stage.program.open_files(self.phone.files)
            driver.until(lambda: driver.button("Bewaar als concept"), "het importverslag", 90)
            driver.settle(500)
            step.pictures.append(driver.picture("importverslag"))
            driver.click("Bewaar als concept")
            driver.until(lambda: driver.button("Klaarzetten voor iedereen"), "de oefening in de maak", 120)
            (summary,) = session.drafts.list()
            draft = session.drafts.get(summary.id)
            driver.settle(1_000)  # thumbnails
            step.pictures.append(driver.picture("oefening-maken"))
        errors = [one for one in session.drafts.check(draft) if one.severity is Severity.ERROR]
        self.report.check(
            "Van telefoon tot oefening",
            len(draft.turns) == len(_PHONE) and not errors and isinstance(draft.turns[0].follow, Choice),
            f"{len(draft.turns)} beurten, {len(errors)} fouten",
        )
        return draft
