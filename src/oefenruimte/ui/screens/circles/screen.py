"""The peer circles one is in: making one, and getting out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.session import Session
from oefenruimte.domain.ids import CircleId
from oefenruimte.domain.organisation import SMALLEST_CIRCLE, Circle
from oefenruimte.domain.share import Contact, GrantState
from oefenruimte.ui.context import SYNC_LANE, Screen, ScreenContext
from oefenruimte.ui.routes import CirclesRoute, SettingsRoute
from oefenruimte.ui.screens.circles.new_dialog import NewCircle, NewCircleDialog
from oefenruimte.ui.screens.circles.row import CircleRow
from oefenruimte.ui.screens.parts.circle_words import CircleWords, Peers, peers_of
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.widgets import Answer, Button, Card, IconLine, KeyHint, Label, Line, Shortcuts, ask

_LEAVE, _STAY = "weg", "blijf"
_SEEN = (GrantState.QUEUED, GrantState.SENT, GrantState.WITHDRAWING)


@dataclass(frozen=True, slots=True)
class Seen:
    has_space: bool
    contacts: tuple[Contact, ...]
    circles: tuple[Peers, ...]
    shared: tuple[tuple[CircleId, int], ...]  # takes that a circle sees now


class CirclesScreen(Screen):
    """Reads again after every exchange: others make circles, and leave them."""

    def __init__(self, context: ScreenContext, route: CirclesRoute) -> None:
        super().__init__()
        del route
        self._context = context
        self._words = CircleWords(self)
        self._seen: Seen | None = None
        self.rows: list[CircleRow] = []
        self._page = Page(
            self.tr("Intervisiegroepen"),
            self.tr("Met een vaste groep collega's naar elkaars pogingen kijken"),
        )
        self.back_button = Button(self.tr("Terug"), "ghost", icon="arrow-left", key="Esc")
        self.new_button = Button(self.tr("Nieuwe groep…"), "primary", icon="plus", key="Ctrl+B")
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.new_button)
        self._page.fixed.addWidget(
            IconLine(
                "lock",
                self.tr(
                    "De groep ziet alleen wat jij met de groep deelt. Je kiest dat bij elke poging opnieuw."
                ),
                "note",
                "privateText",
                "privateText",
            )
        )
        self._page.fixed.addWidget(bar)
        self._list = self._new_list(shared=False)
        self._page.content.addWidget(self._list)
        self._page.content.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.back_button.clicked.connect(self._back)
        self.new_button.clicked.connect(self._ask_new)
        self.new_button.setEnabled(False)
        keys = Shortcuts(self)
        keys.bind("Ctrl+B", self._ask_new)
        keys.bind("Esc", self._back)
        context.news.sharesChanged.connect(self.reload)
        context.news.contactsChanged.connect(self.reload)
        self.reload()

    def hints(self) -> Sequence[KeyHint]:
        return (
            KeyHint(("Ctrl+B",), self.tr("nieuwe groep")),
            KeyHint(("Esc",), self.tr("terug")),
        )

    def reload(self) -> None:
        """Look again."""
        self._context.jobs.run(
            _look,
            self._context.session,
            on_done=self._show,
            on_problem=self._context.problem,
            key=SYNC_LANE,
            owner=self,
        )

    # showing

    def _new_list(self, *, shared: bool) -> Card:
        """A podium card while one of the groups sees something, a plain one otherwise."""
        return Card("podium" if shared else None, self.tr("Jouw groepen"), icon="users-round", spacing=12)

    def _show(self, seen: Seen) -> None:
        if seen == self._seen:
            return
        first, self._seen = self._seen is None, seen
        within = self._list.isAncestorOf(self.focusWidget() or self)
        shared = dict(seen.shared)
        before, self._list = self._list, self._new_list(shared=bool(shared))
        self._page.content.replaceWidget(before, self._list)
        before.hide()
        before.deleteLater()
        body = self._list.body
        self.rows = []
        for peers in seen.circles:
            row = CircleRow(peers, self._words, shared.get(peers.circle.id, 0))
            row.leave.clicked.connect(lambda _=False, peers=peers: self._ask_leave(peers))
            if self.rows:
                body.addWidget(Line())
            body.addWidget(row)
            self.rows.append(row)
        if not self.rows:
            body.addWidget(Label(self.tr("Je zit nog niet in een groep."), color="textMuted"))
        self.new_button.setEnabled(True)
        self.new_button.set_unavailable(self._why_not(seen))
        if first or within:
            focus_first(self, self.new_button if not self._why_not(seen) else self.back_button)

    def _why_not(self, seen: Seen) -> str | None:
        if not seen.has_space:
            return self.tr("Je hebt nog geen deelruimte. Stel die in bij Instellingen.")
        if sum(not contact.blocked for contact in seen.contacts) < SMALLEST_CIRCLE - 1:
            return self.tr(
                "Een groep is met minstens {0}. Er zijn nog te weinig collega's in je deelruimte."
            ).format(SMALLEST_CIRCLE)
        return None

    def _back(self) -> None:
        self._context.go(SettingsRoute("delen"))

    # making

    def _ask_new(self) -> None:
        seen = self._seen
        if seen is None or self._why_not(seen) is not None:
            return
        dialog = NewCircleDialog(self._context.overlay, seen.contacts)
        dialog.make_wanted.connect(self._make)
        dialog.present()

    def _make(self, new: NewCircle) -> None:
        self._context.jobs.run(
            self._context.session.circles.create,
            new.name,
            new.members,
            new.kind,
            on_done=self._made,
            on_problem=self._context.problem,
            key=SYNC_LANE,
            owner=self,
        )

    def _made(self, circle: Circle) -> None:
        self._context.toast(
            self.tr("{0} is er. Je collega's krijgen bericht.").format(circle.name), icon="users-round"
        )
        self._context.sync_soon()
        self.reload()

    # leaving

    def _ask_leave(self, peers: Peers) -> None:
        others = self._words.short(peers.others)
        told = [
            self.tr(
                "Wat jij met de groep deelde, wordt ingetrokken. Een ander ziet het niet meer zodra de "
                "Oefenruimte van die ander weer verbinding heeft."
            ),
            self.tr("Wat anderen met de groep deelden, kun jij hier niet meer openen."),
            self.tr("De reacties die je kreeg, blijven voor jou staan. Wat jij schreef, blijft bij hen."),
            self.tr("Terugkomen in deze groep kan niet."),
        ]
        if others:
            told.append(
                self.tr("{0} krijgt bericht dat je weg bent.").format(others)
                if len(peers.others) == 1
                else self.tr("{0} krijgen bericht dat je weg bent.").format(others)
            )
        question = ask(
            self._context.overlay,
            self.tr("Groep {0} verlaten?").format(peers.circle.name),
            " ".join(told),
            [
                Answer(_LEAVE, self.tr("Verlaat groep"), "danger"),
                Answer(_STAY, self.tr("Blijf in de groep"), "primary", safe=True, key="Esc"),
            ],
        )
        question.closed.connect(lambda result: self._leave(peers.circle) if result == _LEAVE else None)

    def _leave(self, circle: Circle) -> None:
        self._context.jobs.run(
            self._context.session.circles.leave,
            circle.id,
            on_done=lambda _: self._left(circle),
            on_problem=self._context.problem,
            key=SYNC_LANE,
            owner=self,
        )

    def _left(self, circle: Circle) -> None:
        self._context.toast(self.tr("Je zit niet meer in {0}.").format(circle.name), icon="users-round")
        self._context.news.sharesChanged.emit()
        self._context.sync_soon()
        self.reload()


def _look(session: Session) -> Seen:
    live = {
        (grant.circle_id, grant.take_id)
        for grant in session.sharing.grants()
        if grant.circle_id is not None and grant.state in _SEEN
    }
    shared = Counter(circle_id for circle_id, _ in live)
    return Seen(
        session.spaces.current() is not None,
        tuple(session.spaces.contacts()),
        peers_of(session),
        tuple(sorted(shared.items())),
    )
