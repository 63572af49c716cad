"""What an import report is made of: everything right and wrong about a folder or a package."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.domain.scenario import Finding, Scenario, Severity
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.files import shown
from oefenruimte.scenarios.findings import SCENARIO_FILE, What
from oefenruimte.scenarios.media import ProbeClip
from oefenruimte.scenarios.package import unpack
from oefenruimte.scenarios.reader import Read, Refused, read_scenario
from oefenruimte.scenarios.unsafe import Limits, UnsafePackageError


@dataclass(frozen=True, slots=True)
class Report:
    """`scenario` is None when there are errors. That of a package points to files that are gone again."""

    findings: tuple[Finding, ...]
    scenario: Scenario | None

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)


def check_path(path: Path, probe: ProbeClip | None, limits: Limits | None = None) -> Report:
    """Check a scenario folder, a `scenario.yaml`, or a package. Changes nothing.

    Failure only for this computer: DISK_FULL, FOLDER_READ_ONLY (no room to unpack), FILE_MISSING (no
    permission to read).
    """
    name = shown(path.name)
    if os.path.isdir(path):
        return _report(read_scenario(path, probe))
    if path.name == SCENARIO_FILE:
        return _report(read_scenario(path.parent, probe))
    if not os.path.isfile(path):  # unlike Path.is_file, no error for a name that is too long
        sentence = worded("Er is geen bestand of map ‘{name}’.", name=name)
        return Report((Finding(Severity.ERROR, What.PACKAGE_MISSING, sentence, name),), None)
    with tempfile.TemporaryDirectory(prefix="oefenruimte-") as temporary:
        folder = Path(temporary) / "oefening"
        try:
            skipped = unpack(path, folder, limits or Limits())
        except UnsafePackageError as error:
            return Report(
                (Finding(Severity.ERROR, error.what, error.sentence, error.file or path.name),), None
            )
        report = _report(read_scenario(folder, probe))
    return Report((*report.findings, *skipped), report.scenario)


def _report(outcome: Read | Refused) -> Report:
    match outcome:
        case Read(scenario, findings):
            return Report(findings, scenario)
        case Refused(findings):
            return Report(findings, None)
