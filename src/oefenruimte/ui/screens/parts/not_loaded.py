"""A page that could not be read: what is the matter, and one button to try again."""

from collections.abc import Callable

from oefenruimte.domain.problem import Problem
from oefenruimte.ui.language.words import words
from oefenruimte.ui.widgets import Button, EmptyState


class NotLoaded(EmptyState):
    def __init__(self, icon: str, problem: Problem, again: Callable[[], None]) -> None:
        found = words(problem)
        button = Button("", icon="refresh-cw")
        button.clicked.connect(again)
        super().__init__(icon, found.title, found.text, [button], "error")
        button.setText(self.tr("Probeer opnieuw"))
