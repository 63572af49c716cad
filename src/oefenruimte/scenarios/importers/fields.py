"""Putting a text where it belongs in a sketch."""

import re
from collections.abc import Iterator

from oefenruimte.scenarios.importers.names import plain_name
from oefenruimte.scenarios.importers.proposal import Place
from oefenruimte.scenarios.importers.sketch import Sketch, TurnSketch
from oefenruimte.scenarios.importers.words import LISTS, level_of, setting_of
from oefenruimte.scenarios.vocabulary import LICENCES

BULLET = re.compile(r"^\s*(?:[-*•·▪‣–—✓]|\d{1,2}[.)])\s+")
_QUOTES = re.compile(r"^[\"“”„«‘']+\s*(.*?)\s*[\"“”»’']+$", re.DOTALL)
_TO = (
    r"(?:beurt|fragment|turn|scene|scène|stap|deel|clip)?\s*"
    r"(?P<to>\d{1,3}\s?[A-Za-z]?|einde|end|stop|klaar)\b\.?\)?"
)
_GO = r"(?:ga\s+)?(?:(?:door|verder)\s+)?(?:naar|met)\b"
_ARROW = r"(?:→|➔|➜|=>|->|⇒|>{1,2})"
_WAY = re.compile(
    r"^(?:als|indien|bij|keuze|optie)?\s*(?P<label>.{1,300}?)\s*"
    rf"(?:{_ARROW}|[:,(–—-]?\s*\(?{_GO}|[:,(–—-]\s*(?=beurt|fragment|turn))\s*{_TO}\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"^(?:dan|daarna|hierna|vervolgens)?\s*(?:{_ARROW}|{_GO})\s*{_TO}\s*$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\d{1,4}")
_SPLIT = re.compile(r"[\n;]+")
_MOST_WAY = 400


def set_meta(sketch: Sketch, name: str, value: str, place: Place) -> bool:
    """Put `value` at this property of the exercise; False when the value means nothing there."""
    text = value.strip()
    if not text:
        return False
    if name in LISTS:
        items: list[str] = getattr(sketch, name)
        items += items_of(text, commas=name == "skills")
    elif name == "setting":
        found = setting_of(text)
        if found is None:
            return False
        sketch.setting = found
    elif name == "level":
        level = level_of(text)
        if level is None:
            return False
        sketch.level = level
    elif name == "minutes":
        number = _NUMBERS.search(text)
        if number is None:
            return False
        sketch.minutes = int(number[0])
    elif name == "licence":
        sketch.licence = licence_of(text)
    elif name == "language":
        plain = plain_name(text)
        sketch.language = "en" if plain.startswith(("en", "eng")) else "nl"
    elif name == "version":
        sketch.version = re.sub(r"[^0-9A-Za-z.]+", ".", text).strip(".")[:30] or "1.0"
    else:
        before: str = getattr(sketch, name)
        setattr(sketch, name, f"{before}\n{text}" if before else text)
    sketch.spots.setdefault(name, place)
    return True


def set_turn(turn: TurnSketch, name: str, value: str) -> bool:
    """Put `value` at this property of a turn; False when the value means nothing there."""
    text = value.strip()
    if not text:
        return False
    match name:
        case "name":
            turn.name = text
        case "clip":
            turn.wanted = text
        case "captions":
            turn.captions_name = text
        case "lines":
            turn.lines = f"{turn.lines}\n{unquoted(text)}" if turn.lines else unquoted(text)
        case "prompt":
            turn.prompt = f"{turn.prompt}\n{text}" if turn.prompt else text
        case "hints":
            turn.hints += items_of(text)
        case "answer":
            turn.model_answers.append(unquoted(text))
        case "question":
            turn.question = text
        case "after":
            turn.after = text
        case "ways":
            _set_ways(turn, text)
        case "seconds":
            numbers = [int(found) for found in _NUMBERS.findall(text)]
            if not numbers:
                return False
            low, high = (
                (numbers[0], numbers[1]) if len(numbers) > 1 else (max(1, numbers[0] // 2), numbers[0])
            )
            low, high = sorted((min(180, max(1, low)), min(180, max(1, high))))
            turn.usual_seconds = (low, high)
        case _:
            return False
    return True


def _set_ways(turn: TurnSketch, text: str) -> None:
    found = [way for part in _SPLIT.split(text) if (way := way_of(part)) is not None]
    if found:
        turn.ways += found
    else:
        turn.label = text


def way_of(text: str) -> tuple[str, str] | None:
    """`Ik blijf rustig → beurt 2a` gives ("Ik blijf rustig", "2a")."""
    bare = BULLET.sub("", text.strip())
    if len(bare) > _MOST_WAY:
        return None
    found = _WAY.match(bare)
    if found is None:
        return None
    label = unquoted(found["label"].strip(" \t:,(-–—"))
    return (label, found["to"].replace(" ", "")) if label else None


def after_of(text: str) -> str | None:
    """`Ga naar beurt 3.` gives "3"."""
    bare = text.strip()
    if len(bare) > 60:
        return None
    found = _AFTER.match(bare)
    return found["to"].replace(" ", "") if found else None


def items_of(text: str, *, commas: bool = False) -> Iterator[str]:
    """The items of a list that somebody typed: lines, semicolons, bullets."""
    for part in re.split(r"[\n;,]+" if commas else r"[\n;]+", text):
        bare = BULLET.sub("", part).strip()
        if bare:
            yield bare


def unquoted(text: str) -> str:
    """Without the quotation marks around the whole."""
    found = _QUOTES.match(text.strip())
    return found[1] if found and found[1] else text.strip()


def licence_of(text: str) -> str:
    """An SPDX id for the usual ways to write a licence; else what was written."""
    wanted = re.sub(r"[^A-Z0-9.]+", "-", text.upper().replace("CREATIVE COMMONS", "CC")).strip("-")
    for known in LICENCES:
        if wanted in (known.upper(), known.upper().removesuffix("-4.0"), known.upper().removesuffix("-1.0")):
            return known
    return text.strip()
