"""An exercise that is ready as a draft, to make another of it."""

from collections.abc import Mapping
from pathlib import Path

from oefenruimte.domain.draft import Draft, DraftAnswer, DraftClip, DraftTurn, DraftVariant
from oefenruimte.domain.ids import DraftId, MediaId, new_id
from oefenruimte.domain.scenario import Clip, Scenario
from oefenruimte.scenarios.vocabulary import NO_LICENCE


def as_draft(scenario: Scenario) -> tuple[Draft, Mapping[MediaId, Path]]:
    """A draft with the same id and version, and the file of each of its media.

    What the clips hold is not known here: `has_video` and `has_audio` are guesses until somebody looks.
    """
    media: dict[MediaId, Path] = {}
    known: dict[Path, MediaId] = {}  # a clip that turns share stays one file

    def media_of(path: Path) -> MediaId:
        if path not in known:
            known[path] = MediaId(new_id())
            media[known[path]] = path
        return known[path]

    def clip_of(clip: Clip) -> DraftClip:
        return DraftClip(media_of(clip.path), clip.path.name, clip.duration_ms, True, True)

    draft = Draft(
        id=DraftId(new_id()),
        scenario_id=scenario.id,
        version=scenario.version,
        title=scenario.title,
        summary=scenario.summary,
        setting=scenario.setting,
        language=scenario.language,
        level=scenario.level,
        minutes=scenario.minutes,
        skills=scenario.skills,
        citizen=scenario.citizen,
        situation=scenario.situation,
        role=scenario.role,
        goal=scenario.goal,
        facts=scenario.facts,
        tips=scenario.tips,
        behaviours=scenario.behaviours,
        turns=tuple(
            DraftTurn(
                id=turn.id,
                name=turn.name,
                clip=clip_of(turn.clip),
                captions=turn.clip.captions,
                captions_name=f"{turn.clip.path.stem}.vtt" if turn.clip.captions else "",
                lines=turn.lines,
                prompt=turn.prompt,
                cue_card=turn.cue_card,
                usual_seconds=turn.usual_seconds,
                hold=turn.hold,
                thoughts=turn.thoughts,
                follow=turn.follow,
                variants=tuple(
                    DraftVariant(one.intensity, clip_of(one.clip), one.clip.captions, one.lines)
                    for one in turn.variants
                ),
            )
            for turn in scenario.turns
        ),
        answers=tuple(
            DraftAnswer(
                turn=answer.turn,
                text=answer.text,
                kind=answer.kind,
                why=answer.why,
                clip=clip_of(answer.clip) if answer.clip else None,
                captions=answer.clip.captions if answer.clip else (),
            )
            for answer in scenario.model_answers
        ),
        pitfalls=scenario.pitfalls,
        credits=scenario.credits,
        licence="" if scenario.licence == NO_LICENCE else scenario.licence,
        picture=media_of(scenario.thumbnail) if scenario.thumbnail else None,
        listening=clip_of(scenario.listening) if scenario.listening else None,
        why=scenario.why,
        theory=scenario.theory,
        intensity=scenario.intensity,
    )
    return draft, media
