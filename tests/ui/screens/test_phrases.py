"""Mijn zinnen: kept at once, a key of one sentence, and what was taken away comes back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import Stage
from oefenruimte.app.session import Session
from oefenruimte.domain.share import MarkKind
from oefenruimte.ui.routes import PhrasesRoute
from oefenruimte.ui.screens.phrases import PhrasesScreen

PATIENCE = 10_000


@pytest.fixture
def page(
    session: Session, stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> Iterator[tuple[PhrasesScreen, Stage]]:
    for phrase in session.phrases.list():
        session.phrases.remove(phrase.id)
    stage = stage_for(session)
    screen = PhrasesScreen(stage.context, PhrasesRoute())
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    qtbot.waitUntil(screen.add_button.hasFocus, timeout=PATIENCE)
    yield screen, stage
    screen.leave()


def typed(qtbot: QtBot, screen: PhrasesScreen, words: str) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(screen.rows[-1].text.edit, words)
    qtbot.keyClick(screen.rows[-1].text.edit, Qt.Key.Key_Return)


def test_a_sentence_with_a_kind_and_a_key_is_kept_by_keyboard(
    page: tuple[PhrasesScreen, Stage], session: Session, qtbot: QtBot
) -> None:
    screen, _ = page
    assert session.phrases.list() == []
    typed(qtbot, screen, "Laat hier een stilte vallen.")
    qtbot.waitUntil(lambda: len(session.phrases.list()) == 1, timeout=PATIENCE)
    row = screen.rows[0]
    row.kind.select.setFocus()
    for _ in range(2):
        qtbot.keyClick(row.kind.select, Qt.Key.Key_Down)
    row.key.select.setFocus()
    qtbot.keyClick(row.key.select, Qt.Key.Key_Down)
    qtbot.waitUntil(
        lambda: (
            [(one.text, one.kind, one.shortcut) for one in session.phrases.list()]
            == [("Laat hier een stilte vallen.", MarkKind.TIP, 1)]
        ),
        timeout=PATIENCE,
    )


def test_a_key_belongs_to_one_sentence(
    page: tuple[PhrasesScreen, Stage], session: Session, qtbot: QtBot
) -> None:
    screen, _ = page
    for number, words in enumerate(("Een", "Twee"), start=1):
        typed(qtbot, screen, words)
        qtbot.waitUntil(lambda number=number: len(session.phrases.list()) == number, timeout=PATIENCE)
    for row in screen.rows:
        row.key.select.set_value(3)
        row.key.chosen.emit(3)
    qtbot.waitUntil(
        lambda: {one.text: one.shortcut for one in session.phrases.list()} == {"Een": None, "Twee": 3},
        timeout=PATIENCE,
    )
    assert screen.rows[0].key.value is None, "and the page says so"


def test_an_empty_sentence_says_what_to_do(page: tuple[PhrasesScreen, Stage], qtbot: QtBot) -> None:
    screen, _ = page
    typed(qtbot, screen, "Een")
    screen.rows[0].text.edit.clear()
    qtbot.keyClick(screen.rows[0].text.edit, Qt.Key.Key_Return)
    assert screen.rows[0].text.error == "Typ een zin, of haal hem weg."


def test_what_was_taken_away_can_be_put_back(
    page: tuple[PhrasesScreen, Stage], session: Session, qtbot: QtBot
) -> None:
    screen, stage = page
    typed(qtbot, screen, "Mooi gedaan.")
    qtbot.waitUntil(lambda: len(session.phrases.list()) == 1, timeout=PATIENCE)
    qtbot.mouseClick(screen.rows[0].erase, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(stage.toasts), timeout=PATIENCE)
    assert session.phrases.list() == []
    assert screen.rows == []
    undo = stage.toasts[0].undo
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: [row.phrase.text for row in screen.rows] == ["Mooi gedaan."], timeout=PATIENCE)
