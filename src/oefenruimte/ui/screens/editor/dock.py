"""What is wrong or can be better, under the canvas: how much, the first of it, and all of it in a dialog."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.authoring.good_parts import good_parts
from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.ui.screens.editor.finding_row import FindingRow
from oefenruimte.ui.screens.editor.fixing import Offer
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import Button, Card, Dialog, Icon, Label, Line, Themed

_ROWS, _WIDTH = 2, 844
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


Offers = Callable[[Finding], Offer]


class Dock(Card):
    """`offers` tells what one click can do about a finding."""

    reportAsked = Signal()

    def __init__(self, model: EditorModel, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(padding=(16, 2), spacing=0, parent=parent)
        self._model, self._offers = model, offers
        self._shown: tuple[Finding, ...] | None = None
        self._low = False
        self.setAccessibleName(self.tr("Controle"))
        self.heading = Label("", "h3", wrap=False)
        self._from = Label("", "note", "textMuted", elide=True)
        self.counts = {severity: _Count(severity) for severity in _ORDER[:2]}
        self._fine = _Count(None)
        self.report_button = Button(self.tr("Hele verslag"), "ghost", "small")
        self.report_button.clicked.connect(lambda: self.reportAsked.emit())
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.setContentsMargins(0, 4, 0, 4)
        heading.addWidget(self.heading)
        heading.addWidget(self._from, 1)
        for count in (*self.counts.values(), self._fine):
            heading.addWidget(count)
        heading.addWidget(self.report_button)
        self.body.addLayout(heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        model.findingsChanged.connect(self._show)
        model.changed.connect(self._show_origin)
        self._show()
        self._show_origin()

    def set_low(self, low: bool) -> None:
        """In a low window only the counts stay in sight."""
        if low != self._low:
            self._low, self._shown = low, None
            self._show()

    @property
    def rows(self) -> Sequence[FindingRow]:
        """The findings that are shown here."""
        return [row for row in self.findChildren(FindingRow) if not row.isHidden()]

    def _show_origin(self) -> None:
        origin = self._model.draft.origin
        title = self.tr("Importverslag") if origin else self.tr("Controle")
        if (title, origin) != (self.heading.text(), self._from.text()):
            self.heading.setText(title)
            self._from.setText(origin)

    def _show(self) -> None:
        findings = self._model.findings
        self._fine.show_count(good_parts(self._model.draft, findings))
        if findings == self._shown:
            return
        self._shown = findings
        for severity, count in self.counts.items():
            count.show_count(sum(finding.severity is severity for finding in findings))
        self.report_button.setVisible(bool(findings))
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for finding in [] if self._low else by_weight(findings)[:_ROWS]:
            row = FindingRow(finding, self._offers(finding))
            self._rows.addWidget(Line())
            self._rows.addWidget(row)


class ReportDialog(Dialog):
    """Every finding; closes when one does something about one of them."""

    def __init__(self, parent: QWidget, findings: Sequence[Finding], offers: Offers, origin: str) -> None:
        super().__init__(parent, self.tr("Hele verslag"), origin, width=_WIDTH)
        first: QWidget | None = None
        for finding in by_weight(findings):
            row = FindingRow(finding, offers(finding))
            row.acted.connect(lambda: self.close_with(""))
            self.body.addWidget(row)
            self.body.addWidget(Line())
            first = first or row.button
        self.body.addStretch(1)
        close = Button(self.tr("Sluit"), key="Esc")
        close.clicked.connect(lambda: self.close_with(""))
        self.footer.addStretch(1)
        self.footer.addWidget(close)
        self.set_first_focus(first or close)


class _Count(Themed, QWidget):
    """ "1 fout"; None: what is good."""

    def __init__(self, severity: Severity | None) -> None:
        super().__init__()
        self._severity = severity
        icon: str
        color: ColorName
        match severity:
            case Severity.ERROR:
                icon, color = "octagon-x", "error"
            case Severity.WARNING:
                icon, color = "triangle-alert", "warning"
            case _:
                icon, color = "circle-check", "success"
        self._label = Label("", "noteStrong", color, wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Icon(icon, color, 18))
        row.addWidget(self._label)

    def show_count(self, count: int) -> None:
        if self._severity is None:
            words = self.tr("{0} goed").format(count)
        elif self._severity is Severity.ERROR:
            words = self.tr("1 fout") if count == 1 else self.tr("{0} fouten").format(count)
        else:
            words = self.tr("1 let op") if count == 1 else self.tr("{0} let op").format(count)
        self._label.setText(words)
        self.setVisible(count > 0)


def by_weight(findings: Sequence[Finding]) -> list[Finding]:
    """Errors first; the order of the check within each."""
    return sorted(findings, key=lambda finding: _ORDER.index(finding.severity))
