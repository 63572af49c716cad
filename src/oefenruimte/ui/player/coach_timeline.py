"""The timeline of what was shared: the wave, with the reactions under it (sheets 06 and 06b)."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.domain.conversation import CitizenPart
from oefenruimte.ui.player.markers import SIGNS, SIZE, TimelineMarker, paint_marker
from oefenruimte.ui.player.timeline import Timeline
from oefenruimte.ui.widgets import draw_box, draw_icon, painter_for, rounded_path, space_of

_HEIGHT, _INSET = 92, 14
_WAVE, _WAVE_HEIGHT, _HEAD, _MARKERS = 20, 36, 14, 74
_PITCH, _BAR, _MARGIN = 4, 2.4, 4


class CoachTimeline(Timeline):
    """92 high: turns above, the wave, and a row of signs. What was played is gold on a podium, petrol in a
    kamer. The dashed + is the place one writes for."""

    def __init__(self, accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(accessible_name, parent)
        if not accessible_name:
            self.setAccessibleName(self.tr("Tijdlijn met reacties"))
        self._write_at: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_write_place(self, at_ms: int | None) -> None:
        """The dashed + ; None hides it."""
        self._write_at = at_ms
        self.update()

    @property
    def focus_radius(self) -> int:
        return self.theme.tokens.sizes.control_radius

    def sizeHint(self) -> QSize:
        return QSize(540, self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.px(_HEIGHT))

    def track(self) -> QRectF:
        box = self._box()
        return box.adjusted(self.px(_MARGIN), 0, -self.px(_MARGIN), 0)

    def marker_place(self, marker: TimelineMarker) -> QRectF:
        place = QRectF(0, 0, self.px(SIZE), self.px(SIZE))
        place.moveCenter(self._marker_center(marker.at_ms))
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        self._paint_turns(painter)
        self._paint_wave(painter)
        self._paint_ranges(painter)
        box = self._box()
        self.paint_loop(painter, box.top() - self.px(2), box.bottom() + self.px(2))
        if self._conversation.parts:
            self.paint_playhead(painter, self.px(_HEAD), self._box().bottom() + self.px(4))
        if self._write_at is not None:
            place = QRectF(0, 0, self.px(30), self.px(30))
            place.moveCenter(self._marker_center(self._write_at))
            ink = self.ink("text")
            draw_box(painter, place, self.px(6), self.ink("surface"), ink, 2, dashed=True)
            draw_icon(painter, self.theme, "plus", ink, place.center(), 16)
        for marker in sorted(self._markers, key=lambda marker: marker.id == self._active_marker):
            paint_marker(
                painter,
                self.theme,
                self._marker_center(marker.at_ms),
                marker.kind,
                active=marker.id == self._active_marker,
                number=marker.number,
            )

    def _box(self) -> QRectF:
        inset = self.px(_INSET)
        return QRectF(inset, self.px(_WAVE), self.width() - 2 * inset, self.px(_WAVE_HEIGHT))

    def _marker_center(self, at_ms: int) -> QPointF:
        return QPointF(self.x_of(at_ms), self.px(_MARKERS))

    def _paint_turns(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font("note"))
        metrics = painter.fontMetrics()
        starts = self.turn_starts()
        ends = [start for _, start in starts[1:]] + [self.duration]
        for (turn, start), end in zip(starts, ends, strict=False):  # no turns: one end too many
            left, right = self.x_of(start), self.x_of(end)
            if start > 0:
                painter.fillRect(QRectF(round(left), 0, 1, self.px(_WAVE)), self.ink("borderStrong"))
            place = QRectF(left + self.px(3), 0, right - left - self.px(6), self.px(16))
            text = self.tr("Beurt {0}").format(turn + 1)
            if place.width() < metrics.horizontalAdvance(text):
                text = str(turn + 1)
            painter.setPen(self.ink("textMuted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_wave(self, painter: QPainter) -> None:
        box, radius = self._box(), self.px(8)
        draw_box(painter, box, radius, self.ink("surface"), None)
        painter.save()
        painter.setClipPath(rounded_path(box, radius))
        for part in self._conversation.parts:
            if isinstance(part, CitizenPart):
                self._paint_citizen(painter, part)
        painter.restore()
        draw_box(painter, box, radius, None, self.ink("border"))
        self._paint_bars(painter)

    def _paint_citizen(self, painter: QPainter, part: CitizenPart) -> None:
        """No voice of the learner here: a sunken band with a line through it."""
        box = self._box()
        left = self.x_of(part.start_ms) if part.start_ms else box.left()
        right = self.x_of(part.start_ms + part.duration_ms)
        band = QRectF(left, box.top(), right - left, box.height())
        ink = self.ink("borderStrong")
        painter.fillRect(band, self.ink("sunk"))
        if self.theme.high_contrast:
            draw_box(painter, band, 0, None, ink)
        if band.width() < self.px(28):
            painter.fillRect(band.adjusted(2, band.height() / 2 - 0.5, -2, 0.5 - band.height() / 2), ink)
        else:
            draw_icon(painter, self.theme, "volume-2", self.ink("textMuted"), band.center(), 16)

    def _paint_bars(self, painter: QPainter) -> None:
        track, middle = self.track(), self._box().center().y()
        bars = self.bars(int(track.width() // self.px(_PITCH)))
        step = track.width() / max(1, len(bars))
        here, reach = self.x_of(self._position), self._box().height() * 0.38
        played: list[QLineF] = []
        rest: list[QLineF] = []
        for number, height in enumerate(bars):
            if height > 0:
                x, half = track.left() + (number + 0.5) * step, max(1.0, height * reach)
                (played if x <= here else rest).append(QLineF(x, middle - half, x, middle + half))
        done = self.ink("sharedBorder" if space_of(self) == "podium" else "primary")
        for lines, ink in ((played, done), (rest, self.ink("borderStrong"))):
            width, cap = _BAR * self.theme.scale, Qt.PenCapStyle.RoundCap
            painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, cap))
            painter.drawLines(lines)

    def _paint_ranges(self, painter: QPainter) -> None:
        """A reaction over a stretch has a line of its colour along the bottom of the wave."""
        box = self._box()
        for marker in self._markers:
            if marker.end_ms is not None:
                left, right = self.x_of(marker.at_ms), self.x_of(marker.end_ms)
                place = QRectF(left, box.bottom() - self.px(4), max(4.0, right - left), self.px(4))
                painter.fillRect(place, self.ink(SIGNS[marker.kind].color))
