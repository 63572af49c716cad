"""The space of now: where it is, whether it works, and what opens it (never what that is)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.place_kind import PlaceKind, place_kind
from oefenruimte.app.space_test_texts import place_words
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import Space
from oefenruimte.ui.context import SYNC_LANE, ScreenContext
from oefenruimte.ui.language import current_language
from oefenruimte.ui.screens.settings.connection import ConnectionTest
from oefenruimte.ui.screens.settings.credential_fields import CredentialFields
from oefenruimte.ui.widgets import Button, FlowLayout, SettingRow, Themed

_GAP = 10


class CurrentPlace(Themed, QWidget):
    """`other` and `stop` are for the card; `saved()` after other credentials were kept."""

    saved = Signal()

    def __init__(
        self, context: ScreenContext, space: Space, *, kept: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.other = Button(self.tr("Andere plek…"), size="small", icon="folder-open")
        self.stop = Button(self.tr("Stop met deze deelruimte…"), size="small")
        self.connection = ConnectionTest(context, lambda: ("", None))
        self.edit = Button(self.tr("Andere gegevens…"), size="small")
        self.fields = CredentialFields()
        self.keep = Button(self.tr("Bewaar"), size="small", icon="check")
        self.leave = Button(self.tr("Laat zo"), "ghost", "small")
        self._kind = place_kind(space.location)
        self._form, self._rows = QWidget(), QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        title = self.tr("Deelruimte {0}").format(space.name) if space.name else self.tr("Deelruimte")
        self._rows.addWidget(SettingRow(title, space.location, self.other))
        self.other.setAccessibleName(self.tr("Andere plek…"))
        self._add_credentials(kept)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.connection.button)
        flow.addWidget(self.stop)
        self._rows.addWidget(buttons)
        self._rows.addWidget(self.connection)
        self.retheme()

    def retheme(self) -> None:
        self._rows.setSpacing(self.px(_GAP))
        super().retheme()

    def release(self) -> None:
        """The page goes: nothing typed stays, nothing runs on."""
        self.connection.stop()
        self._close()

    def _add_credentials(self, kept: bool) -> None:
        words = self.tr("Opgeslagen") if kept else self.tr("Nog niet ingevuld")
        row = SettingRow(self.tr("Toegangsgegevens"), words, self.edit)
        self.edit.setAccessibleName(self.tr("Andere gegevens…"))
        self._rows.addWidget(row)
        row.setVisible(self._kind is not PlaceKind.FOLDER)
        column, buttons = QVBoxLayout(self._form), QWidget()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        flow = FlowLayout(buttons)
        flow.addWidget(self.keep)
        flow.addWidget(self.leave)
        column.addWidget(self.fields)
        column.addWidget(buttons)
        self._rows.addWidget(self._form)
        self._form.hide()
        self.edit.clicked.connect(self._open)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self._close)

    def _open(self) -> None:
        self.fields.show_kind(self._kind)
        self._form.show()
        first = self.fields.key_id if self._kind is PlaceKind.S3 else self.fields.secret
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self.fields.wipe()
        if self._form.isVisible():
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._form.hide()

    def _keep(self) -> None:
        typed = self.fields.typed()
        if typed is None:
            self.fields.secret.set_error(self.tr("Vul de gegevens in die je van je beheerder kreeg."))
            self.fields.secret.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._context.jobs.run(
            self._context.session.spaces.set_credentials,
            typed,
            on_done=self._kept,
            on_problem=self._not_kept,
            key=SYNC_LANE,
        )

    def _kept(self, _: None) -> None:
        self._close()
        self.connection.forget()
        self.saved.emit()

    def _not_kept(self, problem: Problem) -> None:
        self.fields.secret.set_error(place_words(problem, current_language()))
