"""The studio is a build tool beside the program: its pure parts are tested where they lie."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "clips"))
