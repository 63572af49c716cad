"""A space on a real S3 server, with faults on the way to it: every failure has its name, and no fault leaves
half an object, two objects, or an object that looks gone."""

import contextlib
import io
import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.sharing.layout import SPACE_FILE
from oefenruimte.sharing.location import S3Place, parse_location
from oefenruimte.sharing.object_stores import Patience
from oefenruimte.sharing.object_transport import ObjectTransport
from oefenruimte.sharing.transport import MAX_OBJECT_BYTES, Entry
from tests.fakes.fault_proxy import (
    Answers,
    CutsDown,
    CutsUp,
    FaultProxy,
    HoldsUp,
    LosesTheAnswer,
    Stalls,
    fault_proxy,
)
from tests.fakes.seaweed import Seaweed, make_bucket
from tests.sharing.people import raises

BUCKET = "faults"
MEMBER = "abcdefghijkmnpqrstuv"
KEY = f"inbox/{MEMBER}/22222222223333333333.ofo"
PREFIX = f"inbox/{MEMBER}"
SHORT = Patience(connect=1, answer=20, tries=3, together=30)
HURRIED = Patience(connect=1, answer=0.4, tries=3, together=10)
LARGE = 11 * 1024**2


@pytest.fixture
def prefix(seaweed: Seaweed) -> str:
    """A space of this test's own."""
    make_bucket(seaweed, BUCKET)
    prefix = new_id()
    _at(seaweed, prefix, patience=Patience()).put(SPACE_FILE, b"{}")  # the first takes a server a while
    return prefix


@pytest.fixture
def proxy(seaweed: Seaweed) -> Iterator[FaultProxy]:
    with fault_proxy(seaweed.endpoint) as proxy:
        yield proxy


def _at(
    server: Seaweed,
    prefix: str,
    credentials: Credentials | None = None,
    *,
    endpoint: str = "",
    bucket: str = BUCKET,
    patience: Patience = SHORT,
) -> ObjectTransport:
    place = parse_location(server.location(bucket, prefix, endpoint))
    assert isinstance(place, S3Place)
    return ObjectTransport(place, credentials or server.member, patience)


def _content(transport: ObjectTransport, key: str = KEY) -> bytes:
    out = io.BytesIO()
    transport.fetch(key, out)
    return out.getvalue()


def _acts(transport: ObjectTransport) -> Iterator[tuple[str, object]]:
    yield "put", lambda: transport.put(KEY, b"x")
    yield "list", lambda: transport.list(PREFIX)
    yield "fetch", lambda: transport.fetch(KEY, io.BytesIO())
    yield "delete", lambda: transport.delete(KEY)
    yield "exists", lambda: transport.exists(KEY)
    yield "replace", lambda: transport.replace(KEY, b"y")
    yield "tidy", transport.tidy


def test_who_is_not_known_is_told_so(seaweed: Seaweed, prefix: str) -> None:
    for wrong in (
        Credentials("geheim", seaweed.member.key_id),
        Credentials(seaweed.member.secret, "NOBODY"),
    ):
        for name, act in _acts(_at(seaweed, prefix, wrong)):
            assert callable(act)
            with raises(Code.SPACE_DENIED) as caught:
                act()
            for secret in (wrong.secret, seaweed.member.secret):
                assert secret not in str(caught.value) + repr(caught.value.problem), name
    assert not _at(seaweed, prefix).exists(KEY)


def test_without_credentials_nothing_is_spoken(seaweed: Seaweed, prefix: str, proxy: FaultProxy) -> None:
    proxy.faults.append(Stalls())
    place = parse_location(seaweed.location(BUCKET, prefix, proxy.endpoint))
    assert isinstance(place, S3Place)
    with raises(Code.SPACE_CREDENTIALS_MISSING):
        ObjectTransport(place, None).list(PREFIX)
    for half in (Credentials("geheim"), Credentials("", "KEY")):
        with raises(Code.SPACE_DENIED):
            ObjectTransport(place, half).list(PREFIX)
    assert proxy.met == []


def test_nothing_of_the_environment_is_used(
    seaweed: Seaweed, prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keys of another program, an address that leads elsewhere."""
    for name, value in {
        "AWS_ACCESS_KEY_ID": "SOMEBODY",
        "AWS_SECRET_ACCESS_KEY": "else",
        "AWS_SESSION_TOKEN": "old",
        "AWS_ENDPOINT_URL": "http://127.0.0.1:9",
        "AWS_ENDPOINT_URL_S3": "http://127.0.0.1:9",
        "AWS_SKIP_SIGNATURE": "true",
    }.items():
        monkeypatch.setenv(name, value)
    transport = _at(seaweed, prefix)
    transport.put(KEY, b"x")
    assert transport.list(PREFIX) == [Entry(KEY, 1)]


def test_who_may_only_read_can_read(seaweed: Seaweed, prefix: str) -> None:
    _at(seaweed, prefix).put(KEY, b"x")
    reader = _at(seaweed, prefix, seaweed.reader)
    assert _content(reader) == b"x"
    assert reader.list(PREFIX) == [Entry(KEY, 1)]
    other = f"{PREFIX}/44444444445555555555.ofo"
    for act in (
        lambda: reader.put(other, b"y"),
        lambda: reader.replace(KEY, b"y"),
        lambda: reader.delete(KEY),
    ):
        with raises(Code.FOLDER_READ_ONLY):
            act()
    assert _content(reader) == b"x"


def test_a_bucket_that_is_not_there(seaweed: Seaweed, prefix: str) -> None:
    for _, act in _acts(_at(seaweed, prefix, bucket="no-such-bucket")):
        assert callable(act)
        with raises(Code.SPACE_NO_BUCKET) as caught:
            act()
        assert caught.value.problem.facts["bucket"] == "no-such-bucket"


def test_a_wrong_prefix_is_not_a_space_from_which_all_was_deleted(seaweed: Seaweed, prefix: str) -> None:
    for _, act in _acts(_at(seaweed, f"{prefix}/elders")):
        assert callable(act)
        with raises(Code.SPACE_UNREACHABLE) as caught:
            act()
        assert caught.value.problem.facts["reason"] == "empty"


@pytest.mark.parametrize(
    ("status", "code", "expected"),
    [
        (400, "ExpiredToken", Code.SPACE_EXPIRED_CREDENTIALS),
        (403, "ExpiredToken", Code.SPACE_EXPIRED_CREDENTIALS),
        (403, "RequestTimeTooSkewed", Code.SPACE_CLOCK),
        (403, "InvalidAccessKeyId", Code.SPACE_DENIED),
        (401, "", Code.SPACE_DENIED),
        (507, "", Code.SPACE_FULL),
        (400, "QuotaExceeded", Code.SPACE_FULL),
        (301, "PermanentRedirect", Code.SPACE_UNREACHABLE),
        (418, "Teapot", Code.SPACE_UNREACHABLE),
    ],
)
def test_each_answer_of_a_server_has_its_name(
    seaweed: Seaweed, prefix: str, proxy: FaultProxy, status: int, code: str, expected: Code
) -> None:
    transport = _at(seaweed, prefix, endpoint=proxy.endpoint)
    for act in (
        lambda: transport.list(PREFIX),
        lambda: transport.put(KEY, b"x"),
        lambda: transport.exists(KEY),
    ):
        proxy.faults.extend([Answers(status, code)] * 8)
        with raises(expected):
            act()
        proxy.faults.clear()
    assert not transport.exists(KEY)


@pytest.mark.parametrize(("status", "reason"), [(500, "server"), (503, "busy"), (502, "server")])
def test_a_server_that_is_ill_for_a_moment_is_tried_again_and_not_for_ever(
    seaweed: Seaweed, prefix: str, proxy: FaultProxy, status: int, reason: str
) -> None:
    transport = _at(seaweed, prefix, endpoint=proxy.endpoint)
    proxy.faults.extend([Answers(status, "SlowDown")] * 2)
    transport.put(KEY, b"x")
    assert len(proxy.met) == 2
    proxy.close()

    with fault_proxy(seaweed.endpoint) as ill:
        transport = _at(seaweed, prefix, endpoint=ill.endpoint)
        ill.faults.extend([Answers(status, "SlowDown")] * 20)
        with raises(Code.SPACE_UNREACHABLE) as caught:
            transport.list(PREFIX)
        assert caught.value.problem.facts["reason"] == reason
        assert len(ill.met) == SHORT.tries


def test_an_answer_that_is_lost_makes_no_second_object(
    seaweed: Seaweed, prefix: str, proxy: FaultProxy
) -> None:
    """The server has it, the client does not know: it comes again, as the outbox does, and finds its own."""
    place = parse_location(seaweed.location(BUCKET, prefix, proxy.endpoint))
    assert isinstance(place, S3Place)
    transport = ObjectTransport(place, seaweed.member, SHORT, needs_mark=False)
    proxy.faults.append(LosesTheAnswer())
    with contextlib.suppress(Failure):
        transport.put(KEY, b"x")
    assert proxy.met == [LosesTheAnswer()]
    transport.put(KEY, b"x")
    assert _content(transport) == b"x"
    assert transport.list(PREFIX) == [Entry(KEY, 1)]


def test_a_server_that_says_nothing_is_not_waited_for_for_ever(
    seaweed: Seaweed, prefix: str, proxy: FaultProxy
) -> None:
    transport = _at(seaweed, prefix, endpoint=proxy.endpoint, patience=HURRIED)
    proxy.faults.extend([Stalls()] * 20)
    with raises(Code.SPACE_UNREACHABLE) as caught:
        transport.list(PREFIX)
    assert caught.value.problem.facts["reason"] == "timeout"


def test_a_server_that_is_off_and_one_that_is_not_there(
    seaweed: Seaweed, prefix: str, proxy: FaultProxy
) -> None:
    proxy.close()
    for endpoint, reason in ((proxy.endpoint, "refused"), ("https://opslag.invalid", "dns")):
        with raises(Code.SPACE_UNREACHABLE) as caught:
            _at(seaweed, prefix, endpoint=endpoint).list(PREFIX)
        assert caught.value.problem.facts["reason"] == reason


def test_a_server_without_tls_where_tls_belongs(seaweed: Seaweed, prefix: str) -> None:
    with raises(Code.SPACE_UNREACHABLE) as caught:
        _at(seaweed, prefix, endpoint=seaweed.endpoint.replace("http:", "https:")).list(PREFIX)
    assert caught.value.problem.facts["reason"] == "tls"


def test_a_fetch_that_breaks_gives_all_or_fails(seaweed: Seaweed, prefix: str, proxy: FaultProxy) -> None:
    """Never a short object that passes for a whole one."""
    data = bytes(range(256)) * 20_000
    _at(seaweed, prefix).put(KEY, data)
    proxy.faults.append(CutsDown(1_000_000))
    once = _at(seaweed, prefix, endpoint=proxy.endpoint)
    assert _content(once) == data  # goes on where it broke off
    assert len(proxy.met) == 1

    with fault_proxy(seaweed.endpoint) as worse:
        worse.faults.extend([CutsDown(300_000)] * 50)
        with raises(Code.SPACE_UNREACHABLE):
            _content(_at(seaweed, prefix, endpoint=worse.endpoint))


def test_a_large_put_that_breaks_leaves_nothing_to_see_and_nothing_behind(
    seaweed: Seaweed, prefix: str, proxy: FaultProxy, tmp_path: Path
) -> None:
    file = tmp_path / "sealed"
    file.write_bytes(b"x" * LARGE)
    transport = _at(seaweed, prefix, endpoint=proxy.endpoint)
    proxy.faults.extend([CutsUp(2_000_000)] * 100)  # of a part of 5 MiB
    with raises(Code.SPACE_UNREACHABLE):
        transport.put(KEY, file)
    assert len(proxy.met) >= SHORT.tries
    whole = _at(seaweed, prefix)
    assert not whole.exists(KEY)
    assert whole.list(PREFIX) == []
    assert _uploads(seaweed) == []
    proxy.faults.clear()
    transport.put(KEY, file)
    assert whole.list(PREFIX) == [Entry(KEY, LARGE)]
    assert _uploads(seaweed) == []


KILLED = """
import sys
from pathlib import Path
from oefenruimte.domain.credentials import Credentials
from oefenruimte.sharing.location import parse_location
from oefenruimte.sharing.object_transport import ObjectTransport
secret, key_id = sys.stdin.read().split()
ObjectTransport(parse_location(sys.argv[1]), Credentials(secret, key_id)).put(sys.argv[2], Path(sys.argv[3]))
"""


def test_a_kill_in_the_middle_of_a_put_leaves_nothing_to_see(
    seaweed: Seaweed, prefix: str, proxy: FaultProxy, tmp_path: Path
) -> None:
    file = tmp_path / "sealed"
    file.write_bytes(b"x" * LARGE)
    proxy.faults.extend([HoldsUp(3_000_000)] * 3)
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, seaweed.location(BUCKET, prefix, proxy.endpoint), KEY, str(file)],
        stdin=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as child:
        assert child.stdin is not None
        child.stdin.write(f"{seaweed.member.secret} {seaweed.member.key_id}".encode())
        child.stdin.close()
        assert proxy.held.wait(60)
        child.kill()
    whole = _at(seaweed, prefix)
    assert not whole.exists(KEY)
    assert whole.list(PREFIX) == []
    whole.put(KEY, file)
    whole.put(KEY, file)
    assert whole.list(PREFIX) == [Entry(KEY, LARGE)]
    assert _content(whole) == file.read_bytes()


def _uploads(server: Seaweed) -> list[str]:
    """Parts of puts that are under way, as SeaweedFS keeps them."""
    request = urllib.request.Request(
        f"{server.filer}/buckets/{BUCKET}/.uploads/?limit=1000", headers={"Accept": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=20) as answer:
        entries = json.load(answer)["Entries"] or []
    return [entry["FullPath"] for entry in entries]


def test_too_large_is_refused_before_anything_is_spoken(
    seaweed: Seaweed, prefix: str, tmp_path: Path
) -> None:
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.truncate(MAX_OBJECT_BYTES + 1)
    with raises(Code.SHARE_TOO_LARGE):
        _at(seaweed, prefix, endpoint="https://opslag.invalid").put(KEY, huge)


def test_strangers_are_reported_and_left_alone(seaweed: Seaweed, prefix: str) -> None:
    transport = _at(seaweed, prefix)
    transport.put(KEY, b"x")
    names = ("Thumbs.db", "a (conflict).ofo", "22222222223333333333.OFO", "con.ofo", "map/binnenin")
    for name in names:
        _raw(seaweed, f"{prefix}/{PREFIX}/{name}")
    assert transport.list(PREFIX) == [Entry(KEY, 1)]
    assert transport.foreign(PREFIX) == sorted((*names[:-1], "map"))


def test_a_long_list_comes_in_pages_and_may_begin_anywhere(seaweed: Seaweed, prefix: str) -> None:
    """More than one page of a server, which is a thousand."""
    import obstore

    with _at(seaweed, prefix)._named(writing=True) as (_, store):
        keys = [f"{PREFIX}/{number:020}.ofo" for number in range(1, 1101)]
        for key in keys:
            obstore.put(store, key, b"")
    transport = _at(seaweed, prefix)
    assert [entry.key for entry in transport.list(PREFIX)] == keys
    assert [entry.key for entry in transport.list(PREFIX, keys[1090])] == keys[1091:]


def _raw(server: Seaweed, path: str) -> None:
    import obstore
    from obstore.store import S3Store

    keys = {
        "access_key_id": server.admin.key_id,
        "secret_access_key": server.admin.secret,
        "token": None,
        "expires_at": None,
    }
    store = S3Store(
        BUCKET,
        config={"endpoint": server.endpoint, "region": "us-east-1"},
        client_options={"allow_http": True},
        credential_provider=lambda: keys,  # type: ignore[arg-type,return-value]
    )
    obstore.put(store, path, b"?")
