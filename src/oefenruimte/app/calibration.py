"""Do coaches see the same? Several rate one sample blind, and then see how often they agree.

A calibration is a circle of its own kind, with the sample shared to it: of a take or an example that whoever
brings it may show. What the others gave is shown once one's own is sent, and then one's own stays as it was.
Words and counts, no marks out of ten, and nothing about how good any coach is.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from oefenruimte.app.coach import Coach
from oefenruimte.app.feedback import Feedback
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import FeedbackSheet, Rating, RubricLine


@dataclass(frozen=True, slots=True)
class Agreement:
    """About one behaviour: how many chose which word, and how many of all pairs chose the same one.

    `percent` is None where fewer than two rated it.
    """

    behaviour_id: str
    text: str
    counts: Mapping[Rating, int]
    percent: int | None


class Calibration:
    def __init__(self, coach: Coach, feedback: Feedback) -> None:
        self._coach = coach
        self._feedback = feedback

    def of_coach(self, share_id: ShareId) -> tuple[Agreement, ...] | None:
        """As somebody who rates it sees it; None until the own rating is sent. Failures as of `Coach.get`."""
        own = self._coach.sent_ratings(share_id)
        if own is None:
            return None
        behaviours = self._coach.get(share_id).manifest.behaviours
        others = (ratings_of(sheet) for _, sheet in self._coach.others(share_id))
        return agreement(behaviours, [own, *others])

    def of_owner(self, share_id: ShareId) -> tuple[Agreement, ...]:
        """As whoever brought the sample sees it: of those who sent theirs so far."""
        sheets = [received.sheet for received in self._feedback.sheets(share_id)]
        lines = {line.behaviour_id: line for sheet in sheets for line in sheet.rubric}
        return agreement(lines.values(), [ratings_of(sheet) for sheet in sheets])


def agreement(
    behaviours: Iterable[RubricLine], rated: Iterable[Mapping[str, Rating]]
) -> tuple[Agreement, ...]:
    """In the order of the behaviours. Pure."""
    everyone = list(rated)
    found = []
    for line in behaviours:
        given = [ratings[line.behaviour_id] for ratings in everyone if line.behaviour_id in ratings]
        counts = Counter(given)
        pairs = list(combinations(given, 2))
        same = sum(one is other for one, other in pairs)
        percent = round(100 * same / len(pairs)) if pairs else None
        words = {rating: counts[rating] for rating in Rating}
        found.append(Agreement(line.behaviour_id, line.text, words, percent))
    return tuple(found)


def ratings_of(sheet: FeedbackSheet) -> dict[str, Rating]:
    return {line.behaviour_id: line.rating for line in sheet.rubric if line.rating is not None}
