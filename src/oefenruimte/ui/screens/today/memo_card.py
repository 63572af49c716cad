"""The question of the week: one situation, three answers, one sentence back. Nothing is right or wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.domain.growth import MemoQuestion
from oefenruimte.ui.screens.parts.words_button import WordsButton
from oefenruimte.ui.widgets import Card, Icon, IconLine, Label, announce


class MemoCard(Card):
    """`answered(number)` from 0 to 2; then `show_reply`."""

    answered = Signal(int)

    def __init__(self, question: MemoQuestion, parent: QWidget | None = None) -> None:
        title = self.tr("Vraag van de week")
        super().__init__(padding=(20, 20), spacing=10, accessible_name=title, parent=parent)
        self.question = question
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("message-circle-question-mark", tile=36))
        head.addWidget(Label(title, "h3"), 1)
        self.body.addLayout(head)
        self.body.addWidget(Label(question.situation))
        self.answers: list[WordsButton] = []
        for number, words in enumerate(question.answers):
            button = WordsButton(words, Label(words), checkable=True)
            button.clicked.connect(lambda _checked=False, number=number: self._answer(number))
            self.answers.append(button)
            self.body.addWidget(button)
        self.reply = Label("", "bodyStrong")
        self.reply.hide()
        self.body.addWidget(self.reply)
        self.body.addStretch(1)
        who = self.tr("Geen goed of fout. Alleen jij ziet je antwoord.")
        self.body.addWidget(IconLine("lock", who, "small", "textMuted", "textMuted", 16, 6))

    def show_reply(self, words: str) -> None:
        """One sentence back."""
        self.reply.setText(words)
        self.reply.show()
        announce(self, words)

    def _answer(self, number: int) -> None:
        for at, button in enumerate(self.answers):
            button.setChecked(at == number)
        self.answered.emit(number)
