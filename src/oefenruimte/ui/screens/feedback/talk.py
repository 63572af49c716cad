"""Under each reaction: what one may do with it. Answer, thank, tick off, try again from there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.share import Mark, MarkKind, Reply, ReplyKind
from oefenruimte.ui.language.words import moment_text
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.screens.parts.talk import ReplyBox, Said, Thread
from oefenruimte.ui.screens.parts.voice import VoiceButton
from oefenruimte.ui.widgets import Button, FlowLayout, Themed

_UNDER_WORDS = 47  # px: where the words of a reaction begin


@dataclass(frozen=True, slots=True)
class TalkState:
    """`replies`: on this reaction, oldest first. `open_still`: the other can still get an answer."""

    replies: tuple[Reply, ...] = ()
    solved: bool = False
    open_still: bool = True


class MarkTalk(Themed, QWidget):
    """A question always shows "Antwoord" (sheet 06b); the rest appears at the reaction that is looked at."""

    reply_sent = Signal(str)
    thanked = Signal()
    solved = Signal(bool)
    practise_asked = Signal()

    def __init__(
        self,
        mark: Mark,
        coach: str,
        me: MemberId,
        today: date,
        voice: Callable[[QWidget], VoiceButton] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mark, self._coach, self._me, self._today = mark, first_name(coach), me, today
        self._state = TalkState()
        self._active = False
        self._box: ReplyBox | None = None
        self.voice = voice(self) if voice is not None else None
        self.said = Thread(self)
        self.answer = self._button(self.tr("Antwoord"), "reply")
        self.thank = self._button(self.tr("Bedank {0}").format(self._coach), "heart-handshake")
        self.tick = self._button("", "check")
        self.again = self._button(self.tr("Probeer vanaf hier"), "rotate-ccw")
        self._actions = QWidget(self)
        flow = FlowLayout(self._actions)
        for button in filter(None, (self.voice, self.answer, self.thank, self.tick, self.again)):
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.said)
        self._column.addWidget(self._actions)
        self.answer.clicked.connect(self.begin_answer)
        self.thank.clicked.connect(self.thanked)
        self.tick.clicked.connect(lambda: self.solved.emit(not self._state.solved))
        self.again.clicked.connect(self.practise_asked)
        self.retheme()
        self.show_state(self._state)

    def show_state(self, state: TalkState) -> None:
        self._state = state
        self.said.set_answers(
            [
                Said(
                    self.tr("Jij") if reply.author == self._me else self._coach,
                    moment_text(reply.at, self._today),
                    reply.text,
                    thanks=reply.kind is ReplyKind.THANKS,
                )
                for reply in state.replies
            ]
        )
        self.tick.setText(self.tr("Toch niet opgelost") if state.solved else self.tr("Opgelost"))
        self.tick.set_icon("undo-2" if state.solved else "check")
        self.tick.setAccessibleDescription(self.tr("Alleen jij ziet dit."))
        self._arrange()

    def set_active(self, active: bool) -> None:
        """Whether this is the reaction that is looked at."""
        self._active = active
        self._arrange()

    def begin_answer(self) -> None:
        """Open the box, in place of the buttons."""
        if self._box is None:
            self._box = ReplyBox(
                self.tr("Jouw antwoord"), self.tr("Stuur naar {0}").format(self._coach), self
            )
            self._box.sent.connect(self._send)
            self._box.given_up.connect(self._put_away)
            self._column.addWidget(self._box)
            self._box.show()
        self._arrange()
        self._box.begin()

    @property
    def box(self) -> ReplyBox | None:
        """While an answer is being written."""
        return self._box

    def leave(self) -> None:
        if self.voice is not None:
            self.voice.leave()

    def retheme(self) -> None:
        self._column.setContentsMargins(self.px(_UNDER_WORDS), 0, self.px(9), self.px(4))
        self._column.setSpacing(self.px(4))
        super().retheme()

    def _button(self, text: str, icon: str) -> Button:
        return Button(text, "ghost", "small", icon=icon, padding=4, parent=self)

    def _arrange(self) -> None:
        writing = self._box is not None
        mine = [reply for reply in self._state.replies if reply.author == self._me]
        question = self._mark.kind is MarkKind.QUESTION
        may = self._state.open_still and not writing
        focused = self.focusWidget()
        self.answer.setVisible(may and (question or self._active))
        thanked = any(reply.kind is ReplyKind.THANKS for reply in mine)
        self.thank.setVisible(may and self._active and not thanked)
        self.tick.setVisible(not writing and (self._active or self._state.solved))
        self.again.setVisible(not writing and self._active)
        shown = [b for b in (self.answer, self.thank, self.tick, self.again) if not b.isHidden()]
        if self.voice is not None:
            self.voice.setVisible(not writing)
        self._actions.setVisible(bool(shown) or (self.voice is not None and not writing))
        self.setVisible(not self._actions.isHidden() or not self.said.isHidden() or writing)
        if focused is not None and focused.isHidden() and shown and not writing:
            shown[0].setFocus()  # what had it is gone; the focus stays at this reaction

    def _send(self, text: str) -> None:
        self._put_away()
        self.reply_sent.emit(text)

    def _put_away(self) -> None:
        box, self._box = self._box, None
        if box is not None:
            box.hide()
            box.deleteLater()
        self._arrange()
        if not self.answer.isHidden():
            self.answer.setFocus()
