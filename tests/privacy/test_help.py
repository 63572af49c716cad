"""What one copies for who helps, and the log it comes from: nothing of anybody, also when all goes wrong."""

import getpass
import logging
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fakes.session import add_take, contact_of
from oefenruimte.app.journal import Journal
from oefenruimte.app.logbook import FOLDER, Logbook
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.recording import Device
from oefenruimte.domain.trace import report_of
from oefenruimte.ui.assets import find_assets
from oefenruimte.ui.commands.helping import look_up
from oefenruimte.ui.dialogs.help.words import HelpWords, Looks
from oefenruimte.ui.theme import ThemeManager
from tests.privacy.conftest import Pair
from tests.privacy.markers import COACH, LEARNER, MESSAGE, NOTE, PASSPHRASE, PRIVATE, found_in

CAMERA = "Webcam van Wilhelmina Kwartelslag"
LOOKS = Looks("offscreen", ((1280, 800, 1.0),), (1280, 800), "light", "auto", 1.0, False, True)


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    made = Logbook(tmp_path / "thuis")
    made.open()
    yield made
    made.close()


def canaries(pair: Pair, home: Path) -> dict[str, str]:
    """Names, words, places and ids: who reads the report knows none of them."""
    first, last = LEARNER.split()
    return {
        **PRIVATE,
        "voornaam": first,
        "achternaam": last,
        "coach": COACH,
        "map van de gebruiker": str(Path.home()),
        "thuis": str(home),
        "ruimte": str(pair.space),
        "profiel": pair.learner.profile.id,
        "lid": pair.learner.member_id,
        "vingerafdruk": pair.learner.fingerprint,
        "camera": CAMERA,
        "take": pair.learner.takes.list()[0].id,
    }


def go_wrong(pair: Pair, journal: Journal) -> tuple[str, ...]:
    """As much as can be: refused, unreachable, unforeseen; gives the report of what was unforeseen."""
    learner, coach = pair.learner, pair.coach
    take = add_take(learner)
    until = learner.clock.today()
    learner.sharing.share(take.id, contact_of(learner, coach).id, scenario=None, until=until, message=MESSAGE)
    learner.sync.run()
    (sent,) = pair.objects()
    sent.write_bytes(sent.read_bytes()[:-40])
    coach.sync.run()
    away = pair.space.rename(pair.space.with_name("weg"))
    for failing in (
        learner.sync.run,
        lambda: pair.coach_desk.profiles.unlock(coach.profile.id, PASSPHRASE[1:]),
    ):
        with pytest.raises(Failure) as failed:
            failing()
        journal.note(failed.value.problem)
    away.rename(pair.space)
    words = NOTE
    try:
        try:
            raise OSError(2, words, str(pair.space / LEARNER))
        except OSError as error:
            raise RuntimeError(f"{LEARNER}: {words}") from error
    except RuntimeError as error:
        return report_of(error)


def test_nothing_of_anybody_is_in_what_one_copies(
    pair: Pair, logbook: Logbook, tmp_path: Path, qapp: QApplication, themes: ThemeManager
) -> None:
    journal = Journal()
    report = go_wrong(pair, journal)
    words = HelpWords(qapp)

    class Devices:
        cameras = staticmethod(lambda: [Device("0", CAMERA)])
        microphones = staticmethod(list)

    found = look_up(Devices(), logbook, find_assets(), 60)  # type: ignore[arg-type]
    at = datetime.now(UTC)
    diagnosis = words.diagnosis(at, LOOKS, found, journal.codes, report)
    assert "Camera's: 1" in diagnosis
    assert "RuntimeError\n" in diagnosis
    assert "wrong-passphrase 1×" in diagnosis
    problems = [
        Problem(Code.UNEXPECTED, detail="RuntimeError"),
        Problem(Code.CONTACT_CHANGED, {"name": COACH}, f"in {pair.space}"),
        Problem(Code.SPACE_UNREACHABLE, {"folder": str(pair.space)}),
        Problem(Code.PROFILE_EXISTS, {"name": LEARNER}),
        Problem(Code.CAMERA_AWAY, {"device": CAMERA}),
    ]
    technical = [words.technical(at, problem, report, found) for problem in problems]
    kept = b"".join(file.read_bytes() for file in (tmp_path / "thuis" / FOLDER).iterdir())
    assert b"object-damaged" in kept
    secret = canaries(pair, tmp_path)
    for text in (diagnosis, *technical):
        assert found_in(text.encode(), secret) == set()
    user = getpass.getuser()
    if len(user) > 4:  # "root" may stand in any word
        assert user not in diagnosis
    assert sys.executable not in diagnosis


def test_the_log_on_disk_keeps_words_out_that_a_call_lets_in(
    pair: Pair, logbook: Logbook, tmp_path: Path
) -> None:
    """Who logs an exception's own words is stopped by a test; what slips through a path or a trace is cut."""
    log = logging.getLogger("oefenruimte.app.sync")
    log.warning("skipped %s", pair.space / f"{LEARNER}.ofo")
    try:
        raise ValueError(MESSAGE)
    except ValueError:
        log.warning("unexpected", exc_info=True)
    add_take(pair.learner)
    kept = "\n".join(logbook.lines())
    assert "skipped ‹pad›" in kept
    assert "ValueError at" in kept
    assert found_in(kept.encode(), canaries(pair, tmp_path)) == set()
