"""What can be measured about a recording on this computer: facts, no judgement, and no emotion.

Importing the room is cheap: what is asked for is loaded then.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oefenruimte.insight.bands import loudness_band, pace_band, pace_place
    from oefenruimte.insight.measuring import Measuring

__all__ = ["Measuring", "loudness_band", "pace_band", "pace_place"]

_HOMES = {
    "Measuring": "measuring",
    "loudness_band": "bands",
    "pace_band": "bands",
    "pace_place": "bands",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
