"""Packages that lie about what they hold. Each is refused with its own reason, and nothing is written."""

import tracemalloc
from pathlib import Path

import pytest

from oefenruimte.domain.problem import Failure
from oefenruimte.domain.scenario import Severity
from oefenruimte.scenarios import check_path, open_package
from tests.conformance.zip_corpus import Case, cases
from tests.scenarios.helpers import believe

CASES = list(cases())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_package_that_lies(tmp_path: Path, case: Case) -> None:
    package = tmp_path / "pakket.oefenscenario"
    package.write_bytes(case.data)
    tracemalloc.start()
    report = check_path(package, believe)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 50_000_000
    errors = {finding.code for finding in report.errors}
    told = {finding.code for finding in report.findings}
    if case.codes:
        assert told & case.codes, told
    else:
        assert report.findings == ()
    assert all(finding.sentence.isprintable() for finding in report.findings)
    refused = {finding.code for finding in report.errors if finding.code.startswith("package-")}
    if refused:
        with pytest.raises(Failure):
            open_package(package, tmp_path / "doel")
        assert [path.name for path in tmp_path.iterdir()] == [package.name]
    assert errors or report.scenario is not None
    assert all(finding.severity is not Severity.ERROR for finding in report.findings) == (not errors)
    assert package.read_bytes() == case.data


def test_there_are_many() -> None:
    assert len(CASES) > 70
    assert len({case.name for case in CASES}) == len(CASES)
