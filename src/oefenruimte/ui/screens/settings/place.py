"""Where a space is: a folder or a place in an object store, and what opens that."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.place_kind import ABOUT_CREDENTIALS, PlaceKind, place_kind, usual_name
from oefenruimte.app.policy import ManagedPolicy
from oefenruimte.app.session import Session
from oefenruimte.app.space_test_texts import place_words
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import Space
from oefenruimte.ui.context import SYNC_LANE, ScreenContext
from oefenruimte.ui.dialogs.files import ask_folder
from oefenruimte.ui.language import current_language
from oefenruimte.ui.screens.settings.connection import ConnectionTest
from oefenruimte.ui.screens.settings.credential_fields import CredentialFields
from oefenruimte.ui.screens.settings.locks import lock
from oefenruimte.ui.widgets import Button, FlowLayout, TextField, Themed

_MOST = 1000
_GAP = 10


class PlaceForm(Themed, QWidget):
    """Take part in a space, or make one. `entered(Space)` when that worked; `given_up()` by "Laat zo"."""

    entered = Signal(object)
    given_up = Signal()

    def __init__(
        self, context: ScreenContext, *, can_give_up: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False
        self._kind = PlaceKind.FOLDER
        self.location = TextField(
            self.tr("Map of adres"),
            hint=self.tr("Een map, of een adres met s3://, az:// of gs:// van je beheerder."),
            max_length=_MOST,
        )
        self.choose = Button(self.tr("Kies map…"), size="small", icon="folder-open")
        self.credentials = CredentialFields()
        self.join = Button(self.tr("Meedoen"), size="small", icon="check")
        self.new = Button(self.tr("Nieuwe deelruimte"), size="small", icon="plus")
        self.leave = Button(self.tr("Laat zo"), "ghost", "small")
        self.connection = ConnectionTest(context, self._asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.location)
        self._column.addWidget(_flow(self.choose))
        self._column.addWidget(self.credentials)
        self._column.addWidget(_flow(self.join, self.new, self.connection.button, self.leave))
        self.leave.setVisible(can_give_up)
        self._column.addWidget(self.connection)
        self.location.text_changed.connect(self._typed)
        self.location.submitted.connect(lambda: self._enter(new=False))
        self.choose.clicked.connect(self._ask_folder)
        self.join.clicked.connect(lambda: self._enter(new=False))
        self.new.clicked.connect(lambda: self._enter(new=True))
        self.leave.clicked.connect(self._leave)
        self._preset(context.session.policy)
        self.retheme()

    def _preset(self, policy: ManagedPolicy) -> None:
        """Where the organisation shares is filled in; elsewhere, where that may not be, is off."""
        self.location.set_text(policy.location)
        if policy.only_this_space:
            for control in (self.location, self.choose):
                lock(control)

    def retheme(self) -> None:
        self._column.setSpacing(self.px(_GAP))
        super().retheme()

    def release(self) -> None:
        """The page goes: nothing typed stays, nothing runs on."""
        self.connection.stop()
        self.credentials.wipe()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    # --- typing -----------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self.connection.forget()
        kind = place_kind(text)
        if kind is not self._kind:
            self._kind = kind
            self.credentials.show_kind(kind)

    def _ask_folder(self) -> None:
        ask_folder(self, self.tr("Kies de map van de deelruimte"), self._chosen)

    def _chosen(self, folder: Path) -> None:
        self.location.set_text(str(folder))
        self.join.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked(self) -> tuple[str, Credentials | None] | None:
        location = self.location.text.strip()
        if not location:
            self.location.set_error(self.tr("Kies een map of vul het adres in."))
            self.location.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return location, self.credentials.typed()

    # --- going there ------------------------------------------------------------------------------

    def _enter(self, *, new: bool) -> None:
        asked = None if self._busy else self._asked()
        if asked is None:
            return
        self._busy = True
        self.connection.forget()
        (self.new if new else self.join).set_busy(True)
        self._context.jobs.run(
            _create if new else _join,
            self._context.session,
            *asked,
            on_done=self._entered,
            on_problem=self._refused,
            key=SYNC_LANE,
        )

    def _entered(self, space: Space) -> None:
        self._rest()
        self.credentials.wipe()
        self.entered.emit(space)

    def _refused(self, problem: Problem) -> None:
        self._rest()
        about_credentials = problem.code in ABOUT_CREDENTIALS and self._kind is not PlaceKind.FOLDER
        field = self.credentials.secret if about_credentials else self.location
        field.set_error(place_words(problem, current_language()))
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self) -> None:
        self._busy = False
        for button in (self.join, self.new):
            button.set_busy(False)

    def _leave(self) -> None:
        self.release()
        self.given_up.emit()


def _flow(*buttons: Button) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for button in buttons:
        flow.addWidget(button)
    return holder


def _join(session: Session, location: str, credentials: Credentials | None) -> Space:
    return session.spaces.join(location, credentials)


def _create(session: Session, location: str, credentials: Credentials | None) -> Space:
    return session.spaces.create(location, usual_name(location), credentials)
