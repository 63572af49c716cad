"""Taking the begin and the end off a clip, exact to the picture. The clip itself stays; a new one is made."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import words as problem_words
from oefenruimte.ui.player.captions import caption_at
from oefenruimte.ui.screens.editor.detail.bench import USUAL_FRAME_MS, ClipBench
from oefenruimte.ui.screens.editor.detail.clip_line import Block, ClipLine
from oefenruimte.ui.screens.editor.detail.clip_work import work_of
from oefenruimte.ui.screens.editor.detail.cues import shifted
from oefenruimte.ui.screens.editor.detail.dialog_keys import DialogKeys
from oefenruimte.ui.screens.editor.detail.subject import Subject
from oefenruimte.ui.screens.editor.detail.time_text import fine_text
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.parts.picture import Picture
from oefenruimte.ui.widgets import Banner, Button, Dialog, KeyBar, Label, ProgressBar, announce

_REST = 400  # px of the window that the picture leaves to the rest
_WIDTH = 980
_STILL = (176, 99)
_STILL_MS = 150  # after the last move of a handle


class TrimDialog(Dialog):
    """I and O (or the handles) set what is kept. Closes by itself when the new clip is there."""

    def __init__(self, context: ScreenContext, model: EditorModel, subject: Subject, title: str) -> None:
        super().__init__(context.overlay, title, width=_WIDTH)
        self._context, self._model, self._subject = context, model, subject
        self._work = work_of(context, model)
        self._notice: Banner | None = None
        self._stills = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._stills.timeout.connect(self._fetch_both)
        clip = subject.clip(model.draft)
        assert clip is not None
        self._clip = clip
        self._length = clip.cut.end_ms if clip.cut is not None else clip.duration_ms
        start = clip.cut.start_ms if clip.cut is not None else 0
        self._kept_before = (start, self._length)
        self._start, self._end = self._kept_before
        self._media = clip.cut.source if clip.cut is not None else clip.media
        self.bench = ClipBench(context, _REST, self)
        self.line = ClipLine(self.tr("Welk deel blijft"), self)
        self.first = _Still(self.tr("Eerste beeld"), self)
        self.last = _Still(self.tr("Laatste beeld"), self)
        self.kept = Label("", "bodyStrong", tabular=True, parent=self)
        self.in_button = Button(self.tr("Begin hier"), size="small", key="I", parent=self)
        self.out_button = Button(self.tr("Einde hier"), size="small", key="O", parent=self)
        self.hear_button = Button(
            self.tr("Speel dit deel"), size="small", icon="play-filled", key="P", parent=self
        )
        self.progress = ProgressBar(self.tr("Hoe ver"), parent=self)
        self.give_up = Button(self.tr("Annuleer"), parent=self)
        self.trim_button = Button(
            self.tr("Kort in"), "primary", icon="scissors", key="Ctrl+Enter", parent=self
        )
        self.keybar = KeyBar(parent=self)
        self._keys = DialogKeys(self, model)
        self._arrange()
        self._connect()
        self._cues = shifted(subject.cues(model.draft), self._kept_before[0])
        self.line.set_duration(self._length)
        self.line.set_blocks([Block(cue.start_ms, cue.end_ms, cue.text) for cue in self._cues], -1)
        self._show_range()
        self.bench.load(replace(clip, media=self._media, duration_ms=self._length))
        self._fetch_both()
        self.set_first_focus(self.line)

    @property
    def range(self) -> tuple[int, int]:
        """ms: what is kept."""
        return self._start, self._end

    def close_with(self, result: str) -> None:
        if not result:
            self._work.cancel(self._subject)
        self.bench.close_clip()
        super().close_with(result)

    # what the user wants -------------------------------------------------------------------------------

    def start_here(self) -> None:
        """The picture that is shown is the first one."""
        self._set(min(self.bench.frame_start, self._length - USUAL_FRAME_MS), self._end)
        self.first.set_picture(self.bench.picture())
        announce(self.line, self.tr("Begin op {0}").format(fine_text(self._start)))

    def end_here(self) -> None:
        """The picture that is shown is the last one."""
        self._set(self._start, max(self.bench.frame_end, USUAL_FRAME_MS))
        self.last.set_picture(self.bench.picture())
        announce(self.line, self.tr("Einde op {0}").format(fine_text(self._end)))

    def play_kept(self) -> None:
        self.bench.play_part(self._start, self._end)

    def trim(self) -> None:
        if not self._changed:
            self.close_with("")
            return
        self.bench.pause()
        self.trim_button.set_busy(True, self.tr("Fragment inkorten…"))
        self._work.trim(self._subject, self._start, self._end, lambda: self.close_with("klaar"))

    # helpers -------------------------------------------------------------------------------------------

    @property
    def _changed(self) -> bool:
        return (self._start, self._end) != self._kept_before

    def _set(self, start_ms: int, end_ms: int) -> None:
        """The other end moves along when they would meet."""
        length = self._length
        if end_ms <= start_ms:
            if start_ms != self._start:
                end_ms = length
            else:
                start_ms = 0
        self._start, self._end = max(0, start_ms), min(end_ms, length)
        self._show_range()

    def _dragged(self, handle: str, at_ms: int) -> None:
        self.bench.seek(at_ms)
        if handle == "in":
            self._set(min(at_ms, self._end - USUAL_FRAME_MS), self._end)
        else:
            self._set(self._start, max(at_ms, self._start + USUAL_FRAME_MS))
        self._stills.start()

    def _fetch_both(self) -> None:
        self._fetch(self.first, self._start)
        self._fetch(self.last, self._end - USUAL_FRAME_MS)

    def _fetch(self, still: "_Still", at_ms: int) -> None:
        """The picture at this moment, made in the background."""
        if self._clip.has_video:
            self._context.jobs.run(
                self._context.session.drafts.thumbnail,
                self._media,
                max(0, at_ms),
                on_done=lambda jpeg: still.set_picture(QImage.fromData(jpeg)),
                on_problem=lambda _: still.set_picture(None),
                key="stills",
                owner=still,
            )

    def _ready(self, duration_ms: int) -> None:
        """Of what it was trimmed from: only the player knows how long that is."""
        if duration_ms != self._length:
            whole = self._end == self._length and self._clip.cut is None
            self._length = duration_ms
            self.line.set_duration(duration_ms)
            if whole:
                self._end = duration_ms
                self._kept_before = (self._kept_before[0], duration_ms)
            self._show_range()

    def _show_range(self) -> None:
        self.line.set_range(self._start, self._end)
        self.first.set_time(self._start)
        self.last.set_time(self._end)
        length = fine_text(self._end - self._start)
        self.kept.setText(self.tr("Er blijft {0} over.").format(length))
        reason = None if self._changed else self.tr("Er is nog niets ingekort.")
        self.trim_button.set_unavailable(reason)

    def _moved(self, at_ms: int) -> None:
        self.line.set_position(at_ms)
        self.bench.canvas.set_caption(caption_at(self._cues, at_ms))

    def _work_changed(self, key: str) -> None:
        if key != self._subject.key:
            return
        work = self._work.running(self._subject)
        self.progress.setVisible(work is not None)
        if work is not None:
            self.progress.set_progress(work.part)
        problem = self._work.problem(self._subject)
        if work is None:
            self.trim_button.set_busy(False)
        if problem is not None:
            self._tell(problem)

    def _tell(self, problem: Problem) -> None:
        told = problem_words(problem)
        if self._notice is None:
            self._notice = Banner("error", told.title, told.text, parent=self)
            self.body.insertWidget(0, self._notice)
        self._notice.set_message(told.title, told.text)

    def _connect(self) -> None:
        self._work.changed.connect(self._work_changed)
        self.bench.moved.connect(self._moved)
        self.bench.ready.connect(self._ready)
        self.bench.problem.connect(self._tell)
        self.line.seekRequested.connect(self.bench.seek)
        self.line.stepRequested.connect(self.bench.step)
        self.line.handleMoved.connect(self._dragged)
        buttons = {
            self.in_button: self.start_here,
            self.out_button: self.end_here,
            self.hear_button: self.play_kept,
            self.trim_button: self.trim,
        }
        for button, slot in buttons.items():
            button.clicked.connect(slot)
            self._keys.shortcuts.bind_button(button)
        self.give_up.clicked.connect(lambda: self.close_with(""))
        shortcuts = self._keys.shortcuts
        shortcuts.bind("Spatie", self.bench.toggle, self.tr("speel af of pauze"))
        shortcuts.bind("←", lambda: self.bench.step(-1), self.tr("één beeld"))
        shortcuts.bind("→", lambda: self.bench.step(1), self.tr("één beeld"))
        self.keybar.set_hints(shortcuts.hints())

    def _arrange(self) -> None:
        self.progress.hide()
        side = QVBoxLayout()
        side.setSpacing(8)
        for part in (self.first, self.last, self.kept):
            side.addWidget(part)
        side.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self.bench, 1)
        top.addLayout(side)
        self.body.addLayout(top, 1)
        self.body.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.in_button, self.out_button, self.hear_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.progress)
        self.footer.takeAt(0)
        self.footer.addWidget(self.keybar, 1)
        self.footer.addWidget(self.give_up)
        self.footer.addWidget(self.trim_button)


class _Still(QWidget):
    """The picture at one end, with its moment."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self._picture = Picture("clapperboard", _STILL, parent=self)
        self._words = Label(title, "noteStrong", wrap=False, tabular=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)

    def set_time(self, at_ms: int) -> None:
        self._words.setText(f"{self._title} {fine_text(at_ms)}")

    def set_picture(self, image: QImage | None) -> None:
        """None: not known yet."""
        self._picture.set_image(image if image is not None else QImage())
