"""H5P Branching Scenario 1.x to a sketch.

A part with film, picture or text becomes a turn. A question becomes the choice after the turns that lead to
it; a question that nothing leads to, or that follows a question, gets a turn of its own with its text. More
than three alternatives are asked in two steps.
"""

from dataclasses import dataclass
from typing import Any

from oefenruimte.domain.media import Card
from oefenruimte.domain.scenario import Branch, Choice, End, Follow, NextTurn
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.files import shown as shown_name
from oefenruimte.scenarios.findings import What
from oefenruimte.scenarios.importers.h5p_package import H5P, credits_of, licence_of, title_of
from oefenruimte.scenarios.importers.h5p_parts import Shown, joined, shown_by
from oefenruimte.scenarios.importers.json_lines import as_dict, as_list, as_number, as_text
from oefenruimte.scenarios.importers.plain_html import plain_html
from oefenruimte.scenarios.importers.proposal import Place
from oefenruimte.scenarios.importers.sketch import Sketch, TurnSketch
from oefenruimte.scenarios.importers.spread import reading_ms

_QUESTION = "H5P.BranchingQuestion"
_ASKED = "Wat doe je?"
_CHOOSE = "Kies hoe je verdergaat, en zeg hardop wat je zegt."
_MORE = "Iets anders"
_MOST_BRANCHES = 3
_MOST_PARTS = 400


@dataclass(frozen=True, slots=True)
class _Alternative:
    label: str
    to: int | None  # index of a part; None: the end


@dataclass(frozen=True, slots=True)
class _Question:
    text: str
    alternatives: tuple[_Alternative, ...]


class Branching:
    """Reads one content.json; `sketch` does it."""

    def __init__(self, h5p: H5P) -> None:
        self._h5p = h5p
        self._root = as_dict(h5p.content.get("branchingScenario"))
        self._parts = [as_dict(part) for part in as_list(self._root.get("content"))[:_MOST_PARTS]]
        self._questions: dict[int, _Question] = {}
        self._own_turn: dict[int, str] = {}  # questions that need a turn: index → id of the turn
        self._sketch = Sketch()

    def sketch(self) -> Sketch:
        """Raises what unpacking raises."""
        self._begin()
        for at, part in enumerate(self._parts):
            if self._library(part) == _QUESTION:
                self._questions[at] = self._question(at, part)
        self._find_own_turns()
        empty: list[int] = []
        for at, part in enumerate(self._parts):
            if at in self._questions:
                if at in self._own_turn:
                    self._question_turn(at)
            elif self._library(part):
                self._turn(at, part)
            else:
                empty.append(at)
        if empty:
            numbers = ", ".join(str(at + 1) for at in empty[:10]) + (", …" if len(empty) > 10 else "")
            self._h5p.warn(
                What.H5P_PART_SKIPPED,
                worded("In deze onderdelen staat niets: {numbers}. Die zijn overgeslagen.", numbers=numbers),
                self._where(empty[0]),
            )
        self._end()
        return self._sketch

    # before and after ----------------------------------------------------------------------------------
    def _begin(self) -> None:
        h5p, sketch = self._h5p, self._sketch
        start = as_dict(self._root.get("startScreen"))
        heading = plain_html(as_text(start.get("startScreenTitle")))
        sketch.title = title_of(h5p.about) or plain_html(as_text(self._root.get("title"))) or heading
        story = plain_html(as_text(start.get("startScreenSubtitle")))
        parts = [heading if heading != sketch.title else "", story]
        sketch.situation = "\n".join(part for part in parts if part)
        sketch.licence, sketch.credits = licence_of(h5p.about), credits_of(h5p.about)
        language = as_text(h5p.about.get("language")).strip().lower()
        sketch.language = (
            language if language.isalpha() and 2 <= len(language) <= 3 and language != "und" else "nl"
        )
        sketch.spots["title"] = (
            Place("h5p.json") if h5p.about else h5p.place("branchingScenario", "startScreen")
        )
        sketch.spots["situation"] = h5p.place("branchingScenario", "startScreen", "startScreenSubtitle")
        picture = as_text(as_dict(start.get("startScreenImage")).get("path"))
        if picture:
            place = h5p.place("branchingScenario", "startScreen", "startScreenImage")
            sketch.picture = h5p.file(picture, place, ())

    def _end(self) -> None:
        h5p = self._h5p
        texts: list[str] = []
        for at, screen in enumerate(as_list(self._root.get("endScreens"))):
            about = as_dict(screen)
            lines = [plain_html(as_text(about.get(key))) for key in ("endScreenTitle", "endScreenSubtitle")]
            text = joined(lines)
            if text:
                texts.append(text)
                self._sketch.spots.setdefault("tips", h5p.place("branchingScenario", "endScreens", at))
        if texts:
            self._sketch.tips += [f"Aan het einde: {text}" for text in texts]
            h5p.findings.note(
                What.H5P_MAPPED,
                worded(
                    "Teksten van eindschermen ({count}) staan bij de tips. Haal weg wat je niet nodig hebt.",
                    count=len(texts),
                ),
                h5p.place("branchingScenario", "endScreens").line,
                h5p.content_file,
            )
        if len(as_list(self._root.get("content"))) > _MOST_PARTS:
            h5p.warn(
                What.H5P_PART_SKIPPED,
                worded("We lazen de eerste {most_parts} onderdelen.", most_parts=_MOST_PARTS),
                h5p.place("branchingScenario"),
            )

    # questions -----------------------------------------------------------------------------------------
    def _library(self, part: dict[str, Any]) -> str:
        return as_text(as_dict(part.get("type")).get("library")).split(" ")[0]

    def _question(self, at: int, part: dict[str, Any]) -> _Question:
        here = ("branchingScenario", "content", at, "type", "params", "branchingQuestion")
        params = as_dict(as_dict(part.get("type")).get("params"))
        asked = as_dict(params.get("branchingQuestion"))
        alternatives: list[_Alternative] = []
        for number, item in enumerate(as_list(asked.get("alternatives"))):
            about = as_dict(item)
            label = plain_html(as_text(about.get("text"))) or f"Keuze {number + 1}"
            alternatives.append(
                _Alternative(label.replace("\n", " "), self._target(about.get("nextContentId")))
            )
            self._feedback(label, about.get("feedback"), self._h5p.place(*here, "alternatives", number))
        return _Question(plain_html(as_text(asked.get("question"))), tuple(alternatives))

    def _feedback(self, label: str, feedback: Any, place: Place) -> None:
        about = as_dict(feedback)
        lines = [plain_html(as_text(about.get(key))) for key in ("title", "subtitle")]
        text = joined(lines)
        if text:
            about_choice = f"Bij ‘{label}’: " if label else ""
            self._sketch.tips.append(f"{about_choice}{text}")
            self._sketch.spots.setdefault("tips", place)

    def _target(self, value: Any) -> int | None:
        number = as_number(value)
        return None if number is None or number < 0 else int(number)

    def _next(self, at: int) -> int | None:
        return self._target(self._parts[at].get("nextContentId"))

    def _find_own_turns(self) -> None:
        """Questions that come first, after another question, or after nothing."""
        led: set[int] = set()
        for at in range(len(self._parts)):
            if at not in self._questions and (to := self._next(at)) is not None:
                led.add(to)
        after_question = {
            alternative.to for question in self._questions.values() for alternative in question.alternatives
        }
        for at in self._questions:
            if at == 0 or at in after_question or at not in led:
                self._own_turn[at] = self._id(at)

    # turns ---------------------------------------------------------------------------------------------
    def _id(self, at: int) -> str:
        return str(at + 1)

    def _where(self, at: int) -> Place:
        return self._h5p.place("branchingScenario", "content", at)

    def _question_turn(self, at: int) -> None:
        question = self._questions[at]
        turn = TurnSketch(self._id(at), self._where(at), prompt=_CHOOSE)
        turn.lines = question.text or _ASKED
        turn.clip_name = "kaart"
        turn.source = Card(reading_ms(turn.lines))
        self._sketch.turns.append(turn)
        turn.follow = self._choice(at, turn)

    def _turn(self, at: int, part: dict[str, Any]) -> None:
        found = shown_by(part.get("type"))
        place = self._where(at)
        turn = TurnSketch(self._id(at), place, name=found.title)
        index = len(self._sketch.turns)
        turn.lines = found.text
        self._sketch.turns.append(turn)
        if found.files:
            self._film(turn, found, index, place)
        else:
            self._card(turn, found, place)
        if not found.known and not found.files:
            kind = shown_name(found.library) if found.library else worded("onbekend")
            self._h5p.warn(
                What.H5P_PART_SKIPPED,
                worded(
                    "Beurt {name} is van de soort {kind}. Alleen de tekst en het plaatje zijn overgenomen.",
                    name=turn.id,
                    kind=kind,
                ),
                place,
            )
        turn.model_answers = found.answers
        self._feedback("", part.get("feedback"), place)
        turn.follow = self._follow(at, turn)

    def _film(self, turn: TurnSketch, found: Shown, index: int, place: Place) -> None:
        path = found.files[0]
        turn.source = self._h5p.file(path, place, ("turns", index, "clip"))
        turn.clip_name = path.split("#", 1)[0].rsplit("/", 1)[-1]
        if turn.source is None:
            turn.wanted = turn.clip_name
        for track in found.tracks[:1]:
            turn.captions = self._h5p.file(track, place, ("turns", index, "captions"))
            turn.captions_name = track.rsplit("/", 1)[-1] if turn.captions else ""

    def _card(self, turn: TurnSketch, found: Shown, place: Place) -> None:
        picture = self._h5p.file(found.picture, place, ()) if found.picture else None
        turn.lines = found.text or found.title or f"Deel {turn.id}"
        turn.clip_name = "kaart"
        turn.source = Card(reading_ms(turn.lines), picture)

    # what follows --------------------------------------------------------------------------------------
    def _follow(self, at: int, turn: TurnSketch) -> Follow:
        to = self._next(at)
        if to in self._questions and to not in self._own_turn and to is not None:
            question = self._questions[to]
            if question.text and not turn.prompt:
                turn.prompt = question.text
            return self._choice(to, turn)
        return self._way(to)

    def _way(self, to: int | None) -> Follow:
        return End() if to is None else NextTurn(self._id(to))

    def _choice(self, at: int, turn: TurnSketch) -> Follow:
        question = self._questions[at]
        branches = tuple(
            Branch(alternative.label, None if alternative.to is None else self._id(alternative.to))
            for alternative in question.alternatives
        )
        place = self._h5p.place("branchingScenario", "content", at)
        if len(branches) < 2:
            self._h5p.warn(
                What.H5P_MAPPED,
                worded("De vraag na beurt {name} heeft geen keuze. We gaan gewoon verder.", name=turn.id),
                place,
            )
            return NextTurn(branches[0].to) if branches and branches[0].to is not None else End()
        if len(branches) <= _MOST_BRANCHES:
            return Choice(question.text or _ASKED, branches, 0)
        return self._split(turn, question, branches, place)

    def _split(
        self, turn: TurnSketch, question: _Question, branches: tuple[Branch, ...], place: Place
    ) -> Choice:
        self._h5p.warn(
            What.H5P_CHOICE_SPLIT,
            worded(
                "De vraag na beurt {name} heeft {count} antwoorden. Er passen er {most} bij "
                "elkaar; de rest staat achter ‘{more}’.",
                name=turn.id,
                count=len(branches),
                most=_MOST_BRANCHES,
                more=_MORE,
            ),
            place,
        )
        first = Choice(question.text or _ASKED, (*branches[:2], Branch(_MORE, f"{turn.id}-b")), 0)
        rest, number, current = branches[2:], 2, f"{turn.id}-b"
        while True:
            card = TurnSketch(
                current, place, lines=question.text or _ASKED, prompt=_CHOOSE, clip_name="kaart"
            )
            card.source = Card(reading_ms(card.lines))
            self._sketch.turns.append(card)
            if len(rest) == 1:
                card.follow = NextTurn(rest[0].to) if rest[0].to is not None else End()
                return first
            if len(rest) <= _MOST_BRANCHES:
                card.follow = Choice(question.text or _ASKED, rest, 0)
                return first
            number += 1
            current = f"{turn.id}-{number}"
            card.follow = Choice(question.text or _ASKED, (*rest[:2], Branch(_MORE, current)), 0)
            rest = rest[2:]
