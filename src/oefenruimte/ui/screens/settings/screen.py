"""Settings: cards in two columns, each change kept at once."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.routes import SettingsRoute
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.screens.parts.pair import Pair
from oefenruimte.ui.screens.settings.devices import DevicesCard
from oefenruimte.ui.screens.settings.go_to import GoTo
from oefenruimte.ui.screens.settings.grants import GrantsCard
from oefenruimte.ui.screens.settings.language import LanguageCard
from oefenruimte.ui.screens.settings.locks import lock_all
from oefenruimte.ui.screens.settings.organisation import OrganisationCard
from oefenruimte.ui.screens.settings.practising import PractisingCard
from oefenruimte.ui.screens.settings.privacy import PrivacyCard
from oefenruimte.ui.screens.settings.sharing import SharingCard
from oefenruimte.ui.screens.settings.viewing import ViewingCard
from oefenruimte.ui.screens.settings.xapi import XapiCard
from oefenruimte.ui.widgets import Button, announce

_TWO_COLUMNS_FROM, _GAP = 900, 16


class SettingsScreen(Screen):
    def __init__(self, context: ScreenContext, route: SettingsRoute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = route.section
        self._invitation = route.invitation
        page = Page(self.tr("Instellingen"), self.tr("Alles wordt meteen bewaard."))
        self.locking = PrivacyCard(context, self.tr("Privacy en bewaren"))
        self.language = LanguageCard(context, self.tr("Taal"))
        self.sharing = SharingCard(context, self.tr("Delen"))
        self.organisation = OrganisationCard(context, self.tr("Organisatie"))
        self.grants = GrantsCard(context, self.tr("Wat je nu deelt"))
        self.practising = PractisingCard(context, self.tr("Jouw ritme"))
        self.viewing = ViewingCard(context.preferences, self.tr("Lezen en kijken"))
        self.devices = DevicesCard(context, self.tr("Camera en microfoon"))
        self.xapi = XapiCard(context, self.tr("Leergegevens (xAPI)"))
        left = _column(
            self.locking, self.language, self.practising, self.grants, self.sharing, self.organisation
        )
        right = _column(self.viewing, self.devices, self.xapi)
        self.go_to = GoTo(self._parts())
        self.go_to.asked.connect(self._jump)
        self.locking.shares_asked.connect(lambda: self._jump("gedeeld"))
        page.fixed.addWidget(self.go_to)
        page.content.addWidget(Pair(left, right, side_by_side_from=_TWO_COLUMNS_FROM, gap=_GAP, row_gap=_GAP))
        self.about = Button(self.tr("Over Oefenruimte"), "ghost", "small", icon="info")
        self.about.clicked.connect(context.about)
        page.content.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeft)
        page.content.addStretch(1)
        self._view = page.view
        self._at: tuple[QWidget, int] | None = None  # the card one came for, and where the bar was put for it
        # After the layout that goes with it: only then it is known where the cards are.
        bar = page.view.verticalScrollBar()
        bar.rangeChanged.connect(lambda *_: QTimer.singleShot(0, self, self._grew))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        lock_all(
            context.session.policy,
            {
                "language": self.language.language,
                "quality": self.devices.quality,
                "notices": self.viewing.notices,
                "letter_keys": self.viewing.keys,
            },
        )

    def _parts(self) -> tuple[tuple[str, str], ...]:
        return (
            ("privacy", self.tr("Privacy")),
            ("weergave", self.tr("Lezen en kijken")),
            ("taal", self.tr("Taal")),
            ("apparaten", self.tr("Camera")),
            ("ritme", self.tr("Ritme")),
            ("gedeeld", self.tr("Wat je deelt")),
            ("delen", self.tr("Delen")),
            ("organisatie", self.tr("Organisatie")),
            ("leergegevens", self.tr("Leergegevens")),
        )

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
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            return  # the user was faster
        if self._section in self._places():
            self._jump(self._section)
        else:
            self.locking.keep.first.setFocus()

    def _places(self) -> dict[str, tuple[QWidget, QWidget]]:
        """Each card, and what takes the focus there."""
        return {
            "privacy": (self.locking, self.locking.keep.first),
            "weergave": (self.viewing, self.viewing.text_size.slider),
            "taal": (self.language, self.language.language),
            "apparaten": (self.devices, self.devices.camera),
            "ritme": (self.practising, self.practising),
            "gedeeld": (self.grants, self.grants),
            "delen": (self.sharing, self.sharing.copy),
            "organisatie": (self.organisation, self.organisation),
            "leergegevens": (self.xapi, self.xapi),
        }

    def _jump(self, section: str) -> None:
        """To the top of the card, with the focus in it: on its first control where the card fills itself."""
        card, first = self._places()[section]
        if first is card:
            first = next((one for one in card.findChildren(QWidget) if _takes_focus(one)), card)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll_to(card)
        announce(card, self.go_to.buttons[section].text())

    def _scroll_to(self, card: QWidget) -> None:
        content, bar = self._view.widget(), self._view.verticalScrollBar()
        if content is not None:
            bar.setValue(card.mapTo(content, card.rect().topLeft()).y())
            self._at = card, bar.value()

    def _grew(self) -> None:
        """Cards above fill themselves later: what one came for stays in view, unless one went on."""
        if self._at is not None and self._view.verticalScrollBar().value() == self._at[1]:
            self._scroll_to(self._at[0])


def _takes_focus(part: QWidget) -> bool:
    tabbed = bool(part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return tabbed and part.isVisible() and part.isEnabled()


def _column(*cards: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_GAP)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
