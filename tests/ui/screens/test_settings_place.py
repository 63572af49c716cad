"""Where one shares: the address, what opens it, and whether it works."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import Stage, make_desk, make_session, make_space
from fakes.steady import SteadyClock as SteadyClock
from fakes.ui_recorder import ScriptedRecorder
from oefenruimte.app.clock import SystemClock
from oefenruimte.app.place_kind import PlaceKind, place_kind, usual_name
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import Desk
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.share import Space
from oefenruimte.ui.screens.settings.connection import ConnectionTest
from oefenruimte.ui.screens.settings.place import PlaceForm
from oefenruimte.ui.screens.settings.sharing import SharingCard
from oefenruimte.ui.widgets import TextField
from tests.fakes.seaweed import Seaweed, make_bucket

SECRET = "heel-geheim-8f31"


def _desk(folder: Path, scenarios: Path) -> Desk:
    """With the clock of this computer: a test of a place compares it with that of the files."""
    clock = cast(SteadyClock, SystemClock())
    return make_desk(folder, scenarios=scenarios, clock=clock, recorder=ScriptedRecorder)


@pytest.fixture(scope="module")
def spaceless(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path) -> Iterator[Session]:
    session = make_session(_desk(tmp_path_factory.mktemp("los"), scenario_folder))
    yield session
    session.close()


@pytest.fixture
def shown(stage_for: Callable[..., Stage], qtbot: QtBot) -> Iterator[Callable[[Session], SharingCard]]:
    made: list[SharingCard] = []

    def show(session: Session) -> SharingCard:
        stage = stage_for(session)
        card = SharingCard(stage.context, "Delen")
        layout = stage.window.layout()
        assert layout is not None
        layout.addWidget(card)
        qtbot.waitUntil(lambda: card.form is not None or card.current is not None)
        made.append(card)
        return card

    yield show
    for card in made:
        card.release()


@pytest.fixture
def form(shown: Callable[[Session], SharingCard], spaceless: Session) -> PlaceForm:
    found = shown(spaceless).form
    assert found is not None
    return found


@pytest.fixture
def nobody() -> str:
    """A server on this computer that is not there."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    return f"s3://deelruimte/team?endpoint=http://127.0.0.1:{port}"


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


def told(test: ConnectionTest, words: str, qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: not test.running and test.outcome.text() == words, timeout=30_000)
    return texts(test)


@pytest.mark.parametrize(
    ("address", "kind", "name"),
    [
        ("/srv/Team balie", PlaceKind.FOLDER, "Team balie"),
        ("s3://winkel/noord/balie?region=eu-west-1", PlaceKind.S3, "balie"),
        ("AZ://account1/houder", PlaceKind.AZURE, "houder"),
        ("gs://winkel", PlaceKind.GOOGLE, "winkel"),
    ],
)
def test_the_beginning_tells_what_kind_of_place_it_is(address: str, kind: PlaceKind, name: str) -> None:
    assert place_kind(f"  {address}") is kind
    assert usual_name(address) == name


def test_what_opens_a_place_is_asked_for_an_object_store_only(form: PlaceForm) -> None:
    def asked() -> list[str]:
        return [one.label.text() for one in form.credentials.findChildren(TextField) if one.isVisibleTo(form)]

    assert asked() == []
    form.location.set_text("s3://winkel")
    assert asked() == ["Sleutel-id", "Geheime sleutel", "Tijdelijk token (als je dat kreeg)"]
    form.credentials.secret.set_text(SECRET)
    assert form.credentials.secret.edit.echoMode() == QLineEdit.EchoMode.Password
    form.location.set_text("s3://winkel/balie")
    assert form.credentials.secret.text == SECRET
    form.location.set_text("az://account1/houder")
    assert asked() == ["Accountsleutel of SAS"]
    assert form.credentials.secret.text == ""
    form.location.set_text("/srv/map")
    assert asked() == []
    assert form.credentials.typed() is None


def test_every_part_is_reached_by_tab(form: PlaceForm, qtbot: QtBot) -> None:
    form.location.set_text("s3://winkel")
    form.location.edit.setFocus()
    qtbot.waitUntil(form.location.edit.hasFocus)
    wanted = [form.choose, form.credentials.key_id.edit, form.credentials.secret.edit]
    wanted += [form.credentials.token.edit, form.join, form.new, form.connection.button]
    met: list[QWidget | None] = []
    for _ in range(9):  # two of them are "Toon"
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert [one for one in met if one in wanted] == wanted


def test_a_folder_is_tested_before_a_space_is_made_there(
    form: PlaceForm, tmp_path: Path, qtbot: QtBot
) -> None:
    form.connection.button.click()
    assert form.location.error == "Kies een map of vul het adres in."
    form.location.set_text(str(tmp_path))
    form.connection.button.setFocus()
    qtbot.keyClick(form.connection.button, Qt.Key.Key_Return)
    said = told(form.connection, "De verbinding werkt. Hier is nog geen deelruimte.", qtbot)
    assert said.count("Gelukt") == 7
    assert said[said.index("Hier is een deelruimte") + 1 :][:2] == [
        "Nog niet",
        "Je kunt hier een nieuwe deelruimte maken.",
    ]
    assert list(tmp_path.iterdir()) == []
    assert form.connection.button.hasFocus()
    form.location.set_text(str(tmp_path / "elders"))
    assert not form.connection.isVisible()


def test_a_server_that_is_not_there_is_told_of_at_its_step(
    form: PlaceForm, nobody: str, qtbot: QtBot
) -> None:
    form.location.set_text(nobody)
    form.credentials.key_id.set_text("sleutel")
    form.credentials.secret.set_text(SECRET)
    form.connection.button.click()
    said = told(form.connection, "De verbinding werkt nog niet", qtbot)
    assert said[said.index("De plek is bereikbaar") + 1 :][:2] == [
        "Niet gelukt",
        "De server neemt niet op. Kijk het adres na, of vraag je beheerder of hij aan staat.",
    ]
    assert said.count("Gelukt") == 1
    assert said.count("Nog niet getest") == 6
    assert not any(SECRET in text for text in said)


def test_a_test_can_be_stopped(form: PlaceForm, nobody: str, qtbot: QtBot) -> None:
    form.location.set_text(nobody)
    form.connection.button.click()
    assert form.connection.running
    assert form.connection.button.text() == "Stop de test"
    form.connection.button.click()
    told(form.connection, "De test is gestopt", qtbot)
    assert form.connection.button.text() == "Test verbinding"


def test_a_wrong_address_and_missing_credentials_are_told_under_their_field(
    form: PlaceForm, qtbot: QtBot
) -> None:
    form.location.set_text("s3://winkel/balie")
    form.join.click()
    qtbot.waitUntil(lambda: "regio" in form.location.error)
    assert form.location.edit.hasFocus()
    form.location.set_text("s3://winkel/balie?endpoint=http://127.0.0.1:9")
    form.join.click()
    qtbot.waitUntil(lambda: bool(form.credentials.secret.error), timeout=30_000)
    assert "toegangsgegevens" in form.credentials.secret.error
    assert form.credentials.secret.edit.hasFocus()


def test_another_place_can_be_looked_at_and_left_alone(
    shown: Callable[[Session], SharingCard], tmp_path: Path, scenario_folder: Path, qtbot: QtBot
) -> None:
    session = make_session(_desk(tmp_path, scenario_folder))
    try:
        make_space(tmp_path / "deelruimte", session)
        card = shown(session)
        assert card.current is not None
        assert "Toegangsgegevens" not in texts(card)
        card.current.connection.button.click()
        told(card.current.connection, "De verbinding werkt", qtbot)
        card.current.other.click()
        assert card.form is not None
        qtbot.waitUntil(card.form.location.edit.hasFocus)
        card.form.leave.click()
        assert "Deelruimte Team balie" in texts(card)
        card.current.other.click()
        card.form.location.set_text(str(tmp_path / "deelruimte"))
        card.form.join.click()
        qtbot.waitUntil(lambda: "Deelruimte Team balie" in texts(card))
    finally:
        session.close()


def test_what_opens_a_space_is_kept_and_never_shown_again(
    stage_for: Callable[..., Stage], spaceless: Session, nobody: str, qtbot: QtBot
) -> None:
    with spaceless.spaces._store.unit() as unit:
        unit.space.put(Space("s" * 26, nobody, "Team balie"))  # type: ignore[arg-type]
    try:
        stage = stage_for(spaceless)
        card = SharingCard(stage.context, "Delen")
        layout = stage.window.layout()
        assert layout is not None
        layout.addWidget(card)
        qtbot.waitUntil(lambda: card.current is not None)
        place = card.current
        assert place is not None
        assert "Nog niet ingevuld" in texts(card)
        place.edit.click()
        assert place.fields.key_id.edit.hasFocus()
        place.keep.click()
        assert place.fields.secret.error == "Vul de gegevens in die je van je beheerder kreeg."
        place.fields.key_id.set_text("sleutel")
        place.fields.secret.set_text(SECRET)
        place.keep.click()
        qtbot.waitUntil(lambda: "Opgeslagen" in texts(card))
        assert card.current is not None
        card.current.edit.click()
        assert [one.text() for one in card.current.findChildren(QLineEdit)] == ["", "", ""]
        assert spaceless.spaces._space_keys.of(nobody) == Credentials(SECRET, "sleutel")
    finally:
        spaceless.spaces.give_up()


def test_a_real_s3_server_is_tested_from_the_page(
    form: PlaceForm, seaweed: Seaweed, spaceless: Session, qtbot: QtBot
) -> None:
    """Wrong, then right, then without the right to write: each in words a colleague can act on."""
    make_bucket(seaweed, "scherm")
    test = form.connection
    form.location.set_text(seaweed.location("scherm", "team"))

    def tested(user: Credentials, outcome: str) -> list[str]:
        for field, value in ((form.credentials.key_id, user.key_id), (form.credentials.secret, user.secret)):
            field.edit.selectAll()
            qtbot.keyClicks(field.edit, value)
        qtbot.mouseClick(test.button, Qt.MouseButton.LeftButton)
        said = told(test, outcome, qtbot)
        assert not any(user.secret in text for text in said)
        return said

    def under(said: list[str], step: str) -> list[str]:
        return said[said.index(step) + 1 :][:2]

    wrong = tested(Credentials(SECRET, seaweed.member.key_id), "De verbinding werkt nog niet")
    assert under(wrong, "Aanmelden lukt") == [
        "Niet gelukt",
        "De deelruimte laat je niet binnen. Je toegangsgegevens kloppen niet. Er is niets kwijt. "
        "Vraag je beheerder om de goede.",
    ]
    assert (wrong.count("Gelukt"), wrong.count("Nog niet getest")) == (2, 5)

    good = tested(seaweed.member, "De verbinding werkt. Hier is nog geen deelruimte.")
    assert good.count("Gelukt") == 7
    assert under(good, "Hier is een deelruimte") == ["Nog niet", "Je kunt hier een nieuwe deelruimte maken."]

    reader = tested(seaweed.reader, "De verbinding werkt nog niet")
    assert under(reader, "Lezen lukt")[0] == "Gelukt"
    refused = under(reader, "Schrijven lukt")
    assert refused[0] == "Niet gelukt"
    assert refused[1].startswith("We kunnen hier niet schrijven.")
    assert under(reader, "Hier is een deelruimte") == ["Nog niet", "Hier is nog geen deelruimte."]

    tested(seaweed.member, "De verbinding werkt. Hier is nog geen deelruimte.")
    qtbot.mouseClick(form.new, Qt.MouseButton.LeftButton)
    try:
        qtbot.waitUntil(lambda: spaceless.spaces.current() is not None, timeout=30_000)
        assert spaceless.spaces.has_credentials()
    finally:
        spaceless.spaces.give_up()
