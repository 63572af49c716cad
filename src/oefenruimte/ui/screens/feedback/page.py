"""The page of one share: one's own take with the coach's reactions at their moments (sheet 06b)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.app.feedback_export import FeedbackPage as FeedbackPaper
from oefenruimte.app.takes import conversation_of
from oefenruimte.domain.conversation import Part
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import MarkKind
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import words as problem_words
from oefenruimte.ui.screens.feedback.cards import AnswersCard, SeenCards, SharingRow, TryAgainCard
from oefenruimte.ui.screens.feedback.certificate_ask import CertificateAsk
from oefenruimte.ui.screens.feedback.check_first import CheckFirst
from oefenruimte.ui.screens.feedback.load import Told, is_live
from oefenruimte.ui.screens.feedback.talks import Talks
from oefenruimte.ui.screens.feedback.words import ShareWords
from oefenruimte.ui.screens.parts.agreement import AgreementCard
from oefenruimte.ui.screens.parts.conversation_view import ConversationView
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.screens.parts.reaction_words import Reaction, in_order, reactions_on
from oefenruimte.ui.screens.parts.viewer_page import ViewerPage
from oefenruimte.ui.screens.review.sources import TakeSources
from oefenruimte.ui.widgets import PageHeader, announce

_MARGINS, _CHIP_TOP = (28, 22, 28, 16), 22
_RIGHT, _GAP, _BESIDE_FROM = 382, 20, 860


class FeedbackPage(ViewerPage):
    """`show_told` again when something changed: the player goes on."""

    practise_asked = Signal(str)  # from this turn; "": from the start
    withdraw_asked = Signal()
    save_asked = Signal()
    talk_changed = Signal()  # something was said or ticked off: read it again

    def __init__(self, context: ScreenContext, told: Told, parent: QWidget | None = None) -> None:
        words = ShareWords(context.session.clock.today())
        super().__init__(
            ConversationView("", words.reactions),
            kind="podium",
            margins=_MARGINS,
            right_width=_RIGHT,
            gap=_GAP,
            beside_from=_BESIDE_FROM,
            chip_top=_CHIP_TOP,
            top_gap=0,
            parent=parent,
        )
        self._context, self._words = context, words
        shared = told.shared
        coach = shared.grant.contact_name if shared.received is None else shared.received.coach.name
        self.view.canvas.setAccessibleName(self.tr("Jouw poging"))
        self.header = PageHeader(shared.take.scenario_title)
        self.top.addWidget(self.header)
        self.try_again = TryAgainCard(coach)
        self.try_again.button.clicked.connect(lambda: self.practise_asked.emit(""))
        self.sharing = SharingRow(words)
        self.sharing.button.clicked.connect(lambda: self.withdraw_asked.emit())
        self.sharing.save.clicked.connect(lambda: self.save_asked.emit())
        self.left.addSpacing(14)
        self.left.addWidget(self.try_again)
        self.left.addSpacing(10)
        self.left.addWidget(self.sharing)
        self.left.addStretch(1)
        self.answers = AnswersCard(words, coach)
        self.answers.list.activated.connect(self.view.jump)
        self.talks = Talks(context, self.answers.list)
        self.talks.changed.connect(self.talk_changed)
        self.talks.practise_asked.connect(self._practise_from)
        self.talks.listening.connect(self.view.player.pause)
        self.view.player.playingChanged.connect(lambda playing: self.talks.quiet() if playing else None)
        self.seen = SeenCards(words)
        self.check_first = CheckFirst(coach)
        self.agreement = AgreementCard(words.reactions)
        self.certificate = CertificateAsk(context)
        self.certificate.changed.connect(self.talk_changed)
        for part in (self.check_first, self.answers, self.agreement, self.seen, self.certificate):
            self.right.content.addWidget(part)
        self.right.pinned.addWidget(self.check_first.read)
        self.right.content.addStretch(1)
        self.view.active_changed.connect(self._show_active)
        self._take = shared.take
        self._conversation = conversation_of(shared.take, told.scenario)
        self._load_player(told)
        self.show_told(told)

    def show_told(self, told: Told) -> None:
        """The words, the reactions, and whose it is now."""
        shared = told.shared
        grant = shared.grant
        self.set_kind(self._words.space(grant))
        self.set_chip(self._words.chip(grant))
        self.header.set_words(shared.take.scenario_title, self._words.about(shared))
        reactions = self._reactions(told)
        self.check_first.setVisible(told.check_first)
        self.check_first.read.setVisible(told.check_first)
        if told.check_first:
            behaviours = told.scenario.behaviours if told.scenario is not None else ()
            self.check_first.set_check(behaviours, told.checks)
        self.answers.setVisible(not told.check_first)
        self.answers.list.set_reactions(reactions)
        self.answers.show_told(told)
        self.talks.show_told(told, reactions)
        self.agreement.show_agreement(told.agreement)
        self.certificate.show_told(told)
        self.seen.show_sheets(told.sheets)
        self.view.set_reactions(reactions)
        self._show_active(self.view.active)
        tip = any(reaction.mark.kind is MarkKind.TIP for reaction in reactions)
        self.try_again.setVisible(not told.check_first)
        self.try_again.show_advice(tip=tip, can_practise=told.can_practise)
        self.sharing.show_shared(shared, live=is_live(grant))

    def paper(self, told: Told) -> FeedbackPaper:
        """What is saved as a file: everything on this page."""
        shared = told.shared
        names = {told.me: told.my_name, **{one.coach.id: one.coach.name for one in told.sheets}}
        sheet = shared.received.sheet if shared.received is not None else None
        return FeedbackPaper(
            exercise=shared.take.scenario_title,
            learner=told.my_name,
            coach=", ".join(one.coach.name for one in told.sheets),
            day=sheet.sent_at.astimezone().date() if sheet and sheet.sent_at else shared.grant.shared_on,
            conversation=self._conversation,
            marks=tuple(reaction.mark for reaction in self._reactions(told)),
            rubric=tuple(line for one in told.sheets for line in one.sheet.rubric),
            replies=tuple((names.get(reply.author, ""), reply) for reply in told.replies),
            asks_new_take=any(one.sheet.asks_new_take for one in told.sheets),
        )

    def _reactions(self, told: Told) -> tuple[Reaction, ...]:
        several = len(told.sheets) > 1
        return in_order(
            reaction
            for one in told.sheets
            for reaction in reactions_on(
                self._conversation,
                one.sheet.marks,
                frozenset(mark.id for mark in one.sheet.marks if mark.edited),
                first_name(one.coach.name) if several else "",
            )
        )

    def _practise_from(self, turn_index: int) -> None:
        self.practise_asked.emit(self._take.recordings[turn_index].turn_id)

    def leave(self) -> None:
        self.talks.leave()
        self.view.close_player()

    def _load_player(self, told: Told) -> None:
        take = told.shared.take
        session = self._context.session
        self.view.player.set_preroll(self._context.preferences.current.run_up * 1000)
        sources = TakeSources(take, told.scenario, session.takes.open, session.clips.source, self)
        self.view.load(
            self._conversation,
            sources.source,
            levels={index: recording.levels for index, recording in enumerate(take.recordings)},
            card=sources.card,
            captions=sources.captions,
            captions_on=self._context.preferences.current.captions,
            citizen=told.scenario.citizen if told.scenario is not None else "",
            problem=self._part_broken,
        )

    def _show_active(self, mark_id: str | None) -> None:
        self.answers.list.set_active(mark_id)
        self.talks.set_active(mark_id)
        if mark_id is not None and self.beside:
            self.right.scroller.ensureWidgetVisible(self.answers.list.row(mark_id), 0, 12)

    def _part_broken(self, part: Part, problem: Problem) -> None:
        del part
        announce(self, problem_words(problem).title, urgent=True)
