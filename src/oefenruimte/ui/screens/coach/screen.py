"""The coach's desk: the Postvak and the page of the share that is open."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.share import Contact, InboxItem, InboxState
from oefenruimte.ui.bridge.jobs import Cancel
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.player.shuttle import Shuttle
from oefenruimte.ui.routes import CoachInbox, SettingsRoute
from oefenruimte.ui.screens.coach import work
from oefenruimte.ui.screens.coach.empty import EmptyPages
from oefenruimte.ui.screens.coach.inbox import InboxList
from oefenruimte.ui.screens.coach.page import SharePage
from oefenruimte.ui.screens.settings.people import compare_words
from oefenruimte.ui.widgets import Button, KeyHint, Shortcuts, announce

_SMALL_WINDOW = 1100
_PAGE = 100  # rows of the Postvak read at a time
_OPENABLE = (InboxState.NEW, InboxState.BUSY, InboxState.SENT)
_CLOSED_CODES = (Code.SHARE_WITHDRAWN, Code.SHARE_EXPIRED, Code.SHARE_UNKNOWN)


class CoachScreen(Screen):
    def __init__(self, context: ScreenContext, route: CoachInbox) -> None:
        super().__init__()
        self._context = context
        self._wanted: ShareId | None = route.share_id
        self._post: work.Post | None = None
        self._limit = _PAGE
        self._opening = Cancel()
        self._page: SharePage | None = None
        self._content: QWidget | None = None
        self._resting = False  # nothing is open, and nothing has to be told about that
        self._empty = EmptyPages(self)
        self.inbox = InboxList(context.session.clock.today, self)
        self.inbox.hide()  # until the shell gives it its place
        self.inbox.chosen.connect(lambda share_id: self.open(ShareId(share_id)))
        self.inbox.more_asked.connect(self._read_more)
        self.inbox.wanted_changed.connect(self._read)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._keys = Shortcuts(self)
        self._bind_keys()
        context.news.sharesChanged.connect(self._read)
        context.news.contactsChanged.connect(self._read)
        self._put(self._empty.loading())
        self._read()

    # what the window asks ------------------------------------------------------------------------------

    def aside(self) -> QWidget | None:
        return self.inbox

    def hints(self) -> Sequence[KeyHint]:
        return self._keys.hints()

    def busy(self) -> bool:
        return self._page is not None and self._page.view.player.playing

    def leave(self) -> None:
        self._opening.cancel()
        if self._page is not None:
            self._page.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._context.theme.theme
        self.inbox.set_narrow(self.window().width() < theme.px(_SMALL_WINDOW))

    @property
    def page(self) -> SharePage | None:
        """The share that is open."""
        return self._page

    # the list ------------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._context.jobs.run(
            work.read_post,
            self._context.session,
            self._limit,
            self.inbox.wanted,
            on_done=self._show_post,
            on_problem=self._not_read,
            key="coach-post",
            owner=self,
        )

    def _not_read(self, problem: Problem) -> None:
        """Without a list there is nothing to choose from; with an older one it is told in passing."""
        if self._post is not None:
            self._context.problem(problem)
            return
        self.inbox.set_lines((), {}, 0)
        again = Button(self.tr("Probeer opnieuw"), icon="refresh-cw")
        again.clicked.connect(self._read)
        self._put(self._empty.problem(problem, again))

    def _read_more(self) -> None:
        self._limit += _PAGE
        self._read()

    def _show_post(self, post: work.Post) -> None:
        first, self._post = self._post is None, post
        self.inbox.set_lines(post.lines, post.counts, post.total)
        here = self.inbox.current
        if here is not None:
            self._look_again(here)
        elif first:
            self._choose_one()
        elif self._resting:
            self._rest()

    def _look_again(self, share_id: ShareId) -> None:
        """Was what is open taken back, or compared, in the meantime?"""
        item = self._item(share_id)
        if item is None and self._post is not None and self._post.more:
            return  # it is older than what was read; the use cases look by themselves
        if item is None or item.state not in _OPENABLE:
            code = Code.SHARE_UNKNOWN
            if item is not None:
                withdrawn = item.state is InboxState.WITHDRAWN
                code = Code.SHARE_WITHDRAWN if withdrawn else Code.SHARE_EXPIRED
            self._not_opened(Problem(code))
        elif self._page is not None:
            self._page.set_sender(item.sender)
            self._page.read_talk()

    def _choose_one(self) -> None:
        """What was asked for; else what one was busy with, else the newest that was not seen yet."""
        assert self._post is not None
        items = [line.item for line in self._post.lines if line.item.state in _OPENABLE]
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.open(wanted)
            return
        for state in (InboxState.BUSY, InboxState.NEW):
            for item in items:
                if item.state is state:
                    self.open(item.share_id)
                    return
        self._rest()

    def _rest(self) -> None:
        """Nothing is open. What comes in later is not opened unasked: then it would no longer be new."""
        assert self._post is not None
        states = {state for state, count in self._post.counts.items() if count}
        if states.intersection((InboxState.NEW, InboxState.BUSY)):
            self._put(self._empty.choose())
        elif InboxState.SENT in states:
            self._put(self._empty.all_seen())
        elif self._post.has_space:
            self._put(self._empty.nothing_yet())
        else:
            settings = Button(self.tr("Naar Instellingen"), "primary", icon="settings")
            settings.clicked.connect(lambda: self._context.go(SettingsRoute("delen")))
            self._put(self._empty.no_space(settings))
        self._resting = True

    def _item(self, share_id: ShareId) -> InboxItem | None:
        lines = self._post.lines if self._post is not None else ()
        return next((line.item for line in lines if line.item.share_id == share_id), None)

    # one share -----------------------------------------------------------------------------------------

    def open(self, share_id: ShareId) -> None:
        """Show this share; what was open is put away first."""
        if self._page is not None and self._page.share_id == share_id:
            return
        self._opening.cancel()
        self._opening = Cancel()
        self.inbox.set_current(share_id)
        item = self._item(share_id)
        if item is not None:
            self._put(self._empty.opening(item, self._context.session.clock))
        self._context.jobs.run(
            work.open_share,
            self._context.session,
            share_id,
            on_done=self._opened,
            on_problem=lambda problem: self._not_opened(problem, share_id),
            owner=self,
            cancel=self._opening,
        )

    def _opened(self, opened: work.Opened) -> None:
        page = SharePage(self._context, opened)
        page.compare_asked.connect(self._compare)
        page.list_changed.connect(self._read)
        self._put(page)
        self._page = page
        page.view.controls.play_button.setFocus()
        announce(page, f"{opened.share.item.sender.name}. {page.accessibleName()}")
        if opened.share.item.state is not self._state_in_list(page.share_id):
            self._context.news.sharesChanged.emit()  # it is no longer new: the number in the menu goes down

    def _state_in_list(self, share_id: ShareId) -> InboxState | None:
        item = self._item(share_id)
        return item.state if item is not None else None

    def _not_opened(self, problem: Problem, share_id: ShareId | None = None) -> None:
        again = None
        if problem.code in _CLOSED_CODES:
            self.inbox.set_current(None)
        elif share_id is not None:
            again = Button(self.tr("Probeer opnieuw"), icon="refresh-cw")
            again.clicked.connect(lambda: self.open(share_id))
        self._put(self._empty.problem(problem, again))

    def _put(self, content: QWidget) -> None:
        self._resting = False
        if self._page is not None:
            self._page.leave()
            self._page = None
        before, self._content = self._content, content
        if before is not None:
            before.hide()
            self._column.removeWidget(before)
            before.deleteLater()
        self._column.addWidget(content)
        content.show()

    # words of the key ----------------------------------------------------------------------------------

    def _compare(self, contact: Contact) -> None:
        dialog = compare_words(self._context.overlay, contact, self._context.session.fingerprint)
        dialog.closed.connect(lambda answer: self._compared(contact, answer))
        dialog.present()

    def _compared(self, contact: Contact, answer: str) -> None:
        if answer not in ("same", "different"):
            return
        self._context.jobs.run(
            self._context.session.spaces.verify,
            contact.id,
            answer == "same",
            on_done=self._verified,
            on_problem=self._context.problem,
            key="contacts",
            owner=self,
        )

    def _verified(self, contact: Contact) -> None:
        if self._page is not None:
            self._page.set_sender(contact)
        if contact.verified:
            self._context.toast(self.tr("Je weet nu zeker dat dit {0} is.").format(contact.name))
        else:
            self._context.toast(
                self.tr("Vertrouw dit nog niet. Vraag je beheerder om te kijken."), icon="info"
            )
        self._context.news.contactsChanged.emit()

    # keys ----------------------------------------------------------------------------------------------

    def _bind_keys(self) -> None:
        shuttle: tuple[tuple[str, str, Callable[[Shuttle], object]], ...] = (
            ("J", self.tr("5 seconden terug"), Shuttle.back),
            ("K", self.tr("afspelen of stoppen"), Shuttle.stop),
            ("L", self.tr("afspelen, sneller"), Shuttle.forward),
        )
        steps: tuple[tuple[str, str, Callable[[Shuttle], object]], ...] = (
            (",", self.tr("één beeld terug"), Shuttle.step_back),
            (".", self.tr("één beeld vooruit"), Shuttle.step_on),
        )
        for key, text, act in shuttle:
            self._bind(key, partial(_with_shuttle, act), text)
        for key, words, act in (*shuttle, *steps):
            self._bind(f"Alt+{key}", partial(_with_shuttle, act), words=words)  # also while typing
        for key, words, act in (
            *steps,
            ("-", self.tr("langzamer"), Shuttle.slower),
            ("=", self.tr("sneller"), Shuttle.faster),
            ("I", self.tr("herhaal vanaf hier"), Shuttle.loop_in),
            ("O", self.tr("herhaal tot hier"), Shuttle.loop_out),
        ):
            self._bind(key, partial(_with_shuttle, act), words=words)
        self._bind("M", SharePage.set_place, self.tr("reactie hier"))
        for number in (1, 2, 3):
            self._bind(str(number), partial(SharePage.choose_kind, number=number), self.tr("soort reactie"))
        for key, step in (("↑", -1), ("↓", 1)):
            self._keys.bind(key, partial(self._go_on, step), self.tr("volgende in postvak"))
        # Those of the sheet come first: what does not fit on the bar drops off at its end.
        self._keys.bind("N", self._next_unseen, self.tr("volgende die wacht"))
        self._keys.bind("Ctrl+F", self.inbox.focus_search, words=self.tr("zoek in postvak"))
        self._bind("Shift+M", SharePage.set_end, self.tr("tot hier"))
        self._bind("Ctrl+Enter", lambda page: page.composer.submit(), words=self.tr("plaats reactie"))
        self._bind("Spatie", SharePage.toggle, words=self.tr("afspelen of stoppen"))
        # in the text box it leaves the box
        self._bind("Esc", lambda page: page.shuttle.loop_off(), words=self.tr("stop met herhalen"))
        self._bind("D", lambda page: page.tools.draw(), words=self.tr("teken op het beeld"))
        self._bind("V", lambda page: page.tools.speak(), words=self.tr("spreek een reactie in"))
        self._bind("T", SharePage.side_by_side, words=self.tr("naast het voorbeeld"))
        self._bind("Z", lambda page: page.tools.choose_phrase(), words=self.tr("kies een eigen zin"))
        for number in range(1, 10):
            act = partial(SharePage.insert_phrase, number=number)
            self._bind(f"Ctrl+{number}", act, words=self.tr("zet een eigen zin neer"))

    def _next_unseen(self) -> None:
        """The one that waits longest and got nothing yet."""
        here = self._page.share_id if self._page is not None else None
        self._context.jobs.run(
            self._context.session.coach.next_unreviewed,
            here,
            on_done=self._go_to_unseen,
            on_problem=self._context.problem,
            key="coach-next",
            owner=self,
        )

    def _go_to_unseen(self, share_id: ShareId | None) -> None:
        if share_id is None:
            self._context.toast(self.tr("Er wacht niets meer. Mooi werk."), icon="circle-check")
        else:
            self.open(share_id)

    def _bind(self, key: str, act: Callable[[SharePage], object], text: str = "", *, words: str = "") -> None:
        self._keys.bind(key, lambda: act(self._page) if self._page is not None else None, text, words=words)

    def _go_on(self, step: int) -> None:
        share_id = self.inbox.neighbour(step)
        if share_id is not None:
            self.open(share_id)
            self.inbox.focus_current()


def _with_shuttle(act: Callable[[Shuttle], object], page: SharePage) -> None:
    act(page.shuttle)
