"""One finding of the check: what it is, where, and what one can do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.ui.language.words import said
from oefenruimte.ui.screens.editor.fixing import Offer
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import Button, Icon, Label, Themed

_LOOKS: dict[Severity, tuple[str, ColorName]] = {
    Severity.ERROR: ("octagon-x", "error"),
    Severity.WARNING: ("triangle-alert", "warning"),
    Severity.NOTE: ("info", "info"),
}
_HEIGHT, _KIND, _GAP, _WORD = 40, 54, 10, 4


class FindingRow(Themed, QWidget):
    """`acted` comes just before the button does what was offered."""

    acted = Signal()

    def __init__(self, finding: Finding, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        symbol, color = _LOOKS[finding.severity]
        self._kind = Label(self._kind_words(finding.severity), "noteStrong", color, wrap=False)
        place = self.tr("Regel {0}:").format(finding.line) if finding.line is not None else ""
        words = said(finding.sentence)
        sentence = " ".join(filter(None, (place, words)))
        self._place = Label(place, "noteStrong", wrap=False, parent=self)
        self._place.setVisible(bool(place))
        self.words = Label(words, "note", elide=True)
        self.button = Button(offer.words, size="small", icon=offer.icon)
        self.button.setAccessibleDescription(sentence)
        self.button.clicked.connect(lambda: self.acted.emit())
        self.button.clicked.connect(lambda: offer.act())
        self._row = QHBoxLayout(self)
        self._row.addWidget(Icon(symbol, color, 20))
        self._row.addWidget(self._kind)
        self._sentence = QHBoxLayout()
        self._sentence.addWidget(self._place)
        self._sentence.addWidget(self.words, 1)
        self._row.addLayout(self._sentence, 1)
        self._row.addWidget(self.button)
        self.retheme()

    def retheme(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.px(_GAP))
        self._sentence.setSpacing(self.px(_WORD))
        self._kind.setFixedWidth(self.px(_KIND) - self.px(_GAP))
        self.setFixedHeight(self.px(_HEIGHT))
        super().retheme()

    def _kind_words(self, severity: Severity) -> str:
        return {
            Severity.ERROR: self.tr("Fout"),
            Severity.WARNING: self.tr("Let op"),
            Severity.NOTE: self.tr("Tip"),
        }[severity]
