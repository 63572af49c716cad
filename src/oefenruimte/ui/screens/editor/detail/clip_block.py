"""A clip with everything that belongs to it: the picture, its file, its captions, how loud it is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import Finding
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.files import ask_open_file
from oefenruimte.ui.language.words import said
from oefenruimte.ui.language.words import words as problem_words
from oefenruimte.ui.screens.editor.detail.captions_dialog import CaptionsDialog
from oefenruimte.ui.screens.editor.detail.clip_rows import CaptionsRow, FileRow, LoudnessRow
from oefenruimte.ui.screens.editor.detail.clip_work import CAPTION_ENDINGS, CLIP_ENDINGS, work_of
from oefenruimte.ui.screens.editor.detail.cues import from_text
from oefenruimte.ui.screens.editor.detail.line_list import add_action
from oefenruimte.ui.screens.editor.detail.parts import Place, about
from oefenruimte.ui.screens.editor.detail.record_dialog import RecordDialog
from oefenruimte.ui.screens.editor.detail.stage import ClipStage
from oefenruimte.ui.screens.editor.detail.subject import ListeningSubject, Subject
from oefenruimte.ui.screens.editor.detail.trim_dialog import TrimDialog
from oefenruimte.ui.screens.editor.detail.words import DetailWords
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.widgets import (
    Banner,
    Button,
    Icon,
    Label,
    ProgressBar,
    Themed,
    announce,
    draw_box,
    painter_for,
)


class ClipBlock(Themed, QWidget):
    """`show_subject` with the turn (or answer) it is about; it follows the draft by itself after that.

    A file that is dropped on it becomes the clip, or the captions when it is a caption file.
    """

    def __init__(self, context: ScreenContext, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._model = context, model
        self._subject: Subject | None = None
        self._words = DetailWords(self)
        self._work = work_of(context, model)
        self.setAcceptDrops(True)
        self._dropping = False
        self._notice: Banner | None = None
        self.stage = ClipStage(context, self.tr("Fragment"), self)
        self.empty = _Empty(self)
        self.progress = _Progress(self)
        self.file = FileRow(self)
        self.captions = CaptionsRow(self)
        self.loudness = LoudnessRow(self)
        self.file_place, self.captions_place = Place(self.file, self), Place(self.captions, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        parts = (self.stage, self.empty, self.progress, self.file_place, self.captions_place, self.loudness)
        for part in parts:
            self._column.addWidget(part)
        self._connect()

    def show_subject(self, subject: Subject) -> None:
        if subject != self._subject:
            self.stage.forget()
            self._subject = subject
            self._tell(None)
        self.refresh()

    def refresh(self) -> None:
        """Show what the draft and the work in the background say now."""
        subject = self._subject
        if subject is None:
            return
        draft = self._model.draft
        clip, work = subject.clip(draft), self._work.running(subject)
        self.stage.setVisible(clip is not None and work is None)
        self.empty.setVisible(clip is None and work is None)
        self.progress.setVisible(work is not None)
        self.file_place.setVisible(clip is not None)
        speaks = not isinstance(subject, ListeningSubject)
        self.captions_place.setVisible(clip is not None and speaks)
        self.loudness.setVisible(False)
        if work is not None:
            self.stage.stop()
            self.progress.show_work(work.words, work.part)
        if clip is None:
            self.stage.forget()
            turn = draft.turn(getattr(subject, "turn_id", ""))
            self.empty.show_wanted(turn.wanted if turn is not None else "", speaks)
        else:
            if work is None:
                self.stage.show_clip(clip, subject.cues(draft))
            self.file.show_clip(clip)
            self.captions.show_cues(
                subject.cues(draft), subject.cues_name(draft), clip.name, subject.text(draft)
            )
            self.loudness.show_clip(clip)
        self._tell(self._work.problem(subject))

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """`findings`: of this turn, with their place relative to it ("clip", "captions")."""
        # How loud it is has a row of its own.
        self.file_place.show_findings([one for one in about(findings, "clip") if "loudness" not in one.code])
        self.captions_place.show_findings(
            [one for one in about(findings, "captions") if not one.code.endswith("-missing")]
        )
        self.empty.show_findings(about(findings, "clip"))

    def leave(self) -> None:
        self.stage.stop()

    # what the user wants -------------------------------------------------------------------------------

    def choose_file(self) -> None:
        kinds = self.tr("Video of geluid ({0})").format(" ".join(f"*{ending}" for ending in CLIP_ENDINGS))
        ask_open_file(self, self.tr("Kies een fragment"), kinds, self._for_now(self._add))

    def record(self) -> None:
        assert self._subject is not None
        self.stage.stop()
        RecordDialog(self._context, self._model, self._subject, self.tr("Neem het fragment op")).present()

    def trim(self) -> None:
        assert self._subject is not None
        self.stage.stop()
        TrimDialog(self._context, self._model, self._subject, self.tr("Kort het fragment in")).present()

    def edit_captions(self) -> None:
        assert self._subject is not None
        self.stage.stop()
        title = self.tr("Ondertiteling van {0}").format(self._words.subject(self._model.draft, self._subject))
        CaptionsDialog(self._context, self._model, self._subject, title).present()

    def choose_captions(self) -> None:
        kinds = self.tr("Ondertiteling ({0})").format(" ".join(f"*{ending}" for ending in CAPTION_ENDINGS))
        ask_open_file(self, self.tr("Kies de ondertiteling"), kinds, self._for_now(self._read_captions))

    def captions_from_text(self) -> None:
        subject = self._subject
        assert subject is not None
        clip = subject.clip(self._model.draft)
        cues = from_text(subject.text(self._model.draft), clip.duration_ms if clip is not None else 0)
        step = self.tr("ondertiteling van {0}").format(self._words.subject(self._model.draft, subject))
        self._model.edit(step, lambda draft: subject.with_cues(draft, cues, ""))
        self.edit_captions()

    # helpers -------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._work.changed.connect(self._work_changed)
        self._work.captionsRead.connect(self._captions_read)
        self.stage.problem.connect(self._not_played)
        self.empty.file_button.clicked.connect(self.choose_file)
        self.empty.record_button.clicked.connect(self.record)
        self.progress.cancel_button.clicked.connect(self._cancel)
        self.file.replace_button.clicked.connect(self._open_menu)
        self.file.trim_button.clicked.connect(self.trim)
        self.captions.edit_button.clicked.connect(self.edit_captions)
        self.captions.file_button.clicked.connect(self.choose_captions)
        self.captions.text_button.clicked.connect(self.captions_from_text)
        self.loudness.level_button.clicked.connect(self._level)

    def _for_now(self, then: Callable[[Subject, Path], None]) -> Callable[[Path], None]:
        """The file dialog stays open while another turn may be chosen: the answer is for this one."""
        subject = self._subject
        assert subject is not None
        return lambda path: then(subject, path)

    def _add(self, subject: Subject, path: Path) -> None:
        self._work.add(subject, path)

    def _read_captions(self, subject: Subject, path: Path) -> None:
        self._work.read_captions(subject, path)

    def _level(self) -> None:
        assert self._subject is not None
        self._work.level(self._subject)

    def _cancel(self) -> None:
        assert self._subject is not None
        self._work.cancel(self._subject)
        announce(self, self.tr("Gestopt. Er is niets veranderd."))

    def _work_changed(self, key: str) -> None:
        if self._subject is not None and key == self._subject.key:
            self.refresh()

    def _captions_read(self, key: str, findings: tuple[Finding, ...]) -> None:
        if self._subject is not None and key == self._subject.key and findings:
            more = self.tr(" En nog {0}.").format(len(findings) - 1) if len(findings) > 1 else ""
            self._context.toast(said(findings[0].sentence) + more, icon="info")

    def _not_played(self, problem: Problem) -> None:
        if self._subject is not None:
            self._work.told(self._subject, problem)

    def _tell(self, problem: Problem | None) -> None:
        if problem is None:
            if self._notice is not None:
                self._notice.hide()
            return
        told = problem_words(problem)
        if self._notice is None:
            self._notice = Banner("error", told.title, told.text, parent=self)
            self._column.addWidget(self._notice)
        self._notice.set_message(told.title, told.text)
        self._notice.show()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Vervang het fragment"))
        add_action(menu, "folder-open", self.tr("Kies bestand…"), self.choose_file)
        add_action(menu, "video", self.tr("Neem op met je camera…"), self.record)
        menu.addSeparator()
        add_action(menu, "trash-2", self.tr("Haal het fragment weg"), self._remove)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.file.replace_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _remove(self) -> None:
        subject = self._subject
        assert subject is not None
        step = self.tr("fragment van {0}").format(self._words.subject(self._model.draft, subject))
        self._model.edit(step, lambda draft: subject.with_clip(draft, None))

    # dropping ------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None and self._subject is not None:
            event.acceptProposedAction()
            self._show_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_dropping(False)
        path = _dropped(event)
        if path is None or self._subject is None:
            return
        event.acceptProposedAction()
        if path.suffix.lower() in CAPTION_ENDINGS:
            self._read_captions(self._subject, path)
        else:
            self._add(self._subject, path)

    def _show_dropping(self, on: bool) -> None:
        self._dropping = on
        self.empty.set_dropping(on)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._dropping and not self.empty.isVisible():
            draw_box(
                painter_for(self), QRectF(self.rect()), 8, self.ink("primarySoft"), self.ink("primary"), 2
            )


class _Empty(Themed, QWidget):
    """A dashed place to drop a file on, and the two other ways."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dropping = False
        self._icon = Icon("clapperboard", "primary", 24, tile=44, parent=self)
        self.title = Label("", "bodyStrong", align="center", parent=self)
        self._line = Label("", "small", "textMuted", align="center", parent=self)
        self.file_button = Button(self.tr("Kies bestand…"), size="small", icon="folder-open", parent=self)
        self.record_button = Button(self.tr("Neem op…"), size="small", icon="video", parent=self)
        self._place = Place(self._line, self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self.title)
        self._column.addWidget(self._place)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.file_button)
        row.addWidget(self.record_button)
        row.addStretch(1)
        self._column.addLayout(row)
        self.retheme()

    def show_wanted(self, wanted: str, speaks: bool) -> None:
        """`wanted`: the name of the file that should be here."""
        title = self.tr("{0} ontbreekt").format(wanted) if wanted else self.tr("Nog geen fragment")
        self.title.setText(title)
        line = self.tr("Sleep een video of geluid hierheen. Je eigen bestand verandert niet.")
        loop = self.tr("Een paar seconden waarin de inwoner luistert. Het speelt rond tijdens het antwoord.")
        self._line.setText(line if speaks else loop)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Only what the title does not say already."""
        self._place.show_findings([one for one in findings if not one.code.endswith("-missing")])

    def set_dropping(self, on: bool) -> None:
        self._dropping = on
        self.update()

    def retheme(self) -> None:
        self._column.setContentsMargins(self.px(12), self.px(14), self.px(12), self.px(14))
        self._column.setSpacing(self.px(6))
        super().retheme()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        fill = self.ink("primarySoft" if self._dropping else "surfaceAlt")
        edge = self.ink("primary" if self._dropping else "borderStrong")
        draw_box(
            painter_for(self), QRectF(self.rect()), 8, fill, edge, 2 if self._dropping else 1, dashed=True
        )


class _Progress(Themed, QWidget):
    """How far the work is, and a way to stop it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = Label("", "bodyStrong", parent=self)
        self.bar = ProgressBar(self.tr("Hoe ver"), parent=self)
        self.cancel_button = Button(self.tr("Stop"), size="small", icon="x", parent=self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.words)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.retheme()

    def show_work(self, words: str, part: float) -> None:
        if words != self.words.text():
            self.words.setText(words)
            announce(self, words)
        self.bar.set_progress(part, self.tr("{0} procent").format(round(100 * part)))

    def retheme(self) -> None:
        self._column.setContentsMargins(self.px(14), self.px(14), self.px(14), self.px(14))
        self._column.setSpacing(self.px(8))
        super().retheme()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        draw_box(painter_for(self), QRectF(self.rect()), 8, self.ink("surfaceAlt"), self.ink("border"))


def _dropped(event: QDropEvent) -> Path | None:
    """The one file that hangs on the mouse; None for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in (*CLIP_ENDINGS, *CAPTION_ENDINGS) else None
