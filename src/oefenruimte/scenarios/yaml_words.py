"""Complaints of the YAML parser, in words for someone who never heard of YAML."""

from ruamel.yaml.error import MarkedYAMLError

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import What


def what_is_wrong(error: MarkedYAMLError) -> tuple[What, str, int]:
    """Code, Dutch sentence and line (1-based) for a complaint of the parser."""
    problem = error.problem or ""
    mark = error.problem_mark or error.context_mark
    line = 1 if mark is None else int(mark.line) + 1
    if "'\\t'" in problem:
        return What.YAML_TAB, worded("Op deze regel staat een tab. Gebruik spaties."), line
    if "mapping values are not allowed" in problem:
        return (
            What.YAML_SYNTAX,
            worded(
                "Er staat een dubbele punt te veel, of de regel springt te ver in. Zet een tekst met "
                "een dubbele punt tussen aanhalingstekens."
            ),
            line,
        )
    if "quoted scalar" in (error.context or ""):
        start = line if error.context_mark is None else int(error.context_mark.line) + 1
        if "escape" in problem or "hexdecimal" in problem:
            return (
                What.YAML_SYNTAX,
                worded(
                    "Na een \\ staat hier iets onbekends. Gebruik enkele aanhalingstekens, of schrijf \\\\."
                ),
                line,
            )
        return (
            What.YAML_SYNTAX,
            worded("Hier begint een tekst met een aanhalingsteken, maar het einde ontbreekt."),
            start,
        )
    if "could not find expected ':'" in problem:
        start = line if error.context_mark is None else int(error.context_mark.line) + 1
        return (
            What.YAML_SYNTAX,
            worded("Na het eerste woord op deze regel ontbreekt een dubbele punt."),
            start,
        )
    if "cannot start any token" in problem:
        return (
            What.YAML_SYNTAX,
            worded("Een tekst mag niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens."),
            line,
        )
    return (
        What.YAML_SYNTAX,
        worded(
            "We kunnen deze regel niet lezen. Kijk of de spaties aan het begin gelijk zijn aan "
            "de regels erboven, en of haakjes en aanhalingstekens gesloten zijn."
        ),
        line,
    )
