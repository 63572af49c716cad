"""What is being done to clips in the background: converting, cutting, levelling, reading captions."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from oefenruimte.domain.draft import Draft, DraftClip
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import Cue, Finding
from oefenruimte.ui.bridge.jobs import Cancel
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.editor.detail import cues as captions
from oefenruimte.ui.screens.editor.detail.clip_desk import ClipDesk
from oefenruimte.ui.screens.editor.detail.subject import Subject
from oefenruimte.ui.screens.editor.detail.words import DetailWords
from oefenruimte.ui.screens.editor.model import EditorModel

CAPTION_ENDINGS = (".vtt", ".srt")
CLIP_ENDINGS = (".mp4", ".mov", ".m4v", ".mkv", ".webm", ".avi", ".m4a", ".mp3", ".wav", ".ogg", ".opus")


@dataclass(slots=True)
class Work:
    """One piece of work. `part` 0-1."""

    words: str
    part: float = 0.0
    cancel: Cancel = field(default_factory=Cancel)


@dataclass(frozen=True, slots=True)
class Added:
    """A converted file, with the captions that lay beside it (none when there was no such file)."""

    clip: DraftClip
    cues: tuple[Cue, ...] = ()
    cues_name: str = ""


class ClipWork(QObject):
    """One per editor (`work_of`): what was begun at one turn goes on while another one is looked at, or while
    the exercise is tried out; it stops when the editor goes.

    `changed(key)` tells that there is something new to show about the subject with that key.
    """

    changed = Signal(str)
    captionsRead = Signal(str, object)  # key, tuple[Finding, …] about the file that was read

    def __init__(self, context: ScreenContext, model: EditorModel) -> None:
        super().__init__(model)
        self._context, self._model = context, model
        self._words = DetailWords(self)
        self._works: dict[str, Work] = {}
        self._problems: dict[str, Problem] = {}
        works = self._works
        model.destroyed.connect(lambda: _cancel(works))

    @property
    def busy(self) -> bool:
        return bool(self._works)

    def running(self, subject: Subject) -> Work | None:
        return self._works.get(subject.key)

    def problem(self, subject: Subject) -> Problem | None:
        """What went wrong the last time, until something else is tried."""
        return self._problems.get(subject.key)

    def told(self, subject: Subject, problem: Problem | None) -> None:
        """Something else went wrong with this clip, or what went wrong was read."""
        if problem is None:
            self._problems.pop(subject.key, None)
        else:
            self._problems[subject.key] = problem
        self.changed.emit(subject.key)

    def cancel(self, subject: Subject) -> None:
        """Nothing of it stays."""
        work = self._works.pop(subject.key, None)
        if work is not None:
            work.cancel.cancel()
            self.changed.emit(subject.key)

    # what can be done ----------------------------------------------------------------------------------

    def add(self, subject: Subject, path: Path) -> None:
        """A file of the user becomes the clip; it stays where it is itself."""
        step = self.tr("fragment van {0}").format(self._whose(subject))

        def done(added: Added) -> None:
            def change(draft: Draft) -> Draft:
                draft = subject.with_clip(draft, added.clip)
                if added.cues and not subject.cues(draft):
                    draft = subject.with_cues(draft, added.cues, added.cues_name)
                return draft

            self._model.edit(step, change)

        self._run(subject, self.tr("Fragment klaarmaken…"), _add, path, then=done)

    def trim(self, subject: Subject, start_ms: int, end_ms: int, then: Callable[[], object]) -> None:
        """Keep this part of the clip, or of what it was trimmed from; its captions go along."""
        clip = subject.clip(self._model.draft)
        if clip is None:
            return
        offset = clip.cut.start_ms if clip.cut is not None else 0
        step = self.tr("inkorten van {0}").format(self._whose(subject))

        def done(new: DraftClip) -> None:
            def change(draft: Draft) -> Draft:
                whole = captions.shifted(subject.cues(draft), offset)
                left = captions.cut(whole, start_ms, end_ms)
                return subject.with_cues(subject.with_clip(draft, new), left)

            self._model.edit(step, change)
            then()

        self._run(subject, self.tr("Fragment inkorten…"), _trim, clip, start_ms, end_ms, then=done)

    def level(self, subject: Subject) -> None:
        """As loud as the other clips."""
        clip = subject.clip(self._model.draft)
        if clip is None:
            return
        step = self.tr("geluid van {0}").format(self._whose(subject))
        self._run(
            subject,
            self.tr("Geluid gelijk maken…"),
            _level,
            clip,
            then=lambda new: self._model.edit(step, lambda draft: subject.with_clip(draft, new)),
        )

    def read_captions(self, subject: Subject, path: Path) -> None:
        """Captions of a file of the user, instead of what there is."""
        clip = subject.clip(self._model.draft)
        step = self.tr("ondertiteling van {0}").format(self._whose(subject))

        def done(read: tuple[tuple[Cue, ...], tuple[Finding, ...]]) -> None:
            cues, findings = read
            if cues:
                self._model.edit(step, lambda draft: subject.with_cues(draft, cues, path.name))
            self.captionsRead.emit(subject.key, findings)

        duration = clip.duration_ms if clip is not None else None
        self._run(subject, self.tr("Ondertiteling lezen…"), _read, path, duration, then=done)

    # helpers -------------------------------------------------------------------------------------------

    def _whose(self, subject: Subject) -> str:
        return self._words.subject(self._model.draft, subject)

    def _run(
        self,
        subject: Subject,
        words: str,
        fn: Callable[..., Any],
        *args: object,
        then: Callable[[Any], object],
    ) -> None:
        self.cancel(subject)
        work = self._works[subject.key] = Work(words)
        self._problems.pop(subject.key, None)

        def is_now() -> bool:
            return self._works.get(subject.key) is work

        def progressed(part: float) -> None:
            if is_now():
                work.part = part
                self.changed.emit(subject.key)

        def ended(value: object) -> None:
            if is_now():
                del self._works[subject.key]
                then(value)
                self.changed.emit(subject.key)

        def failed(problem: Problem) -> None:
            if is_now():
                del self._works[subject.key]
                self.told(subject, problem)

        self._context.jobs.run(
            fn,
            self._context.session.drafts,
            *args,
            on_done=ended,
            on_problem=failed,
            on_progress=progressed,
            cancel=work.cancel,
            owner=self,
        )
        self.changed.emit(subject.key)


def _cancel(works: dict[str, Work]) -> None:
    for work in works.values():
        work.cancel.cancel()


def work_of(context: ScreenContext, model: EditorModel) -> ClipWork:
    """The one of this editor, made by whoever asks first."""
    found = model.findChild(ClipWork)
    return found if isinstance(found, ClipWork) else ClipWork(context, model)


Progress = Callable[[float], None]


def _add(drafts: ClipDesk, path: Path, *, cancel: Cancel, progress: Progress) -> Added:
    clip = drafts.add_clip(path, on_progress=progress, cancelled=lambda: cancel.cancelled)
    for ending in CAPTION_ENDINGS:
        beside = path.with_suffix(ending)
        if beside.is_file():
            cues, _ = drafts.captions_of(beside, clip.duration_ms)
            return Added(clip, tuple(cues), beside.name)
    return Added(clip)


def _trim(
    drafts: ClipDesk, clip: DraftClip, start_ms: int, end_ms: int, *, cancel: Cancel, progress: Progress
) -> DraftClip:
    return drafts.trim(clip, start_ms, end_ms, on_progress=progress, cancelled=lambda: cancel.cancelled)


def _level(drafts: ClipDesk, clip: DraftClip, *, cancel: Cancel, progress: Progress) -> DraftClip:
    return drafts.level(clip, on_progress=progress, cancelled=lambda: cancel.cancelled)


def _read(
    drafts: ClipDesk, path: Path, duration_ms: int | None, *, cancel: Cancel, progress: Progress
) -> tuple[tuple[Cue, ...], tuple[Finding, ...]]:
    del cancel, progress
    cues, findings = drafts.captions_of(path, duration_ms)
    return tuple(cues), tuple(findings)
