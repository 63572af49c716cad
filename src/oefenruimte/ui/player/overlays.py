"""What can lie over the picture, drawn on any painter. Lengths are px of the sheets at 100 % text size."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.theme import Theme
from oefenruimte.ui.widgets import draw_box, draw_icon, rounded_path

RADIUS = 14
REC_FRAME = 5
_SMALL_STAGE, _TINY_STAGE = 700, 420  # narrower than this, captions are a size smaller
_MOST_OF_STAGE = 0.45  # of the height, for captions
_SMALLEST, _STEP = 0.05, 0.025  # of the letters: smaller ones before lost words
_UNDER_TAG = 48  # from the top: whose words these are, or that one is recorded, stays readable
_DIM = 0.30
_BARS, _BAR, _BAR_GAP = 24, QRectF(0, 0, 7, 18), 3


@dataclass(frozen=True, slots=True)
class Tag:
    """The label at the top left: "Poging 4", or an icon with "Mevrouw Verhoeven praat"."""

    text: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Countdown:
    """`left` 0-1 is the part of the ring that is still to go; None draws no ring (less motion)."""

    number: int
    left: float | None = None


def paint_tag(painter: QPainter, theme: Theme, stage: QRectF, tag: Tag) -> None:
    font = theme.font_of(14, 600)
    inset, padding, icon = theme.px(12), theme.px(10), theme.px(26) if tag.icon else 0
    metrics = QFontMetricsF(font)
    room = stage.width() - 2 * inset - 2 * padding - icon
    text = metrics.elidedText(tag.text, Qt.TextElideMode.ElideRight, max(0.0, room))
    width = metrics.horizontalAdvance(text) + 2 * padding + icon
    box = QRectF(stage.left() + inset, stage.top() + inset, width, theme.px(28))
    draw_box(painter, box, theme.px(6), theme.color("captionBackground"))
    ink = theme.color("captionText")
    if tag.icon:
        center = QPointF(box.left() + padding + theme.px(9), box.center().y())
        draw_icon(painter, theme, tag.icon, ink, center, 18)
    painter.setPen(ink)
    painter.setFont(font)
    painter.drawText(box.adjusted(padding + icon, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)


def paint_caption(
    painter: QPainter,
    theme: Theme,
    stage: QRectF,
    text: str,
    scale: float = 1.0,
    *,
    on_top: bool = False,
) -> None:
    """White on nearly black, at the bottom or, `on_top`, under what stands at the top. `text` is already cut
    into lines that fit at the usual size; larger letters get more lines."""
    size, line, gap = (17, 25.0, 14) if stage.width() < _SMALL_STAGE else (19, 28.0, 20)
    if stage.width() < _TINY_STAGE:
        size, line, gap = 15, 19.0, 9
    font, line = theme.font_of(round(size * scale), 500), theme.px(line * scale)
    room = stage.width() - 2 * theme.px(14) - 16
    highest = stage.height() * _MOST_OF_STAGE if scale > 1 else stage.height()
    lines, font, smaller = _fitting(text.split("\n"), font, line, QSizeF(room, highest), again=scale > 1)
    line, widest = line * smaller, max(map(QFontMetricsF(font).horizontalAdvance, lines))
    height = len(lines) * line
    box = QRectF(0, 0, round(widest) + 2 * theme.px(14), height + 2 * theme.px(6))
    box.moveLeft(round(stage.center().x() - box.width() / 2))
    if on_top:
        box.moveTop(stage.top() + theme.px(_UNDER_TAG))
    else:
        box.moveBottom(stage.bottom() - theme.px(gap))
    draw_box(painter, box, theme.px(6), theme.color("captionBackground"))
    painter.setFont(font)
    painter.setPen(theme.color("captionText"))
    for number, part in enumerate(lines):
        place = QRectF(box.left(), box.top() + theme.px(6) + number * line, box.width(), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, part)


def _fitting(
    lines: list[str], font: QFont, line: float, room: QSizeF, *, again: bool
) -> tuple[list[str], QFont, float]:
    """The lines, broken `again` where they are too long, and letters so much smaller that all of it fits."""
    smaller = 1.0
    while True:
        shown, letters = lines, QFont(font)
        letters.setPixelSize(max(1, int(font.pixelSize() * smaller)))
        metrics = QFontMetricsF(letters)
        if again and max(map(metrics.horizontalAdvance, shown)) > room.width():
            shown = _broken(" ".join(lines), metrics, room.width())
        fits = max(map(metrics.horizontalAdvance, shown)) <= room.width()
        if (fits and len(shown) * line * smaller <= room.height()) or smaller <= _SMALLEST:
            return shown, letters, smaller
        smaller -= _STEP


def _broken(text: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """The words in as few lines as fit in `room` px; a word that does not fit has a line of its own."""
    lines: list[str] = []
    for word in text.split():
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def paint_dim(painter: QPainter, theme: Theme, stage: QRectF) -> None:
    shade = QColor(theme.color("captionBackground"))
    shade.setAlphaF(_DIM)
    draw_box(painter, stage, RADIUS, shade)


def paint_countdown(painter: QPainter, theme: Theme, stage: QRectF, countdown: Countdown) -> None:
    """Left of the middle, beside the face. It shrinks along with the stage."""
    side = min(248.0, stage.height() * 0.475)
    disc = QRectF(0, 0, side, side)
    disc.moveCenter(QPointF(stage.left() + max(side / 2 + 8, stage.width() * 0.19), stage.center().y()))
    dark, bright = theme.color("captionBackground"), theme.color("captionText")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dark)
    painter.drawEllipse(disc)
    if countdown.left is not None:
        width = side * 10 / 248
        inset = side * 16 / 248
        ring = disc.adjusted(inset, inset, -inset, -inset)
        track = QColor(bright)
        track.setAlphaF(0.25)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(track, width))
        painter.drawEllipse(ring)
        painter.setPen(QPen(bright, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, 90 * 16, -round(countdown.left * 360 * 16))
    font = QFont(theme.font("countdown"))
    font.setPixelSize(max(1, round(side * 128 / 248)))
    painter.setFont(font)
    painter.setPen(bright)
    # Centred on the digits themselves: the font leaves more room above than below them.
    tight = QFontMetricsF(font).tightBoundingRect(str(countdown.number))
    painter.drawText(disc.center() - tight.center(), str(countdown.number))


def paint_rec_frame(painter: QPainter, theme: Theme, stage: QRectF) -> None:
    draw_box(painter, stage, RADIUS, None, theme.color("rec"), REC_FRAME)


def paint_rec_block(painter: QPainter, theme: Theme, stage: QRectF, elapsed_ms: int, *, dot: bool) -> None:
    """Dot and REC on red, the running time beside it, a white edge round both."""
    word, time = theme.font_of(17, 700), theme.font_of(24, 700, tabular=True)
    text = clock_text(elapsed_ms)
    red = theme.px(36) + QFontMetricsF(word).horizontalAdvance("REC") + theme.px(14)
    black = QFontMetricsF(time).horizontalAdvance(text) + 2 * theme.px(14)
    small = stage.width() < _SMALL_STAGE / 2
    inset = REC_FRAME + (theme.px(6) if small else theme.px(17))
    box = QRectF(stage.left() + inset, stage.top() + inset, red + black + 4, theme.px(39) + 4)
    painter.save()
    painter.setClipPath(rounded_path(box, theme.px(8)))
    painter.fillRect(box, theme.color("captionBackground"))
    painter.fillRect(QRectF(box.left(), box.top(), red + 2, box.height()), theme.color("rec"))
    painter.restore()
    draw_box(painter, box, theme.px(8), None, theme.color("captionText"), 2)
    ink = theme.color("onRec")
    if dot:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(box.left() + theme.px(21), box.center().y()), theme.px(8), theme.px(8))
    painter.setPen(ink)
    painter.setFont(word)
    left = box.adjusted(theme.px(36) + 2, 0, 0, 0)
    painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, "REC")
    painter.setPen(theme.color("captionText"))
    painter.setFont(time)
    painter.drawText(
        QRectF(box.left() + red + 2, box.top(), black, box.height()), Qt.AlignmentFlag.AlignCenter, text
    )


def paint_oval(painter: QPainter, theme: Theme, stage: QRectF, *, filled: bool = False) -> None:
    """Where the face belongs: white dashes on a dark line, to be seen on any picture. `filled`: no dashes."""
    oval = QRectF(0, 0, stage.height() * 0.68, stage.height() * 0.78)
    oval.moveCenter(QPointF(stage.left() + stage.width() * 0.49, stage.top() + stage.height() * 0.52))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("captionBackground"), 5))
    painter.drawEllipse(oval)
    dashes = QPen(theme.color("captionText"), 3)
    if not filled:
        dashes.setDashPattern([3, 2.2])
    dashes.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(dashes)
    painter.drawEllipse(oval)


def paint_card(
    painter: QPainter, theme: Theme, stage: QRectF, card: TextCard, fill: QColor, ink: QColor, muted: QColor
) -> QRectF:
    """Words in place of the picture; returns the place they take."""
    painter.fillRect(stage, fill)
    side, edge = (24, 16) if stage.width() >= _TINY_STAGE else (10, 8)
    room = stage.adjusted(side, edge, -side, -edge)
    if room.width() > theme.px(640):
        room = QRectF(room.center().x() - theme.px(320), room.top(), theme.px(640), room.height())
    for size in (19, 17, 15, 13, 11):
        name, lines = theme.font_of(min(size, 17), 600), theme.font_of(size, 500)
        above = (theme.px(26) if card.icon else 0) + (QFontMetricsF(name).height() + 4 if card.name else 0)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        wanted = QFontMetricsF(lines).boundingRect(room, flags, card.lines).height() if card.lines else 0.0
        if above + wanted <= room.height() and _fits(name, card.name, room):
            break
    top = room.top() + max(0.0, (room.height() - above - wanted) / 2)
    place = QRectF(room.left(), top, room.width(), min(room.height(), above + wanted))
    painter.save()
    painter.setClipRect(room)
    if card.icon:
        draw_icon(painter, theme, card.icon, muted, QPointF(room.center().x(), top + theme.px(11)), 22)
        top += theme.px(26)
    if card.name:
        painter.setFont(name)
        painter.setPen(muted)
        high = QFontMetricsF(name).height() + 4
        shown = QFontMetricsF(name).elidedText(card.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRectF(room.left(), top, room.width(), high), Qt.AlignmentFlag.AlignHCenter, shown)
        top += high
    painter.setFont(lines)
    painter.setPen(ink)
    rest = QRectF(room.left(), top, room.width(), room.bottom() - top)
    painter.drawText(rest, flags, _what_fits(lines, card.lines, rest, flags))
    painter.restore()
    return place


def _what_fits(font: QFont, text: str, room: QRectF, flags: int) -> str:
    """Whole words, and dots where even small letters leave no room; what is read out is all of it."""
    metrics, words = QFontMetricsF(font), text.split(" ")

    def there(count: int) -> str:
        return text if count == len(words) else " ".join(words[:count]) + " …"

    few, many = 1, len(words)
    while few < many:
        middle = (few + many + 1) // 2
        if metrics.boundingRect(room, flags, there(middle)).height() <= room.height():
            few = middle
        else:
            many = middle - 1
    return there(few)


def _fits(font: QFont, text: str, room: QRectF) -> bool:
    return QFontMetricsF(font).horizontalAdvance(text) <= room.width()


def paint_level(painter: QPainter, theme: Theme, middle: QPointF, level: float, rest: QColor) -> None:
    """Blocks as in the level meter, for a stage without a picture."""
    width, gap = theme.px(_BAR.width()), theme.px(_BAR_GAP)
    left = middle.x() - (_BARS * (width + gap) - gap) / 2
    for number in range(_BARS):
        block = QRectF(left + number * (width + gap), middle.y(), width, theme.px(_BAR.height()))
        if number < round(level * _BARS):
            draw_box(painter, block, 2, theme.color("success"))
        else:
            draw_box(painter, block, 2, None, rest)
