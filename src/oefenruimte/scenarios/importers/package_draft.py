"""Our own scenario.yaml, with mistakes in it, to a sketch: what is right is kept."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from oefenruimte.domain.scenario import (
    AnswerKind,
    Behaviour,
    Branch,
    Choice,
    End,
    Finding,
    Follow,
    Hint,
    Hold,
    Intensity,
    Level,
    NextTurn,
    Setting,
    Severity,
    Thought,
    ThoughtPlace,
)
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.files import CAPTION_SUFFIXES, PICTURE_SUFFIXES, folded, shown
from oefenruimte.scenarios.findings import SCENARIO_FILE, Findings, What
from oefenruimte.scenarios.importers.json_lines import as_dict, as_list, as_number, as_text
from oefenruimte.scenarios.importers.material import CLIPS
from oefenruimte.scenarios.importers.names import slug
from oefenruimte.scenarios.importers.proposal import Place, Where
from oefenruimte.scenarios.importers.sketch import AnswerSketch, Sketch, TurnSketch, VariantSketch
from oefenruimte.scenarios.model import END
from oefenruimte.scenarios.vocabulary import did_you_mean
from oefenruimte.scenarios.yaml_tree import MOST_BYTES, Mapping, decode, line_of, parse_tree, plain

_TEXTS = ("title", "summary", "version", "citizen", "situation", "role", "goal", "why", "credits", "licence")
_LISTS = ("theory", "skills", "facts", "tips", "pitfalls")


class PackageReader:
    """`files`: every file of the package by its name with `/`."""

    def __init__(self, folder: Path, files: dict[str, Path], findings: Findings) -> None:
        self._folder = folder
        self._files = files
        self._findings = findings
        self._tree: Mapping | None = None
        self.used: set[str] = {SCENARIO_FILE}

    def sketch(self) -> Sketch | None:
        """None when not even the text can be read: a finding of the reader says why. OSError."""
        quiet = Findings()  # the reader of scenarios says it all
        with (self._folder / SCENARIO_FILE).open("rb") as file:
            text = decode(file.read(MOST_BYTES + 1), quiet)
        self._tree = parse_tree(text, quiet) if text is not None else None
        if self._tree is None:
            return None
        data = as_dict(plain(self._tree))
        sketch = Sketch()
        for name in _TEXTS:
            setattr(sketch, name, as_text(data.get(name)).strip())
            sketch.spots[name] = self._place(name)
        sketch.version = sketch.version or "1.0"
        sketch.scenario_id = _scenario_id(as_text(data.get("id")))
        for name in _LISTS:
            setattr(
                sketch, name, [text for item in as_list(data.get(name)) if (text := as_text(item).strip())]
            )
        sketch.setting = _one_of(Setting, data.get("setting"), None)
        sketch.level = _one_of(Level, data.get("level"), None)
        sketch.language = as_text(data.get("language")) or "nl"
        minutes = as_number(data.get("minutes"))
        sketch.minutes = int(minutes) if minutes is not None else None
        sketch.intensity = _one_of(Intensity, data.get("intensity"), Intensity.TENSE)
        self._behaviours(data, sketch)
        self._turns(data, sketch)
        self._answers(data, sketch)
        sketch.picture = self._file(data.get("thumbnail"), PICTURE_SUFFIXES)
        sketch.listening = self._file(data.get("listening"), CLIPS)
        return sketch

    def places(self, sketch: Sketch) -> dict[Where, Place]:
        """Where the parts of the draft stand in scenario.yaml."""
        found: dict[Where, Place] = {}
        for at, turn in enumerate(sketch.turns):
            for name in ("clip", "captions", "lines", "prompt", "name", "cue_card", "usual_seconds"):
                found[("turns", at, name)] = self._place("turns", at, name)
            key = {Choice: "choice", NextTurn: "next", End: "end"}.get(type(turn.follow), "id")
            found[("turns", at, "follow")] = self._place("turns", at, key)
            if isinstance(turn.follow, Choice):
                for branch in range(len(turn.follow.branches)):
                    place = self._place("turns", at, "choice", "branches", branch)
                    found[("turns", at, "follow", "branches", branch)] = place
        for at in range(len(sketch.ready_behaviours)):
            found[("behaviours", at)] = self._place("behaviours", at)
        return found

    # parts -------------------------------------------------------------------------------------------
    def _behaviours(self, data: dict[str, Any], sketch: Sketch) -> None:
        for at, item in enumerate(as_list(data.get("behaviours"))):
            part = as_dict(item)
            own, you, rubric = (as_text(part.get(key)).strip() for key in ("self", "observe", "rubric"))
            some = own or you or rubric
            if some:
                name = as_text(part.get("id")) or slug(some, 30) or f"gedrag-{at + 1}"
                icon = as_text(part.get("icon")) or "circle-check"
                sketch.ready_behaviours.append(
                    Behaviour(
                        name, own or some, you or some, rubric or some, icon, as_text(part.get("skill"))
                    )
                )

    def _turns(self, data: dict[str, Any], sketch: Sketch) -> None:
        taken: set[str] = set()
        for at, item in enumerate(as_list(data.get("turns"))):
            part = as_dict(item)
            name = slug_part(as_text(part.get("id"))) or str(at + 1)
            while name.casefold() in taken:
                name = f"{name[:36]}-b"
            taken.add(name.casefold())
            turn = TurnSketch(name, self._place("turns", at), name=as_text(part.get("name")).strip())
            turn.lines = as_text(part.get("lines")).strip()
            turn.prompt = as_text(part.get("prompt")).strip()
            turn.hold = _one_of(Hold, part.get("hold"), Hold.STILL) or Hold.STILL
            turn.thoughts = tuple(_thoughts(part))
            turn.ready_hints = [*_hints(part)]
            seconds = [as_number(value) for value in as_list(part.get("usual_seconds"))]
            if len(seconds) == 2 and seconds[0] is not None and seconds[1] is not None:
                low, high = sorted((int(seconds[0]), int(seconds[1])))
                turn.usual_seconds = (max(1, min(180, low)), max(1, min(180, high)))
            self._clip(part, turn, at)
            turn.captions = self._file(part.get("captions"), CAPTION_SUFFIXES)
            turn.captions_name = turn.captions.name if turn.captions else ""
            turn.follow = _follow(part)
            turn.variants = [*self._variants(part)]
            sketch.turns.append(turn)

    def _variants(self, part: dict[str, Any]) -> Iterator[VariantSketch]:
        """Those whose clip is there."""
        for item in as_list(part.get("variants")):
            about = as_dict(item)
            intensity = _one_of(Intensity, about.get("intensity"), None)
            source = self._file(about.get("clip"), CLIPS)
            if intensity is not None and source is not None:
                captions = self._file(about.get("captions"), CAPTION_SUFFIXES)
                yield VariantSketch(intensity, source, captions, as_text(about.get("lines")).strip())

    def _clip(self, part: dict[str, Any], turn: TurnSketch, at: int) -> None:
        said = as_text(part.get("clip")).strip()
        if not said:
            return
        turn.clip_name = said.rsplit("/", 1)[-1]
        turn.source = self._file(said, CLIPS)
        if turn.source is not None:
            return
        turn.wanted = turn.clip_name
        close = self._close(said)
        same = worded(" In dezelfde map staat {close}.", close=close) if close else ""
        place = self._place("turns", at, "clip")
        finding = Finding(
            Severity.ERROR,
            What.FILE_MISSING,
            worded("Fragment {wanted} ontbreekt", wanted=shown(turn.wanted)),
            place.file,
            place.line,
            ("turns", at, "clip"),
            worded(
                "Het bestand staat wel in {file}, maar niet in het pakket.{same}",
                file=SCENARIO_FILE,
                same=same,
            ),
            close,
        )
        self._findings.take((finding,))

    def _answers(self, data: dict[str, Any], sketch: Sketch) -> None:
        for item in as_list(data.get("model_answers")):
            part = as_dict(item)
            kind = _one_of(AnswerKind, part.get("kind"), AnswerKind.GOOD) or AnswerKind.GOOD
            answer = AnswerSketch(
                as_text(part.get("turn")), as_text(part.get("text")).strip(), kind, as_text(part.get("why"))
            )
            answer.source = self._file(part.get("clip"), CLIPS)
            answer.clip_name = answer.source.name if answer.source else ""
            answer.captions = self._file(part.get("captions"), CAPTION_SUFFIXES)
            if any(turn.id == answer.turn for turn in sketch.turns):
                sketch.answers.append(answer)

    # files -------------------------------------------------------------------------------------------
    def _file(self, said: object, suffixes: tuple[str, ...]) -> Path | None:
        """The file with exactly this name: another name is the trainer's to choose."""
        name = as_text(said).strip()
        path = self._files.get(name)
        if path is None or path.suffix.lower() not in suffixes:
            return None
        self.used.add(name)
        return path

    def _close(self, said: str) -> str:
        same = next((name for name in self._files if folded(name) == folded(said)), None)
        if same is not None:
            return same.rsplit("/", 1)[-1]
        clips = {name.rsplit("/", 1)[-1] for name in self._files if name.lower().endswith(CLIPS)}
        return (
            did_you_mean(said.rsplit("/", 1)[-1], sorted(clips))
            .removeprefix(" Bedoelde je ‘")
            .removesuffix("’?")
        )

    def _place(self, *path: str | int) -> Place:
        return Place(SCENARIO_FILE, line_of(self._tree, path) if self._tree is not None else None)


def _hints(part: dict[str, Any]) -> Iterator[Hint]:
    for item in as_list(part.get("cue_card"))[:6]:
        about = as_dict(item)
        text = as_text(about.get("text") if about else item).strip()
        if text:
            yield Hint(text, as_text(about.get("icon")) or "circle-check")


def _thoughts(part: dict[str, Any]) -> Iterator[Thought]:
    for item in as_list(part.get("thoughts"))[:3]:
        about = as_dict(item)
        text = as_text(about.get("text")).strip()
        if text:
            yield Thought(text, _one_of(ThoughtPlace, about.get("at"), None) or ThoughtPlace.START)


def slug_part(text: str) -> str:
    """The id of a turn as it is when it may be one, else the nearest that may."""
    kept = "".join(char for char in text.strip() if char.isascii() and (char.isalnum() or char in "-_"))[:40]
    kept = kept.strip("-_")
    return "" if kept.casefold() == END else kept


def _scenario_id(text: str) -> str:
    return slug(text, 60)


def _one_of(kind: Any, value: object, otherwise: Any) -> Any:
    try:
        return kind(as_text(value).strip())
    except ValueError:
        return otherwise


def _follow(part: dict[str, Any]) -> Follow | None:
    choice = as_dict(part.get("choice"))
    if choice:
        branches = tuple(_branch(as_dict(item)) for item in as_list(choice.get("branches")))
        default = as_number(choice.get("default"))
        at = int(default) - 1 if default is not None and 1 <= default <= len(branches) else 0
        return Choice(as_text(choice.get("question")) or "Hoe ging het?", branches, at)
    if part.get("next") is not None:
        return NextTurn(as_text(part.get("next")).strip())
    return End() if part.get("end") is not None else None


def _branch(part: dict[str, Any]) -> Branch:
    to = as_text(part.get("to")).strip()
    return Branch(as_text(part.get("label")).strip(), None if to == END else to)
