"""Files become a report that may be told, or the words that there are too few."""

from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.session import Stage, make_desk, make_session
from oefenruimte.app.session import Session
from oefenruimte.domain.effect import Contribution, Quarter, SkillSteps
from oefenruimte.domain.growth import Step
from oefenruimte.domain.ids import new_id
from oefenruimte.sharing.contribution import contribution_json
from oefenruimte.ui.screens.organisation import effect
from oefenruimte.ui.screens.organisation.effect import EffectCard, EffectDialog
from oefenruimte.ui.widgets import Label, top_dialog

PATIENCE = 20_000


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path))
    yield session
    session.close()


def test_nine_are_too_few_and_of_many_there_is_a_report(
    session: Session, stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = stage_for(session)
    card = EffectCard(stage.context)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(card)
    files = []
    for place in range(24):
        now = Step.GOOD if place < 13 else Step.BEGIN
        one = Contribution(new_id(), Quarter(2026, 4), (SkillSteps("Begrenzen", Step.BEGIN, now),))
        files.append(tmp_path / f"{place}.oefenbijdrage")
        files[-1].write_bytes(contribution_json(one))
    (tmp_path / "raar.oefenbijdrage").write_bytes(b"?")

    def shown(*chosen: Path) -> tuple[EffectDialog, list[str]]:
        card.read(chosen)
        qtbot.waitUntil(lambda: isinstance(top_dialog(window), EffectDialog), timeout=PATIENCE)
        dialog = top_dialog(window)
        assert isinstance(dialog, EffectDialog)
        return dialog, [label.text() for label in dialog.findChildren(Label)]

    dialog, texts = shown(*files[:9], tmp_path / "raar.oefenbijdrage")
    assert "Nog te weinig bijdragen (9 van 10)." in texts
    assert any("raar.oefenbijdrage" in text for text in texts)
    assert dialog.keep is None
    dialog.close_with("")
    qtbot.waitUntil(lambda: top_dialog(window) is None, timeout=PATIENCE)
    dialog, texts = shown(*files)
    assert "Minstens 20 mensen droegen bij." in texts
    assert "Begrenzen: 10 vooruit, 10 gelijk of terug." in texts
    assert dialog.keep is not None
    out = tmp_path / "effect.pdf"
    with patch.object(effect, "ask_save_file", lambda *asked: asked[-1](out)):
        dialog.keep.click()
    qtbot.waitUntil(lambda: bool(stage.toasts), timeout=PATIENCE)
    assert out.read_bytes().startswith(b"%PDF")
