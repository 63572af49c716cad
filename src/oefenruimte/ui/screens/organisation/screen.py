"""The administrator's page: who asks to be let in, who is a member, who is invited."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.organisation import INVITATION_SUFFIX, qr_rows
from oefenruimte.app.session import Session
from oefenruimte.domain.organisation import Invitation, JoinRequest, Member, Organisation, Policy
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import SYNC_LANE, Screen, ScreenContext
from oefenruimte.ui.dialogs.files import ask_save_file
from oefenruimte.ui.language.words import day_text, words
from oefenruimte.ui.routes import OrganisationRoute, SettingsRoute
from oefenruimte.ui.screens.organisation.effect import EffectCard
from oefenruimte.ui.screens.organisation.invitation_dialog import InvitationDialog
from oefenruimte.ui.screens.organisation.invite_dialog import InviteDialog, MemberDialog, Wanted
from oefenruimte.ui.screens.organisation.row import PersonRow
from oefenruimte.ui.screens.organisation.rules_dialog import RulesDialog
from oefenruimte.ui.screens.organisation.with_key import WithKey
from oefenruimte.ui.screens.organisation.words import RoleWords
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.one_state import OneState
from oefenruimte.ui.screens.parts.page import Page, stack
from oefenruimte.ui.widgets import (
    Answer,
    Button,
    Card,
    Chip,
    FlowLayout,
    IconLine,
    Label,
    Shortcuts,
    TextField,
    ask,
)

_MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class Seen:
    organisation: Organisation | None
    members: tuple[Member, ...]
    requests: tuple[JoinRequest, ...]
    expires_on: date | None
    policy: Policy
    mandate_until: date | None


@dataclass(frozen=True, slots=True)
class Made:
    invitation: Invitation
    content: bytes
    rows: tuple[tuple[bool, ...], ...]


class OrganisationScreen(Screen):
    """Everything that changes the roster goes to the space, in the lane of the exchange."""

    def __init__(self, context: ScreenContext, route: OrganisationRoute) -> None:
        super().__init__()
        del route
        self._context = context
        self._words = RoleWords(self)
        self._members: tuple[Member, ...] = ()
        self._arrived = False
        self._policy = Policy()
        self._mandate_until: date | None = None
        self._page = Page(self.tr("Beheer"), self.tr("Wie meedoet in jullie organisatie"))
        self.promise = IconLine(
            "lock",
            self.tr(
                "Een beheerder kan geen enkele poging openen. Je ziet alleen wie meedoet en met welke rol."
            ),
            "note",
            "privateText",
            "privateText",
        )
        self.back_button = Button(self.tr("Terug"), "ghost", icon="arrow-left", key="Esc")
        self.renew_button = Button(self.tr("Verleng de ledenlijst"), icon="refresh-cw")
        self.invite_button = Button(self.tr("Nodig iemand uit…"), "primary", icon="plus")
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        right = QWidget()
        flow = FlowLayout(right, gap=12)
        flow.addWidget(self.renew_button)
        flow.addWidget(self.invite_button)
        row.addStretch(1)
        row.addWidget(right)
        self._page.fixed.addWidget(self.promise)
        self._page.fixed.addWidget(bar)
        self._requests = Card(None, self.tr("Vraagt om mee te doen"), icon="inbox", spacing=12)
        visible = Chip("shared", self.tr("Ieder lid ziet deze lijst"), "small")
        self._list = Card("podium", self.tr("Leden"), icon="users-round", chip=visible, spacing=12)
        self.search = TextField(self.tr("Zoek op naam"), icon="search")
        self.search.text_changed.connect(lambda _: self._show_members())
        self._list.body.addWidget(self.search)
        self._until = Label("", "small", "textMuted")
        self._list.body.addWidget(self._until)
        self._request_rows, self._member_rows = QVBoxLayout(), QVBoxLayout()
        self._requests.body.addLayout(self._request_rows)
        self._list.body.addLayout(self._member_rows)
        for rows in (self._request_rows, self._member_rows):
            rows.setSpacing(12)
        self.with_key = WithKey(context, self._change, self)
        self._rules = self._make_rules()
        self._state = OneState(self._page.content)
        self._cards = stack((self._requests, self._rules, self._list, EffectCard(context)))
        self._page.content.addWidget(self._cards, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.back_button.clicked.connect(self._back)
        self.invite_button.clicked.connect(self._ask_invite)
        self.renew_button.clicked.connect(
            lambda: self._change(context.session.organisation.renew, self.tr("De ledenlijst is verlengd."))
        )
        Shortcuts(self).bind("Esc", self._back)
        self.reload()

    def _make_rules(self) -> Card:
        card = Card(None, self.tr("Regels en beheer"), icon="settings", spacing=8)
        self._rule, self._mandate = Label("", "small", "textMuted"), Label("", "small", "textMuted")
        self.rules_button = Button(self.tr("Regels…"), size="small", icon="pencil")
        self.mandate_button = Button(self.tr("Verleng beheer…"), size="small", icon="usb")
        self.rules_button.clicked.connect(self._ask_rules)
        self.mandate_button.clicked.connect(self.with_key.ask_renewal)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.rules_button)
        flow.addWidget(self.mandate_button)
        for part in (self._rule, self._mandate, buttons):
            card.body.addWidget(part)
        return card

    def reload(self) -> None:
        """Look again at the roster, and at who asks."""
        self._context.jobs.run(
            _look,
            self._context.session,
            on_done=self._show,
            on_problem=self._failed,
            key=SYNC_LANE,
            owner=self,
        )

    # showing

    def _failed(self, problem: Problem) -> None:
        """With a list on the page it is told in passing; without one nothing can be done here."""
        if self._arrived:
            self._context.problem(problem)
            return
        self._cards.hide()
        for button in (self.invite_button, self.renew_button):
            button.set_unavailable(words(problem).title)
        self._state.show(NotLoaded("users-round", problem, self.reload))

    def _show(self, seen: Seen) -> None:
        self._state.drop()
        self._cards.show()
        for button in (self.invite_button, self.renew_button):
            button.set_unavailable(None)
        today = self._context.session.clock.today()
        self._members = seen.members
        if seen.organisation is not None:
            self._page.header.set_words(
                self.tr("Beheer van {0}").format(seen.organisation.name),
                self.tr("Woorden: {0}").format(seen.organisation.fingerprint),
            )
        if seen.expires_on is not None:
            until = day_text(seen.expires_on, today)
            self._until.setText(self.tr("Deze ledenlijst geldt tot en met {0}.").format(until))
        self._policy, self._mandate_until = seen.policy, seen.mandate_until
        self._rule.setText(self._words.policy(seen.policy))
        if seen.mandate_until is not None:
            last = day_text(seen.mandate_until, today)
            self._mandate.setText(self.tr("Je mag ondertekenen tot en met {0}.").format(last))
        _empty(self._request_rows)
        if not seen.requests:
            self._request_rows.addWidget(Label(self.tr("Niemand vraagt iets."), color="textMuted"))
        for request in seen.requests:
            self._request_rows.addWidget(self._request(request))
        self._show_members()
        if not self._arrived and self.back_button.hasFocus():  # there it lands when the window shows
            self.invite_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrived = True
        focus_first(self, self.invite_button)

    def _request(self, request: JoinRequest) -> PersonRow:
        member = request.member
        admit = Button(self.tr("Laat toe…"), size="small")
        refuse = Button(self.tr("Weiger"), "ghost", "small")
        admit.clicked.connect(lambda: self._ask_admit(request))
        refuse.clicked.connect(
            lambda: self._change(
                lambda: self._context.session.organisation.refuse(member.id),
                self.tr("{0} is niet toegelaten.").format(member.name),
            )
        )
        lines = [self._words.roles(member.roles), self.tr("Woorden: {0}").format(request.fingerprint)]
        return PersonRow(member.name, lines, [refuse, admit])

    def _show_members(self) -> None:
        _empty(self._member_rows)
        wanted = self.search.text.strip().casefold()
        found = [member for member in self._members if wanted in member.name.casefold()]
        for member in found[:_MOST_ROWS]:
            self._member_rows.addWidget(self._member(member))
        if not found:
            self._member_rows.addWidget(Label(self.tr("Niemand gevonden."), color="textMuted"))
        elif len(found) > _MOST_ROWS:
            more = self.tr("En nog {0}. Zoek op naam.").format(len(found) - _MOST_ROWS)
            self._member_rows.addWidget(Label(more, color="textMuted"))

    def _member(self, member: Member) -> PersonRow:
        session = self._context.session
        buttons = []
        if member.id != session.member_id and member.revoked_on is None:
            revoke = Button(self.tr("Stop lidmaatschap…"), "ghost", "small")
            revoke.clicked.connect(lambda: self._ask_revoke(member))
            change = Button(self.tr("Rollen…"), size="small")
            change.clicked.connect(lambda: self._ask_change(member))
            buttons += [revoke, change]
        state = self._words.state(member, session.clock.today())
        return PersonRow(member.name, [self._words.roles(member.roles), state], buttons)

    # doing

    def _ask_admit(self, request: JoinRequest) -> None:
        member = request.member
        dialog = ask(
            self._context.overlay,
            self.tr("{0} toelaten?").format(member.name),
            self.tr("Bel {0} en vergelijk de woorden: {1}. Alleen als ze gelijk zijn, is het {0}.").format(
                member.name, request.fingerprint
            ),
            (
                Answer("later", self.tr("Later"), safe=True, key="Esc"),
                Answer("admit", self.tr("Woorden zijn gelijk, laat toe"), "primary"),
            ),
        )
        dialog.closed.connect(
            lambda answer: (
                self._change(
                    lambda: self._context.session.organisation.admit(member.id),
                    self.tr("{0} doet mee.").format(member.name),
                )
                if answer == "admit"
                else None
            )
        )

    def _ask_revoke(self, member: Member) -> None:
        dialog = ask(
            self._context.overlay,
            self.tr("Lidmaatschap van {0} stoppen?").format(member.name),
            self.tr(
                "Collega's kunnen daarna niets nieuws meer delen met {0}. Wat al gedeeld is, kan {0} nog "
                "openen tot de laatste dag of tot het wordt ingetrokken. Een kopie die {0} al heeft, kan "
                "niemand terughalen."
            ).format(member.name),
            (
                Answer("stay", self.tr("Laat zo"), "primary", safe=True, key="Esc"),
                Answer("stop", self.tr("Stop lidmaatschap"), "danger"),
            ),
        )
        dialog.closed.connect(
            lambda answer: (
                self._change(
                    lambda: self._context.session.organisation.revoke(member.id),
                    self.tr("{0} is geen lid meer.").format(member.name),
                )
                if answer == "stop"
                else None
            )
        )

    def _change(self, work: Callable[[], object], said: str) -> None:
        self._context.jobs.run(
            work,
            on_done=lambda _: self._changed(said),
            on_problem=self._context.problem,
            key=SYNC_LANE,
            owner=self,
        )

    def _changed(self, said: str) -> None:
        self._context.toast(said)
        self._context.news.contactsChanged.emit()
        self.reload()

    def _ask_change(self, member: Member) -> None:
        session = self._context.session
        dialog = MemberDialog(self._context.overlay, member, session.clock.today())
        dialog.wanted.connect(
            lambda wanted: self._change(
                lambda: session.organisation.change(member.id, wanted.roles, wanted.guest_until),
                self.tr("De rollen van {0} zijn bewaard.").format(member.name),
            )
        )
        dialog.admin_wanted.connect(lambda: self.with_key.ask_admin(member))
        dialog.present()

    def _ask_rules(self) -> None:
        dialog = RulesDialog(self._context.overlay, self._policy)
        dialog.wanted.connect(
            lambda policy: self._change(
                lambda: self._context.session.organisation.set_policy(policy),
                self.tr("De regels zijn bewaard."),
            )
        )
        dialog.present()

    def _ask_invite(self) -> None:
        today = self._context.session.clock.today()
        dialog = InviteDialog(self._context.overlay, today, self._mandate_until)
        dialog.wanted.connect(self.invite)
        dialog.present()

    def invite(self, wanted: Wanted) -> None:
        """Make an invitation, and show it."""
        self._context.jobs.run(
            _invite,
            self._context.session,
            wanted,
            on_done=self._show_invitation,
            on_problem=self._context.problem,
            key=SYNC_LANE,
            owner=self,
        )

    def _show_invitation(self, made: Made) -> None:
        today = self._context.session.clock.today()
        dialog = InvitationDialog(self._context.overlay, made.invitation, made.rows, today)
        dialog.save_wanted.connect(lambda: self._ask_place(made.content))
        dialog.present()

    def _ask_place(self, content: bytes) -> None:
        ask_save_file(
            self,
            self.tr("Bewaar de uitnodiging"),
            self.tr("uitnodiging") + INVITATION_SUFFIX,
            self.tr("Uitnodiging (*.oefenuitnodiging)"),
            lambda path: self.save_invitation(content, path),
        )

    def save_invitation(self, content: bytes, path: Path) -> None:
        """Write an invitation that was made to this file."""
        self._context.jobs.run(
            _save,
            content,
            path,
            on_done=lambda _: self._context.toast(self.tr("De uitnodiging is bewaard.")),
            on_problem=self._context.problem,
            owner=self,
        )

    def _back(self) -> None:
        self._context.go(SettingsRoute("delen"))


def _empty(rows: QVBoxLayout) -> None:
    while (item := rows.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _look(session: Session) -> Seen:
    desk = session.organisation
    roster = desk.roster()
    requests = tuple(desk.requests()) if desk.am_admin() else ()
    expires_on = roster.expires_on if roster else None
    return Seen(
        desk.current(), tuple(desk.members()), requests, expires_on, desk.policy(), desk.mandate_until()
    )


def _invite(session: Session, wanted: Wanted) -> Made:
    desk = session.organisation
    invitation = desk.invite(wanted.roles, expires_on=wanted.expires_on, guest_until=wanted.guest_until)
    content = desk.invitation_bytes(invitation)
    return Made(invitation, content, qr_rows(content))


def _save(content: bytes, path: Path) -> None:
    from oefenruimte.app.plain_file import whole_file

    with whole_file(path) as out:
        out.write(content)
