"""The scripts in packaging/ are no package: they are found beside one another, here too."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
