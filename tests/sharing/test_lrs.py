"""A real learning record store, and servers that behave badly."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from uuid import uuid4

import pytest

from fakes.ralph import Ralph, ralph
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.xapi import Pseudonym, Run, XapiChoice
from oefenruimte.sharing.lrs import RecordStore, parse_endpoint
from oefenruimte.sharing.xapi import Statement, statements_of

KEY = Credentials("geheim", "naam")


def some(title: str = "Papiertje") -> list[Statement]:
    run = Run("papiertje/x/", "papiertje", title, datetime(2031, 3, 3, tzinfo=UTC), 90, short=False)
    return statements_of([run], Pseudonym(uuid4(), uuid4()), XapiChoice())


@pytest.fixture(scope="module")
def lrs() -> Iterator[Ralph]:
    with ralph() as server:
        yield server


def test_sent_twice_is_there_once(lrs: Ralph) -> None:
    store, sent = RecordStore(lrs.endpoint, lrs.credentials), some()
    assert store.send(sent) == (2, 0)
    assert store.send(sent) == (0, 2)
    mine = [one for one in lrs.statements() if one["actor"] == sent[0]["actor"]]
    assert [one["id"] for one in mine] == [one["id"] for one in sent]
    assert {name: mine[1][name] for name in sent[1]} == sent[1]


def test_other_words_with_the_same_id_change_nothing(lrs: Ralph) -> None:
    store, sent = RecordStore(lrs.endpoint, lrs.credentials), some()
    store.send(sent[:1])
    changed = [{**one, "timestamp": "2031-03-04T00:00:00Z"} for one in sent]
    assert store.send(changed) == (1, 1)
    kept = {one["id"]: one["timestamp"] for one in lrs.statements()}
    assert [kept[one["id"]][:10] for one in sent] == ["2031-03-03", "2031-03-04"]


def test_a_wrong_key_is_told(lrs: Ralph) -> None:
    with pytest.raises(Failure) as raised:
        RecordStore(lrs.endpoint, Credentials("fout", lrs.credentials.key_id)).send(some())
    assert raised.value.problem.code is Code.LRS_DENIED


def test_what_it_does_not_understand_is_told(lrs: Ralph) -> None:
    with pytest.raises(Failure) as raised:
        RecordStore(lrs.endpoint, lrs.credentials).send([{"id": "x"}])
    assert raised.value.problem.code is Code.LRS_REFUSED


@contextmanager
def answering(code: int, headers: dict[str, str], seen: list[str]) -> Iterator[str]:
    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            seen.append(self.path)
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(code)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()

        do_GET = do_POST

        def log_message(self, format: str, *args: object) -> None:
            del format, args

    server = HTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("code", "problem"),
    [(403, Code.LRS_DENIED), (404, Code.LRS_REFUSED), (503, Code.LRS_UNREACHABLE)],
)
def test_a_server_that_says_no(code: int, problem: Code) -> None:
    with answering(code, {}, []) as place, pytest.raises(Failure) as raised:
        RecordStore(place, KEY).send(some())
    assert raised.value.problem.code is problem


def test_nobody_is_followed_to_another_address() -> None:
    """The key would go along."""
    elsewhere: list[str] = []
    with (
        answering(200, {}, elsewhere) as other,
        answering(302, {"Location": other}, []) as place,
        pytest.raises(Failure) as raised,
    ):
        RecordStore(place, KEY).send(some())
    assert raised.value.problem.code is Code.LRS_REFUSED
    assert elsewhere == []


def test_a_proxy_of_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    with answering(200, {}, seen) as proxy, answering(204, {}, []) as place:
        monkeypatch.setenv("http_proxy", proxy)
        assert RecordStore(place, KEY).send(some()) == (0, 2)
    assert seen == []


def test_nobody_is_there() -> None:
    with answering(200, {}, []) as place:
        pass
    with pytest.raises(Failure) as raised:
        RecordStore(place, KEY).send(some())
    assert raised.value.problem.code is Code.LRS_UNREACHABLE


@pytest.mark.parametrize(
    "address", ["https://lrs.voorbeeld.nl/xapi", "http://localhost:8100/xAPI", "http://[::1]:8100"]
)
def test_an_address(address: str) -> None:
    assert parse_endpoint(f" {address}/ ") == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "lrs.voorbeeld.nl",
        "http://lrs.voorbeeld.nl",
        "http://localhost.voorbeeld.nl",
        "https://naam:sleutel@lrs.voorbeeld.nl",
        "https://lrs.voorbeeld.nl/?key=x",
        "https://lrs.voorbeeld.nl/\u00e9",
        "https://lrs.voorbeeld.nl:x",
        "file:///etc/passwd",
        "https://",
        "https://x/" + "a" * 600,
    ],
)
def test_no_address(address: str) -> None:
    with pytest.raises(Failure) as raised:
        parse_endpoint(address)
    assert raised.value.problem.code is Code.LRS_ADDRESS


def test_the_key_is_not_in_its_repr() -> None:
    assert KEY.secret not in repr(RecordStore("https://lrs.voorbeeld.nl", KEY))
