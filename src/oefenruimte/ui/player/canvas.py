"""The stage: a picture in a rounded frame, with everything that can lie over it."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.domain.share import Stroke
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.overlays import (
    RADIUS,
    Countdown,
    Tag,
    paint_caption,
    paint_card,
    paint_countdown,
    paint_dim,
    paint_level,
    paint_oval,
    paint_rec_block,
    paint_rec_frame,
    paint_tag,
)
from oefenruimte.ui.player.stroke_words import StrokeWords
from oefenruimte.ui.player.strokes import paint_strokes
from oefenruimte.ui.widgets import Themed, draw_box, painter_for, rounded_path

_RATIO = 9 / 16
# The sheets have stages that are a few px off 16:9. Such a sliver is cut off, not shown as a black bar.
_CROP = 0.03
_BLINK_MS = 1000
_COUNT_CAPTION = 44  # px at the bottom, for the words under the number
_BESIDE_COUNT = 0.33  # of the width: words of a card stand beside the number, not under it


class VideoCanvas(Themed, QWidget):
    """Shows frames, pictures or a card of words, 16:9, in the middle of its space.

    `mirror` is for the camera preview only: people know themselves from the mirror, never what is recorded.
    A small picture without anything over it may have smaller corners (`radius`).
    """

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self,
        accessible_name: str,
        *,
        mirror: bool = False,
        radius: int = RADIUS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mirror, self._radius = mirror, radius
        self._frame: QVideoFrame | None = None
        self._image = QImage()
        self._card: TextCard | None = None
        self._caption = ""
        self._captions_on = True
        self._caption_scale = 1.0
        self._tag: Tag | None = None
        self._elapsed: int | None = None
        self._countdown: Countdown | None = None
        self._level: float | None = None
        self._oval = self._oval_filled = False
        self._strokes: tuple[Stroke, ...] = ()
        self._stroke_words = StrokeWords(self)
        self.setAccessibleName(accessible_name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_mirror(self, on: bool) -> None:
        """For a stage that shows the camera first, and then what was recorded."""
        self._mirror = on
        self.update()

    def show_frame(self, frame: QVideoFrame) -> None:
        """The next frame of a clip; turned into a picture only when it is really drawn."""
        self._frame = frame
        self._card = None
        self.update()

    def show_image(self, image: QImage) -> None:
        self._frame = None
        self._image = image
        self._card = None
        self.update()

    def show_card(self, card: TextCard | None) -> None:
        """Words in place of the picture; None brings the last picture back."""
        if card != self._card:
            self._card = card
            self._describe()
            self.update()

    def clear(self) -> None:
        """Nothing: the empty stage, without picture, words, tag or signs."""
        self._frame, self._image = None, QImage()
        self._card, self._tag, self._caption = None, None, ""
        self._elapsed, self._countdown, self._level = None, None, None
        self._strokes = ()
        self._describe()
        self.update()

    def set_caption(self, text: str) -> None:
        """At most two lines, split by \\n (see `captions`)."""
        if text != self._caption:
            self._caption = text
            self.update()

    def set_captions_on(self, on: bool) -> None:
        self._captions_on = on
        self.update()

    def set_caption_scale(self, scale: float) -> None:
        """How much larger than usual captions are: for a group that looks from a distance."""
        self._caption_scale = scale
        self.update()

    def set_tag(self, tag: Tag | None) -> None:
        if tag != self._tag:
            self._tag = tag
            self._describe()
            self.update()

    def set_recording(self, elapsed_ms: int | None) -> None:
        """Red frame and REC with the running time; None: not recording."""
        turned = (elapsed_ms is None) != (self._elapsed is None)
        self._elapsed = elapsed_ms
        if turned:
            self._describe()
        self.update()

    def set_countdown(self, countdown: Countdown | None) -> None:
        """Dims the picture and shows the number beside the face."""
        if countdown != self._countdown:
            self._countdown = countdown
            self.update()

    def set_oval(self, on: bool, *, filled: bool = False) -> None:
        """The guide for where the face belongs; `filled`: the face is in it."""
        self._oval, self._oval_filled = on, filled
        self.update()

    def set_level(self, level: float | None) -> None:
        """0-1, drawn under the words of a card: for recording sound alone."""
        self._level = level
        if self._card is not None:
            self.update()

    def set_strokes(self, strokes: Iterable[Stroke]) -> None:
        """What was drawn on this picture; it stays until it is taken away."""
        strokes = tuple(strokes)
        if strokes != self._strokes:
            self._strokes = strokes
            self._describe()
            self.update()

    @property
    def has_picture(self) -> bool:
        """Something to draw on: a picture, not words."""
        return self._card is None and not self.image().isNull()

    def picture_place(self) -> QRectF:
        """Where the picture itself is, without the bars beside it; the stage when there is none."""
        image, stage = self.image(), self.stage()
        return stage if image.isNull() else _place(image, stage)

    def image(self) -> QImage:
        """The picture that is shown, as it was given (not mirrored); null when there is none."""
        if self._frame is not None:
            self._image = self._frame.toImage()
            self._frame = None
        return self._image

    @property
    def focus_radius(self) -> int:
        return self._radius

    def stage(self) -> QRectF:
        """Where the picture is drawn: as much 16:9 as fits, in the middle."""
        whole = QRectF(self.rect())
        if whole.isEmpty() or abs(whole.width() * _RATIO / whole.height() - 1) < _CROP:
            return whole
        width = min(whole.width(), whole.height() / _RATIO)
        stage = QRectF(0, 0, width, width * _RATIO)
        stage.moveCenter(whole.center())
        return stage

    def place_of(self, image: QImage, stage: QRectF) -> QRectF:
        """Where this picture is drawn: whole, with bars, or without when it is nearly of the same shape."""
        return _place(image, stage)

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 90)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * _RATIO)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, stage = painter_for(self), self.stage()
        painter.save()
        painter.setClipPath(rounded_path(stage, self._radius))
        self._paint_picture(painter, stage)
        painter.restore()
        if self._countdown is not None and self._card is None:
            paint_dim(painter, self.theme, stage)
        if self._oval:
            paint_oval(painter, self.theme, stage, filled=self._oval_filled)
        if self._countdown is not None:
            paint_countdown(painter, self.theme, stage, self._countdown)
        if self._caption and self._captions_on:
            scale, on_top = self.theme.caption_scale, self.theme.captions_on_top
            paint_caption(
                painter, self.theme, stage, self._caption, self._caption_scale * scale, on_top=on_top
            )
        if self._strokes and self.has_picture:
            paint_strokes(painter, self.theme, self.picture_place(), self._strokes)
        if self._elapsed is not None:
            paint_rec_frame(painter, self.theme, stage)
            shown = self.theme.reduced_motion or self._elapsed % _BLINK_MS < _BLINK_MS * 0.7
            paint_rec_block(painter, self.theme, stage, self._elapsed, dot=shown)
        elif self._tag is not None:
            paint_tag(painter, self.theme, stage, self._tag)

    def _paint_picture(self, painter: QPainter, stage: QRectF) -> None:
        if self._card is not None:
            fill, ink, muted = self.ink("sunk"), self.ink("text"), self.ink("textMuted")
            painter.fillRect(stage, fill)
            beside = stage.width() * _BESIDE_COUNT if self._countdown is not None else 0.0
            under = self.px(_COUNT_CAPTION) if self._countdown is not None else 0
            place = stage.adjusted(beside, 0, 0, -under)
            words = paint_card(painter, self.theme, place, self._card, fill, ink, muted)
            if self._level is not None:
                middle = words.center()
                middle.setY(min(words.bottom() + self.px(16), stage.bottom() - self.px(34)))
                paint_level(painter, self.theme, middle, self._level, self.ink("borderStrong"))
            draw_box(painter, stage, self._radius, None, self.ink("borderStrong"))
            return
        painter.fillRect(stage, self.ink("video"))
        image = self.image()
        if image.isNull():
            if self.theme.high_contrast:
                draw_box(painter, stage, self._radius, None, self.ink("borderStrong"))
            return
        if self._mirror:
            painter.translate(stage.left() + stage.right(), 0)
            painter.scale(-1, 1)
        painter.drawImage(self.place_of(image, stage), image)

    def _describe(self) -> None:
        """What the screen reader says after the name."""
        parts = []
        if self._elapsed is not None:
            parts.append(self.tr("De opname loopt"))
        if self._tag is not None:
            parts.append(self._tag.text)
        if self._card is not None:
            parts += [text for text in (self._card.name, self._card.lines) if text]
        elif self._strokes:
            parts.append(self._stroke_words.all(self._strokes))
        self.setAccessibleDescription(". ".join(parts))


def _place(image: QImage, stage: QRectF) -> QRectF:
    """Whole picture with bars, or without when it is nearly of the same shape."""
    across, down = stage.width() / image.width(), stage.height() / image.height()
    nearly = abs(across / down - 1) < _CROP
    scale = max(across, down) if nearly else min(across, down)
    place = QRectF(0, 0, image.width() * scale, image.height() * scale)
    place.moveCenter(stage.center())
    return place


class FillingCanvas(VideoCanvas):
    """Fills its place: what sticks out of the picture is cut off."""

    def stage(self) -> QRectF:
        return QRectF(self.rect())

    def place_of(self, image: QImage, stage: QRectF) -> QRectF:
        scale = max(stage.width() / image.width(), stage.height() / image.height())
        place = QRectF(0, 0, image.width() * scale, image.height() * scale)
        place.moveCenter(stage.center())
        return place
