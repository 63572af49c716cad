"""The cards beside the player: what the coach said, and what the coach saw."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.share import ReceivedFeedback
from oefenruimte.ui.screens.feedback.load import Shared, Told
from oefenruimte.ui.screens.feedback.words import ShareWords
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.screens.parts.reaction_words import RATINGS
from oefenruimte.ui.screens.parts.reactions import ReactionList
from oefenruimte.ui.widgets import Avatar, Button, Card, Chip, IconLine, Label, Line, RatingBars


class AnswersCard(Card):
    """The reactions, or that there are none yet."""

    def __init__(self, words: ShareWords, coach: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=(7, 15), spacing=8, parent=parent)
        self._words = words
        top = QHBoxLayout()
        top.setContentsMargins(9, 0, 9, 0)
        top.setSpacing(12)
        top.addWidget(Avatar(coach, 40, highlight=True, parent=self))
        column = QVBoxLayout()
        column.setSpacing(0)
        self._title = Label("", "h3", parent=self)
        self._moment = Label("", "small", "textMuted", parent=self)
        column.addWidget(self._title)
        column.addWidget(self._moment)
        top.addLayout(column, 1)
        self.body.addLayout(top)
        self.list = ReactionList(words.reactions, parent=self)
        self.body.addWidget(self.list)
        self.asks = IconLine("refresh-cw", words.asks_new_take(coach), "noteStrong", parent=self)
        self.body.addWidget(self.asks)

    def show_told(self, told: Told) -> None:
        """The heading, and what there is besides the reactions."""
        self._show_shared(told.shared, told)
        self.asks.setVisible(any(one.sheet.asks_new_take for one in told.sheets))
        self.list.setVisible(any(one.sheet.marks for one in told.sheets))

    def _show_shared(self, shared: Shared, told: Told) -> None:
        if shared.received is None:
            self._title.setText(self._words.silence(shared.grant))
            waiting = self._words.space(shared.grant) == "podium"
            self._moment.setText(self.tr("Zodra er feedback is, zie je die hier.") if waiting else "")
        else:
            self._title.setText(self._words.count_of(told))
            self._moment.setText(self._words.moment(shared))
        self.setAccessibleName(self._title.text())


class SeenCard(Card):
    """ "Wat ziet Karin?": bars and words, never numbers."""

    def __init__(self, words: ShareWords, received: ReceivedFeedback, parent: QWidget | None = None) -> None:
        title = words.seen_by(received.coach.name)
        super().__init__(title=title, padding=(16, 14), spacing=4, parent=parent)
        rated = [line for line in received.sheet.rubric if line.rating is not None]
        self.setVisible(bool(rated))
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for number, line in enumerate(rated):
            assert line.rating is not None
            bars = RatingBars(RATINGS.index(line.rating) + 1, words.reactions.rating(line.rating))
            grid.addWidget(Line(inside), 2 * number, 0, 1, 2)
            grid.addWidget(Label(line.text, "note"), 2 * number + 1, 0)
            grid.addWidget(bars, 2 * number + 1, 1, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(inside)


class SeenCards(QWidget):
    """One for each who filled in the form."""

    def __init__(self, words: ShareWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[ReceivedFeedback, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.hide()

    def show_sheets(self, sheets: tuple[ReceivedFeedback, ...]) -> None:
        rated = tuple(one for one in sheets if any(line.rating is not None for line in one.sheet.rubric))
        if rated == self._shown:
            return
        self._shown = rated
        while (item := self._column.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        for one in rated:
            self._column.addWidget(SeenCard(self._words, one))
        self.setVisible(bool(rated))


class TryAgainCard(Card):
    """A private place on the podium: what one does with the feedback is nobody else's business."""

    def __init__(self, coach: str, parent: QWidget | None = None) -> None:
        super().__init__("kamer", padding=(16, 15), accessible_name="", parent=parent)
        self._name = first_name(coach)
        self.setAccessibleName(self.tr("Meteen proberen?"))
        row = QHBoxLayout()
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(Label(self.tr("Meteen proberen?"), "h3", parent=self))
        top.addWidget(Chip("private", size="small", parent=self))
        top.addStretch(1)
        column.addLayout(top)
        self._text = Label("", "small", "textMuted", parent=self)
        column.addWidget(self._text)
        row.addLayout(column, 1)
        self.button = Button(
            self.tr("Nog een keer oefenen"), "primary", icon="rotate-ccw", key="R", parent=self
        )
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_advice(self, *, tip: bool, can_practise: bool) -> None:
        words = (
            self.tr("Oefen met de tip van {0}. Die poging ziet {0} niet.")
            if tip
            else self.tr("Die poging ziet {0} niet.")
        )
        self._text.setText(words.format(self._name))
        gone = self.tr("Deze oefening staat niet meer op je computer.")
        self.button.set_unavailable(None if can_practise else gone)


class SharingRow(QWidget):
    """Take it back, with what that means; or how it stands when that is no longer possible."""

    def __init__(self, words: ShareWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.button = Button(self.tr("Delen intrekken"), "ghost", icon="undo-2", padding=4, parent=self)
        self._consequence = Label("", "small", "textMuted", parent=self)
        self._state = IconLine("info", "", "small", "textMuted", "textMuted", 16, parent=self)
        self.save = Button(self.tr("Bewaar…"), "ghost", icon="download", padding=4, parent=self)
        self.save.setAccessibleName(self.tr("Bewaar de feedback als bestand"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.button)
        row.addWidget(self._consequence, 1)
        row.addWidget(self._state, 1)
        row.addWidget(self.save)

    def show_shared(self, shared: Shared, *, live: bool) -> None:
        self.button.setVisible(live)
        self.save.setVisible(shared.received is not None)
        self._consequence.setVisible(live)
        self._state.setVisible(not live)
        state = self._words.state(shared.grant)
        self._consequence.setText(state or self._words.gone(shared.grant))
        self._state.label.setText(state)
