"""The draft that is open: changing, undoing, saving, checking."""

import threading
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from oefenruimte.app.authoring.edits import remove_turn, set_fields, set_turn
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.problem import Code, Failure, Problem, fail
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.screens.editor.model import SAVE_MS, EditorModel
from tests.ui.screens.editor.parts import MemoryDesk, sheet_draft

ModelOf = Callable[..., EditorModel]


def titled(title: str) -> Callable[[Draft], Draft]:
    return lambda draft: set_fields(draft, title=title)


def test_typing_is_one_step(model_of: ModelOf) -> None:
    model = model_of()
    before = model.draft
    for title in ("H", "He", "Hee"):
        model.edit("titel", titled(title), "title")
    assert (model.draft.title, model.undo_words, model.can_redo) == ("Hee", "titel", False)
    model.undo()
    assert model.draft == before
    assert (model.can_undo, model.redo_words) == (False, "titel")
    model.redo()
    assert model.draft.title == "Hee"


def test_a_field_that_was_left_begins_a_new_step(model_of: ModelOf) -> None:
    model = model_of()
    model.edit("titel", titled("A"), "title")
    model.settle()
    model.edit("titel", titled("B"), "title")
    model.undo()
    assert model.draft.title == "A"


def test_what_changes_nothing_is_no_step(model_of: ModelOf, qtbot: QtBot) -> None:
    model = model_of()
    with qtbot.assertNotEmitted(model.changed):
        model.edit("titel", lambda draft: draft)
    assert not model.can_undo
    assert model.saved


def test_saved_within_a_second_while_one_goes_on_typing(
    model_of: ModelOf, memory: MemoryDesk, qtbot: QtBot
) -> None:
    """A key never puts the save off: what is lost when the program is killed is what was typed since."""
    model = model_of()
    typed = 0

    def type_on() -> bool:
        nonlocal typed
        typed += 1
        model.edit("titel", titled("x" * typed), "title")
        return bool(memory.saved)

    assert not model.saved or typed == 0
    qtbot.waitUntil(type_on)
    assert typed > 5
    assert len(memory.saved[-1].title) > 1
    assert model._save_soon.interval() == SAVE_MS == 1000
    model.flush()
    qtbot.waitUntil(lambda: model.saved)
    assert memory.saved[-1] == model.draft


def test_leaving_saves_at_once(memory: MemoryDesk, model_of: ModelOf, jobs: JobRunner) -> None:
    """The program goes right after: the lane is emptied to the end."""
    model = model_of()
    memory.held = threading.Event()
    model.edit("titel", titled("Laatste woord"))
    model.flush()
    model.flush()
    memory.held.set()
    model.leave()
    assert jobs.shutdown(20)
    assert [draft.title for draft in memory.saved] == ["Laatste woord"]


def test_what_could_not_be_saved_is_told_and_tried_again(
    memory: MemoryDesk, jobs: JobRunner, qtbot: QtBot, problems: list[Problem]
) -> None:
    class FullDisk(MemoryDesk):
        def save(self, draft: Draft) -> None:
            if not self.saved and not problems:
                raise fail(Code.DISK_FULL)
            super().save(draft)

    full = FullDisk()
    model = EditorModel(sheet_draft(), full, jobs, problems.append)
    model.edit("titel", titled("Vol"))
    model.flush()
    qtbot.waitUntil(lambda: bool(problems))
    assert problems[0].code is Code.DISK_FULL
    assert not model.saved
    model.flush()
    qtbot.waitUntil(lambda: model.saved)
    assert full.saved[-1].title == "Vol"
    model.leave()


def test_findings_belong_to_the_turns_that_were_checked(model_of: ModelOf, qtbot: QtBot) -> None:
    model = model_of()
    assert [finding.code for finding in model.findings_of("2b")] == ["clip-missing"]
    assert model.errors == 1
    (general,) = [finding for finding in model.findings if not model.turn_of(finding)]
    assert general.where == ("goal",)
    # The turn before it goes: until the next check the finding stays with the turn it was about.
    model.edit("weg", lambda draft: remove_turn(draft, "2a"))
    assert [finding.code for finding in model.findings_of("2b")] == ["clip-missing"]
    qtbot.waitUntil(lambda: model.checked)
    assert [finding.code for finding in model.findings_of("2b")] == ["clip-missing"]
    assert model.findings_of("3") == ()


def test_a_selected_turn_that_goes_is_not_selected(model_of: ModelOf, qtbot: QtBot) -> None:
    model = model_of()
    model.select("2a")
    with qtbot.waitSignal(model.selectionChanged) as told:
        model.edit("weg", lambda draft: remove_turn(draft, "2a"))
    assert told.args == [""]
    model.select("9")
    assert model.selected == ""


def test_media_of_undone_steps_are_still_wanted(model_of: ModelOf) -> None:
    model = model_of()
    clip = model.draft.turns[1].clip
    assert clip is not None
    model.edit("weg", lambda draft: set_turn(draft, "2a", clip=None))
    assert clip.media in model.media


def test_a_check_that_fails_is_told(jobs: JobRunner, qtbot: QtBot, problems: list[Problem]) -> None:
    class Broken(MemoryDesk):
        def check(self, draft: Draft) -> tuple[()]:
            del draft
            raise Failure(Problem(Code.DISK_FULL))

    model = EditorModel(sheet_draft(), Broken(), jobs, problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    assert model.findings == ()
