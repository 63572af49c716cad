"""What the learner changes on this page: shown at once, kept behind the page, in order."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from oefenruimte.domain.ids import NoteId, TakeId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.take import Anchor, Note, SelfCheck
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.parts.erasing import LANE
from oefenruimte.ui.screens.review.load import ReviewData


class Keeper(QObject):
    """Holds what is shown. `set_data` after every reading; `changed` when the learner changed something."""

    changed = Signal(object)  # ReviewData
    refused = Signal()  # something was not kept: read again
    starred = Signal()  # that is kept now; how long takes stay has changed with it

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._data: ReviewData | None = None
        self._saving = 0

    @property
    def data(self) -> ReviewData | None:
        return self._data

    @property
    def saving(self) -> bool:
        """Something is on its way to the disk: what was read before it is old."""
        return self._saving > 0

    def set_data(self, data: ReviewData) -> None:
        self._data = data

    def star(self, take_id: str) -> None:
        """On, or off when it was on. At most one take of an exercise has it."""
        data = self._data
        if data is None:
            return
        on = not next(take.starred for take in data.takes if take.id == take_id)
        takes = tuple(replace(take, starred=on and take.id == take_id) for take in data.takes)
        current = next(take for take in takes if take.id == data.take.id)
        self._change(replace(data, takes=takes, take=current))
        save = self._context.session.takes.star
        self._save(save, TakeId(take_id), on, then=lambda _: self.starred.emit())

    def check(self, behaviour_id: str, answer: SelfCheck | None) -> None:
        data = self._data
        if data is None:
            return
        checks = {key: value for key, value in data.checks.items() if key != behaviour_id}
        if answer is not None:
            checks[behaviour_id] = answer
        self._change(replace(data, checks=checks))
        self._save(self._context.session.reflection.check, data.take.id, behaviour_id, answer)

    def add_note(self, anchor: Anchor, text: str) -> None:
        if self._data is not None:
            save = self._context.session.reflection.add_note
            self._save(save, self._data.take.id, anchor, text, then=self._put)

    def edit_note(self, note_id: str, text: str) -> None:
        data = self._data
        if data is None:
            return
        notes = tuple(replace(note, text=text) if note.id == note_id else note for note in data.notes)
        self._change(replace(data, notes=notes))
        self._save(self._context.session.reflection.edit_note, NoteId(note_id), text)

    def remove_note(self, note_id: str) -> None:
        """With a way back for as long as the message stands."""
        data = self._data
        note = next((note for note in data.notes if note.id == note_id), None) if data is not None else None
        if data is None or note is None:
            return
        self._change(replace(data, notes=tuple(one for one in data.notes if one.id != note_id)))
        self._save(self._context.session.reflection.remove_note, note.id)
        self._context.toast(
            self.tr("Je notitie is gewist."), icon="trash-2", undo=lambda: self._put_back(note)
        )

    def _put_back(self, note: Note) -> None:
        # Also when the page is left by now: the note belongs to the take.
        reflection, run = self._context.session.reflection, self._context.jobs.run
        run(
            reflection.put_back,
            note,
            on_done=lambda _: self._put(note),
            on_problem=self._context.problem,
            key=LANE,
        )

    def _put(self, note: Note) -> None:
        data = self._data
        if data is not None and data.take.id == note.take_id:
            rest = (one for one in data.notes if one.id != note.id)
            self._change(replace(data, notes=tuple(sorted((*rest, note), key=lambda one: one.anchor))))

    def _change(self, data: ReviewData) -> None:
        self._data = data
        self.changed.emit(data)

    def _save(
        self, save: Callable[..., Any], *args: object, then: Callable[[Any], None] | None = None
    ) -> None:
        def saved(result: object) -> None:
            self._saving -= 1
            if then is not None:
                then(result)
            self._context.news.takesChanged.emit()

        self._saving += 1
        run = self._context.jobs.run
        run(save, *args, on_done=saved, on_problem=self._not_saved, key=LANE, owner=self)

    def _not_saved(self, problem: Problem) -> None:
        self._saving -= 1
        self._context.problem(problem)
        self.refused.emit()
