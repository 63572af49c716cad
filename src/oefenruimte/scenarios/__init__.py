"""Scenario folders and packages: `scenario.yaml`, clips and captions → a frozen Scenario, or named findings.

What other rooms use is named here; docs/scenario-format.md describes the format.
"""

from oefenruimte.scenarios.captions import read_captions
from oefenruimte.scenarios.check import Report, check_path
from oefenruimte.scenarios.findings import What
from oefenruimte.scenarios.learning_paths import PathsRead, read_learning_paths
from oefenruimte.scenarios.media import ProbeClip
from oefenruimte.scenarios.model import schema
from oefenruimte.scenarios.package import open_package, write_package
from oefenruimte.scenarios.reader import Read, Refused, read_scenario

__all__ = [
    "PathsRead",
    "ProbeClip",
    "Read",
    "Refused",
    "Report",
    "What",
    "check_path",
    "open_package",
    "read_captions",
    "read_learning_paths",
    "read_scenario",
    "schema",
    "write_package",
]
