"""How the program looks and listens: text size, colours, captions, motion, counting, keys."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.preferences import RUN_UPS
from oefenruimte.ui.preference_model import PreferenceModel
from oefenruimte.ui.screens.parts.pair import Pair
from oefenruimte.ui.screens.settings.caption_sample import CaptionSample
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.widgets import Label, Segmented, Slider, Switch, Themed

_SMALLEST, _LARGEST, _STEP = 100, 150, 5
_BODY = 15  # px at 100 %
_PAIR_FROM = 380
_CAPTION_SIZES = (1.0, 1.25, 1.5, 2.0)


class ViewingCard(SettingsCard):
    """Every change takes effect at once; the text grows when the slider is let go."""

    def __init__(self, preferences: PreferenceModel, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "accessibility", parent=parent)
        self._preferences = preferences
        now = preferences.current
        self.text_size = TextSize(round(now.text_scale * 100))
        self.text_size.chosen.connect(lambda percent: preferences.update(text_scale=percent / 100))
        self.part(self.text_size)
        colours = (
            ("light", self.tr("Licht")),
            ("dark", self.tr("Donker")),
            ("highContrast", self.tr("Hoog contrast")),
            ("auto", self.tr("Automatisch")),
        )
        self.theme_choice = Segmented(colours, self.tr("Kleuren"), now.theme)
        self.theme_choice.chosen.connect(lambda value: preferences.update(theme=value))
        self.row(self.tr("Kleuren"), "", self.theme_choice)
        self.captions = self._switch(self.tr("Ondertiteling altijd aan"), "", "captions", now.captions)
        self._add_captions()
        self.calm = self._switch(
            self.tr("Minder beweging"),
            self.tr("Zonder overgangen en telcirkel."),
            "reduced_motion",
            now.reduced_motion,
        )
        counts = ((3, "3"), (5, "5"), (10, "10"), (0, self.tr("Uit")))
        spoken = tuple(self.tr("{0} seconden").format(words) for _, words in counts[:-1])
        self.countdown = Segmented(
            counts, self.tr("Tellen voor de opname"), now.countdown, spoken=(*spoken, counts[-1][1])
        )
        self.countdown.chosen.connect(lambda value: preferences.update(countdown=value))
        self.row(self.tr("Tellen voor de opname"), "", self.countdown)
        self.beeps = self._switch(
            self.tr("Piepjes bij het tellen"),
            self.tr("Dan kun je naar de camera kijken. Ze staan niet in je opname."),
            "countdown_sound",
            now.countdown_sound,
        )
        run_ups = ((0, self.tr("Geen")), *((seconds, str(seconds)) for seconds in RUN_UPS[1:]))
        spoken = tuple(self.tr("{0} seconden").format(words) for _, words in run_ups[1:])
        self.run_up = Segmented(
            run_ups, self.tr("Aanloop naar een reactie"), now.run_up, spoken=(run_ups[0][1], *spoken)
        )
        self.run_up.chosen.connect(lambda value: preferences.update(run_up=value))
        self.row(
            self.tr("Aanloop naar een reactie"),
            self.tr("Zoveel seconden zie je wat eraan voorafging."),
            self.run_up,
        )
        self.keys = self._switch(
            self.tr("Sneltoetsen gebruiken"),
            self.tr("Zoals R voor opnieuw. Je ziet ze onderaan."),
            "letter_keys",
            now.letter_keys,
        )
        self.notices = self._switch(
            self.tr("Meldingen op je bureaublad"),
            self.tr("Alleen “Feedback binnen” of “Nieuwe poging om te bekijken”. Nooit een naam."),
            "notices",
            now.notices,
        )

    def _add_captions(self) -> None:
        """How large they are and where, and how that looks."""
        now = self._preferences.current
        sizes = tuple((size, f"{round(size * 100)}%") for size in _CAPTION_SIZES)
        nearest = min(_CAPTION_SIZES, key=lambda size: abs(size - now.caption_scale))
        self.caption_size = Segmented(sizes, self.tr("Ondertitels groter"), nearest)
        self.caption_size.chosen.connect(lambda value: self._preferences.update(caption_scale=value))
        self.row(self.tr("Ondertitels groter"), "", self.caption_size)
        places = (("bottom", self.tr("Onder")), ("top", self.tr("Boven")))
        self.caption_place = Segmented(places, self.tr("Plek van de ondertitels"), now.caption_place)
        self.caption_place.chosen.connect(lambda value: self._preferences.update(caption_place=value))
        self.row(self.tr("Plek van de ondertitels"), self.tr("In het beeld."), self.caption_place)
        self.caption_sample = CaptionSample()
        self.part(self.caption_sample)

    def _switch(self, title: str, text: str, name: str, on: bool) -> Switch:
        switch = Switch(title, on)
        switch.toggled.connect(lambda value: self._preferences.update(**{name: value}))
        self.row(title, text, switch)
        return switch


class TextSize(Themed, QWidget):
    """`chosen(percent)`. While the slider is dragged only the sample follows: the slider must stay put."""

    chosen = Signal(int)

    def __init__(self, percent: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QWidget()
        left = QVBoxLayout(words)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        label = Label(self.tr("Tekst groter"), "bodyStrong")
        self.sample = _Sample(self.tr("Zo groot wordt je tekst."), percent)
        left.addWidget(label)
        left.addWidget(self.sample)
        self.slider = Slider(self.tr("Tekst groter"), _SMALLEST, _LARGEST, percent, _STEP)
        label.setBuddy(self.slider)
        self._percent = Label("", "bodyStrong", wrap=False, tabular=True, align="right")
        control = QWidget()
        right = QHBoxLayout(control)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        right.addStretch(1)
        right.addWidget(Label("A", "small", wrap=False))
        right.addWidget(self.slider, 4)
        right.addWidget(Label("A", "h2", wrap=False, heading=False))
        right.addWidget(self._percent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Pair(words, control, side_by_side_from=_PAIR_FROM))
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(lambda: self.chosen.emit(self._value()))
        self._show(percent)

    def _value(self) -> int:
        return round(self.slider.value() / _STEP) * _STEP

    def _moved(self) -> None:
        self._show(self._value())
        if not self.slider.isSliderDown():
            self.chosen.emit(self._value())

    def _show(self, percent: int) -> None:
        self.sample.set_percent(percent)
        self._percent.setText(f"{percent}%")
        self.slider.setAccessibleDescription(f"{percent}%")


class _Sample(Label):
    """Words at a size of their own."""

    def __init__(self, text: str, percent: int) -> None:
        self._size = percent / 100
        super().__init__(text, "body")

    def set_percent(self, percent: int) -> None:
        self._size = percent / 100
        self.retheme()

    def retheme(self) -> None:
        super().retheme()
        font = QFont(self.theme.font("body"))
        font.setPixelSize(round(_BODY * self._size))
        self.setFont(font)
