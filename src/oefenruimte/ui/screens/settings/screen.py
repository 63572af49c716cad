"""Settings: cards in two columns, each change kept at once."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.routes import SettingsRoute
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.screens.parts.pair import Pair
from oefenruimte.ui.screens.settings.devices import DevicesCard
from oefenruimte.ui.screens.settings.grants import GrantsCard
from oefenruimte.ui.screens.settings.locking import LockingCard
from oefenruimte.ui.screens.settings.organisation import OrganisationCard
from oefenruimte.ui.screens.settings.practising import PractisingCard
from oefenruimte.ui.screens.settings.sharing import SharingCard
from oefenruimte.ui.screens.settings.viewing import ViewingCard
from oefenruimte.ui.screens.settings.xapi import XapiCard

_TWO_COLUMNS_FROM, _GAP = 900, 16


class SettingsScreen(Screen):
    def __init__(self, context: ScreenContext, route: SettingsRoute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = route.section
        self._invitation = route.invitation
        page = Page(self.tr("Instellingen"), self.tr("Alles wordt meteen bewaard."))
        self.locking = LockingCard(context, self.tr("Privacy en bewaren"))
        self.sharing = SharingCard(context, self.tr("Delen"))
        self.organisation = OrganisationCard(context, self.tr("Organisatie"))
        self.grants = GrantsCard(context, self.tr("Wat deel ik nu?"))
        self.practising = PractisingCard(context, self.tr("Jouw ritme"))
        self.viewing = ViewingCard(context.preferences, self.tr("Lezen en kijken"))
        self.devices = DevicesCard(context, self.tr("Camera en microfoon"))
        self.xapi = XapiCard(context, self.tr("Leergegevens (xAPI)"))
        left = _column(self.locking, self.practising, self.sharing, self.organisation, self.grants)
        right = _column(self.viewing, self.devices, self.xapi)
        page.content.addWidget(Pair(left, right, side_by_side_from=_TWO_COLUMNS_FROM, gap=_GAP, row_gap=_GAP))
        page.content.addStretch(1)
        self._view = page.view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def leave(self) -> None:
        self.devices.release()
        self.sharing.release()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():  # not when the window comes back from being minimised
            # After the layout: only then it is known where the cards are.
            QTimer.singleShot(0, self, self._go_to_section)

    def _go_to_section(self) -> None:
        self._scroll_to_section()
        invitation, self._invitation = self._invitation, None
        if invitation is not None:
            self.organisation.read_invitation(invitation)

    def _scroll_to_section(self) -> None:
        places: dict[str, tuple[QWidget, QWidget]] = {
            "delen": (self.sharing, self.sharing.copy),
            "organisatie": (self.organisation, self.sharing.copy),  # its own buttons depend on what is read
            "apparaten": (self.devices, self.devices.camera),
            "ritme": (self.practising, self.practising),
            "weergave": (self.viewing, self.viewing.text_size.slider),
        }
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            return  # the user was faster
        content = self._view.widget()
        card, first = places.get(self._section, (self.locking, self.locking.keep.first))
        first.setFocus()
        if self._section in places and content is not None:
            self._view.verticalScrollBar().setValue(card.mapTo(content, card.rect().topLeft()).y())


def _column(*cards: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_GAP)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
