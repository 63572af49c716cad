"""What both timelines share: the conversation, the place, the signs, mouse, keys and screen reader."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from oefenruimte.domain.conversation import AnswerPart, Conversation, Part
from oefenruimte.ui.player.accessible import install_timeline_access
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.markers import TimelineMarker
from oefenruimte.ui.player.wave import wave
from oefenruimte.ui.widgets import Themed

_STEP_MS, _SMALL_STEP_MS = 5000, 1000
_KEYS = frozenset(
    (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    )
)


class Timeline(Themed, QWidget):
    """Asks for a place with `seekRequested`; whoever plays tells the place with `set_position`.

    Arrows go 5 s, with Shift 1 s, with Ctrl to the sign before or after; PageUp/PageDown to a turn.
    """

    seekRequested = Signal(int)  # ms
    markerActivated = Signal(str)  # id

    timeline_access = True  # see `accessible`

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        install_timeline_access()
        self._conversation = Conversation(())
        self._levels: Mapping[int, bytes] = {}
        self._citizen = ""
        self._position = 0
        self._markers: tuple[TimelineMarker, ...] = ()
        self._active_marker: str | None = None
        self._loop: tuple[int, int] | None = None
        self._dragging = False
        self._wave: list[float] | None = None
        self.setAccessibleName(accessible_name)
        self.setAccessibleDescription(
            self.tr("Pijltjes: 5 seconden. Met Shift: 1 seconde. Met Ctrl: naar het volgende punt.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def position(self) -> int:
        """ms"""
        return self._position

    @property
    def duration(self) -> int:
        """ms"""
        return self._conversation.duration_ms

    @property
    def active_marker(self) -> str | None:
        return self._active_marker

    def part_now(self) -> Part | None:
        """The part in which the position lies."""
        return self._conversation.locate(self._position)[0] if self._conversation.parts else None

    def set_conversation(
        self, conversation: Conversation, levels: Mapping[int, bytes], citizen: str = ""
    ) -> None:
        """`levels`: loudness of the answers by turn index, a byte per 100 ms. `citizen`: who else speaks."""
        self._conversation, self._levels, self._citizen = conversation, levels, citizen
        self._position = 0
        self._wave = None
        self.update()

    def set_position(self, at_ms: int) -> None:
        at_ms = min(max(0, at_ms), self.duration)
        if at_ms == self._position:
            return
        spoken, self._position = self._position // 1000, at_ms
        if spoken != at_ms // 1000 and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, at_ms // 1000))
        self.update()

    def set_markers(self, markers: Sequence[TimelineMarker]) -> None:
        self._markers = tuple(sorted(markers, key=lambda marker: marker.at_ms))
        self.update()

    def set_active_marker(self, marker_id: str | None) -> None:
        """Show this sign as chosen; says nothing back."""
        if marker_id != self._active_marker:
            self._active_marker = marker_id
            self.update()

    def set_loop(self, loop: tuple[int, int] | None) -> None:
        """The stretch that is played over and over, ms; None hides it."""
        if loop != self._loop:
            self._loop = loop
            self.update()

    def ask_seek(self, at_ms: int) -> None:
        """As a click there."""
        self.seekRequested.emit(min(max(0, at_ms), self.duration))

    def value_text(self) -> str:
        """Where we are, for the screen reader: "0:42 van 2:19, beurt 1, jouw antwoord"."""
        place = self.tr("{0} van {1}").format(clock_text(self._position), clock_text(self.duration))
        part = self.part_now()
        if part is None:
            return place
        turn = self.tr("beurt {0}").format(part.turn_index + 1)
        words = [place, turn, self._who(part)]
        if self._loop is not None:
            start, end = self._loop
            words.append(self.tr("lus van {0} tot {1}").format(clock_text(start), clock_text(end)))
        return ", ".join(words)

    @abstractmethod
    def track(self) -> QRectF:
        """Where time runs, from left to right."""

    @abstractmethod
    def marker_place(self, marker: TimelineMarker) -> QRectF:
        """Where this sign is drawn and can be clicked."""

    def x_of(self, at_ms: int) -> float:
        track = self.track()
        return track.left() + track.width() * at_ms / max(1, self.duration)

    def ms_at(self, x: float) -> int:
        """Held within the ends."""
        track = self.track()
        share = (x - track.left()) / max(1.0, track.width())
        return round(min(1.0, max(0.0, share)) * self.duration)

    def turn_starts(self) -> list[tuple[int, int]]:
        """(turn index, ms) of every turn; it begins when the citizen begins."""
        starts: dict[int, int] = {}
        for part in self._conversation.parts:
            starts.setdefault(part.turn_index, part.start_ms)
        return list(starts.items())

    def bars(self, count: int) -> list[float]:
        """The wave, computed once for a width."""
        if self._wave is None or len(self._wave) != count:
            self._wave = wave(self._conversation, self._levels, count)
        return self._wave

    def paint_playhead(self, painter: QPainter, top: float, bottom: float) -> None:
        """A flat arrow with a line under it."""
        ink, x = self.ink("text"), round(self.x_of(self._position))
        half, shoulder, tip = self.px(7), self.px(6), self.px(12)
        painter.fillRect(QRectF(x - 1, top + tip - 2, 2, bottom - top - tip + 2), ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        corners = [(-half, 0), (half, 0), (half, shoulder), (0, tip), (-half, shoulder)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx, top + dy) for dx, dy in corners]))

    def paint_loop(self, painter: QPainter, top: float, bottom: float) -> None:
        """A bracket at either end, with a line along the top from one to the other."""
        if self._loop is None:
            return
        left, right = (round(self.x_of(at_ms)) for at_ms in self._loop)
        right = max(right, left + self.px(6))
        thick, tooth = self.px(3), self.px(7)
        for space, ink in ((1, self.ink("surface")), (0, self.ink("focus"))):
            for place in (
                QRectF(left, top, right - left, thick),
                QRectF(left, top, thick, bottom - top),
                QRectF(right - thick, top, thick, bottom - top),
                QRectF(left, bottom - thick, tooth, thick),
                QRectF(right - tooth, bottom - thick, tooth, thick),
            ):
                painter.fillRect(place.adjusted(-space, -space, space, space), ink)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        marker = self._marker_at(event.position())
        if marker is not None:
            self.markerActivated.emit(marker.id)
            return
        self._dragging = True
        self.ask_seek(self.ms_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self.ask_seek(self.ms_at(event.position().x()))
            return
        over = self._marker_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right as key:
                self._arrow(1 if key == Qt.Key.Key_Right else -1, event.modifiers())
            case Qt.Key.Key_Home:
                self.ask_seek(0)
            case Qt.Key.Key_End:
                self.ask_seek(self.duration)
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown as key:
                self._to_turn(forward=key == Qt.Key.Key_PageDown)
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # The screen binds the arrows too; with the focus here they are ours.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _KEYS:
                event.accept()
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            marker = self._marker_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), _plain(marker.label) if marker is not None else "", self)
            return True
        return super().event(event)

    def _arrow(self, way: int, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._to_marker(way)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.ask_seek(self._position + way * _SMALL_STEP_MS)
        else:
            self.ask_seek(self._position + way * _STEP_MS)

    def _to_marker(self, way: int) -> None:
        ids = [marker.id for marker in self._markers]
        if self._active_marker in ids:
            index = ids.index(self._active_marker) + way
        else:
            before = sum(marker.at_ms < self._position for marker in self._markers)
            index = before if way > 0 else before - 1
        if 0 <= index < len(ids):
            self.markerActivated.emit(ids[index])

    def _to_turn(self, *, forward: bool) -> None:
        starts = [start for _, start in self.turn_starts()]
        if forward:
            self.ask_seek(next((start for start in starts if start > self._position), self.duration))
        else:
            self.ask_seek(max((start for start in starts if start < self._position), default=0))

    def _marker_at(self, place: QPointF) -> TimelineMarker | None:
        """The nearest of the signs under the mouse: they may overlap."""
        hit = [marker for marker in self._markers if self.marker_place(marker).contains(place)]
        return min(
            hit, key=lambda marker: abs(self.marker_place(marker).center().x() - place.x()), default=None
        )

    def _who(self, part: Part) -> str:
        if isinstance(part, AnswerPart):
            return self.tr("antwoord")
        return self._citizen or self.tr("inwoner")


def _plain(text: str) -> str:
    """Tool tips guess whether a text is rich; words of another person never are."""
    return text.replace("&", "&amp;").replace("<", "&lt;").join(("<qt>", "</qt>"))
