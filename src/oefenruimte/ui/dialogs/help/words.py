"""What is told to somebody who helps, in words. No names, no paths, no content: see tests/privacy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, qVersion

from oefenruimte.app.diagnosis import Computer
from oefenruimte.app.logbook import discreet
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.language import current_language
from oefenruimte.ui.language.words import words


@dataclass(frozen=True, slots=True)
class Looks:
    """How the window is now. `screens`: width, height and pixels per point of each."""

    platform: str
    screens: tuple[tuple[int, int, float], ...]
    window: tuple[int, int]
    theme: str
    choice: str
    text_scale: float
    reduced_motion: bool
    letter_keys: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What was looked up off the GUI thread. A number of devices is None where it could not be told."""

    computer: Computer
    build: str
    cameras: int | None
    microphones: int | None
    log: tuple[str, ...]
    newer: str = ""  # a newer version, where a policy says where that is told


class HelpWords(QObject):
    def diagnosis(
        self,
        at: datetime,
        looks: Looks,
        found: Found,
        codes: Sequence[tuple[Code, int]],
        report: Sequence[str],
    ) -> str:
        """`codes`: problems since the program started. `report`: of the last fault that nobody foresaw."""
        computer = found.computer
        lines = [
            *self._head(at, found),
            "",
            self.tr("Systeem: {0}").format(computer.system),
            self.tr("Python {0}, Qt {1} ({2})").format(computer.python, qVersion(), looks.platform),
            *(
                self.tr("Scherm {0}: {1} × {2}, {3}×").format(number, *screen)
                for number, screen in enumerate(looks.screens, start=1)
            ),
            self.tr("Venster: {0} × {1}").format(*looks.window),
            self.tr("Kleuren: {0} (gekozen: {1})").format(looks.theme, looks.choice),
            self.tr("Letters: {0}%").format(round(looks.text_scale * 100)),
            self.tr("Taal: {0}").format(current_language()),
            self.tr("Minder beweging: {0}").format(self._yes(looks.reduced_motion)),
            self.tr("Toetsen van één letter: {0}").format(self._yes(looks.letter_keys)),
            self.tr("Camera's: {0}").format(self._count(found.cameras)),
            self.tr("Microfoons: {0}").format(self._count(found.microphones)),
            "",
            self.tr("Problemen sinds de start:"),
            *([f"  {code} {count}×" for code, count in codes] or [self.tr("  geen")]),
        ]
        if report:
            lines += ["", self.tr("Laatste onverwachte fout:"), *(f"  {line}" for line in report)]
        lines += ["", self.tr("Onderdelen:")]
        lines += [f"  {part.name} {part.version or '?'}" for part in computer.parts]
        return "\n".join((*lines, *self._log(found.log))) + "\n"

    def technical(self, at: datetime, problem: Problem, report: Sequence[str], found: Found) -> str:
        """One problem: in words without the facts, which may name something; its code, and where it was."""
        told = words(Problem(problem.code))
        lines = [
            *self._head(at, found),
            "",
            f"{told.title}. {told.text}",
            self.tr("Code: {0}").format(problem.code),
        ]
        if problem.detail:
            lines.append(self.tr("Bijzonderheden: {0}").format(discreet(problem.detail)))
        if report:
            lines += ["", *report]
        lines += ["", self.tr("Systeem: {0}").format(found.computer.system)]
        return "\n".join((*lines, *self._log(found.log))) + "\n"

    def _head(self, at: datetime, found: Found) -> list[str]:
        return [
            self.tr("Oefenruimte {0} ({1})").format(
                found.computer.program, found.build or self.tr("uit de broncode")
            ),
            self.tr("Gemaakt op {0} UTC").format(f"{at:%Y-%m-%d %H:%M}"),
        ]

    def _log(self, log: Sequence[str]) -> list[str]:
        return ["", self.tr("Logboek:"), *(f"  {line}" for line in log)] if log else []

    def _yes(self, on: bool) -> str:
        return self.tr("ja") if on else self.tr("nee")

    def _count(self, count: int | None) -> str:
        return self.tr("onbekend") if count is None else str(count)
