"""A text of a trainer to a sketch: headings, `word: text`, numbered turns, a conversation as it is spoken.

Lenient: what stands somewhere unexpected still ends up somewhere sensible, and what could not be placed is
reported with its line.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from oefenruimte.scenarios.importers.fields import BULLET, after_of, set_meta, set_turn, unquoted, way_of
from oefenruimte.scenarios.importers.names import plain_name
from oefenruimte.scenarios.importers.proposal import Place
from oefenruimte.scenarios.importers.sketch import Sketch, TurnSketch
from oefenruimte.scenarios.importers.words import SPEAKERS, meta_field, turn_field

_TURN = re.compile(
    r"^(?:beurt|turn|fragment|clip|sc[eèé]ne|deel|stap|ronde)\s*(?:nr\.?|nummer)?\s*0*(\d{1,3})\s?([a-z])?"
    r"(?![a-z0-9])\s*(?P<sep>[:.)\]–—-]+|\(|$)?\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NUMBERED = re.compile(r"^(\d{1,3})\s?([a-z])?\s?[.):]\s+(?P<rest>\S.*)$", re.IGNORECASE | re.DOTALL)
_KEY = re.compile(r"^(?P<key>[^:?\n]{1,60}?)\s*(?P<mark>[:?])(?P<question>:?)\s*(?P<value>.*)$", re.DOTALL)
_MARK = re.compile(r"^#{1,6}\s+|^\*\*(?=.{1,80}\*\*:?$)")
_SPEAKER = re.compile(rf"^(?:{SPEAKERS})\b", re.IGNORECASE)
_TITLED = re.compile(r"^(?:mevrouw|meneer|mw\.?|dhr\.?|de heer)\s+\S", re.IGNORECASE)
_SPOKEN = re.compile(r"[.!?…,\"“”‘’]")
_QUOTED = re.compile(r"^[\"“„«‘].*[\"”»’][.!?]?$", re.DOTALL)
_LONGEST_TITLE = 80
_MOST_TURNS = 200


@dataclass(frozen=True, slots=True)
class Line:
    """A line or paragraph. `heading`, `bullet`: as the document marks it."""

    number: int
    text: str
    heading: bool = False
    bullet: bool = False


@dataclass(slots=True)
class Outline:
    """`lost`: what could not be placed, with its line."""

    sketch: Sketch
    lost: list[Line]


def read_outline(lines: Iterable[Line], file: str, into: Sketch | None = None) -> Outline:
    """Read a document of paragraphs. Never raises for what is in it."""
    reader = _Reader(file, into or Sketch())
    for line in lines:
        reader.take(line)
    return Outline(reader.sketch, reader.lost)


class _Reader:
    """Goes through the lines, remembering in which part of the exercise it is."""

    def __init__(self, file: str, sketch: Sketch) -> None:
        self._file = file
        self.sketch = sketch
        self.lost: list[Line] = []
        self._turn: TurnSketch | None = None
        self._field = ""  # of the exercise, or of the turn when there is one
        self._strange = False  # under a heading that says nothing to us
        self._numbered = False  # under "Beurten": a numbered line is a turn
        self._spoken = False  # turns are what the citizen says, without headings

    def take(self, line: Line) -> None:
        text = line.text.strip()
        heading = line.heading or _MARK.match(text) is not None
        text = _MARK.sub("", text).strip().strip("*").strip()
        if not text or set(text) <= set("-_=*·. "):
            return
        if self._is_turn(text, heading, line) or self._is_keyed(text, heading, line):
            return
        if heading and self._is_heading(text, line):
            return
        self._content(text, line)

    # what a line can be ------------------------------------------------------------------------------
    def _is_turn(self, text: str, heading: bool, line: Line) -> bool:
        bare = BULLET.sub("", text) if not text[:1].isdigit() else text
        found = _TURN.match(bare)
        if found is None or len(self.sketch.turns) >= _MOST_TURNS:
            return self._is_numbered_turn(text, line)
        rest = found["rest"].strip().rstrip(")")
        if found["sep"] is None and not heading and rest:
            return False  # "Beurt 2 gaat over …" is a sentence
        self._begin_turn(f"{int(found[1])}{(found[2] or '').lower()}", line)
        if rest and self._turn is not None:
            self._name_or_words(self._turn, rest, line)
        return True

    def _is_numbered_turn(self, text: str, line: Line) -> bool:
        found = _NUMBERED.match(text) if self._numbered else None
        if found is None or len(self.sketch.turns) >= _MOST_TURNS:
            return False
        self._begin_turn(f"{int(found[1])}{(found[2] or '').lower()}", line)
        self._content(found["rest"], line)
        self._numbered = True
        return True

    def _is_keyed(self, text: str, heading: bool, line: Line) -> bool:
        found = _KEY.match(text)
        if found is None:
            return False
        key, value = BULLET.sub("", found["key"]).strip(), found["value"].strip()
        if found["mark"] == "?" and value and not found["question"]:
            return False  # a question in a running text
        if self._is_spoken(key, value, line):
            return True
        if self._turn is not None and (name := turn_field(key)) is not None and name != "turn":
            self._into_turn(self._turn, name, value, line)
            return True
        name = meta_field(key)
        if name is None:
            return False
        self._into_meta(name, value, line)
        return True

    def _is_spoken(self, key: str, value: str, line: Line) -> bool:
        """`Mevrouw De Boer: Waar blijft mijn paspoort?` and `Medewerker: …`"""
        if not value or len(key) > 40:
            return False
        field = turn_field(key)
        if field == "answer" and self._turn is not None:
            self._into_turn(self._turn, "answer", value, line)
            return True
        citizen = self._is_citizen(key)
        if not citizen:
            return False
        if not self.sketch.citizen and _TITLED.match(key):
            self.sketch.citizen = key
        if self._turn is None and _is_name(value):
            return False
        if self._turn is None or (self._spoken and (self._turn.model_answers or self._turn.lines)):
            self._spoken = True
            self._begin_turn(str(len(self.sketch.turns) + 1), line)
        if self._turn is not None:
            self._into_turn(self._turn, "lines", value, line)
        return True

    def _is_citizen(self, key: str) -> bool:
        plain = plain_name(key)
        own = plain_name(self.sketch.citizen)
        return bool(_SPEAKER.match(plain)) or (bool(own) and (plain in own or own in plain))

    def _is_heading(self, text: str, line: Line) -> bool:
        bare = text.rstrip(":? ")
        if self._turn is not None and (name := turn_field(bare)) is not None and name != "turn":
            self._into_turn(self._turn, name, "", line)
            return True
        name = meta_field(bare)
        if name is not None:
            self._into_meta(name, "", line)
            return True
        if not self.sketch.title and self._turn is None and len(text) <= _LONGEST_TITLE:
            set_meta(self.sketch, "title", text, self._place(line))
            self._field = ""
            return True
        self._turn, self._field, self._strange, self._numbered = None, "", True, False
        self.lost.append(line)
        return True

    # where a line goes -------------------------------------------------------------------------------
    def _content(self, text: str, line: Line) -> None:
        bare = BULLET.sub("", text)
        if self._known_alone(text, line):
            return
        if self._turn is not None:
            self._turn_content(self._turn, bare, line)
        elif self._numbered and line.bullet:
            self._begin_turn(str(len(self.sketch.turns) + 1), line)
            self._numbered = True
            if self._turn is not None:
                self._turn_content(self._turn, bare, line)
        elif self._field:
            set_meta(self.sketch, self._field, bare, self._place(line))
        elif self._strange:
            self.lost.append(line)
        elif not self.sketch.title and len(text) <= _LONGEST_TITLE and not text.endswith((".", "!", "…")):
            set_meta(self.sketch, "title", text, self._place(line))
        elif _QUOTED.match(text):
            self._begin_turn(str(len(self.sketch.turns) + 1), line)
            if self._turn is not None:
                set_turn(self._turn, "lines", text)
            self._turn = None
        else:
            set_meta(self.sketch, "situation", bare, self._place(line))

    def _known_alone(self, text: str, line: Line) -> bool:
        """A line that is nothing but a known heading, without any mark of one."""
        if len(text) > 45 or BULLET.match(text) or text.endswith((".", "!")):
            return False
        if self._turn is not None and (name := turn_field(text)) is not None and name != "turn":
            self._into_turn(self._turn, name, "", line)
            return True
        if self._field in ("tips", "skills", "behaviours") and line.bullet:
            return False
        name = meta_field(text)
        if name is None or (self._turn is not None and name in ("citizen", "title")):
            return False
        self._into_meta(name, "", line)
        return True

    def _turn_content(self, turn: TurnSketch, text: str, line: Line) -> None:
        way = way_of(text)
        if way is not None:
            turn.ways.append(way)
            return
        after = after_of(text)
        if after is not None:
            turn.after = after
            return
        if plain_name(text).strip(". ") in ("einde", "einde gesprek", "einde van het gesprek"):
            turn.after = "einde"
            return
        set_turn(turn, self._field or "lines", text)

    def _into_turn(self, turn: TurnSketch, name: str, value: str, line: Line) -> None:
        self._field = name
        if not value:
            return
        if name == "after" and (way := way_of(value)) is not None:
            turn.ways.append(way)
        elif name == "after" and (after := after_of(value)) is not None:
            turn.after = after
        elif not set_turn(turn, name, value):
            self.lost.append(line)
        if name in ("clip", "captions", "name", "after", "seconds", "question"):
            self._field = ""  # one line is all there is to say

    def _into_meta(self, name: str, value: str, line: Line) -> None:
        self._strange = False
        self._turn = None
        self._numbered = name == "turns"
        self._field = "" if name == "turns" else name
        if name == "turns":
            if value:
                self._content(value, line)
            return
        if value and not set_meta(self.sketch, name, value, self._place(line)):
            self.lost.append(line)
        if value and name in ("title", "citizen", "setting", "level", "minutes", "language", "version"):
            self._field = ""

    def _begin_turn(self, name: str, line: Line) -> None:
        self._field, self._strange, self._numbered = "", False, False
        for turn in self.sketch.turns:
            if turn.id == name:  # the text comes back to a turn
                self._turn = turn
                return
        self._turn = TurnSketch(name, self._place(line))
        self.sketch.turns.append(self._turn)

    def _name_or_words(self, turn: TurnSketch, rest: str, line: Line) -> None:
        if "." in rest[-5:] and re.search(
            r"\.(mp4|mov|m4v|mkv|webm|avi|m4a|wav|mp3|ogg)$", rest, re.IGNORECASE
        ):
            set_turn(turn, "clip", rest)
        elif len(rest) > 60 or _QUOTED.match(rest):
            set_turn(turn, "lines", unquoted(rest))
        elif self._is_keyed(rest, False, line):
            return
        else:
            turn.name = rest

    def _place(self, line: Line) -> Place:
        return Place(self._file, line.number)


def _is_name(value: str) -> bool:
    """`Meneer Verhagen, 52` is a name; `Ik sta hier al een uur!` is not."""
    return len(value) <= 60 and len(value.split()) <= 6 and not _SPOKEN.search(value.split(",")[0])
