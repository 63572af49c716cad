"""The learner's own timeline: turns, own voice, own notes (sheet 04)."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.domain.conversation import AnswerPart, CitizenPart, Part
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.markers import TimelineMarker, paint_flag
from oefenruimte.ui.player.timeline import Timeline
from oefenruimte.ui.widgets import draw_box, draw_icon, painter_for

_HEIGHT, _LEFT, _RIGHT, _LABELS = 150, 117, 14, 13
_LANE, _TURNS, _VOICE, _NOTES = 26, 38, 71, 105
_TICK_ROW, _HEAD = 20, 28
_PITCH, _BAR = 5, 3
_STEPS_S = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600)
_TICK_ROOM = 72  # px between the words of two ticks


class ReviewTimeline(Timeline):
    """A card of 864 x 150 with three lanes. Notes are flags; the part that plays is tinted."""

    def __init__(self, accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(accessible_name, parent)
        if not accessible_name:
            self.setAccessibleName(self.tr("Tijdlijn van je poging"))
        self._silence: tuple[int, int] | None = None
        self._speech: tuple[tuple[int, int], ...] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_silence(self, start_and_end: tuple[int, int] | None) -> None:
        """The longest silence, ms on the timeline: a dashed box in the voice lane."""
        self._silence = start_and_end
        self.update()

    def set_speech(self, spans: Sequence[tuple[int, int]] | None) -> None:
        """Where the learner speaks, ms on the timeline: elsewhere the voice lane stays empty. None: not
        known, all that is loud is drawn."""
        self._speech = None if spans is None else tuple(spans)
        self.update()

    @property
    def focus_radius(self) -> int:
        return self.theme.tokens.sizes.card_radius

    def sizeHint(self) -> QSize:
        return QSize(864, self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(_LEFT + _RIGHT) + 200, self.px(_HEIGHT))

    def track(self) -> QRectF:
        left = self._label_width()
        return QRectF(left, self.px(_TURNS), self.width() - left - self.px(_RIGHT), self.px(_NOTES + _LANE))

    def marker_place(self, marker: TimelineMarker) -> QRectF:
        return self._flag(marker).adjusted(-3, -3, 3, 3)

    def _flag(self, marker: TimelineMarker) -> QRectF:
        """With the pole at its moment; at the very end it hangs back, so that it can be read."""
        lane, wide = self._lane(_NOTES), self.px(22)
        left = min(round(self.x_of(marker.at_ms)), int(lane.right()) - wide)
        return QRectF(left, lane.top() + 1, wide, lane.height() - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        draw_box(painter, QRectF(self.rect()), self.focus_radius, self.ink("surface"), self.ink("border"))
        self._paint_labels(painter)
        self._paint_ticks(painter)
        current = self.part_now()
        for part in self._conversation.parts:
            self._paint_part(painter, part, current=part == current)
        self._paint_voice(painter)
        self._paint_notes(painter)
        voice = self._lane(_VOICE)
        self.paint_loop(painter, voice.top() - self.px(2), voice.bottom() + self.px(2))
        if self._conversation.parts:
            self.paint_playhead(painter, self.px(_HEAD), self._lane(_NOTES).bottom())

    def _lane(self, top: int) -> QRectF:
        track = self.track()
        return QRectF(track.left(), self.px(top), track.width(), self.px(_LANE))

    def _words(self) -> tuple[tuple[int, str], ...]:
        return ((_TURNS, self.tr("Beurten")), (_VOICE, self.tr("Jouw stem")), (_NOTES, self.tr("Notities")))

    def _label_width(self) -> float:
        metrics = QFontMetricsF(self.theme.font("noteStrong"))
        words = max(metrics.horizontalAdvance(word) for _, word in self._words())
        return max(self.px(_LEFT), self.px(_LABELS) + words + self.px(12))

    def _paint_labels(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font("noteStrong"))
        painter.setPen(self.ink("text"))
        for top, word in self._words():
            place = QRectF(self.px(_LABELS), self.px(top), self.track().left(), self.px(_LANE))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_ticks(self, painter: QPainter) -> None:
        font = self.theme.font("note", tabular=True)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        track, middle = self.track(), self.px(_TICK_ROW)
        step = self._tick_step()
        end = clock_text(self.duration)
        last = track.right() - metrics.horizontalAdvance(end) - self.px(12)
        for at in range(0, self.duration, step):
            x, text = self.x_of(at), clock_text(at)
            wide = metrics.horizontalAdvance(text)
            left = x if at == 0 else x - wide / 2
            if left + wide > last and at:
                break
            painter.setPen(self.ink("textMuted"))
            place = QRectF(left, middle - metrics.height() / 2, wide + 2, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            painter.fillRect(QRectF(round(x), self.px(31), 1, self.px(6)), self.ink("borderStrong"))
        painter.setPen(self.ink("textMuted"))
        place = QRectF(track.left(), middle - metrics.height() / 2, track.width(), metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, end)

    def _tick_step(self) -> int:
        """ms between two ticks, so that their words have room."""
        room = self.px(_TICK_ROOM)
        per_second = self.track().width() * 1000 / max(1, self.duration)
        return 1000 * next((step for step in _STEPS_S if step * per_second >= room), _STEPS_S[-1])

    def _paint_part(self, painter: QPainter, part: Part, *, current: bool) -> None:
        lane = self._lane(_TURNS)
        left, right = round(self.x_of(part.start_ms)), round(self.x_of(part.start_ms + part.duration_ms))
        box = QRectF(left, lane.top(), max(3, right - left - 1), lane.height())
        if current:
            fill, edge = self.ink("primarySoft"), self.ink("primary")
        else:
            fill = self.ink("surface" if isinstance(part, CitizenPart) else "sunk")
            edge = self.ink("borderStrong")
        draw_box(painter, box, self.px(5), fill, edge)
        inside = box.adjusted(self.px(9), 0, -self.px(4), 0)
        match part:
            case AnswerPart():
                painter.setFont(self.theme.font("noteStrong"))
                painter.setPen(self.ink("text"))
                self._paint_turn(painter, box, inside, part.turn_index + 1)
            case CitizenPart():
                self._paint_citizen(painter, box, inside)

    def _paint_turn(self, painter: QPainter, box: QRectF, inside: QRectF, turn: int) -> None:
        """Only the number when there is no room for the word."""
        words = self.tr("Beurt {0}").format(turn)
        if painter.fontMetrics().horizontalAdvance(words) <= inside.width():
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)
        elif painter.fontMetrics().horizontalAdvance(str(turn)) <= box.width() - 2:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(turn))

    def _paint_citizen(self, painter: QPainter, box: QRectF, inside: QRectF) -> None:
        """An icon when there is no room for the name too."""
        if box.width() < self.px(20):
            return
        ink = self.ink("textMuted")
        named = QFontMetricsF(self.theme.font("note")).horizontalAdvance(self._citizen)
        tight = box.width() < self.px(64) or named > inside.width() - self.px(18)
        x = box.center().x() if tight else inside.left() + self.px(6)
        draw_icon(painter, self.theme, "volume-2", ink, QPointF(x, box.center().y()), 14)
        if not tight:
            painter.setFont(self.theme.font("note"))
            painter.setPen(ink)
            self._paint_elided(painter, inside.adjusted(self.px(18), 0, 0, 0), self._citizen)

    @staticmethod
    def _paint_elided(painter: QPainter, place: QRectF, text: str) -> None:
        metrics = painter.fontMetrics()
        if place.width() < metrics.horizontalAdvance(text[:3]):
            return
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_voice(self, painter: QPainter) -> None:
        lane = self._lane(_VOICE)
        draw_box(painter, lane, self.px(4), self.ink("surfaceAlt"), self.ink("border"))
        pitch, middle = self.px(_PITCH), lane.center().y()
        bars = self.bars(int(lane.width() // pitch))
        step = lane.width() / max(1, len(bars))
        reach = lane.height() * 0.42 - self.px(_BAR) / 2
        lines = []
        for number, height in enumerate(bars):
            if height > 0 and self._spoken(number, len(bars)):
                x, half = lane.left() + (number + 0.5) * step, max(1.0, height * reach)
                lines.append(QLineF(x, middle - half, x, middle + half))
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(self.ink("primary"), self.px(_BAR), Qt.PenStyle.SolidLine, cap))
        painter.drawLines(lines)
        if self._silence is not None:
            left, right = (self.x_of(at) for at in self._silence)
            box = QRectF(left, lane.top(), max(6.0, right - left), lane.height())
            draw_box(painter, box, 0, None, self.ink("warning"), 2, dashed=True)

    def _spoken(self, bar: int, bars: int) -> bool:
        if self._speech is None:
            return True
        start, end = (self.duration * place // bars for place in (bar, bar + 1))
        return any(first < end and start < last for first, last in self._speech)

    def _paint_notes(self, painter: QPainter) -> None:
        lane = self._lane(_NOTES)
        draw_box(painter, lane, self.px(4), self.ink("surfaceAlt"), self.ink("border"))
        for marker in sorted(self._markers, key=lambda marker: marker.id == self._active_marker):
            active = marker.id == self._active_marker
            paint_flag(painter, self.theme, self._flag(marker), marker.number, active=active)
