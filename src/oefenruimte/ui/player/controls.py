"""The bar under a player: play, back and forward, the time, speed, captions, sound."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QWidget,
    QWidgetAction,
)

from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.rates import RATES, rate_text
from oefenruimte.ui.widgets import IconButton, Themed, draw_box, painter_for

STEP_MS = 5000
_HEIGHT, _GAP, _SIDE = 48, 6, 40


class PlayerControls(Themed, QWidget):
    """Says what the user wants; shows what it is told. 48 high; captions are hidden until there are any."""

    playToggled = Signal()
    skipRequested = Signal(int)  # ms, negative is back
    rateChosen = Signal(float)
    captionsToggled = Signal(bool)
    volumeChanged = Signal(float)  # 0-1
    mutedChanged = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.play_button = IconButton("play-filled", self.tr("Afspelen"), round=True, parent=self)
        self._back = IconButton("rewind", self.tr("5 seconden terug"), parent=self)
        self._forward = IconButton("fast-forward", self.tr("5 seconden vooruit"), parent=self)
        self._time = _Time(self)
        self._rate = _RateButton(self)
        self._captions = IconButton("captions", self.tr("Ondertiteling"), checkable=True, parent=self)
        self._captions.setChecked(True)
        self._captions.hide()
        self._sound = IconButton("volume-2", self.tr("Geluid"), parent=self)
        self._muted = False
        self._sound_menu = _SoundMenu(self)
        self._arrange()
        self.play_button.clicked.connect(lambda: self.playToggled.emit())
        self._back.clicked.connect(lambda: self.skipRequested.emit(-STEP_MS))
        self._forward.clicked.connect(lambda: self.skipRequested.emit(STEP_MS))
        self._rate.chosen.connect(self.rateChosen)
        self._captions.toggled.connect(self.captionsToggled)
        self._sound.clicked.connect(lambda: self._sound_menu.popup_at(self._sound))
        self._sound_menu.volume.connect(self.volumeChanged)
        self._sound_menu.muted.connect(self._mute)

    def set_playing(self, playing: bool) -> None:
        icon, name = ("pause-filled", self.tr("Pauze")) if playing else ("play-filled", self.tr("Afspelen"))
        self.play_button.set_icon(icon, name)

    def set_position(self, at_ms: int) -> None:
        self._time.set_position(at_ms)

    def set_duration(self, duration_ms: int) -> None:
        self._time.set_duration(duration_ms)

    def set_rate(self, rate: float) -> None:
        self._rate.set_rate(rate)

    def set_captions(self, *, available: bool, on: bool = True) -> None:
        """Show the button only when there is something to show with it."""
        self._captions.setVisible(available)
        self._captions.setChecked(on)

    def set_muted(self, muted: bool) -> None:
        """As if chosen in the menu, without a signal."""
        self._muted = muted
        self._sound_menu.show_muted(muted)
        name = self.tr("Geluid staat uit") if muted else self.tr("Geluid")
        self._sound.set_icon("volume-x" if muted else "volume-2", name)

    def toggle_muted(self) -> None:
        """For a key of the screen."""
        self._mute(not self._muted)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.px(_HEIGHT))

    def retheme(self) -> None:
        self._row.setSpacing(self.px(_GAP))
        super().retheme()

    def _arrange(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.px(_GAP))
        for widget in (self.play_button, self._back, self._forward):
            self._row.addWidget(widget)
        self._row.addSpacing(_GAP)
        self._row.addWidget(self._time)
        self._row.addStretch(1)
        for other in (self._rate, self._captions, self._sound):
            self._row.addWidget(other)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _mute(self, muted: bool) -> None:
        self.set_muted(muted)
        self.mutedChanged.emit(muted)


class _Time(Themed, QWidget):
    """ "0:42 / 2:19", as wide as it can get, so that nothing moves; without room only "0:42"."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._position = self._duration = 0
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._tell()

    def set_position(self, at_ms: int) -> None:
        self._position = at_ms
        self._tell()

    def set_duration(self, duration_ms: int) -> None:
        self._duration = duration_ms
        self.updateGeometry()
        self._tell()

    def sizeHint(self) -> QSize:
        rest = QFontMetricsF(self._fonts()[1]).horizontalAdvance(" / " + self._widest())
        return QSize(self.minimumSizeHint().width() + round(rest) + 2, self.px(_SIDE))

    def minimumSizeHint(self) -> QSize:
        now = QFontMetricsF(self._fonts()[0]).horizontalAdvance(self._widest())
        return QSize(round(now) + self.px(4), self.px(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        now, all_of_it = self._fonts()
        painter.setFont(now)
        painter.setPen(self.ink("text"))
        text = clock_text(self._position)
        place = QRectF(self.rect())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        if self.width() < self.sizeHint().width():
            return
        painter.setFont(all_of_it)
        painter.setPen(self.ink("textMuted"))
        rest = place.adjusted(QFontMetricsF(now).horizontalAdvance(text), 0, 0, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, " / " + clock_text(self._duration))

    def _widest(self) -> str:
        return clock_text(self._duration).translate(str.maketrans("123456789", "000000000"))

    def _fonts(self) -> tuple[QFont, QFont]:
        return self.theme.font_of(16, 600, tabular=True), self.theme.font_of(16, 400, tabular=True)

    def _tell(self) -> None:
        text = self.tr("{0} van {1}").format(clock_text(self._position), clock_text(self._duration))
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()


class _RateButton(Themed, QPushButton):
    """Shows the speed and opens a menu to choose one."""

    chosen = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rate = 1.0
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._menu = QMenu(self)
        self._actions = {rate: self._menu.addAction(rate_text(rate)) for rate in RATES}
        for rate, action in self._actions.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, rate=rate: self._choose(rate))
        self.clicked.connect(self._open)
        self.set_rate(1.0)

    def set_rate(self, rate: float) -> None:
        self._rate = rate
        for value, action in self._actions.items():
            action.setChecked(value == rate)
        self.setText(rate_text(rate))
        self.setAccessibleName(self.tr("Snelheid {0}").format(rate_text(rate)))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self.theme.font("noteStrong")).horizontalAdvance(self.text())
        return QSize(max(self.px(_SIDE), round(wide) + self.px(12)), self.px(_SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            fill = self.ink("sunk" if self.isDown() else "primarySoft")
            draw_box(painter, QRectF(self.rect()), self.px(8), fill)
        painter.setFont(self.theme.font("noteStrong"))
        painter.setPen(self.ink("primary" if self.isEnabled() else "disabledText"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()), self._actions.get(self._rate))

    def _choose(self, rate: float) -> None:
        self.set_rate(rate)
        self.chosen.emit(rate)


class _SoundMenu(QMenu):
    """Sound off, and how loud."""

    volume = Signal(float)
    muted = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._off = QAction(self.tr("Geluid uit"), self)
        self._off.setCheckable(True)
        self._off.toggled.connect(self.muted)
        self.addAction(self._off)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, 100)
        self._slider.setPageStep(10)
        self._slider.setValue(100)
        self._slider.setMinimumSize(160, 32)
        self._slider.setAccessibleName(self.tr("Volume"))
        self._slider.valueChanged.connect(lambda value: self.volume.emit(value / 100))
        place = QWidgetAction(self)
        place.setDefaultWidget(self._slider)
        self.addAction(place)

    def popup_at(self, button: QWidget) -> None:
        self.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def show_muted(self, muted: bool) -> None:
        blocked = self._off.blockSignals(True)
        self._off.setChecked(muted)
        self._off.blockSignals(blocked)
