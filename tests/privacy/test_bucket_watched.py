"""The program with a space on an S3 server, watched from outside: whom it speaks to and what leaves it."""

import os
import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from fakes.media import make_clip
from fakes.session import make_scenarios
from oefenruimte.domain.ids import new_id
from tests.fakes.fault_proxy import fault_proxy
from tests.fakes.seaweed import Seaweed, make_bucket
from tests.privacy.markers import LEARNER, PRIVATE, found_in, pieces
from tests.privacy.strace import watch, why_not

ROOT = Path(__file__).resolve().parents[2]


def test_it_speaks_to_that_server_only_and_nothing_is_in_the_clear(seaweed: Seaweed, tmp_path: Path) -> None:
    if why_not():
        pytest.skip(why_not())
    make_bucket(seaweed, "watched")
    clip = make_clip(0.5)
    (tmp_path / "clip.mp4").write_bytes(clip)
    make_scenarios(tmp_path / "exercises")
    for name in ("account", "tmp"):
        (tmp_path / name).mkdir()
    keys = (seaweed.member.key_id, seaweed.member.secret)
    with fault_proxy(seaweed.endpoint) as proxy:
        location = seaweed.location("watched", new_id(), proxy.endpoint)
        done, trace = watch(
            [sys.executable, "-m", "tests.privacy.bucket_story", str(tmp_path), location, *keys],
            notes=tmp_path / "notes",
            cwd=ROOT,
            environment={
                "PATH": os.defpath,
                "HOME": str(tmp_path / "account"),
                "TMPDIR": str(tmp_path / "tmp"),
                "OEFENRUIMTE_SCENARIOS": str(tmp_path / "exercises"),
                "PYTHONDONTWRITEBYTECODE": "1",
            },
        )
        said = b"".join(bytes(one) for one in proxy.said)
        port = urlsplit(proxy.endpoint).port
    assert done.returncode == 0, done.stderr

    # Whom it speaks to.
    there = re.compile(rf'sin_port=htons\({port}\), sin_addr=inet_addr\("([^"]*)"\)')
    spoken_to = [there.search(address) for address in trace.addresses]
    assert spoken_to
    assert None not in spoken_to, trace.addresses
    assert {_plain(found[1]) for found in spoken_to if found} == {"127.0.0.1"}
    assert set(trace.sockets) == {"AF_INET"}
    assert [Path(program).name for program in trace.programs] == [Path(sys.executable).name]

    # What it says there, and what it writes.
    secrets = {**PRIVATE, "geheim van de plek": seaweed.member.secret} | {
        f"film {number}": piece for number, piece in enumerate(pieces(clip))
    }
    assert sum(name.startswith("film") for name in secrets) > 10
    assert len(said) > len(clip)
    assert found_in(said, {"naam": LEARNER}) == {"naam"}, (
        "on the card, in the open: we look at the right bytes"
    )
    assert found_in(said, secrets) == set()
    home = tmp_path / "home"
    written = {name: data for name, data in trace.buffers() if Path(name).is_relative_to(home)}
    assert sum(map(len, written.values())) > len(clip)
    assert {name: kinds for name, data in written.items() if (kinds := found_in(data, secrets))} == {}
    assert [path for path in trace.touched if not path.is_relative_to(home)] == []
    assert trace.unseen == []
    assert [*(tmp_path / "account").iterdir(), *(tmp_path / "tmp").iterdir()] == []


def _plain(text: str) -> str:
    r"""strace writes every text as \x31\x32…"""
    return bytes.fromhex(text.replace("\\x", "")).decode() if "\\x" in text else text
