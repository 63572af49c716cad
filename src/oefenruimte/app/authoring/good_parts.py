"""How much of a draft is good already: a number for the report, next to what is wrong."""

from collections.abc import Iterator, Sequence

from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import Finding, Severity

_FIELDS = ("title", "summary", "citizen", "situation", "role", "goal", "behaviours")
_OF_A_TURN = ("clip", "captions", "prompt", "follow")

Where = tuple[str | int, ...]


def good_parts(draft: Draft, findings: Sequence[Finding]) -> int:
    """Parts that are there and about which there is nothing to solve or to look at."""
    wrong = [finding.where for finding in findings if finding.severity is not Severity.NOTE]
    return sum(not any(_touches(where, part) for where in wrong) for part in _there(draft))


def _there(draft: Draft) -> Iterator[Where]:
    yield from ((field,) for field in _FIELDS if getattr(draft, field))
    for at, turn in enumerate(draft.turns):
        yield from (("turns", at, field) for field in _OF_A_TURN if getattr(turn, field))


def _touches(where: Where, part: Where) -> bool:
    """One is inside the other. A finding about nothing in particular touches nothing."""
    length = min(len(where), len(part))
    return length > 0 and where[:length] == part[:length]
