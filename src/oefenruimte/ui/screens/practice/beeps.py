"""A soft beep for each second of the countdown, so that one can look at the camera instead of the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from oefenruimte.app import practice as p

if TYPE_CHECKING:
    from oefenruimte.ui.screens.practice.controller import PracticeController

# The last one is higher: after it one is recorded, so there is no sound then that would be in the recording.
_COUNT, _LAST, _SECONDS = 440.0, 659.25, 0.12


class Beeps(QObject):
    """Belongs to one page for practising. A computer without a speaker counts in silence."""

    def __init__(self, controller: PracticeController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from oefenruimte.ui.screens.parts.tone import Tone

        self._controller = controller
        self._tone = Tone(self)
        self._heard: p.Counting | None = None
        controller.changed.connect(self._look)

    def _look(self) -> None:
        state = self._controller.state
        phase = state.phase if state is not None else None
        if not isinstance(phase, p.Counting) or not self._controller.counts:
            self._heard = None  # after standing still it is counted from the top
        elif phase != self._heard:
            self._heard = phase
            self._tone.play((_LAST if phase.left == 1 else _COUNT,), _SECONDS)
