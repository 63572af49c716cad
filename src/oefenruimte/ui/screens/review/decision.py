"""Once more, or share: the one question of this page, and the way back from sharing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from oefenruimte.ui.widgets import Button, Label, Themed

_BESIDE = 10  # px beside the words: the two just fit in the column


class Decision(Themed, QWidget):
    """`Nog een keer` is filled until the learner seems content; then `Delen…` is, in gold."""

    again_wanted = Signal()
    share_wanted = Signal()
    withdraw_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Label("", "bodyStrong", parent=self)
        self.withdraw = Button(self.tr("Trek in"), "ghost", "small", icon="undo-2", parent=self)
        self.again = Button(self.tr("Nog een keer"), "primary", "large", "rotate-ccw", "R", _BESIDE)
        self.share = Button(self.tr("Delen…"), "share_outline", "large", "users-round", "D", _BESIDE)
        self.withdraw.clicked.connect(lambda: self.withdraw_wanted.emit())
        self.again.clicked.connect(lambda: self.again_wanted.emit())
        self.share.clicked.connect(lambda: self.share_wanted.emit())
        self._top = QHBoxLayout()
        self._top.addWidget(self._question, 1)
        self._top.addWidget(self.withdraw)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.again, 1)
        self._buttons.addWidget(self.share)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addLayout(self._top, 1)
        self._box.addLayout(self._buttons)
        self.retheme()

    def set_state(self, question: str, *, content: bool, shared: bool) -> None:
        """`content`: the share button is the filled one. `shared`: it can be withdrawn here."""
        self._question.setText(question)
        self.again.set_role("secondary" if content else "primary")
        self.share.set_role("share" if content else "share_outline")
        self.withdraw.setVisible(shared)

    @property
    def question(self) -> str:
        return self._question.text()

    def set_in_a_row(self, row: bool) -> None:
        """Question and buttons beside each other, for a bar under the page."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(right if row else down)
        self.retheme()

    def retheme(self) -> None:
        self._box.setSpacing(self.px(8))
        self._top.setSpacing(self.px(8))
        self._buttons.setSpacing(self.px(10))
        super().retheme()
