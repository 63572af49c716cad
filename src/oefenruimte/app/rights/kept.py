"""One kind of data that is kept, and the words that many of them share."""

from dataclasses import dataclass

from oefenruimte.domain.worded import worded

SEALED = worded("Je eigen computer, verzegeld (age)")
DATABASE = worded("Je eigen computer, in de versleutelde gegevensbank")
ONLY_YOU = worded("Alleen jij")
STAYS = worded("Tot je het zelf wist")
WITH_THE_ROOM = worded("Als je je oefenruimte wist")


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind of data. `tables`: of the store; `files`: in the folder of a profile, or in HOME with `~/`.

    `in_export`: where it lies in "alles van mij"; "" when it is not in there, and then `left_out` says why.
    `personal`: about a person (AVG), so also what only names somebody.
    """

    key: str  # for code; does not change
    what: str
    where: str
    why: str
    how_long: str
    who_sees: str
    erased_by: str
    tables: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    in_export: str = ""
    left_out: str = ""
    personal: bool = True
