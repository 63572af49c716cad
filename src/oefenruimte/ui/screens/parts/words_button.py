"""A card button whose words wrap: as high as the words need at the width it gets."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.widgets import CardButton


class WordsButton(CardButton):
    def __init__(
        self, accessible_name: str, inside: QWidget, *, checkable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(accessible_name, checkable=checkable, parent=parent)
        self.add(inside)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.body.heightForWidth(width)
