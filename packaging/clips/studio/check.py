"""--check: every clip is decoded, measured and listened to; the result is REPORT.md."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from studio import models, pipeline, report
from studio.directions import ClipPlan
from studio.findings import ClipFacts
from studio.pipeline import tell

TOTAL = 36_000_000
"""Bytes of all clips together."""


def run(plans: Sequence[ClipPlan], *, jobs: int, hear: bool, whole: bool) -> int:
    """Check the clips; 0 when all of them are as they should be. whole: all clips, so write the report."""
    missing = [plan.name for plan in plans if not plan.target.exists()]
    old = [plan.name for plan in plans if plan.name not in missing and not pipeline.is_placed(plan)]
    for name in missing:
        tell(f"{name}: is not rendered")
    for name in old:
        tell(f"{name}: is not what the texts and directions say now: render it again")
    present = [plan for plan in plans if plan.target.exists()]
    facts: list[ClipFacts] = []
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as pool:
        for fact in pool.map(examine, present, [hear] * len(present)):
            facts.append(fact)
            problems = fact.problems()
            tell(f"{fact.name}: {'; '.join(problems) if problems else 'good'}")
    size = sum(fact.bytes for fact in facts)
    if whole:
        text = report.markdown(facts, missing, old)
        models.write_atomic(pipeline.CLIPS / "REPORT.md", text.encode())
    tell(f"{len(facts)} clips, {size / 1e6:.1f} MB")
    good = not missing and not old and size <= TOTAL and not any(fact.problems() for fact in facts)
    return 0 if good else 1


def examine(plan: ClipPlan, hear: bool) -> ClipFacts:
    """Everything that is measured of one clip."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from studio import measure

    return measure.clip(plan, hear=hear)
