"""Where this program keeps its data. Apart from `bootstrap`: the door asks before anything else is loaded."""

import os
from pathlib import Path

HOME_VARIABLE = "OEFENRUIMTE_HOME"


def home_for(asked: Path | None) -> Path:
    """The folder that was asked for, or else the usual one of this user."""
    return (asked or _usual_home()).expanduser().absolute()


def _usual_home() -> Path:
    set_by_hand = os.environ.get(HOME_VARIABLE)
    if set_by_hand:
        return Path(set_by_hand)
    import platformdirs

    return Path(platformdirs.user_data_dir("oefenruimte", False))
