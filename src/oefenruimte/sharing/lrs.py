"""A learning record store that the learner set up: the only one this module speaks to.

Over https, or on this computer itself. Nothing comes from the environment (no proxy, no `.netrc`), and a
server that sends us on to another address is not followed: the key would go along.
"""

import base64
import json
import re
from collections.abc import Sequence
from http.client import HTTPException
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener

from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.xapi import Statement

VERSION = "1.0.3"
BATCH = 100  # statements in one request
_PATIENCE_S = 20.0
_MOST = 1024 * 1024  # bytes of an answer
_LONGEST = 500  # characters of an address
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_CONFLICT = 409
_DENIED = (401, 403)
_PRINTABLE = re.compile(r"[\x21-\x7e]+")


def parse_endpoint(text: str) -> str:
    """The address as it is kept, without a slash at the end. LRS_ADDRESS: no https, a name or key in it."""
    address = text.strip().rstrip("/")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise fail(Code.LRS_ADDRESS, type(error).__name__) from error
    safe = parts.scheme == "https" or (parts.scheme == "http" and host in _HERE)
    if not safe or not host or port == 0 or len(address) > _LONGEST or not _PRINTABLE.fullmatch(address):
        raise fail(Code.LRS_ADDRESS, "not https")
    if parts.username or parts.password or parts.query or parts.fragment or "@" in parts.netloc:
        raise fail(Code.LRS_ADDRESS, "more than an address")
    return address


class _NotElsewhere(HTTPRedirectHandler):
    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> None:
        del req, fp, code, msg, headers, newurl


class RecordStore:
    """Blocks on the network, at most some seconds for each request."""

    def __init__(self, endpoint: str, credentials: Credentials, patience_s: float = _PATIENCE_S) -> None:
        self._url = f"{parse_endpoint(endpoint)}/statements"
        pair = f"{credentials.key_id}:{credentials.secret}".encode()
        self._authorization = "Basic " + base64.b64encode(pair).decode("ascii")
        self._patience_s = patience_s
        self._opener = build_opener(ProxyHandler({}), _NotElsewhere())

    def send(self, statements: Sequence[Statement]) -> tuple[int, int]:
        """(taken in, known already), as far as the store says. One batch, of at most `BATCH`.

        LRS_UNREACHABLE, LRS_DENIED, LRS_REFUSED. A store answers "conflict" for all of a batch when it has
        one of them in other words (the title of an exercise changed): then they go one by one, and what it
        has stays as it is there.
        """
        new = self._post(list(statements))
        if new is None:
            new = sum(self._post([one]) or 0 for one in statements)
        return new, len(statements) - new

    def _post(self, statements: list[Statement]) -> int | None:
        """How many it took in; None when it has one of these ids already, with other words."""
        request = Request(
            self._url,
            json.dumps(statements).encode(),
            {
                "Authorization": self._authorization,
                "Content-Type": "application/json",
                "User-Agent": "Oefenruimte",
                "X-Experience-API-Version": VERSION,
            },
            method="POST",
        )
        try:
            with self._opener.open(request, timeout=self._patience_s) as answer:
                return _taken_in(answer.read(_MOST), len(statements))
        except HTTPError as error:
            with error:
                if error.code == _CONFLICT:
                    return None
            if error.code in _DENIED:
                raise fail(Code.LRS_DENIED, f"HTTP {error.code}") from error
            if error.code >= 500:  # a server in trouble, not one that says no
                raise fail(Code.LRS_UNREACHABLE, f"HTTP {error.code}") from error
            raise fail(Code.LRS_REFUSED, f"HTTP {error.code}") from error
        except (URLError, HTTPException, OSError, ValueError) as error:
            raise fail(Code.LRS_UNREACHABLE, type(error).__name__) from error


def _taken_in(answer: bytes, most: int) -> int:
    """The ids that it tells; an empty answer says that all were there."""
    if not answer.strip():
        return 0
    ids = json.loads(answer)
    return min(len(ids), most) if isinstance(ids, list) else most
