"""Settings, the card about privacy: what there is, taking it along, another code, and all of it gone."""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    PASSPHRASE,
    Stage,
    add_take,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from fakes.ui_recorder import ScriptedRecorder
from oefenruimte.app.policy import read_policy
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import Desk
from oefenruimte.domain.problem import Code
from oefenruimte.ui.routes import MyTakes, SettingsRoute
from oefenruimte.ui.screens.review.exporting import TakeExporter
from oefenruimte.ui.screens.settings import SettingsScreen
from oefenruimte.ui.screens.settings.everything import TakeAlong
from oefenruimte.ui.screens.settings.new_code import NewCode
from oefenruimte.ui.screens.settings.wiping import Wiping
from oefenruimte.ui.widgets import Button, Dialog, top_dialog

Enter = Callable[..., tuple[SettingsScreen, Stage]]


@pytest.fixture
def desk(tmp_path: Path, scenario_folder: Path) -> Desk:
    return make_desk(tmp_path, scenarios=scenario_folder, recorder=ScriptedRecorder)


@pytest.fixture
def sanne(desk: Desk) -> Iterator[Session]:
    session = make_session(desk)
    yield session
    session.close()


@pytest.fixture
def enter(stage_for: Callable[..., Stage]) -> Iterator[Enter]:
    made: list[SettingsScreen] = []

    def make(session: Session) -> tuple[SettingsScreen, Stage]:
        stage = stage_for(session, session.preferences.load())
        screen = SettingsScreen(stage.context, SettingsRoute())
        layout = stage.window.layout()
        assert layout is not None
        layout.addWidget(screen)
        made.append(screen)
        return screen, stage

    yield make
    for screen in made:
        screen.leave()


def texts(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root))


def dialog_of(stage: Stage) -> Dialog:
    found = top_dialog(stage.window)
    assert found is not None
    return found


def press(root: QWidget, text: str) -> None:
    (found,) = [b for b in root.findChildren(Button) if b.text() == text and b.isVisibleTo(root)]
    found.click()


def test_the_card_tells_what_there_is_and_who_sees_it(
    desk: Desk, sanne: Session, enter: Enter, qtbot: QtBot, tmp_path: Path
) -> None:
    karin = make_session(desk, COACH)
    try:
        make_space(tmp_path / "deelruimte", sanne, karin)
        share_take(sanne, karin, add_take(sanne))
        add_take(sanne)
        screen, stage = enter(sanne)
        card = screen.locking
        qtbot.waitUntil(lambda: "1 poging met Karin" in texts(card))
        assert "2 pogingen, 1 MB" in texts(card)
        assert card.shares.role == "share_outline"
        card.shares.click()
        qtbot.waitUntil(lambda: screen.grants.isAncestorOf(QApplication.focusWidget() or screen))
        card.look.click()
        assert stage.went == [MyTakes()]
    finally:
        karin.close()


def test_one_jumps_to_a_part_of_the_page(sanne: Session, enter: Enter, qtbot: QtBot) -> None:
    screen, stage = enter(sanne)
    stage.window.resize(1024, 680)
    for section, card in (("leergegevens", screen.xapi), ("taal", screen.language)):
        qtbot.waitUntil(lambda card=card: bool(card.findChildren(QWidget)))
        screen.go_to.buttons[section].click()
        qtbot.waitUntil(lambda card=card: card.visibleRegion().boundingRect().height() > 0)
        assert card.isAncestorOf(QApplication.focusWidget() or screen), section


def test_what_is_kept_can_be_read(sanne: Session, enter: Enter, qtbot: QtBot) -> None:
    add_take(sanne)
    screen, stage = enter(sanne)
    screen.locking.see.click()
    dialog = dialog_of(stage)
    qtbot.waitUntil(lambda: "Opnames: beeld en geluid van je pogingen (1)" in texts(dialog))
    assert "30 dagen" in texts(dialog)
    assert "Je deelt nu niets." in texts(dialog)
    dialog.close_with("")


def test_everything_goes_along_after_a_warning(
    sanne: Session, enter: Enter, qtbot: QtBot, tmp_path: Path
) -> None:
    add_take(sanne)
    screen, stage = enter(sanne)
    screen.locking.take_along.click()
    asked = dialog_of(stage)
    assert "niet op slot" in texts(asked)
    asked.close_with("niet")
    TakeAlong(stage.context).write(tmp_path / "alles.zip")
    qtbot.waitUntil(lambda: bool(stage.toasts))
    assert "niet op slot" in stage.toasts[0].text
    assert zipfile.ZipFile(tmp_path / "alles.zip").testzip() is None
    assert top_dialog(stage.window) is None


def test_a_place_that_refuses_is_told_in_the_dialog(sanne: Session, enter: Enter, qtbot: QtBot) -> None:
    _, stage = enter(sanne)
    along = TakeAlong(stage.context)
    dialog = along.write(Path("/nergens/alles.zip"))
    qtbot.waitUntil(lambda: along.trouble.isVisible())
    assert "Bewaren is niet gelukt" in texts(dialog)
    dialog.close_with("")


def test_stop_leaves_no_file(sanne: Session, enter: Enter, qtbot: QtBot, tmp_path: Path) -> None:
    for _ in range(3):
        add_take(sanne)
    _, stage = enter(sanne)
    (tmp_path / "mee").mkdir()
    along = TakeAlong(stage.context)
    along._cancel.cancel()
    dialog = along.write(tmp_path / "mee" / "alles.zip")
    dialog.close_with("")
    assert stage.context.jobs.shutdown(timeout_s=20)
    assert list((tmp_path / "mee").iterdir()) == []


def test_another_recovery_code(desk: Desk, sanne: Session, enter: Enter, qtbot: QtBot) -> None:
    _, stage = enter(sanne)
    asked = NewCode(stage.context)
    dialog = asked.ask()
    asked.proof.field.set_text(PASSPHRASE)
    assert not asked.proof.go.isEnabled() or not asked.kept.isChecked()
    asked.kept.click()
    asked.proof.field.set_text("een andere wachtzin hier nu")
    asked.proof.go.click()
    qtbot.waitUntil(lambda: "klopt niet" in texts(dialog))
    asked.proof.field.set_text(PASSPHRASE)
    code = asked.code
    asked.proof.go.click()
    qtbot.waitUntil(lambda: bool(stage.toasts))
    new = "lamp rivier zaterdag kaneel"
    assert desk.profiles.unlock_with_code(sanne.profile.id, code, new).public == sanne.keys.public


def test_all_of_it_is_wiped_after_the_passphrase(
    desk: Desk, sanne: Session, enter: Enter, qtbot: QtBot
) -> None:
    screen, stage = enter(sanne)
    screen.locking.wipe.click()
    dialog = dialog_of(stage)
    assert "Kan niet ongedaan worden gemaakt." in texts(dialog)
    dialog.close_with("")
    asked = Wiping(stage.context)
    dialog = asked.ask()
    asked.proof.field.set_text("een andere wachtzin hier nu")
    press(dialog, "Wis mijn oefenruimte")
    qtbot.waitUntil(lambda: "klopt niet" in texts(dialog))
    assert desk.profiles.list() != ()
    asked.proof.field.set_text(PASSPHRASE)
    press(dialog, "Wis mijn oefenruimte")
    qtbot.waitUntil(lambda: bool(stage.locks))
    assert sanne.rights.gone()
    assert desk.profiles.list() == ()


def test_what_cannot_be_withdrawn_is_asked_about(
    desk: Desk, sanne: Session, enter: Enter, qtbot: QtBot, tmp_path: Path
) -> None:
    karin = make_session(desk, COACH)
    try:
        make_space(tmp_path / "deelruimte", sanne, karin)
        share_take(sanne, karin, add_take(sanne))
        (tmp_path / "deelruimte").rename(tmp_path / "weg")
        _, stage = enter(sanne)
        asked = Wiping(stage.context)
        dialog = asked.ask()
        qtbot.waitUntil(lambda: "Karin ziet een poging tot en met" in texts(dialog))
        asked.proof.field.set_text(PASSPHRASE)
        asked.proof.go.click()
        qtbot.waitUntil(lambda: top_dialog(stage.window) is not None and dialog_of(stage) is not dialog)
        question = dialog_of(stage)
        assert "Er is nog niets gewist." in texts(question)
        assert not sanne.rights.gone()
        question.close_with("toch")
        qtbot.waitUntil(lambda: bool(stage.locks))
        assert sanne.rights.gone()
    finally:
        karin.close()


def test_what_the_organisation_set_is_off_and_says_so(desk: Desk, enter: Enter, qtbot: QtBot) -> None:
    policy = read_policy(
        b"[vast]\nbewaartermijn_dagen = 7\nslot_minuten = 15\ntaal = 'nl'\nmeldingen = false\n"
    )
    session = make_session(replace(desk, policy=policy))
    try:
        screen, _ = enter(session)
        for control in (screen.language.language, screen.viewing.notices):
            assert not control.isEnabled()
            assert control.toolTip() == "Ingesteld door je organisatie."
            assert control.accessibleDescription().endswith("Ingesteld door je organisatie.")
        assert screen.viewing.theme_choice.isEnabled()
        idle = screen.locking.idle
        assert [idle.itemData(place) for place in range(idle.count())] == [1, 5, 10, 15]
        assert "Ingesteld door je organisatie." in idle.accessibleDescription()
        segments = screen.locking.keep.choice.segments()
        qtbot.waitUntil(lambda: [one.isEnabled() for one in segments] == [True, False, False])
        assert "een paar dingen ingesteld" in texts(screen.locking)
    finally:
        session.close()


def test_rules_that_cannot_be_read_are_told_in_a_line(desk: Desk, enter: Enter) -> None:
    session = make_session(replace(desk, policy=read_policy(b"onzin")))
    try:
        screen, _ = enter(session)
        assert "zijn niet te lezen" in texts(screen.locking)
        assert session.preferences.load() == Preferences()
    finally:
        session.close()


def test_the_place_to_share_is_filled_in_and_elsewhere_is_off(
    desk: Desk, enter: Enter, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "deelruimte"
    rules = f"[deelruimte]\nplek = '{place}'\nalleen_deze = true\n"
    session = make_session(replace(desk, policy=read_policy(rules.encode())))
    try:
        screen, _ = enter(session)
        qtbot.waitUntil(lambda: screen.sharing.form is not None)
        form = screen.sharing.form
        assert form is not None
        assert form.location.text == str(place)
        assert not form.location.isEnabled()
        assert not form.choose.isEnabled()
        form.new.click()
        qtbot.waitUntil(lambda: screen.sharing.current is not None)
        space = session.spaces.current()
        assert space is not None
        assert space.location == str(place)
    finally:
        session.close()


def test_the_invitation_that_is_ready_is_read(desk: Desk, enter: Enter, qtbot: QtBot, tmp_path: Path) -> None:
    rules = f"[deelruimte]\nuitnodiging = '{tmp_path / 'weg.oefenuitnodiging'}'\n"
    session = make_session(replace(desk, policy=read_policy(rules.encode())))
    try:
        screen, _ = enter(session)
        qtbot.waitUntil(lambda: screen.organisation.open.isVisible())
        screen.organisation.open.click()
        qtbot.waitUntil(lambda: screen.organisation.notice.isVisible())
    finally:
        session.close()


def test_a_film_that_may_not_leave_is_told_before_a_place_is_asked(desk: Desk, enter: Enter) -> None:
    session = make_session(replace(desk, policy=read_policy(b"[bestanden]\nfilms_bewaren = false\n")))
    try:
        _, stage = enter(session)
        TakeExporter(stage.context).export(add_take(session))
        assert [problem.code for problem in stage.problems] == [Code.POLICY_FORBIDS]
        assert top_dialog(stage.window) is None
    finally:
        session.close()
