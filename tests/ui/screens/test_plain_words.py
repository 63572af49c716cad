"""An exercise with HTML in every text: on every screen it is shown as it was written, letter by letter.

Nothing becomes bold, no picture is fetched, nothing is a link; in tooltips neither.
"""

import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from ruamel.yaml import YAML

from fakes.scenarios import make_scenario
from fakes.session import Stage, add_take, make_desk
from fakes.tiny_workshop import TinyWorkshop
from fakes.ui_recorder import ScriptedRecorder
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import Desk
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.ui.context import Screen
from oefenruimte.ui.router import make_screen
from oefenruimte.ui.routes import (
    CoachInbox,
    Editor,
    FeedbackRoute,
    GoalsRoute,
    Importing,
    LibraryRoute,
    Making,
    MyTakes,
    Practice,
    Review,
    Route,
    SettingsRoute,
    Situation,
    SkillsRoute,
    Today,
)

HOSTILE = "hostile"
# Everything else in scenario.yaml is no text for people.
NO_TEXT = frozenset(
    {
        *("format", "id", "version", "setting", "language", "level", "minutes", "licence", "thumbnail"),
        *("icon", "skill", "clip", "captions", "usual_seconds", "to", "default", "next", "end"),
        *("turn", "kind", "listening", "hold"),
    }
)
Show = Callable[[Route], Screen]


@pytest.fixture(scope="module")
def server() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        yield listening


@pytest.fixture(scope="module")
def markup(server: socket.socket) -> str:
    return f"<b>vet</b><img src=http://127.0.0.1:{server.getsockname()[1]}/>"


@pytest.fixture(scope="module")
def scenario_folder(tmp_path_factory: pytest.TempPathFactory, markup: str) -> Path:
    """Instead of the usual exercises: one whose every text begins with markup."""
    folder = tmp_path_factory.mktemp("oefeningen")
    exercise = make_scenario(folder / HOSTILE, clip_seconds=0.5, scenario_id=HOSTILE)
    yaml = YAML(typ="safe", pure=True)
    text = yaml.load((exercise / "scenario.yaml").read_text("utf-8"))
    with (exercise / "scenario.yaml").open("w", encoding="utf-8") as file:
        yaml.dump(_hostile(text, markup), file)
    for captions in exercise.glob("clips/*.vtt"):
        words = markup.replace("<", "&lt;").replace(">", "&gt;")
        captions.write_text(f"WEBVTT\n\n00:00.000 --> 00:00.400\n{words}\n", "utf-8")
    return folder


def _hostile(node: object, markup: str) -> object:
    match node:
        case dict():
            return {key: value if key in NO_TEXT else _hostile(value, markup) for key, value in node.items()}
        case list():
            return [_hostile(value, markup) for value in node]
        case str():
            return f"{markup} {node}"[:60]
        case _:
            return node


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path, recorder: ScriptedRecorder) -> Desk:
    made = make_desk(tmp_path_factory.mktemp("bureau"), scenarios=scenario_folder, recorder=lambda: recorder)
    return replace(made, workshop=TinyWorkshop())


@pytest.fixture
def show(stage: Stage, window: QWidget) -> Iterator[Show]:
    made: list[Screen] = []

    def build(route: Route) -> Screen:
        screen = make_screen(stage.context, route)
        layout = window.layout()
        assert layout is not None
        layout.addWidget(screen)
        made.append(screen)
        return screen

    yield build
    for screen in made:
        screen.leave()


@pytest.fixture(scope="module")
def routes(session: Session, scenario_folder: Path) -> dict[str, Route]:
    exercise = ScenarioId(HOSTILE)
    take = add_take(session, HOSTILE, answers=2)
    draft = session.drafts.copy_of(exercise)
    return {
        "today": Today(),
        "library": LibraryRoute(),
        "takes": MyTakes(),
        "situation": Situation(exercise),
        "practice": Practice(exercise),
        "review": Review(take.id),
        "making": Making(),
        "editor": Editor(draft.id),
        "turn": Editor(draft.id, draft.turns[0].id),
        "importing": Importing((scenario_folder / HOSTILE,)),
        "coach": CoachInbox(),
        "feedback": FeedbackRoute(),
        "settings": SettingsRoute(),
        "skills": SkillsRoute(),
        "goals": GoalsRoute(),
    }


def words_on(screen: QWidget) -> list[str]:
    """What is written on it or told to a screen reader."""
    everything = [screen, *screen.findChildren(QWidget)]
    written = [part.text() for kind in (QLabel, QLineEdit) for part in screen.findChildren(kind)]
    written += [edit.toPlainText() for edit in screen.findChildren(QPlainTextEdit)]
    return written + [widget.accessibleName() for widget in everything]


@pytest.mark.parametrize(
    ("name", "shows"),
    [
        ("today", False),
        ("library", True),
        ("takes", True),
        ("situation", True),
        ("practice", True),
        ("review", True),
        ("making", True),
        ("editor", True),
        ("turn", True),
        ("importing", False),
        ("coach", False),
        ("feedback", False),
        ("settings", False),
        ("skills", False),
        ("goals", False),
    ],
)
def test_markup_is_shown_as_it_was_written(
    name: str, shows: bool, routes: dict[str, Route], show: Show, qtbot: QtBot, server: socket.socket
) -> None:
    screen = show(routes[name])
    if shows:
        qtbot.waitUntil(lambda: any("<b>vet</b>" in words for words in words_on(screen)), timeout=20_000)
    labels = screen.window().findChildren(QLabel)
    rich = [
        label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText and label.text()
    ]
    assert rich == []
    assert [edit for edit in screen.findChildren(QTextEdit) if edit.acceptRichText()] == []
    with pytest.raises(BlockingIOError):
        server.accept()


def tips() -> list[QLabel]:
    """The tooltips there are at this moment."""
    found = [widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel")]
    return [tip for tip in found if isinstance(tip, QLabel)]


def test_a_tooltip_shows_markup_as_it_was_written(window: QWidget, qtbot: QtBot, markup: str) -> None:
    QToolTip.showText(window.mapToGlobal(QPoint(10, 10)), markup, window)
    assert [tip.textFormat() for tip in tips()] == [Qt.TextFormat.PlainText]
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
