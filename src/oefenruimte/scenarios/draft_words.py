"""Words for what is wrong with a draft, for someone who sees fields and buttons."""

from collections.abc import Sequence

from pydantic_core import ErrorDetails

from oefenruimte.domain.draft import Draft
from oefenruimte.scenarios.findings import What
from oefenruimte.scenarios.yaml_tree import Step

_FIELDS = {
    "scenario_id": "de vaste naam",
    "version": "het nummer van de versie",
    "title": "de titel",
    "summary": "de zin voor de bibliotheek",
    "language": "de taal",
    "minutes": "de duur",
    "skills": "een vaardigheid",
    "citizen": "de naam van de inwoner",
    "situation": "de situatie",
    "role": "de rol",
    "goal": "het doel",
    "facts": "een regel bij ‘Dit mag je gebruiken’",
    "tips": "een tip",
    "pitfalls": "een valkuil",
    "credits": "wie er meewerkte",
    "licence": "de licentie",
    "name": "de naam",
    "prompt": "de opdracht",
    "lines": "wat de inwoner zegt",
    "cue_card": "een regel van het spiekbriefje",
    "question": "de vraag",
    "label": "een antwoord op de keuze",
    "self_text": "de zin voor de zelfcheck",
    "observe_text": "de zin voor vooraf",
    "rubric_text": "de zin voor de coach",
    "skill": "de vaardigheid",
    "text": "de tekst",
    "why": "de uitleg",
}
_LISTS = {
    "skills": "vaardigheden",
    "facts": "regels bij ‘Dit mag je gebruiken’",
    "tips": "tips",
    "pitfalls": "valkuilen",
    "behaviours": "regels gedrag",
    "turns": "beurten",
    "answers": "voorbeelden",
    "cue_card": "regels op het spiekbriefje",
    "branches": "keuzes",
}
_PARTS = {"behaviours": "gedrag", "answers": "voorbeeld"}


def turn_words(draft: Draft, at: int) -> str:
    """`beurt 2a`"""
    return f"beurt {draft.turns[at].id}"


def value_sentence(draft: Draft, detail: ErrorDetails, where: Sequence[Step]) -> tuple[What, str]:
    """A code and a sentence for a complaint of the model, about the value at `where` in the draft."""
    what, sentence = _told(_begin(draft, where), detail, _field(where))
    return what, capital(sentence.removeprefix(": "))


def _told(begin: str, detail: ErrorDetails, field: str) -> tuple[What, str]:
    context, value = detail.get("ctx", {}), detail["input"]
    about = _FIELDS.get(field, "wat hier staat")
    match detail["type"]:
        case "missing" | "string_too_short" if field in ("turns", "behaviours"):
            return What.VALUE_EMPTY, _nothing(field)
        case "too_short" if field == "branches":
            return What.VALUE_WRONG, f"{begin}: een keuze heeft minstens twee antwoorden nodig."
        case "too_short":
            return What.VALUE_EMPTY, _nothing(field)
        case "missing" | "string_too_short":
            return What.VALUE_EMPTY, f"{_is(begin, about)} nog leeg."
        case "string_too_long":
            most = context["max_length"]
            return (
                What.VALUE_WRONG,
                f"{_is(begin, about)} te lang: {len(str(value))} tekens. Er passen er {most}.",
            )
        case "too_long":
            return (
                What.VALUE_WRONG,
                f"{begin}: er zijn {context['actual_length']} {_LISTS.get(field, 'regels')}. "
                f"Er passen er {context['max_length']}.",
            )
        case "greater_than_equal" | "less_than_equal" if field == "minutes":
            return What.VALUE_WRONG, "De duur kan van 1 tot en met 120 minuten zijn."
        case "greater_than_equal" | "less_than_equal":
            return What.VALUE_WRONG, f"{begin}: een antwoord duurt van 1 tot en met 180 seconden."
        case "value_error":
            return What.VALUE_WRONG, f"{begin}: de kortste duur van een antwoord is langer dan de langste."
        case _:
            return What.VALUE_WRONG, f"{begin}: {about} kunnen we zo niet gebruiken."


def _field(where: Sequence[Step]) -> str:
    """The name that counts: the last one, or of the list when it is about one of its lines."""
    names = [step for step in where if isinstance(step, str)]
    if names[-1] == "text" and "cue_card" in names:
        return "cue_card"
    return names[-1]


def _nothing(field: str) -> str:
    if field == "turns":
        return "Er is nog geen beurt. Voeg er een toe."
    return "Er is nog geen gedrag om op te letten. Voeg er een regel voor toe."


def _begin(draft: Draft, where: Sequence[Step]) -> str:
    """`bij beurt 2a`, or nothing for what belongs to the whole exercise."""
    if len(where) < 3 or not isinstance(where[1], int):
        return ""
    if where[0] == "turns":
        return f"bij {turn_words(draft, where[1])}"
    part = _PARTS.get(str(where[0]))
    return f"bij {part} {where[1] + 1}" if part else ""


def _is(begin: str, about: str) -> str:
    return f"{begin} is {about}" if begin else f"{about} is"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
