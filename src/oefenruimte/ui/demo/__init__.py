"""The whole story in the real window, driven by itself: for someone without a camera or a screen."""

from oefenruimte.ui.demo.report import DemoReport
from oefenruimte.ui.demo.run import run_demo

__all__ = ["DemoReport", "run_demo"]
