"""The learner's own notes at their moments. They are never shared."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from oefenruimte.domain.ids import NoteId
from oefenruimte.domain.take import Anchor, Note
from oefenruimte.ui.screens.review.note_editor import NoteEditor
from oefenruimte.ui.screens.review.note_row import NoteRow
from oefenruimte.ui.screens.review.private_card import RING, PrivateCard
from oefenruimte.ui.widgets import Button, Label, Scroll

_LOWEST, _LOWEST_WRITING = 120, 230


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being written. `note_id` None: a new note."""

    anchor: Anchor
    text: str
    note_id: NoteId | None


class NotesCard(PrivateCard):
    """The page says which notes there are and when (`times`: "0:21"); this card what the learner wants."""

    add_wanted = Signal()
    added = Signal(object, str)  # Anchor, text
    edited = Signal(str, str)  # id, text
    removed = Signal(str)
    jumped = Signal(str)
    writing_ended = Signal()  # the page may give the focus back

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Mijn notities"), parent)
        self.add_button = Button(self.tr("Notitie"), "ghost", "small", icon="plus", key="N", parent=self)
        self.add_button.clicked.connect(lambda: self.add_wanted.emit())
        self.heading.addWidget(self.add_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(RING, 0, RING, 0)
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        self._empty = Label("", "note", "textMuted", parent=self)
        column.addWidget(self._empty)
        column.addStretch(1)
        self.body.addWidget(_Listing(inside, self), 1)
        self._notes: tuple[Note, ...] = ()
        self._times: tuple[str, ...] = ()
        self._active: str | None = None
        self._draft: Draft | None = None
        self._built = False
        self.editor: NoteEditor | None = None
        self.rows: list[NoteRow] = []
        self.retheme()

    @property
    def draft(self) -> Draft | None:
        """With the text as it is now; None when nothing is being written, or nothing yet."""
        if self._draft is None or self.editor is None or not self.editor.text:
            return None
        return Draft(self._draft.anchor, self.editor.text, self._draft.note_id)

    def set_notes(self, notes: Sequence[Note], times: Sequence[str]) -> None:
        """In the order of the conversation. What is being written stays."""
        if self._built and (tuple(notes), tuple(times)) == (self._notes, self._times):
            return
        self._notes, self._times = tuple(notes), tuple(times)
        draft = self.draft
        if draft is not None:
            self._draft = draft
        self._build()

    def set_active(self, note_id: str | None) -> None:
        self._active = note_id
        for row in self.rows:
            row.set_active(row.note_id == note_id)

    def begin(self, anchor: Anchor, time: str) -> None:
        """Write a new note for this moment. What was being written is kept first."""
        self.keep_draft()
        self._draft = Draft(anchor, "", None)
        self._build(self.tr("Notitie bij {0}").format(time))

    def edit(self, note_id: str) -> None:
        """Change this note in its place."""
        self.keep_draft()
        for note, time in zip(self._notes, self._times, strict=True):
            if note.id == note_id:
                self._draft = Draft(note.anchor, note.text, note.id)
                self._build(self.tr("Notitie bij {0}").format(time))

    def focus_row(self, note_id: str) -> None:
        for row in self.rows:
            if row.note_id == note_id:
                row.button.setFocus()

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_list"):
            self._list.setSpacing(0)
            self.setMinimumHeight(self.px(_LOWEST if self.editor is None else _LOWEST_WRITING))
            self.body.setSpacing(0)
            self._empty.setText(self._empty_words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.editor is not None:
            QTimer.singleShot(0, self.editor, self._show_editor)

    def _empty_words(self) -> str:
        if self.theme.letter_keys:
            return self.tr("Zie je iets dat je wilt onthouden? Druk op N.")
        return self.tr("Zie je iets dat je wilt onthouden? Maak een notitie.")

    def _build(self, label: str = "") -> None:
        """Rows in order; the editor in the place of the note that it is about. A label begins to write."""
        begin, self._built = bool(label), True
        if self.editor is not None and not label:
            label = self.editor.field.edit.accessibleName()
        focused = self.editor is not None and self.editor.field.edit.hasFocus()
        lost = self._row_with_focus()
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.editor, self.rows = None, []
        draft = self._draft
        place = len(self._notes)
        if draft is not None and draft.note_id is None:
            place = sum(note.anchor <= draft.anchor for note in self._notes)
        for index, (note, time) in enumerate(zip(self._notes, self._times, strict=True)):
            if draft is not None and (index == place or note.id == draft.note_id):
                self._add_editor(label, draft)
            if draft is None or note.id != draft.note_id:
                self._add_row(index + 1, note, time)
        if draft is not None and self.editor is None:
            self._add_editor(label, draft)
        self._empty.setVisible(not self._notes and draft is None)
        self.setMinimumHeight(self.px(_LOWEST if self.editor is None else _LOWEST_WRITING))
        self.set_active(self._active)
        if self.editor is not None and (focused or begin):
            self.editor.begin()
            QTimer.singleShot(0, self.editor, self._show_editor)
        elif lost is not None:  # not to whatever comes next on the page: that begins a new attempt
            beside = self.rows[min(lost, len(self.rows) - 1)].button if self.rows else self.add_button
            beside.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_with_focus(self) -> int | None:
        here = QApplication.focusWidget()
        found = (at for at, row in enumerate(self.rows) if here is not None and row.isAncestorOf(here))
        return next(found, None)

    def _show_editor(self) -> None:
        """Where the list or the page scrolls, scroll to what is being written."""
        here: QWidget | None = self.editor
        while here is not None:
            if isinstance(here, QScrollArea) and self.editor is not None:
                here.ensureWidgetVisible(self.editor, 0, self.px(16))
            here = here.parentWidget()

    def _add_row(self, number: int, note: Note, time: str) -> None:
        row = NoteRow(note.id, number, time, note.text, self)
        row.jumped.connect(lambda: self.jumped.emit(note.id))
        row.edit_wanted.connect(lambda: self.edit(note.id))
        row.remove_wanted.connect(lambda: self.removed.emit(note.id))
        self.rows.append(row)
        self._list.addWidget(row)

    def _add_editor(self, label: str, draft: Draft) -> None:
        self.editor = NoteEditor(label, draft.text, self)
        self.editor.kept.connect(self._kept)
        self.editor.given_up.connect(self._end)
        self._list.addWidget(self.editor)

    def _kept(self) -> None:
        self.keep_draft()
        self._end()

    def keep_draft(self) -> None:
        """End the writing; what was written so far is kept."""
        draft, self._draft = self.draft, None
        if draft is None:
            return
        if draft.note_id is None:
            self.added.emit(draft.anchor, draft.text)
        else:
            self.edited.emit(draft.note_id, draft.text)

    def _end(self) -> None:
        self._draft = None
        self._build()
        self.writing_ended.emit()


class _Listing(Scroll):
    """Takes what room there is: the page need not scroll for a long list."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
