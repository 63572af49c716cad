"""What is kept of somebody, why, how long and who sees it: one list, for the papers and for the export.

The words are Dutch, for the papers of an organisation; a window can tell them in its language. Each line
names the tables and folders that it is about; `tests/app/rights/test_retention_table.py` holds them against
the store and a profile, so that nothing is kept that is not told here.
"""

from oefenruimte.app.rights.kept import Kept
from oefenruimte.app.rights.kept_machine import machine
from oefenruimte.app.rights.kept_own import growth, takes
from oefenruimte.app.rights.kept_shared import coaching, shared
from oefenruimte.domain.retention import USUAL_PERIOD
from oefenruimte.domain.worded import worded

__all__ = ["Kept", "retention_table"]


def retention_table(keep_days: int = USUAL_PERIOD, at_most: int | None = None) -> tuple[Kept, ...]:
    """The lines in order of importance to who practises.

    `keep_days`: the term of private takes (0: for ever), `at_most`: what the organisation allows.
    """
    return (*takes(_term_words(keep_days, at_most)), *shared(), *growth(), *coaching(), *machine())


def _term_words(keep_days: int, at_most: int | None) -> str:
    days = keep_days if at_most is None else min(keep_days or at_most, at_most)
    if not days:
        return worded("Tot je hem wist: vanzelf wissen staat uit")
    return worded("{days} dagen. Je beste poging, wat je bewaart en wat je deelt, blijft", days=days)
