"""With whom: a coach, and why one may believe that it is them; or a peer circle, and who that is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.organisation import Trust
from oefenruimte.domain.share import Contact
from oefenruimte.ui.screens.parts.circle_words import CircleWords, Peers
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.screens.parts.trust_words import TrustWords, trust_of
from oefenruimte.ui.widgets import Avatar, Button, Icon, IconLine, SelectField, Themed

_AVATAR, _LEFT = 26, 12
_KNOWN = (Trust.IN_PERSON, Trust.ORGANISATION)


class ContactChoice(Themed, QWidget):
    """`changed(Contact | Peers)` after every choice; `compare_wanted(Contact)` from the link under it."""

    changed = Signal(object)
    compare_wanted = Signal(object)

    def __init__(
        self, contacts: Sequence[Contact], circles: Sequence[Peers] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._circles = {peers.circle.id: peers for peers in circles}
        self._contacts = {contact.id: contact for contact in contacts}
        self.field = SelectField(self.tr("Met wie?"), self._options(), lead=_AVATAR + 8)
        self.field.chosen.connect(lambda _: self._chose())
        self._avatar = Avatar("", _AVATAR, parent=self.field.select)
        self._group = Icon("users-round", "primary", 20, parent=self.field.select)
        for part in (self._avatar, self._group):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._note = QWidget(self)
        row = QHBoxLayout(self._note)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Icon("triangle-alert", "warning", 16))
        self.compare = Button(self.tr("Vergelijk eerst de woorden"), "ghost", "small", padding=4)
        self.compare.clicked.connect(lambda: self.compare_wanted.emit(self.contact))
        row.addWidget(self.compare)
        row.addStretch(1)
        self._trust: QWidget | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self._note)
        column.addStretch(1)
        self._show()

    @property
    def chosen(self) -> Contact | Peers:
        value = self.field.value  # only ids are offered
        found = self._contacts.get(value)  # type: ignore[call-overload]
        return found or self._circles[value]  # type: ignore[index]

    @property
    def contact(self) -> Contact | None:
        """None when a circle is chosen."""
        return None if isinstance(self.chosen, Peers) else self.chosen

    @property
    def peers(self) -> Peers | None:
        """None when one person is chosen."""
        return self.chosen if isinstance(self.chosen, Peers) else None

    @property
    def called(self) -> str:
        """As it is said in a sentence: a first name, or the whole name of a circle."""
        match self.chosen:
            case Peers(circle=circle):
                return circle.name
            case contact:
                return first_name(contact.name)

    def update_contact(self, contact: Contact) -> None:
        """What is known of one of them changed."""
        self._contacts[contact.id] = contact
        self.field.select.set_options(self._options())
        self._chose()

    def retheme(self) -> None:
        super().retheme()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _options(self) -> list[tuple[object, str]]:
        return [
            (contact.id, contact.name if trust_of(contact) in _KNOWN else self._doubtful(contact))
            for contact in self._contacts.values()
        ] + [
            (
                circle_id,
                (self.tr("{0} (samen ijken)") if peers.blind else self.tr("{0} (intervisiegroep)")).format(
                    peers.circle.name
                ),
            )
            for circle_id, peers in self._circles.items()
        ]

    def _doubtful(self, contact: Contact) -> str:
        return f"{contact.name} ({TrustWords(self).text(contact).lower()})"

    def _chose(self) -> None:
        self._show()
        self.changed.emit(self.chosen)

    def _show(self) -> None:
        chosen = self.chosen
        self._group.setVisible(isinstance(chosen, Peers))
        self._avatar.setVisible(not isinstance(chosen, Peers))
        match chosen:
            case Peers():
                self._note.hide()
                line = IconLine("eye", CircleWords(self).seen_by(chosen), "small", "text", "text", 16, gap=6)
            case contact:
                self._avatar.set_name(contact.name)
                self._note.setVisible(trust_of(contact) in (Trust.NOT_VERIFIED, Trust.CHANGED))
                line = TrustWords(self).line(contact)
        if self._trust is not None:
            self._trust.hide()
            self._trust.deleteLater()
        self._trust = line
        self._column.insertWidget(1, line)

    def _place(self) -> None:
        if hasattr(self, "_avatar"):
            side = self._avatar.sizeHint().height()
            top = (self.field.select.sizeHint().height() - side) // 2
            for part in (self._avatar, self._group):
                part.setGeometry(self.px(_LEFT), top, side, side)
