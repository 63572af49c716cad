"""What is wrong with a draft, for someone who sees a form. The rules are those of the file.

The draft is put in the shape of scenario.yaml and held against the same model and the same story checks as a
file; their complaints get a place in the draft, and words without a word of YAML. What only a draft can lack
(a clip, its captions, the same loudness) is added.
"""

import json
import statistics
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from pydantic import ValidationError

from oefenruimte.domain.draft import Draft, DraftClip, DraftTurn
from oefenruimte.domain.scenario import Cue, Finding, Severity
from oefenruimte.domain.worded import capital, worded
from oefenruimte.scenarios.captions import LINE_LENGTH, MOST_LINES
from oefenruimte.scenarios.draft_places import Where, place_in_draft
from oefenruimte.scenarios.draft_story import NOWHERE, rest_findings, story_findings
from oefenruimte.scenarios.draft_words import turn_words, value_sentence
from oefenruimte.scenarios.draft_yaml import as_data, names_for
from oefenruimte.scenarios.findings import What
from oefenruimte.scenarios.model import ScenarioFile
from oefenruimte.scenarios.yaml_tree import MOST_BYTES

LOUDNESS_SLACK = 3.0  # dB; less is hard to hear
_HOUSE_LOUDNESS = -23.0
_CAPTION_SLACK_MS = 200  # as the reader of captions has it
_FILE = "clips/x.mp4"  # stands in for a clip that is missing, which is told by itself
_TEXT, _TEXT_ID = "-", "x"  # stand in for texts that are missing, likewise
_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
_ORDER = ("title", "summary", "citizen", "situation", "role", "goal", "behaviours", "turns", "answers")


def check_draft(draft: Draft) -> tuple[Finding, ...]:
    """Errors first, then as the exercise goes. `where` is a place in the draft: ("turns", 2, "clip").

    Without errors the exercise can be packed, and the package read without errors.
    """
    data = _complete(as_data(draft, names_for(draft)))
    found = [*_shape_findings(draft, data), *story_findings(draft)]
    filled = _filled_in(data)
    with suppress(ValidationError):  # each complaint is a finding already
        found += rest_findings(draft, ScenarioFile.model_validate(filled), filled)
    found += [*_clip_findings(draft), *_loudness_findings(draft)]
    return tuple(sorted(dict.fromkeys(found), key=_place))


def _place(finding: Finding) -> tuple[int, int, int]:
    first, at = (*finding.where, "", "")[:2]
    section = _ORDER.index(str(first)) if first in _ORDER else len(_ORDER)
    return _SEVERITIES.index(finding.severity), section, at if isinstance(at, int) else -1


def _complete(data: dict[str, Any]) -> dict[str, Any]:
    """With something in the place of what is told about by itself: clips, and where a branch leads."""
    for turn in data.get("turns", ()):
        turn.setdefault("clip", _FILE)
        for branch in turn.get("choice", {}).get("branches", ()):
            branch.setdefault("to", NOWHERE)
    return data


def _filled_in(data: dict[str, Any]) -> dict[str, Any]:
    """With some text wherever one is still missing, so that all the rest can be looked at."""
    return {
        **dict.fromkeys(("title", "summary", "citizen", "situation", "role", "goal"), _TEXT),
        **data,
        "behaviours": [
            {**dict.fromkeys(("self", "observe", "rubric"), _TEXT), **part}
            for part in data.get("behaviours", [{"id": _TEXT_ID}])
        ],
        "turns": [{"prompt": _TEXT, **turn} for turn in data.get("turns", [])],
        "model_answers": [{"text": _TEXT, **answer} for answer in data.get("model_answers", [])],
    }


def _shape_findings(draft: Draft, data: dict[str, Any]) -> Iterator[Finding]:
    if len(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")) > MOST_BYTES // 2:
        too_large = worded("Deze oefening is te groot. Maak er twee van.")
        yield Finding(Severity.ERROR, What.YAML_TOO_LARGE, too_large)
    try:
        ScenarioFile.model_validate(data)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            where = place_in_draft(draft, detail["loc"])
            what, sentence = value_sentence(draft, detail, where)
            yield Finding(Severity.ERROR, what, sentence, where=where)


def _clip_findings(draft: Draft) -> Iterator[Finding]:
    for at, turn in enumerate(draft.turns):
        where, words = ("turns", at), turn_words(draft, at)
        if turn.clip is None:
            yield _missing(turn, words, (*where, "clip"))
            continue
        if not turn.clip.has_audio:
            yield Finding(
                Severity.NOTE,
                What.CLIP_WITHOUT_SOUND,
                worded("Fragment bij {words} heeft geen geluid.", words=words),
                where=(*where, "clip"),
                known=worded("Hoort dat zo? Dan hoef je niets te doen."),
            )
        elif not turn.captions:
            yield Finding(
                Severity.WARNING,
                What.CAPTIONS_MISSING,
                worded("Ondertiteling bij {words} ontbreekt.", words=words),
                where=(*where, "captions"),
                known=worded(
                    "Wie niet kan horen, kan zo niet meedoen. Ondertiteling hoort erbij (EN 301 549)."
                ),
            )
        yield from _caption_findings(turn.clip, turn.captions, words, (*where, "captions"))
    for at, answer in enumerate(draft.answers):
        if answer.clip is not None:
            where = ("answers", at)
            yield from _caption_findings(
                answer.clip,
                answer.captions,
                worded("voorbeeld {number}", number=at + 1),
                (*where, "captions"),
            )
    if draft.listening is not None and not draft.listening.has_video:
        sentence = worded("Het fragment van de inwoner die luistert, heeft geen beeld.")
        yield Finding(Severity.ERROR, What.CLIP_WITHOUT_PICTURE, sentence, where=("listening",))


def _missing(turn: DraftTurn, words: str, where: Where) -> Finding:
    sentence = worded("{turn} heeft nog geen fragment.", turn=capital(words))
    if turn.wanted:
        sentence = worded("Fragment {name} ontbreekt.", name=turn.wanted)
    known = worded("Kies een bestand, of neem zelf een fragment op.")
    return Finding(Severity.ERROR, What.CLIP_MISSING, sentence, turn.wanted, where=where, known=known)


def _caption_findings(
    clip: DraftClip, captions: tuple[Cue, ...], words: str, where: Where
) -> Iterator[Finding]:
    for at, cue in enumerate(captions):
        if cue.end_ms <= cue.start_ms:
            yield Finding(
                Severity.WARNING,
                What.CAPTIONS_TIMING,
                worded("Ondertitel {number} bij {words} stopt voor hij begint.", number=at + 1, words=words),
                where=(*where, at),
                known=worded("Die tonen we niet."),
            )
    last = max((cue.end_ms for cue in captions), default=0)
    if last > clip.duration_ms + _CAPTION_SLACK_MS:
        stops, lasts = _clock(last), _clock(clip.duration_ms)
        if stops == lasts:
            stops, lasts = _clock(last, tenths=True), _clock(clip.duration_ms, tenths=True)
        yield Finding(
            Severity.WARNING,
            What.CAPTIONS_BEYOND_CLIP,
            worded("Ondertiteling bij {words} loopt te lang door.", words=words),
            where=where,
            known=worded(
                "De laatste regel stopt op {stops}. Het fragment duurt {lasts}.", stops=stops, lasts=lasts
            ),
            suggestion=lasts,
        )
    long = [at for at, cue in enumerate(captions) if _is_long(cue.text)]
    if long:
        yield Finding(
            Severity.NOTE,
            What.CAPTIONS_LONG,
            worded("Ondertitel {number} bij {words} is lang.", number=long[0] + 1, words=words),
            where=(*where, long[0]),
            known=worded(
                "{lines} regels van {length} tekens lezen prettiger.",
                lines=MOST_LINES,
                length=LINE_LENGTH,
            ),
        )


def _is_long(text: str) -> bool:
    lines = text.strip().split("\n")
    return len(lines) > MOST_LINES or any(len(line) > LINE_LENGTH for line in lines)


def _loudness_findings(draft: Draft) -> Iterator[Finding]:
    """Clips that are softer or louder than the others. Of two, the one as loud as the house is right."""
    heard = {
        at: turn.clip.loudness
        for at, turn in enumerate(draft.turns)
        if turn.clip is not None and turn.clip.loudness is not None
    }
    if len(heard) < 2:
        return
    usual = statistics.median(heard.values())
    if len(heard) == 2:
        usual = min(heard.values(), key=lambda loudness: abs(loudness - _HOUSE_LOUDNESS))
    for at, loudness in heard.items():
        if abs(loudness - usual) > LOUDNESS_SLACK:
            soft = worded("zacht"), worded("zachter")
            how, than = soft if loudness < usual else (worded("hard"), worded("harder"))
            yield Finding(
                Severity.WARNING,
                What.LOUDNESS_DIFFERS,
                worded("Geluid van {turn} is {how}.", turn=turn_words(draft, at), how=how),
                where=("turns", at, "clip"),
                known=worded(
                    "Het is {than} dan de andere fragmenten. Oefenruimte kan het gelijk maken.", than=than
                ),
            )


def _clock(milliseconds: int, *, tenths: bool = False) -> str:
    """0:33, or 0:33,4"""
    seconds = milliseconds // 1000
    shown = f"{seconds // 60}:{seconds % 60:02d}"
    return f"{shown},{milliseconds // 100 % 10}" if tenths else shown
