"""A scenario folder to a frozen Scenario, or to the list of what is wrong with it."""

from dataclasses import dataclass
from pathlib import Path

from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.scenario import (
    Behaviour,
    Clip,
    Finding,
    Hint,
    ModelAnswer,
    Scenario,
    Thought,
    Turn,
    Variant,
)
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.files import why_name_is_bad
from oefenruimte.scenarios.findings import SCENARIO_FILE, Findings, What
from oefenruimte.scenarios.media import LISTENING, Media, ProbeClip, check_media
from oefenruimte.scenarios.model import ScenarioFile, TurnPart, VariantPart
from oefenruimte.scenarios.shape import check_shape
from oefenruimte.scenarios.story import check_rest, check_turns, follow_of, icon_of, skill_of
from oefenruimte.scenarios.yaml_tree import MOST_BYTES, Mapping, decode, line_of, parse_tree


@dataclass(frozen=True, slots=True)
class Read:
    """The scenario is usable; the findings are warnings and notes."""

    scenario: Scenario
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """There is at least one error among the findings."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """An outcome, and every file that belongs to the scenario (absolute)."""

    outcome: Read | Refused
    files: frozenset[Path]


def read_scenario(folder: Path, probe: ProbeClip | None) -> Read | Refused:
    """Read `folder`/scenario.yaml and what it names.

    `probe` looks into a clip; without it clips are taken to last 0 ms, which is enough to check or pack a
    scenario but not to play it. Never raises for what is in the folder.
    """
    return read_folder(folder, probe).outcome


def read_folder(folder: Path, probe: ProbeClip | None) -> Reading:
    """As `read_scenario`, and tells which files were used."""
    findings = Findings()
    try:
        return _read(folder.absolute(), probe, findings)
    except OSError as error:
        name = Path(str(error.filename or folder)).name
        findings.error(
            What.FILE_UNREADABLE,
            worded("We kunnen {name} niet openen. Mag je dit bestand lezen?", name=name),
            file=name,
        )
        return Reading(Refused(findings.all()), frozenset())


def _read(folder: Path, probe: ProbeClip | None, findings: Findings) -> Reading:
    tree = _tree(folder, findings)
    if tree is None:
        return Reading(Refused(findings.all()), frozenset())
    shape = check_shape(tree, findings)
    if shape.turns:
        check_turns(shape.turns, tree, findings)
    if shape.file is not None:
        check_rest(shape.file, tree, findings)
        _check_id(shape.file, tree, findings)
    media = check_media(folder, tree, probe, findings)
    files = frozenset({folder / SCENARIO_FILE, *media.files})
    if shape.file is None or findings.has_errors:
        return Reading(Refused(findings.all()), files)
    return Reading(Read(_build(shape.file, media, folder), findings.all()), files)


def _tree(folder: Path, findings: Findings) -> Mapping | None:
    file = folder / SCENARIO_FILE
    if file.is_symlink() or not file.is_file():
        findings.error(
            What.SCENARIO_FILE_MISSING,
            worded(
                "Er staat geen {file} in deze map. Zonder dat bestand is het geen oefening.",
                file=SCENARIO_FILE,
            ),
        )
        return None
    with file.open("rb") as opened:
        text = decode(opened.read(MOST_BYTES + 1), findings)
    return None if text is None else parse_tree(text, findings)


def _check_id(file: ScenarioFile, tree: Mapping, findings: Findings) -> None:
    """The id becomes the name of a folder."""
    why = why_name_is_bad(file.id)
    if why is not None:
        findings.error(
            What.VALUE_WRONG,
            worded("‘{name}’ {why}. Kies een andere id.", name=file.id, why=why),
            line_of(tree, ("id",)),
        )


def _build(file: ScenarioFile, media: Media, folder: Path) -> Scenario:
    return Scenario(
        id=ScenarioId(file.id),
        version=file.version,
        title=file.title,
        summary=file.summary,
        setting=file.setting,
        language=file.language,
        level=file.level,
        minutes=file.minutes,
        skills=tuple(file.skills),
        citizen=file.citizen,
        situation=file.situation,
        role=file.role,
        goal=file.goal,
        facts=tuple(file.facts),
        tips=tuple(file.tips),
        behaviours=tuple(
            Behaviour(
                id=part.id,
                self_text=part.self_text,
                observe_text=part.observe,
                rubric_text=part.rubric,
                icon=icon_of(part.icon),
                skill=skill_of(part.skill, file.skills),
            )
            for part in file.behaviours
        ),
        turns=tuple(_turn(turn, at, media) for at, turn in enumerate(file.turns)),
        model_answers=tuple(
            ModelAnswer(
                turn=answer.turn,
                text=answer.text,
                clip=media.clips.get(("model_answers", at)),
                kind=answer.kind,
                why=answer.why or "",
            )
            for at, answer in enumerate(file.model_answers)
        ),
        pitfalls=tuple(file.pitfalls),
        credits=file.credits or "",
        licence=file.licence,
        thumbnail=media.thumbnail,
        folder=folder,
        listening=media.clips.get((LISTENING,)),
        why=file.why or "",
        theory=tuple(file.theory),
        intensity=file.intensity,
    )


def _turn(turn: TurnPart, at: int, media: Media) -> Turn:
    clip = media.clips["turns", at]
    return Turn(
        id=turn.id,
        clip=clip,
        lines=turn.lines or _spoken(clip),
        prompt=turn.prompt,
        cue_card=tuple(Hint(hint.text, icon_of(hint.icon)) for hint in turn.cue_card),
        usual_seconds=(turn.usual_seconds[0], turn.usual_seconds[1]),
        follow=follow_of(turn),
        name=turn.name or "",
        hold=turn.hold,
        thoughts=tuple(Thought(thought.text, thought.at) for thought in turn.thoughts),
        variants=tuple(
            _variant(part, media.clips["turns", at, "variants", number])
            for number, part in enumerate(turn.variants)
        ),
    )


def _variant(part: VariantPart, clip: Clip) -> Variant:
    return Variant(part.intensity, clip, part.lines or _spoken(clip))


def _spoken(clip: Clip) -> str:
    return " ".join(cue.text.replace("\n", " ") for cue in clip.captions)
