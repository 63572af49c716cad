"""What the choices of a few have in common: buttons of which one at most is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QWidget

from oefenruimte.ui.widgets.base import Themed


class ChoicePart(Themed, QRadioButton):
    """One of them, drawn by who inherits it: the whole of it can be pressed, and it is never cut off."""

    def __init__(self, words: str, owner: QWidget) -> None:
        super().__init__(words, owner)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def focus_radius(self) -> int:
        return 8

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


def check_only(group: QButtonGroup, number: int | None) -> None:
    """Check this one of an exclusive group; None takes the choice away."""
    checked = group.checkedButton()
    if number is not None:
        group.button(number).setChecked(True)
    elif checked is not None:
        group.setExclusive(False)
        checked.setChecked(False)
        group.setExclusive(True)
    one_stop(group.buttons())


def one_stop(buttons: Sequence[QAbstractButton]) -> None:
    """Tab stops at the chosen one of a group (the first while none is chosen); arrows go to the others."""
    stop = next((button for button in buttons if button.isChecked()), buttons[0] if buttons else None)
    for button in buttons:
        tab = button is stop
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)
