"""The picture of the citizen, and a taste of the first clip."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from oefenruimte.domain.problem import Failure
from oefenruimte.domain.scenario import Turn
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.captions import caption_at
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.clip_state import OpenClip
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.widgets import EnterClicks, Themed, draw_box, draw_icon, painter_for

_SIZE, _INSET = QSize(400, 225), 12


class TasteStage(Themed, QWidget):
    """`toggle` plays and stops. `playing_changed` tells when sound comes out of the speaker."""

    playing_changed = Signal(bool)

    def __init__(
        self,
        turn: Turn,
        citizen: str,
        captions: bool,
        open_clip: OpenClip,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._open = open_clip
        self._turn, self._citizen, self._captions = turn, citizen, captions
        self._still = QImage()
        self._player = ClipPlayer(self)
        self.canvas = VideoCanvas(citizen, parent=self)
        self.canvas.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button = _TasteButton(self)
        self._show_words(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.toggle)
        self._player.frame.connect(self.canvas.show_frame)
        self._player.positionChanged.connect(self._moved)
        self._player.playingChanged.connect(self._changed)
        self._player.ended.connect(self.stop)
        self._player.failed.connect(lambda _: self._show_text())

    @property
    def playing(self) -> bool:
        return self._player.playing

    def set_still(self, image: QImage) -> None:
        """What is shown while nothing plays."""
        self._still = image
        if not self.playing:
            self.canvas.show_image(image)

    def toggle(self) -> None:
        if self.playing:
            self.stop()
            return
        try:
            source = self._open(self._turn.clip)
        except Failure:
            self._show_text()
        else:
            self._player.load(source, play=True)

    def stop(self) -> None:
        """Back to the still picture; lets go of the clip."""
        self._player.close()
        self.canvas.set_caption("")
        self.canvas.show_image(self._still)

    def sizeHint(self) -> QSize:
        return _SIZE

    def minimumSizeHint(self) -> QSize:
        return _SIZE

    def retheme(self) -> None:
        super().retheme()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.toggle()

    def _place(self) -> None:
        self.canvas.setGeometry(self.rect())
        self.button.setGeometry(self.px(_INSET), self.px(_INSET), *self.button.sizeHint().toTuple())

    def _moved(self, at_ms: int) -> None:
        if self._captions and self.playing:
            self.canvas.set_caption(caption_at(self._turn.clip.captions, at_ms))

    def _changed(self, playing: bool) -> None:
        self._show_words(playing)
        self.playing_changed.emit(playing)

    def _show_words(self, playing: bool) -> None:
        if playing:
            self.button.set_words(self.tr("Stop"), "square-filled", self.tr("Stop het voorproefje"))
            return
        length = clock_text(self._turn.clip.duration_ms)
        text = self.tr("Voorproefje {0}").format(length)
        self.button.set_words(text, "play", self.tr("{0}. Kijk en luister alvast.").format(text))

    def _show_text(self) -> None:
        """The clip does not play: what is said, in words."""
        self.canvas.show_card(TextCard(self._turn.lines, self._citizen, "message-square-text"))


class _TasteButton(Themed, EnterClicks, QAbstractButton):
    """The dark tag on the picture, as a button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = "play"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retheme()

    @property
    def focus_radius(self) -> int:
        return 6

    def set_words(self, text: str, icon: str, accessible_name: str) -> None:
        self.setText(text)
        self._icon = icon
        self.setAccessibleName(accessible_name)
        self.resize(self.sizeHint())
        self.update()

    def retheme(self) -> None:
        self.setFont(self.theme.font_of(14, 600, tabular=True))
        self.resize(self.sizeHint())
        super().retheme()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(words + self.px(10 + 16 + 10 + 11)), self.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        marked = self.underMouse() or self.theme.high_contrast
        edge = self.ink("captionText") if marked else None
        draw_box(painter, rect, self.px(6), self.ink("captionBackground"), edge)
        ink = self.ink("captionText")
        draw_icon(painter, self.theme, self._icon, ink, QPointF(self.px(18), rect.center().y()), 16)
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(rect.adjusted(self.px(36), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
