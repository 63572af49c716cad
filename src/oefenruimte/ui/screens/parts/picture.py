"""A still picture with rounded corners, or a calm drawing where there is none."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.app.takes import Takes
from oefenruimte.domain.ids import TakeId
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.widgets import PictureTag, Themed, draw_box, draw_icon, painter_for

_WIDEST = 800  # px: the largest picture on any page is 400 wide, on a screen of twice the sharpness
_TAG = 10


def load_picture(path: Path | None) -> QImage:
    """For a job: the picture in this file, made no larger than is needed; null when there is none."""
    if path is None:
        return QImage()
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > _WIDEST:
        reader.setScaledSize(size.scaled(_WIDEST, size.height(), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def load_thumbnails(takes: Takes, ids: tuple[TakeId, ...]) -> dict[TakeId, QImage]:
    """For a job: what the camera saw in each take; null for a take with sound alone."""
    return {take_id: QImage.fromData(takes.thumbnail(take_id) or b"") for take_id in ids}


def fetch_thumbnails(
    context: ScreenContext,
    ids: Sequence[TakeId],
    owner: QWidget,
    show: Callable[[dict[TakeId, QImage]], None],
) -> None:
    """`load_thumbnails` as a job, that `owner` takes along when it goes; nothing happens without ids."""
    if ids:
        context.jobs.run(
            load_thumbnails,
            context.session.takes,
            tuple(ids),
            on_done=show,
            on_problem=context.problem,
            owner=owner,
        )


class Picture(Themed, QWidget):
    """Fills its place; what sticks out is cut off. Decoration: the words beside it say what it is.

    `size` (width, height) in px; width 0 takes what it gets. `grows` with the text, as a card does.
    Grey until `set_image`; a null image gives a calm drawing with `icon`.
    """

    def __init__(
        self,
        icon: str,
        size: tuple[int, int] = (0, 136),
        *,
        corners: Literal["all", "top"] = "all",
        radius: int = 8,
        grows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._size, self._corners, self._radius = icon, size, corners, radius
        self._grows = grows
        self._image: QImage | None = None
        self._tag: PictureTag | None = None
        wide = QSizePolicy.Policy.Expanding if size[0] == 0 else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)

    @property
    def image(self) -> QImage | None:
        """None before `set_image`."""
        return self._image

    def set_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def set_size(self, width: int, height: int) -> None:
        """Another size, for where there is less room."""
        if (width, height) != self._size:
            self._size = (width, height)
            self.updateGeometry()

    def set_tag(self, tag: PictureTag) -> None:
        """At the top left, once."""
        self._tag = tag
        tag.setParent(self)
        self._place_tag()

    def retheme(self) -> None:
        super().retheme()
        self._place_tag()

    def sizeHint(self) -> QSize:
        width, height = self._size
        return QSize(self.px(width), self.px(height)) if self._grows else QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        painter.setClipPath(self._shape(rect))
        if self._image is None:
            painter.fillRect(rect, self.ink("sunk"))
            return
        if self._image.isNull():
            self._paint_drawing(painter, rect)
            return
        scale = max(rect.width() / self._image.width(), rect.height() / self._image.height())
        place = QRectF(0, 0, self._image.width() * scale, self._image.height() * scale)
        place.moveCenter(rect.center())
        painter.drawImage(place, self._image)

    def _place_tag(self) -> None:
        if self._tag is not None:
            size = self._tag.sizeHint()
            self._tag.setGeometry(self.px(_TAG), self.px(_TAG), size.width(), size.height())

    def _shape(self, rect: QRectF) -> QPainterPath:
        path = QPainterPath()
        low = rect if self._corners == "all" else rect.adjusted(0, 0, 0, 2 * self._radius)
        path.addRoundedRect(low, self._radius, self._radius)
        return path

    def _paint_drawing(self, painter: QPainter, rect: QRectF) -> None:
        """A desk in front of a quiet wall."""
        painter.fillRect(rect, self.ink("primarySoft"))
        desk = QRectF(rect.left(), rect.bottom() - rect.height() * 0.2, rect.width(), rect.height() * 0.2)
        painter.fillRect(desk, self.ink("sunk"))
        draw_box(painter, QRectF(desk.left(), desk.top(), desk.width(), 2), 0, self.ink("borderStrong"))
        size = max(16.0, min(48.0, rect.height() * 0.36)) / (self.theme.scale if self._grows else 1.0)
        draw_icon(painter, self.theme, self._icon, self.ink("primary"), rect.center(), size)
        if self.theme.high_contrast:
            draw_box(painter, rect, self._radius, None, self.ink("borderStrong"))
