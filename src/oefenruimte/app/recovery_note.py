"""The recovery code as a note to keep, on paper or on a stick: the one secret that leaves the vault."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from oefenruimte.app.plain_file import whole_file

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
    """Put the note in a file, readable only for this user where the drive can say so. All or nothing: a stick
    that fills up does not take the note that was on it. EXPORT_FAILED.
    """
    with whole_file(path) as file:
        file.write(note.text.encode())
