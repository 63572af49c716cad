"""What a municipality practises: skills, and the core values (*kernwaarden*) it stands for."""

from dataclasses import dataclass
from enum import StrEnum

MOST_SKILLS = 40
LONGEST_NAME = 60
LONGEST_TEXT = 300


class SkillKind(StrEnum):
    SKILL = "vaardigheid"
    VALUE = "kernwaarde"


@dataclass(frozen=True, slots=True)
class Skill:
    """A scenario names the skills it is about; `text` says in a sentence what one sees or hears."""

    name: str
    text: str = ""
    kind: SkillKind = SkillKind.SKILL


BUILT_IN = (
    Skill("Inlevingsvermogen", "Je merkt wat de ander voelt en zegt dat ook."),
    Skill("Gericht doorvragen", "Je zoekt de vraag achter de vraag, met open vragen en samenvatten."),
    Skill("Transparant zijn", "Je bent eerlijk over wat kan, wat niet kan en wie besluit."),
    Skill("De-escaleren", "Je blijft rustig en haalt de spanning uit het gesprek."),
    Skill("Begrenzen", "Je geeft rustig en duidelijk je grens aan, en houdt je eraan."),
    Skill("Heldere taal", "Je praat in korte zinnen met gewone woorden, en vraagt of het overkwam."),
    Skill("Onderhandelen", "Je zoekt de belangen achter een standpunt en legt meer opties neer."),
    Skill("Persoonlijk leiderschap", "Je neemt de leiding over je eigen gedrag, ook als het moeilijk wordt."),
)
"""What the built-in scenarios are about; a municipality that made no list of its own has these."""
