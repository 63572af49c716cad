"""The pause: nothing plays, nothing is recorded, and one may go on or stop. No reproach in it anywhere."""

import math

from PySide6.QtCore import QElapsedTimer, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.ui.widgets import Button, Label, Scroll, Themed, painter_for

_IN_MS, _OUT_MS = 4000, 6000  # breathing out takes longer: that is what calms
_TICK_MS = 40
_LEAST, _SIDE = 0.45, 220
_SHARE = 0.3  # of a low window


class RestView(Themed, QWidget):
    """`go_on` and `stop` are the two choices. `show_rest` before it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.breath = Breath()
        self.title = Label(self.tr("Even pauze"), "h1", align="center")
        self.text = Label("", align="center")
        self.kept = Label("", "note", "textMuted", align="center")
        self.stop = Button(self.tr("Stop voor nu"), size="extra", key="Esc")
        self.go_on = Button(self.tr("Ga door waar je was"), "primary", "extra", "play-filled", "Enter")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        row.addWidget(self.stop)
        row.addWidget(self.go_on)
        row.addStretch(1)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.addStretch(1)
        self._column.addWidget(self.breath, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.text, self.kept):
            self._column.addWidget(label)
        self._column.addLayout(row)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
        self.breath.turned.connect(self._breathe)
        self.retheme()

    def show_rest(self, *, dropped: bool, answers: int) -> None:
        """`dropped`: an answer was running; `answers`: of the turns before."""
        said = [self.tr("Er wordt nu niets opgenomen.")]
        if dropped:
            said.append(self.tr("Je antwoord van deze beurt is gewist."))
        if answers:
            said.append(self.tr("Wat je eerder opnam, blijft staan."))
        self.kept.setText(" ".join(said))
        self.setAccessibleName(f"{self.title.text()}. {self.kept.text()}")
        self._breathe(self.breath.breathes_in)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.breath.set_most(round(self.height() * _SHARE))

    def retheme(self) -> None:
        self._column.setSpacing(self.px(14))
        self._breathe(self.breath.breathes_in)
        super().retheme()

    def _breathe(self, breathes_in: bool) -> None:
        if self.theme.reduced_motion:
            self.text.setText(self.tr("Adem rustig in. En langzaam weer uit."))
        else:
            self.text.setText(self.tr("Adem rustig in") if breathes_in else self.tr("Adem langzaam uit"))


class Breath(Themed, QWidget):
    """A circle that grows and shrinks as slowly as one breathes. With less motion it stands still."""

    turned = Signal(bool)  # breathing in (True) or out

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.breathes_in = True
        self._most = 10_000
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_most(self, side: int) -> None:
        """No larger than this, in px of the screen."""
        self._most = side
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        side = min(self.px(_SIDE), self._most)
        return QSize(side, side)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self._tick()
        if not self.theme.reduced_motion:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        middle = QPointF(self.width() / 2, self.height() / 2)
        whole = min(self.width(), self.height()) / 2 - 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.ink("borderStrong"), 1))
        painter.drawEllipse(middle, whole, whole)
        size = whole * (_LEAST + (1 - _LEAST) * self._fullness())
        painter.setBrush(self.ink("primarySoft"))
        painter.setPen(QPen(self.ink("primary"), 2))
        painter.drawEllipse(middle, size, size)

    def _fullness(self) -> float:
        """0 breathed out, 1 breathed in."""
        if self.theme.reduced_motion or not self._clock.isValid():
            return 0.5
        at = self._clock.elapsed() % (_IN_MS + _OUT_MS)
        part = at / _IN_MS if at < _IN_MS else 1 - (at - _IN_MS) / _OUT_MS
        return (1 - math.cos(math.pi * part)) / 2

    def _tick(self) -> None:
        breathes_in = self._clock.elapsed() % (_IN_MS + _OUT_MS) < _IN_MS
        if breathes_in != self.breathes_in:
            self.breathes_in = breathes_in
            self.turned.emit(breathes_in)
        self.update()
