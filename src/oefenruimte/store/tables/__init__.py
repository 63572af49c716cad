"""All tables. `METADATA` is complete as soon as this package is imported."""

from oefenruimte.store.tables import (
    authoring,
    coach,
    growth,
    learner,
    organisation,
    people,
    portfolio,
    post,
    settings,
    takes,
    talk,
)
from oefenruimte.store.tables.base import Row

__all__ = [
    "METADATA",
    "authoring",
    "coach",
    "growth",
    "learner",
    "organisation",
    "people",
    "portfolio",
    "post",
    "settings",
    "takes",
    "talk",
]

METADATA = Row.metadata
