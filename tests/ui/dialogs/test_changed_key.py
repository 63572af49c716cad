"""Somebody's card has another key: nothing is shared until the new words were compared, wherever one is."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    ONE_TURN,
    Stage,
    SteadyClock,
    add_take,
    contact_of,
    make_desk,
    make_session,
    make_space,
)
from oefenruimte.app.session import Session
from oefenruimte.domain.organisation import Trust
from oefenruimte.domain.problem import Code
from oefenruimte.sharing.cards import make_card
from oefenruimte.sharing.layout import card_key
from oefenruimte.ui.dialogs.share import ShareFlow
from oefenruimte.ui.dialogs.share.dialog import ShareDialog
from oefenruimte.ui.screens.settings.people import ContactRow
from oefenruimte.ui.screens.settings.sharing import SharingCard
from oefenruimte.ui.widgets import Button, Dialog, top_dialog
from oefenruimte.vault.keys import ProfileKeys

WARNING = "heeft een andere sleutel"
SAID = "Karin heeft een andere sleutel. Vergelijk eerst de nieuwe woorden."


@dataclass(frozen=True)
class Changed:
    """Sanne, and Karin whose card lies in the space with another key; `words` are the old ones."""

    learner: Session
    coach: Session
    words: str
    new_words: str
    other: ProfileKeys

    def trust(self) -> Trust:
        return contact_of(self.learner, self.coach).trust


@pytest.fixture
def changed(tmp_path: Path, scenario_folder: Path) -> Iterator[Changed]:
    clock = SteadyClock()
    desk = make_desk(tmp_path, scenarios=scenario_folder, clock=clock)
    with closing(make_session(desk)) as learner, closing(make_session(desk, COACH)) as coach:
        make_space(tmp_path / "deelruimte", learner, coach)
        learner.spaces.verify(coach.member_id)
        assert contact_of(learner, coach).trust is Trust.IN_PERSON
        other = ProfileKeys(ProfileKeys.generate().identity, coach.keys.signing_key, b"")
        card = make_card(COACH, other, clock.today())
        (tmp_path / "deelruimte" / card_key(coach.member_id)).write_bytes(card)
        assert [code for _, code in learner.sync.run().skipped] == [Code.CONTACT_CHANGED]
        waiting = learner.organisation.changed(coach.member_id)
        assert waiting is not None
        yield Changed(learner, coach, coach.fingerprint, waiting.fingerprint, other)


@pytest.fixture
def stage(changed: Changed, stage_for: Callable[..., Stage]) -> Stage:
    return stage_for(changed.learner)


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


def press(qtbot: QtBot, root: QWidget, text: str) -> None:
    (found,) = [one for one in root.findChildren(Button) if one.text() == text and one.isVisible()]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def question(stage: Stage, qtbot: QtBot, over: Dialog | None = None) -> Dialog:
    """The question that lies on top of everything."""
    qtbot.waitUntil(lambda: top_dialog(stage.window) not in (None, over))
    found = top_dialog(stage.window)
    assert found is not None
    return found


def is_fair(asked: Dialog, changed: Changed) -> None:
    """It warns, shows the old words, the new ones and one's own; what is safe has the focus."""
    said = texts(asked)
    assert any(WARNING in text for text in said)
    assert changed.words != changed.new_words
    shown = [said[said.index(title) + 1] for title in ("De oude woorden van Karin de Boer", "Jouw woorden")]
    assert shown == [changed.words, changed.learner.fingerprint]
    assert said[said.index("De nieuwe woorden van Karin de Boer") + 1] == changed.new_words
    focused = QApplication.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Later"


@pytest.fixture
def flow(stage: Stage) -> Iterator[ShareFlow]:
    flow = ShareFlow(stage.context)
    yield flow
    flow.close()


def test_sharing_waits_for_the_words_and_then_goes_on(
    changed: Changed, stage: Stage, flow: ShareFlow, qtbot: QtBot
) -> None:
    learner = changed.learner
    flow.begin(add_take(learner), learner.library.get(ONE_TURN))
    qtbot.waitUntil(lambda: isinstance(flow.dialog, ShareDialog))
    dialog = flow.dialog
    assert isinstance(dialog, ShareDialog)
    assert dialog.whom.field.select.currentText() == "Karin de Boer (sleutel veranderd)"
    assert "Sleutel veranderd" in texts(dialog)
    assert "Alleen Karin" not in dialog.promise
    qtbot.keyClicks(dialog.message.edit, "Let je op mijn tempo?")

    # neither the mouse nor the key shares
    assert SAID in dialog.share.accessibleDescription()
    qtbot.mouseClick(dialog.share, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.message.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert learner.sharing.grants() == []

    qtbot.mouseClick(dialog.whom.compare, Qt.MouseButton.LeftButton)
    asked = question(stage, qtbot, dialog)
    is_fair(asked, changed)
    press(qtbot, asked, "Later")
    qtbot.waitUntil(lambda: top_dialog(stage.window) is dialog)
    assert changed.trust() is Trust.CHANGED
    assert SAID in dialog.share.accessibleDescription()

    qtbot.mouseClick(dialog.whom.compare, Qt.MouseButton.LeftButton)
    press(qtbot, question(stage, qtbot, dialog), "Ja, ze zijn gelijk")
    qtbot.waitUntil(lambda: dialog.whom.field.select.currentText() == "Karin de Boer")
    assert changed.trust() is Trust.IN_PERSON
    assert "Zelf vergeleken" in texts(dialog)
    assert "Alleen Karin kan deze poging openen." in dialog.promise
    assert dialog.message.text == "Let je op mijn tempo?"

    qtbot.mouseClick(dialog.share, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(stage.toasts) == 1, timeout=20_000)
    assert stage.toasts[0].text.startswith("Gedeeld met Karin")
    (grant,) = learner.sharing.grants()
    assert grant.contact_id == changed.coach.member_id
    assert contact_of(learner, changed.coach).recipient == changed.other.public.recipient_text
    assert stage.problems == []


def test_in_settings_the_new_words_are_compared(changed: Changed, stage: Stage, qtbot: QtBot) -> None:
    card = SharingCard(stage.context, "Delen")
    layout = stage.window.layout()
    assert layout is not None
    layout.addWidget(card)

    def row() -> ContactRow:
        found = [one for one in card.findChildren(ContactRow) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    qtbot.waitUntil(lambda: any(one.isVisible() for one in card.findChildren(ContactRow)))
    assert "Sleutel veranderd" in texts(row())
    assert row().compare.accessibleName() == "Vergelijk woorden: Karin de Boer"

    # not the same: it stays blocked, and one is told what to do
    qtbot.mouseClick(row().compare, Qt.MouseButton.LeftButton)
    asked = question(stage, qtbot)
    is_fair(asked, changed)
    press(qtbot, asked, "Nee, niet gelijk")
    qtbot.waitUntil(lambda: "Deel nog niets met Karin de Boer" in texts(card))
    assert changed.trust() is Trust.CHANGED
    assert contact_of(changed.learner, changed.coach).recipient != changed.other.public.recipient_text

    # with the keys: Enter on the row, Tab past "Nee" to "Ja"
    row().compare.setFocus()
    qtbot.keyClick(row().compare, Qt.Key.Key_Return)
    question(stage, qtbot)
    for name in ("Nee, niet gelijk", "Ja, ze zijn gelijk"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert isinstance(focused, Button)
        assert focused.text() == name
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Zelf vergeleken" in texts(card))
    assert changed.trust() is Trust.IN_PERSON
    assert contact_of(changed.learner, changed.coach).recipient == changed.other.public.recipient_text
    assert [told.text for told in stage.toasts] == ["Je weet nu zeker dat dit Karin de Boer is."]
    assert "Deel nog niets met Karin de Boer" not in texts(card)
    assert stage.problems == []


def test_a_key_that_changes_again_while_one_compares_is_not_taken_over(
    changed: Changed, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    card = SharingCard(stage.context, "Delen")
    layout = stage.window.layout()
    assert layout is not None
    layout.addWidget(card)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in card.findChildren(ContactRow)))
    (row,) = [one for one in card.findChildren(ContactRow) if one.isVisible()]
    qtbot.mouseClick(row.compare, Qt.MouseButton.LeftButton)
    asked = question(stage, qtbot)
    third = ProfileKeys(ProfileKeys.generate().identity, changed.coach.keys.signing_key, b"")
    place = tmp_path / "deelruimte" / card_key(changed.coach.member_id)
    place.write_bytes(make_card(COACH, third, changed.learner.clock.today()))
    changed.learner.sync.run()
    press(qtbot, asked, "Ja, ze zijn gelijk")
    qtbot.waitUntil(lambda: "De sleutel van Karin de Boer is veranderd" in texts(card))
    assert changed.trust() is Trust.CHANGED
    assert contact_of(changed.learner, changed.coach).recipient not in (
        changed.other.public.recipient_text,
        third.public.recipient_text,
    )
