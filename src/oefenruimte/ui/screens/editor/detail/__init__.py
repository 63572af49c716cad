"""What is on the right of the editor: one turn (`DetailPanel`), or the whole exercise (`ScenarioForm`)."""

from oefenruimte.ui.screens.editor.detail.panel import DetailPanel
from oefenruimte.ui.screens.editor.detail.scenario_form import ScenarioForm

__all__ = ["DetailPanel", "ScenarioForm"]
