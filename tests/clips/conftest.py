"""The studio is a build tool beside the program: its pure parts are tested where they lie."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "clips"))


@pytest.fixture(autouse=True, scope="session")
def _application(qapp: QApplication) -> QApplication:
    """The studio draws with Qt. The one application of a run must be one that other tests can use too."""
    return qapp
