"""What the keys of a player do: J K L, frames, speeds and a loop. The screen binds the keys."""

from PySide6.QtCore import QObject, Signal

from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.controls import STEP_MS
from oefenruimte.ui.player.conversation import SHORTEST_LOOP_MS, ConversationPlayer
from oefenruimte.ui.player.rates import faster_run, rate_text


class Shuttle(QObject):
    """One for each player. `said` is for the screen reader: what a key did that cannot be heard."""

    said = Signal(str)

    def __init__(self, player: ConversationPlayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._walking: float | None = None  # the speed before L made it run
        self._start: int | None = None  # of a loop that has no end yet
        player.rateChanged.connect(self._rate_changed)
        player.loopChanged.connect(self._loop_changed)

    def forward(self) -> None:
        """L: play; again: 1.5, 2, 3 times."""
        if not self._player.playing:
            self._player.play()
            return
        if self._walking is None:
            self._walking = self._player.rate
        self._player.set_rate(faster_run(self._player.rate))

    def stop(self) -> None:
        """K: stop, and back to the speed from before L; when it stands still: play."""
        if self._player.playing:
            self._player.pause()
            self._walk()
        else:
            self._player.play()

    def back(self) -> None:
        """J: five seconds; again: further."""
        self._player.skip(-STEP_MS)

    def step_on(self) -> None:
        self._player.step_frame(1)

    def step_back(self) -> None:
        self._player.step_frame(-1)

    def faster(self) -> None:
        self._walking = None
        self._player.step_rate(1)

    def slower(self) -> None:
        self._walking = None
        self._player.step_rate(-1)

    def loop_in(self) -> None:
        """I: the loop begins at the frame on the screen; where there was one, its end stays."""
        at_ms, loop = self._player.shown_ms, self._player.loop
        if loop is not None and at_ms <= loop[1] - SHORTEST_LOOP_MS:
            self._player.set_loop((at_ms, loop[1]))
            return
        self._player.set_loop(None)
        self._start = at_ms
        self.said.emit(self.tr("Begin van de lus: {0}").format(clock_text(at_ms)))

    def loop_out(self) -> None:
        """O: it ends here, and begins at I, or else at the start of this turn. Again at that place: off."""
        at_ms, loop, part = self._player.shown_ms, self._player.loop, self._player.part
        if loop is not None and abs(at_ms - loop[1]) < SHORTEST_LOOP_MS:
            self._player.set_loop(None)
            return
        start = loop[0] if loop is not None else self._start
        if start is None:
            start = 0 if part is None else part.start_ms
        if at_ms - start < SHORTEST_LOOP_MS:
            self.said.emit(self.tr("Kies een einde na het begin."))
            return
        self._player.set_loop((start, at_ms))

    def loop_off(self) -> bool:
        """Esc. False when there was nothing to switch off: the key is then for the screen."""
        waiting, self._start = self._start is not None, None
        if self._player.loop is not None:
            self._player.set_loop(None)
            return True
        if waiting:
            self.said.emit(self.tr("Lus uit"))
        return waiting

    def _walk(self) -> None:
        if self._walking is not None:
            walking, self._walking = self._walking, None
            self._player.set_rate(walking)

    def _rate_changed(self, rate: float) -> None:
        self.said.emit(self.tr("Snelheid {0}").format(rate_text(rate)))

    def _loop_changed(self, loop: tuple[int, int] | None) -> None:
        self._start = None
        if loop is None:
            self.said.emit(self.tr("Lus uit"))
        else:
            words = self.tr("Lus van {0} tot {1}")
            self.said.emit(words.format(clock_text(loop[0]), clock_text(loop[1])))
