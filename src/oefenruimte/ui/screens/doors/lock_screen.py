"""The locked door (sheet 13, bottom right)."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.profiles import Here
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.screens.doors.context import DoorContext, in_words
from oefenruimte.ui.screens.doors.door_form import DoorForm
from oefenruimte.ui.shells.logo import Logo
from oefenruimte.ui.widgets import Busy, Button, Chip, EmptyState, Label, Ruimte, Themed

_INSET = 10


class LockScreen(Themed, QWidget):
    """Finds out who has a room here (unless that is known), asks the passphrase, and hands the session to
    `context.opened`. Without anybody it goes on to the first start."""

    def __init__(self, context: DoorContext, here: Here | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.form: DoorForm | None = None
        room = Ruimte("kamer", padding=(26, 18, 28, 12))
        room.set_chip(Chip("private", self.tr("Op slot")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        outer.addWidget(room)
        brand = QHBoxLayout()
        brand.setSpacing(10)
        brand.addWidget(Logo())
        brand.addWidget(Label("Oefenruimte", "brand", wrap=False))
        brand.addStretch(1)
        room.body.addLayout(brand)
        self._middle = QVBoxLayout()
        room.body.addLayout(self._middle, 1)
        if here is None:
            self._look()
        else:
            self._known(here)

    def _look(self) -> None:
        self._show(Busy(self.tr("Even kijken wie hier oefent…")))
        self._context.jobs.run(self._context.profiles.here, on_done=self._known, on_problem=self._cannot_look)

    def _known(self, here: Here) -> None:
        profiles = here.profiles
        if not profiles:
            self._context.show_first_start()
            return
        # Another window may have opened another room since: who locked this one comes back to their own name.
        own = self._context.locked if self._context.locked in profiles else None
        self.form = DoorForm(self._context, profiles, own or here.last or profiles[0])
        self._show(self.form)
        # After the layout, so that the field comes into view in a low window.
        QTimer.singleShot(0, self.form, self._focus)

    def _focus(self) -> None:
        if self.form is not None:
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cannot_look(self, problem: Problem) -> None:
        found = in_words(problem)
        again = Button(self.tr("Probeer opnieuw"), "primary", icon="refresh-cw")
        again.clicked.connect(self._look)
        self._show(EmptyState("hard-drive", found.title, found.text, [again], kind="error"))

    def _show(self, content: QWidget) -> None:
        while (item := self._middle.takeAt(0)) is not None:
            before = item.widget()
            if before is not None:
                before.hide()
                before.deleteLater()
        self._middle.addWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self.ink("window"))
