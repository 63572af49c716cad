"""A learner's own case: what happened, and what the other said. A draft that is for nobody else."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from oefenruimte import scenarios
from oefenruimte.app.authoring.beginning import new_draft, new_scenario_id
from oefenruimte.app.authoring.drafts import Drafts
from oefenruimte.app.authoring.privacy_words import Hit, find_sensitive
from oefenruimte.domain.draft import Draft, DraftClip, DraftTurn
from oefenruimte.domain.ids import MediaId, new_id
from oefenruimte.domain.media import Card, MediaSource
from oefenruimte.domain.scenario import Behaviour, End, NextTurn, Scenario
from oefenruimte.domain.worded import worded

TURNS = 3
_TITLE, _SUMMARY = 60, 150  # characters
_CARD_NAME = "tekst"
_LICENCE = "LicenseRef-eigen-casus"
PROMPT = worded("Reageer zoals jij het nu zou doen.")
Say = Callable[[str], str]
"""Puts a sentence in the language of who makes the case; it stays in that language."""
_BEHAVIOURS = (
    Behaviour(
        "uitpraten",
        worded("Ik laat de ander uitpraten"),
        worded("Je laat de ander uitpraten."),
        worded("Laat uitpraten"),
        "ear",
    ),
    Behaviour(
        "gevoel",
        worded("Ik noem eerst wat de ander voelt"),
        worded("Je noemt eerst wat de ander voelt."),
        worded("Noemt eerst het gevoel"),
        "heart-handshake",
    ),
    Behaviour(
        "duidelijk",
        worded("Ik zeg duidelijk wat wel en niet kan"),
        worded("Je zegt duidelijk wat wel en niet kan."),
        worded("Zegt duidelijk wat kan"),
        "info",
    ),
    Behaviour(
        "afspraak",
        worded("Ik spreek af wat er nu gebeurt"),
        worded("Je spreekt af wat er nu gebeurt."),
        worded("Maakt een afspraak"),
        "repeat-2",
    ),
)


class Missing(Enum):
    """What must be there before one can practise."""

    HAPPENED = "happened"
    SAID = "said"


def begin_own_case(say: Say = str) -> Draft:
    """Three turns to fill in; all that a case does not need is filled in already, as `say` puts it."""
    turns = tuple(DraftTurn(str(number), follow=_follow(number, TURNS)) for number in range(1, TURNS + 1))
    return replace(
        new_draft(own_case=True),
        citizen=say(worded("De ander")),
        role=say(worded("Je bent jezelf, in je eigen werk.")),
        goal=say(worded("Oefenen hoe jij het de volgende keer zou doen.")),
        behaviours=tuple(_said(behaviour, say) for behaviour in _BEHAVIOURS),
        turns=turns,
        licence=_LICENCE,
    )


def _said(behaviour: Behaviour, say: Say) -> Behaviour:
    return replace(
        behaviour,
        self_text=say(behaviour.self_text),
        observe_text=say(behaviour.observe_text),
        rubric_text=say(behaviour.rubric_text),
    )


def missing(draft: Draft) -> Missing | None:
    """The first thing that is still missing."""
    if not draft.situation.strip():
        return Missing.HAPPENED
    return None if any(_is_used(turn) for turn in draft.turns) else Missing.SAID


def sensitive_in(draft: Draft) -> tuple[tuple[str, Hit], ...]:
    """What may point at a real person: (where: "situation", "title" or the id of a turn, what)."""
    texts = [("title", draft.title), ("situation", draft.situation)]
    texts += [(turn.id, turn.lines) for turn in draft.turns]
    return tuple((where, hit) for where, text in texts for hit in find_sensitive(text))


def finish_own_case(drafts: Drafts, draft: Draft, prompt: str = PROMPT) -> Draft:
    """Ready to practise, and kept: empty turns are left out, a turn without a clip is read from a card.

    ValueError while something is `missing`. DISK_FULL, FOLDER_READ_ONLY; then nothing has changed.
    """
    if missing(draft) is not None:
        raise ValueError("not complete yet")
    used = [turn for turn in draft.turns if _is_used(turn)]
    media: dict[MediaId, MediaSource] = {}
    turns = tuple(
        _ready(turn, place, len(used), media, str(prompt)) for place, turn in enumerate(used, start=1)
    )
    title = draft.title.strip() or _shortened(draft.situation, _TITLE)
    ready = replace(
        draft,
        title=title,
        scenario_id=draft.scenario_id if draft.title else new_scenario_id(title),
        summary=_shortened(draft.situation, _SUMMARY),
        minutes=max(2, 2 * len(turns)),
        turns=turns,
    )
    return drafts.keep(ready, media)


def own_scenarios(drafts: Drafts) -> tuple[Scenario, ...]:
    """The cases that can be practised; their clips are sealed."""
    complete = (one.id for one in drafts.list() if one.own_case and not one.errors)
    return tuple(drafts.as_scenario(drafts.get(draft_id)) for draft_id in complete)


def _is_used(turn: DraftTurn) -> bool:
    return turn.clip is not None or bool(turn.lines.strip())


def _ready(
    turn: DraftTurn, place: int, count: int, media: dict[MediaId, MediaSource], prompt: str
) -> DraftTurn:
    clip, lines = turn.clip, turn.lines.strip()
    if clip is None:
        length = scenarios.reading_ms(lines)
        clip = DraftClip(MediaId(new_id()), _CARD_NAME, length, True, False)
        media[clip.media] = Card(length)
    return replace(
        turn,
        id=str(place),
        clip=clip,
        captions=scenarios.spread(lines, clip.duration_ms) if lines else (),
        prompt=turn.prompt or prompt,
        follow=_follow(place, count),
    )


def _follow(place: int, count: int) -> End | NextTurn:
    return End() if place == count else NextTurn(str(place + 1))


def _shortened(text: str, limit: int) -> str:
    """The first sentence, or as much of it as fits."""
    line = " ".join(text.split())
    sentence = line.split(". ")[0].rstrip(".")
    return sentence if len(sentence) <= limit else sentence[: limit - 1].rsplit(" ", 1)[0] + "…"
