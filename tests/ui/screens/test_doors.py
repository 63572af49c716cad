"""First start, lock screen, and the way back in: with real profiles and real keys."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import PASSPHRASE, make_desk
from oefenruimte.app.profiles import Created, ProfileInfo
from oefenruimte.app.recovery_note import FILE_NAME
from oefenruimte.app.session import Desk, Session
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.dialogs.printing import note_document, print_note
from oefenruimte.ui.screens.doors import DoorContext, FirstStart, LockScreen
from oefenruimte.ui.screens.doors.clipboard import ClipboardSecret
from oefenruimte.ui.screens.doors.code_cells import CodeCells
from oefenruimte.ui.screens.doors.door_form import DoorForm
from oefenruimte.ui.screens.doors.keep_code import KeepCode
from oefenruimte.ui.screens.doors.recovery_form import RecoveryForm
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Banner, Button, CheckBox, Dialog, Labelled, TextField, top_dialog
from oefenruimte.vault.keys import ProfileKeys

OTHER = "lamp rivier zaterdag kaneel"


@dataclass
class Hall:
    """The window with a door in it, and what the door asked of it."""

    desk: Desk
    window: QWidget
    context: DoorContext
    opened: list[Session]
    in_use: list[ProfileInfo]
    went: list[str]
    fail_open: list[Failure] = field(default_factory=list)
    may_open: threading.Event = field(default_factory=threading.Event)
    tries: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path) -> tuple[Desk, Created, Created]:
    desk = make_desk(tmp_path_factory.mktemp("bewoners"), scenarios=scenario_folder)
    return desk, desk.profiles.create("Sanne Visser", PASSPHRASE), desk.profiles.create("Bo", OTHER)


@pytest.fixture
def empty_desk(tmp_path: Path, scenario_folder: Path) -> Desk:
    return make_desk(tmp_path, scenarios=scenario_folder)


@pytest.fixture
def hall_of(window: QWidget, themes: ThemeManager) -> Iterator["_Halls"]:
    marshal = Marshal()
    halls = _Halls(window, themes, JobRunner(marshal, workers=2))
    yield halls
    for hall in halls.made:
        hall.may_open.set()
    assert halls.jobs.shutdown(timeout_s=20)
    marshal.close()
    for session in halls.sessions:
        session.close()


class _Halls:
    def __init__(self, window: QWidget, themes: ThemeManager, jobs: JobRunner) -> None:
        self.window, self.themes, self.jobs = window, themes, jobs
        self.made: list[Hall] = []
        self.sessions: list[Session] = []

    def __call__(self, desk: Desk) -> Hall:
        opened: list[Session] = []
        in_use: list[ProfileInfo] = []
        went: list[str] = []

        def open_room(profile: ProfileInfo, keys: ProfileKeys) -> Session:
            hall.tries.append(profile.name)
            assert hall.may_open.wait(20)
            if hall.fail_open:
                raise hall.fail_open.pop()
            session = desk.open(profile, keys)
            self.sessions.append(session)
            return session

        def came_forward(profile: ProfileInfo) -> bool:
            in_use.append(profile)
            return True

        context = DoorContext(
            profiles=desk.profiles,
            open=open_room,
            jobs=self.jobs,
            theme=self.themes,
            opened=opened.append,
            in_use=came_forward,
            show_first_start=lambda: went.append("first"),
            show_lock=lambda: went.append("lock"),
            show_example=lambda: went.append("example"),
            speak=went.append,
            overlay=self.window,
        )
        hall = Hall(desk, self.window, context, opened, in_use, went)
        hall.may_open.set()
        self.made.append(hall)
        return hall


def put(window: QWidget, screen: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)


def field_named(root: QWidget, label: str) -> TextField:
    (found,) = [f for f in root.findChildren(TextField) if f.edit.accessibleName() == label]
    return found


def button(root: QWidget, text: str) -> Button:
    (found,) = [b for b in root.findChildren(Button) if b.text() == text]
    return found


def fill(screen: FirstStart, name: str = "Piet Post", passphrase: str = PASSPHRASE) -> None:
    field_named(screen, "Je naam").set_text(name)
    field_named(screen, "Je wachtzin").set_text(passphrase)
    field_named(screen, "Nog een keer").set_text(passphrase)
    (kept,) = screen.findChildren(CheckBox)
    kept.setChecked(True)


def banner_of(root: QWidget) -> Banner:
    (found,) = root.findChildren(Banner)
    return found


@pytest.fixture
def first(hall_of: _Halls, empty_desk: Desk) -> tuple[Hall, FirstStart]:
    hall = hall_of(empty_desk)
    screen = FirstStart(hall.context)
    put(hall.window, screen)
    return hall, screen


def unlock_with(hall: Hall, qtbot: QtBot) -> DoorForm:
    screen = LockScreen(hall.context)
    put(hall.window, screen)
    qtbot.waitUntil(lambda: screen.form is not None)
    assert screen.form is not None
    form = screen.form
    qtbot.waitUntil(lambda: form.field.edit.hasFocus())
    return form


# --- first start --------------------------------------------------------------------------------------


def test_the_first_gap_gets_the_focus_and_a_message(first: tuple[Hall, FirstStart], qtbot: QtBot) -> None:
    hall, screen = first
    name, one, two = (field_named(screen, label) for label in ("Je naam", "Je wachtzin", "Nog een keer"))
    (kept,) = screen.findChildren(CheckBox)
    qtbot.waitUntil(lambda: name.edit.hasFocus())

    def at(field: Labelled | CheckBox, message: str) -> None:
        screen.submit()
        inside = field.edit if isinstance(field, TextField) else field
        assert inside.hasFocus()
        assert inside.accessibleDescription() == message
        if isinstance(field, TextField):
            assert field.error == message

    at(name, "Vul je naam in.")
    name.set_text("  Sanne  Visser ")
    at(one, "Kies vier of meer woorden.")
    one.set_text("fiets lantaarn")
    at(one, "Kies nog minstens 2 woorden.")
    one.set_text("fiets maan vis")
    at(one, "Kies nog minstens 1 woord.")
    one.set_text(PASSPHRASE)
    at(two, "De twee wachtzinnen zijn niet gelijk.")
    two.set_text(PASSPHRASE)
    assert two.error == ""
    at(kept, "Zet hier een vinkje als je de code hebt bewaard.")
    assert hall.tries == []
    kept.setChecked(True)
    assert kept.accessibleDescription() == ""
    screen.submit()
    qtbot.waitUntil(lambda: bool(hall.opened), timeout=20_000)
    assert hall.opened[0].profile.name == "Sanne Visser"


def test_enter_makes_one_room_with_the_code_on_the_screen(
    first: tuple[Hall, FirstStart], qtbot: QtBot
) -> None:
    hall, screen = first
    (cells,) = screen.findChildren(CodeCells)
    fill(screen)
    hall.may_open.clear()
    second = field_named(screen, "Nog een keer")
    second.edit.setFocus()
    for _ in range(3):
        qtbot.keyClick(second.edit, Qt.Key.Key_Return)
    busy = button(screen, "We maken je oefenruimte klaar…")
    assert busy.busy
    assert not second.edit.isEnabled()
    assert not button(screen, "Bekijk eerst een voorbeeld").isEnabled()  # one room at a time
    qtbot.waitUntil(lambda: hall.tries == ["Piet Post"], timeout=20_000)
    hall.may_open.set()
    qtbot.waitUntil(lambda: bool(hall.opened), timeout=20_000)
    assert hall.tries == ["Piet Post"]
    (session,) = hall.opened
    assert hall.desk.profiles.last() == session.profile
    keys = hall.desk.profiles.unlock_with_code(session.profile.id, cells.code, OTHER)
    assert keys.database_key == session.keys.database_key


def test_enter_works_from_the_check_box(first: tuple[Hall, FirstStart], qtbot: QtBot) -> None:
    hall, screen = first
    fill(screen)
    (kept,) = screen.findChildren(CheckBox)
    kept.setFocus()
    qtbot.keyClick(kept, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(hall.opened), timeout=20_000)


def test_nothing_of_the_passphrase_stays(first: tuple[Hall, FirstStart], qtbot: QtBot) -> None:
    hall, screen = first
    fill(screen, passphrase="")
    one = field_named(screen, "Je wachtzin")
    button(one, "Toon").click()
    qtbot.keyClicks(one.edit, PASSPHRASE)
    field_named(screen, "Nog een keer").set_text(PASSPHRASE)
    screen.submit()
    qtbot.waitUntil(lambda: bool(hall.opened), timeout=20_000)
    for edit in screen.findChildren(QLineEdit):
        edit.undo()
        assert "lantaarn" not in edit.text()
    assert one.edit.echoMode() == QLineEdit.EchoMode.Password


def test_a_name_that_is_taken_is_told_at_the_name(
    hall_of: _Halls, people: tuple[Desk, Created, Created], qtbot: QtBot
) -> None:
    hall = hall_of(people[0])
    screen = FirstStart(hall.context)
    put(hall.window, screen)
    fill(screen, name="sanne visser")
    screen.submit()
    name = field_named(screen, "Je naam")
    qtbot.waitUntil(lambda: bool(name.error), timeout=20_000)
    assert name.error == "Deze naam is al in gebruik. Kies een andere naam."
    assert name.edit.hasFocus()
    assert field_named(screen, "Je wachtzin").text == PASSPHRASE
    assert hall.opened == []


@pytest.mark.parametrize(
    ("code", "title"),
    [(Code.DISK_FULL, "Je computer is vol"), (Code.FOLDER_READ_ONLY, "We kunnen hier niet schrijven")],
)
def test_what_goes_wrong_is_said_and_can_be_tried_again(
    first: tuple[Hall, FirstStart], qtbot: QtBot, code: Code, title: str
) -> None:
    hall, screen = first
    fill(screen)
    hall.fail_open.append(fail(code, folder="/thuis"))
    screen.submit()
    qtbot.waitUntil(lambda: banner_of(screen).isVisible(), timeout=20_000)
    assert banner_of(screen).accessibleName() == title
    assert not button(screen, "Maak mijn oefenruimte").busy
    assert field_named(screen, "Je naam").edit.isEnabled()


def test_strength_is_said_in_words(first: tuple[Hall, FirstStart]) -> None:
    _, screen = first
    one = field_named(screen, "Je wachtzin")
    said = []
    for text in ("fiets", "fiets maan vis", PASSPHRASE):
        one.set_text(text)
        said.append(one.edit.accessibleDescription())
    assert said == [
        "Te kort: 1 woord, 5 tekens",
        "Bijna: 3 woorden, 14 tekens",
        "Sterk: 4 woorden, 32 tekens",
    ]


def test_the_code_is_read_letter_by_letter_and_wraps(qtbot: QtBot, themes: ThemeManager) -> None:
    del themes
    cells = CodeCells("7KQM-RT4V-XH2P-9DWL-C6NB-3FJY-K8ZE")
    qtbot.addWidget(cells)
    assert cells.accessibleName().startswith("Herstelcode: 7 K Q M, R T 4 V, ")
    assert cells.heightForWidth(714) == 42
    assert cells.heightForWidth(458) == 92
    assert cells.code == "7KQM-RT4V-XH2P-9DWL-C6NB-3FJY-K8ZE"


def test_somebody_who_has_a_room_is_told_where_it_is(first: tuple[Hall, FirstStart], qtbot: QtBot) -> None:
    hall, screen = first
    button(screen, "Ik heb al een oefenruimte").click()
    qtbot.waitUntil(lambda: top_dialog(hall.window) is not None)
    dialog = top_dialog(hall.window)
    assert dialog is not None
    assert str(hall.desk.profiles.root) in dialog.accessibleDescription()
    dialog.close_with("ok")
    assert hall.went == []


def test_somebody_who_has_a_room_here_gets_to_its_door(
    hall_of: _Halls, people: tuple[Desk, Created, Created], qtbot: QtBot
) -> None:
    hall = hall_of(people[0])
    screen = FirstStart(hall.context)
    put(hall.window, screen)
    button(screen, "Ik heb al een oefenruimte").click()
    qtbot.waitUntil(lambda: hall.went == ["lock"])


# --- keeping the code ---------------------------------------------------------------------------------


def test_the_clipboard_forgets_the_code(qapp: QApplication, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    keeper = ClipboardSecret(qapp, lifetime_ms=30)
    keeper.copy("7KQM-RT4V")
    assert clipboard.text() == "7KQM-RT4V"
    assert clipboard.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    qtbot.waitUntil(lambda: clipboard.text() == "")
    keeper.copy("7KQM-RT4V")
    clipboard.setText("iets anders")
    keeper.take_away()
    assert clipboard.text() == "iets anders"
    clipboard.clear()
    keeper.deleteLater()


def test_copying_says_for_how_long(first: tuple[Hall, FirstStart], qapp: QApplication) -> None:
    _, screen = first
    (cells,), (keep,) = screen.findChildren(CodeCells), screen.findChildren(KeepCode)
    button(keep, "Kopiëren").click()
    button(keep, "Kopiëren").click()
    assert QGuiApplication.clipboard().text() == cells.code
    assert any("1 minuut" in label for label in _texts(keep))
    (keeper,) = qapp.findChildren(ClipboardSecret)
    keeper.take_away()
    assert QGuiApplication.clipboard().text() == ""
    keeper.deleteLater()


def test_the_printed_page_holds_the_code(
    first: tuple[Hall, FirstStart], qtbot: QtBot, tmp_path: Path
) -> None:
    _, screen = first
    (keep,) = screen.findChildren(KeepCode)
    field_named(screen, "Je naam").set_text("<b>Sanne</b>")
    note = keep.note()
    text = note_document(note).toPlainText()
    assert note.code.replace("-", "   ") in text
    assert "Naam: <b>Sanne</b>" in text
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "code.pdf"))
    print_note(note, printer)
    assert (tmp_path / "code.pdf").read_bytes().startswith(b"%PDF")


def _file_dialog(qtbot: QtBot) -> QFileDialog:
    def shown() -> list[QFileDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def test_saving_on_the_same_drive_asks_first(
    first: tuple[Hall, FirstStart], qtbot: QtBot, tmp_path: Path
) -> None:
    hall, screen = first
    (cells,), (keep,) = screen.findChildren(CodeCells), screen.findChildren(KeepCode)
    button(keep, "Opslaan op usb-stick").click()
    dialog = _file_dialog(qtbot)
    assert dialog.defaultSuffix() == "txt", "or it would not ask about the file that it becomes"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(FILE_NAME)
    dialog.accept()
    qtbot.waitUntil(lambda: top_dialog(hall.window) is not None)
    asked = top_dialog(hall.window)
    assert asked is not None
    assert "dezelfde schijf" in asked.accessibleDescription()
    assert not (tmp_path / FILE_NAME).exists()
    asked.close_with("here")
    qtbot.waitUntil(lambda: "Bewaard als bestand." in _texts(keep))
    assert cells.code in (tmp_path / FILE_NAME).read_text("utf-8")


def test_a_stick_that_refuses(first: tuple[Hall, FirstStart], qtbot: QtBot, tmp_path: Path) -> None:
    _, screen = first
    (keep,) = screen.findChildren(KeepCode)
    keep.write(tmp_path / "weg" / "code.txt")
    qtbot.waitUntil(lambda: any(text.startswith("Bewaren is niet gelukt") for text in _texts(keep)))


def _texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QWidget) if hasattr(label, "setBuddy")]


# --- the lock -----------------------------------------------------------------------------------------


def test_without_anybody_it_goes_to_the_first_start(hall_of: _Halls, empty_desk: Desk, qtbot: QtBot) -> None:
    hall = hall_of(empty_desk)
    put(hall.window, LockScreen(hall.context))
    qtbot.waitUntil(lambda: hall.went == ["first"])


def test_a_wrong_passphrase_is_told_and_selected(
    hall_of: _Halls, people: tuple[Desk, Created, Created], qtbot: QtBot
) -> None:
    desk, sanne, _ = people
    desk.profiles.remember(sanne.profile.id)
    hall = hall_of(desk)
    form = unlock_with(hall, qtbot)
    form.submit()
    assert form.field.error == "Vul je wachtzin in."
    for attempt in ("niet deze zin hier", "ook niet deze"):
        form.field.set_text(attempt)
        qtbot.keyClick(form.field.edit, Qt.Key.Key_Return)
        assert form.door.busy
        qtbot.waitUntil(lambda: not form.door.busy, timeout=20_000)
        assert form.field.error == "Deze wachtzin klopt niet. Probeer het nog eens."
        assert form.field.edit.hasFocus()
        assert form.field.edit.selectedText() != ""
    form.field.set_text(PASSPHRASE)
    qtbot.keyClick(form.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(hall.opened), timeout=20_000)
    assert hall.opened[0].profile == sanne.profile
    assert form.field.text == ""
    assert hall.tries == ["Sanne Visser"]


def test_several_people_choose_their_name(
    hall_of: _Halls, people: tuple[Desk, Created, Created], qtbot: QtBot
) -> None:
    desk, sanne, bo = people
    desk.profiles.remember(sanne.profile.id)
    hall = hall_of(desk)
    form = unlock_with(hall, qtbot)
    assert form.names is not None
    assert form.names.current == sanne.profile
    form.field.set_text("van iemand anders")
    bo_name, sanne_name = form.names.names()
    assert (bo_name.text(), sanne_name.text()) == ("Bo", "Sanne Visser")
    sanne_name.setFocus()
    qtbot.keyClick(sanne_name, Qt.Key.Key_Up)
    assert form.names.current == bo.profile
    assert form.field.text == ""
    form.field.set_text(OTHER)
    form.submit()
    qtbot.waitUntil(lambda: bool(hall.opened), timeout=20_000)
    assert hall.opened[0].profile == bo.profile
    assert desk.profiles.last() == bo.profile


def test_who_locked_a_room_comes_back_to_their_own_name(
    hall_of: _Halls, people: tuple[Desk, Created, Created], qtbot: QtBot
) -> None:
    desk, sanne, bo = people
    desk.profiles.remember(bo.profile.id)  # in another window, later
    hall = hall_of(desk)
    hall.context = replace(hall.context, locked=sanne.profile)
    form = unlock_with(hall, qtbot)
    assert form.names is not None
    assert form.names.current == sanne.profile


def test_a_room_that_is_open_elsewhere_comes_forward(
    hall_of: _Halls, people: tuple[Desk, Created, Created], qtbot: QtBot
) -> None:
    desk, sanne, _ = people
    desk.profiles.remember(sanne.profile.id)
    there = desk.open(sanne.profile, sanne.keys)
    try:
        hall = hall_of(desk)
        form = unlock_with(hall, qtbot)
        form.field.set_text(PASSPHRASE)
        form.submit()
        qtbot.waitUntil(lambda: hall.in_use == [sanne.profile], timeout=20_000)
        assert form.trouble.isVisible()
        assert form.trouble.accessibleName() == "Je oefenruimte is al open"
        assert form.field.text == ""
    finally:
        there.close()


@pytest.mark.parametrize(
    ("code", "title"),
    [
        (Code.DATABASE_NEWER, "Je oefenruimte hoort bij een nieuwere versie"),
        (Code.KEY_FILE_DAMAGED, "Het slot van je oefenruimte is beschadigd"),
    ],
)
def test_a_door_that_does_not_open_says_why(
    hall_of: _Halls, people: tuple[Desk, Created, Created], qtbot: QtBot, code: Code, title: str
) -> None:
    desk, sanne, _ = people
    desk.profiles.remember(sanne.profile.id)
    hall = hall_of(desk)
    form = unlock_with(hall, qtbot)
    hall.fail_open.append(fail(code))
    form.field.set_text(PASSPHRASE)
    form.submit()
    qtbot.waitUntil(lambda: form.trouble.isVisible(), timeout=20_000)
    assert form.trouble.accessibleName() == title
    assert form.field.error == ""
    button(form, "Nieuwe oefenruimte").click()
    assert hall.went == ["first"]


def recovery(hall: Hall, form: DoorForm) -> tuple[RecoveryForm, Dialog]:
    form.forgot.click()
    dialog = top_dialog(hall.window)
    assert dialog is not None
    (inside,) = dialog.findChildren(RecoveryForm)
    return inside, dialog


def test_the_recovery_code_opens_and_sets_a_new_passphrase(
    hall_of: _Halls, empty_desk: Desk, qtbot: QtBot
) -> None:
    made = empty_desk.profiles.create("Vergeetal", PASSPHRASE)
    hall = hall_of(empty_desk)
    form = unlock_with(hall, qtbot)
    inside, _ = recovery(hall, form)
    assert inside.code.edit.hasFocus()
    inside.submit()
    assert inside.code.error == "Vul je herstelcode in."
    inside.code.set_text(made.recovery_code.replace("-", " ").lower())
    inside.submit()
    assert inside.passphrase.first.error == "Kies vier of meer woorden."
    for part in inside.passphrase.fields:
        part.set_text(OTHER)
    inside.submit()
    qtbot.waitUntil(lambda: bool(hall.opened), timeout=20_000)
    assert top_dialog(hall.window) is None
    assert hall.opened[0].profile == made.profile
    assert empty_desk.profiles.unlock(made.profile.id, OTHER).database_key == made.keys.database_key


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda code: "0" + code[1:], "In groepje 1 staat een teken dat niet kan. Er is geen 0, O, 1 of I."),
        (lambda code: code[:-1], "Deze code is niet compleet. Het zijn 7 groepjes van 4 tekens."),
        (lambda code: code[5:] + "-" + code[:4], "Er zit een tikfout in de code. Kijk nog eens goed."),
    ],
)
def test_a_wrong_code_says_what_to_look_at(
    hall_of: _Halls, people: tuple[Desk, Created, Created], qtbot: QtBot, spoil: object, message: str
) -> None:
    desk, sanne, bo = people
    desk.profiles.remember(sanne.profile.id)
    hall = hall_of(desk)
    inside, dialog = recovery(hall, unlock_with(hall, qtbot))
    assert callable(spoil)
    inside.code.set_text(spoil(sanne.recovery_code))
    for part in inside.passphrase.fields:
        part.set_text(OTHER)
    inside.submit()
    qtbot.waitUntil(lambda: bool(inside.code.error), timeout=20_000)
    assert inside.code.error == message
    inside.code.set_text(bo.recovery_code)
    inside.submit()
    qtbot.waitUntil(lambda: bool(inside.code.error), timeout=20_000)
    assert inside.code.error == "Deze herstelcode hoort niet bij deze oefenruimte."
    assert hall.opened == []
    dialog.close_with("")
    assert desk.profiles.unlock(sanne.profile.id, PASSPHRASE).database_key == sanne.keys.database_key


def test_a_room_that_opens_after_escape_still_reaches_the_window(
    hall_of: _Halls, empty_desk: Desk, qtbot: QtBot
) -> None:
    made = empty_desk.profiles.create("Haastig", PASSPHRASE)
    hall = hall_of(empty_desk)
    inside, dialog = recovery(hall, unlock_with(hall, qtbot))
    inside.code.set_text(made.recovery_code)
    for part in inside.passphrase.fields:
        part.set_text(OTHER)
    hall.may_open.clear()
    inside.submit()
    qtbot.waitUntil(lambda: hall.tries == ["Haastig"], timeout=20_000)
    dialog.reject()
    qtbot.waitUntil(lambda: top_dialog(hall.window) is None)
    hall.may_open.set()
    qtbot.waitUntil(lambda: len(hall.opened) == 1, timeout=20_000)


# --- every look ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_nothing_is_wider_than_the_smallest_window(
    hall_of: _Halls, people: tuple[Desk, Created, Created], themes: ThemeManager, qtbot: QtBot, scale: float
) -> None:
    hall = hall_of(people[0])
    hall.window.setMinimumSize(1024, 680)
    for screen in (FirstStart(hall.context), LockScreen(hall.context)):
        put(hall.window, screen)
        themes.apply("light", scale)
        hall.window.resize(1024, 680)
        if isinstance(screen, LockScreen):
            qtbot.waitUntil(lambda screen=screen: screen.form is not None)
        qtbot.waitUntil(lambda screen=screen: screen.minimumSizeHint().width() <= 1024)
        screen.hide()


def test_every_field_has_a_name_and_no_keyboard_learns_a_secret(first: tuple[Hall, FirstStart]) -> None:
    _, screen = first
    secret = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    edits = screen.findChildren(QLineEdit)
    assert sorted(edit.accessibleName() for edit in edits) == ["Je naam", "Je wachtzin", "Nog een keer"]
    assert [edit.inputMethodHints() & secret == secret for edit in edits] == [False, True, True]
