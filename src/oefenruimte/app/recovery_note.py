"""The recovery code as a note to keep, on paper or on a stick: the one secret that leaves the vault."""

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from oefenruimte.domain.problem import Code, fail

FILE_NAME = "Herstelcode Oefenruimte.txt"


@dataclass(frozen=True, slots=True)
class RecoveryNote:
    """`name` may be empty: then the note does not say whose it is."""

    name: str
    code: str
    made: date

    @property
    def title(self) -> str:
        return "Herstelcode van je Oefenruimte"

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands under the code."""
        whose = (f"Naam: {self.name}",) if self.name else ()
        return (
            *whose,
            f"Gemaakt op {self.made.day}-{self.made.month}-{self.made.year}",
            "",
            "Wachtzin vergeten? Kies in Oefenruimte ‘Wachtzin vergeten?’ en typ deze code over.",
            "Bewaar de code op een veilige plek, niet op deze computer.",
            "Geef hem aan niemand: met deze code kan iemand je opnames openen.",
        )

    @property
    def text(self) -> str:
        return "\n".join((self.title, "", self.code, "", *self.lines)) + "\n"


def write_note(note: RecoveryNote, path: Path) -> None:
    """Put the note in a file, readable only for this user where the drive can say so. EXPORT_FAILED."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:
            if hasattr(os, "fchmod"):
                os.fchmod(descriptor, 0o600)  # also where there was a file already
            file.write(note.text)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise fail(Code.EXPORT_FAILED, type(error).__name__) from error
