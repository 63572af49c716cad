"""Clips as a phone makes them, for the demo: the first seconds of those of an exercise, and too soft."""

from collections.abc import Mapping
from pathlib import Path

from oefenruimte import capture
from oefenruimte.app.authoring.workshop import Workshop
from oefenruimte.domain.scenario import Scenario

_LENGTH_MS = 2_500
_SOFT = -33.0  # LUFS: ten less than in an exercise, so that bringing them in has something to do


def phone_clips(workshop: Workshop, exercise: Scenario, names: Mapping[str, str], folder: Path) -> None:
    """Write the clip of each turn in `names` to a file of that name in `folder`. As `Workshop.convert`."""
    for turn_id, name in names.items():
        target = capture.FileTarget(folder / name)
        workshop.convert(exercise.turn(turn_id).clip.path, target, cut_ms=(0, _LENGTH_MS), loudness=_SOFT)
