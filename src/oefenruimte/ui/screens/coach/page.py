"""The page of one shared take: look, react at a moment, rate, send."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.app.coach_desk import Drafts, Unplaced
from oefenruimte.domain.conversation import Part
from oefenruimte.domain.ids import MarkId, ShareId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import Contact, Mark, MarkKind, Rating
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import words as problem_words
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.shuttle import Shuttle
from oefenruimte.ui.routes import PhrasesRoute
from oefenruimte.ui.screens.coach import work
from oefenruimte.ui.screens.coach.cards import Quote, ReactionsCard, RubricCard, SelfCheckCard
from oefenruimte.ui.screens.coach.certificate_card import CertificateCard
from oefenruimte.ui.screens.coach.composer import KINDS, Composer
from oefenruimte.ui.screens.coach.header import ShareHeader
from oefenruimte.ui.screens.coach.sending import SendArea, SendQuestions
from oefenruimte.ui.screens.coach.shared_film import SharedFilm
from oefenruimte.ui.screens.coach.side_by_side import SideBySide
from oefenruimte.ui.screens.coach.talks import CoachTalks
from oefenruimte.ui.screens.coach.tools import WritingTools
from oefenruimte.ui.screens.parts.agreement import AgreementCard
from oefenruimte.ui.screens.parts.conversation_view import ConversationView
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.screens.parts.reaction_words import Reaction, ReactionWords, in_order, reactions_on
from oefenruimte.ui.screens.parts.viewer_page import ViewerPage
from oefenruimte.ui.widgets import announce

_MARGINS, _CHIP_TOP = (20, 16, 20, 10), 25
_RIGHT, _GAP, _BESIDE_FROM = 302, 16, 760
_RATIO = 5 / 9  # the stage of the sheet: 540 × 300


class SharePage(ViewerPage):
    """Owns the open share: call `leave` before letting go of the page."""

    compare_asked = Signal(object)  # Contact
    list_changed = Signal()  # the inbox has something else to say about this share

    def __init__(self, context: ScreenContext, opened: work.Opened, parent: QWidget | None = None) -> None:
        words = ReactionWords()
        super().__init__(
            ConversationView("", words, ratio=_RATIO),
            kind="podium",
            margins=_MARGINS,
            right_width=_RIGHT,
            gap=_GAP,
            beside_from=_BESIDE_FROM,
            chip_top=_CHIP_TOP,
            parent=parent,
        )
        share = opened.share
        self._context, self._share, self._words = context, share, words
        self._name = first_name(share.item.sender.name)
        self._coach, self._lane = context.session.coach, f"coach/{share.item.share_id}"
        self._conversation = share.conversation
        self._drafts = opened.drafts
        self._reactions: tuple[Reaction, ...] = ()
        self._closed = False
        self.view.canvas.setAccessibleName(self.tr("Poging van {0}").format(share.item.sender.name))
        self._fill_top()
        self._talk = opened.talk
        self.shuttle = Shuttle(self.view.player, self)
        self.shuttle.said.connect(lambda said: announce(self.view.controls, said))
        self.composer = Composer(self._conversation, words)
        self.tools = WritingTools(context, share.item.share_id, self.view, self.composer)
        self.tools.manage_asked.connect(lambda: context.go(PhrasesRoute()))
        self.left.addWidget(self.composer, 1)
        self._fill_right()
        self._connect()
        self._load_player()
        self._show(opened.drafts)
        self._restore(opened.drafts.unplaced)

    @property
    def share_id(self) -> ShareId:
        return self._share.item.share_id

    @property
    def drafts(self) -> Drafts:
        return self._drafts

    def leave(self) -> None:
        """Keep what was typed, let go of the files."""
        if self._closed:
            return
        self._closed = True
        self.tools.drawing.finish()
        if self.composer.unsaved:
            self.composer.save_now()
        self.talks.leave()
        self.view.close_player()
        self._share.close()

    def set_sender(self, sender: Contact) -> None:
        """The words were compared."""
        self.header.show_trust(sender)

    # keys of the screen --------------------------------------------------------------------------------

    def toggle(self) -> None:
        self.view.player.toggle()

    def set_place(self) -> None:
        """Stop at the frame on the screen and write for it."""
        self.composer.pin(self.view.player.hold())
        self.composer.area.edit.setFocus()
        announce(self.composer, self.composer.heading)

    def set_end(self) -> None:
        """The reaction is about everything from its place up to here."""
        if self.composer.pin_end(self.view.player.hold()):
            self.composer.area.edit.setFocus()
            announce(self.composer, self.composer.heading)
        else:
            self._context.toast(self.tr("Kies een einde na het begin, in hetzelfde antwoord."), icon="info")

    def choose_kind(self, number: int) -> None:
        """1-3"""
        self.composer.choose_kind(KINDS[number - 1])

    def side_by_side(self) -> None:
        """The citizen, this take and an example, of the turn that is on."""
        self.view.player.pause()
        part = self.view.player.part
        turn = 0 if part is None else part.turn_index
        SideBySide(self._context.overlay, self._share, turn).present()

    def insert_phrase(self, number: int) -> None:
        """1-9"""
        self.tools.insert_phrase(number)

    # building ------------------------------------------------------------------------------------------

    def _fill_top(self) -> None:
        item, clock = self._share.item, self._context.session.clock
        self.header = ShareHeader(item, clock)
        self.set_chip(self.header.chip())
        self.header.compare_asked.connect(lambda: self.compare_asked.emit(item.sender))
        self.top.addWidget(self.header)
        self.header.keep_clear()

    def _fill_right(self) -> None:
        manifest, column = self._share.manifest, self.right.content
        if manifest.message:
            column.addWidget(Quote(manifest.message))
        hint = self.tr("Druk op M bij een moment, of typ meteen.") if self.theme.letter_keys else ""
        self.reactions = ReactionsCard(self._words, hint, editable=True)
        column.addWidget(self.reactions)
        self.rubric = RubricCard(manifest)
        column.addWidget(self.rubric)
        if not manifest.behaviours:
            self.rubric.hide()
        if manifest.self_check:
            column.addWidget(SelfCheckCard(self._name, manifest))
        self.agreement = AgreementCard(self._words)
        self.agreement.show_agreement(self._talk.agreement)
        column.addWidget(self.agreement)
        column.addWidget(CertificateCard(self._context, self._share.item, self._talk.replies))
        column.addStretch(1)
        people = {self._share.item.sender.id: self._name}
        self.talks = CoachTalks(self._context, self.share_id, self._name, people, self.reactions.list)
        self.sending = SendArea(self._name, self._context.session.clock.today)
        self._questions = SendQuestions(self)
        self.right.pinned.addWidget(self.sending)

    def _connect(self) -> None:
        self.view.moved.connect(self.composer.follow)
        self.view.active_changed.connect(self._show_active)
        self.composer.place_changed.connect(self.view.timeline.set_write_place)
        self.composer.typed.connect(self._save_text)
        self.composer.begun.connect(self._stop_to_write)
        self.talks.changed.connect(self.read_talk)
        self.talks.listening.connect(self.view.player.pause)
        self.view.player.playingChanged.connect(lambda playing: self.talks.quiet() if playing else None)
        self.composer.placed.connect(self._place)
        rows = self.reactions.list
        rows.activated.connect(self.view.jump)
        rows.edit_asked.connect(self._edit)
        rows.remove_asked.connect(self._remove)
        self.rubric.rated.connect(self._rate)
        self.sending.asked.connect(self._ask_to_send)
        self.sending.new_take.toggled.connect(lambda on: self._run(work.ask_new_take, on, then=self._changed))

    def _load_player(self) -> None:
        film = SharedFilm(self._share, self._name, self)
        self.view.player.set_preroll(self._context.preferences.current.run_up * 1000)
        self.view.load(
            self._conversation,
            film.source,
            levels=film.levels(),
            card=film.card,
            captions=film.captions,
            captions_on=self._context.preferences.current.captions,
            citizen=self._share.manifest.citizen,
            problem=self._part_broken,
        )
        self.composer.follow(0)

    def _restore(self, unplaced: Unplaced) -> None:
        """What was being typed the last time, with the picture it is about."""
        if unplaced.anchor is not None:
            self.view.player.seek(self._conversation.position(unplaced.anchor))
        changes = next((mark for mark in self._drafts.marks if mark.id == unplaced.mark_id), None)
        self.composer.restore(unplaced, changes)

    # showing -------------------------------------------------------------------------------------------

    def _show(self, drafts: Drafts) -> None:
        self._drafts = drafts
        own = reactions_on(self._conversation, drafts.marks, drafts.edited)
        others = [
            reaction
            for contact, sheet in self._talk.others
            for reaction in reactions_on(self._conversation, sheet.marks, by=first_name(contact.name))
        ]
        self._reactions = in_order((*own, *others))
        self.reactions.set_count(len(self._reactions))
        self.reactions.list.set_reactions(self._reactions)
        self._show_talk()
        self.view.set_reactions(self._reactions)
        self.rubric.set_ratings(drafts.ratings)
        self.sending.show_drafts(drafts)

    def _show_talk(self) -> None:
        drafts = self._drafts
        sent = {mark.id for mark in drafts.marks} - drafts.edited if drafts.sent_at is not None else set()
        self.talks.show_talk(self._talk, self._reactions, frozenset(sent))
        self.talks.set_active(self.view.active)

    def read_talk(self) -> None:
        """Something may have been said by others."""
        self._context.jobs.run(
            work.read_talk,
            self._context.session,
            self.share_id,
            on_done=self._heard,
            on_problem=self._problem,
            key=self._lane,
            owner=self,
        )

    def _heard(self, talk: work.Talk) -> None:
        if talk != self._talk:
            self._talk = talk
            self.agreement.show_agreement(talk.agreement)
            self._show(self._drafts)

    def _stop_to_write(self) -> None:
        """Typing stops the film, at the frame that is on the screen."""
        if self.view.player.playing:
            self.composer.follow(self.view.player.hold())

    def _show_active(self, mark_id: str | None) -> None:
        self.talks.set_active(mark_id)
        self.reactions.list.set_active(mark_id)
        if mark_id is not None and self.beside:
            self.right.scroller.ensureWidgetVisible(self.reactions.list.row(mark_id), 0, 12)

    def _part_broken(self, part: Part, problem: Problem) -> None:
        del part
        announce(self, problem_words(problem).title, urgent=True)

    # work ----------------------------------------------------------------------------------------------

    def _run(self, fn: Callable[..., Drafts], *args: object, then: Callable[[Drafts], None]) -> None:
        self._context.jobs.run(
            fn,
            self._coach,
            self.share_id,
            *args,
            on_done=then,
            on_problem=self._problem,
            key=self._lane,
            owner=self,
        )

    def _problem(self, problem: Problem) -> None:
        self.composer.set_busy(False)
        self.sending.button.set_busy(False)
        self._context.problem(problem)
        self.list_changed.emit()

    def _changed(self, drafts: Drafts) -> None:
        self._show(drafts)
        self.list_changed.emit()

    def _save_text(self, unplaced: Unplaced) -> None:
        self._context.jobs.run(
            self._coach.save_draft_text,
            self.share_id,
            unplaced,
            on_done=lambda _: self.composer.show_saved(not self.composer.unsaved),
            on_problem=self._problem,
            key=self._lane,
            owner=self,
        )

    def _place(self, unplaced: Unplaced, then: Callable[[], None] | None = None) -> None:
        self.composer.set_busy(True)

        def placed(drafts: Drafts) -> None:
            self.composer.set_busy(False)
            at_ms = self._conversation.position(unplaced.anchor) if unplaced.anchor else 0
            self.composer.clear()
            self.composer.stop()
            self.tools.put_away()
            self._changed(drafts)
            announce(self, self.tr("Reactie geplaatst op {0}").format(clock_text(at_ms)))
            self.view.controls.play_button.setFocus()
            if then is not None:
                then()

        self._run(work.place, unplaced, then=placed)

    def _edit(self, mark_id: str) -> None:
        if self._is_of_other(mark_id):
            return
        if self.composer.busy_with_text and self.composer.unplaced.mark_id != mark_id:
            self._context.toast(
                self.tr("Plaats of wis eerst de reactie waar je mee bezig bent."), icon="info"
            )
            self.composer.area.edit.setFocus()
            return
        self.view.player.pause()
        self.view.jump(mark_id)
        # What is changed is about this very frame, whatever run-up somebody likes.
        self.view.player.seek(self._conversation.position(self._mark(mark_id).anchor))
        self.composer.edit(self._mark(mark_id))

    def _remove(self, mark_id: str) -> None:
        if self._is_of_other(mark_id):
            return
        mark = self._mark(mark_id)
        if self.composer.unplaced.mark_id == mark_id:
            self.composer.clear()

        def removed(drafts: Drafts) -> None:
            self._changed(drafts)
            self._context.toast(
                self.tr("Reactie verwijderd"),
                icon="trash-2",
                undo=lambda: self._run(work.put_back, mark, then=self._changed),
            )

        self._run(work.remove, mark.id, then=removed)

    def _is_of_other(self, mark_id: str) -> bool:
        """Of somebody else in the circle: only they change it."""
        if any(mark.id == mark_id for mark in self._drafts.marks):
            return False
        self._context.toast(self.tr("Deze reactie is van een ander."), icon="info")
        return True

    def _mark(self, mark_id: str) -> Mark:
        return next(mark for mark in self._drafts.marks if mark.id == MarkId(mark_id))

    def _rate(self, behaviour_id: str, rating: Rating | None) -> None:
        self._run(work.rate, behaviour_id, rating, then=self._changed)

    # sending -------------------------------------------------------------------------------------------

    def _ask_to_send(self) -> None:
        if self.composer.busy_with_text:
            self._questions.unplaced(self.composer.heading, self._place_and_go_on, self._ask_compliment)
        else:
            self._ask_compliment()

    def _place_and_go_on(self) -> None:
        self._place(self.composer.ready(), then=self._ask_compliment)

    def _ask_compliment(self) -> None:
        if self._drafts.has_compliment or self._drafts.sent_at is not None:
            self._send()
        else:
            self._questions.compliment(self._write_compliment, self._send)

    def _write_compliment(self) -> None:
        if not self.composer.busy_with_text:
            self.composer.choose_kind(MarkKind.COMPLIMENT)
        self.composer.area.edit.setFocus()

    def _send(self) -> None:
        self.sending.button.set_busy(True, self.tr("Feedback versturen…"))

        def sent(drafts: Drafts) -> None:
            self.sending.button.set_busy(False)
            self._changed(drafts)
            self._context.toast(self.tr("Feedback verstuurd naar {0}").format(self._name), icon="send")
            self._context.news.sharesChanged.emit()
            self._context.sync_soon()
            self.read_talk()  # who rated blind may see the others now

        self._run(work.send, then=sent)
