"""Under each reaction of the coach's page: a spoken one to listen to, the answers, and a box for one more."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.ids import MarkId, MemberId, ShareId
from oefenruimte.domain.share import Mark, Reply, ReplyKind
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import moment_text
from oefenruimte.ui.screens.coach.work import Talk
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.screens.parts.reaction_words import Reaction
from oefenruimte.ui.screens.parts.reactions import ReactionList
from oefenruimte.ui.screens.parts.talk import ReplyBox, Said, Thread
from oefenruimte.ui.screens.parts.voice import VoiceButton
from oefenruimte.ui.widgets import Button, Themed

_UNDER_WORDS = 47  # px: where the words of a reaction begin


class MarkStrip(Themed, QWidget):
    """Nothing is seen of it while there is nothing to hear, to read or to answer."""

    reply_sent = Signal(str)

    def __init__(self, voice: VoiceButton | None, to: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.voice, self._to = voice, to
        self.said = Thread(self)
        self.answer = Button(self.tr("Antwoord"), "ghost", "small", icon="reply", padding=4, parent=self)
        self.box: ReplyBox | None = None
        self._column = QVBoxLayout(self)
        if voice is not None:
            voice.setParent(self)
            self._column.addWidget(voice)
        self._column.addWidget(self.said)
        self._column.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeft)
        self.answer.clicked.connect(self.begin_answer)
        self._may_answer = self._active = False
        self.retheme()
        self.show_answers((), may_answer=False)

    def show_answers(self, answers: Sequence[Said], *, may_answer: bool) -> None:
        self.said.set_answers(answers)
        self._may_answer = may_answer
        self._arrange()

    def set_active(self, active: bool) -> None:
        """Whether this is the reaction that is looked at."""
        self._active = active
        self._arrange()

    def begin_answer(self) -> None:
        """Open the box, in place of the button."""
        if self.box is None:
            send = self.tr("Stuur naar {0}").format(self._to)
            self.box = ReplyBox(self.tr("Jouw antwoord"), send, self)
            self.box.sent.connect(self._send)
            self.box.given_up.connect(self._put_away)
            self._column.addWidget(self.box)
            self.box.show()
        self._arrange()
        self.box.begin()

    def leave(self) -> None:
        if self.voice is not None:
            self.voice.leave()

    def retheme(self) -> None:
        self._column.setContentsMargins(self.px(_UNDER_WORDS), 0, self.px(9), self.px(4))
        self._column.setSpacing(self.px(4))
        super().retheme()

    def _arrange(self) -> None:
        shown = self._active or not self.said.isHidden()
        self.answer.setVisible(self._may_answer and shown and self.box is None)
        parts = (self.voice, self.said, self.answer, self.box)
        self.setVisible(any(part is not None and not part.isHidden() for part in parts))

    def _send(self, text: str) -> None:
        self._put_away()
        self.reply_sent.emit(text)

    def _put_away(self) -> None:
        if self.box is not None:
            self.box.hide()
            self.box.deleteLater()
            self.box = None
        self._arrange()
        if not self.answer.isHidden():
            self.answer.setFocus()


class CoachTalks(QObject):
    """Keeps the strips of a list in step. `changed` when the coach said something; `listening` to a voice.

    `people`: names by id, of everybody but the coach. `to`: who gets an answer.
    """

    changed = Signal()
    listening = Signal()

    def __init__(
        self,
        context: ScreenContext,
        share_id: ShareId,
        to: str,
        people: Mapping[MemberId, str],
        reactions: ReactionList,
    ) -> None:
        super().__init__(reactions)
        self._context, self._share_id, self._list = context, share_id, reactions
        self._to, self._people = to, dict(people)
        self._strips: dict[MarkId, tuple[Mark, MarkStrip]] = {}

    def strip(self, mark_id: MarkId) -> MarkStrip:
        """KeyError when there is none."""
        return self._strips[mark_id][1]

    def show_talk(self, talk: Talk, reactions: Sequence[Reaction], sent: frozenset[MarkId]) -> None:
        """On those that were `sent` as they are, the coach may say more."""
        names = {contact.id: first_name(contact.name) for contact, _ in talk.others} | self._people
        before, self._strips = self._strips, {}
        for reaction in reactions:
            known = before.get(reaction.id)
            if known is None or known[0] != reaction.mark:
                known = (reaction.mark, self._make(reaction.mark))
            self._strips[reaction.id] = known
            replies = [reply for reply in talk.replies if reply.mark_id == reaction.id]
            known[1].show_answers(
                [self._said(reply, names) for reply in replies], may_answer=reaction.id in sent
            )
        for key, (_, strip) in before.items():
            if self._strips.get(key, (None, None))[1] is not strip:
                strip.leave()
        self._list.set_below({key: strip for key, (_, strip) in self._strips.items()})

    def set_active(self, mark_id: str | None) -> None:
        for key, (_, strip) in self._strips.items():
            strip.set_active(key == mark_id)

    def quiet(self) -> None:
        """The player goes on: no spoken reaction through it."""
        for _, strip in self._strips.values():
            if strip.voice is not None and strip.voice.playing:
                strip.voice.stop()

    def leave(self) -> None:
        for _, strip in self._strips.values():
            strip.leave()

    def _make(self, mark: Mark) -> MarkStrip:
        coach, voice = self._context.session.coach, None
        if mark.voice is not None:
            voice = VoiceButton(
                self._context.jobs,
                partial(coach.open_voice, self._share_id, mark.voice),
                mark.voice.duration_ms,
                self._list,
            )
            voice.started.connect(self.quiet)
            voice.started.connect(self.listening)
            voice.failed.connect(self._context.problem)
        strip = MarkStrip(voice, self._to, self._list)
        strip.reply_sent.connect(lambda text: self._reply(mark.id, text))
        return strip

    def _reply(self, mark_id: MarkId, text: str) -> None:
        self._context.jobs.run(
            self._context.session.coach.reply,
            self._share_id,
            mark_id,
            text,
            on_done=self._replied,
            on_problem=self._context.problem,
            key=f"coach/{self._share_id}",
            owner=self,
        )

    def _replied(self, reply: Reply) -> None:
        del reply
        self._context.toast(self.tr("Je antwoord gaat naar {0}.").format(self._to), icon="send")
        self._context.sync_soon()
        self.changed.emit()

    def _said(self, reply: Reply, names: Mapping[MemberId, str]) -> Said:
        session = self._context.session
        me = reply.author == session.member_id
        who = self.tr("Jij") if me else names.get(reply.author, self.tr("Iemand uit de groep"))
        when = moment_text(reply.at, session.clock.today())
        return Said(who, when, reply.text, thanks=reply.kind is ReplyKind.THANKS)
