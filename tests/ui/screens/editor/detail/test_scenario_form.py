"""The properties of the whole exercise."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.app.authoring.edits import set_fields
from oefenruimte.domain.scenario import AnswerKind, Level, Setting
from oefenruimte.scenarios.vocabulary import LICENCES as KNOWN
from oefenruimte.ui.screens.editor.detail.scenario_form import LICENCES, ScenarioForm

from .conftest import Bench, write


@pytest.fixture
def form(bench: Bench) -> Iterator[ScenarioForm]:
    bench.model.select("")
    form = ScenarioForm(bench.stage.context, bench.model)
    bench.show(form)
    yield form
    form.leave()


def test_every_text_of_the_draft_can_be_written(bench: Bench, form: ScenarioForm) -> None:
    for name in ("title", "summary", "citizen", "situation", "role", "goal", "credits"):
        before = getattr(bench.draft, name)
        write(form.field(name).edit, " x")
        assert getattr(bench.draft, name) == before + " x"
        assert form.field(name).edit.accessibleName()
    bench.model.undo()
    assert bench.draft.credits == ""
    assert form.field("credits").text == ""


def test_the_skills_of_the_municipality_can_be_picked(bench: Bench, form: ScenarioForm, qtbot: QtBot) -> None:
    skills = form.lists["skills"]
    qtbot.waitUntil(lambda: "Heldere taal" in skills.choices)
    skills.ask_add(0)
    skills.rows[0].choose("Heldere taal")
    assert "Heldere taal" in bench.draft.skills


def test_place_level_minutes_and_licence(bench: Bench, form: ScenarioForm) -> None:
    for select, key in (
        (form.setting.select, Qt.Key.Key_Down),
        (form.level.select, Qt.Key.Key_End),
        (form.licence.select, Qt.Key.Key_End),
    ):
        select.setFocus()
        QTest.keyClick(select, key)
    assert bench.draft.setting is Setting.PHONE
    assert bench.draft.level is Level.UITDAGEND
    assert bench.draft.licence == "EUPL-1.2"
    form.minutes.edit.setFocus()
    form.minutes.edit.selectAll()
    QTest.keyClicks(form.minutes.edit, "12")
    assert bench.draft.minutes == 12
    form.minutes.edit.clear()
    assert bench.draft.minutes == 12  # an empty field is no number yet
    assert set(LICENCES) == set(KNOWN)


def test_lists_are_written_line_by_line(bench: Bench, form: ScenarioForm) -> None:
    for which in ("skills", "facts", "pitfalls"):
        lines = form.lists[which]  # type: ignore[index]
        count = len(getattr(bench.draft, which))
        lines.add_button.click()
        assert lines.fields[count].edit.hasFocus()
        QTest.keyClicks(lines.fields[count].edit, "Nieuw")
        assert getattr(bench.draft, which)[-1] == "Nieuw"
    bench.model.undo()
    bench.model.undo()
    assert bench.draft.pitfalls == ()
    assert form.lists["pitfalls"].fields == []


def test_what_is_missing_is_said_at_the_field(bench: Bench, form: ScenarioForm, qtbot: QtBot) -> None:
    bench.model.edit("leeg", lambda draft: set_fields(draft, summary=""))
    qtbot.waitUntil(lambda: bool(form._places["summary"].findings))
    said = form._places["summary"].findings[0].sentence
    assert said in form.field("summary").edit.accessibleDescription()
    form.focus_field("summary")
    assert form.field("summary").edit.hasFocus()


def test_everything_that_takes_the_focus_has_a_name(bench: Bench, form: ScenarioForm) -> None:
    parts = [part for part in form.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(parts) > 20
    assert [type(part).__name__ for part in parts if part.isVisible() and not part.accessibleName()] == []


def test_a_weak_example_beside_a_good_one(bench: Bench, form: ScenarioForm, qtbot: QtBot) -> None:
    form.answers.add_button.click()
    card = form.answers.cards[0]
    assert card.text.edit.hasFocus()
    QTest.keyClicks(card.text.edit, "Dat staat op de website.")
    card.kind.segments()[1].click()
    write(card.why.edit, "Dit klinkt als een verwijt.")
    answer = bench.draft.answers[0]
    assert (answer.turn, answer.kind, answer.why) == ("1", AnswerKind.WEAK, "Dit klinkt als een verwijt.")
    assert answer.text == "Dat staat op de website."
    assert card.accessibleName() == "Zwak voorbeeld bij beurt 1"
    qtbot.waitUntil(card.block.empty.isVisible)
    form.answers.add_button.click()
    assert bench.draft.answers[1].turn == "2"  # the first turn that has none
    card.trash.click()
    assert [answer.turn for answer in bench.draft.answers] == ["2"]


def test_a_picture_of_your_own(bench: Bench, form: ScenarioForm, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "balie.png"
    image = QImage(64, 36, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(path))
    form.picture.add(path)
    qtbot.waitUntil(lambda: bench.draft.picture is not None)
    qtbot.waitUntil(
        lambda: form.picture.picture.image is not None and not form.picture.picture.image.isNull()
    )
    form.picture.remove.click()
    assert bench.draft.picture is None
    bench.model.undo()
    assert bench.draft.picture is not None
