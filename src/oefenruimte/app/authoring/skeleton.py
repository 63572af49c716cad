"""What a draft says as a whole, as an exercise. Who plays it puts in the clips, and says what may be open."""

from pathlib import Path

from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import Scenario, Turn


def skeleton_of(draft: Draft, turns: tuple[Turn, ...]) -> Scenario:
    """With these turns, every text as it stands there, and nothing that lies in a file."""
    return Scenario(
        id=draft.scenario_id,
        version=draft.version,
        title=draft.title,
        summary=draft.summary,
        setting=draft.setting,
        language=draft.language,
        level=draft.level,
        minutes=draft.minutes,
        skills=draft.skills,
        citizen=draft.citizen,
        situation=draft.situation,
        role=draft.role,
        goal=draft.goal,
        facts=draft.facts,
        tips=draft.tips,
        behaviours=draft.behaviours,
        turns=turns,
        model_answers=(),
        pitfalls=draft.pitfalls,
        credits=draft.credits,
        licence=draft.licence,
        thumbnail=None,  # sealed as well, and not needed to play
        folder=Path(),
        why=draft.why,
        theory=draft.theory,
        intensity=draft.intensity,
    )
