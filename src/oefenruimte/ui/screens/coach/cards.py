"""The cards beside the player: the learner's question, the rubric, and how the learner sees it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.share import Rating, ShareManifest
from oefenruimte.domain.take import SelfCheck
from oefenruimte.ui.screens.parts.reaction_words import RATINGS, ReactionWords
from oefenruimte.ui.screens.parts.reactions import ReactionList
from oefenruimte.ui.widgets import Card, Icon, Label, Line, RatingScale


class Quote(QWidget):
    """What the learner asked, in the learner's own words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Icon("quote", "sharedBorder", 18, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        self.label = Label(f"‘{text}’", "note", parent=self)
        self.setAccessibleName(self.tr("Vraag: {0}").format(text))
        row.addWidget(self.label, 1)


class ReactionsCard(Card):
    """The list with its count as heading."""

    def __init__(
        self, words: ReactionWords, hint: str, *, editable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(title=words.count(0), padding=(5, 13), spacing=4, parent=parent)
        self._words = words
        self.list = ReactionList(words, editable=editable, parent=self)
        self._hint = Label(hint, "note", "textMuted", parent=self)
        for part in (self.title, self._hint):
            assert part is not None
            part.setContentsMargins(9, 0, 9, 0)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.list)

    def set_count(self, count: int) -> None:
        assert self.title is not None
        self.title.setText(self._words.count(count))
        self.setAccessibleName(self._words.count(count))
        self._hint.setVisible(count == 0 and bool(self._hint.text()))
        self.list.setVisible(count > 0)


class RubricCard(Card):
    """ "Wat zie je?": a number for each behaviour, saved at once. The learner gets the words."""

    rated = Signal(str, object)  # behaviour id, Rating or None

    def __init__(self, manifest: ShareManifest, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Wat zie je?"), padding=(14, 13), spacing=0, parent=parent)
        legend = self.tr("1 nog niet · 2 een beetje · 3 goed · 4 heel goed")
        self.body.addWidget(Label(legend, "small", "textMuted", parent=self))
        self.body.addSpacing(4)
        self.scales: dict[str, RatingScale] = {}
        for line in manifest.behaviours:
            scale = RatingScale(line.text, parent=self)
            scale.chosen.connect(
                lambda value, behaviour=line.behaviour_id: self.rated.emit(
                    behaviour, None if value is None else RATINGS[value - 1]
                )
            )
            holder = QVBoxLayout()
            holder.setContentsMargins(0, 4, 0, 4)
            holder.addWidget(scale)
            self.body.addWidget(Line(self))
            self.body.addLayout(holder)
            self.scales[line.behaviour_id] = scale

    def set_ratings(self, ratings: Mapping[str, Rating]) -> None:
        for behaviour_id, scale in self.scales.items():
            rating = ratings.get(behaviour_id)
            scale.set_value(None if rating is None else RATINGS.index(rating) + 1)


class SelfCheckCard(Card):
    """How the learner answered the same lines. Only there when the learner shared it."""

    def __init__(self, name: str, manifest: ShareManifest, parent: QWidget | None = None) -> None:
        title = self.tr("Zo ziet {0} het zelf").format(name)
        super().__init__(title=title, padding=(14, 13), spacing=6, parent=parent)
        words = {
            SelfCheck.YES: self.tr("Ja"),
            SelfCheck.A_LITTLE: self.tr("Een beetje"),
            SelfCheck.NOT_YET: self.tr("Nog niet"),
        }
        for line in manifest.behaviours:
            answer = (manifest.self_check or {}).get(line.behaviour_id)
            if answer is None:
                continue
            row = QHBoxLayout()
            row.addWidget(Label(line.text, "note", parent=self), 1)
            row.addWidget(Label(words[answer], "noteStrong", wrap=False, parent=self))
            self.body.addLayout(row)
