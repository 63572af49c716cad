"""What a scenario cannot do without, filled in; and what does not fit, cut."""

import re

from oefenruimte.domain.scenario import Behaviour, Branch, Choice, End, Level, NextTurn, Setting
from oefenruimte.domain.worded import listed, worded
from oefenruimte.scenarios.files import shown
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.importers.names import slug, title_from
from oefenruimte.scenarios.importers.sketch import AnswerSketch, Sketch

PROMPT = "Reageer op wat je net hoorde."
CITIZEN = "De inwoner"
_LINE, _TEXT, _TITLE, _CITIZEN, _NAME = 200, 4000, 80, 60, 60
_CARD = 110  # characters that read well on a card of the library
_MOST = {"skills": 8, "facts": 12, "tips": 12, "pitfalls": 12}
_MOST_BEHAVIOURS, _MOST_HINTS, _MOST_TURNS = 12, 6, 100
_BEHAVIOURS = (
    Behaviour(
        "uitpraten", "Ik laat de ander uitpraten.", "Je laat de ander uitpraten.", "Laat uitpraten", "ear"
    ),
    Behaviour(
        "erkennen",
        "Ik noem wat ik hoor of zie.",
        "Je noemt wat je hoort of ziet.",
        "Noemt wat er speelt",
        "heart-handshake",
    ),
    Behaviour(
        "duidelijk",
        "Ik zeg wat er nu gaat gebeuren.",
        "Je zegt wat er nu gaat gebeuren.",
        "Zegt wat er gaat gebeuren",
        "circle-check",
    ),
)


def complete(sketch: Sketch, origin: str, findings: Findings, *, fill: bool = True) -> None:
    """Fill in (not when `fill` is False: who wrote the file has to) and cut; one finding for each of the two,
    with what it was about.
    """
    filled: list[str] = []
    short: list[str] = []
    _shorten(sketch, short)
    if fill:
        _fill(sketch, origin, filled)
    _lists(sketch, short)
    _behaviours(sketch)
    _turns(sketch, short)
    _rest(sketch)
    if filled:
        findings.warning(
            What.IMPORT_FILLED_IN,
            worded("We hebben zelf iets ingevuld bij: {filled}. Kijk of het past.", filled=listed(filled)),
            file=shown(origin),
        )
    if short:
        findings.warning(
            What.IMPORT_SHORTENED,
            worded("Te lang, en daarom ingekort: {parts}.", parts=listed(dict.fromkeys(short))),
            file=shown(origin),
        )


def cut(text: str, most: int) -> str:
    """At most `most` characters, broken at a word."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    at_word = head.rsplit(" ", 1)[0] if " " in head[most // 2 :] else head
    return at_word.rstrip() + "…"


def _shorten(sketch: Sketch, short: list[str]) -> None:
    sketch.title = one_line(sketch.title)
    for name, word, most in (
        ("title", worded("titel"), _TITLE),
        ("citizen", worded("inwoner"), _CITIZEN),
        ("summary", worded("samenvatting"), _LINE),
        ("situation", worded("situatie"), _TEXT),
        ("role", worded("rol"), _TEXT),
        ("goal", worded("doel"), _TEXT),
        ("credits", worded("makers"), _TEXT),
    ):
        text: str = getattr(sketch, name)
        if len(text) > most:
            if name == "title" and not sketch.situation:
                sketch.situation = text
            setattr(sketch, name, cut(one_line(text) if most <= _LINE else text, most))
            short.append(word)
    sketch.citizen = one_line(sketch.citizen)
    sketch.summary = one_line(sketch.summary)


def _fill(sketch: Sketch, origin: str, filled: list[str]) -> None:
    if not sketch.title:
        sketch.title = cut(title_from(origin), _TITLE) or "Nieuwe oefening"
        filled.append(worded("titel"))
    if not sketch.citizen:
        sketch.citizen = CITIZEN
        filled.append(worded("inwoner"))
    if not sketch.summary:
        sketch.summary = _beginning(sketch.situation) or sketch.title
    for name, word, text in (
        ("situation", worded("situatie"), "Je voert een gesprek met een inwoner."),
        ("role", worded("rol"), "Je werkt bij de gemeente."),
        ("goal", worded("doel"), "De ander voelt zich gehoord en weet wat er gaat gebeuren."),
    ):
        if not getattr(sketch, name):
            setattr(sketch, name, text)
            filled.append(word)
    if not sketch.behaviours and not sketch.ready_behaviours:
        sketch.ready_behaviours = list(_BEHAVIOURS)
        filled.append(worded("gedrag"))
    without = [turn for turn in sketch.turns if not turn.prompt.strip()]
    for turn in without:
        turn.prompt = _prompt(sketch.citizen)
    if without:
        several = worded("opdracht ({count} beurten)", count=len(without))
        filled.append(worded("opdracht") if len(without) == 1 else several)
    for turn in sketch.turns:
        turn.follow = turn.follow or End()


def _prompt(citizen: str) -> str:
    """`Reageer op meneer Jansen.`"""
    first, _, rest = citizen.partition(" ")
    if first.casefold() in ("meneer", "mevrouw", "de", "het", "een", "dhr.", "mw."):
        first = first.casefold()
    name = f"{first} {rest}".strip().rstrip(".")
    return PROMPT if citizen in ("", CITIZEN) or len(name) > _CITIZEN else f"Reageer op {name}."


def _beginning(text: str) -> str:
    """The first sentences, as many as fit on a card."""
    sentences = re.split(r"(?<=[.!?…])\s+", one_line(text.strip().split("\n", 1)[0]))
    kept = sentences[0]
    for sentence in sentences[1:]:
        if len(kept) + len(sentence) > _CARD:
            break
        kept = f"{kept} {sentence}"
    return cut(kept, _LINE)


def one_line(text: str) -> str:
    return " ".join(text.split())


def _lists(sketch: Sketch, short: list[str]) -> None:
    for name, most in _MOST.items():
        items: list[str] = getattr(sketch, name)
        long = _LINE if name == "skills" else _TEXT
        kept = [cut(item, long) for item in dict.fromkeys(items) if item.strip()]
        if (
            len(kept) > most
            or kept[:most] != list(dict.fromkeys(item for item in items if item.strip()))[:most]
        ):
            short.append(
                {
                    "skills": worded("vaardigheden"),
                    "facts": "feiten",
                    "tips": worded("tips"),
                    "pitfalls": worded("valkuilen"),
                }[name]
            )
        setattr(sketch, name, kept[:most])


def _behaviours(sketch: Sketch) -> None:
    taken = {behaviour.id for behaviour in sketch.ready_behaviours}
    for text in sketch.behaviours:
        if len(sketch.ready_behaviours) < _MOST_BEHAVIOURS:
            sketch.ready_behaviours.append(behaviour_from(text, taken))


def behaviour_from(text: str, taken: set[str]) -> Behaviour:
    """`Ik laat haar uitpraten` said three ways: about oneself, beforehand, and by a coach."""
    line = one_line(cut(text, _LINE - 6)).rstrip(".")
    name = slug(line, 30) or "gedrag"
    number = 2
    base = name
    while name in taken:
        name = f"{base[:27]}-{number}"
        number += 1
    taken.add(name)
    first, _, rest = line.partition(" ")
    if first.casefold() in ("ik", "je", "jij") and rest:
        verb, _, object_ = rest.partition(" ")
        about = _for_you(verb)
        said = f"{object_}" if object_ else ""
        own = f"Ik {_for_me(verb)} {said}".rstrip()
        you = f"Je {about} {said}".rstrip()
        return Behaviour(name, f"{own}.", f"{you}.", f"{about[:1].upper()}{about[1:]} {said}".rstrip())
    whole = line[:1].upper() + line[1:]
    return Behaviour(name, f"{whole}.", f"{whole}.", whole)


_IRREGULAR = {
    "ben": "bent",
    "heb": "hebt",
    "kan": "kunt",
    "wil": "wilt",
    "zal": "zult",
    "mag": "mag",
    "ga": "gaat",
    "sta": "staat",
}


def _for_you(verb: str) -> str:
    plain = verb.casefold()
    if plain in _IRREGULAR:
        return _IRREGULAR[plain]
    return plain if plain.endswith("t") else plain + "t"


def _for_me(verb: str) -> str:
    """`laat` stays, `luistert` loses its t. Dutch verbs with a stem on t are few."""
    plain = verb.casefold()
    for mine, yours in _IRREGULAR.items():
        if plain in (mine, yours):
            return mine
    stems_on_t = (
        "laat",
        "zet",
        "let",
        "weet",
        "praat",
        "vat",
        "sluit",
        "wacht",
        "moet",
        "groet",
        "start",
        "test",
    )
    if plain.endswith("t") and plain not in stems_on_t:
        return plain[:-1]
    return plain


def _turns(sketch: Sketch, short: list[str]) -> None:
    if len(sketch.turns) > _MOST_TURNS:
        sketch.turns = sketch.turns[:_MOST_TURNS]
        short.append(worded("beurten (de eerste {most_turns})", most_turns=_MOST_TURNS))
    for turn in sketch.turns:
        for name, most, word in (
            ("name", _NAME, worded("naam")),
            ("lines", _TEXT, worded("tekst")),
            ("prompt", _TEXT, worded("opdracht")),
        ):
            text: str = getattr(turn, name)
            if len(text) > most:
                setattr(turn, name, cut(text, most))
                short.append(worded("{word} van beurt {name}", word=word, name=turn.id))
        turn.name = one_line(turn.name)
        if len(turn.hints) > _MOST_HINTS:
            short.append(worded("spiekbriefje van beurt {name}", name=turn.id))
        turn.hints = [cut(one_line(hint), _LINE) for hint in turn.hints[:_MOST_HINTS]]
        if isinstance(turn.follow, Choice):
            turn.follow = _fitting(turn.follow)
        sketch.answers += [AnswerSketch(turn.id, cut(text, _TEXT)) for text in turn.model_answers if text]
    sketch.answers = [answer for answer in sketch.answers if answer.text or answer.source][:100]


def _fitting(choice: Choice) -> Choice | NextTurn | End:
    branches = tuple(
        Branch(cut(one_line(branch.label), _LINE) or f"Keuze {at}", branch.to)
        for at, branch in enumerate(choice.branches, 1)
    )
    if len(branches) > 1:
        return Choice(cut(one_line(choice.question), _LINE) or "Hoe ging het?", branches, choice.default)
    if branches and branches[0].to is not None:
        return NextTurn(branches[0].to)
    return End()


def _rest(sketch: Sketch) -> None:
    sketch.setting = sketch.setting or Setting.COUNTER
    sketch.level = sketch.level or Level.BEGIN
    if sketch.minutes is None:
        sketch.minutes = max(3, 2 * len(sketch.turns) + 1)
    sketch.minutes = max(1, min(120, sketch.minutes))
