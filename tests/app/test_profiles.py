"""Doors: make, open, lose and change the passphrase, and remember who was last."""

import errno
import stat
from datetime import date
from pathlib import Path

import pytest

from fakes.session import PASSPHRASE, SteadyClock
from oefenruimte.app.profiles import Created, Profiles
from oefenruimte.app.recovery_note import RecoveryNote, write_note
from oefenruimte.domain.ids import ProfileId
from oefenruimte.domain.problem import Code, Failure

NEW = "lamp rivier zaterdag kaneel"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("thuis") / "diep"


@pytest.fixture(scope="module")
def profiles(home: Path) -> Profiles:
    return Profiles(home, SteadyClock())


@pytest.fixture(scope="module")
def sanne(profiles: Profiles) -> Created:
    return profiles.create("Sanne Visser", PASSPHRASE)


def code_of(failure: pytest.ExceptionInfo[Failure]) -> Code:
    return failure.value.problem.code


def test_the_passphrase_changes_and_the_recovery_code_stays(profiles: Profiles) -> None:
    made = profiles.create("Wisselaar", PASSPHRASE)
    profiles.change_passphrase(made.profile.id, made.keys, PASSPHRASE, NEW)
    assert profiles.unlock(made.profile.id, NEW).database_key == made.keys.database_key
    with pytest.raises(Failure) as failure:
        profiles.unlock(made.profile.id, PASSPHRASE)
    assert code_of(failure) is Code.WRONG_PASSPHRASE
    again = profiles.unlock_with_code(made.profile.id, made.recovery_code, PASSPHRASE)
    assert again.database_key == made.keys.database_key
    assert profiles.unlock(made.profile.id, PASSPHRASE).signing_key == made.keys.signing_key


def test_an_open_screen_is_not_enough_to_change_the_passphrase(profiles: Profiles, sanne: Created) -> None:
    for old, new, expected in (
        ("niet de goede zin hier", NEW, Code.WRONG_PASSPHRASE),
        (PASSPHRASE, "te kort", Code.WEAK_PASSPHRASE),
    ):
        with pytest.raises(Failure) as failure:
            profiles.change_passphrase(sanne.profile.id, sanne.keys, old, new)
        assert code_of(failure) is expected
    assert profiles.unlock(sanne.profile.id, PASSPHRASE).database_key == sanne.keys.database_key


def test_who_was_last_is_remembered(profiles: Profiles, sanne: Created, home: Path) -> None:
    assert profiles.last() is None
    profiles.remember(sanne.profile.id)
    assert profiles.last() == sanne.profile
    assert stat.S_IMODE((home / "profiles" / "last").stat().st_mode) == 0o600
    (home / "profiles" / "last").write_text("iemand die er niet is")
    assert profiles.last() is None
    assert sanne.profile in profiles.list()


def test_a_disk_that_refuses_does_not_keep_the_door_closed(tmp_path: Path) -> None:
    (tmp_path / "profiles").write_text("geen map")
    Profiles(tmp_path, SteadyClock()).remember(ProfileId("a" * 20))
    assert (tmp_path / "profiles").read_text() == "geen map"


def test_no_profiles_no_last_one(tmp_path: Path) -> None:
    assert Profiles(tmp_path, SteadyClock()).last() is None
    assert not (tmp_path / "profiles").exists()


def test_same_drive(profiles: Profiles, home: Path) -> None:
    assert profiles.on_same_drive(home.parent / "nog" / "niet" / "gemaakt.txt")
    other = Path("/dev/shm")
    if not other.is_dir() or other.stat().st_dev == home.stat().st_dev:
        pytest.skip("this machine has one drive")
    assert not profiles.on_same_drive(other / "code.txt")


def test_the_note_says_what_to_do(tmp_path: Path) -> None:
    note = RecoveryNote("Sanne Visser", "7KQM-RT4V", date(2026, 5, 12))
    target = tmp_path / "stick" / "code.txt"
    target.parent.mkdir()
    target.write_text("iets langers dat er al stond, en dat dus helemaal weg moet\n" * 20)
    write_note(note, target)
    written = target.read_text("utf-8")
    assert written == note.text
    assert "7KQM-RT4V" in written
    assert "Naam: Sanne Visser" in written
    assert "12-5-2026" in written
    assert "Naam" not in RecoveryNote("", "7KQM-RT4V", date(2026, 5, 12)).text


def test_a_stick_that_fills_up_keeps_the_note_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "code.txt"
    target.write_text("de code van gisteren")

    def full(_: int) -> None:
        assert target.read_text() == "de code van gisteren", "until the new one is whole on the disk"
        raise OSError(errno.ENOSPC, "vol")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Failure) as failure:
        write_note(RecoveryNote("", "7KQM", date(2026, 5, 12)), target)
    assert code_of(failure) is Code.EXPORT_FAILED
    assert target.read_text() == "de code van gisteren"
    assert list(tmp_path.iterdir()) == [target]


def test_a_stick_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(Failure) as failure:
        write_note(RecoveryNote("", "7KQM", date(2026, 5, 12)), tmp_path / "weg" / "code.txt")
    assert code_of(failure) is Code.EXPORT_FAILED
