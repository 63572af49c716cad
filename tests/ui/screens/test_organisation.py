"""Managing an organisation with real profiles over a folder, and how well somebody is known."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.keys import cheap_locks
from fakes.session import Stage, make_desk, make_session
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.organisation import Role, RosterState, Trust
from oefenruimte.domain.share import Contact
from oefenruimte.ui.routes import OrganisationRoute
from oefenruimte.ui.screens.organisation import OrganisationScreen
from oefenruimte.ui.screens.settings.organisation import OrganisationCard
from oefenruimte.ui.screens.settings.people import ContactRow
from oefenruimte.ui.theme.manager import ThemeManager
from oefenruimte.ui.widgets import Button, top_dialog


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


def button(root: QWidget, text: str) -> Button:
    (found,) = [b for b in root.findChildren(Button) if b.text() == text and b.isVisibleTo(root)]
    return found


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

    invitation = tmp_path / "karin.oefenuitnodiging"
    screen.save_invitation((Role.COACH,), invitation)
    qtbot.waitUntil(invitation.exists)

    other = stage_for(newcomer)
    card = OrganisationCard(other.context, "Organisatie")
    layout.addWidget(card)
    card.read_invitation(invitation)
    qtbot.waitUntil(lambda: top_dialog(stage.window) is not None)
    asked = top_dialog(stage.window)
    assert asked is not None
    said = texts(asked)
    founded = admin.organisation.current()
    assert founded is not None
    assert founded.fingerprint in said
    assert "Coach" in said
    assert newcomer.organisation.state() is RosterState.NONE  # looking joins nothing
    press(stage.window, "Vraag om mee te doen")
    qtbot.waitUntil(lambda: newcomer.organisation.state() is RosterState.WAITING)

    screen.reload()
    qtbot.waitUntil(lambda: "Karin de Boer" in texts(screen))
    assert f"Woorden: {newcomer.fingerprint}" in texts(screen)
    button(screen, "Laat toe…").click()
    press(stage.window, "Woorden zijn gelijk, laat toe")
    qtbot.waitUntil(lambda: "Niemand vraagt iets." in texts(screen))
    member = next(one for one in admin.organisation.members() if one.id == newcomer.member_id)
    assert member.roles == (Role.COACH,)

    button(screen, "Stop lidmaatschap…").click()
    press(stage.window, "Stop lidmaatschap")
    qtbot.waitUntil(lambda: any(text.startswith("Geen lid meer sinds") for text in texts(screen)))
    assert stage.problems == []
    assert other.problems == []


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
