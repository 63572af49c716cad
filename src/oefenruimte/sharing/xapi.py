"""Times of practising as xAPI statements (docs/xapi.md). Pure: one run gives the same statements each time.

Written after the xAPI specification 1.0.3 and the xAPI Video Profile 1.0.3 (initialized and completed).
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from uuid import uuid5

from oefenruimte.domain.xapi import Pseudonym, Run, XapiChoice

HOME_PAGE = "urn:oefenruimte:pseudonym"  # of the account: tells nothing of person, computer or organisation
EXERCISE = "urn:oefenruimte:exercise:"
SELF_CHECKS = "urn:oefenruimte:xapi:self-checks"
INITIALIZED = "http://adlnet.gov/expapi/verbs/initialized"
COMPLETED = "http://adlnet.gov/expapi/verbs/completed"
ATTEMPTED = "http://adlnet.gov/expapi/verbs/attempted"
VIDEO = "https://w3id.org/xapi/video"
_VIDEO_TYPE = f"{VIDEO}/activity-type/video"
_OF_VIDEO = f"{VIDEO}/extensions/"
DUTCH = {INITIALIZED: "begonnen", COMPLETED: "afgerond", ATTEMPTED: "een deel geoefend"}
_MINUTE = 60

Statement = dict[str, Any]


def statements_of(runs: Iterable[Run], actor: Pseudonym, choice: XapiChoice) -> list[Statement]:
    """Of a whole exercise: that it began and that it was completed. Of one turn: that it was attempted."""
    found: list[Statement] = []
    for run in runs:
        verbs = (ATTEMPTED,) if run.short else (INITIALIZED, COMPLETED)
        found += (_statement(run, verb, actor, choice) for verb in verbs)
    return found


def _statement(run: Run, verb: str, actor: Pseudonym, choice: XapiChoice) -> Statement:
    english = verb.rpartition("/")[2]
    minutes = _minutes(run)
    definition: dict[str, Any] = {"type": _VIDEO_TYPE, "name": {"nl": run.title}}
    said: Statement = {
        "id": str(uuid5(actor.secret, f"{run.key}/{english}")),
        "actor": {"objectType": "Agent", "account": {"homePage": HOME_PAGE, "name": str(actor.name)}},
        "verb": {"id": verb, "display": {"en-US": english}},
        "object": {"objectType": "Activity", "id": EXERCISE + run.scenario, "definition": definition},
        "timestamp": _moment(run.started_at, exact=choice.exact_times),
    }
    if verb != ATTEMPTED:
        said["context"] = _context(run, verb, actor, minutes)
    if verb != INITIALIZED:
        said["result"] = _result(run, verb, choice, minutes)
    return said


def _context(run: Run, verb: str, actor: Pseudonym, minutes: int) -> dict[str, Any]:
    session = str(uuid5(actor.secret, run.key))
    extensions: dict[str, Any] = {
        f"{_OF_VIDEO}session-id": session,
        f"{_OF_VIDEO}length": minutes * _MINUTE,
    }
    if verb == COMPLETED:
        extensions[f"{_OF_VIDEO}completion-threshold"] = 1.0
    category = {"objectType": "Activity", "id": VIDEO}
    return {
        "registration": session,
        "contextActivities": {"category": [category]},
        "extensions": extensions,
    }


def _result(run: Run, verb: str, choice: XapiChoice, minutes: int) -> dict[str, Any]:
    result: dict[str, Any] = {"duration": f"PT{minutes}M"}
    extensions: dict[str, Any] = {}
    if verb == COMPLETED:  # a run of an exercise goes from its beginning to its end: that is what was played
        seconds = minutes * _MINUTE
        result["completion"] = True
        extensions[f"{_OF_VIDEO}time"] = seconds
        extensions[f"{_OF_VIDEO}progress"] = 1.0
        extensions[f"{_OF_VIDEO}played-segments"] = f"0[.]{seconds}"
    if choice.self_checks and run.checks:
        extensions[SELF_CHECKS] = {behaviour: str(answer) for behaviour, answer in run.checks}
    if extensions:
        result["extensions"] = extensions
    return result


def _minutes(run: Run) -> int:
    """Whole ones: seconds would tell which film of a coach belongs to which pseudonym."""
    return max(1, round(run.seconds / _MINUTE))


def _moment(at: datetime, *, exact: bool) -> str:
    """The day as it was here, or the second."""
    if exact:
        return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"{at.astimezone().date().isoformat()}T00:00:00Z"
