"""What learners would like to practise with: one line, for the trainers."""

from dataclasses import dataclass
from datetime import date

from oefenruimte.domain.ids import MemberId, ObjectId

MAX_WISH = 200  # characters


@dataclass(frozen=True, slots=True)
class Wish:
    """One line of a learner, as a trainer got it. `name`: of the learner, as it was known when it came."""

    id: ObjectId
    author: MemberId
    name: str
    text: str
    asked_on: date
    seen: bool = False


@dataclass(frozen=True, slots=True)
class SentWish:
    """An own line. `readers`: the names of those it was made for."""

    id: str
    text: str
    asked_on: date
    readers: tuple[str, ...]
