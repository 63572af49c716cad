"""The cards beside the player: what the coach said, and what the coach saw."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.screens.feedback.load import Shared
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

    def show_shared(self, shared: Shared) -> None:
        if shared.received is None:
            self._title.setText(self._words.silence(shared.grant))
            waiting = self._words.space(shared.grant) == "podium"
            self._moment.setText(self.tr("Zodra er feedback is, zie je die hier.") if waiting else "")
        else:
            self._title.setText(self._words.count(shared))
            self._moment.setText(self._words.moment(shared))
        self.setAccessibleName(self._title.text())
        self.list.setVisible(shared.received is not None and bool(shared.received.sheet.marks))


class SeenCard(Card):
    """ "Wat ziet Karin?": bars and words, never numbers."""

    def __init__(self, words: ShareWords, coach: str, parent: QWidget | None = None) -> None:
        super().__init__(title=words.seen_by(coach), padding=(16, 14), spacing=4, parent=parent)
        self._words = words
        self._grid: QWidget | None = None

    def show_shared(self, shared: Shared) -> None:
        rubric = shared.received.sheet.rubric if shared.received is not None else ()
        rated = [line for line in rubric if line.rating is not None]
        self.setVisible(bool(rated))
        if self._grid is not None:
            self._grid.deleteLater()
        self._grid = QWidget(self)
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for number, line in enumerate(rated):
            assert line.rating is not None
            bars = RatingBars(RATINGS.index(line.rating) + 1, self._words.reactions.rating(line.rating))
            grid.addWidget(Line(self._grid), 2 * number, 0, 1, 2)
            grid.addWidget(Label(line.text, "note"), 2 * number + 1, 0)
            grid.addWidget(bars, 2 * number + 1, 1, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._grid)


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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.button)
        row.addWidget(self._consequence, 1)
        row.addWidget(self._state, 1)

    def show_shared(self, shared: Shared, *, live: bool) -> None:
        self.button.setVisible(live)
        self._consequence.setVisible(live)
        self._state.setVisible(not live)
        state = self._words.state(shared.grant)
        self._consequence.setText(state or self._words.gone(first_name(shared.grant.contact_name)))
        self._state.label.setText(state)
