"""Goals of a trainer that were dropped on the window: what they are, and that they count now."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from oefenruimte.app.growth import GoalsReceived
from oefenruimte.app.growth.goal_words import goal_line
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import said
from oefenruimte.ui.routes import GrowthRoute
from oefenruimte.ui.widgets import Button, Dialog, IconLine, Label

_WIDTH = 620
_GROWTH = "groei"


class ReceivedGoals(Dialog):
    """Only for goals of a trainer we know; others are told as a problem (`show_goals`)."""

    def __init__(self, context: ScreenContext, received: GoalsReceived) -> None:
        whose = self.tr("Van {0}").format(received.by) if received.by else self.tr("Van jezelf")
        super().__init__(context.overlay, self.tr("Doelen van je trainer"), whose, width=_WIDTH)
        today = context.session.clock.today()
        told = (
            self.tr("Ze tellen vanaf nu mee op je pagina Groei. Kies je zelf een doel, dan telt dat.")
            if received.news
            else self.tr("Deze doelen, of nieuwere van deze trainer, had je al.")
        )
        self.body.addWidget(Label(told))
        for goal in received.goals:
            pair = QVBoxLayout()
            pair.setSpacing(0)
            line = said(goal_line(goal, today))
            lines = [(goal.skill, "bodyStrong"), (line, "small"), (goal.text, "small")]
            for words, style in lines:
                if words:
                    label = Label(words, style)  # type: ignore[arg-type]
                    label.setTextFormat(Qt.TextFormat.PlainText)
                    pair.addWidget(label)
            self.body.addLayout(pair)
        where = self.tr("Waar jij staat, ziet alleen jij.")
        self.body.addWidget(IconLine("lock", where, "note", "textMuted"))
        done = Button(self.tr("Sluit"), key="Esc")
        done.clicked.connect(lambda: self.close_with(""))
        self.growth = Button(self.tr("Naar Groei"), "primary")
        self.growth.clicked.connect(lambda: self.close_with(_GROWTH))
        self.footer.addWidget(done)
        self.footer.addWidget(self.growth)
        self.set_first_focus(self.growth)


def show_goals(context: ScreenContext, file: Path) -> None:
    """Take them in, in the background, then show them, or tell what is wrong with them."""

    def show(received: GoalsReceived) -> None:
        dialog = ReceivedGoals(context, received)
        dialog.closed.connect(lambda result: context.go(GrowthRoute()) if result == _GROWTH else None)
        dialog.present()

    context.jobs.run(
        context.session.growth.receive_goals_file, file, on_done=show, on_problem=context.problem
    )
