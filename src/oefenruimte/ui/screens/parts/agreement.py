"""What several coaches gave the same sample, behaviour by behaviour: words and how often they agree."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.calibration import Agreement
from oefenruimte.domain.share import Rating
from oefenruimte.ui.screens.parts.reaction_words import RATINGS, ReactionWords
from oefenruimte.ui.widgets import Card, Label, Line


class AgreementCard(Card):
    """Hidden until there is something to compare. Counts of words; nothing about how good any coach is."""

    def __init__(self, words: ReactionWords, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Zo keken jullie"), padding=(14, 13), spacing=6, parent=parent)
        self._words = words
        self._shown: tuple[Agreement, ...] = ()
        self._rows = QWidget(self)
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.body.addWidget(self._rows)
        self.hide()

    def show_agreement(self, agreements: Sequence[Agreement]) -> None:
        rated = tuple(one for one in agreements if any(one.counts.values()))
        if rated == self._shown:
            return
        self._shown = rated
        while (item := self._column.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        for one in rated:
            self._column.addWidget(Line(self._rows))
            row = QWidget(self._rows)
            told = QVBoxLayout(row)
            told.setContentsMargins(0, 2, 0, 2)
            told.setSpacing(0)
            told.addWidget(Label(one.text or one.behaviour_id, "noteStrong", parent=row))
            told.addWidget(Label(self.counted(one), "note", parent=row))
            told.addWidget(Label(self.agreed(one), "small", "textMuted", parent=row))
            row.setAccessibleName(f"{one.text}: {self.counted(one)}. {self.agreed(one)}")
            self._column.addWidget(row)
        self.setVisible(bool(rated))

    def counted(self, one: Agreement) -> str:
        """ "2 keer Goed, 1 keer Heel goed"."""
        given: list[Rating] = [rating for rating in RATINGS if one.counts.get(rating)]
        return ", ".join(
            self.tr("{0} keer {1}").format(one.counts[rating], self._words.rating(rating)) for rating in given
        )

    def agreed(self, one: Agreement) -> str:
        """How many of all pairs of coaches chose the same word."""
        if one.percent is None:
            return self.tr("Er is nog niemand om mee te vergelijken.")
        if one.percent == 100:
            return self.tr("Jullie kozen allemaal hetzelfde.")
        return self.tr("{0}% van de paren koos hetzelfde.").format(one.percent)
