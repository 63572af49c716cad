"""The captions of one clip, with the clip beside them. Every change is a step of the exercise."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.draft import Draft
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import Finding
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.files import ask_open_file
from oefenruimte.ui.language.words import said
from oefenruimte.ui.language.words import words as problem_words
from oefenruimte.ui.player.captions import caption_at
from oefenruimte.ui.screens.editor.detail import cues as change
from oefenruimte.ui.screens.editor.detail.bench import ClipBench
from oefenruimte.ui.screens.editor.detail.clip_line import Block, ClipLine
from oefenruimte.ui.screens.editor.detail.clip_work import CAPTION_ENDINGS, work_of
from oefenruimte.ui.screens.editor.detail.cue_row import CueRow
from oefenruimte.ui.screens.editor.detail.dialog_keys import DialogKeys
from oefenruimte.ui.screens.editor.detail.subject import Subject
from oefenruimte.ui.screens.editor.detail.words import DetailWords
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.widgets import Banner, Button, Dialog, FlowLayout, KeyBar, Label, Scroll

_REST = 455  # px of the window that the picture leaves to the rest
_WIDTH, _LIST = 1180, 300
_SHIFT_MS = 100


class CaptionsDialog(Dialog):
    """`Klaar` and Esc both leave it; what was changed is kept, and can be undone."""

    def __init__(self, context: ScreenContext, model: EditorModel, subject: Subject, title: str) -> None:
        super().__init__(context.overlay, title, width=_WIDTH)
        self._context, self._model, self._subject = context, model, subject
        self._words = DetailWords(self)
        self._at = 0  # the cue one is at
        self._rows: list[CueRow] = []
        self._notice: Banner | None = None
        self.bench = ClipBench(context, _REST, self)
        self.line = ClipLine(self.tr("Ondertiteling in de tijd"), self)
        self.none = Label(self.tr("Er is nog geen regel. Voeg er een toe, of maak ze uit de tekst."), "note")
        self._list = QVBoxLayout()
        self._keys = DialogKeys(self, model)
        self.keybar = KeyBar(parent=self)
        self._arrange()
        self._bind()
        self._connect()
        clip = subject.clip(model.draft)
        if clip is not None:
            self.bench.load(clip)
            self.line.set_duration(clip.duration_ms)
        self._refresh()
        if self._rows:
            self.set_first_focus(self._rows[0].text.edit)

    @property
    def rows(self) -> list[CueRow]:
        return list(self._rows)

    @property
    def current(self) -> int:
        """The number of the cue one is at, 0-based."""
        return self._at

    def close_with(self, result: str) -> None:
        self.bench.close_clip()
        super().close_with(result)

    # what the user wants -------------------------------------------------------------------------------

    def add(self) -> None:
        """An empty cue where the clip is now."""
        self._place(
            self.tr("regel ondertiteling erbij"), lambda cues: change.added(cues, self._here, self._length)
        )

    def split(self) -> None:
        if self._cues:
            place = self._rows[self._at].typing_at
            self._place(
                self.tr("regel ondertiteling splitsen"),
                lambda cues: change.split(cues, self._at, place, self._here),
            )

    def merge(self) -> None:
        self._place_here(self.tr("regels ondertiteling samenvoegen"), change.merged)

    def remove(self) -> None:
        self._place_here(self.tr("regel ondertiteling weghalen"), change.removed)

    def start_here(self) -> None:
        here = self._here
        self._place_here(
            self.tr("begin van een regel"), lambda cues, at: change.with_start(cues, at, here, self._length)
        )

    def end_here(self) -> None:
        here = self._here
        self._place_here(
            self.tr("einde van een regel"), lambda cues, at: change.with_end(cues, at, here, self._length)
        )

    def shift(self, by_ms: int) -> None:
        """All of them; many presses are one step."""
        self._change(
            self.tr("ondertiteling verschuiven"), lambda cues: change.shifted(cues, by_ms), merge="shift"
        )

    def spread(self) -> None:
        """What is said, anew over the whole clip. Without a text: the cues that there are."""
        text = self._subject.text(self._model.draft)

        def spread(cues: change.Cues) -> change.Cues:
            if text.strip():
                return change.from_text(text, self._length)
            return change.spread([cue.text for cue in cues], self._length)

        self._at = 0
        self._change(self.tr("ondertiteling uit de tekst"), spread)

    def play_cue(self) -> None:
        """From the begin of this cue to its end."""
        if self._cues:
            cue = self._cues[self._at]
            self.bench.play_part(cue.start_ms, cue.end_ms)

    def go(self, by: int) -> None:
        """To the cue before or after; the focus goes along."""
        target = self._at + by
        if 0 <= target < len(self._rows):
            self._rows[target].text.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def choose_file(self) -> None:
        kinds = self.tr("Ondertiteling ({0})").format(" ".join(f"*{ending}" for ending in CAPTION_ENDINGS))
        ask_open_file(self, self.tr("Kies de ondertiteling"), kinds, self.read_file)

    def read_file(self, path: Path) -> None:
        """Instead of what there is; undo brings that back."""
        work_of(self._context, self._model).read_captions(self._subject, path)

    # changing ------------------------------------------------------------------------------------------

    @property
    def _cues(self) -> change.Cues:
        return self._subject.cues(self._model.draft)

    @property
    def _length(self) -> int:
        return self.bench.duration

    @property
    def _here(self) -> int:
        return self.bench.position

    def _change(self, words: str, new: Callable[[change.Cues], change.Cues], merge: str = "") -> None:
        subject = self._subject

        def edit(draft: Draft) -> Draft:
            return subject.with_cues(draft, new(subject.cues(draft)))

        key = f"cues/{subject.key}/{merge}" if merge else ""
        self._model.edit(words, edit, key)

    def _place(self, words: str, new: Callable[[change.Cues], change.Placed], merge: str = "") -> None:
        placed = new(self._cues)
        self._at = placed.index
        self._change(words, lambda _: placed.cues, merge)
        if self._rows:
            self._rows[self._at].text.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _place_here(self, words: str, new: Callable[[change.Cues, int], change.Placed]) -> None:
        if self._cues:
            self._place(words, lambda cues: new(cues, self._at))

    def _typed(self, at: int, text: str) -> None:
        self._change(
            self.tr("tekst van de ondertiteling"), lambda cues: change.with_text(cues, at, text), f"text/{at}"
        )

    def _chose(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self._refresh()

    # showing -------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        cues = self._cues
        self._at = min(self._at, max(0, len(cues) - 1))
        self._match_rows(len(cues))
        blocks = []
        for at, (row, cue) in enumerate(zip(self._rows, cues, strict=True)):
            said = change.remarks(cues, at, self._length)
            row.show_cue(cue, said, chosen=at == self._at)
            blocks.append(Block(cue.start_ms, cue.end_ms, cue.text, wrong=bool(said)))
        self.line.set_blocks(blocks, self._at if cues else -1)
        self.none.setVisible(not cues)
        for button in self._of_a_cue:
            button.setEnabled(bool(cues))
        self._show_caption(self._here)

    def _match_rows(self, count: int) -> None:
        while len(self._rows) > count:
            row = self._rows.pop()
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        while len(self._rows) < count:
            at = len(self._rows)
            row = CueRow(at + 1, self)
            row.chosen.connect(lambda at=at: self._chose(at))
            row.text_changed.connect(lambda text, at=at: self._typed(at, text))
            row.start_changed.connect(lambda ms, at=at: self._time(at, ms, start=True))
            row.end_changed.connect(lambda ms, at=at: self._time(at, ms, start=False))
            self._rows.append(row)
            self._list.insertWidget(at, row)
            self._keys.watch(row)

    def _time(self, at: int, at_ms: int, *, start: bool) -> None:
        words = self.tr("begin van een regel") if start else self.tr("einde van een regel")
        move = change.with_start if start else change.with_end
        placed = move(self._cues, at, at_ms, self._length)
        self._at = placed.index
        self._change(words, lambda _: placed.cues)

    def _show_caption(self, at_ms: int) -> None:
        self.bench.canvas.set_caption(caption_at(self._cues, at_ms))

    def _moved(self, at_ms: int) -> None:
        self.line.set_position(at_ms)
        self._show_caption(at_ms)
        if self.bench.player.playing:
            now = change.at(self._cues, at_ms)
            if now is not None and now != self._at and not self._typing():
                self._at = now
                self._refresh()

    def _typing(self) -> bool:
        return any(row.typing_at is not None for row in self._rows)

    def _tell(self, problem: Problem) -> None:
        told = problem_words(problem)
        if self._notice is None:
            self._notice = Banner("error", told.title, told.text, parent=self)
            self.body.insertWidget(0, self._notice)
        self._notice.set_message(told.title, told.text)

    def _read(self, key: str, findings: tuple[Finding, ...]) -> None:
        if key == self._subject.key and findings:
            self._context.toast(said(findings[0].sentence), icon="info")

    def _work_changed(self, key: str) -> None:
        problem = work_of(self._context, self._model).problem(self._subject)
        if key == self._subject.key and problem is not None:
            self._tell(problem)

    # building ------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.add_button = self._button(self.tr("Regel erbij"), "plus", self.add)
        self.split_button = self._button(self.tr("Splits"), "scissors", self.split)
        self.merge_button = self._button(self.tr("Voeg samen"), "link", self.merge)
        self.remove_button = self._button(self.tr("Haal weg"), "trash-2", self.remove)
        self.earlier_button = self._button(
            self.tr("Alles 0,1 s eerder"), "rewind", lambda: self.shift(-_SHIFT_MS)
        )
        self.later_button = self._button(
            self.tr("Alles 0,1 s later"), "fast-forward", lambda: self.shift(_SHIFT_MS)
        )
        self.spread_button = self._button(self.tr("Verdeel de tekst"), "columns-2", self.spread)
        self.file_button = self._button(self.tr("Kies bestand…"), "folder-open", self.choose_file)
        self._of_a_cue = (
            *(self.split_button, self.merge_button, self.remove_button),
            *(self.earlier_button, self.later_button),
        )
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.bench, 1)
        left.addWidget(self.line)
        left.addWidget(_row((self.earlier_button, self.later_button, self.spread_button, self.file_button)))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(6, 6, 14, 6)
        column.addWidget(self.none)
        column.addLayout(self._list)
        column.addStretch(1)
        self._list.setSpacing(8)
        self._scroll = _List(inside, self)
        right.addWidget(_row((self.add_button, self.split_button, self.merge_button, self.remove_button)))
        right.addWidget(self._scroll, 1)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 5)
        both.addLayout(right, 4)
        self.body.addLayout(both)
        self.footer.takeAt(0)
        self.footer.addWidget(self.keybar, 1)
        done = Button(self.tr("Klaar"), "primary", parent=self)
        done.clicked.connect(lambda: self.close_with("klaar"))
        self.footer.addWidget(done)

    def _button(self, words: str, icon: str, slot: Callable[[], object]) -> Button:
        button = Button(words, size="small", icon=icon, parent=self)
        button.clicked.connect(lambda: slot())
        return button

    def _bind(self) -> None:
        keys, bench = self._keys, self.bench
        keys.shortcuts.bind("Spatie", bench.toggle, self.tr("speel af of pauze"))
        keys.bind("Ctrl+Spatie", bench.toggle)
        keys.bind("Ctrl+Enter", self.play_cue, self.tr("speel deze regel"))
        keys.shortcuts.bind("I", self.start_here)
        keys.shortcuts.bind("O", self.end_here)
        keys.bind("Alt+I", self.start_here, self.tr("begin hier"))
        keys.bind("Alt+O", self.end_here, self.tr("einde hier"))
        for key, way in (("Alt+↑", -1), ("Alt+↓", 1)):
            keys.bind(key, lambda way=way: self.go(way), self.tr("andere regel"))
        for key, way in (("Alt+←", -1), ("Alt+→", 1)):
            keys.bind(key, lambda way=way: self.shift(way * _SHIFT_MS), self.tr("verschuif alles"))
        with_button = {
            "Alt+N": self.add_button,
            "Alt+S": self.split_button,
            "Alt+V": self.merge_button,
            "Alt+Delete": self.remove_button,
        }
        for key, button in with_button.items():
            keys.bind(key, button.click, button.text().lower())
            button.setToolTip(key)
            button.setAccessibleDescription(key)
        self.keybar.set_hints(keys.shortcuts.hints())

    def _connect(self) -> None:
        self._model.changed.connect(self._refresh)
        self.bench.moved.connect(self._moved)
        self.bench.ready.connect(self._ready)
        self.bench.problem.connect(self._tell)
        self.line.seekRequested.connect(self.bench.seek)
        self.line.stepRequested.connect(self.bench.step)
        self.line.blockChosen.connect(self._chose)
        work = work_of(self._context, self._model)
        work.captionsRead.connect(self._read)
        work.changed.connect(self._work_changed)

    def _ready(self, duration_ms: int) -> None:
        self.line.set_duration(duration_ms)
        self._refresh()


class _List(Scroll):
    """Scrolls by itself: however many lines there are, the dialog does not grow with them."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LIST)


def _row(buttons: tuple[Button, ...]) -> QWidget:
    """Beside each other; under each other where there is no room."""
    row = QWidget()
    flow = FlowLayout(row)
    for button in buttons:
        flow.addWidget(button)
    return row
