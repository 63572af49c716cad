"""A clip as a line: captions as blocks, or the part that is kept; and the place where one is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.player.accessible import install_timeline_access
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.screens.editor.detail.time_text import fine_text
from oefenruimte.ui.widgets import Themed, draw_box, painter_for

_HEIGHT, _SIDE, _TOP, _BLOCK = 62, 8, 16, 38
_GRIP = 8  # px from a handle that still takes it
_SECOND = 1000
_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
Handle = Literal["in", "out"]


@dataclass(frozen=True, slots=True)
class Block:
    start_ms: int
    end_ms: int
    text: str
    wrong: bool = False


class ClipLine(Themed, QWidget):
    """Arrows go one picture, with Shift a second. With a range, its two handles can be dragged."""

    timeline_access = True
    seekRequested = Signal(int)
    stepRequested = Signal(int)  # pictures
    blockChosen = Signal(int)
    handleMoved = Signal(str, int)  # "in" or "out", ms

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        install_timeline_access()
        self._duration = self._position = 0
        self._blocks: tuple[Block, ...] = ()
        self._selected = -1
        self._range: tuple[int, int] | None = None
        self._drag: Handle | Literal["place"] | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Pijltjes: één beeld. Met Shift: 1 seconde."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def focus_radius(self) -> int:
        return 8

    @property
    def position(self) -> int:
        return self._position

    @property
    def duration(self) -> int:
        return self._duration

    def set_duration(self, duration_ms: int) -> None:
        self._duration = duration_ms
        self.update()

    def set_position(self, at_ms: int) -> None:
        self._position = at_ms
        self.update()

    def set_blocks(self, blocks: Sequence[Block], selected: int) -> None:
        self._blocks, self._selected = tuple(blocks), selected
        self.update()

    def set_range(self, start_ms: int, end_ms: int) -> None:
        """What is kept; the rest is shaded."""
        self._range = (start_ms, end_ms)
        self.update()

    def ask_seek(self, at_ms: int) -> None:
        self.seekRequested.emit(min(max(0, at_ms), self._duration))

    def value_text(self) -> str:
        """For the screen reader."""
        place = self.tr("{0} van {1}").format(fine_text(self._position), fine_text(self._duration))
        now = [block.text for block in self._blocks if block.start_ms <= self._position < block.end_ms]
        return ", ".join((place, *now))

    # places --------------------------------------------------------------------------------------------

    def track(self) -> QRectF:
        side = self.px(_SIDE)
        return QRectF(side, self.px(_TOP), max(1, self.width() - 2 * side), self.px(_BLOCK))

    def x_of(self, at_ms: int) -> float:
        track = self.track()
        return track.left() + track.width() * at_ms / max(1, self._duration)

    def ms_at(self, x: float) -> int:
        track = self.track()
        return round(min(1.0, max(0.0, (x - track.left()) / track.width())) * self._duration)

    def sizeHint(self) -> QSize:
        return QSize(self.px(300), self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(160), self.px(_HEIGHT))

    # mouse and keys ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        self._drag = self._handle_at(x) or "place"
        if self._drag == "place":
            at_ms = self.ms_at(x)
            inside = [n for n, block in enumerate(self._blocks) if block.start_ms <= at_ms < block.end_ms]
            if inside:
                self.blockChosen.emit(inside[-1])
            self.ask_seek(at_ms)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._drag == "place":
            self.ask_seek(self.ms_at(x))
        elif self._drag is not None:
            self.handleMoved.emit(self._drag, self.ms_at(x))
        else:
            near = self._handle_at(x) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._drag = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right as key:
                way = 1 if key == Qt.Key.Key_Right else -1
                if far:
                    self.ask_seek(self._position + way * _SECOND)
                else:
                    self.stepRequested.emit(way)
            case Qt.Key.Key_Home:
                self.ask_seek(0)
            case Qt.Key.Key_End:
                self.ask_seek(self._duration)
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # The dialog binds the arrows too; with the focus here they are ours.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def _handle_at(self, x: float) -> Handle | None:
        if self._range is None:
            return None
        near = {
            name: abs(self.x_of(at_ms) - x) for name, at_ms in zip(("in", "out"), self._range, strict=True)
        }
        name = min(near, key=near.__getitem__)
        if near[name] > self.px(_GRIP):
            return None
        return "in" if name == "in" else "out"

    # looks ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, track = painter_for(self), self.track()
        draw_box(painter, track, 6, self.ink("sunk"), self.ink("border"))
        for number, block in enumerate(self._blocks):
            self._paint_block(painter, block, chosen=number == self._selected)
        if self._range is not None:
            self._paint_range(painter, track)
        self._paint_times(painter, track)
        self._paint_playhead(painter, track)

    def _paint_block(self, painter: QPainter, block: Block, *, chosen: bool) -> None:
        track = self.track()
        left, right = self.x_of(block.start_ms), self.x_of(min(block.end_ms, self._duration))
        place = QRectF(left, track.top() + 3, max(3.0, right - left - 1), track.height() - 6)
        fill = self.ink("primarySoft" if chosen else "surface")
        edge = self.ink("error" if block.wrong else "primary" if chosen else "borderStrong")
        draw_box(painter, place, 4, fill, edge, 2 if chosen or block.wrong else 1)
        font = self.theme.font("small")
        room = place.width() - self.px(8)
        if room > self.px(16) and self._range is None:  # which lies over it
            metrics = QFontMetricsF(font)
            words = metrics.elidedText(block.text.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(self.ink("text"))
            painter.drawText(
                place.adjusted(self.px(4), 0, -self.px(4), 0), Qt.AlignmentFlag.AlignVCenter, words
            )

    def _paint_range(self, painter: QPainter, track: QRectF) -> None:
        assert self._range is not None
        left, right = self.x_of(self._range[0]), self.x_of(self._range[1])
        kept = QRectF(left, track.top(), max(2.0, right - left), track.height())
        draw_box(painter, kept, 4, self.ink("primarySoft"), self.ink("primary"), 2)
        for x in (left, right):
            grip = QRectF(x - self.px(4), track.top() - self.px(3), self.px(8), track.height() + self.px(6))
            draw_box(painter, grip, 3, self.ink("primary"))

    def _paint_times(self, painter: QPainter, track: QRectF) -> None:
        painter.setFont(self.theme.font("small", tabular=True))
        painter.setPen(self.ink("textMuted"))
        place = QRectF(track.left(), 0, track.width(), self.px(_TOP) - 2)
        begin = place.adjusted(self.px(10), 0, 0, 0)
        painter.drawText(begin, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "0:00")
        end = clock_text(self._duration)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, end)

    def _paint_playhead(self, painter: QPainter, track: QRectF) -> None:
        ink, x, top = self.ink("text"), round(self.x_of(self._position)), float(self.px(3))
        painter.fillRect(QRectF(x - 1, top + self.px(10), 2, track.bottom() - top - self.px(8)), ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        half, shoulder, tip = self.px(6), self.px(5), self.px(11)
        corners = [(-half, 0), (half, 0), (half, shoulder), (0, tip), (-half, shoulder)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx, top + dy) for dx, dy in corners]))
