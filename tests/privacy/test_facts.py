"""What was measured about a take stays with the learner: no share holds it, and nobody else is measured."""

import io
import os
import struct
import sys
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from fakes.session import add_take, contact_of
from fakes.sounds import phrases, recording, silence
from oefenruimte.bootstrap import models
from oefenruimte.domain.facts import AnswerFacts, Framing, Light, PictureFacts, Span, VoiceFacts
from oefenruimte.domain.take import Take
from oefenruimte.insight.measuring import Measuring
from tests.privacy.conftest import Pair
from tests.privacy.source import modules
from tests.privacy.test_recorder_process import who_holds
from tests.privacy.test_share_copy import manifest

MEASURED = VoiceFacts(41_357, (Span(1_357, 9_731), Span(17_913, 39_571)), 4.7351, -27.413, -63.179)
# What makes and reads that which goes between people.
SEND = ("sharing/", "app/sharing.py", "app/share_copy.py", "app/coach", "app/talk.py", "app/outbox.py")


def share(pair: Pair, take: Take) -> bytes:
    """What the coach can read of it."""
    learner = pair.learner
    before = set(pair.objects())
    learner.sharing.share(
        take.id,
        contact_of(learner, pair.coach).id,
        scenario=learner.library.find(take.scenario_id, take.scenario_version),
        until=learner.clock.today() + timedelta(weeks=4),
    )
    learner.sync.run()
    (file,) = set(pair.objects()) - before
    return pair.opened(file)[1]


def test_they_are_in_no_share(pair: Pair) -> None:
    learner = pair.learner
    without, measured = add_take(learner), add_take(learner)
    facts = AnswerFacts(MEASURED, PictureFacts(41, 39, Framing.TOO_LEFT, Light.BACKLIT))
    with learner.takes._store.unit() as unit:
        unit.facts.put(measured.id, {measured.recordings[0].id: facts})
    told = learner.facts.kept(measured.id)
    assert told is not None
    assert told.speech_ms == 30_032
    plain, measured_plain = share(pair, without), share(pair, measured)
    assert manifest(plain).keys() == manifest(measured_plain).keys()
    assert len(measured_plain) == len(plain)  # no room for anything
    for number in (1_357, 9_731, 17_913, 39_571, 30_032):
        assert str(number).encode() not in measured_plain
    for number in (4.7351, -27.413, -63.179):
        assert str(number).encode() not in measured_plain
        assert struct.pack("<d", number) not in measured_plain
        assert struct.pack(">d", number) not in measured_plain
    for word in (Framing.TOO_LEFT, Light.BACKLIT, "speech", "pace", "framing"):
        assert word.encode() not in measured_plain


def test_the_coach_has_none(pair: Pair) -> None:
    """Neither of the answer that was received, nor is there a way to ask for them."""
    share(pair, add_take(pair.learner))
    pair.coach.sync.run()
    with pair.coach.takes._store.unit() as unit:
        assert unit.takes.list() == []
    assert pair.coach.facts.step() is False


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_nothing_in_the_process_that_measures_could_open_a_recording(pair: Pair) -> None:
    """It gets bytes that were opened for it: no key, no name of a file, no file to write to."""
    keys = pair.learner.keys
    secrets = {
        "sleutel": keys.identity.text.encode(),
        "sleutel, rauw": keys.identity.raw,
        "handtekening": keys.signing_key,
        "database": keys.database_key,
        "map": str(pair.learner.folder).encode(),
    }
    sound = np.concatenate([*phrases("de-tas-met-brieven/1"), silence(1.0)] * 3)
    looked: list[tuple[set[str], set[str]]] = []
    with Measuring(models()) as measuring:

        def look(_: float) -> None:
            process = measuring._process
            if not looked and process is not None and process.pid is not None:
                looked.append((who_holds(process.pid, secrets), writable(process.pid)))

        assert measuring.answer(io.BytesIO(recording(sound)), on_progress=look) is not None
    assert looked == [(set(), set())]


def writable(pid: int) -> set[str]:
    """Names of the files that a process has open to write."""
    found = set()
    for number in os.listdir(f"/proc/{pid}/fd"):
        name = os.readlink(f"/proc/{pid}/fd/{number}")
        flags = Path(f"/proc/{pid}/fdinfo/{number}").read_text().partition("flags:")[2].split()[0]
        if name.startswith("/") and not name.startswith("/dev/") and int(flags, 8) & os.O_ACCMODE:
            found.add(name)
    return found


def test_what_sends_knows_no_facts() -> None:
    """Nothing that makes or reads what goes between people has as much as a word for them."""
    program = modules()
    senders = [module for module in program if module.name.startswith(SEND)]
    assert len(senders) > 25
    told = {"oefenruimte.domain.facts", "oefenruimte.app.facts", "oefenruimte.store.measured", "TakeFacts"}
    assert [module.name for module in senders if module.imports() & told] == []
    readers = {module.name for module in program if "oefenruimte.domain.facts" in module.imports()}
    assert readers >= {"app/facts.py", "store/measured.py", "insight/voice.py"}  # we looked at the right name
