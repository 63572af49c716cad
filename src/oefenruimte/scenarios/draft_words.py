"""Words for what is wrong with a draft, for someone who sees fields and buttons."""

from collections.abc import Sequence

from pydantic_core import ErrorDetails

from oefenruimte.domain.draft import Draft
from oefenruimte.domain.worded import Worded, capital, worded
from oefenruimte.scenarios.findings import What
from oefenruimte.scenarios.yaml_tree import Step

_FIELDS = {
    "scenario_id": worded("de vaste naam"),
    "version": worded("het nummer van de versie"),
    "title": worded("de titel"),
    "summary": worded("de zin voor de bibliotheek"),
    "language": worded("de taal"),
    "minutes": worded("de duur"),
    "skills": worded("een vaardigheid"),
    "citizen": worded("de naam van de inwoner"),
    "situation": worded("de situatie"),
    "role": worded("de rol"),
    "goal": worded("het doel"),
    "facts": worded("een regel bij ‘Dit mag je gebruiken’"),
    "tips": worded("een tip"),
    "pitfalls": worded("een valkuil"),
    "credits": worded("wie er meewerkte"),
    "licence": worded("de licentie"),
    "name": worded("de naam"),
    "prompt": worded("de opdracht"),
    "lines": worded("wat de inwoner zegt"),
    "cue_card": worded("een regel van het spiekbriefje"),
    "question": worded("de vraag"),
    "label": worded("een antwoord op de keuze"),
    "self_text": worded("de zin voor de zelfcheck"),
    "observe_text": worded("de zin voor vooraf"),
    "rubric_text": worded("de zin voor de coach"),
    "skill": worded("de vaardigheid"),
    "text": worded("de tekst"),
    "why": worded("de uitleg"),
}
_LISTS = {
    "skills": worded("vaardigheden"),
    "facts": worded("regels bij ‘Dit mag je gebruiken’"),
    "tips": worded("tips"),
    "pitfalls": worded("valkuilen"),
    "behaviours": worded("regels gedrag"),
    "turns": worded("beurten"),
    "answers": worded("voorbeelden"),
    "cue_card": worded("regels op het spiekbriefje"),
    "branches": worded("keuzes"),
}
_PARTS = {"behaviours": worded("gedrag"), "answers": worded("voorbeeld")}


def turn_words(draft: Draft, at: int) -> str:
    """`beurt 2a`"""
    return worded("beurt {turn}", turn=draft.turns[at].id)


def value_sentence(draft: Draft, detail: ErrorDetails, where: Sequence[Step]) -> tuple[What, str]:
    """A code and a sentence for a complaint of the model, about the value at `where` in the draft."""
    what, sentence = _told(_begin(draft, where), detail, _field(where))
    return what, capital(sentence)


def _told(begin: str, detail: ErrorDetails, field: str) -> tuple[What, str]:
    context, value = detail.get("ctx", {}), detail["input"]
    about = _FIELDS.get(field, worded("wat hier staat"))
    match detail["type"]:
        case "missing" | "string_too_short" if field in ("turns", "behaviours"):
            return What.VALUE_EMPTY, _nothing(field)
        case "too_short" if field == "branches":
            return What.VALUE_WRONG, _at(begin, worded("een keuze heeft minstens twee antwoorden nodig."))
        case "too_short":
            return What.VALUE_EMPTY, _nothing(field)
        case "missing" | "string_too_short":
            return What.VALUE_EMPTY, worded("{value} nog leeg.", value=_is(begin, about))
        case "string_too_long":
            most = context["max_length"]
            return (
                What.VALUE_WRONG,
                worded(
                    "{value} te lang: {count} tekens. Er passen er {most}.",
                    value=_is(begin, about),
                    count=len(str(value)),
                    most=most,
                ),
            )
        case "too_long":
            return (
                What.VALUE_WRONG,
                _at(
                    begin,
                    worded(
                        "er zijn {count} {parts}. Er passen er {most}.",
                        count=context["actual_length"],
                        parts=_LISTS.get(field, worded("regels")),
                        most=context["max_length"],
                    ),
                ),
            )
        case "greater_than_equal" | "less_than_equal" if field == "minutes":
            return What.VALUE_WRONG, worded("De duur kan van 1 tot en met 120 minuten zijn.")
        case "greater_than_equal" | "less_than_equal":
            return What.VALUE_WRONG, _at(begin, worded("een antwoord duurt van 1 tot en met 180 seconden."))
        case "value_error":
            return What.VALUE_WRONG, _at(
                begin, worded("de kortste duur van een antwoord is langer dan de langste.")
            )
        case _:
            return What.VALUE_WRONG, _at(begin, worded("{about} kunnen we zo niet gebruiken.", about=about))


def _field(where: Sequence[Step]) -> str:
    """The name that counts: the last one, or of the list when it is about one of its lines."""
    names = [step for step in where if isinstance(step, str)]
    if names[-1] == "text" and "cue_card" in names:
        return "cue_card"
    return names[-1]


def _nothing(field: str) -> str:
    if field == "turns":
        return worded("Er is nog geen beurt. Voeg er een toe.")
    return worded("Er is nog geen gedrag om op te letten. Voeg er een regel voor toe.")


def _begin(draft: Draft, where: Sequence[Step]) -> str:
    """`bij beurt 2a`, or nothing for what belongs to the whole exercise."""
    if len(where) < 3 or not isinstance(where[1], int):
        return ""
    if where[0] == "turns":
        return worded("bij {part}", part=turn_words(draft, where[1]))
    part = _PARTS.get(str(where[0]))
    return worded("bij {part} {number}", part=part, number=where[1] + 1) if part else ""


def _at(begin: str, sentence: Worded) -> str:
    """The sentence after its place, if it has one."""
    return worded("{begin}: {sentence}", begin=begin, sentence=sentence) if begin else sentence


def _is(begin: str, about: str) -> str:
    if begin:
        return worded("{begin} is {about}", begin=begin, about=about)
    return worded("{about} is", about=about)
