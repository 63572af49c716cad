"""A double click on an invitation, or dropping it on the window, asks whether one wants to join."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.keys import cheap_locks
from fakes.session import PASSPHRASE, make_desk, make_session
from oefenruimte.__main__ import main
from oefenruimte.app.session import Desk
from oefenruimte.domain.growth import Goal, GoalLevel
from oefenruimte.domain.ids import GoalId, MemberId, new_id
from oefenruimte.domain.organisation import Organisation, Role, RosterState
from oefenruimte.ui.dialogs.certificate import CheckedCertificate
from oefenruimte.ui.dialogs.goals_received import ReceivedGoals
from oefenruimte.ui.program import Program
from oefenruimte.ui.screens.doors import LockScreen
from oefenruimte.ui.screens.growth import GrowthScreen
from oefenruimte.ui.screens.importing import ImportingScreen
from oefenruimte.ui.screens.settings.join_dialog import JoinDialog
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import top_dialog
from oefenruimte.ui.window import Window
from tests.sharing.test_certificate import made

SECOND = """
import sys
from pathlib import Path
from oefenruimte.ui.app import _opened_elsewhere
sys.exit(0 if _opened_elsewhere(Path(sys.argv[1]), [Path(sys.argv[2])]) else 3)
"""


@dataclass
class House:
    """Sanne's room behind a locked door; an administrator elsewhere made `invitation` for her."""

    desk: Desk
    window: Window
    program: Program
    qtbot: QtBot
    invitation: Path
    organisation: Organisation
    requests: Callable[[], list[MemberId]]

    def enter(self) -> None:
        def at_the_door() -> bool:
            content = self.window.content
            return isinstance(content, LockScreen) and content.form is not None

        self.qtbot.waitUntil(at_the_door)
        content = self.window.content
        assert isinstance(content, LockScreen)
        assert content.form is not None
        content.form.field.set_text(PASSPHRASE)
        content.form.submit()
        self.qtbot.waitUntil(lambda: self.program.rooms is not None)

    def asked(self) -> JoinDialog:
        self.qtbot.waitUntil(lambda: isinstance(top_dialog(self.window), JoinDialog))
        found = top_dialog(self.window)
        assert isinstance(found, JoinDialog)
        assert f"Meedoen met {self.organisation.name}?" in texts(found)
        assert self.organisation.fingerprint in texts(found)
        return found

    def drop(self, *files: Path) -> None:
        """As a file manager does it, on the middle of the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entering = QDragEnterEvent(QPoint(600, 400), *given)
        QApplication.sendEvent(self.window, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPoint(600, 400), *given))


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


@pytest.fixture
def house(tmp_path: Path, qapp: QApplication, qtbot: QtBot, themes: ThemeManager) -> Iterator[House]:
    def desk(_: Path | None = None) -> Desk:
        return make_desk(tmp_path / "Sanne")

    make_session(desk()).close()
    with closing(make_session(make_desk(tmp_path / "Bram"), "Bram Beheer")) as admin:
        admin.spaces.create(str(tmp_path / "deelmap"), "Gemeente")
        with cheap_locks():
            made = admin.organisation.create(
                "Gemeente Oostwoud", tmp_path / "a.oefensleutel", "vier woorden op stick"
            )
        invitation = tmp_path / "Sanne is uitgenodigd.OEFENUITNODIGING"  # from a stick of Windows
        invitation.write_bytes(admin.organisation.invite([Role.LEARNER]).signed)
        window = Window()
        window.show()
        program = Program(qapp, themes, window, desk().profiles, desk)
        window.dropped.connect(program.open_files)  # as `furnish` does
        yield House(
            desk(),
            window,
            program,
            qtbot,
            invitation,
            made,
            lambda: [one.member.id for one in admin.organisation.requests()],
        )
        window.close()
        program.end()
        window.deleteLater()


def test_goals_of_a_trainer_are_shown_and_lead_to_growing(house: House, tmp_path: Path) -> None:
    house.program.start()
    house.enter()
    assert house.program.home is not None
    session = house.program.home.session
    session.spaces.create(str(tmp_path / "eigen"), "Team balie")
    file = tmp_path / "doelen.OefenDoelen"
    session.growth.save_goals([Goal(GoalId(new_id()), GoalLevel.ORGANISATION, "Begrenzen", 2.0)], file)
    house.drop(file)
    house.qtbot.waitUntil(lambda: isinstance(top_dialog(house.window), ReceivedGoals))
    dialog = top_dialog(house.window)
    assert isinstance(dialog, ReceivedGoals)
    assert {"Begrenzen", "goed, voor iedereen"} <= set(texts(dialog))
    house.qtbot.mouseClick(dialog.growth, Qt.MouseButton.LeftButton)
    rooms = house.program.rooms
    assert rooms is not None
    house.qtbot.waitUntil(lambda: isinstance(rooms.shown, GrowthScreen))


def test_dropped_on_the_window_it_is_asked_and_sent(house: House) -> None:
    house.program.start()
    house.enter()
    house.drop(house.invitation)
    dialog = house.asked()
    assert house.program.home is not None
    session = house.program.home.session
    assert session.organisation.state() is RosterState.NONE  # looking joins nothing
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Niet nu"

    # the folder has another name on this computer: it is told under the field, and can be put right
    place = dialog.location.text
    house.qtbot.keyClicks(dialog.location.edit, "-elders")
    house.qtbot.mouseClick(dialog.join, Qt.MouseButton.LeftButton)
    house.qtbot.waitUntil(lambda: bool(dialog.location.error))
    assert dialog.isVisible()
    dialog.location.edit.selectAll()
    house.qtbot.keyClicks(dialog.location.edit, place)
    house.qtbot.mouseClick(dialog.join, Qt.MouseButton.LeftButton)
    house.qtbot.waitUntil(lambda: session.organisation.state() is RosterState.WAITING)
    house.qtbot.waitUntil(lambda: top_dialog(house.window) is None)
    assert house.requests() == [session.member_id]


def test_given_at_the_start_it_waits_until_somebody_comes_in(house: House) -> None:
    house.program.open_files([house.invitation])
    house.program.start()
    house.enter()
    house.asked()


def test_a_second_start_hands_it_to_the_window_that_is_open(house: House) -> None:
    house.program.start()
    house.enter()
    words = [sys.executable, "-c", SECOND, str(house.desk.home), str(house.invitation)]
    with subprocess.Popen(words) as second:
        house.asked()
        house.qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0


def test_what_is_no_invitation_is_told_on_the_page(house: House, tmp_path: Path) -> None:
    torn = tmp_path / "stuk.oefenuitnodiging"
    torn.write_bytes(house.invitation.read_bytes()[:-40])
    house.program.start()
    house.enter()
    house.drop(torn)
    house.qtbot.waitUntil(lambda: any("uitnodiging" in text.lower() for text in notices(house)))
    assert top_dialog(house.window) is None
    clip = tmp_path / "beurt 1.mp4"
    clip.write_bytes(b"film")
    house.drop(clip)  # everything else goes on being material for an exercise
    rooms = house.program.rooms
    assert rooms is not None
    assert isinstance(rooms.shown, ImportingScreen)


def notices(house: House) -> list[str]:
    from oefenruimte.ui.screens.settings import SettingsScreen

    rooms = house.program.rooms
    assert rooms is not None
    if not isinstance(rooms.shown, SettingsScreen):
        return []
    notice = rooms.shown.organisation.notice
    return texts(notice) if notice.isVisible() else []


@pytest.mark.parametrize("name", ["uitnodiging.oefenuitnodiging", "balie.oefenscenario"])
def test_what_a_double_click_gives_goes_to_the_window(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[list[str]] = []
    monkeypatch.setattr("oefenruimte.__main__._window", lambda words: told.append(words) or 0)
    assert main([name]) == 0
    assert told == [[name]]


def test_a_certificate_is_told_over_the_page_that_is_on(house: House, tmp_path: Path) -> None:
    house.program.start()
    house.enter()
    file = tmp_path / "Sanne.OEFENBEWIJS"
    file.write_bytes(made())
    house.drop(file)
    house.qtbot.waitUntil(lambda: isinstance(top_dialog(house.window), CheckedCertificate))
    dialog = top_dialog(house.window)
    assert isinstance(dialog, CheckedCertificate)
    assert "Je kent Karin de Boer niet. Vraag Karin de Boer of dit de woorden zijn." in texts(dialog)
    dialog.close_with("")
