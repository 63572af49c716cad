"""Which roles somebody is invited for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.organisation import Role
from oefenruimte.ui.screens.organisation.words import RoleWords
from oefenruimte.ui.widgets import Button, CheckBox, Dialog, IconLine

_WIDTH = 560


class InviteDialog(Dialog):
    """`save_wanted(tuple[Role, ...])`: make the invitation and ask where to save it."""

    save_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Iemand uitnodigen"),
            self.tr("Eén uitnodiging is voor één persoon en geldt 14 dagen."),
            width=_WIDTH,
        )
        words = RoleWords(self)
        self.boxes = {role: CheckBox(words.role(role)) for role in Role if role is not Role.ADMIN}
        self.boxes[Role.LEARNER].setChecked(True)
        for box in self.boxes.values():
            box.toggled.connect(lambda _: self._follow())
            self.body.addWidget(box)
        self.body.addWidget(
            IconLine(
                "info",
                self.tr(
                    "Een rol zegt wat iemand in het programma doet. Niemand kan daardoor een poging openen."
                ),
                "note",
                "textMuted",
            )
        )
        cancel = Button(self.tr("Toch niet"), key="Esc")
        self.save = Button(self.tr("Bewaar uitnodiging…"), "primary", icon="download")
        cancel.clicked.connect(lambda: self.close_with(""))
        self.save.clicked.connect(self._save)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.save)
        self.set_first_focus(self.boxes[Role.LEARNER])

    @property
    def roles(self) -> tuple[Role, ...]:
        return tuple(role for role, box in self.boxes.items() if box.isChecked())

    def _follow(self) -> None:
        self.save.set_unavailable(None if self.roles else self.tr("Kies eerst een rol."))

    def _save(self) -> None:
        roles = self.roles
        self.close_with("save")
        self.save_wanted.emit(roles)
