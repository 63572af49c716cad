"""A certificate: the coach chooses what was seen and keeps a file; dropped on the window it is told."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    THREE_TURNS,
    Stage,
    add_take,
    look_back,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.certificates import open_certificate
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Code
from oefenruimte.domain.share import InboxItem, Rating
from oefenruimte.ui.dialogs.certificate import CheckedCertificate, show_certificate
from oefenruimte.ui.dialogs.saving import PlainFile
from oefenruimte.ui.screens.coach.certificate_card import CertificateCard, CertificateDialog
from oefenruimte.ui.screens.feedback.certificate_ask import CertificateAsk
from oefenruimte.ui.screens.feedback.load import read_feedback
from oefenruimte.ui.widgets import Button, top_dialog

PATIENCE = 20_000


@pytest.fixture
def people(tmp_path: Path, scenario_folder: Path) -> Iterator[tuple[Session, Session, InboxItem]]:
    desk = make_desk(tmp_path, scenarios=scenario_folder)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    grant = share_take(learner, coach, add_take(learner, THREE_TURNS, answers=3))
    coach.coach.rate(grant.share_id, "uitpraten", Rating.GOOD)
    yield learner, coach, coach.coach.get(grant.share_id)
    learner.close()
    coach.close()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_signed_by_the_coach_and_told_to_the_learner(
    people: tuple[Session, Session, InboxItem],
    stage_for: Callable[..., Stage],
    window: QWidget,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    learner, coach, item = people
    file = tmp_path / "Sanne.oefenbewijs"
    asked: list[str] = []

    def to_this_file(
        self: PlainFile, question: str, title: str, name: str, kinds: object, write: object
    ) -> None:
        asked.append(question)
        self.write(file, write)  # type: ignore[arg-type]

    monkeypatch.setattr(PlainFile, "ask", to_this_file)
    stage = stage_for(coach)
    card = CertificateCard(stage.context, item)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(card)
    qtbot.mouseClick(card.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(top_dialog(window), CertificateDialog), timeout=PATIENCE)
    dialog = top_dialog(window)
    assert isinstance(dialog, CertificateDialog)
    assert dialog.chosen == ("uitpraten",)  # what the coach rated as going well
    dialog.boxes["uitpraten"].setChecked(False)
    assert dialog.sign.toolTip() == "Kies eerst wat je hebt gezien."
    dialog.boxes["uitpraten"].setChecked(True)
    qtbot.mouseClick(dialog.sign, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(file.exists, timeout=PATIENCE)
    assert asked == ["Oefenbewijs bewaren?"]
    checked = learner.certificates.check(open_certificate(file))
    assert checked.mine

    seen = stage_for(learner)
    show_certificate(seen.context, file)
    qtbot.waitUntil(lambda: isinstance(top_dialog(window), CheckedCertificate), timeout=PATIENCE)
    told = top_dialog(window)
    assert isinstance(told, CheckedCertificate)
    for words in (checked.certificate.shown[0], f"Woorden van wie ondertekende: {coach.fingerprint}"):
        assert words in texts(told)
    told.close_with("")


def test_asked_by_the_learner_and_seen_by_the_coach(
    people: tuple[Session, Session, InboxItem],
    stage_for: Callable[..., Stage],
    window: QWidget,
    qtbot: QtBot,
) -> None:
    learner, coach, item = people
    stage = stage_for(learner)
    card = CertificateAsk(stage.context)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(card)
    card.show_told(read_feedback(learner, item.share_id))
    assert card.isHidden()  # no feedback yet
    coach.coach.send(item.share_id)
    coach.sync.run()
    learner.sync.run()
    look_back(learner, learner.takes.list()[0].id)
    card.show_told(read_feedback(learner, item.share_id))
    assert not card.isHidden()
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    question = top_dialog(window)
    assert question is not None
    assert "Karin ziet dat je erom vraagt. Niemand anders ziet dat." in texts(question)
    send = next(one for one in question.findChildren(Button) if one.text() == "Stuur je vraag")
    with qtbot.waitSignal(card.changed, timeout=PATIENCE):
        qtbot.mouseClick(send, Qt.MouseButton.LeftButton)
    assert stage.syncs
    card.show_told(read_feedback(learner, item.share_id))
    assert card.button.isHidden()
    assert not card.asked.isHidden()
    learner.sync.run()
    coach.sync.run()
    desk = CertificateCard(stage_for(coach).context, item, coach.coach.replies(item.share_id))
    assert any("Sanne vraagt hierom." in text for text in texts(desk))
    desk.deleteLater()


def test_a_false_one_is_a_problem_in_words(
    people: tuple[Session, Session, InboxItem],
    stage_for: Callable[..., Stage],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    learner, coach, item = people
    file = tmp_path / "vals.oefenbewijs"
    data = coach.certificates.make(item.share_id, ["uitpraten"])
    file.write_bytes(data.replace(b"Sanne Visser", b"Iemand Anders"))
    stage = stage_for(learner)
    show_certificate(stage.context, file)
    qtbot.waitUntil(lambda: bool(stage.problems), timeout=PATIENCE)
    assert [problem.code for problem in stage.problems] == [Code.CERTIFICATE_UNSIGNED]
