"""Why one may believe that a card is this person's own, as an icon and a word."""

from typing import assert_never

from PySide6.QtCore import QObject

from oefenruimte.domain.organisation import Trust
from oefenruimte.domain.share import Contact
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import IconLine


def trust_of(contact: Contact) -> Trust:
    """Without an organisation the own comparison is all there is."""
    if contact.verified and contact.trust is Trust.NOT_VERIFIED:
        return Trust.IN_PERSON
    return contact.trust


class TrustWords(QObject):
    """Has the words in one context for translation."""

    def text(self, contact: Contact) -> str:
        match trust_of(contact):
            case Trust.IN_PERSON:
                return self.tr("Zelf vergeleken")
            case Trust.ORGANISATION:
                return self.tr("Door de organisatie")
            case Trust.NOT_VERIFIED:
                return self.tr("Nog niet vergeleken")
            case Trust.CHANGED:
                return self.tr("Sleutel veranderd")
            case Trust.REVOKED:
                return self.tr("Geen lid meer")
            case unknown:
                assert_never(unknown)

    def line(self, contact: Contact) -> IconLine:
        icon, color = _LOOKS[trust_of(contact)]
        return IconLine(icon, self.text(contact), "small", color, color, 16, gap=6)


_LOOKS: dict[Trust, tuple[str, ColorName]] = {
    Trust.IN_PERSON: ("circle-check", "success"),
    Trust.ORGANISATION: ("users-round", "success"),
    Trust.NOT_VERIFIED: ("circle-alert", "warning"),
    Trust.CHANGED: ("triangle-alert", "error"),
    Trust.REVOKED: ("circle-off", "textMuted"),
}
