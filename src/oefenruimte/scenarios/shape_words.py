"""What pydantic has against a file, in plain words."""

from pydantic_core import ErrorDetails

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import What
from oefenruimte.scenarios.vocabulary import did_you_mean

# What a text must look like where a pattern rules, by its key.
_LOOKS = {
    "id": worded("kleine letters, cijfers en streepjes, zoals ‘de-tas-met-brieven’"),
    "version": worded('een nummer tussen aanhalingstekens, zoals "1.0"'),
    "language": worded("een taalcode, zoals ‘nl’"),
}
_LOOKS_PART = worded("letters, cijfers en streepjes, zoals ‘2w’")


def complaint(detail: ErrorDetails, key: str, *, empty: bool) -> tuple[What, str]:
    """A code and a sentence for `detail`, about the value at `key`. `empty`: the key is there."""
    context = detail.get("ctx", {})
    value = detail["input"]
    match detail["type"]:
        case "missing" if empty:
            return What.VALUE_EMPTY, worded("Achter ‘{key}’ staat nog niets. Vul het in.", key=key)
        case "missing":
            return What.KEY_MISSING, worded(
                "‘{key}’ ontbreekt hier. Zet een regel erbij die begint met ‘{key}:’.", key=key
            )
        case "string_too_short":
            return What.VALUE_EMPTY, worded("Achter ‘{key}’ staat nog niets. Vul het in.", key=key)
        case "string_type":
            if value is None:
                return What.VALUE_EMPTY, worded(
                    "Bij ‘{key}’ staat een lege regel. Vul hem in of haal hem weg.", key=key
                )
            return (
                What.VALUE_WRONG,
                worded(
                    "Bij ‘{key}’ hoort één tekst. Staat er een dubbele punt in? Zet de tekst dan tussen "
                    "aanhalingstekens.",
                    key=key,
                ),
            )
        case "string_too_long":
            return (
                What.VALUE_WRONG,
                worded(
                    "De tekst bij ‘{key}’ is te lang: {count} tekens. Er passen er {most}.",
                    key=key,
                    count=len(value),
                    most=context["max_length"],
                ),
            )
        case "string_pattern_mismatch":
            looks = _LOOKS_PART if len(detail["loc"]) > 1 else _LOOKS.get(key, _LOOKS_PART)
            return What.VALUE_WRONG, worded(
                "‘{value}’ kan niet bij ‘{key}’. Gebruik {looks}.", value=short(value), key=key, looks=looks
            )
        case "enum":
            choices = [choice.strip(" '") for choice in context["expected"].replace(" or ", ", ").split(",")]
            return (
                What.VALUE_WRONG,
                worded(
                    "‘{value}’ kan niet bij ‘{key}’. Kies uit: {choices}.{hint}",
                    value=short(value),
                    key=key,
                    choices=", ".join(choices),
                    hint=did_you_mean(str(value), choices),
                ),
            )
        case "greater_than_equal":
            return (
                What.VALUE_WRONG,
                worded(
                    "Het getal bij ‘{key}’ is te klein. Het moet {ge} of meer zijn.",
                    key=key,
                    ge=context["ge"],
                ),
            )
        case "less_than_equal":
            return (
                What.VALUE_WRONG,
                worded(
                    "Het getal bij ‘{key}’ is te groot. Het mag {le} of minder zijn.",
                    key=key,
                    le=context["le"],
                ),
            )
        case "list_type":
            return (
                What.VALUE_WRONG,
                worded(
                    "Bij ‘{key}’ hoort een lijst: elke regel begint met een streepje en een spatie.", key=key
                ),
            )
        case "too_short":
            return (
                What.VALUE_WRONG,
                worded(
                    "Bij ‘{key}’ staan er {count}. Er zijn er minstens {least} nodig.",
                    key=key,
                    count=context["actual_length"],
                    least=context["min_length"],
                ),
            )
        case "too_long":
            return (
                What.VALUE_WRONG,
                worded(
                    "Bij ‘{key}’ staan er {count}. Er passen er {most}.",
                    key=key,
                    count=context["actual_length"],
                    most=context["max_length"],
                ),
            )
        case "model_type" | "model_attributes_type":
            return (
                What.VALUE_WRONG,
                worded(
                    "Hier horen bij ‘{key}’ regels met een woord en een dubbele punt, zoals ‘id: …’ of "
                    "‘text: …’.",
                    key=key,
                ),
            )
        case "bool_parsing" | "bool_type":
            return What.VALUE_WRONG, worded("Achter ‘{key}’ hoort ‘true’ te staan.", key=key)
        case "value_error":
            return What.VALUE_WRONG, worded(
                "Het eerste getal bij ‘{key}’ is groter dan het tweede. Draai ze om.", key=key
            )
        case kind if kind.startswith("int_"):
            return What.VALUE_WRONG, worded("Bij ‘{key}’ hoort een heel getal, zoals 5.", key=key)
        case _:
            return What.VALUE_WRONG, worded("Wat bij ‘{key}’ staat, kunnen we niet gebruiken.", key=key)


def short(value: object) -> str:
    """What somebody wrote, not longer than fits in a sentence."""
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"
