"""For a job: what there is to say about a folder or package."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from oefenruimte.app.session import Session
from oefenruimte.domain.scenario import Finding, Severity


@dataclass(frozen=True, slots=True)
class Checked:
    """`title` is empty when the exercise could not be read; `captioned`: turns with captions."""

    path: Path
    at: datetime
    findings: tuple[Finding, ...]
    title: str = ""
    turns: int = 0
    captioned: int = 0

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is severity)

    @property
    def importable(self) -> bool:
        return not self.of(Severity.ERROR)


def check(session: Session, path: Path) -> Checked:
    """Changes nothing. Failure only for this computer: DISK_FULL, FOLDER_READ_ONLY, FILE_MISSING."""
    report = session.library.check(path)
    now, scenario = session.clock.now(), report.scenario
    if scenario is None:
        return Checked(path, now, report.findings)
    captioned = sum(bool(turn.clip.captions) for turn in scenario.turns)
    return Checked(path, now, report.findings, scenario.title, len(scenario.turns), captioned)
