"""What one may read before practising: why it matters, what to do, and what is known."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.theory import TheoryCard
from oefenruimte.ui.widgets import Button, Card, Dialog, IconLine, Label

_WIDTH = 760


def cards_for(scenario: Scenario, cards: Sequence[TheoryCard]) -> tuple[TheoryCard, ...]:
    """About the skills of this exercise, in its own order."""
    known = {card.skill.casefold(): card for card in cards}
    found = (known.get(skill.casefold()) for skill in scenario.skills)
    return tuple(card for card in found if card is not None)


def has_reading(scenario: Scenario, cards: Sequence[TheoryCard]) -> bool:
    return bool(scenario.why or scenario.theory or cards_for(scenario, cards))


class ReadingDialog(Dialog):
    """ "Eerst even lezen": what the maker of the exercise says first, then a card for each skill."""

    clip_wanted = Signal(object)  # TheoryCard

    def __init__(self, parent: QWidget, scenario: Scenario, cards: Sequence[TheoryCard]) -> None:
        super().__init__(
            parent,
            self.tr("Eerst even lezen"),
            self.tr("Twee minuten. Daarna oefen je op je eigen manier."),
            width=_WIDTH,
            allow_keys=("Ctrl+L",),
        )
        if scenario.why or scenario.theory:
            self.body.addWidget(self._card(self.tr("Bij deze oefening"), "", scenario.why, scenario.theory))
        for card in cards_for(scenario, cards):
            part = self._card(card.title, card.skill, card.why, card.points)
            if card.clip is not None:
                watch = Button(self.tr("Bekijk het filmpje"), size="small", icon="play-filled")
                watch.clicked.connect(partial(self.clip_wanted.emit, card))
                part.body.addWidget(watch, 0, Qt.AlignmentFlag.AlignLeft)
            for fact in card.facts:
                part.body.addWidget(IconLine("info", fact.text, "note"))
                if fact.source:
                    source = self.tr("Bron: {0}").format(fact.source)
                    part.body.addWidget(Label(source, "small", "textMuted"))
            self.body.addWidget(part)
        self.ready = Button(self.tr("Gelezen"), "primary", icon="check", key="Enter", parent=self)
        self.ready.clicked.connect(lambda: self.close_with("read"))
        self.footer.addWidget(self.ready)
        self.set_first_focus(self.ready)

    def _card(self, title: str, above: str, why: str, points: Sequence[str]) -> Card:
        card = Card(padding=(20, 16), spacing=8, accessible_name=title)
        if above:
            card.body.addWidget(Label(above, "smallStrong", "textMuted"))
        card.body.addWidget(Label(title, "h3"))
        if why:
            card.body.addWidget(Label(self.tr("Waarom is dit belangrijk?"), "noteStrong"))
            card.body.addWidget(Label(why))
        if points:
            card.body.addWidget(Label(self.tr("Zo doe je het"), "noteStrong"))
        for point in points:
            card.body.addWidget(IconLine("circle-check", point, "body", icon_size=18))
        return card
