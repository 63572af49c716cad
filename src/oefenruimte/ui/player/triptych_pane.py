"""One of the three: a name, and a stage that says whether it is the one that is heard."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.player.canvas import FillingCanvas, VideoCanvas
from oefenruimte.ui.player.captions import caption_at
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.overlays import RADIUS, Tag
from oefenruimte.ui.widgets import Label, Themed, draw_box, painter_for

_GAP, _FRAME = 6, 3
_ROOM = 260  # px at 100 %: on a narrower stage the words would cover the face


class TriptychPane(Themed, QWidget):
    """A click asks for its sound."""

    clicked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, titled: bool = True) -> None:
        super().__init__(parent)
        self._cues: tuple[Cue, ...] = ()
        self._heard: bool | None = None
        self._width = 0  # of the stage
        self._title = Label(name, "noteStrong", wrap=False, elide=True)
        if not titled:
            self._title.hide()  # it stands above already
        self.canvas = VideoCanvas(name) if titled else FillingCanvas(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_FRAME, 0 if titled else _FRAME, _FRAME, _FRAME)
        self._column.addWidget(self._title)
        self._column.addWidget(self.canvas)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retheme()

    def set_name(self, name: str) -> None:
        self._title.setText(name)
        self.canvas.setAccessibleName(name)

    def set_heard(self, heard: bool | None) -> None:
        """None: there is nothing to hear."""
        self._heard = heard
        self._show_tag()
        self.setCursor(Qt.CursorShape.ArrowCursor if heard is None else Qt.CursorShape.PointingHandCursor)
        self.update()

    def set_cues(self, cues: tuple[Cue, ...]) -> None:
        self._cues = cues
        self.canvas.set_caption("")

    def show_moment(self, at_ms: int) -> None:
        self.canvas.set_caption(caption_at(self._cues, at_ms))

    def show_frame(self, frame: QVideoFrame) -> None:
        self.canvas.show_frame(frame)

    def show_words(self, words: str, name: str = "", icon: str = "") -> None:
        """In place of a picture."""
        self.canvas.clear()
        self.canvas.show_card(TextCard(words, name, icon))

    def fit(self, width: int, most: int = 0) -> None:
        """The stage is 16:9 at this width; without a title it is at most `most` px high (0: no limit)."""
        self._width = max(1, width - 2 * _FRAME)
        high = round(self._width * 9 / 16)
        self.canvas.setFixedHeight(min(high, most) if most else high)
        self._show_tag()

    def height_at(self, width: int) -> int:
        """px, with its name above it."""
        return self._title.sizeHint().height() + self.px(_GAP) + round((width - 2 * _FRAME) * 9 / 16) + _FRAME

    def sizeHint(self) -> QSize:
        return QSize(240, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, super().minimumSizeHint().height())

    def _show_tag(self) -> None:
        if self._heard is None:
            self.canvas.set_tag(None)
            return
        wide = self._width >= self.px(_ROOM)
        if self._heard:
            words, icon = self.tr("Geluid aan") if wide else self.tr("Aan"), "volume-2"
        else:
            words, icon = self.tr("Geluid uit") if wide else self.tr("Uit"), "volume-x"
        self.canvas.set_tag(Tag(words, icon))

    def retheme(self) -> None:
        self._column.setSpacing(self.px(_GAP))
        self._show_tag()
        super().retheme()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._heard:
            place = QRectF(self.canvas.geometry()).adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME)
            draw_box(painter_for(self), place, RADIUS + _FRAME, None, self.ink("primary"), _FRAME)
