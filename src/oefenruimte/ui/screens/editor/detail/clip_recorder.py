"""Records one clip straight into the vault of the drafts. Nothing stays of what was not kept."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from oefenruimte.domain.draft import DraftClip
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import Finished, Quality, RecorderState, RecordingSink
from oefenruimte.ui.bridge.jobs import Cancel
from oefenruimte.ui.bridge.recorder import RECORDER_LANE
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.editor.detail.clip_desk import ClipDesk


class Phase(Enum):
    READY = "ready"  # nothing recorded; the devices are open, or being opened
    STARTING = "starting"
    RECORDING = "recording"
    SEALING = "sealing"
    RECORDED = "recorded"  # `clip` is there to look at
    OVER = "over"


@dataclass(frozen=True, slots=True)
class _Place:
    media_id: MediaId
    open_sink: Callable[[], RecordingSink]


class ClipRecorder(QObject):
    """`start`, `stop`, then `keep` or `again`; `leave` at any time. Everything on disk goes in one lane."""

    changed = Signal()
    progress = Signal(int)  # ms
    sealing = Signal(float)  # 0-1
    problem = Signal(object)  # Problem

    def __init__(self, context: ScreenContext, name: str, parent: QObject | None = None) -> None:
        """`name`: what the trainer will see ("opname-2a.mp4")."""
        super().__init__(parent)
        self._context, self._name = context, name
        self._drafts: ClipDesk = context.session.drafts
        self._bridge = context.recorder
        self._phase = Phase.READY
        self._place: _Place | None = None
        self._clip: DraftClip | None = None
        self._left = Cancel()
        self._bridge.started.connect(self._started)
        self._bridge.progress.connect(self._progressed)
        self._bridge.finished.connect(self._finished)
        self._bridge.discarded.connect(self._dropped)

    @property
    def phase(self) -> Phase:
        return self._phase

    @property
    def clip(self) -> DraftClip | None:
        return self._clip

    @property
    def can_start(self) -> bool:
        return self._phase is Phase.READY and self._bridge.state is RecorderState.READY

    def start(self) -> None:
        """Make a place in the vault and record into it."""
        if self.can_start:
            self._go(Phase.STARTING)
            self._context.jobs.run(
                _make_place,
                self._drafts,
                on_done=self._placed,
                on_problem=self._not_placed,
                key=RECORDER_LANE,
            )

    def stop(self) -> None:
        if self._phase is Phase.RECORDING:
            self._go(Phase.SEALING)
            self._bridge.stop()

    def again(self) -> None:
        """Drop what was recorded."""
        if self._phase is Phase.RECORDED:
            self._forget()
            self._go(Phase.READY)

    def keep(self) -> DraftClip | None:
        """The clip is the caller's now; `leave` does not drop it any more."""
        clip, self._clip, self._place = self._clip, None, None
        return clip

    def leave(self) -> None:
        """Let go of the devices; what was not kept goes."""
        if self._phase is Phase.OVER:
            return
        self._bridge.started.disconnect(self._started)
        self._bridge.progress.disconnect(self._progressed)
        self._bridge.finished.disconnect(self._finished)
        self._bridge.discarded.disconnect(self._dropped)
        if self._bridge.state is RecorderState.RECORDING:
            self._bridge.discard()
        self._bridge.close()
        self._left.cancel()
        self._forget()
        self._phase = Phase.OVER

    # helpers -------------------------------------------------------------------------------------------

    def _go(self, phase: Phase) -> None:
        self._phase = phase
        self.changed.emit()

    def _placed(self, place: _Place) -> None:
        self._place = place
        if self._phase is not Phase.STARTING:
            self._forget()
            return
        try:
            self._bridge.start(place.open_sink, Quality.HIGH)
        except RuntimeError:  # the camera went at this very moment: its trouble follows
            self._forget()
            self._go(Phase.READY)

    def _not_placed(self, problem: Problem) -> None:
        self._go(Phase.READY)
        self.problem.emit(problem)

    def _started(self) -> None:
        if self._phase is Phase.STARTING:
            self._go(Phase.RECORDING)

    def _progressed(self, elapsed_ms: int) -> None:
        if self._phase is Phase.RECORDING:
            self.progress.emit(elapsed_ms)

    def _dropped(self) -> None:
        self._forget()
        self._go(Phase.READY)

    def _finished(self, finished: Finished) -> None:
        if self._phase not in (Phase.STARTING, Phase.RECORDING, Phase.SEALING):
            return
        place = self._place
        if place is None or not finished.sealed or finished.facts.duration_ms == 0:
            self._forget()
            self._go(Phase.READY)
            self.problem.emit(finished.problem or Problem(Code.NOTHING_RECORDED))
            return
        self._phase = Phase.SEALING
        if finished.problem is not None:
            self.problem.emit(finished.problem)
        self._context.jobs.run(
            _made,
            self._drafts,
            place.media_id,
            self._name,
            on_done=self._sealed,
            on_problem=self._not_sealed,
            on_progress=self.sealing.emit,
            cancel=self._left,
            key=RECORDER_LANE,
            owner=self,
        )
        self.changed.emit()

    def _sealed(self, clip: DraftClip) -> None:
        if self._phase is Phase.SEALING:
            self._clip = clip
            self._go(Phase.RECORDED)

    def _not_sealed(self, problem: Problem) -> None:
        self._forget()
        self._go(Phase.READY)
        self.problem.emit(problem)

    def _forget(self) -> None:
        """In the recorder's lane: after it has let go of the file."""
        place, clip, self._place, self._clip = self._place, self._clip, None, None
        if clip is not None or place is not None:
            self._context.jobs.run(
                _drop,
                self._drafts,
                clip.media if clip is not None else None,
                place.media_id if place is not None else None,
                on_done=_nothing,
                on_problem=self._context.problem,
                key=RECORDER_LANE,
            )


def _make_place(drafts: ClipDesk) -> _Place:
    media_id = drafts.new_media()
    return _Place(media_id, drafts.recording_target(media_id))


def _made(
    drafts: ClipDesk, media_id: MediaId, name: str, *, cancel: Cancel, progress: Callable[[float], None]
) -> DraftClip:
    """The clip; when it is not wanted any more once it is there, it goes at once."""
    clip = drafts.clip_of(media_id, name, on_progress=progress, cancelled=lambda: cancel.cancelled)
    if cancel.cancelled:
        drafts.drop_recording(clip.media)
    return clip


def _drop(drafts: ClipDesk, *media: MediaId | None) -> None:
    for media_id in media:
        if media_id is not None:
            drafts.drop_recording(media_id)


def _nothing(_: object) -> None:
    """Gone: there is nothing to tell."""
