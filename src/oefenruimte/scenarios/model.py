"""The shape of scenario.yaml, format 1. The JSON Schema in docs/ is made from these models.

Whether turns lead anywhere and files exist is checked elsewhere: `story` and `media`.
"""

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from oefenruimte.domain.learning_path import Route
from oefenruimte.domain.scenario import AnswerKind, Hold, Intensity, Level, Setting, ThoughtPlace
from oefenruimte.scenarios.vocabulary import DEFAULT_ICON, ICONS, NO_LICENCE

FORMAT = 1
END = "end"  # `to: end`: this branch ends the conversation

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
Reference = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
ScenarioSlug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$")]
PartId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38}[A-Za-z0-9])?$")]
Version = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z](?:[0-9A-Za-z.+_-]{0,30}[0-9A-Za-z])?$")]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$")]
Icon = Annotated[
    str, Field(description="Naam van een icoon, zoals ear of heart-handshake.", examples=list(ICONS))
]
Seconds = Annotated[int, Field(ge=1, le=180)]


def _rising(seconds: list[int]) -> list[int]:
    if seconds[0] > seconds[1]:
        raise ValueError("from-to")
    return seconds


def _text_is_enough(schema: dict[str, Any]) -> None:
    """In the JSON Schema too, a hint may be written as just its text."""
    full = dict(schema)
    schema.clear()
    schema["anyOf"] = [{"type": "string", "minLength": 1, "maxLength": 200}, full]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class HintPart(_Part):
    """Een regel van het spiekbriefje."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra=_text_is_enough)

    text: Line
    icon: Icon = DEFAULT_ICON

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:
        return {"text": data} if isinstance(data, str) else data


class BehaviourPart(_Part):
    """Gedrag dat je op de opname kunt zien of horen."""

    id: PartId
    self_text: Line = Field(
        alias="self", description="Zoals de deelnemer het over zichzelf zegt: Ik laat haar uitpraten."
    )
    observe: Line = Field(description="Als aandachtspunt vooraf: Je laat haar uitpraten.")
    rubric: Line = Field(description="Zoals de coach het aanvinkt: Laat uitpraten.")
    icon: Icon = DEFAULT_ICON
    skill: Line | None = Field(
        None, description="Bij welke vaardigheid dit hoort: een van de vaardigheden van skills."
    )


class BranchPart(_Part):
    """Een antwoord op de keuzevraag."""

    label: Line
    to: PartId = Field(description="De id van de beurt die volgt, of end.")


class ChoicePart(_Part):
    """Een keuze na een beurt: de deelnemer zegt hoe het ging."""

    question: Line = "Hoe ging het?"
    branches: Annotated[list[BranchPart], Field(min_length=2, max_length=3)]
    default: int | None = Field(
        None, description="De hoeveelste tak geldt bij ‘Weet ik niet, ga door’. 1 is de eerste."
    )


class ThoughtPart(_Part):
    """Wat de inwoner denkt terwijl de deelnemer antwoordt."""

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
    at: ThoughtPlace = Field(ThoughtPlace.START, description="Waar in het antwoord: begin, midden of eind.")


class VariantPart(_Part):
    """Dezelfde beurt, rustiger of feller."""

    intensity: Intensity = Field(description="Hoe fel de inwoner hier is.")
    clip: Reference
    captions: Reference | None = None
    lines: Text | None = Field(None, description="Wat de inwoner hier zegt. Zonder: de ondertitels.")


class TurnPart(_Part):
    """Een beurt: het fragment van de inwoner, en daarna het antwoord van de deelnemer."""

    id: PartId
    name: Name | None = Field(None, description="Hoe deze beurt heet, voor wie de oefening maakt.")
    clip: Reference = Field(description="Video of geluid in deze map, zoals clips/1.mp4.")
    captions: Reference | None = Field(None, description="Ondertitels: een vtt- of srt-bestand.")
    lines: Text | None = Field(None, description="Wat de inwoner zegt. Zonder: de tekst van de ondertitels.")
    prompt: Text = Field(description="De opdracht: Jouw beurt, reageer op …")
    cue_card: Annotated[list[HintPart], Field(max_length=6)] = Field([], description="Het spiekbriefje.")
    usual_seconds: Annotated[list[Seconds], Field(min_length=2, max_length=2), AfterValidator(_rising)] = (
        Field([20, 60], description="Hoe lang een antwoord meestal duurt: van en tot, in seconden.")
    )
    hold: Hold = Field(
        Hold.STILL,
        description="Tijdens het antwoord in beeld: het laatste beeld (stil), of listening (luisterend).",
    )
    variants: Annotated[list[VariantPart], Field(max_length=3)] = Field(
        [], description="Dezelfde beurt met een andere felheid; de deelnemer kiest vooraf."
    )
    thoughts: Annotated[list[ThoughtPart], Field(max_length=3)] = Field(
        [], description="Wat de inwoner denkt tijdens het antwoord: wat die hoopt of waar die bang voor is."
    )
    next: PartId | None = Field(None, description="De id van de beurt die altijd volgt.")
    choice: ChoicePart | None = Field(None, description="Een keuze tussen twee of drie beurten.")
    end: bool = Field(False, description="true: hierna is het gesprek klaar.")


class ModelAnswerPart(_Part):
    """Een voorbeeld van een antwoord: om na te doen, of om het verschil te zien."""

    turn: PartId = Field(description="De id van de beurt waarop dit een antwoord is.")
    text: Text
    kind: AnswerKind = Field(AnswerKind.GOOD, description="goed: zo kan het. zwak: zo liever niet.")
    why: Text | None = Field(None, description="Wat er goed of minder goed aan is, in een of twee zinnen.")
    clip: Reference | None = None
    captions: Reference | None = None


class ScenarioFile(_Part):
    """Een oefening voor Oefenruimte."""

    format: Annotated[int, Field(ge=FORMAT, le=FORMAT)] = Field(FORMAT, description="Versie van dit formaat.")
    id: ScenarioSlug = Field(
        description="Vaste naam, ook als de titel verandert: kleine letters, cijfers, streepjes."
    )
    version: Version = Field(description='Ophogen als je iets verandert. Tussen aanhalingstekens: "1.0".')
    title: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
    summary: Line = Field(description="Eén zin voor op het kaartje in de bibliotheek.")
    setting: Setting = Field(description="Waar het gesprek is.")
    language: Language = "nl"
    level: Level
    minutes: Annotated[int, Field(ge=1, le=120)] = Field(description="Ongeveer, met terugkijken.")
    skills: Annotated[list[Line], Field(max_length=8)] = []
    citizen: Name = Field(description="Hoe de inwoner heet, zoals Meneer Verhagen.")
    situation: Text
    role: Text = Field(description="Wie de deelnemer is, en wat vaststaat.")
    goal: Text = Field(description="Wat de deelnemer wil bereiken.")
    why: Text | None = Field(None, description="Waarom dit belangrijk is: om vooraf te lezen.")
    theory: Annotated[list[Line], Field(max_length=8)] = Field(
        [], description="Wat je vooraf moet weten of kunnen, in korte zinnen."
    )
    facts: Annotated[list[Text], Field(max_length=12)] = Field(
        [], description="Dit mag de deelnemer gebruiken."
    )
    tips: Annotated[list[Text], Field(max_length=12)] = []
    behaviours: Annotated[list[BehaviourPart], Field(min_length=1, max_length=12)]
    listening: Reference | None = Field(
        None, description="Fragment van de inwoner die luistert; het speelt rond tijdens het antwoord."
    )
    intensity: Intensity = Field(
        Intensity.TENSE, description="Hoe fel de gewone fragmenten zijn. Alleen nodig bij variants."
    )
    turns: Annotated[list[TurnPart], Field(min_length=1, max_length=100)] = Field(
        description="De eerste beurt in de lijst is het begin."
    )
    model_answers: Annotated[list[ModelAnswerPart], Field(max_length=100)] = []
    pitfalls: Annotated[list[Text], Field(max_length=12)] = []
    credits: Text | None = Field(None, description="Wie meewerkte: tekst, stem, beeld.")
    licence: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)] = Field(
        NO_LICENCE, description="SPDX-code van de licentie, zoals CC-BY-4.0."
    )
    thumbnail: Reference | None = Field(None, description="Plaatje 16:9, jpg of png.")


class StepPart(_Part):
    """Een oefening van een leerlijn."""

    scenario: ScenarioSlug = Field(description="De id van de oefening.")
    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=30)] | None = None
    why: Line | None = None


class PathFile(_Part):
    """Een leerlijn: oefeningen in een volgorde die opbouwt."""

    format: Annotated[int, Field(ge=FORMAT, le=FORMAT)] = FORMAT
    id: ScenarioSlug
    title: Name
    summary: Line
    goal: Text
    order: Annotated[int, Field(ge=1, le=999)] = 100
    route: Route | None = Field(None, description="Voor wie: junior, medior of senior.")
    steps: Annotated[list[StepPart], Field(min_length=1, max_length=20)]


class MemoAnswerPart(_Part):
    """Een antwoord op een weekvraag, en de zin die je erop terugkrijgt."""

    text: Line
    reply: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]


class MemoPart(_Part):
    """Een weekvraag: een situatie en drie antwoorden. Niets is goed of fout."""

    id: ScenarioSlug
    situation: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
    answers: Annotated[list[MemoAnswerPart], Field(min_length=3, max_length=3)]


class MemoFile(_Part):
    """De weekvragen bij één vaardigheid."""

    format: Annotated[int, Field(ge=FORMAT, le=FORMAT)] = FORMAT
    skill: Name
    questions: Annotated[list[MemoPart], Field(min_length=1, max_length=60)]


class TheoryFactPart(_Part):
    """Een feit, en wie het zegt."""

    text: Line
    source: Line | None = None


class TheoryFile(_Part):
    """Een leeskaart bij één vaardigheid."""

    format: Annotated[int, Field(ge=FORMAT, le=FORMAT)] = FORMAT
    skill: Name
    title: Name
    why: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
    points: Annotated[list[Line], Field(min_length=3, max_length=5)]
    facts: Annotated[list[TheoryFactPart], Field(max_length=3)] = []
    clip: Reference | None = None
    captions: Reference | None = None


def schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of scenario.yaml, as published in docs/scenario.schema.json."""
    made = ScenarioFile.model_json_schema(by_alias=True)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Oefenruimte: scenario.yaml, format {FORMAT}",
        **_without_titles(made),
    }


def _without_titles(part: Any) -> Any:
    """Pydantic titles every property with its own name; an editor shows that name already."""
    match part:
        case dict():
            return {
                key: _without_titles(value)
                for key, value in part.items()
                if not (key == "title" and isinstance(value, str))
            }
        case list():
            return [_without_titles(value) for value in part]
        case _:
            return part
