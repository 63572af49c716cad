"""The line under the stage: how far the clip is, what the microphone hears, how long the answer is."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QSizePolicy, QWidget

from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.screens.practice.time_bar import TimeBar
from oefenruimte.ui.widgets import Icon, Label, LevelMeter, ProgressBar, Themed

_HEIGHT = 24
_UNLIMITED = 16_777_215  # of Qt: no maximum


class _Strip(Themed, QWidget):
    """One line of parts."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._spare: tuple[QWidget, ...] = ()  # what goes first where there is no room
        self.retheme()

    def retheme(self) -> None:
        self.setFixedHeight(self.px(_HEIGHT))
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """As many of the spare parts as there is room for, the last ones first."""
        needed = self.row.spacing() * (self.row.count() - 1)
        items = [item for at in range(self.row.count()) if (item := self.row.itemAt(at)) is not None]
        needed += sum(self._least(item) for item in items if item.widget() not in self._spare)
        for part in reversed(self._spare):
            wide = part.sizeHint().width()
            there = needed + wide <= self.width()
            part.setMaximumWidth(_UNLIMITED if there else 0)
            needed += wide if there else 0

    @staticmethod
    def _least(item: QLayoutItem) -> int:
        widget = item.widget()
        if widget is None:
            return item.sizeHint().width()
        return 0 if widget.isHidden() else widget.minimumSizeHint().width()


class ClipStrip(_Strip):
    """How far the clip is; when it does not play, why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)
        self._now = Label("0:00", "small", "textMuted", wrap=False, tabular=True)
        self.bar = ProgressBar(self.tr("Fragment"), 8)
        self._whole = Label("0:00", "small", "textMuted", wrap=False, tabular=True)
        self._icon = Icon("info", "info", 18)
        self.why = Label("", "small", elide=True)
        for widget in (self._now, self.bar, self._whole, self._icon, self.why):
            self.row.addWidget(widget)
        self._duration = 0
        self.set_why("")

    def set_duration(self, duration_ms: int) -> None:
        self._duration = duration_ms
        self._whole.setText(clock_text(duration_ms))

    def set_position(self, at_ms: int) -> None:
        now = clock_text(min(at_ms, self._duration))
        if now != self._now.text():
            self._now.setText(now)
        self.bar.set_progress(at_ms / max(1, self._duration), now)

    def set_why(self, why: str) -> None:
        """The words of a problem; "" shows the clip's time again."""
        self.why.setText(why)
        for widget in (self._icon, self.why):
            widget.setVisible(bool(why))
        for other in (self._now, self.bar, self._whole):
            other.setVisible(not why)


class CountStrip(_Strip):
    """Whether the microphone works, and how far the count is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)
        self._name = Label(self.tr("Geluid"), "small", "textMuted", wrap=False)
        self.meter = LevelMeter(word=False)
        self._icon = Icon("check", "success", 18)
        self.word = Label("", "smallStrong", "success", wrap=False)
        self.count = Label("", "small", "textMuted", wrap=False, tabular=True)
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self._icon)
        state.addWidget(self.word)
        self.row.addWidget(self._name)
        self.row.addWidget(self.meter)
        self.row.addLayout(state)
        self.row.addStretch(1)
        self.row.addWidget(self.count)
        self._spare = (self._name, self.count)

    def set_microphone(self, *, there: bool, works: bool, silent: bool) -> None:
        """`works`: something was heard."""
        for widget in (self._name, self.meter):
            widget.setVisible(there)
        self._icon.setVisible(works or silent or not there)
        if works:
            self._say("check", self.tr("Je microfoon werkt"), good=True)
        elif silent:
            self._say("triangle-alert", self.tr("We horen je niet. Staat je microfoon aan?"), good=False)
        else:
            self._say("volume-x", "" if there else self.tr("Zonder geluid"), good=False)

    def set_count(self, count_from: int, left: int) -> None:
        """ "3 · 2 · 1" with the present number heavier."""
        self.count.setText(" · ".join(str(number) for number in range(count_from, 0, -1)))
        self.count.set_strong(str(left) if left == count_from else f" {left}")

    def _say(self, icon: str, words: str, *, good: bool) -> None:
        self._icon.set_icon(icon, "success" if good else "warning")
        self.word.set_color("success" if good else "warning")
        if words != self.word.text():
            self.word.setText(words)


class RecordStrip(_Strip):
    """How loud, and how long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)
        self._name = Label(self.tr("Geluid"), "small", "textMuted", wrap=False)
        self.meter = LevelMeter(18, read_out=True)
        self._words = ""
        self._silent = Label(self.tr("Zonder geluid"), "smallStrong", wrap=False)
        self._time = Label(self.tr("Tijd"), "small", "textMuted", wrap=False)
        self.bar = TimeBar()
        self.usual = Label("", "small", "textMuted", elide=True, align="right")
        for widget in (self._name, self.meter, self._silent, self._time, self.bar, self.usual):
            self.row.addWidget(widget)
        self.row.setStretch(4, 1)
        self._spare = (self._name, self.usual, self._time)

    def set_sound(self, there: bool) -> None:
        for widget in (self._name, self.meter):
            widget.setVisible(there)
        self._silent.setVisible(not there)

    def set_usual(self, usual_seconds: tuple[int, int]) -> None:
        self._words = self.tr("Meestal {0} tot {1} seconden").format(*usual_seconds)
        self.bar.set_usual(usual_seconds)
        self.set_seconds_left(None)

    def set_seconds_left(self, seconds: int | None) -> None:
        """Close to the end the usual length makes way for what is left."""
        words = self._words if seconds is None else self.tr("Nog {0} seconden").format(seconds)
        if words != self.usual.text():
            self.usual.setText(words)
            self.usual.set_style("small" if seconds is None else "smallStrong")
            self.usual.set_color("textMuted" if seconds is None else "text")


class SavedStrip(_Strip):
    """What was just kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(8, parent)
        self._icon = Icon("circle-check", "success", 18)
        self.words = Label("", "smallStrong", "success", wrap=False)
        self._time = Label("", "small", "textMuted", wrap=False, tabular=True)
        for widget in (self._icon, self.words, self._time):
            self.row.addWidget(widget)
        self.row.addStretch(1)

    def set_saved(self, number: int, duration_ms: int) -> None:
        self.words.setText(self.tr("Beurt {0} is bewaard").format(number))
        self._time.setText(clock_text(duration_ms))
