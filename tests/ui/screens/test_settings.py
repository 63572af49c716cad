"""Settings: each change kept at once, the camera only while it is asked for, sharing taken back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    ONE_TURN,
    PASSPHRASE,
    Stage,
    add_take,
    contact_of,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from fakes.ui_recorder import ScriptedRecorder
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Code, Problem, fail
from oefenruimte.domain.recording import Device, DevicesReady, Level, PreviewFrame, Quality, Trouble
from oefenruimte.domain.share import GrantState, InboxState
from oefenruimte.ui.routes import SettingsRoute
from oefenruimte.ui.screens.settings import SettingsScreen
from oefenruimte.ui.screens.settings.locking import PassphraseForm
from oefenruimte.ui.screens.settings.people import ContactRow
from oefenruimte.ui.widgets import Button, Chip, Dialog, Select, TextField, top_dialog

NEW = "lamp rivier zaterdag kaneel"
BUILT_IN, LOOSE = "camera:pci-0", "camera:usb-C525"
CAMERAS = [Device(BUILT_IN, "Ingebouwde camera", True), Device(LOOSE, "Losse camera")]
MICROPHONES = [Device("Headset", "Headset", True)]


@dataclass
class Room:
    """Settings in a window, and everything around it."""

    screen: SettingsScreen
    stage: Stage
    session: Session

    @property
    def window(self) -> QWidget:
        return self.stage.window

    @property
    def kept(self) -> Preferences:
        return self.session.preferences.load()

    def dialog(self) -> Dialog:
        found = top_dialog(self.window)
        assert found is not None
        return found


Enter = Callable[..., Room]


@pytest.fixture
def enter(stage_for: Callable[..., Stage]) -> Iterator[Enter]:
    made: list[Room] = []

    def make(session: Session, section: str = "", preferences: Preferences | None = None) -> Room:
        stage = stage_for(session, preferences)
        screen = SettingsScreen(stage.context, SettingsRoute(section))
        layout = stage.window.layout()
        assert layout is not None
        layout.addWidget(screen)
        made.append(Room(screen, stage, session))
        return made[-1]

    yield make
    for room in made:
        room.screen.leave()


@pytest.fixture
def room(enter: Enter, session: Session, recorder: ScriptedRecorder) -> Room:
    recorder.calls.clear()
    devices = replace(session.devices, cameras=lambda: CAMERAS, microphones=lambda: MICROPHONES)
    session = replace(session, devices=devices)
    session.preferences.save(Preferences())
    return enter(session)


@pytest.fixture
def pair(tmp_path: Path, scenario_folder: Path) -> Iterator[tuple[Session, Session]]:
    desk = make_desk(tmp_path, scenarios=scenario_folder, recorder=ScriptedRecorder)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    yield learner, coach
    learner.close()
    coach.close()


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


def pick(select: Select, index: int) -> None:
    """As the user does."""
    select.setCurrentIndex(index)
    select.activated.emit(index)


def button(root: QWidget, text: str) -> Button:
    (found,) = [b for b in root.findChildren(Button) if b.text() == text and b.isVisibleTo(root)]
    return found


# --- kept at once -------------------------------------------------------------------------------------


def test_every_choice_is_kept_and_takes_effect(room: Room, qtbot: QtBot) -> None:
    viewing, locking = room.screen.viewing, room.screen.locking
    segments = (
        (viewing.theme_choice, 1),
        (viewing.countdown, 3),
        (viewing.run_up, 2),
        (viewing.caption_size, 2),
        (viewing.caption_place, 1),
    )
    for segment in (choice.segments()[place] for choice, place in segments):
        segment.click()
    for switch in (viewing.captions, viewing.calm, viewing.keys):
        switch.click()
    locking.idle.setCurrentIndex(locking.idle.count() - 1)
    locking.idle.activated.emit(locking.idle.count() - 1)
    wanted = Preferences(
        theme="dark",
        countdown=0,
        run_up=5,
        captions=False,
        caption_scale=1.5,
        caption_place="top",
        reduced_motion=True,
        letter_keys=False,
        idle_minutes=0,
    )
    qtbot.waitUntil(lambda: room.kept == wanted)
    theme = room.stage.context.theme.theme
    assert (theme.name, theme.reduced_motion, theme.letter_keys) == ("dark", True, False)
    assert room.stage.problems == []


def test_text_grows_in_steps_by_key(room: Room, qtbot: QtBot) -> None:
    size = room.screen.viewing.text_size
    size.slider.setFocus()
    for _ in range(3):
        qtbot.keyClick(size.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: room.kept.text_scale == 1.15)
    assert room.stage.context.theme.theme.scale == 1.15
    assert size.slider.accessibleDescription() == "115%"
    assert "115%" in texts(size)


def test_while_dragging_only_the_sample_grows(room: Room, qtbot: QtBot) -> None:
    size = room.screen.viewing.text_size
    before = size.sample.font().pixelSize()
    size.slider.setSliderDown(True)
    size.slider.setValue(150)
    assert size.sample.font().pixelSize() == round(1.5 * before)
    assert room.stage.context.theme.theme.scale == 1.0
    assert room.kept.text_scale == 1.0
    size.slider.setSliderDown(False)
    qtbot.waitUntil(lambda: room.kept.text_scale == 1.5)
    assert room.stage.context.theme.theme.scale == 1.5


def test_what_was_set_before_is_shown(enter: Enter, session: Session) -> None:
    before = Preferences(theme="highContrast", text_scale=1.2, countdown=10, captions=False, idle_minutes=7)
    screen = enter(session, preferences=before).screen
    assert screen.viewing.theme_choice.value == "highContrast"
    assert screen.viewing.countdown.value == 10
    assert not screen.viewing.captions.isChecked()
    assert screen.viewing.caption_size.value == 1.0
    assert screen.viewing.text_size.slider.value() == 120
    assert screen.locking.idle.value == 7
    assert screen.locking.idle.currentText() == "7 minuten"


# --- camera and microphone ----------------------------------------------------------------------------


def test_devices_are_chosen_by_name(room: Room, qtbot: QtBot) -> None:
    devices = room.screen.devices
    qtbot.waitUntil(lambda: devices.camera.count() == 3)
    assert [devices.camera.itemText(i) for i in range(3)] == [
        "Ingebouwde camera (standaard)",
        "Losse camera",
        "Alleen geluid",
    ]
    pick(devices.camera, 1)
    pick(devices.microphone, 0)
    qtbot.waitUntil(lambda: (room.kept.camera, room.kept.microphone) == (LOOSE, "Headset"))
    assert (room.kept.camera_name, room.kept.microphone_name) == ("Losse camera", "Headset")


def test_how_one_sees_oneself_is_kept(room: Room, qtbot: QtBot) -> None:
    devices = room.screen.devices
    assert (devices.self_view.isChecked(), devices.mirror.isChecked()) == (False, True)
    devices.self_view.click()
    devices.mirror.click()
    qtbot.waitUntil(lambda: (room.kept.self_view, room.kept.mirror) == (True, False))
    assert not devices.canvas._mirror


def test_the_quality_of_the_picture_is_kept(room: Room, qtbot: QtBot) -> None:
    assert room.screen.devices.quality.value == "normal"
    room.screen.devices.quality.segments()[1].click()
    qtbot.waitUntil(lambda: room.kept.picture is Quality.HIGH)


def test_the_camera_is_open_only_while_it_is_looked_at(
    room: Room, recorder: ScriptedRecorder, qtbot: QtBot
) -> None:
    devices = room.screen.devices
    qtbot.waitUntil(lambda: devices.camera.count() == 3)
    assert recorder.calls == []
    assert not devices.meter.isVisible()
    devices.look.click()
    assert devices.look.text() == "Stop"
    assert recorder.calls == [("open", BUILT_IN, "default")]
    recorder.news.append(DevicesReady(True, True))
    qtbot.waitUntil(lambda: not recorder.news)
    recorder.frames.append(PreviewFrame(4, 2, bytes(24), 1))
    recorder.news.append(Level(-20.0, -10.0))
    qtbot.waitUntil(lambda: not devices.canvas.image().isNull())
    qtbot.waitUntil(lambda: devices.meter.value() > 0)
    devices.look.click()
    qtbot.waitUntil(lambda: recorder.calls[-1] == ("close",))
    assert devices.canvas.image().isNull()
    assert devices.look.text() == "Bekijk"
    pick(devices.camera, 1)
    assert recorder.calls[-1] == ("close",)


def test_another_camera_is_opened_at_once(room: Room, recorder: ScriptedRecorder, qtbot: QtBot) -> None:
    devices = room.screen.devices
    qtbot.waitUntil(lambda: devices.camera.count() == 3)
    devices.look.click()
    pick(devices.camera, 1)
    qtbot.waitUntil(lambda: recorder.calls[-1] == ("open", LOOSE, "default"))
    pick(devices.camera, 2)
    qtbot.waitUntil(lambda: recorder.calls[-1] == ("open", None, "default"))


def test_leaving_lets_go_of_the_camera(room: Room, recorder: ScriptedRecorder, qtbot: QtBot) -> None:
    room.screen.devices.look.click()
    room.screen.leave()
    qtbot.waitUntil(lambda: recorder.calls[-1] == ("close",))
    room.screen.leave()
    assert recorder.calls.count(("close",)) == 1


def test_a_camera_in_use_is_said_in_place(room: Room, recorder: ScriptedRecorder, qtbot: QtBot) -> None:
    devices = room.screen.devices
    qtbot.waitUntil(lambda: devices.camera.count() == 3)
    devices.look.click()
    recorder.news.extend([Trouble(Problem(Code.CAMERA_BUSY)), DevicesReady(False, True)])
    qtbot.waitUntil(lambda: devices.notice.isVisible())
    assert devices.notice.accessibleName() == "Je camera werkt niet"
    assert devices.notice.accessibleDescription().startswith("Een ander programma gebruikt de camera")
    assert room.stage.problems == []
    again = devices.notice.button
    assert again is not None
    again.click()
    qtbot.waitUntil(lambda: recorder.calls.count(("open", BUILT_IN, "default")) == 2)
    assert not devices.notice.isVisible()


def test_what_is_plugged_in_while_the_page_is_open_is_there(room: Room, qtbot: QtBot) -> None:
    devices = room.screen.devices
    qtbot.waitUntil(lambda: devices.camera.count() == 3)
    CAMERAS.append(Device("camera:usb-BRIO", "BRIO"))
    try:
        qtbot.waitUntil(lambda: devices.camera.findText("BRIO") == 2)
    finally:
        CAMERAS.pop()
    qtbot.waitUntil(lambda: devices.camera.count() == 3)


def test_a_camera_that_is_away_is_replaced_until_it_is_back(
    room: Room, recorder: ScriptedRecorder, qtbot: QtBot
) -> None:
    devices = room.screen.devices
    qtbot.waitUntil(lambda: devices.camera.count() == 3)
    pick(devices.camera, 1)
    devices.look.click()
    assert recorder.calls[-1] == ("open", LOOSE, "default")
    loose = CAMERAS.pop()
    try:
        qtbot.waitUntil(lambda: recorder.calls[-1] == ("open", BUILT_IN, "default"))
        assert devices.away.text() == "Losse camera is niet aangesloten. We gebruiken nu Ingebouwde camera."
        assert devices.away.isVisible()
        assert devices.camera.currentText() == "Losse camera (niet aangesloten)"
    finally:
        CAMERAS.append(loose)
    qtbot.waitUntil(lambda: recorder.calls[-1] == ("open", LOOSE, "default"))
    assert not devices.away.isVisible()
    assert room.kept.camera == LOOSE


@pytest.mark.parametrize(
    ("level", "advice"),
    [
        (Level(-30.0, -0.1), "Je geluid kraakt. Zet je microfoon zachter of ga verder weg."),
        (Level(-90.0, -90.0), "We horen je niet. Staat je microfoon aan?"),
        (Level(-70.0, -66.0), "We horen je niet. Praat je? Kies dan een andere microfoon."),
    ],
)
def test_what_is_wrong_with_the_sound_is_advised(
    room: Room, recorder: ScriptedRecorder, qtbot: QtBot, level: Level, advice: str
) -> None:
    devices = room.screen.devices
    devices.look.click()

    def told() -> bool:
        recorder.news.append(level)
        return devices.advice.text() == advice and devices.advice.isVisible()

    qtbot.waitUntil(told)
    devices.look.click()
    assert not devices.advice.isVisible()


def test_without_a_sound_system_the_camera_can_still_be_chosen(
    enter: Enter, session: Session, qtbot: QtBot
) -> None:
    def refuse() -> list[Device]:
        raise fail(Code.LIBRARY_MISSING, name="PortAudio")

    broken = replace(session.devices, cameras=lambda: CAMERAS, microphones=refuse)
    devices = enter(replace(session, devices=broken)).screen.devices
    qtbot.waitUntil(lambda: devices.notice.isVisible())
    assert devices.notice.accessibleName() == "Er mist een onderdeel"
    assert devices.camera.count() == 3


# --- the passphrase -----------------------------------------------------------------------------------


def test_the_passphrase_is_changed_after_the_old_one(
    enter: Enter, tmp_path: Path, scenario_folder: Path, qtbot: QtBot
) -> None:
    desk = make_desk(tmp_path, scenarios=scenario_folder, recorder=ScriptedRecorder)
    session = make_session(desk)
    try:
        room = enter(session)
        room.screen.locking.change.click()
        dialog = room.dialog()
        (form,) = dialog.findChildren(PassphraseForm)
        assert form.old.edit.hasFocus()
        form.submit()
        assert form.old.error == "Vul je wachtzin in."
        form.old.set_text("niet de goede zin")
        form.submit()
        assert form.new.first.error == "Kies vier of meer woorden."
        for field in form.new.fields:
            field.set_text(NEW)
        form.submit()
        qtbot.waitUntil(lambda: bool(form.old.error), timeout=20_000)
        assert form.old.error == "Deze wachtzin klopt niet. Probeer het nog eens."
        form.old.set_text(PASSPHRASE)
        qtbot.keyClick(form.old.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: top_dialog(room.window) is None, timeout=20_000)
        assert [told.text for told in room.stage.toasts] == ["Je wachtzin is gewijzigd."]
        assert desk.profiles.unlock(session.profile.id, NEW).database_key == session.keys.database_key
    finally:
        session.close()


# --- the space and who is in it -----------------------------------------------------------------------


def test_without_a_space_one_can_be_made_or_joined(
    enter: Enter, tmp_path: Path, scenario_folder: Path, qtbot: QtBot
) -> None:
    desk = make_desk(tmp_path, scenarios=scenario_folder, recorder=ScriptedRecorder)
    session = make_session(desk)
    try:
        room = enter(session)
        sharing = room.screen.sharing
        qtbot.waitUntil(lambda: "Je hebt nog geen deelruimte" in texts(sharing))
        (tmp_path / "leeg").mkdir()
        form = sharing.form
        assert form is not None
        button(sharing, "Meedoen").click()
        assert form.location.error == "Kies een map of vul het adres in."
        assert form.location.edit.hasFocus()
        form.location.set_text(str(tmp_path / "leeg"))
        qtbot.keyClick(form.location.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: form.location.error.startswith("Dit is geen deelruimte. "))
        button(sharing, "Kies map…").click()
        (tmp_path / "Team balie").mkdir()
        (dialog,) = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()
        ]
        dialog.setDirectory(str(tmp_path / "Team balie"))
        dialog.accept()
        qtbot.waitUntil(lambda: form.location.text == str(tmp_path / "Team balie"))
        assert not form.location.error
        button(sharing, "Nieuwe deelruimte").click()
        qtbot.waitUntil(lambda: "Deelruimte Team balie" in texts(sharing))
        assert not sharing.notice.isVisible()
        assert str(tmp_path / "Team balie") in texts(sharing)
        assert session.spaces.required().name == "Team balie"
        assert room.stage.syncs == [None]
        assert "Nog niemand. Vraag je coach om ook mee te doen." in texts(sharing)
    finally:
        session.close()


def test_taking_part_leaves_the_focus_on_the_page(
    enter: Enter, tmp_path: Path, scenario_folder: Path, qtbot: QtBot
) -> None:
    session = make_session(make_desk(tmp_path, scenarios=scenario_folder, recorder=ScriptedRecorder))
    try:
        sharing = enter(session).screen.sharing
        qtbot.waitUntil(lambda: "Je hebt nog geen deelruimte" in texts(sharing))
        new = button(sharing, "Nieuwe deelruimte")
        new.setFocus()
        qtbot.waitUntil(new.hasFocus)
        assert sharing.form is not None
        sharing.form.location.set_text(str(tmp_path / "Team balie"))
        qtbot.keyClick(new, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: "Deelruimte Team balie" in texts(sharing))
        assert button(sharing, "Andere plek…").hasFocus()
    finally:
        session.close()


def test_own_words_can_be_copied(room: Room) -> None:
    assert room.session.fingerprint in texts(room.screen.sharing)
    room.screen.sharing.copy.click()
    assert QGuiApplication.clipboard().text() == room.session.fingerprint
    QGuiApplication.clipboard().clear()


def test_words_are_compared(enter: Enter, pair: tuple[Session, Session], qtbot: QtBot) -> None:
    learner, coach = pair
    room = enter(learner)
    sharing = room.screen.sharing
    qtbot.waitUntil(lambda: len(sharing.findChildren(ContactRow)) == 1)
    assert "Nog niet vergeleken" in texts(sharing)
    button(sharing, "Vergelijk woorden").click()
    dialog = room.dialog()
    assert contact_of(learner, coach).fingerprint in texts(dialog)
    assert learner.fingerprint in texts(dialog)
    assert button(dialog, "Later").hasFocus()
    button(dialog, "Ja, ze zijn gelijk").click()
    qtbot.waitUntil(lambda: "Zelf vergeleken" in texts(sharing))
    assert contact_of(learner, coach).verified
    button(sharing, "Bekijk woorden").click()
    button(room.dialog(), "Nee, niet gelijk").click()
    qtbot.waitUntil(lambda: "Nog niet vergeleken" in texts(sharing))
    assert not contact_of(learner, coach).verified
    assert sharing.notice.accessibleName() == f"Deel nog niets met {COACH}"
    button(sharing, "Vergelijk woorden").click()
    button(room.dialog(), "Later").click()
    assert not contact_of(learner, coach).verified


# --- what is shared now -------------------------------------------------------------------------------


def test_a_shared_take_is_taken_back_after_a_question(
    enter: Enter, pair: tuple[Session, Session], qtbot: QtBot
) -> None:
    learner, coach = pair
    grant = share_take(learner, coach, add_take(learner, ONE_TURN))
    room = enter(learner)
    grants = room.screen.grants
    qtbot.waitUntil(lambda: "Een korte oefening, poging 1" in texts(grants))
    (chip,) = grants.findChildren(Chip)
    assert (chip.kind, chip.text) == ("shared", "Gedeeld met Karin")
    assert "Tot en met 9 juni." in texts(grants)
    button(grants, "Trek in").click()
    dialog = room.dialog()
    assert dialog.accessibleDescription() == (
        "Karin ziet de poging niet meer zodra Oefenruimte bij Karin weer verbinding heeft. "
        "De reacties van Karin blijven voor jou staan."
    )
    assert button(dialog, "Laat staan").hasFocus()
    dialog.reject()
    assert learner.sharing.grants()[0].state is GrantState.SENT
    button(grants, "Trek in").click()
    button(room.dialog(), "Trek in").click()
    qtbot.waitUntil(lambda: "Wordt ingetrokken zodra de deelruimte bereikbaar is." in texts(grants))
    assert room.stage.syncs == [None]
    assert room.stage.toasts[-1].text == "Wordt ingetrokken zodra de deelruimte bereikbaar is."
    learner.sync.run()
    coach.sync.run()
    assert [(item.share_id, item.state) for item in coach.coach.inbox()] == [
        (grant.share_id, InboxState.WITHDRAWN)
    ]
    room.stage.context.news.sharesChanged.emit()
    qtbot.waitUntil(lambda: "Je deelt nu niets. Delen mag, het hoeft niet." in texts(grants))


def test_what_was_not_sent_yet_is_said_to_be_so(
    enter: Enter, pair: tuple[Session, Session], qtbot: QtBot
) -> None:
    learner, coach = pair
    learner.sharing.share(
        add_take(learner, ONE_TURN).id,
        contact_of(learner, coach).id,
        scenario=None,
        until=learner.clock.today(),
    )
    room = enter(learner)
    qtbot.waitUntil(lambda: bool(room.screen.grants.findChildren(Chip)))
    (chip,) = room.screen.grants.findChildren(Chip)
    assert chip.text == "Straks gedeeld met Karin"
    button(room.screen.grants, "Trek in").click()
    assert room.dialog().accessibleDescription() == (
        "De poging is nog niet verstuurd. Karin krijgt hem niet te zien."
    )
    room.dialog().reject()


def test_a_space_can_be_left_after_a_question(
    enter: Enter, pair: tuple[Session, Session], qtbot: QtBot
) -> None:
    learner, coach = pair
    share_take(learner, coach, add_take(learner, ONE_TURN))
    room = enter(learner)
    sharing, grants = room.screen.sharing, room.screen.grants
    qtbot.waitUntil(lambda: "Stop met deze deelruimte…" in [b.text() for b in sharing.findChildren(Button)])
    button(sharing, "Stop met deze deelruimte…").click()
    assert "kun je niet meer intrekken" in room.dialog().accessibleDescription()
    assert button(room.dialog(), "Blijf meedoen").hasFocus()
    room.dialog().reject()
    assert learner.spaces.current() is not None
    button(sharing, "Stop met deze deelruimte…").click()
    button(room.dialog(), "Stop").click()
    qtbot.waitUntil(lambda: "Je hebt nog geen deelruimte" in texts(sharing))
    assert learner.spaces.current() is None
    assert room.stage.toasts[-1].text == "Je doet niet meer mee met de deelruimte."
    qtbot.waitUntil(lambda: any("Intrekken kan niet meer." in text for text in texts(grants)))
    assert [one.text() for one in grants.findChildren(Button) if one.isVisibleTo(grants)] == []


def test_the_list_stays_as_it_is_when_nothing_changed(
    enter: Enter, pair: tuple[Session, Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner, coach = pair
    share_take(learner, coach, add_take(learner, ONE_TURN))
    room = enter(learner)
    qtbot.waitUntil(lambda: bool(room.screen.grants.findChildren(Chip)))
    taken = button(room.screen.grants, "Trek in")
    taken.setFocus()
    show, shown = room.screen.grants._show, list[object]()
    monkeypatch.setattr(room.screen.grants, "_show", lambda shared: (show(shared), shown.append(shared)))
    room.screen.grants.reload()
    qtbot.waitUntil(lambda: bool(shown))
    assert taken.hasFocus()


# --- the page -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("section", ["delen", "apparaten", "weergave"])
def test_a_section_is_in_view_with_the_focus_in_it(
    enter: Enter, session: Session, qtbot: QtBot, section: str
) -> None:
    room = enter(session, section)
    card = {
        "delen": room.screen.sharing,
        "apparaten": room.screen.devices,
        "weergave": room.screen.viewing,
    }[section]
    room.window.resize(1024, 680)
    qtbot.waitUntil(lambda: card.isAncestorOf(QApplication.focusWidget() or room.window))
    assert card.visibleRegion().boundingRect().height() > 0


def test_a_section_stays_in_view_when_cards_above_it_fill_themselves(
    enter: Enter, session: Session, qtbot: QtBot
) -> None:
    room = enter(session, "delen")
    room.window.resize(1024, 680)
    screen, card = room.screen, room.screen.sharing
    qtbot.waitUntil(lambda: card.isAncestorOf(QApplication.focusWidget() or room.window))
    viewport = screen._view.viewport()

    def top() -> int:
        return card.mapTo(viewport, card.rect().topLeft()).y()

    qtbot.waitUntil(lambda: top() == 0)
    screen.locking.setMinimumHeight(screen.locking.height() + 300)
    qtbot.waitUntil(lambda: screen.locking.height() >= screen.locking.minimumHeight() and top() == 0)
    bar = screen._view.verticalScrollBar()
    bar.setValue(bar.value() - 100)  # the user goes on
    here = bar.value()
    screen.locking.setMinimumHeight(screen.locking.height() + 200)
    qtbot.waitUntil(lambda: screen.locking.height() >= screen.locking.minimumHeight())
    QApplication.processEvents()
    assert bar.value() == here


def test_every_control_has_a_name(room: Room) -> None:
    nameless = [
        widget
        for widget in room.screen.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not isinstance(widget.parentWidget(), TextField)
    ]
    assert nameless == []


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_it_fits_beside_the_rail_of_the_smallest_window(room: Room, qtbot: QtBot, scale: float) -> None:
    room.stage.context.theme.apply("light", scale)
    rail = round(96 * scale) + 10
    qtbot.waitUntil(lambda: room.screen.minimumSizeHint().width() <= 1024 - rail)
