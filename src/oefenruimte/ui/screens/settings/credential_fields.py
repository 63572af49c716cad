"""What an object store asks of who comes in. Typed here, never shown again."""

from PySide6.QtWidgets import QWidget

from oefenruimte.app.place_kind import PlaceKind, typed_credentials
from oefenruimte.domain.credentials import Credentials
from oefenruimte.ui.widgets import Form, TextField

_MOST = 8000  # characters; the key of a service account of Google has 2,400
_GAP = 10


class CredentialFields(Form):
    """The fields that belong to a kind of place; none for a folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_GAP, parent)
        self.key_id = TextField(self.tr("Sleutel-id"), max_length=_MOST)
        self.secret = TextField(self.tr("Geheime sleutel"), secret=True, max_length=_MOST)
        self.token = TextField(self.tr("Tijdelijk token"), secret=True, max_length=_MOST)
        for field in (self.key_id, self.secret, self.token):
            self.add(field)
        self.show_kind(PlaceKind.FOLDER)

    def show_kind(self, kind: PlaceKind) -> None:
        """Ask what this kind of place asks. What was typed for another kind is wiped."""
        self.wipe()
        self.setVisible(kind is not PlaceKind.FOLDER)
        self.key_id.setVisible(kind is PlaceKind.S3)
        self.token.setVisible(kind in (PlaceKind.S3, PlaceKind.GOOGLE))
        match kind:
            case PlaceKind.AZURE:
                self.secret.set_label(self.tr("Accountsleutel of SAS"))
            case PlaceKind.GOOGLE:
                self.secret.set_label(self.tr("Sleutel van het serviceaccount"), self.tr("(JSON)"))
                self.token.set_label(self.tr("Token"), self.tr("(in plaats van de sleutel)"))
            case _:
                self.secret.set_label(self.tr("Geheime sleutel"))
                self.token.set_label(self.tr("Tijdelijk token"), self.tr("(als je dat kreeg)"))

    def typed(self) -> Credentials | None:
        """None when nothing was filled in."""
        return typed_credentials(self.secret.text, self.key_id.text, self.token.text)

    def wipe(self) -> None:
        """Empty, and hidden again."""
        for field in (self.key_id, self.secret, self.token):
            field.wipe()
            field.set_error(None)
