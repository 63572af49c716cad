"""From "Delen…" to a copy that lies in the space, with a way back at every step."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from oefenruimte.app.session import Session
from oefenruimte.app.share_copy import Progress, ShareCopy
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.organisation import Trust
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import Contact, Grant
from oefenruimte.domain.take import Take
from oefenruimte.ui.bridge.jobs import Cancel, Cancelled
from oefenruimte.ui.context import SYNC_LANE, ScreenContext
from oefenruimte.ui.dialogs.share.copy_dialog import CopyDialog
from oefenruimte.ui.dialogs.share.dialog import ShareDialog
from oefenruimte.ui.dialogs.share.no_coach import NoCoachDialog
from oefenruimte.ui.dialogs.share.offer import ShareOffer, ShareRequest, load_offer
from oefenruimte.ui.dialogs.withdraw import LANE, Withdrawal
from oefenruimte.ui.language.words import day_text, words
from oefenruimte.ui.screens.settings.people import compare_words
from oefenruimte.ui.widgets import Dialog

SHARED = "gedeeld"
# Where the learner can do something about the cause, they are told.
_USEFUL = (Code.SHARE_TOO_LARGE, Code.FILE_DAMAGED, Code.FILE_MISSING, Code.CONTACT_CHANGED, Code.SPACE_FULL)


class ShareFlow(QObject):
    """One per page; `close` when the page goes. No parent: a copy under way ends, and is told about."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._withdrawal = Withdrawal(context)
        self._open: Dialog | None = None
        self._looking: CopyDialog | None = None
        self._messages: dict[TakeId, str] = {}  # typed, and not sent: Esc throws no words away
        self._closed = False

    @property
    def dialog(self) -> Dialog | None:
        """What is open now."""
        return self._open

    @property
    def copy_dialog(self) -> CopyDialog | None:
        return self._looking

    def begin(self, take: Take, scenario: Scenario | None) -> None:
        if self._open is None:
            self._context.jobs.run(
                load_offer,
                self._context.session,
                take,
                scenario,
                on_done=self._offer,
                on_problem=self._context.problem,
                key=LANE,
            )

    def close(self) -> None:
        """The page goes: what is being looked at or asked goes with it."""
        self._closed = True
        if self._looking is not None:
            self._looking.close_with("")
        if self._open is not None:
            Dialog.close_with(self._open, "")  # also while a copy is made: that ends by itself

    # --- asking -----------------------------------------------------------------------------------

    def _offer(self, offer: ShareOffer) -> None:
        if self._closed or self._open is not None:
            return
        if not offer.contacts and not offer.circles:
            nobody = NoCoachDialog(self._context.overlay, has_space=offer.has_space)
            nobody.settings_wanted.connect(self._context.go)
            self._present(nobody)
            return
        take_id = offer.take.id
        dialog = ShareDialog(self._context.overlay, offer)
        dialog.message.set_text(self._messages.pop(take_id, ""))
        dialog.message.edit.moveCursor(QTextCursor.MoveOperation.End)
        dialog.closed.connect(lambda result: self._keep_message(take_id, dialog.message.text, result))
        dialog.share_wanted.connect(lambda request: self._share(dialog, offer, request))
        dialog.look_wanted.connect(lambda: self._look(dialog, offer))
        dialog.compare_wanted.connect(lambda contact: self._compare(dialog, offer, contact))
        self._present(dialog)

    def _present(self, dialog: Dialog) -> None:
        self._open = dialog
        dialog.closed.connect(self._forget)
        dialog.present()

    def _forget(self, _: str) -> None:
        self._open = None

    def _keep_message(self, take_id: TakeId, typed: str, result: str) -> None:
        if typed.strip() and result != SHARED:
            self._messages[take_id] = typed

    # --- sharing ----------------------------------------------------------------------------------

    def _share(self, dialog: ShareDialog, offer: ShareOffer, request: ShareRequest) -> None:
        stop = Cancel()
        dialog.set_busy(True)
        # Not the runner's own way to stop: we must hear whether it was in time.
        job = self._context.jobs.run(
            _share,
            self._context.session,
            offer.take.id,
            offer.scenario,
            request,
            stop,
            on_done=lambda grant: self._shared(dialog, grant),
            on_problem=lambda problem: self._failed(dialog, problem),
            on_progress=lambda part: dialog.set_progress(part) if self._open is dialog else None,
            key=LANE,
            owner=self,
        )

        def stopping() -> None:
            stop.cancel()
            if not job.finished:
                dialog.set_stopping()

        dialog.stop_wanted.connect(stopping)

    def _shared(self, dialog: ShareDialog, grant: Grant | None) -> None:
        if self._open is dialog:
            Dialog.close_with(dialog, SHARED if grant is not None else "")
        if grant is None:  # stopped in time: nothing was shared
            return
        self._context.news.sharesChanged.emit()
        run = self._context.jobs.run
        run(
            _deliver,
            self._context.session,
            on_done=lambda _: self._delivered(grant, there=True),
            on_problem=lambda _: self._delivered(grant, there=False),
            key=SYNC_LANE,
            owner=self,
        )

    def _delivered(self, grant: Grant, *, there: bool) -> None:
        name = grant.called
        day = day_text(grant.until, self._context.session.clock.today())
        if there:
            said = self.tr("Gedeeld met {0} tot en met {1}").format(name, day)
        else:  # the outbox keeps it
            said = self.tr("{0} krijgt je poging zodra de deelruimte bereikbaar is.").format(name)
        self._context.toast(
            said,
            icon="users-round" if there else "clock",
            undo=lambda: self._withdrawal.withdraw([grant]),
            undo_text=self.tr("Trek in"),
        )
        self._context.news.sharesChanged.emit()
        self._context.sync_soon()

    def _failed(self, dialog: ShareDialog, problem: Problem) -> None:
        if self._open is dialog:
            dialog.show_failure(words(problem).text if problem.code in _USEFUL else "")
        else:
            self._context.problem(problem)

    # --- looking ----------------------------------------------------------------------------------

    def _look(self, dialog: ShareDialog, offer: ShareOffer) -> None:
        if dialog.goes.look.busy:
            return
        dialog.goes.look.set_busy(True, self.tr("Kopie openen…"))
        name = dialog.whom.called
        self._context.jobs.run(
            _copy,
            self._context.session,
            offer.take.id,
            offer.scenario,
            on_done=lambda copy: self._show_copy(dialog, offer, copy, name),
            on_problem=lambda problem: self._cannot_look(dialog, problem),
            key=LANE,
            owner=self,
        )

    def _show_copy(self, dialog: ShareDialog, offer: ShareOffer, copy: ShareCopy, name: str) -> None:
        if self._open is not dialog:
            self._let_go(copy)
            return
        dialog.goes.look.set_busy(False)
        looking = self._looking = CopyDialog(self._context.overlay, offer, copy, name)
        looking.closed.connect(lambda _: self._let_go(copy))
        looking.present()

    def _let_go(self, copy: ShareCopy) -> None:
        self._looking = None
        self._context.jobs.run(
            copy.close, on_done=_nothing, on_problem=self._context.problem, key=LANE, owner=self
        )

    def _cannot_look(self, dialog: ShareDialog, problem: Problem) -> None:
        if self._open is dialog:
            dialog.goes.look.set_busy(False)
        self._context.problem(problem)

    # --- comparing words --------------------------------------------------------------------------

    def _compare(self, dialog: ShareDialog, offer: ShareOffer, contact: Contact) -> None:
        if contact.trust is not Trust.CHANGED:
            self._ask_words(dialog, offer, contact, None)
            return
        self._context.jobs.run(
            self._context.session.organisation.changed,
            contact.id,
            on_done=lambda changed: self._ask_words(dialog, offer, contact, changed),
            on_problem=self._context.problem,
            key=LANE,
            owner=self,
        )

    def _ask_words(
        self, dialog: ShareDialog, offer: ShareOffer, contact: Contact, changed: Contact | None
    ) -> None:
        if self._open is not dialog:
            return
        compare = compare_words(self._context.overlay, contact, offer.own_words, changed)
        compare.closed.connect(
            lambda result: self._compared(dialog, contact, changed) if result == "same" else None
        )
        compare.present()

    def _compared(self, dialog: ShareDialog, contact: Contact, changed: Contact | None) -> None:
        def known(verified: Contact) -> None:
            if self._open is dialog:
                dialog.whom.update_contact(verified)
            self._context.news.contactsChanged.emit()

        session = self._context.session
        if changed is None:
            work = partial(session.spaces.verify, contact.id)
        else:
            work = partial(session.organisation.confirm_changed, contact.id, changed.fingerprint)
        self._context.jobs.run(
            work,
            on_done=known,
            on_problem=self._context.problem,
            key=LANE,
            owner=self,
        )


def _share(
    session: Session,
    take_id: TakeId,
    scenario: Scenario | None,
    request: ShareRequest,
    stop: Cancel,
    *,
    progress: Progress,
) -> Grant | None:
    """None when it was stopped before anything was queued."""

    def told(part: float) -> None:
        if part < 1.0:
            stop.check()
        progress(part)

    try:
        return session.sharing.share(
            take_id,
            request.contact_id,
            circle_id=request.circle_id,
            scenario=scenario,
            until=request.until,
            message=request.message,
            with_self_check=request.with_answers,
            progress=told,
        )
    except Cancelled:
        return None


def _deliver(session: Session) -> int:
    return session.outbox.send(session.spaces.transport())


def _copy(session: Session, take_id: TakeId, scenario: Scenario | None) -> ShareCopy:
    return session.sharing.preview(take_id, scenario=scenario)


def _nothing(_: object) -> None:
    """Let go of: there is nothing to tell."""
