"""docs/papieren: the papers for an organisation, where nothing was set: `python packaging/papers.py`.

For whoever reads the repository and does not run the program. A test holds them against it.
"""

from pathlib import Path

from oefenruimte.app.papers import Install, write_papers

ROOT = Path(__file__).resolve().parents[1]

if __name__ == "__main__":
    write_papers(Install(), ROOT / "docs" / "papieren", ROOT / "assets" / "fonts", ("md",))
