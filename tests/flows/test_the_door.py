"""The door of the real window: it closes whatever happens behind it, and leaves nobody's room open."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    NAME,
    PASSPHRASE,
    SteadyClock,
    add_take,
    contact_of,
    guided,
    make_scenarios,
    make_session,
    make_space,
)
from oefenruimte.app import example
from oefenruimte.app.example import make_example
from oefenruimte.app.preferences import PreferenceStore
from oefenruimte.app.problem_texts import sentence
from oefenruimte.app.session import Desk, Session
from oefenruimte.app.sync import Sync
from oefenruimte.bootstrap import build_desk
from oefenruimte.domain.problem import Code, Problem, fail
from oefenruimte.domain.share import GrantState, SyncReport
from oefenruimte.ui import opened_room
from oefenruimte.ui.behind_the_door import remove_if_unused
from oefenruimte.ui.faults import FaultCatcher
from oefenruimte.ui.program import Program
from oefenruimte.ui.screens.doors import FirstStart, LockScreen
from oefenruimte.ui.screens.today import TodayScreen
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Busy, Dialog, top_dialog
from oefenruimte.ui.window import Window
from oefenruimte.vault.profile_dir import ProfileLock

PATIENCE_MS = 30_000


@dataclass
class House:
    place: Path
    clock: SteadyClock
    window: Window
    told: list[Problem]  # what nobody caught
    qtbot: QtBot
    program: Program = field(init=False)

    def desk(self, home: Path | None = None) -> Desk:
        return build_desk(
            home or self.place / "thuis",
            clock=self.clock,
            scenarios=make_scenarios(self.place / "oefeningen"),
        )

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def start(self) -> None:
        self.window.show()
        self.program.start()
        self.until(lambda: not isinstance(self.window.content, Busy))

    def locked(self) -> bool:
        content = self.window.content
        return isinstance(content, LockScreen) and content.form is not None

    def enter(self) -> None:
        self.until(self.locked)
        content = self.window.content
        assert isinstance(content, LockScreen)
        assert content.form is not None
        content.form.field.set_text(PASSPHRASE)
        content.form.submit()

    def inside(self) -> None:
        self.until(lambda: self.program.rooms is not None)

    def is_free(self, folder: Path) -> bool:
        """Nobody has this profile open."""
        try:
            with ProfileLock(folder):
                return True
        except Exception:  # noqa: BLE001  # held, however that is said
            return False


@pytest.fixture
def house(tmp_path: Path, qapp: QApplication, qtbot: QtBot, themes: ThemeManager) -> Iterator[House]:
    window = Window()
    catcher = FaultCatcher(window)
    told: list[Problem] = []
    catcher.told.connect(told.append)
    catcher.install()
    house = House(tmp_path, SteadyClock(), window, told, qtbot)
    house.program = Program(qapp, themes, window, house.desk().profiles, house.desk)
    yield house
    window.close()
    house.program.end()
    catcher.remove()
    window.deleteLater()


@pytest.fixture
def profile(house: House) -> Path:
    """Sanne has a room; its folder."""
    with closing(guided(make_session(house.desk()))) as session:
        return session.folder


def test_locked_entered_and_locked_again(house: House, profile: Path) -> None:
    house.start()
    for _ in range(2):
        house.enter()
        house.inside()
        assert not house.is_free(profile)
        house.program.lock()
        house.program.lock()  # the idle clock and Ctrl+L at the same time
        assert house.program.rooms is None
        house.until(house.locked)
    house.until(lambda: house.is_free(profile))
    assert house.told == []


class Stubborn(Dialog):
    """Has something to finish first."""

    def close_with(self, result: str) -> None:
        del result


def test_no_dialog_keeps_the_door_open(house: House, profile: Path) -> None:
    house.start()
    house.enter()
    house.inside()
    dialog = Stubborn(house.window, "Even wachten")
    dialog.present()
    assert top_dialog(house.window) is dialog
    house.program.lock()
    assert top_dialog(house.window) is None
    house.until(house.locked)
    house.until(lambda: house.is_free(profile))


def test_no_screen_that_fails_keeps_the_door_open(
    house: House, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall(_: TodayScreen) -> None:
        raise ZeroDivisionError

    house.start()
    house.enter()
    house.inside()
    monkeypatch.setattr(TodayScreen, "leave", fall)
    house.program.lock()
    assert house.program.rooms is None
    house.until(house.locked)
    house.until(lambda: house.is_free(profile))
    house.until(lambda: house.told)
    assert house.told == [Problem(Code.UNEXPECTED, detail="ZeroDivisionError")]


def test_a_room_that_cannot_be_furnished_is_closed_again(
    house: House, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    house.start()
    with monkeypatch.context() as broken:
        broken.setattr(opened_room, "Home", fall)
        house.enter()
        house.until(lambda: house.told)
        house.until(house.locked)
        assert house.is_free(profile)
    house.enter()
    house.inside()


def test_preferences_that_cannot_be_read_bring_the_door_back(
    house: House, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: PreferenceStore) -> None:
        raise fail(Code.DATABASE_DAMAGED)

    house.start()
    with monkeypatch.context() as broken:
        broken.setattr(PreferenceStore, "load", refuse)
        house.enter()
        house.until(lambda: house.window.toasts.toasts)
        house.until(house.locked)
        assert house.is_free(profile)
    house.enter()
    house.inside()


def test_a_window_that_closes_while_somebody_comes_in_leaves_no_room_open(
    house: House, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = threading.Event()
    load = PreferenceStore.load

    def slowly(store: PreferenceStore) -> object:
        if house.program._entering:  # opening the room looks at them too, before that
            opened.wait(30)
        return load(store)

    monkeypatch.setattr(PreferenceStore, "load", slowly)
    house.start()
    house.enter()
    house.until(lambda: house.program._entering)
    opened.set()
    house.window.close()
    assert house.is_free(profile)
    assert house.program.rooms is None


# the example ------------------------------------------------------------------------------------------


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(example, "_SECONDS", 0.4)
    monkeypatch.setattr(example, "_give_feedback", lambda _: None)


@pytest.mark.usefixtures("quick")
def test_the_example_is_there_while_one_looks_and_gone_afterwards(house: House) -> None:
    house.start()
    assert isinstance(house.window.content, FirstStart)
    house.program.show_example()
    house.inside()
    place = house.place / "thuis" / "voorbeeld"
    assert list(place.rglob("oefenruimte.db"))
    house.program.lock()
    assert isinstance(house.window.content, FirstStart)
    house.until(lambda: not place.exists())
    assert house.told == []


@pytest.mark.usefixtures("quick")
def has_recording(place: Path) -> bool:
    """`os.walk`: folders come and go while one looks."""
    return any(name.endswith((".part", ".age")) for _, _, names in os.walk(place) for name in names)


def test_the_example_that_is_being_made_is_gone_when_the_window_closes(house: House) -> None:
    house.start()
    place = house.place / "thuis" / "voorbeeld"
    house.program.show_example()
    # os.walk: folders come and go while one looks
    house.until(
        lambda: any(name.endswith((".part", ".age")) for _, _, names in os.walk(place) for name in names)
    )
    house.window.close()
    assert not place.exists()
    assert house.program.rooms is None


@pytest.mark.usefixtures("quick")
def test_an_example_that_was_left_behind_goes_unless_somebody_looks_at_it(house: House) -> None:
    place = house.place / "thuis" / "voorbeeld"
    desk = house.desk(place)
    made = make_example(desk)
    with closing(desk.open(made.profile, made.keys)):  # in another window
        house.start()
        assert place.exists()
        house.program.show_example()
        house.until(lambda: house.window.toasts.toasts)
        assert isinstance(house.window.content, FirstStart)
        assert place.exists()
    remove_if_unused(place)  # what the next start does
    assert not place.exists()


# exchanging -------------------------------------------------------------------------------------------


@pytest.fixture
def pair(house: House, profile: Path) -> Iterator[Session]:
    """Sanne's window is open, in a space with Karin; Karin's session."""
    desk = house.desk()
    coach = make_session(desk, COACH)
    known = desk.profiles.named(NAME)
    learner = desk.open(known, desk.profiles.unlock(known.id, PASSPHRASE))
    make_space(house.place / "deelruimte", learner, coach)
    desk.profiles.remember(learner.profile.id)
    learner.close()
    house.start()
    house.enter()
    house.inside()
    yield coach
    coach.close()


def test_what_is_queued_during_a_sync_goes_right_after_it(
    house: House, pair: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = house.program.home
    assert home is not None
    house.until(lambda: not home.exchange.busy)
    began, may_end = threading.Event(), threading.Event()
    run = Sync.run

    def slowly(sync: Sync) -> SyncReport:
        report = run(sync)
        began.set()
        may_end.wait(30)
        return report

    monkeypatch.setattr(Sync, "run", slowly)
    home.exchange.soon()
    assert began.wait(30)
    session = home.session
    until = house.clock.today()
    session.sharing.share(add_take(session).id, contact_of(session, pair).id, scenario=None, until=until)
    home.exchange.soon()
    may_end.set()
    house.until(lambda: session.sharing.grants()[0].state is GrantState.SENT)


def test_a_problem_that_stays_is_told_once(
    house: House, pair: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = house.program.home
    assert home is not None
    house.until(lambda: not home.exchange.busy)
    problems: list[Problem | None] = [Problem(Code.SPACE_FULL)] * 3 + [None] + [Problem(Code.SPACE_FULL)]
    left = list(problems)
    told: list[Code] = []
    monkeypatch.setattr(Sync, "run", lambda _: SyncReport(problem=left.pop(0)))
    monkeypatch.setattr(home.exchange, "_problem", lambda problem: told.append(problem.code))
    for done in range(1, len(problems) + 1):
        home.exchange.soon()
        house.until(lambda done=done: len(left) == len(problems) - done and not home.exchange.busy)
    assert told == [Code.SPACE_FULL, Code.SPACE_FULL]


def test_at_midnight_what_is_shared_is_looked_at_again(house: House, pair: Session) -> None:
    home = house.program.home
    assert home is not None
    house.until(lambda: not home.exchange.busy)
    heard: list[None] = []
    home.news.sharesChanged.connect(lambda: heard.append(None))
    home.exchange.soon()
    house.until(lambda: not home.exchange.busy)
    assert heard == []
    (house.place / "deelruimte").rename(house.place / "weg")
    house.clock.pass_days(1)
    home.exchange.soon()
    house.until(lambda: not home.exchange.busy)
    assert len(heard) == 1


def test_what_stays_refused_is_told_in_words(
    house: House, pair: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = house.program.home
    assert home is not None
    house.until(lambda: not home.exchange.busy)
    skipped = (
        ("inbox/a/b.ofo", "object-damaged"),
        ("inbox/a/c.ofo", "object-damaged"),
        (f"cards/{pair.member_id}", "contact-changed"),
    )
    monkeypatch.setattr(Sync, "run", lambda _: SyncReport(skipped=skipped))
    told: list[str] = []
    monkeypatch.setattr(home.exchange, "_problem", lambda problem: told.append(sentence(problem)))
    for _ in range(5):
        home.exchange.soon()
        house.until(lambda: not home.exchange.busy)
    assert [words.split(".")[0] for words in told] == [
        f"De sleutel van {COACH} is veranderd",
        "Een bestand in de deelruimte is beschadigd",
    ]


def test_a_second_program_brings_this_window_forward(house: House, profile: Path) -> None:
    house.start()
    house.enter()
    house.inside()
    house.window.showMinimized()
    second = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from oefenruimte.ui.bridge.instance import ask_forward; app = QCoreApplication([]);"
        "sys.exit(not ask_forward(Path(sys.argv[1]), 20_000))"
    )
    running = subprocess.Popen([sys.executable, "-c", second, str(profile)])
    house.until(lambda: running.poll() is not None)
    assert running.returncode == 0
    house.until(lambda: not house.window.isMinimized())


def test_a_space_that_is_away_is_looked_for_ever_less_and_told_once(
    house: House, pair: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = house.program.home
    assert home is not None
    house.until(lambda: not home.exchange.busy)
    session = home.session
    until = house.clock.today()
    session.sharing.share(add_take(session).id, contact_of(session, pair).id, scenario=None, until=until)
    (house.place / "deelruimte").rename(house.place / "weg")
    looked: list[None] = []
    told: list[None] = []
    run = Sync.run

    def counted(sync: Sync) -> SyncReport:
        looked.append(None)
        return run(sync)

    monkeypatch.setattr(Sync, "run", counted)
    home.exchange.waitsForSpace.connect(lambda: told.append(None))
    looks = []
    for _ in range(16):  # minutes
        home.exchange._tick()
        house.until(lambda: not home.exchange.busy)
        looks.append(len(looked))
    assert looks == [1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5]
    assert told == [None]
    (house.place / "weg").rename(house.place / "deelruimte")
    home.exchange.soon()  # something new: at once
    house.until(lambda: session.sharing.grants()[0].state is GrantState.SENT)
