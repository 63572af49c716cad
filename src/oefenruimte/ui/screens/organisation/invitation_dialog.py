"""An invitation that was made: a square to scan, a file to save, a page to print."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.organisation import Invitation
from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.screens.organisation.square import Square, draw_square
from oefenruimte.ui.screens.organisation.words import RoleWords
from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets import Button, Dialog, FlowLayout, IconLine, Label

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTH = 560


class InvitationDialog(Dialog):
    """`save_wanted()`: ask where the file goes. It stays open: one may save and print. `rows`: the square."""

    save_wanted = Signal()

    def __init__(
        self, parent: QWidget, invitation: Invitation, rows: Sequence[Sequence[bool]], today: date
    ) -> None:
        roles = RoleWords(parent).roles(invitation.roles)
        until = day_text(invitation.expires_on, today)
        super().__init__(
            parent,
            self.tr("De uitnodiging"),
            self.tr("{0}. Geldig tot en met {1}.").format(roles, until),
            width=_WIDTH,
        )
        self._rows = rows
        self._page = [
            self.tr("Doe mee met {0}").format(invitation.organisation.name),
            self.tr("Rol: {0}. Geldig tot en met {1}, voor één persoon.").format(roles, until),
            self.tr("Maak een foto van het vierkant en zet die op je computer."),
            self.tr("Kies in Oefenruimte: Instellingen, Organisatie, Open uitnodiging."),
            self.tr("Vergelijk deze woorden met je beheerder: {0}").format(
                invitation.organisation.fingerprint
            ),
        ]
        self.square = Square(rows, self.tr("De uitnodiging als vierkant om te scannen"))
        self.body.addWidget(self.square, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(
            Label(self.tr("Een foto van dit vierkant opent in Oefenruimte net als het bestand."), "small")
        )
        if invitation.guest_until is not None:
            guest = day_text(invitation.guest_until, today)
            self.body.addWidget(Label(self.tr("Te gast tot en met {0}.").format(guest), "small"))
        warning = self.tr("Geef dit alleen aan wie je uitnodigt. Je laat die persoon daarna zelf toe.")
        self.body.addWidget(IconLine("info", warning, "note", "textMuted"))
        self.print_button = Button(self.tr("Print…"), icon="printer")
        self.save = Button(self.tr("Bewaar als bestand…"), icon="download")
        self.ready = Button(self.tr("Klaar"), "primary")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.save)
        flow.addWidget(self.print_button)
        self.body.addWidget(buttons)
        self.footer.addWidget(self.ready)
        self.save.clicked.connect(self.save_wanted)
        self.print_button.clicked.connect(self._ask_printer)
        self.ready.clicked.connect(lambda: self.close_with("ready"))
        self.set_first_focus(self.ready)  # in the footer: the square stays in sight with large text

    def print_on(self, printer: "QPrinter") -> None:
        """One page: the square, and how to come in with it."""
        with QPainter(printer) as painter:
            page = QRectF(painter.viewport())
            family, top = theme_manager().theme.font("body").families(), 0.0
            for at, line in enumerate(self._page):
                points, weight = (18, QFont.Weight.Bold) if at == 0 else (11, QFont.Weight.Normal)
                painter.setFont(QFont(family, points, weight))
                room = QRectF(0, top, page.width(), page.height() - top)
                used = painter.boundingRect(room, int(Qt.TextFlag.TextWordWrap), line)
                painter.drawText(room, int(Qt.TextFlag.TextWordWrap), line)
                top = used.bottom() + used.height() / 2
            side = min(page.width(), page.height() - top) * 0.8
            draw_square(painter, self._rows, QRectF((page.width() - side) / 2, top, side, side))

    def _ask_printer(self) -> None:
        from oefenruimte.ui.dialogs.printing import ask_printer

        ask_printer(self, self.print_on)
