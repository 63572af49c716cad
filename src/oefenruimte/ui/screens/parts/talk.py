"""What is said after a reaction: the answers so far, and a box to write one. For learner and coach."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.widgets import Button, IconLine, Label, TextArea, Themed

MAX_REPLY = 2000


@dataclass(frozen=True, slots=True)
class Said:
    """One answer in words. `thanks`: a thank you, whose text may be empty."""

    who: str
    when: str
    text: str
    thanks: bool = False


class Thread(Themed, QWidget):
    """Answers, oldest first. Nothing is shown when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Said, ...] = ()
        self._column = QVBoxLayout(self)
        self.hide()
        self.retheme()

    def set_answers(self, answers: Sequence[Said]) -> None:
        if tuple(answers) == self._shown:
            return
        self._shown = tuple(answers)
        while (item := self._column.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        for said in self._shown:
            self._column.addWidget(self._line(said))
        self.setVisible(bool(self._shown))

    def _line(self, said: Said) -> QWidget:
        line = QWidget(self)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(f"{said.who} · {said.when}", "small", "textMuted", parent=line))
        if said.thanks:
            column.addWidget(
                IconLine("heart-handshake", self.tr("Dank je wel"), "note", icon_size=16, parent=line)
            )
        if said.text:
            column.addWidget(Label(said.text, "note", parent=line))
        line.setAccessibleName(f"{said.who}, {said.when}: {said.text or self.tr('Dank je wel')}")
        return line

    def retheme(self) -> None:
        self._column.setContentsMargins(0, self.px(2), 0, self.px(4))
        self._column.setSpacing(self.px(6))
        super().retheme()


class ReplyBox(Themed, QWidget):
    """Writing an answer, which goes to somebody else at once: its button is gold and names them. Ctrl+Enter
    sends, Esc gives up."""

    sent = Signal(str)
    given_up = Signal()

    def __init__(self, label: str, send: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextArea(label, lines=2, max_length=MAX_REPLY, counter=False, parent=self)
        self.send = Button(send, "share", "small", icon="send", parent=self)
        self.give_up = Button(self.tr("Toch niet"), "ghost", "small", key="Esc", parent=self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.give_up)
        row.addWidget(self.send)
        self._column.addLayout(row)
        self.field.edit.installEventFilter(self)
        self.field.submitted.connect(self._finish)
        self.send.clicked.connect(self._finish)
        self.give_up.clicked.connect(self.given_up)
        self.retheme()

    def begin(self, text: str = "") -> None:
        """Take the focus, behind what is there."""
        if text:
            self.field.set_text(text)
        self.field.edit.setFocus()

    def retheme(self) -> None:
        self._column.setContentsMargins(0, self.px(2), 0, self.px(6))
        self._column.setSpacing(self.px(6))
        super().retheme()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.given_up.emit()
        return True

    def _finish(self) -> None:
        text = self.field.text.strip()
        if text:
            self.sent.emit(text)
        else:
            self.field.set_error(self.tr("Schrijf eerst iets."))
