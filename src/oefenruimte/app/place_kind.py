"""What kind of place an address names, for a form that asks what opens it."""

from enum import StrEnum

from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code
from oefenruimte.sharing.location import AzurePlace, FolderPlace, parse_location

# What the place says about who asks, not about the address.
ABOUT_CREDENTIALS = frozenset(
    {
        Code.SPACE_DENIED,
        Code.SPACE_EXPIRED_CREDENTIALS,
        Code.SPACE_CREDENTIALS_MISSING,
    }
)


class PlaceKind(StrEnum):
    FOLDER = ""
    S3 = "s3://"
    AZURE = "az://"
    GOOGLE = "gs://"


def place_kind(location: str) -> PlaceKind:
    """By its beginning only, so also of an address that is not yet whole."""
    start = location.strip().lower()
    return next((kind for kind in PlaceKind if kind and start.startswith(kind)), PlaceKind.FOLDER)


def usual_name(location: str) -> str:
    """What a new space at this place is called: the last part of the address. SPACE_ADDRESS."""
    place = parse_location(location)
    if isinstance(place, FolderPlace):
        return place.path.name
    store = place.container if isinstance(place, AzurePlace) else place.bucket
    return place.prefix.rpartition("/")[2] or store


def typed_credentials(secret: str, key_id: str = "", token: str = "") -> Credentials | None:
    """What was filled in; None when that is nothing."""
    parts = (secret.strip(), key_id.strip(), token.strip())
    return Credentials(*parts) if any(parts) else None
