"""Looking back at a take (sheets 04 and 04c): play, note, answer, and decide."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from oefenruimte.domain.conversation import AnswerPart, Part
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.problem import Failure, Problem
from oefenruimte.domain.scenario import AnswerKind, ModelAnswer
from oefenruimte.domain.take import Take
from oefenruimte.ui.bridge.jobs import Job
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.dialogs.share import ShareFlow
from oefenruimte.ui.dialogs.withdraw import Withdrawal
from oefenruimte.ui.language.words import words
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.ui.player.wiring import join
from oefenruimte.ui.routes import MyTakes, Practice, Review, Situation
from oefenruimte.ui.screens.parts.clip_dialog import ClipDialog
from oefenruimte.ui.screens.parts.erasing import LANE, TakeEraser
from oefenruimte.ui.screens.parts.staying import TakeStays
from oefenruimte.ui.screens.review.arrangement import PADDING
from oefenruimte.ui.screens.review.exporting import TakeExporter
from oefenruimte.ui.screens.review.keeper import Keeper
from oefenruimte.ui.screens.review.load import ReviewData, load_review
from oefenruimte.ui.screens.review.looking import Looking
from oefenruimte.ui.screens.review.page import ReviewPage
from oefenruimte.ui.screens.review.sources import TakeSources
from oefenruimte.ui.screens.review.take_menu import TakeMenu
from oefenruimte.ui.shells import FocusShell
from oefenruimte.ui.widgets import Busy, Button, Chip, EmptyState, KeyHint, Shortcuts, Steps, announce

_LOOKING_BACK, _SHARING = 3, 4
_STEP_MS, _SMALL_STEP_MS = 5000, 1000


class ReviewScreen(Screen):
    """Everything that is done here is kept at once; nothing of it leaves the computer but what is shared."""

    def __init__(self, context: ScreenContext, route: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._keeper = Keeper(context, self)
        self._loading: Job | None = None
        self._left = False
        self._player = ConversationPlayer(self)
        self._sources: TakeSources | None = None
        self._before_note: QWidget | None = None
        self._example: ClipDialog | None = None
        self._eraser, self._exporter = TakeEraser(context), TakeExporter(context)
        self._sharing, self._withdrawal = ShareFlow(context), Withdrawal(context)
        self._stays, self._menu = TakeStays(context), TakeMenu(self)
        self.shell = FocusShell(self.tr("Situatie"), "", padding=PADDING, parent=self)
        steps = [self.tr("Situatie"), self.tr("Oefenen"), self.tr("Terugkijken"), self.tr("Delen")]
        self._steps = Steps(steps, _LOOKING_BACK)
        self.shell.set_middle(self._steps)
        self.shell.set_content(Busy(self.tr("Poging openen…")))
        self.shell.back_requested.connect(self._back)
        self.shell.lock_requested.connect(context.lock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shell)
        self.page = ReviewPage(self)
        self.page.hide()
        if route.flaws_told:
            self.page.flaws.set_told(route.take_id)
        self._looking = Looking(context, self.page, self._keeper, self._player.pause)
        self._connect()
        self._bind_keys()
        self._load(route.take_id)

    def leave(self) -> None:
        self._left = True
        if self._loading is not None:
            self._loading.cancel()
        self._player.close()
        self._keep_draft()
        if self._example is not None:
            self._example.reject()
        self._sharing.close()
        self._looking.leave()

    def busy(self) -> bool:
        return self._player.playing

    @property
    def _data(self) -> ReviewData | None:
        return self._keeper.data

    # --- what is shown ----------------------------------------------------------------------------

    def _load(self, take_id: TakeId | str) -> None:
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self._context.jobs.run(
            load_review,
            self._context.session,
            take_id,
            on_done=self._show,
            on_problem=self._cannot_show,
            key=LANE,
        )

    def _reload(self) -> None:
        """Something changed elsewhere."""
        if self._data is not None and not self._left:
            self._load(self._data.take.id)

    def _show(self, data: ReviewData) -> None:
        before = self._data
        another = before is None or before.take.id != data.take.id
        if not another and self._keeper.saving:
            self._reload()  # in order: what comes then is as it is now
            return
        if another:
            self._keep_draft()
        self._keeper.set_data(data)
        if before is None:
            self.shell.set_content(self.page)
            self.shell.set_hints(self._hints())
        self.shell.set_title(data.take.scenario_title)
        self.shell.set_back(self.tr("Situatie") if data.practisable else self.tr("Mijn pogingen"))
        if another:
            self.page.show_take(data)
            self._looking.show(data)
            self._play_from_start(data)
        else:
            self.page.show_state(data)
        self._show_whose(data, first=before is None)
        if before is None:
            self._focus_player()

    def _focus_player(self) -> None:
        """Unless something is to be told before one watches."""
        told = self.page.flaws.isHidden()
        (self.page.controls.play_button if told else self.page.flaws.watch).setFocus()

    def _changed(self, data: ReviewData) -> None:
        was_content = self.page.decision.share.role == "share"
        self.page.show_state(data)
        if data.content and not was_content and not data.grants:
            announce(self.page.decision, self.page.decision.question)

    def _show_whose(self, data: ReviewData, *, first: bool) -> None:
        shared, before = data.grants, self.shell.ruimte.accessibleName()
        chip = Chip("shared", self.page.pill(shared)) if shared else Chip("private")
        self.shell.set_chip(chip)
        if first or chip.accessibleName() != before:
            announce(self, chip.accessibleName())
        self._steps.set_current(_SHARING if shared else _LOOKING_BACK)

    def _play_from_start(self, data: ReviewData) -> None:
        session = self._context.session
        self._sources = TakeSources(data.take, data.scenario, session.takes.open, session.clips.source, self)
        on = self._context.preferences.current.captions
        self.page.controls.set_captions(available=self._sources.has_captions, on=on)
        self.page.canvas.set_captions_on(on)
        sources = self._sources
        self._player.load(data.conversation, sources.source, card=sources.card, captions=sources.captions)

    def _cannot_show(self, problem: Problem) -> None:
        if self._data is not None:
            self._context.problem(problem)
            return
        found = words(problem)
        away = Button(self.tr("Naar mijn pogingen"), "primary", icon="clapperboard")
        away.clicked.connect(lambda: self._context.go(MyTakes()))
        self.shell.set_content(EmptyState("file-x", found.title, found.text, [away], "error"))
        away.setFocus()

    def _player_problem(self, part: Part, problem: Problem) -> None:
        # The citizen's words stand on a card then: nothing is missed.
        if isinstance(part, AnswerPart):
            self._context.problem(problem)

    def _play_example(self, answer: ModelAnswer) -> None:
        """Somebody else's answer, in a window over one's own."""
        if answer.clip is None or self._example is not None:
            return
        self._player.pause()
        good = answer.kind is AnswerKind.GOOD
        self._example = ClipDialog(self, self.tr("Zo kan het ook") if good else self.tr("Zo liever niet"))
        self._example.closed.connect(self._example_closed)
        self._example.present()
        captions_on = self._context.preferences.current.captions
        try:
            source = self._context.session.clips.source(answer.clip)
        except Failure as failure:
            self._example.fail(failure.problem)
        else:
            self._example.load(source, answer.clip.captions, captions_on=captions_on)

    def _example_closed(self, _: str) -> None:
        self._example = None

    # --- wiring -----------------------------------------------------------------------------------

    def _connect(self) -> None:
        page, keeper = self.page, self._keeper
        keeper.changed.connect(self._changed)
        keeper.refused.connect(self._reload)
        keeper.starred.connect(self._reload)
        join(self._player, page.canvas, page.controls, page.timeline)
        self._player.problem.connect(self._player_problem)
        page.timeline.markerActivated.connect(self._jump_to_note)
        page.example.play_wanted.connect(self._play_example)
        page.self_check.answered.connect(keeper.check)
        page.notes.add_wanted.connect(self._begin_note)
        page.notes.added.connect(keeper.add_note)
        page.notes.edited.connect(keeper.edit_note)
        page.notes.removed.connect(keeper.remove_note)
        page.notes.jumped.connect(self._jump_to_note)
        page.notes.writing_ended.connect(self._after_note)
        page.strip.opened.connect(self._open)
        page.strip.star_wanted.connect(keeper.star)
        page.strip.erase_wanted.connect(self._erase)
        page.strip.menu_wanted.connect(self._popup)
        page.strip.stay.wanted.connect(self._ask_stay)
        self._stays.changed.connect(self._reload)
        page.flaws.again_wanted.connect(self._again)
        page.flaws.watch_wanted.connect(self._focus_player)
        page.decision.again_wanted.connect(self._again)
        page.decision.share_wanted.connect(self._share)
        page.decision.withdraw_wanted.connect(self._withdraw)
        self._menu.star_wanted.connect(keeper.star)
        self._menu.export_wanted.connect(self._export)
        self._menu.withdraw_wanted.connect(self._withdraw)
        self._menu.erase_wanted.connect(self._erase)
        self._menu.turn_wanted.connect(self._one_turn)
        self._eraser.erased.connect(self._erased)
        self._eraser.restored.connect(self._restored)
        self._context.news.sharesChanged.connect(self._reload)

    def _bind_keys(self) -> None:
        keys = Shortcuts(self)
        keys.bind("Spatie", self._player.toggle)
        keys.bind("←", lambda: self._player.skip(-_STEP_MS))
        keys.bind("→", lambda: self._player.skip(_STEP_MS))
        second = self.tr("1 seconde")
        keys.bind("Shift+←", lambda: self._player.skip(-_SMALL_STEP_MS), words=second)
        keys.bind("Shift+→", lambda: self._player.skip(_SMALL_STEP_MS), words=second)
        keys.bind_button(self.page.notes.add_button)
        keys.bind_button(self.page.decision.again)
        keys.bind_button(self.page.decision.share)
        keys.bind_button(self.page.strip.compare)
        keys.bind("Delete", self._erase_current)

    def _hints(self) -> Sequence[KeyHint]:
        return (
            KeyHint(("Spatie",), self.tr("afspelen")),
            KeyHint(("←", "→"), self.tr("5 seconden")),
            KeyHint(("N",), self.tr("notitie")),
            KeyHint(("V",), self.tr("vergelijken")),
            KeyHint(("R",), self.tr("nog een keer")),
            KeyHint(("D",), self.tr("delen")),
            KeyHint(("Delete",), self.tr("wis poging")),
        )

    # --- going on ---------------------------------------------------------------------------------

    def _back(self) -> None:
        data = self._data
        if data is None or not data.practisable:
            self._context.go(MyTakes())
        else:
            self._context.go(Situation(data.take.scenario_id))

    def _again(self) -> None:
        if self._data is not None and self._data.practisable:
            self._context.go(Practice(self._data.take.scenario_id))

    def _one_turn(self, turn_id: str) -> None:
        """A few minutes on one turn, as a take of its own."""
        if self._data is not None:
            audio_only = self._context.preferences.current.camera_source is None
            self._context.go(Practice(self._data.take.scenario_id, audio_only, turn_id, only=True))

    def _share(self) -> None:
        if self._data is not None:
            self._player.pause()
            self._sharing.begin(self._data.take, self._data.scenario)

    def _withdraw(self, take_id: str | None = None) -> None:
        data = self._data
        if data is None:
            return
        wanted = take_id or data.take.id
        grants = [grant for grant in data.shared if grant.take_id == wanted]
        if grants:
            self._withdrawal.ask(grants)

    def _open(self, take_id: str) -> None:
        if self._data is not None and take_id != self._data.take.id:
            self._load(take_id)

    # --- notes ------------------------------------------------------------------------------------

    def _begin_note(self) -> None:
        """For the moment that is seen now."""
        if self._data is None:
            return
        self._player.pause()
        self._before_note = self.focusWidget()
        anchor = self._data.conversation.anchor(self._player.position)
        place = self._data.conversation.position(anchor)
        self.page.notes.begin(anchor, clock_text(place))

    def _after_note(self) -> None:
        """Back to where the hands were, so that Spatie goes on playing."""
        before, self._before_note = self._before_note, None
        if before is None or not isValid(before) or not before.isVisible():
            before = self.page.notes.add_button
        before.setFocus()

    def _jump_to_note(self, note_id: str) -> None:
        data = self._data
        note = next((one for one in data.notes if one.id == note_id), None) if data is not None else None
        if data is not None and note is not None:
            self._player.seek(data.conversation.position(note.anchor))
            self.page.set_active_note(note.id)

    def _keep_draft(self) -> None:
        """What was being written is not lost when the page goes."""
        self.page.notes.keep_draft()

    # --- takes ------------------------------------------------------------------------------------

    def _take(self, take_id: str) -> Take | None:
        takes = self._data.takes if self._data is not None else ()
        return next((take for take in takes if take.id == take_id), None)

    def _popup(self, take_id: str, place: QPoint) -> None:
        take = self._take(take_id)
        if take is not None and self._data is not None:
            shared = any(grant.take_id == take.id for grant in self._data.shared)
            self._menu.popup(self, take, shared=shared, place=place, practisable=self._data.practisable)

    def _ask_stay(self, place: QPoint) -> None:
        data = self._data
        if data is not None and data.standing is not None:
            self._stays.popup(self, data.take, data.standing, place)

    def _erase(self, take_id: str) -> None:
        take = self._take(take_id)
        if take is not None and self._data is not None:
            self._player.pause()
            self._eraser.erase(take, tuple(g for g in self._data.shared if g.take_id == take.id))

    def _erase_current(self) -> None:
        if self._data is not None:
            self._erase(self._data.take.id)

    def _erased(self, take_id: str) -> None:
        data = self._data
        if data is None or self._left:
            return
        place = next((number for number, take in enumerate(data.takes) if take.id == take_id), 0)
        rest = [take for take in data.takes if take.id != take_id]
        if take_id != data.take.id:
            self._reload()
        elif rest:
            self._load(rest[min(place, len(rest) - 1)].id)
        else:
            self._back()

    def _restored(self, take_id: str) -> None:
        if not self._left:
            self._load(take_id)

    def _export(self, take_id: str) -> None:
        take = self._take(take_id)
        if take is not None:
            self._exporter.export(take)
