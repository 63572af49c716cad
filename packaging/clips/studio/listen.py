"""--listen: only the voices, heard by the recogniser: quick to try a text, a word or a voice."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from studio.directions import ClipPlan
from studio.pipeline import tell


def run(plans: Sequence[ClipPlan], *, jobs: int) -> None:
    """Speak every clip and tell what was heard."""
    spoken = [plan for plan in plans if not plan.listening]
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as pool:
        results = list(pool.map(_hear, spoken))
    errors = [letters for letters, _ in results]
    tell(f"{len(errors)} clips, wrong letters: mean {sum(errors) / len(errors):.3f}, worst {max(errors):.3f}")
    tell(f"{sum(seconds for _, seconds in results):.0f} s of speech")


def _hear(plan: ClipPlan) -> tuple[float, float]:
    from studio import ear, keep, sound

    said = keep.perform(plan)
    heard = ear.hear(sound.finish(said.samples, plan.scene, plan.seed), sound.RATE)
    text = " ".join(sentence.text for sentence in plan.sentences)
    letters = ear.letter_errors(text, heard)
    length = said.score.duration
    tell(f"{plan.name} {plan.person} {length:.1f} s {letters:.3f}\n  said  {text}\n  heard {heard}")
    return letters, length
