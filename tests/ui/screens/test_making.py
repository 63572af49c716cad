"""The trainer's list: what is being made, and what stands ready for everyone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.scenarios import make_scenario
from fakes.session import Stage, make_desk, make_session
from oefenruimte import scenarios
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft
from oefenruimte.ui.routes import Editor, Importing, Making, SkillsRoute
from oefenruimte.ui.screens.making import MakingScreen
from oefenruimte.ui.screens.making.publishing import PublishDesk
from oefenruimte.ui.screens.making.screen import Shown
from oefenruimte.ui.widgets import Dialog

Show = Callable[[], MakingScreen]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path) -> Iterator[Session]:
    session = make_session(
        make_desk(tmp_path_factory.mktemp("bureau"), scenarios=scenario_folder), "Mo Jansen"
    )
    yield session
    session.close()


@pytest.fixture(scope="module")
def ready(session: Session, tmp_path_factory: pytest.TempPathFactory) -> Draft:
    """A draft without errors, with a real clip."""
    folder = make_scenario(
        tmp_path_factory.mktemp("klaar") / "o", 1, False, 0.6, "het-paspoort", "1", "Het paspoort"
    )
    proposal = session.imports.propose(folder)
    draft = session.imports.keep_as_draft(proposal, session.drafts)
    session.imports.forget(proposal)
    return draft


@pytest.fixture
def stage(session: Session, stage_for: Callable[..., Stage]) -> Stage:
    return stage_for(session, Preferences(role="maken"))


@pytest.fixture
def show(stage: Stage, window: QWidget, qtbot: QtBot) -> Iterator[Show]:
    made: list[MakingScreen] = []

    def build() -> MakingScreen:
        screen = MakingScreen(stage.context, Making())
        layout = window.layout()
        assert layout is not None
        layout.addWidget(screen)
        made.append(screen)
        qtbot.waitUntil(lambda: screen.shown is not Shown.LOADING, timeout=20_000)
        return screen

    yield build
    for screen in made:
        screen.leave()


def answer(window: QWidget, qtbot: QtBot, result: str) -> None:
    qtbot.waitUntil(lambda: bool(window.findChildren(Dialog)))
    window.findChildren(Dialog)[-1].close_with(result)


def test_at_first_there_is_nothing_and_it_says_how_to_begin(show: Show, stage: Stage, qtbot: QtBot) -> None:
    screen = show()
    assert screen.shown is Shown.EMPTY
    qtbot.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(stage.went))
    (route,) = stage.went
    assert isinstance(route, Editor)
    stage.context.session.drafts.remove(route.draft_id)


def test_a_draft_is_a_row_that_opens(show: Show, stage: Stage, ready: Draft, qtbot: QtBot) -> None:
    screen = show()
    (row,) = screen.rows
    said = row.button.accessibleName()
    assert "Het paspoort" in said
    assert "1 beurt, geen fouten" in said
    assert "Concept: alleen voor jou" in said
    qtbot.waitUntil(row.button.hasFocus)
    qtbot.keyClick(row.button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.went == [Editor(ready.id)])


def test_the_other_pages(show: Show, stage: Stage, ready: Draft, qtbot: QtBot) -> None:
    screen = show()
    qtbot.mouseClick(screen.import_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(screen.skills_button, Qt.MouseButton.LeftButton)
    assert stage.went == [Importing(), SkillsRoute()]


def test_thrown_away_and_put_back(
    show: Show, stage: Stage, session: Session, ready: Draft, qtbot: QtBot
) -> None:
    screen = show()
    qtbot.keyClick(screen.rows[0].button, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: screen.shown is Shown.EMPTY)
    assert session.drafts.list() == []
    (told,) = stage.toasts
    assert told.undo is not None
    told.undo()
    qtbot.waitUntil(lambda: len(screen.rows) == 1)
    assert session.drafts.get(ready.id) == ready


def test_a_copy_is_another_exercise(
    show: Show, stage: Stage, session: Session, ready: Draft, qtbot: QtBot
) -> None:
    screen = show()
    screen.rows[0].copy_wanted.emit()
    qtbot.waitUntil(lambda: bool(stage.went))
    (route,) = stage.went
    assert isinstance(route, Editor)
    copy = session.drafts.get(route.draft_id)
    assert (copy.title, copy.turns) == ("Het paspoort (kopie)", ready.turns)
    assert copy.scenario_id != ready.scenario_id
    session.drafts.remove(copy.id)


def test_into_the_own_library_each_time_as_another_version(
    show: Show, stage: Stage, session: Session, ready: Draft, qtbot: QtBot
) -> None:
    screen = show()
    for count in (1, 2):
        screen.rows[0].library_wanted.emit()
        qtbot.waitUntil(lambda count=count: len(stage.toasts) == count, timeout=60_000)
    assert session.library.get(ready.scenario_id).version == "2"
    assert session.library.find(ready.scenario_id, "1") is not None
    session.drafts.save(ready)


def test_saved_as_a_package_that_others_can_read(
    show: Show, stage: Stage, ready: Draft, tmp_path: Path, qtbot: QtBot
) -> None:
    screen = show()
    screen.export(ready.id, tmp_path / "paspoort.oefenscenario")
    qtbot.waitUntil(lambda: bool(stage.toasts), timeout=60_000)
    report = scenarios.check_path(tmp_path / "paspoort.oefenscenario", None)
    assert report.errors == ()
    assert report.scenario is not None
    assert report.scenario.title == "Het paspoort"


def test_published_for_everyone_updated_and_withdrawn(
    show: Show,
    stage: Stage,
    session: Session,
    ready: Draft,
    window: QWidget,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    early = PublishDesk(stage.context)
    qtbot.waitUntil(lambda: early.why_not() == "Je hebt nog geen deelruimte. Stel die in bij Instellingen.")
    session.spaces.create(str(tmp_path / "ruimte"), "Team balie")
    desk = PublishDesk(stage.context)
    qtbot.waitUntil(lambda: desk.why_not() is None)
    desk.publish(ready)
    answer(window, qtbot, "nee")
    assert session.publishing.own() == ()
    versions: list[str] = []
    for _ in range(2):
        with qtbot.waitSignal(desk.published, timeout=60_000):
            desk.publish(session.drafts.get(ready.id))
            answer(window, qtbot, "ja")
        (one,) = session.publishing.own()
        versions.append(one.version)
    assert versions[0] != versions[1]
    assert session.drafts.get(ready.id).version == versions[1]
    session.sync.run()
    assert len(list((tmp_path / "ruimte" / "exercises").iterdir())) == 1

    screen = show()
    assert f"Klaar voor iedereen: versie {versions[1]}" in screen.rows[0].button.accessibleName()
    screen.rows[0].withdraw_wanted.emit()
    answer(window, qtbot, "ja")
    qtbot.waitUntil(lambda: session.publishing.own() == (), timeout=20_000)
    qtbot.waitUntil(lambda: "Concept" in screen.rows[0].button.accessibleName())
    session.sync.run()
    session.spaces.give_up()
