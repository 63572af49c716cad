"""A question before something happens: the safe choice has the focus and is what Esc means."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from oefenruimte.ui.widgets.button import Button
from oefenruimte.ui.widgets.button_look import Role
from oefenruimte.ui.widgets.dialog import Dialog
from oefenruimte.ui.widgets.label import Label

_WIDTH = 558


@dataclass(frozen=True, slots=True)
class Answer:
    """One button. Exactly one answer is `safe`: it gets the focus, and Esc gives it."""

    result: str
    text: str
    role: Role = "secondary"
    safe: bool = False
    key: str | None = None


def ask(parent: QWidget, title: str, text: str, answers: Sequence[Answer]) -> Dialog:
    """Show the question over the window of `parent`; connect `closed` to learn the result.

    Buttons stand in the order given, the last at the right. ValueError unless exactly one answer is safe.
    """
    safe = [answer for answer in answers if answer.safe]
    if len(safe) != 1:
        raise ValueError("a question has exactly one safe answer")
    dialog = Dialog(parent, title, width=_WIDTH, small=True, escape_result=safe[0].result)
    dialog.setAccessibleDescription(text)
    dialog.body.addWidget(Label(text, parent=dialog))
    for answer in answers:
        button = Button(answer.text, answer.role, key=answer.key, parent=dialog)
        button.clicked.connect(lambda _=False, result=answer.result: dialog.close_with(result))
        dialog.footer.addWidget(button)
        if answer.safe:
            dialog.set_first_focus(button)
    dialog.present()
    return dialog
