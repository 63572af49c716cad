"""What one may contribute is looked at before it is kept, and nothing else is in the file."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.session import Stage, make_desk, make_session
from oefenruimte.app.session import Session
from oefenruimte.domain.growth import Evidence, Source, Step
from oefenruimte.sharing.contribution import read_contribution
from oefenruimte.ui.screens.growth import contribute_card
from oefenruimte.ui.screens.growth.contribute_card import ContributeCard, ContributeDialog
from oefenruimte.ui.widgets import Label, top_dialog

PATIENCE = 20_000


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path))
    yield session
    session.close()


def test_looked_at_and_kept(
    session: Session,
    stage_for: Callable[..., Stage],
    window: QWidget,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    stage = stage_for(session)
    card = ContributeCard(stage.context)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(card)
    card.look.click()
    qtbot.waitUntil(lambda: bool(stage.problems), timeout=PATIENCE)  # nothing to contribute yet
    growth, today = session.growth, session.clock.today()
    growth.start_baseline(["Begrenzen"], today - timedelta(days=1))
    growth.answer_baseline("Begrenzen", Step.BEGIN, today - timedelta(days=1))
    growth.finish_baseline(today - timedelta(days=1))
    with growth._store.unit() as unit:
        unit.evidence.put(Evidence("coach/x/y/z", "Begrenzen", Source.COACH, 3, today, by="Karin"))
    card.look.click()
    qtbot.waitUntil(lambda: isinstance(top_dialog(window), ContributeDialog), timeout=PATIENCE)
    dialog = top_dialog(window)
    assert isinstance(dialog, ContributeDialog)
    assert "Begrenzen: van begin naar goed" in [label.text() for label in dialog.findChildren(Label)]
    file = tmp_path / "bijdrage.oefenbijdrage"
    with patch.object(contribute_card, "ask_save_file", lambda *asked: asked[-1](file)):
        dialog.keep.click()
    qtbot.waitUntil(lambda: bool(stage.toasts), timeout=PATIENCE)
    kept = read_contribution(file.read_bytes())
    assert [one.skill for one in kept.skills] == ["Begrenzen"]
    assert growth.contribution() == kept
