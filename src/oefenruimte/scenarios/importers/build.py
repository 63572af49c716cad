"""A sketch to a draft: media looked into, captions read or made, and all of it said."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from oefenruimte.domain.draft import Draft, DraftAnswer, DraftClip, DraftTurn, DraftVariant
from oefenruimte.domain.ids import DraftId, MediaId, ScenarioId, new_id
from oefenruimte.domain.media import Card, FilePart, MediaFacts, MediaSource
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.scenario import Cue, Finding, Hint, Severity
from oefenruimte.domain.worded import listed, worded
from oefenruimte.scenarios.captions import read_captions
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.importers.complete import complete
from oefenruimte.scenarios.importers.names import slug
from oefenruimte.scenarios.importers.proposal import Place, Where
from oefenruimte.scenarios.importers.sketch import AnswerSketch, Sketch, TurnSketch
from oefenruimte.scenarios.importers.spread import shifted, spread

LookInto = Callable[[Path], MediaFacts]
"""Looks into a media file; raises Failure when it cannot be played (CLIP_UNPLAYABLE, CLIP_MISSING)."""


@dataclass(slots=True)
class Built:
    draft: Draft
    media: dict[MediaId, MediaSource] = field(default_factory=dict)
    facts: dict[MediaId, MediaFacts] = field(default_factory=dict)
    places: dict[Where, Place] = field(default_factory=dict)
    good: list[str] = field(default_factory=list)


def build(
    sketch: Sketch,
    origin: str,
    look: LookInto,
    findings: Findings,
    *,
    fill: bool = True,
    as_is: bool = False,
) -> Built:
    """Make the draft. `origin` is what it was imported from, for on the page; `fill`: put something in where
    the material says nothing; `as_is`: clips are not going to be converted. Failure passes when `look` raises
    another than that the file cannot be played (a cancelled import).
    """
    complete(sketch, origin, findings, fill=fill)
    return _Builder(sketch, origin, look, findings, as_is).build()


class _Builder:
    def __init__(self, sketch: Sketch, origin: str, look: LookInto, findings: Findings, as_is: bool) -> None:
        self._sketch = sketch
        self._origin = origin
        self._look = look
        self._findings = findings
        self._as_is = as_is
        self._seen: dict[Path, MediaFacts | None] = {}
        self._built = Built(Draft(DraftId(new_id()), ScenarioId(""), sketch.version, origin=origin))

    def build(self) -> Built:
        sketch, built = self._sketch, self._built
        for name, place in sketch.spots.items():
            built.places[(name,)] = place
        turns = tuple(self._turn(at, turn) for at, turn in enumerate(sketch.turns))
        answers = tuple(self._answer(at, answer) for at, answer in enumerate(sketch.answers))
        listening = (
            self._clip(sketch.listening, sketch.listening.name, ("listening",), Place())
            if sketch.listening
            else None
        )
        picture = None
        if sketch.picture is not None:
            picture = MediaId(new_id())
            built.media[picture] = sketch.picture
            built.good.append(worded("Plaatje: {name}", name=sketch.picture.name))
        assert sketch.setting is not None  # `complete` filled these
        assert sketch.level is not None
        assert sketch.minutes is not None
        built.draft = Draft(
            built.draft.id,
            ScenarioId(sketch.scenario_id or slug(sketch.title, 60) or f"oefening-{new_id()}"),
            sketch.version,
            title=sketch.title,
            summary=sketch.summary,
            setting=sketch.setting,
            language=sketch.language,
            level=sketch.level,
            minutes=sketch.minutes,
            skills=tuple(sketch.skills),
            citizen=sketch.citizen,
            situation=sketch.situation,
            role=sketch.role,
            goal=sketch.goal,
            facts=tuple(sketch.facts),
            tips=tuple(sketch.tips),
            behaviours=tuple(sketch.ready_behaviours),
            turns=turns,
            answers=answers,
            pitfalls=tuple(sketch.pitfalls),
            credits=sketch.credits,
            licence=sketch.licence,
            picture=picture,
            listening=listening,
            why=sketch.why,
            theory=tuple(sketch.theory),
            intensity=sketch.intensity,
            origin=self._origin,
        )
        return built

    def _turn(self, at: int, turn: TurnSketch) -> DraftTurn:
        here: Where = ("turns", at)
        self._built.places[here] = turn.place
        clip = None
        if turn.source is not None:
            clip = self._clip(turn.source, turn.clip_name, (*here, "clip"), turn.place)
        cues = self._captions(turn, clip, at)
        kind = worded("kaart met tekst") if isinstance(turn.source, Card) else worded("fragment")
        parts = [
            word
            for word, there in (
                (kind, clip),
                (worded("ondertiteling"), cues),
                (worded("opdracht"), turn.prompt),
            )
            if there
        ]
        if clip is not None:
            self._built.good.append(worded("Beurt {turn}: {parts}", turn=turn.id, parts=listed(parts)))
        return DraftTurn(
            turn.id,
            turn.name,
            clip,
            turn.wanted if clip is None else "",
            cues,
            turn.captions_name if cues else "",
            turn.lines or " ".join(cue.text.replace("\n", " ") for cue in cues),
            turn.prompt,
            (*turn.ready_hints, *(Hint(text) for text in turn.hints)),
            turn.usual_seconds,
            turn.hold,
            turn.follow,
            tuple(self._variants(at, turn)),
            turn.thoughts,
        )

    def _variants(self, at: int, turn: TurnSketch) -> Iterator[DraftVariant]:
        for number, part in enumerate(turn.variants):
            where: Where = ("turns", at, "variants", number, "clip")
            if (clip := self._clip(part.source, part.source.name, where, turn.place)) is not None:
                cues, about = read_captions(part.captions, None) if part.captions else ((), ())
                self._findings.take(about)
                yield DraftVariant(part.intensity, clip, cues, part.lines)

    def _answer(self, at: int, answer: AnswerSketch) -> DraftAnswer:
        clip = None
        cues: tuple[Cue, ...] = ()
        if answer.source is not None:
            clip = self._clip(answer.source, answer.clip_name, ("answers", at, "clip"), Place())
        if answer.captions is not None and clip is not None:
            cues, about = read_captions(answer.captions, None)
            self._findings.take(about)
        text = answer.text or " ".join(cue.text.replace("\n", " ") for cue in cues)
        return DraftAnswer(answer.turn, text, answer.kind, answer.why, clip, cues)

    # media -------------------------------------------------------------------------------------------
    def _clip(self, source: MediaSource, name: str, where: Where, place: Place) -> DraftClip | None:
        media = MediaId(new_id())
        match source:
            case Card(duration_ms):
                clip = DraftClip(media, name, duration_ms, has_video=True, has_audio=False)
            case FilePart(path, start_ms, end_ms):
                facts = self._facts(path, where, place)
                if facts is None:
                    return None
                probe = facts.probe
                clip = DraftClip(
                    media, name, end_ms - start_ms, probe.has_video, probe.has_audio, facts.loudness
                )
            case Path():
                facts = self._facts(source, where, place)
                if facts is None:
                    return None
                probe = facts.probe
                clip = DraftClip(
                    media,
                    name or source.name,
                    probe.duration_ms,
                    probe.has_video,
                    probe.has_audio,
                    facts.loudness,
                )
                self._built.facts[media] = facts
        self._built.media[media] = source
        return clip

    def _facts(self, path: Path, where: Where, place: Place) -> MediaFacts | None:
        if path not in self._seen:
            self._seen[path] = self._look_into(path, where, place)
        elif self._seen[path] is None:
            self._unplayable(path, where, place)
        return self._seen[path]

    def _look_into(self, path: Path, where: Where, place: Place) -> MediaFacts | None:
        facts = looked(path, self._look)
        if facts is None:
            self._unplayable(path, where, place)
        elif not facts.house:
            self._tell_of_other_kind(path, where, place)
        return facts

    def _tell_of_other_kind(self, path: Path, where: Where, place: Place) -> None:
        """A package is taken over as it is, unless somebody wants otherwise; all else is converted."""
        sentence = worded("Fragment {name} zetten we om, zodat het overal speelt", name=path.name)
        severity, known = Severity.NOTE, worded("Je eigen bestand blijft zoals het is.")
        if self._as_is:
            sentence = worded("Fragment {name} speelt misschien niet overal", name=path.name)
            severity, known = Severity.WARNING, worded("Oefenruimte kan het omzetten.")
        file, line = place.file or path.name, place.line
        found = Finding(severity, What.IMPORT_CONVERTED, sentence, file, line, where, known)
        self._findings.take((found,))

    def _unplayable(self, path: Path, where: Where, place: Place) -> None:
        finding = Finding(
            Severity.ERROR,
            What.CLIP_UNPLAYABLE,
            worded("Fragment {name} kunnen we niet afspelen", name=path.name),
            place.file or path.name,
            place.line,
            where,
            worded("Het is beschadigd of in een vorm die we niet kennen. Bewaar het opnieuw als mp4."),
        )
        self._findings.take((finding,))

    # captions ----------------------------------------------------------------------------------------
    def _captions(self, turn: TurnSketch, clip: DraftClip | None, at: int) -> tuple[Cue, ...]:
        if turn.cues:
            return turn.cues
        if turn.captions is not None:
            cues, about = read_captions(turn.captions, None)
            self._findings.take(tuple(_softer(finding) for finding in about))
            if cues:
                turn.captions_name = turn.captions_name or turn.captions.name
                return shifted(cues, turn.source)
        if not turn.lines or clip is None:
            return ()
        cues = spread(turn.lines, clip.duration_ms)
        if cues and not isinstance(turn.source, Card):
            finding = Finding(
                Severity.WARNING,
                What.IMPORT_CAPTIONS_MADE,
                worded("Ondertiteling bij beurt {name} is gemaakt van de tekst", name=turn.id),
                turn.place.file or turn.clip_name,
                turn.place.line,
                ("turns", at, "captions"),
                worded("De tijden zijn geschat. Speel het fragment af en kijk of ze kloppen."),
            )
            self._findings.take((finding,))
            turn.captions_name = "gemaakt van de tekst"
        return cues


def looked(path: Path, look: LookInto) -> MediaFacts | None:
    """What the file holds, or None when it cannot be played. Other failures pass."""
    try:
        facts = look(path)
    except Failure as failure:
        if failure.problem.code not in (Code.CLIP_UNPLAYABLE, Code.CLIP_MISSING, Code.FILE_MISSING):
            raise
        return None
    probe = facts.probe
    return facts if probe.duration_ms > 0 and (probe.has_video or probe.has_audio) else None


def _softer(finding: Finding) -> Finding:
    """Captions that cannot be read leave a turn without captions: something to look at, no obstacle."""
    if finding.severity is not Severity.ERROR:
        return finding
    return Finding(
        Severity.WARNING,
        finding.code,
        finding.sentence,
        finding.file,
        finding.line,
        finding.where,
        finding.known,
    )
