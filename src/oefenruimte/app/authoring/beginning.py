"""A draft to begin with."""

import re
import unicodedata

from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.ids import DraftId, ScenarioId, new_id
from oefenruimte.domain.scenario import End

FIRST_VERSION = "1.0"


def new_draft(title: str = "", *, own_case: bool = False) -> Draft:
    """A draft with one empty turn, after which the conversation ends."""
    return Draft(
        id=DraftId(new_id()),
        scenario_id=new_scenario_id(title),
        version=FIRST_VERSION,
        title=title,
        turns=(DraftTurn("1", follow=End()),),
        own_case=own_case,
    )


def new_scenario_id(title: str) -> ScenarioId:
    """An id that nobody has, in which one can still read the title: it becomes the name of a folder."""
    ascii_only = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", ascii_only)[:40].strip("-")
    return ScenarioId(f"{words or 'oefening'}-{new_id()[:8]}")
