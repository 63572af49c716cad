"""Times of practising for a learning record store: off, shown as it goes, sent on request, forgotten."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.session import ONE_TURN, THREE_TURNS, Stage, add_take, make_desk, make_session
from oefenruimte.app.session import Session
from oefenruimte.app.xapi import Target
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.xapi import XapiChoice
from oefenruimte.sharing.lrs import RecordStore
from oefenruimte.ui.screens.settings.xapi import XapiCard
from oefenruimte.ui.screens.settings.xapi_dialogs import GoesAlong, SetUpStore
from oefenruimte.ui.widgets import Button, Dialog, top_dialog

ADDRESS = "https://lrs.voorbeeld.nl/xAPI"
D = TypeVar("D", bound=Dialog)


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path_factory.mktemp("oefenaar")))
    add_take(session, ONE_TURN)
    add_take(session, THREE_TURNS)
    yield session
    session.close()


@pytest.fixture
def stage(practised: Session, stage_for: Callable[..., Stage]) -> Stage:
    practised.xapi.forget()
    return stage_for(practised)


@pytest.fixture
def card(stage: Stage, qtbot: QtBot) -> XapiCard:
    card = XapiCard(stage.context, "Leergegevens (xAPI)")
    layout = stage.window.layout()
    assert layout is not None
    layout.addWidget(card)
    qtbot.waitUntil(lambda: hasattr(card, "save"))
    return card


def opened(qtbot: QtBot, window: QWidget, button: Button, kind: type[D]) -> D:
    button.click()
    qtbot.waitUntil(lambda: isinstance(top_dialog(window), kind))
    found = top_dialog(window)
    assert isinstance(found, kind)
    return found


def test_it_is_off_and_can_be_set_up(card: XapiCard, stage: Stage, practised: Session, qtbot: QtBot) -> None:
    assert card.set_up.isVisible()
    assert not card.preview.isVisible()
    dialog = opened(qtbot, stage.window, card.set_up, SetUpStore)
    dialog.keep.click()
    assert practised.xapi.state().endpoint == ""  # nothing was filled in
    dialog.address.set_text("http://lrs.voorbeeld.nl")
    dialog.key_id.set_text("naam")
    dialog.secret.set_text("geheim")
    dialog.keep.click()
    qtbot.waitUntil(lambda: bool(dialog.address.error))
    dialog.address.set_text(ADDRESS)
    dialog.keep.click()
    qtbot.waitUntil(lambda: card.preview.isVisible())
    assert practised.xapi.state().endpoint == ADDRESS
    assert card.card.space_kind == "podium"


def test_what_goes_is_shown_and_chosen(
    card: XapiCard, stage: Stage, practised: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[dict[str, object]] = []
    monkeypatch.setattr(RecordStore, "send", lambda _, some: (went.extend(some), (len(some), 0))[1])
    practised.xapi.set_up(ADDRESS, Credentials("geheim", "naam"))
    card.reload()
    qtbot.waitUntil(lambda: card.preview.isVisible())
    dialog = opened(qtbot, stage.window, card.preview, GoesAlong)
    dialog.boxes[0].setChecked(False)
    dialog.times.setChecked(True)
    dialog.show_text.click()
    qtbot.waitUntil(lambda: dialog.text.isVisible())
    shown = json.loads(dialog.text.text())
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(stage.toasts))
    assert went == shown
    assert len(shown) == 2
    assert practised.xapi.state().choice == XapiChoice(exact_times=True)
    assert len(practised.xapi.runs(Target.STORE)) == 1
    qtbot.waitUntil(lambda: top_dialog(stage.window) is None)


def test_a_choice_takes_away_the_text_that_was_shown(card: XapiCard, stage: Stage, qtbot: QtBot) -> None:
    dialog = opened(qtbot, stage.window, card.save, GoesAlong)
    dialog.show_text.click()
    qtbot.waitUntil(lambda: dialog.text.isVisible())
    dialog.checks.setChecked(True)
    assert not dialog.text.isVisible()
    for box in dialog.boxes:
        box.setChecked(False)
    assert dialog.keys == ()
    assert not dialog.show_text.isEnabled()
    dialog.close_with("")


def test_trouble_is_told_and_nothing_is_lost(
    card: XapiCard, stage: Stage, practised: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: RecordStore, some: object) -> tuple[int, int]:
        raise fail(Code.LRS_UNREACHABLE, "test")

    monkeypatch.setattr(RecordStore, "send", broken)
    practised.xapi.set_up(ADDRESS, Credentials("geheim", "naam"))
    card.reload()
    qtbot.waitUntil(lambda: card.preview.isVisible())
    dialog = opened(qtbot, stage.window, card.preview, GoesAlong)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.notice.isVisible())
    assert len(practised.xapi.runs(Target.STORE)) == 2
    dialog.close_with("")


def test_stop_and_forget(card: XapiCard, stage: Stage, practised: Session, qtbot: QtBot) -> None:
    practised.xapi.set_up(ADDRESS, Credentials("geheim", "naam"))
    card.reload()
    qtbot.waitUntil(lambda: card.stop.isVisible())
    dialog = opened(qtbot, stage.window, card.stop, Dialog)
    dialog.close_with("stop")
    qtbot.waitUntil(lambda: card.set_up.isVisible())
    assert practised.xapi.state().endpoint == ""


def test_a_file(card: XapiCard, stage: Stage, practised: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, stage.window, card.save, GoesAlong)
    keys, choice = dialog.keys, dialog.choice
    dialog.go.click()  # asks whether a file that is not locked is all right
    qtbot.waitUntil(lambda: not isinstance(top_dialog(stage.window), GoesAlong))
    question = top_dialog(stage.window)
    assert question is not None
    question.close_with("niet")
    file = tmp_path / "leer.json"
    card._file.chosen(file, {".json": "Leergegevens"}, lambda to: practised.xapi.export(to, keys, choice))
    qtbot.waitUntil(lambda: bool(stage.toasts))
    assert len(json.loads(file.read_text("utf-8"))) == 3
