"""All the strips under the reactions of one page: what they do with the use cases."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.ids import MarkId
from oefenruimte.domain.share import Mark, Voice
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.feedback.load import Told, is_live
from oefenruimte.ui.screens.feedback.talk import MarkTalk, TalkState
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.screens.parts.reaction_words import Reaction
from oefenruimte.ui.screens.parts.reactions import ReactionList
from oefenruimte.ui.screens.parts.voice import VoiceButton

LANE = "feedback-talk"  # of the job runner: what is said goes in the order in which it was said


@dataclass(frozen=True, slots=True)
class _Made:
    mark: Mark
    strip: MarkTalk


class Talks(QObject):
    """Keeps the strips of a list in step with what is stored. `changed` when the page is to be read again."""

    changed = Signal()
    practise_asked = Signal(int)  # place of the turn in the take
    listening = Signal()  # to a spoken reaction: the player may be quiet

    def __init__(self, context: ScreenContext, reactions: ReactionList) -> None:
        super().__init__(reactions)
        self._context, self._list = context, reactions
        self._made: dict[MarkId, _Made] = {}

    def strip(self, mark_id: MarkId) -> MarkTalk:
        """KeyError when there is none."""
        return self._made[mark_id].strip

    def show_told(self, told: Told, reactions: Sequence[Reaction]) -> None:
        """A strip that stays as it was is kept, and with it what is being written in it."""
        coaches = {mark.id: one.coach.name for one in told.sheets for mark in one.sheet.marks}
        before, self._made = self._made, {}
        for reaction in reactions:
            known = before.get(reaction.id)
            if known is None or known.mark != reaction.mark:
                known = _Made(reaction.mark, self._make(told, reaction.mark, coaches[reaction.id]))
            self._made[reaction.id] = known
            known.strip.show_state(
                TalkState(
                    tuple(reply for reply in told.replies if reply.mark_id == reaction.id),
                    reaction.id in told.solved,
                    is_live(told.shared.grant),
                )
            )
        for key, old in before.items():
            if self._made.get(key) is not old:
                old.strip.leave()
        self._list.set_below({key: made.strip for key, made in self._made.items()})

    def set_active(self, mark_id: str | None) -> None:
        for key, made in self._made.items():
            made.strip.set_active(key == mark_id)

    def quiet(self) -> None:
        """The player goes on: no spoken reaction through it."""
        for made in self._made.values():
            if made.strip.voice is not None and made.strip.voice.playing:
                made.strip.voice.stop()

    def leave(self) -> None:
        for made in self._made.values():
            made.strip.leave()

    def _make(self, told: Told, mark: Mark, coach: str) -> MarkTalk:
        share_id, session = told.shared.grant.share_id, self._context.session
        feedback = session.feedback
        voice = partial(self._voice, told, mark.voice) if mark.voice is not None else None
        strip = MarkTalk(mark, coach, told.me, session.clock.today(), voice, self._list)
        sent = self.tr("Je antwoord gaat naar {0}.").format(first_name(coach))
        thanked = self.tr("{0} krijgt je bedankje.").format(first_name(coach))
        strip.reply_sent.connect(
            lambda text: self._run(partial(feedback.reply, share_id, mark.id, text), sent)
        )
        strip.thanked.connect(lambda: self._run(partial(feedback.thank, share_id, mark.id), thanked))
        strip.solved.connect(lambda on: self._run(partial(feedback.set_solved, share_id, mark.id, on)))
        strip.practise_asked.connect(lambda: self.practise_asked.emit(mark.anchor.turn_index))
        return strip

    def _voice(self, told: Told, voice: Voice, parent: QWidget) -> VoiceButton:
        feedback, share_id = self._context.session.feedback, told.shared.grant.share_id
        button = VoiceButton(
            self._context.jobs, partial(feedback.open_voice, share_id, voice), voice.duration_ms, parent
        )
        button.started.connect(self.quiet)
        button.started.connect(self.listening)
        button.failed.connect(self._context.problem)
        return button

    def _run(self, work: Callable[[], object], said: str = "") -> None:
        def done(_: object) -> None:
            if said:
                self._context.toast(said, icon="send")
                self._context.sync_soon()
            self.changed.emit()

        self._context.jobs.run(work, on_done=done, on_problem=self._context.problem, key=LANE, owner=self)
