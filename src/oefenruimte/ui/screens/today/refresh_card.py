"""What has rested for a while, and one short practice to keep it fresh (sheet 02)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.domain.growth import Rest
from oefenruimte.ui.widgets import Button, Card, Icon, Label, Line

_SHOWN = 3


class RefreshCard(Card):
    """`due`: what came back, in that order. `started`: the short practice for the first of them;
    without one (`ready` False) the button leads to the library (`chosen`)."""

    started = Signal()
    chosen = Signal()

    def __init__(
        self, due: Sequence[Rest], today: date, *, ready: bool, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Even opfrissen")
        super().__init__(padding=(20, 20), spacing=10, accessible_name=title, parent=parent)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("rotate-ccw", tile=36))
        head.addWidget(Label(title, "h3"), 1)
        self.body.addLayout(head)
        self.button: Button | None = None
        if not due:
            self.body.addWidget(Label(self.tr("Alles is nog fris.")))
            self.body.addStretch(1)
            return
        skill = due[0].skill
        told = self.tr("Je hebt {0} {1} niet geoefend. Eén korte oefening houdt het fris.")
        self.body.addWidget(Label(told.format(skill, self._weeks(due[0], today)), strong=(skill,)))
        for rest in due[:_SHOWN]:
            self.body.addWidget(Line())
            row = QHBoxLayout()
            row.addWidget(Label(rest.skill, "note"), 1)
            row.addWidget(Label(self._weeks(rest, today), "note", "textMuted", wrap=False, tabular=True))
            self.body.addLayout(row)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        if ready:
            self.button = Button(self.tr("Start korte oefening"), icon="play-filled")
            self.button.clicked.connect(lambda: self.started.emit())
        else:
            self.button = Button(self.tr("Kies een oefening"), icon="library-big")
            self.button.clicked.connect(lambda: self.chosen.emit())
        foot.addWidget(self.button)
        foot.addStretch(1)
        if ready:
            foot.addWidget(Label(self.tr("3 min"), "note", "textMuted", wrap=False))
        self.body.addLayout(foot)

    def _weeks(self, rest: Rest, today: date) -> str:
        weeks = rest.weeks(today)
        if weeks >= 2:
            return self.tr("{0} weken").format(weeks)
        days = max(1, (today - rest.last_on).days)
        if weeks == 1:
            return self.tr("1 week")
        return self.tr("1 dag") if days == 1 else self.tr("{0} dagen").format(days)
