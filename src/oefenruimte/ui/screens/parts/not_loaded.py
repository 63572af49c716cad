"""A page that could not be read: what is the matter, a button to try again, and what is behind it."""

from collections.abc import Callable

from oefenruimte.domain.problem import Problem
from oefenruimte.ui.language.words import words
from oefenruimte.ui.widgets import Button, EmptyState
from oefenruimte.ui.window import Window


class NotLoaded(EmptyState):
    def __init__(self, icon: str, problem: Problem, again: Callable[[], None]) -> None:
        found = words(problem)
        button = Button("", icon="refresh-cw")
        button.clicked.connect(again)
        self.more = Button("", "ghost", key="Ctrl+I")
        super().__init__(icon, found.title, found.text, [button, self.more], "error")
        button.setText(self.tr("Probeer opnieuw"))
        self.more.setText(self.tr("Toon technische informatie"))
        self.more.clicked.connect(self._ask)

    def _ask(self) -> None:
        window = self.window()
        if isinstance(window, Window):
            window.technicalAsked.emit()
