"""Azure and Google: no server of theirs can run here. What is seen is what leaves this computer (who is
asked, how it is signed, under which name) and how each of their refusals is named, from a stand-in that
answers with the words that their documentation gives.
"""

import base64
import io
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code
from oefenruimte.sharing.location import AzurePlace, FolderPlace, GooglePlace, ObjectPlace, parse_location
from oefenruimte.sharing.object_stores import Patience, store_of
from oefenruimte.sharing.object_transport import ObjectTransport
from oefenruimte.sharing.transport import Entry
from tests.sharing.people import raises

KEY = "inbox/abcdefghijkmnpqrstuv/22222222223333333333.ofo"
SHORT = Patience(connect=1, answer=2, tries=1, together=2)
ACCOUNT_KEY = Credentials(base64.b64encode(b"a key of thirty-two bytes, it is").decode())
SAS = Credentials("?sv=2022-11-02&sr=c&sp=rwdl&se=2026-01-01T00%3A00%3A00Z&sig=c2ln")
BEARER = Credentials("", token="toegang")


@dataclass
class Asked:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class StandIn:
    """Answers every request in the same way, and remembers it."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    endpoint: str = ""


@contextmanager
def stand_in(status: int, body: bytes = b"", **headers: str) -> Iterator[StandIn]:
    told = StandIn(status, body, {name.replace("_", "-"): value for name, value in headers.items()})

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            told.asked.append(Asked(self.command, self.path, dict(self.headers), content))
            self.send_response(told.status)
            for name, value in told.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(told.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(told.body)

        do_GET = do_PUT = do_HEAD = do_DELETE = do_POST = _answer

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="stand-in")
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()
        thread.join(20)


def _azure(endpoint: str) -> ObjectPlace:
    place = parse_location(f"az://gemeente/balie/team?endpoint={endpoint}")
    assert isinstance(place, AzurePlace)
    return place


def _google(endpoint: str) -> ObjectPlace:
    place = parse_location(f"gs://balie/team?endpoint={endpoint}")
    assert isinstance(place, GooglePlace)
    return place


@cache
def _service_account() -> Credentials:
    key = rsa.generate_private_key(65537, 2048).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return Credentials(
        json.dumps(
            {
                "type": "service_account",
                "client_email": "oefenruimte@balie.iam.gserviceaccount.com",
                "private_key": key.decode(),
                "private_key_id": "1",
                "token_uri": "http://127.0.0.1:9/elsewhere",
                "gcs_base_url": "http://127.0.0.1:9/elsewhere",
            }
        )
    )


def test_azure_is_asked_with_a_signature_of_the_account_and_only_when_absent() -> None:
    with stand_in(201, ETag='"1"', Last_Modified="Tue, 09 Jun 2026 10:00:00 GMT") as server:
        transport = ObjectTransport(_azure(server.endpoint), ACCOUNT_KEY, SHORT, needs_mark=False)
        transport.put(KEY, b"sealed")
    (asked,) = server.asked
    assert (asked.method, asked.path, asked.body) == ("PUT", f"/balie/team/{KEY}", b"sealed")
    headers = {name.lower(): value for name, value in asked.headers.items()}
    assert headers["authorization"].startswith("SharedKey gemeente:")
    assert headers["if-none-match"] == "*"
    assert headers["x-ms-blob-type"] == "BlockBlob"
    assert ACCOUNT_KEY.secret not in str(asked)


def test_azure_with_a_sas_is_asked_with_it() -> None:
    with stand_in(200, b"sealed", ETag='"1"', Last_Modified="Tue, 09 Jun 2026 10:00:00 GMT") as server:
        found = io.BytesIO()
        ObjectTransport(_azure(server.endpoint), SAS, SHORT, needs_mark=False).fetch(KEY, found)
    assert found.getvalue() == b"sealed"
    (asked,) = server.asked
    assert asked.path.startswith(f"/balie/team/{KEY}?")
    assert "sig=c2ln" in asked.path
    assert "Authorization" not in asked.headers


@pytest.mark.parametrize("credentials", [BEARER, None])
def test_google_is_asked_with_a_token_and_only_when_absent(credentials: Credentials | None) -> None:
    """With a service account the client signs its own: nobody else is asked, whatever the key file says."""
    with stand_in(200, ETag='"1"', x_goog_generation="7") as server:
        used = credentials or _service_account()
        ObjectTransport(_google(server.endpoint), used, SHORT, needs_mark=False).put(KEY, b"sealed")
    (asked,) = server.asked
    assert (asked.method, asked.body) == ("PUT", b"sealed")
    assert unquote(asked.path) == f"/balie/team/{KEY}"
    headers = {name.lower(): value for name, value in asked.headers.items()}
    assert headers["x-goog-if-generation-match"] == "0"
    assert headers["authorization"].startswith("Bearer ")
    if credentials is not None:
        assert headers["authorization"] == "Bearer toegang"


def _xml(code: str, message: str = "") -> bytes:
    return f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{message}</Message></Error>".encode()


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (403, _xml("AuthenticationFailed"), Code.SPACE_DENIED),
        (
            403,
            _xml("AuthenticationFailed").replace(
                b"</Error>",
                b"<AuthenticationErrorDetail>Signature not valid in the specified time frame: Start [x]"
                b"</AuthenticationErrorDetail></Error>",
            ),
            Code.SPACE_EXPIRED_CREDENTIALS,
        ),
        (403, _xml("AuthorizationPermissionMismatch"), Code.FOLDER_READ_ONLY),
        (404, _xml("ContainerNotFound"), Code.SPACE_NO_BUCKET),
        (403, _xml("AccountIsDisabled"), Code.SPACE_DENIED),
        (500, _xml("InternalError"), Code.SPACE_UNREACHABLE),
        (503, _xml("ServerBusy"), Code.SPACE_UNREACHABLE),
    ],
)
def test_what_azure_has_against_it_is_named(status: int, body: bytes, expected: Code) -> None:
    with stand_in(status, body) as server:
        transport = ObjectTransport(_azure(server.endpoint), ACCOUNT_KEY, SHORT, needs_mark=False)
        with raises(expected):
            transport.put(KEY, b"x")


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (401, _xml("AuthenticationRequired"), Code.SPACE_DENIED),
        (403, _xml("AccessDenied"), Code.FOLDER_READ_ONLY),
        (404, _xml("NoSuchBucket", "The specified bucket does not exist."), Code.SPACE_NO_BUCKET),
        (400, _xml("ExpiredToken"), Code.SPACE_EXPIRED_CREDENTIALS),
        (403, _xml("RequestTimeTooSkewed"), Code.SPACE_CLOCK),
        (503, _xml("SlowDown"), Code.SPACE_UNREACHABLE),
    ],
)
def test_what_google_has_against_it_is_named(status: int, body: bytes, expected: Code) -> None:
    with stand_in(status, body) as server:
        transport = ObjectTransport(_google(server.endpoint), BEARER, SHORT, needs_mark=False)
        with raises(expected):
            transport.put(KEY, b"x")


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("az://gemeente/balie", ""),
        ("s3://balie?region=eu-central-1", "geheim"),  # without its key id
        ("gs://balie", "geheim"),
        ("gs://balie", '["geheim"]'),
        ("gs://balie", '{"private_key": "geheim"}'),
    ],
)
def test_credentials_of_another_kind_are_refused_and_not_repeated(place: str, text: str) -> None:
    read = parse_location(place)
    assert not isinstance(read, FolderPlace)
    with raises(Code.SPACE_DENIED) as caught:
        store_of(read, Credentials(text), SHORT)
    assert "geheim" not in repr(caught.value.problem)


def test_without_an_endpoint_the_service_itself_is_asked_over_tls() -> None:
    for place, credentials, host in (
        ("az://gemeente/balie", ACCOUNT_KEY, "https://gemeente.blob.core.windows.net"),
        (
            "s3://balie?region=eu-central-1",
            Credentials("geheim", "SLEUTEL"),
            "https://s3.eu-central-1.amazonaws.com",
        ),
        ("gs://balie", BEARER, "https://storage.googleapis.com"),
    ):
        read = parse_location(place)
        assert not isinstance(read, FolderPlace)
        store = store_of(read, credentials, SHORT)
        config = {**store.config}
        assert host in config.values()
        assert store.client_options is not None
        assert str(store.client_options["allow_http"]).lower() == "false"
        for secret in (credentials.secret, credentials.token):
            assert not secret or secret not in str(config.values())


def _listing(*keys: str, size: str = "5") -> bytes:
    moment = "2026-06-09T10:00:00.000Z"
    entries = "".join(
        f"<Contents><Key>{key}</Key><LastModified>{moment}</LastModified><Size>{size}</Size></Contents>"
        for key in keys
    )
    return f"<ListBucketResult><IsTruncated>false</IsTruncated>{entries}</ListBucketResult>".encode()


PREFIX = KEY.rpartition("/")[0]


def _s3(endpoint: str, *, needs_mark: bool = False) -> ObjectTransport:
    place = parse_location(f"s3://balie?endpoint={endpoint}")
    assert not isinstance(place, FolderPlace)
    return ObjectTransport(place, Credentials("geheim", "SLEUTEL"), SHORT, needs_mark=needs_mark)


def test_what_was_not_asked_for_is_not_taken() -> None:
    """A server that tells of other folders, or twice."""
    with stand_in(
        200, _listing("cards/x.card", KEY, KEY, f"elsewhere/{KEY}", "/abs", f"{PREFIX}/%2e%2e")
    ) as server:
        transport = _s3(server.endpoint)
        assert transport.list(PREFIX) == [Entry(KEY, 5)]
        assert transport.foreign(PREFIX) == ["%2e%2e"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (_listing(KEY, f"{PREFIX}//x.ofo"), "names"),
        (_listing(KEY, f"{PREFIX}/../x.ofo"), "names"),
        (_listing(KEY, f"{PREFIX}/a&#10;b"), "names"),
        (_listing(KEY, size="-1"), "broken"),
        (_listing(KEY, size=str(2**70)), "broken"),
        (b"", "broken"),
    ],
)
def test_a_list_that_is_none_is_no_empty_list(body: bytes, reason: str) -> None:
    with stand_in(200, body) as server:
        with raises(Code.SPACE_UNREACHABLE) as caught:
            _s3(server.endpoint).list(PREFIX)
        assert caught.value.problem.facts["reason"] == reason


def test_a_network_where_one_has_to_sign_in_is_no_space() -> None:
    page = b"<html>Welkom op Gast-wifi</html>"
    last = "Tue, 09 Jun 2026 10:00:00 GMT"
    with stand_in(200, page, ETag='"1"', Last_Modified=last) as server:
        for act in (
            lambda: _s3(server.endpoint, needs_mark=True).list(PREFIX),
            lambda: _s3(server.endpoint, needs_mark=True).put(KEY, b"x"),
            lambda: _s3(server.endpoint, needs_mark=True).exists(KEY),
        ):
            with raises(Code.SPACE_UNREACHABLE) as caught:
                act()
            assert caught.value.problem.facts["reason"] == "other"
