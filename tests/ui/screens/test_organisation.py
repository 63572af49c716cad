"""Managing an organisation with real profiles over a folder, and how well somebody is known."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.keys import cheap_locks
from fakes.session import Stage, SteadyClock, make_desk, make_session
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.organisation import Policy, Role, RosterState, Trust
from oefenruimte.domain.problem import Code
from oefenruimte.domain.share import Contact
from oefenruimte.ui.routes import OrganisationRoute
from oefenruimte.ui.screens.organisation import OrganisationScreen, with_key
from oefenruimte.ui.screens.organisation.invitation_dialog import InvitationDialog
from oefenruimte.ui.screens.organisation.invite_dialog import InviteDialog, MemberDialog
from oefenruimte.ui.screens.organisation.rules_dialog import KeyDialog, RulesDialog
from oefenruimte.ui.screens.settings.join_dialog import JoinDialog
from oefenruimte.ui.screens.settings.organisation import OrganisationCard
from oefenruimte.ui.screens.settings.people import ContactRow
from oefenruimte.ui.theme.manager import ThemeManager
from oefenruimte.ui.widgets import Button, CheckBox, top_dialog


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


def button(root: QWidget, text: str) -> Button:
    (found,) = [b for b in root.findChildren(Button) if b.text() == text and b.isVisibleTo(root)]
    return found


def buttons(root: QWidget) -> list[str]:
    return [one.text() for one in root.findChildren(Button) if one.isVisibleTo(root)]


def press(window: QWidget, text: str) -> None:
    dialog = top_dialog(window)
    assert dialog is not None
    button(dialog, text).click()


@pytest.fixture
def people(tmp_path: Path, scenario_folder: Path) -> Iterator[tuple[Session, Session]]:
    """Who manages, in an organisation of their own; and somebody new."""
    with ExitStack() as opened:
        made = []
        for name in ("Bram Beheer", "Karin de Boer"):
            desk = make_desk(tmp_path / name, scenarios=scenario_folder)
            made.append(make_session(desk, name))
            opened.callback(made[-1].close)
        admin, newcomer = made
        admin.spaces.create(str(tmp_path / "deelmap"), "Gemeente")
        with cheap_locks():
            admin.organisation.create(
                "Gemeente Oostwoud", tmp_path / "a.oefensleutel", "vier woorden op stick"
            )
        yield admin, newcomer


def test_somebody_is_invited_asks_is_let_in_and_their_membership_ends(
    people: tuple[Session, Session], stage_for: Callable[..., Stage], qtbot: QtBot, tmp_path: Path
) -> None:
    admin, newcomer = people
    stage = stage_for(admin)
    screen = OrganisationScreen(stage.context, OrganisationRoute())
    layout = stage.window.layout()
    assert layout is not None
    layout.addWidget(screen)
    qtbot.waitUntil(lambda: "Beheer van Gemeente Oostwoud" in texts(screen))
    assert any("Een beheerder kan geen enkele poging openen." in text for text in texts(screen))

    qtbot.waitUntil(screen.invite_button.hasFocus)
    screen.invite_button.click()
    asking = top_dialog(stage.window)
    assert isinstance(asking, InviteDialog)
    asking.boxes[Role.LEARNER].setChecked(False)
    assert not asking.save.isEnabled() or asking.save.accessibleDescription()
    asking.boxes[Role.COACH].setChecked(True)
    today = admin.clock.today()
    assert asking.expires_on.day == today + timedelta(days=14)
    asking.expires_on.set_day(today + timedelta(days=3))
    asking.guest.setChecked(True)
    asking.guest_until.set_day(today + timedelta(days=60))
    asking.save.click()
    qtbot.waitUntil(lambda: isinstance(top_dialog(stage.window), InvitationDialog))
    made = top_dialog(stage.window)
    assert isinstance(made, InvitationDialog)
    assert made.square.accessibleName() == "De uitnodiging als vierkant om te scannen"
    invitation, page = tmp_path / "karin.png", tmp_path / "karin.pdf"
    assert made.square.grab().save(str(invitation))
    printer = QPrinter()
    printer.setOutputFileName(str(page))
    made.print_on(printer)
    assert page.stat().st_size > 1000
    read = newcomer.organisation.read_invitation_file(invitation)
    assert (read.expires_on, read.guest_until) == (today + timedelta(days=3), today + timedelta(days=60))
    file = tmp_path / "karin.oefenuitnodiging"
    screen.save_invitation(read.signed, file)
    qtbot.waitUntil(file.exists)
    assert newcomer.organisation.read_invitation_file(file) == read
    made.ready.click()

    other = stage_for(newcomer)
    card = OrganisationCard(other.context, "Organisatie")
    layout.addWidget(card)
    card.read_invitation(invitation)
    qtbot.waitUntil(lambda: top_dialog(stage.window) is not None)
    asked = top_dialog(stage.window)
    assert isinstance(asked, JoinDialog)
    assert asked.location.text == read.location
    assert not asked.credentials.isVisible()
    said = texts(asked)
    founded = admin.organisation.current()
    assert founded is not None
    assert founded.fingerprint in said
    assert "Coach" in said
    assert newcomer.organisation.state() is RosterState.NONE  # looking joins nothing
    press(stage.window, "Vraag om mee te doen")
    qtbot.waitUntil(lambda: newcomer.organisation.state() is RosterState.WAITING)

    qtbot.waitUntil(lambda: len(admin.organisation.requests()) == 1)  # it goes out just after
    screen.reload()
    qtbot.waitUntil(lambda: "Karin de Boer" in texts(screen))
    assert f"Woorden: {newcomer.fingerprint}" in texts(screen)
    button(screen, "Laat toe…").click()
    press(stage.window, "Woorden zijn gelijk, laat toe")
    qtbot.waitUntil(lambda: "Niemand vraagt iets." in texts(screen))
    member = next(one for one in admin.organisation.members() if one.id == newcomer.member_id)
    assert member.roles == (Role.COACH,)

    qtbot.waitUntil(lambda: any(text.startswith("Te gast tot en met") for text in texts(screen)))
    button(screen, "Rollen…").click()
    changing = top_dialog(stage.window)
    assert isinstance(changing, MemberDialog)
    assert changing.roles == (Role.COACH,)
    changing.boxes[Role.TRAINER].setChecked(True)
    changing.guest.setChecked(False)
    changing.save.click()
    qtbot.waitUntil(lambda: "Coach, Trainer" in texts(screen))
    assert not any(text.startswith("Te gast tot en met") for text in texts(screen))

    screen.rules_button.click()
    rules = top_dialog(stage.window)
    assert isinstance(rules, RulesDialog)
    rules.private.select.set_value(90)
    rules.shared.select.set_value(28)
    rules.save.click()
    said_rules = "Privé-pogingen blijven hoogstens 90 dagen. Delen duurt hoogstens 28 dagen."
    qtbot.waitUntil(lambda: said_rules in texts(screen))
    assert admin.organisation.policy() == Policy(90, 28)

    button(screen, "Stop lidmaatschap…").click()
    press(stage.window, "Stop lidmaatschap")
    qtbot.waitUntil(lambda: any(text.startswith("Geen lid meer sinds") for text in texts(screen)))
    assert stage.problems == []
    assert other.problems == []


def test_the_mandate_is_renewed_with_the_key_on_the_stick(
    people: tuple[Session, Session], stage_for: Callable[..., Stage], qtbot: QtBot, tmp_path: Path
) -> None:
    admin, _ = people
    stage = stage_for(admin)
    screen = OrganisationScreen(stage.context, OrganisationRoute())
    layout = stage.window.layout()
    assert layout is not None
    layout.addWidget(screen)
    qtbot.waitUntil(lambda: any(text.startswith("Je mag ondertekenen tot en met") for text in texts(screen)))
    before = admin.organisation.mandate_until()
    assert before is not None
    assert isinstance(admin.clock, SteadyClock)
    admin.clock.pass_days(60)
    screen.with_key.renew(tmp_path / "a.oefensleutel")
    dialog = top_dialog(stage.window)
    assert isinstance(dialog, KeyDialog)
    dialog.save.click()
    assert dialog.passphrase.error
    dialog.passphrase.set_text("andere woorden op stick")
    dialog.save.click()
    qtbot.waitUntil(lambda: [one.code for one in stage.problems] == [Code.WRONG_PASSPHRASE])
    screen.with_key.renew(tmp_path / "a.oefensleutel")
    dialog = top_dialog(stage.window)
    assert isinstance(dialog, KeyDialog)
    dialog.passphrase.set_text("vier woorden op stick")
    dialog.save.click()
    qtbot.waitUntil(lambda: admin.organisation.mandate_until() == before + timedelta(days=60))


def test_a_member_becomes_administrator_with_the_key_and_can_be_relieved(
    people: tuple[Session, Session], stage_for: Callable[..., Stage], qtbot: QtBot, tmp_path: Path
) -> None:
    admin, karin = people
    karin.organisation.accept(admin.organisation.invite([Role.COACH]))
    admin.organisation.requests()
    admin.organisation.admit(karin.member_id)
    stage = stage_for(admin)
    screen = OrganisationScreen(stage.context, OrganisationRoute())
    layout = stage.window.layout()
    assert layout is not None
    layout.addWidget(screen)

    def changing() -> MemberDialog:
        qtbot.waitUntil(lambda: "Rollen…" in buttons(screen))
        qtbot.mouseClick(button(screen, "Rollen…"), Qt.MouseButton.LeftButton)
        found = top_dialog(stage.window)
        assert isinstance(found, MemberDialog)
        return found

    asked: list[Callable[[Path], None]] = []
    with patch.object(with_key, "ask_open_file", lambda *given: asked.append(given[-1])):
        qtbot.mouseClick(changing().make_admin, Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    asked[0](tmp_path / "a.oefensleutel")
    dialog = top_dialog(stage.window)
    assert isinstance(dialog, KeyDialog)
    assert any("Ook een beheerder kan geen enkele poging openen." in text for text in texts(dialog))
    qtbot.keyClicks(dialog.passphrase.edit, "vier woorden op stick")
    qtbot.keyClick(dialog.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [told.text for told in stage.toasts] == ["Karin de Boer is nu ook beheerder."])
    assert not karin.organisation.am_admin()
    karin.sync.run()
    assert karin.organisation.am_admin()

    qtbot.waitUntil(lambda: "Beheerder, Coach" in texts(screen))
    relieving = changing()
    assert not relieving.make_admin.isVisible()
    box = next(one for one in relieving.findChildren(CheckBox) if one.text() == "Beheerder")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(relieving.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Beheerder, Coach" not in texts(screen))
    karin.sync.run()
    assert not karin.organisation.am_admin()
    assert stage.problems == []


def test_a_list_that_grows_old_is_told_and_then_is_over(
    people: tuple[Session, Session], stage_for: Callable[..., Stage], qtbot: QtBot
) -> None:
    admin, _ = people
    stage = stage_for(admin)
    card = OrganisationCard(stage.context, "Organisatie")
    layout = stage.window.layout()
    assert layout is not None
    layout.addWidget(card)
    old, over = "De ledenlijst is ouder dan 30 dagen", "De ledenlijst is verlopen"
    qtbot.waitUntil(lambda: "Gemeente Oostwoud" in texts(card))
    assert not {old, over} & set(texts(card))
    assert isinstance(admin.clock, SteadyClock)
    for days, expected in ((31, old), (60, over)):
        admin.clock.pass_days(days)
        card.reload()
        qtbot.waitUntil(lambda expected=expected: expected in texts(card))
    assert old not in texts(card)
    admin.organisation.renew()
    card.reload()
    qtbot.waitUntil(lambda: not {old, over} & set(texts(card)))


@pytest.mark.parametrize(
    ("trust", "words"),
    [
        (Trust.IN_PERSON, "Zelf vergeleken"),
        (Trust.ORGANISATION, "Door de organisatie"),
        (Trust.NOT_VERIFIED, "Nog niet vergeleken"),
        (Trust.CHANGED, "Sleutel veranderd"),
        (Trust.REVOKED, "Geen lid meer"),
    ],
)
def test_how_well_somebody_is_known_is_a_word(
    themes: ThemeManager, qtbot: QtBot, trust: Trust, words: str
) -> None:
    del themes
    card = Contact(
        MemberId("m1"), "Karin de Boer", "age1", b"\0" * 32, "vier woorden", trust is Trust.IN_PERSON
    )
    row = ContactRow(replace(card, trust=trust))
    qtbot.addWidget(row)
    assert words in texts(row)
    assert row.compare.isVisibleTo(row) is (trust is not Trust.REVOKED)
