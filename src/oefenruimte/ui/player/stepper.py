"""Frames one by one: each step waits until its frame is on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from oefenruimte.ui.player.conversation import ConversationPlayer

_MOST = 30  # steps that wait: a key that is held down must not go on for long after it is let go
_PATIENCE_MS = 2000


class Stepper(QObject):
    """Belongs to a player. `forget` when something else was asked for."""

    def __init__(self, player: "ConversationPlayer") -> None:
        super().__init__(player)
        self._player = player
        self._left = 0  # steps to go; negative is back
        self._at: int | None = None  # where the frame of the present step is
        self._way = 0
        self._crossed = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.forget)
        player.frame.connect(self._look)
        player.card.connect(self._look)

    def step(self, by: int) -> None:
        if self._player.part is None:
            return
        if self._player.playing:
            self._player.hold()
        self._left = max(-_MOST, min(_MOST, self._left + by))
        if self._at is None:
            self._next()

    def forget(self) -> None:
        """The steps that are waiting are not taken."""
        self._left = 0
        self._at = None
        self._patience.stop()

    def _next(self) -> None:
        self._at = None
        self._patience.stop()
        if not self._left:
            return
        self._way = 1 if self._left > 0 else -1
        self._left -= self._way
        self._crossed = False
        self._go(self._player.neighbour(self._way))

    def _go(self, at_ms: int | None) -> None:
        if at_ms is None:
            self.forget()
            return
        self._at = at_ms
        self._patience.start()
        self._player.show_moment(at_ms)
        # Words are there at once, and so is a part that was kept ready.
        if self._at == at_ms and self._player.covers(at_ms):
            self._next()

    def _look(self, shown: object) -> None:
        del shown
        if self._at is None or self._player.seeking:
            return
        if self._player.covers(self._at) or self._crossed:
            self._next()
        else:  # there is no picture at that place: this part has ended
            self._crossed = True
            self._go(self._player.beyond(self._way))
