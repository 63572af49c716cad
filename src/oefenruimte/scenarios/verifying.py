"""Whether a package can be read again, without unpacking it anywhere."""

from collections.abc import Iterator
from typing import BinaryIO

from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import SCENARIO_FILE, Findings, What
from oefenruimte.scenarios.model import ScenarioFile
from oefenruimte.scenarios.shape import check_shape
from oefenruimte.scenarios.story import check_rest, check_turns
from oefenruimte.scenarios.unsafe import Limits, UnsafePackageError
from oefenruimte.scenarios.yaml_tree import MOST_BYTES, decode, parse_tree
from oefenruimte.scenarios.zip_entries import entry_bytes
from oefenruimte.scenarios.zip_index import read_index


def verify_package(package: BinaryIO) -> tuple[Finding, ...]:
    """Errors in the table of contents, in scenario.yaml, and files that it names and that are not there.

    What is in the clips is not looked at.
    """
    findings = Findings()
    try:
        entries = {entry.name: entry for entry in read_index(package, Limits())}
        if SCENARIO_FILE not in entries:
            findings.error(
                What.SCENARIO_FILE_MISSING,
                worded("Er staat geen {file} in dit pakket.", file=SCENARIO_FILE),
            )
            return findings.all()
        data = entry_bytes(package, entries[SCENARIO_FILE], MOST_BYTES)
    except UnsafePackageError as error:
        findings.error(error.what, error.sentence, file=error.file)
        return findings.all()
    text = decode(data, findings)
    tree = None if text is None else parse_tree(text, findings)
    if tree is not None:
        shape = check_shape(tree, findings)
        if shape.file is not None:
            check_turns(shape.turns, tree, findings)
            check_rest(shape.file, tree, findings)
            for name in _named(shape.file):
                if name not in entries:
                    findings.error(What.FILE_MISSING, worded("‘{name}’ ontbreekt.", name=name))
    return tuple(finding for finding in findings.all() if finding.severity is Severity.ERROR)


def _named(file: ScenarioFile) -> Iterator[str]:
    for turn in file.turns:
        yield from (turn.clip, turn.captions or turn.clip)
    for answer in file.model_answers:
        yield from (name for name in (answer.clip, answer.captions) if name)
    yield from (name for name in (file.listening, file.thumbnail) if name)
