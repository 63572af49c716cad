"""The passphrase, and the way out for who forgot it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.problem import Code
from oefenruimte.ui.screens.doors.context import in_words, unlock_room
from oefenruimte.ui.screens.doors.language_button import LanguageButton
from oefenruimte.ui.widgets import Banner, Button, EmptyState, Scroll, TextField, Themed, tab_in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oefenruimte.app.profiles import ProfileInfo
    from oefenruimte.app.session import Session
    from oefenruimte.domain.problem import Problem
    from oefenruimte.ui.screens.doors.context import DoorContext
    from oefenruimte.ui.screens.doors.profile_list import ProfileList

_FIELD, _BANNER, _DIALOG = 300, 480, 520
_MOST = 500  # characters


class DoorForm(Themed, QWidget):
    """One or more profiles; `chosen` is the one to begin with."""

    def __init__(
        self,
        context: DoorContext,
        profiles: Sequence[ProfileInfo],
        chosen: ProfileInfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._profile = chosen
        self.trouble = Banner("error", "")
        self.trouble.hide()
        self.names = _list_of(profiles, chosen) if len(profiles) > 1 else None
        self.field = TextField(self.tr("Je wachtzin"), secret=True, max_length=_MOST)
        self.door = Button(self.tr("Open"), "primary", key="Enter")
        self.forgot = Button(self.tr("Wachtzin vergeten?"), "ghost")
        self.new = Button(self.tr("Nieuwe oefenruimte"), "ghost", icon="plus")
        self.language = LanguageButton(context)
        state = EmptyState(
            "lock",
            self.tr("Je oefenruimte zit op slot"),
            "" if self.names is not None else chosen.name,
            [self.door, self.forgot],
        )
        state.body.setSpacing(14)
        self._top, self._middle = _Narrow(self.trouble), _Narrow(self.field)
        self._people = _Narrow(self.names) if self.names is not None else None
        for part in (self._top, self._people, self._middle):
            if part is not None:
                state.body.addWidget(part)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(state, 1)
        aside = QHBoxLayout()
        aside.addStretch(1)
        aside.addWidget(self.new)
        aside.addWidget(self.language)
        aside.addStretch(1)
        column.addLayout(aside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
        people = () if self.names is None else (self.names,)
        tab_in_order(*people, self.field, self.door, self.forgot, self.new, self.language)
        self.setFocusProxy(self.field.edit)
        if self.names is not None:
            self.names.chosen.connect(self._choose)
        self.field.submitted.connect(self.submit)
        self.door.clicked.connect(self.submit)
        self.forgot.clicked.connect(self._ask_code)
        self.new.clicked.connect(lambda: context.show_first_start())
        self.retheme()

    def retheme(self) -> None:
        self._middle.set_width(self.px(_FIELD))
        self._top.set_width(self.px(_BANNER))
        if self._people is not None and self.names is not None:
            self._people.set_width(self.px(_FIELD) + self.names.width_beside)
        super().retheme()

    def submit(self) -> None:
        """Try the passphrase."""
        if self.door.busy:
            return
        self.trouble.hide()
        if not self.field.text:
            self._wrong(self.tr("Vul je wachtzin in."))
            return
        self._set_busy(True)
        self._context.jobs.run(
            unlock_room,
            self._context.profiles,
            self._context.open,
            self._profile,
            self.field.text,
            on_done=self._opened,
            on_problem=self._not_opened,
        )

    def _choose(self, profile: ProfileInfo) -> None:
        self._profile = profile
        self.trouble.hide()
        self.field.wipe()
        self.field.set_error(None)

    def _opened(self, session: Session) -> None:
        self.field.wipe()
        self._context.opened(session)

    def _not_opened(self, problem: Problem) -> None:
        self._set_busy(False)
        if problem.code is Code.WRONG_PASSPHRASE:
            self._wrong(self.tr("Deze wachtzin klopt niet. Probeer het nog eens."))
            return
        self.field.wipe()
        if problem.code is Code.PROFILE_IN_USE:
            self._context.in_use(self._profile)
        found = in_words(problem)
        self.trouble.set_message(found.title, found.text)
        self.trouble.show()
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wrong(self, message: str) -> None:
        self.field.set_error(message)
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.edit.selectAll()

    def _set_busy(self, busy: bool) -> None:
        self.door.setText(self.tr("Openen…") if busy else self.tr("Open"))
        self.door.set_key(None if busy else "Enter")
        self.door.set_busy(busy, self.tr("Je oefenruimte gaat open"))
        for part in (self.names, self.field, self.forgot, self.new, self.language):
            if part is not None:
                part.setEnabled(not busy)

    def _ask_code(self) -> None:
        from oefenruimte.ui.screens.doors.recovery_form import RecoveryForm
        from oefenruimte.ui.widgets import Dialog

        dialog = Dialog(
            self._context.overlay,
            self.tr("Wachtzin vergeten?"),
            self.tr("Met je herstelcode kies je een nieuwe wachtzin voor de oefenruimte van {0}.").format(
                self._profile.name
            ),
            width=_DIALOG,
        )
        RecoveryForm(self._context, self._profile, dialog)
        dialog.present()


def _list_of(profiles: Sequence[ProfileInfo], chosen: ProfileInfo) -> ProfileList:
    from oefenruimte.ui.screens.doors.profile_list import ProfileList

    return ProfileList(profiles, chosen)


class _Narrow(QWidget):
    """Holds a part in the middle, no wider than it is told."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._inside, 1000)
        row.addStretch(1)

    def set_width(self, width: int) -> None:
        self._inside.setMaximumWidth(width)
