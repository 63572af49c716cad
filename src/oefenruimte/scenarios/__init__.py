"""Scenario folders and packages: `scenario.yaml`, clips and captions → a frozen Scenario, or named findings.

What other rooms use is named here; docs/scenario-format.md describes the format.
"""

from oefenruimte.scenarios.captions import read_captions
from oefenruimte.scenarios.check import Report, check_path
from oefenruimte.scenarios.draft_check import check_draft
from oefenruimte.scenarios.draft_of import as_draft
from oefenruimte.scenarios.draft_package import write_draft_package
from oefenruimte.scenarios.findings import What
from oefenruimte.scenarios.importers import (
    FindingKey,
    Kind,
    Place,
    Proposal,
    Where,
    key_of,
    propose,
    reading_ms,
    spread,
)
from oefenruimte.scenarios.learning_paths import PathsRead, read_learning_paths
from oefenruimte.scenarios.media import ProbeClip
from oefenruimte.scenarios.memo_questions import QuestionsRead, read_memo_questions
from oefenruimte.scenarios.model import schema
from oefenruimte.scenarios.package import open_package, write_package
from oefenruimte.scenarios.reader import Read, Refused, read_scenario
from oefenruimte.scenarios.theory import TheoryRead, read_theory
from oefenruimte.scenarios.verifying import verify_package

__all__ = [
    "FindingKey",
    "Kind",
    "PathsRead",
    "Place",
    "ProbeClip",
    "Proposal",
    "QuestionsRead",
    "Read",
    "Refused",
    "Report",
    "TheoryRead",
    "What",
    "Where",
    "as_draft",
    "check_draft",
    "check_path",
    "key_of",
    "open_package",
    "propose",
    "read_captions",
    "read_learning_paths",
    "read_memo_questions",
    "read_scenario",
    "read_theory",
    "reading_ms",
    "schema",
    "spread",
    "verify_package",
    "write_draft_package",
    "write_package",
]
