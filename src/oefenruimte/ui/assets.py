"""Where the fonts, icons, tokens and pictures are: in a checkout, an installation or a frozen program."""

import os
from pathlib import Path

ENVIRONMENT_NAME = "OEFENRUIMTE_ASSETS"
_PROOF = Path("themes") / "tokens.json"


def find_assets() -> Path:
    """The assets folder. `OEFENRUIMTE_ASSETS` wins; FileNotFoundError names every place that was tried."""
    tried: list[Path] = []
    for place in _candidates():
        if (place / _PROOF).is_file():
            return place.resolve()
        tried.append(place)
    raise FileNotFoundError(f"no assets folder with {_PROOF} in: {', '.join(map(str, tried))}")


def _candidates() -> list[Path]:
    named = os.environ.get(ENVIRONMENT_NAME)
    if named:
        return [Path(named)]
    package = Path(__file__).resolve().parent.parent
    return [package.parent.parent / "assets", package / "shipped" / "assets"]
