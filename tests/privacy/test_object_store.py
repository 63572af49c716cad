"""What a cloud service sees of who keeps a space with it: every byte that left, while a take was shared,
looked at, answered and withdrawn, read back from the connections to a real S3 server."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from fakes.session import COACH, NAME, ONE_TURN, add_take, make_desk, make_session, share_take
from oefenruimte.domain.ids import new_id
from tests.fakes.fault_proxy import fault_proxy
from tests.fakes.seaweed import Seaweed, make_bucket

MESSAGE = "Let je op mijn tempo?"
BUCKET = "seen"
ID = "[a-km-z2-9]{20}"
KEYS = re.compile(
    rf"oefenruimte-space\.json|cards/{ID}\.card|inbox/{ID}/{ID}\.ofo|(exercises|roster)(/[a-z0-9.]+)?|test-{ID}"
)
HEADERS = {
    *("host", "authorization", "x-amz-date", "x-amz-content-sha256", "content-length", "content-type"),
    *("user-agent", "accept", "if-none-match", "accept-encoding"),
}


@dataclass
class Request:
    method: str
    key: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes


def _requests(said: bytes, prefix: str) -> Iterator[Request]:
    while said:
        head, _, rest = said.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in lines)
        method, target, _ = first.split(" ")
        url = urlsplit(target)
        key = unquote(url.path).removeprefix(f"/{BUCKET}").removeprefix(f"/{prefix}").removeprefix("/")
        length = int(headers.get("content-length", "0"))
        yield Request(method, key, parse_qs(url.query), headers, rest[:length])
        said = rest[length:]


@pytest.fixture
def seen(seaweed: Seaweed, tmp_path: Path) -> tuple[list[Request], str, set[str]]:
    """The requests, all that left as text, and the ids that must not be in it."""
    make_bucket(seaweed, BUCKET)
    prefix = new_id()
    desk = make_desk(tmp_path)
    learner, coach = make_session(desk), make_session(desk, COACH)
    with fault_proxy(seaweed.endpoint) as proxy:
        place = seaweed.location(BUCKET, prefix, proxy.endpoint)
        learner.spaces.create(place, "Balie", seaweed.member)
        coach.spaces.join(place, seaweed.member)
        learner.sync.run()
        take = add_take(learner, ONE_TURN)
        grant = share_take(learner, coach, take, MESSAGE)
        learner.sharing.withdraw(grant.share_id)
        learner.sync.run()
        coach.sync.run()
        assert all(step.ok for step in learner.spaces.test()[:-1])
        private = {take.id, grant.share_id, *(recording.id for recording in take.recordings)}
        learner.close()
        coach.close()
        said = [bytes(one) for one in proxy.said]
    requests = [request for one in said for request in _requests(one, prefix)]
    return requests, b"".join(said).decode("latin-1"), {*private, seaweed.member.secret}


def test_what_a_cloud_service_sees(seen: tuple[list[Request], str, set[str]]) -> None:
    requests, everything, private = seen
    objects = [request for request in requests if request.body and request.key.endswith(".ofo")]
    assert len(objects) == 2  # the share and its withdrawal were really among it
    for request in requests:
        listed = request.query.pop("list-type", None)
        if listed:
            assert request.key == ""
            assert set(request.query) <= {"prefix", "start-after", "continuation-token"}
        else:
            assert KEYS.fullmatch(request.key), request.key
            assert request.query == {}
        assert set(request.headers) <= HEADERS
        assert request.headers["user-agent"] == "oefenruimte"  # not which computer, nor which version
    for word in (MESSAGE, ONE_TURN, *private):
        assert word not in everything
    # Who takes part is in the open, on the cards: docs/sharing-format.md section 9. And nowhere else.
    by_name = {request.key.partition("/")[0] for request in requests if NAME.encode() in request.body}
    assert by_name == {"cards"}


FOLDER_ONLY = """
import io, sys
import oefenruimte.bootstrap, oefenruimte.cli
from oefenruimte.sharing.space import create_space, join_space, open_transport
space = create_space(sys.argv[1], "Balie")
open_transport(join_space(sys.argv[1])).list("cards")
print(*sorted(name for name in sys.modules if name.startswith(("obstore", "oefenruimte.sharing.object_"))))
"""


def test_for_a_folder_nothing_that_speaks_to_a_network_is_even_loaded(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FOLDER_ONLY, str(tmp_path / "space")],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout.strip() == ""
