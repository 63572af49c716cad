"""How one sounded: what was measured on this computer, in words. Geen goed of fout."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.facts import pace_band, pace_place
from oefenruimte.domain.facts import TakeFacts
from oefenruimte.ui.screens.parts.fact_words import FactWords, length_ms
from oefenruimte.ui.screens.review.pace_band import PaceBand
from oefenruimte.ui.widgets import Card, IconLine, Label, ProgressBar, Scroll


class SoundCard(Card):
    """`set_busy` while it is measured, then `set_facts` or `set_failed`. Only ever for the learner."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = FactWords(self)
        self.setAccessibleName(self.tr("Zo klonk je"))
        self.note = Label(self.tr("Geen goed of fout. Kijk wat past bij dit gesprek."), "note", "textMuted")
        self.body.addWidget(self.note)
        self.state = Label("", "note")
        self.bar = ProgressBar(self.tr("Meten"), height=8)
        self.body.addWidget(self.state)
        self.body.addWidget(self.bar)
        self._inside = QWidget()
        self._lines = QVBoxLayout(self._inside)
        self.spoken, self.silences, self.pace = (_Figure(word) for word in self._names())
        self.share = ProgressBar(self.tr("Jij praat"))
        self.longest = Label("", "note", "textMuted")
        self.band = PaceBand(self._words.pace_names())
        self._remarks = QVBoxLayout()
        for widget in (self.spoken, self.share, self.silences, self.longest, self.pace, self.band):
            self._lines.addWidget(widget)
        self._lines.addLayout(self._remarks)
        self._lines.addStretch(1)
        self.figures = Scroll(self._inside, self)
        self.figures.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # where it is low, keys scroll it
        self.figures.setAccessibleName(self.tr("Zo klonk je"))
        self.body.addWidget(self.figures, 1)
        self.body.addStretch(0)
        self.body.addWidget(IconLine("lock", self.tr("Alleen jij ziet deze cijfers."), "note", icon_size=16))
        self.set_busy(0.0)
        self.retheme()

    def set_on_podium(self, on_podium: bool) -> None:
        """Whether the page round this card is shared: this is not."""
        self.space_kind = "kamer" if on_podium else None
        self.retheme()
        for child in self.findChildren(QWidget):
            child.update()

    def set_busy(self, part: float) -> None:
        """It is being measured; `part` of it, 0 … 1, is done."""
        self._say(self.tr("We meten je stem…"))
        self.bar.set_progress(part)
        self.bar.setVisible(part > 0)

    def set_failed(self) -> None:
        self.bar.hide()
        self._say(self.tr("We konden deze poging niet meten. Terugkijken kan gewoon."))

    def set_facts(self, facts: TakeFacts) -> None:
        self.bar.hide()
        remarks = self._words.remarks(facts)
        if not facts.enough:
            self._say(self.tr("Te weinig geluid om te meten."))
        else:
            self._say("")
            self._show(facts)
        self._show_remarks(remarks)
        self.figures.setVisible(facts.enough or bool(remarks))

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_lines"):
            self._lines.setContentsMargins(0, 0, self.px(4), 0)
            self._lines.setSpacing(self.px(5))
            self._remarks.setSpacing(self.px(4))

    def _names(self) -> tuple[str, str, str]:
        return self.tr("Jij praat"), self.tr("Stiltes"), self.tr("Tempo")

    def _say(self, words: str) -> None:
        """In place of the figures; "" shows them."""
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.figures.setVisible(not words)
        for part in (self.spoken, self.share, self.silences, self.longest, self.pace, self.band):
            part.setVisible(not words)

    def _show(self, facts: TakeFacts) -> None:
        spoken = self._words.spoken(facts)
        self.spoken.set_value(spoken)
        self.share.set_progress(facts.speech_ms / max(1, length_ms(facts)), spoken)
        self.silences.set_value(self._words.silences(facts))
        longest = self._words.longest(facts)
        self.longest.setVisible(bool(longest))
        self.longest.setText(
            self.tr("De langste duurt {0}. Die zie je gestippeld op de tijdlijn.").format(longest)
        )
        pace = facts.pace
        self.pace.setVisible(pace is not None)
        self.band.setVisible(pace is not None)
        if pace is not None:
            self.pace.set_value(self._words.pace(facts))
            self.band.set_place(pace_band(pace), pace_place(pace))

    def _show_remarks(self, remarks: list[str]) -> None:
        while (item := self._remarks.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for remark in remarks:
            self._remarks.addWidget(IconLine("info", remark, "note", icon_size=16))


class _Figure(QWidget):
    """A word with its figure at the right."""

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = word
        self.value = Label("", "noteStrong", wrap=False, tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(word, "note", wrap=False), 1)
        row.addWidget(self.value, 0, Qt.AlignmentFlag.AlignRight)

    def set_value(self, text: str) -> None:
        self.value.setText(text)
        self.setAccessibleName(f"{self._word}: {text}")
