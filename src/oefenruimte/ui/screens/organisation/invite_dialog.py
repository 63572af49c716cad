"""Whom somebody is invited as, and until when."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.organisation import Member, Role
from oefenruimte.ui.screens.organisation.words import RoleWords
from oefenruimte.ui.widgets import Button, CheckBox, DateField, Dialog, IconLine

_WIDTH = 560
_USUAL, _LONGEST = timedelta(days=14), timedelta(days=365)
_USUAL_GUEST, _LONGEST_GUEST = timedelta(days=90), timedelta(days=3650)


@dataclass(frozen=True, slots=True)
class Wanted:
    roles: tuple[Role, ...]
    expires_on: date | None = None
    guest_until: date | None = None


class RolesDialog(Dialog):
    """The part that inviting and changing share: roles, and until when somebody is a guest.

    `wanted(Wanted)` when the user is done. Administering asks for the root key: it is not among the roles.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget, title: str, line: str, today: date, save: Button) -> None:
        super().__init__(parent, title, line, width=_WIDTH)
        words = RoleWords(self)
        self.boxes = {role: CheckBox(words.role(role)) for role in Role if role is not Role.ADMIN}
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
        self.guest = CheckBox(self.tr("Is te gast, tot een dag die je kiest"))
        self.guest_until = DateField(self.tr("Te gast tot en met"))
        self.guest_until.set_range(today, today + _LONGEST_GUEST)
        self.guest_until.set_day(today + _USUAL_GUEST)
        self.guest_until.hide()
        self.guest.toggled.connect(self.guest_until.setVisible)
        self.body.addWidget(self.guest)
        self.body.addWidget(self.guest_until)
        cancel = Button(self.tr("Toch niet"), key="Esc")
        self.save = save
        cancel.clicked.connect(lambda: self.close_with(""))
        self.save.clicked.connect(self._done)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.save)

    @property
    def roles(self) -> tuple[Role, ...]:
        return tuple(role for role, box in self.boxes.items() if box.isChecked())

    def chosen(self) -> Wanted:
        """What is filled in now."""
        return Wanted(self.roles, None, self.guest_until.day if self.guest.isChecked() else None)

    def _follow(self) -> None:
        self.save.set_unavailable(None if self.chosen().roles else self.tr("Kies eerst een rol."))

    def _done(self) -> None:
        chosen = self.chosen()
        self.close_with("done")
        self.wanted.emit(chosen)


class InviteDialog(RolesDialog):
    """For one person. `last`: the last day on which this administrator may let somebody in."""

    def __init__(self, parent: QWidget, today: date, last: date | None = None) -> None:
        super().__init__(
            parent,
            self.tr("Iemand uitnodigen"),
            self.tr("Eén uitnodiging is voor één persoon, en werkt één keer."),
            today,
            Button(self.tr("Maak uitnodiging"), "primary"),
        )
        self.expires_on = DateField(self.tr("De uitnodiging geldt tot en met"))
        longest = today + _LONGEST
        self.expires_on.set_range(today, max(today, min(longest, last or longest)))
        self.expires_on.set_day(today + _USUAL)
        self.body.insertWidget(len(self.boxes) + 1, self.expires_on)
        self.boxes[Role.LEARNER].setChecked(True)
        self.set_first_focus(self.boxes[Role.LEARNER])

    def chosen(self) -> Wanted:
        found = super().chosen()
        return Wanted(found.roles, self.expires_on.day, found.guest_until)


class MemberDialog(RolesDialog):
    """Other roles for a member. Who administers can be relieved of that; making somebody an administrator
    asks for the root key: `admin_wanted` asks for it."""

    admin_wanted = Signal()

    def __init__(self, parent: QWidget, member: Member, today: date) -> None:
        self._admin: CheckBox | None = None
        super().__init__(
            parent,
            self.tr("Rollen van {0}").format(member.name),
            self.tr("Dit geldt zodra het programma van de ander de ledenlijst leest."),
            today,
            Button(self.tr("Bewaar"), "primary"),
        )
        for role, box in self.boxes.items():
            box.setChecked(role in member.roles)
        self.make_admin = Button(self.tr("Maak beheerder, met de sleutel…"), "ghost", "small", "usb")
        if Role.ADMIN in member.roles:
            self._admin = CheckBox(RoleWords(self).role(Role.ADMIN))
            self._admin.setChecked(True)
            self._admin.toggled.connect(lambda _: self._follow())
            self.body.insertWidget(len(self.boxes), self._admin)
        else:
            self.body.addWidget(self.make_admin, 0, Qt.AlignmentFlag.AlignLeft)
            self.make_admin.clicked.connect(self._ask_admin)
        if member.guest_until is not None:
            self.guest.setChecked(True)
            self.guest_until.set_day(member.guest_until)
        self.set_first_focus(next(iter(self.boxes.values())))

    def chosen(self) -> Wanted:
        found = super().chosen()
        admin = (Role.ADMIN,) if self._admin is not None and self._admin.isChecked() else ()
        return Wanted((*found.roles, *admin), None, found.guest_until)

    def _ask_admin(self) -> None:
        self.close_with("")
        self.admin_wanted.emit()
