"""What a coach wrote, on a small podium; or that there is nothing new."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.today import FeedbackNews
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords, first_name
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import Avatar, Button, Card, Chip, FlowLayout, Icon, IconLine, Label


class NewsCard(Card):
    """Karin heeft gekeken."""

    opened = Signal()

    def __init__(self, news: FeedbackNews, words: ExerciseWords, parent: QWidget | None = None) -> None:
        name = news.received.coach.name  # in a circle: of whom this is
        chip = Chip("shared", words.shared_with([news.received.grant.called]), "small")
        title = self.tr("{0} heeft gekeken").format(first_name(name))
        super().__init__("podium", padding=(20, 16), spacing=10, accessible_name=title, parent=parent)
        top = QHBoxLayout()
        top.addWidget(chip)
        top.addStretch(1)
        self.body.addLayout(top)
        self.body.addLayout(self._who(news, name, title))
        if news.quote:
            self.body.addWidget(Label(f"‘{news.quote}’"))
        self.body.addWidget(self._counts(news))
        if news.others:
            more = (
                self.tr("En nog 1 keer nieuwe feedback.")
                if news.others == 1
                else self.tr("En nog {0} keer nieuwe feedback.").format(news.others)
            )
            self.body.addWidget(Label(more, "note", "textMuted"))
        self.body.addStretch(1)
        self.button = Button(self.tr("Bekijk feedback"), "share_outline", icon="message-square-text")
        self.button.clicked.connect(lambda: self.opened.emit())
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def _who(self, news: FeedbackNews, name: str, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Avatar(name, highlight=True))
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(Label(title, "h3"))
        about = self.tr("{0} · poging {1}").format(news.take.scenario_title, news.take.number)
        both.addWidget(Label(about, "note", "textMuted"))
        row.addLayout(both, 1)
        return row

    def _counts(self, news: FeedbackNews) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=16, row_gap=4)
        parts: tuple[tuple[int, str, str, str, ColorName], ...] = (
            (news.compliments, self.tr("1 compliment"), self.tr("{0} complimenten"), "thumbs-up", "success"),
            (news.tips, self.tr("1 tip"), self.tr("{0} tips"), "lightbulb", "info"),
            (
                news.questions,
                self.tr("1 vraag"),
                self.tr("{0} vragen"),
                "message-circle-question-mark",
                "question",
            ),
        )
        for count, one, many, icon, color in parts:
            if count:
                text = one if count == 1 else many.format(count)
                flow.addWidget(IconLine(icon, text, "note", color, color, 16, 6, wrap=False))
        if not flow.count():
            holder.hide()
        return holder


class NoNewsCard(Card):
    """Encouraging, without pushing. `opened` when there is older feedback to read."""

    opened = Signal()

    def __init__(self, had_feedback: bool, parent: QWidget | None = None) -> None:
        title = self.tr("Geen nieuwe feedback") if had_feedback else self.tr("Nog geen feedback")
        super().__init__(padding=(20, 20), spacing=10, accessible_name=title, parent=parent)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("message-square-text", tile=36))
        head.addWidget(Label(title, "h3"), 1)
        self.body.addLayout(head)
        self.body.addWidget(Label(self.tr("Delen mag, het hoeft niet.")))
        self.body.addStretch(1)
        if had_feedback:
            older = Button(self.tr("Bekijk je feedback"), icon="message-square-text")
            older.clicked.connect(lambda: self.opened.emit())
            foot = QHBoxLayout()
            foot.addWidget(older)
            foot.addStretch(1)
            self.body.addLayout(foot)
