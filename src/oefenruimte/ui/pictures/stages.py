"""All stages, in the order of the sheets. A test sees to it that no page and no dialog is missing."""

from oefenruimte.ui.pictures import (
    table_coach,
    table_doors,
    table_growth,
    table_help,
    table_learner,
    table_practice,
    table_settings,
    table_trainer,
)
from oefenruimte.ui.pictures.stage import Stage

STAGES: tuple[Stage, ...] = (
    *table_doors.STAGES,
    *table_learner.STAGES,
    *table_growth.STAGES,
    *table_practice.STAGES,
    *table_coach.STAGES,
    *table_trainer.STAGES,
    *table_settings.STAGES,
    *table_help.STAGES,
)
