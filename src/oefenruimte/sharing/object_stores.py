"""A client for S3, Azure or Google, from an address and what opens it. Nothing is spoken to yet.

Every value that obstore would otherwise look up in the environment, in files of the home folder or at the
server of a cloud machine is given here: a place is opened with what the user gave for it, or not at all.
"""

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, assert_never

from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.sharing.location import AzurePlace, GooglePlace, ObjectPlace, S3Place, is_local

if TYPE_CHECKING:
    from obstore.store import ObjectStore

_GOOGLE_KEY = ("client_email", "private_key", "private_key_id")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait and how often to try. Seconds.

    `answer` is between two bytes that arrive, and from the first byte of a request that leaves to the answer
    on it: a part of 5 MiB has to leave within it. There is no bound on a whole object, which may be 2 GiB.
    """

    connect: float = 10
    answer: float = 90
    tries: int = 4
    together: float = 120  # no new try later than this after the first


HASTY = Patience(connect=5, answer=15, tries=2, together=20)


def store_of(place: ObjectPlace, credentials: Credentials | None, patience: Patience) -> "ObjectStore":
    """SPACE_CREDENTIALS_MISSING, SPACE_DENIED when they cannot be those of such a place."""
    if credentials is None:
        raise fail(Code.SPACE_CREDENTIALS_MISSING, folder=str(place))
    from obstore.store import AzureStore, GCSStore, S3Store  # 40 ms, and only who has such a space needs it

    common: dict[str, Any] = {
        "prefix": place.prefix or None,
        "client_options": _client(place, patience),
        "retry_config": _retries(patience),
    }
    match place:
        case S3Place():
            endpoint = place.endpoint or f"https://s3.{place.region}.amazonaws.com"
            s3: dict[str, Any] = {
                "endpoint": endpoint,
                "aws_endpoint_url_s3": endpoint,  # one in the environment would win from the other
                "region": place.region,
                "virtual_hosted_style_request": False,
                "skip_signature": False,
                "disable_bulk_delete": True,
                "conditional_put": "etag",
            }
            return S3Store(
                place.bucket,
                config=s3,  # type: ignore[arg-type]
                credential_provider=_s3_provider(place, credentials),
                **common,
            )
        case AzurePlace():
            azure: dict[str, Any] = {"account_name": place.account}
            azure |= dict.fromkeys(("skip_signature", "use_emulator", "use_fabric_endpoint"), False)
            azure["endpoint"] = place.endpoint or f"https://{place.account}.blob.core.windows.net"
            return AzureStore(
                place.container,
                config=azure,  # type: ignore[arg-type]
                credential_provider=_azure_provider(place, credentials),
                **common,
            )
        case GooglePlace():
            google: dict[str, Any] = {"skip_signature": False}
            google["base_url"] = place.endpoint or "https://storage.googleapis.com"
            if credentials.token:
                token = credentials.token
                common["credential_provider"] = lambda: {"token": token, "expires_at": None}
            else:
                google["service_account_key"] = _google_key(place, credentials.secret)
            return GCSStore(place.bucket, config=google, **common)  # type: ignore[arg-type]
        case _:
            assert_never(place)


def _client(place: ObjectPlace, patience: Patience) -> dict[str, Any]:
    return {
        "allow_http": is_local(place.endpoint) and place.endpoint.startswith("http:"),
        "allow_invalid_certificates": False,
        "connect_timeout": timedelta(seconds=patience.connect),
        "read_timeout": timedelta(seconds=patience.answer),
        "timeout": timedelta(days=1),
        "http1_only": True,
        "user_agent": "oefenruimte",
    }


def _retries(patience: Patience) -> dict[str, Any]:
    return {
        "max_retries": patience.tries - 1,
        "retry_timeout": timedelta(seconds=patience.together),
        "backoff": {
            "init_backoff": timedelta(seconds=min(0.2, patience.connect / 10)),
            "max_backoff": timedelta(seconds=min(5.0, patience.connect)),
            "base": 2,
        },
    }


def _s3_provider(place: S3Place, credentials: Credentials) -> Any:
    if not credentials.key_id or not credentials.secret:
        raise _unusable(place)
    keys = {
        "access_key_id": credentials.key_id,
        "secret_access_key": credentials.secret,
        "token": credentials.token or None,
        "expires_at": None,
    }
    return lambda: dict(keys)


def _azure_provider(place: AzurePlace, credentials: Credentials) -> Any:
    if not credentials.secret:
        raise _unusable(place)
    kind = "sas_token" if "sig=" in credentials.secret else "access_key"
    found = {kind: credentials.secret.removeprefix("?"), "expires_at": None}
    return lambda: dict(found)


def _google_key(place: GooglePlace, text: str) -> str:
    """Only what signs: fields that could send the client elsewhere are left out."""
    try:
        key = json.loads(text)
    except ValueError as error:
        raise _unusable(place) from error
    if not isinstance(key, dict) or not all(isinstance(key.get(field), str) for field in _GOOGLE_KEY):
        raise _unusable(place)
    return json.dumps({"type": "service_account", **{field: key[field] for field in _GOOGLE_KEY}})


def _unusable(place: ObjectPlace) -> Failure:
    return fail(Code.SPACE_DENIED, "not the credentials of such a place", folder=str(place))
