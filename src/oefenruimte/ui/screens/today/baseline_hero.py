"""The first day: begin with the baseline, or just begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.widgets import Button, Card, FlowLayout, Icon, IconLine, Label


class BaselineHero(Card):
    """`started`: the baseline. `skipped`: an exercise instead; the baseline can be done any time."""

    started = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        title = self.tr("Begin met je nulmeting")
        super().__init__(padding=(20, 20), accessible_name=title, parent=parent)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(Icon("target", size=56, tile=140), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addWidget(Label(self.tr("Je eerste stap"), "smallStrong", "textMuted"))
        text.addWidget(Label(title, "brandLarge"))
        text.addWidget(
            Label(
                self.tr(
                    "Zo weet je waar je nu staat. Per vaardigheid een of twee korte situaties, "
                    "dan zeg jij het zelf."
                )
            )
        )
        text.addSpacing(4)
        facts = QWidget()
        flow = FlowLayout(facts, gap=18, row_gap=6)
        for icon, words in (
            ("clock", self.tr("ongeveer 10 minuten")),
            ("repeat-2", self.tr("in stukjes mag ook")),
            ("lock", self.tr("alleen jij ziet het")),
        ):
            flow.addWidget(IconLine(icon, words, "small", "textMuted", "textMuted", 16, 6, wrap=False))
        text.addWidget(facts)
        text.addSpacing(12)
        buttons = QWidget()
        both = FlowLayout(buttons, gap=8, row_gap=6)
        self.start_button = Button(title, "primary", "large", "play-filled", "Enter")
        self.start_button.clicked.connect(lambda: self.started.emit())
        self.skip_button = Button(self.tr("Liever eerst een oefening"), "ghost", "large")
        self.skip_button.clicked.connect(lambda: self.skipped.emit())
        both.addWidget(self.start_button)
        both.addWidget(self.skip_button)
        text.addWidget(buttons)
        row.addLayout(text, 1)
        self.body.addLayout(row)
