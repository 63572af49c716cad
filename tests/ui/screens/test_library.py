"""The library with real exercises, takes and shares."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.scenarios import make_scenario
from fakes.session import (
    COACH,
    ONE_TURN,
    THREE_TURNS,
    Stage,
    add_take,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.catalogue import Order
from oefenruimte.app.session import Session
from oefenruimte.domain.scenario import Level, Setting
from oefenruimte.ui.routes import Importing, LibraryRoute, Situation
from oefenruimte.ui.screens.library import LibraryScreen
from oefenruimte.ui.screens.library.card import ExerciseCard, GhostCard
from oefenruimte.ui.screens.library.filters import FilterChip
from oefenruimte.ui.screens.library.findings import FindingsDialog
from oefenruimte.ui.screens.library.screen import Shown
from oefenruimte.ui.screens.parts.picture import Picture, load_picture
from oefenruimte.ui.widgets import Button, CheckBox, Chip, EmptyState, Label

BROKEN = "een-kapotte"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path) -> Path:
    """Four exercises and one that cannot be read."""
    folder = tmp_path_factory.mktemp("bibliotheek") / "alle"
    shutil.copytree(scenario_folder, folder)
    phone = make_scenario(folder / "bellen", turns=1, scenario_id="bellen", title="Bellen over een reünie")
    yaml = phone / "scenario.yaml"
    text = yaml.read_text().replace("setting: balie", "setting: telefoon").replace("minutes: 4", "minutes: 9")
    yaml.write_text(text.replace("level: verder", "level: begin").replace("thumbnail: thumbnail.png\n", ""))
    make_scenario(folder / "delen", turns=1, scenario_id="delen", title="Gedeelde oefening")
    shutil.copytree(folder / "bellen", folder / BROKEN)
    broken = folder / BROKEN / "scenario.yaml"
    broken.write_text(broken.read_text().replace("level: begin", "level: moeilijk"))
    return folder


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, folder: Path) -> Iterator[Session]:
    """Two takes of one exercise, and one of another that Karin may see."""
    tmp_path = tmp_path_factory.mktemp("bureau")
    desk = make_desk(tmp_path, scenarios=folder)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    add_take(learner, THREE_TURNS)
    add_take(learner, THREE_TURNS)
    share_take(learner, coach, add_take(learner, "delen"))
    yield learner
    learner.close()
    coach.close()


Show = Callable[[], LibraryScreen]


@pytest.fixture
def show(stage: Stage, window: QWidget, qtbot: QtBot) -> Show:
    def make() -> LibraryScreen:
        screen = LibraryScreen(stage.context, LibraryRoute())
        layout = window.layout()
        assert layout is not None
        layout.addWidget(screen)
        qtbot.waitUntil(lambda: screen.shown is not Shown.LOADING, timeout=20_000)
        QApplication.processEvents()
        return screen

    return make


def cards(screen: LibraryScreen) -> list[ExerciseCard]:
    QApplication.processEvents()  # places follow a turn of the loop later
    shown = [card for card in screen.findChildren(ExerciseCard) if card.isVisible()]
    return sorted(shown, key=lambda card: (card.y(), card.x()))


def ids(screen: LibraryScreen) -> list[str]:
    return [card.scenario_id for card in cards(screen)]


def card(screen: LibraryScreen, scenario_id: str) -> ExerciseCard:
    return next(card for card in cards(screen) if card.scenario_id == scenario_id)


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible() and label.text()]


def press(screen: QWidget, text: str) -> None:
    button = next(b for b in screen.findChildren(Button) if b.text() == text and b.isVisible())
    button.click()


def type_in(screen: LibraryScreen, qtbot: QtBot, text: str) -> None:
    edit = screen._bar.search.edit
    edit.setText("")
    qtbot.keyClicks(edit, text)
    QApplication.processEvents()


def test_grey_cards_until_the_exercises_are_there(stage: Stage, window: QWidget, qtbot: QtBot) -> None:
    screen = LibraryScreen(stage.context, LibraryRoute())
    assert screen.shown is Shown.LOADING
    assert len(screen.findChildren(GhostCard)) == 6
    assert not screen.findChildren(ExerciseCard)
    qtbot.waitUntil(lambda: screen.shown is Shown.CARDS, timeout=20_000)
    qtbot.waitUntil(lambda: not screen.findChildren(GhostCard))
    screen.deleteLater()


def test_every_card_says_what_it_is_and_what_you_did(show: Show, qtbot: QtBot) -> None:
    screen = show()
    # begun first, then new from near to far, then what was shared
    assert ids(screen) == [THREE_TURNS, ONE_TURN, "bellen", "delen"]
    begun = card(screen, THREE_TURNS)
    assert "2 pogingen, nog niet gedeeld" in words(begun)
    assert begun.accessibleName() == (
        "Oefening voor de proef. Balie, Gericht doorvragen, Heldere taal. Niveau Verder, 4 minuten. "
        "Een oefening om het programma mee te proberen. 2 pogingen, nog niet gedeeld."
    )
    assert "Nieuw voor jou" in words(card(screen, "bellen"))
    chips = [chip.text for chip in card(screen, "delen").findChildren(Chip)]
    assert chips == ["Gedeeld met Karin"]
    assert card(screen, "delen").findChildren(Chip)[0].kind == "shared"
    assert "4 oefeningen" in words(screen)
    qtbot.waitUntil(lambda: card(screen, THREE_TURNS).picture.image is not None)
    image = card(screen, THREE_TURNS).picture.image
    assert image is not None
    assert image.width() == 800
    qtbot.waitUntil(lambda: card(screen, "bellen").picture.image is not None)
    without = card(screen, "bellen").picture.image
    assert without is not None
    assert without.isNull()


def test_the_whole_card_opens_the_situation(show: Show, stage: Stage, qtbot: QtBot) -> None:
    screen = show()
    assert QApplication.focusWidget() is cards(screen)[0]
    qtbot.mouseClick(card(screen, "bellen"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(card(screen, ONE_TURN), Qt.Key.Key_Return)
    assert [route.scenario_id for route in stage.went if isinstance(route, Situation)] == ["bellen", ONE_TURN]


def test_search_from_the_keyboard(show: Show, qtbot: QtBot, window: QWidget) -> None:
    screen = show()
    qtbot.keyClick(cards(screen)[0], Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is screen._bar.search.edit
    type_in(screen, qtbot, "reunie")
    assert ids(screen) == ["bellen"]
    assert "1 van 4" in words(screen)


def test_filters_and_their_chips(show: Show, qtbot: QtBot) -> None:
    screen = show()
    names = [box.accessibleName() for box in screen.findChildren(CheckBox)]
    assert names == [
        "Gericht doorvragen, 4 oefeningen",
        "Heldere taal, 4 oefeningen",
        "Balie, 3 oefeningen",
        "Telefoon, 1 oefening",
        "Begin, 1 oefening",
        "Verder, 3 oefeningen",
        "Tot 5 minuten, 3 oefeningen",
        "Tot 10 minuten, 4 oefeningen",
    ]
    screen._filters.box("settings", Setting.COUNTER).click()
    screen._filters.box("minutes", 5).click()
    assert ids(screen) == [THREE_TURNS, ONE_TURN, "delen"]
    chips = [chip for chip in screen.findChildren(FilterChip) if chip.isVisible()]
    assert [chip.text() for chip in chips] == ["Balie", "Tot 5 minuten"]
    chips[0].click()
    assert not screen._filters.box("settings", Setting.COUNTER).isChecked()
    press(screen, "Alles tonen")
    assert len(ids(screen)) == 4
    assert not [chip for chip in screen.findChildren(FilterChip) if chip.isVisible()]


def test_nothing_found_offers_a_way_back(show: Show, qtbot: QtBot) -> None:
    screen = show()
    screen._filters.box("levels", Level.BEGIN).click()
    type_in(screen, qtbot, "rijbewijs")
    assert screen.shown is Shown.NOTHING_FOUND
    assert {"Niets gevonden voor ‘rijbewijs’", "Probeer een ander woord, of haal een filter weg."} <= set(
        words(screen)
    )
    press(screen, "Filters weghalen")
    assert screen.shown is Shown.NOTHING_FOUND
    assert "Probeer een ander woord." in words(screen)
    press(screen.findChildren(EmptyState)[-1], "Alles tonen")
    assert screen.shown is Shown.CARDS
    assert len(ids(screen)) == 4


def test_order(show: Show) -> None:
    screen = show()
    order = screen._bar.order
    order.set_value(Order.SHORTEST)
    order.chosen.emit(order.value)
    assert ids(screen) == [ONE_TURN, "delen", THREE_TURNS, "bellen"]
    order.chosen.emit(Order.NEW)
    assert ids(screen) == ["bellen", ONE_TURN, "delen", THREE_TURNS]


def test_what_cannot_be_read_is_named(show: Show, window: QWidget) -> None:
    screen = show()
    assert "1 oefening kunnen we niet lezen." in words(screen)
    press(screen, "Bekijk waarom")
    (dialog,) = window.findChildren(FindingsDialog)
    shown = words(dialog)
    assert BROKEN in shown
    assert any(text.startswith("Regel 8: ") and "moeilijk" in text for text in shown), shown
    dialog.close_with("")


def test_columns_follow_the_width(show: Show, window: QWidget, qtbot: QtBot) -> None:
    screen = show()
    for width, columns in ((1280, 4), (1060, 3), (800, 2), (560, 1)):
        window.resize(width, 800)
        qtbot.waitUntil(lambda wanted=columns: screen._grid.columns == wanted)
        assert all(card.height() == 296 for card in cards(screen))
        assert not screen._page.view.horizontalScrollBar().isVisible()


def test_news_of_a_take_changes_the_card(show: Show, stage: Stage, session: Session, qtbot: QtBot) -> None:
    screen = show()
    take = add_take(session, "bellen")
    stage.context.news.takesChanged.emit()
    qtbot.waitUntil(lambda: "1 poging, nog niet gedeeld" in words(card(screen, "bellen")))
    session.takes.purge(take.id)


def test_bringing_in_an_exercise_has_a_page_of_its_own(show: Show, stage: Stage, qtbot: QtBot) -> None:
    screen = show()
    qtbot.mouseClick(screen._import, Qt.MouseButton.LeftButton)
    assert stage.went == [Importing()]


def test_an_exercise_that_comes_with_the_space_is_there(
    show: Show, stage: Stage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = show()
    session.library.import_(
        make_scenario(tmp_path / "nieuw", turns=1, scenario_id="nieuw", title="Net gemaakt")
    )
    stage.context.news.scenariosChanged.emit()
    qtbot.waitUntil(lambda: "nieuw" in ids(screen), timeout=20_000)


def test_an_empty_library_says_what_to_do(
    stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "niets").mkdir()
    session = make_session(make_desk(tmp_path, scenarios=tmp_path / "niets"))
    try:
        stage = stage_for(session)
        screen = LibraryScreen(stage.context, LibraryRoute(), window)
        qtbot.waitUntil(lambda: screen.shown is Shown.NO_EXERCISES, timeout=20_000)
        assert any(
            state.title.text() == "Er zijn nog geen oefeningen" for state in screen.findChildren(EmptyState)
        )
        stage.close()
    finally:
        session.close()


def test_a_large_picture_is_made_small_and_a_broken_one_is_none(tmp_path: Path) -> None:
    large = QImage(QSize(1600, 900), QImage.Format.Format_RGB32)
    large.fill(Qt.GlobalColor.red)
    large.save(str(tmp_path / "groot.png"))
    (tmp_path / "stuk.png").write_bytes(b"geen plaatje")
    assert load_picture(tmp_path / "groot.png").size() == QSize(800, 450)
    assert load_picture(tmp_path / "stuk.png").isNull()
    assert load_picture(None).isNull()


def test_a_picture_fills_its_place(window: QWidget) -> None:
    picture = Picture("store", (100, 50), parent=window)
    wide = QImage(QSize(400, 100), QImage.Format.Format_RGB32)
    wide.fill(Qt.GlobalColor.red)
    picture.set_image(wide)
    picture.resize(picture.sizeHint())
    drawn = picture.grab().toImage()
    assert [drawn.pixelColor(x, 25).name() for x in (1, 50, 98)] == ["#ff0000"] * 3
