"""What is wrong with exercises that could not be read, as a plain list."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from oefenruimte.app.catalogue import Unreadable
from oefenruimte.domain.scenario import Severity
from oefenruimte.ui.language.words import said
from oefenruimte.ui.widgets import Button, Dialog, IconLine, Label

_ICONS = {Severity.ERROR: "octagon-x", Severity.WARNING: "triangle-alert", Severity.NOTE: "info"}
_COLORS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


class FindingsDialog(Dialog):
    """The place of each finding comes before its sentence: "Regel 12: …"."""

    def __init__(self, parent: QWidget, title: str, subtitle: str, exercises: Sequence[Unreadable]) -> None:
        super().__init__(parent, title, subtitle, width=680)
        for exercise in exercises:
            self.body.addWidget(Label(exercise.name, "h3"))
            for finding in exercise.findings:
                place = self.tr("Regel {0}: ").format(finding.line) if finding.line is not None else ""
                line = IconLine(_ICONS[finding.severity], place + said(finding.sentence))
                line.icon.set_icon(_ICONS[finding.severity], _COLORS[finding.severity])  # type: ignore[arg-type]
                self.body.addWidget(line)
        done = Button(self.tr("Sluit"), key="Esc")
        done.clicked.connect(lambda: self.close_with(""))
        self.footer.addWidget(done)
        self.set_first_focus(done)
