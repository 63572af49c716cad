"""What a learner sees of their own growing. Each part stands in a module of its own; docs/growth.md tells how
every number comes about."""

from oefenruimte.app.growth.effect import EffectPart
from oefenruimte.app.growth.steps import StepsPart
from oefenruimte.app.growth.trainer_goals import GoalsReceived, TrainerGoals
from oefenruimte.app.growth.weekly import WeeklyPart


class Growth(EffectPart, StepsPart, WeeklyPart):
    """Of one learner, on this computer. All methods block on disk: call them off the GUI thread.

    Standings, practice and goals: `standing`, `goals`. Baseline: `baseline`. Refreshers: `rests`. Skipping
    and the own plan: `steps`. The question and the line of the week, reminders: `weekly`. What one may
    contribute: `effect`. With `today` (or `now`) everything is told as of another day.
    """


__all__ = ["GoalsReceived", "Growth", "TrainerGoals"]
