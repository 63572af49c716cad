"""The trainer's part of the story: clips of a phone and a text become an exercise."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt

from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import Choice, Severity
from oefenruimte.ui.demo import cast
from oefenruimte.ui.demo.report import DemoReport
from oefenruimte.ui.demo.theatre import Stage

_PHONE = {"1": "beurt 1.mp4", "2w": "beurt 2a.mp4", "2k": "beurt 2b.mp4"}


@dataclass
class TrainerPart:
    stage: Stage
    report: DemoReport

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
        with self.report.step("Fragmenten en een tekst erin slepen") as step, self._phone() as files:
            self.stage.program.open_files(files)
            driver.until(lambda: driver.button("Bewaar als concept"), "het importverslag", 90)
            driver.settle(500)
            step.pictures.append(driver.picture("importverslag"))
            driver.click("Bewaar als concept")
            driver.until(lambda: driver.button("Klaarzetten voor iedereen"), "de oefening in de maak", 120)
            (summary,) = session.drafts.list()
            draft = session.drafts.get(summary.id)
            driver.settle(2_000)
            step.pictures.append(driver.picture("oefening-maken"))
        errors = [one for one in session.drafts.check(draft) if one.severity is Severity.ERROR]
        self.report.check(
            "Van telefoon tot oefening",
            len(draft.turns) == len(_PHONE) and not errors and isinstance(draft.turns[0].follow, Choice),
            f"{len(draft.turns)} beurten, {len(errors)} fouten",
        )
        return draft

    @contextmanager
    def _phone(self) -> Iterator[tuple[Path, ...]]:
        """What a trainer has: clips under the names of a phone, and a text."""
        exercise = self.stage.context.session.library.get(cast.EXERCISE)
        with tempfile.TemporaryDirectory(prefix="telefoon-") as folder:
            files = [Path(folder) / "gesprek.txt"]
            files[0].write_text(cast.SCRIPT, encoding="utf-8")
            for turn_id, name in _PHONE.items():
                files.append(Path(folder) / name)
                shutil.copyfile(exercise.turn(turn_id).clip.path, files[-1])
            yield tuple(files)
