"""One look at one text size: what a widget asks for colours, fonts, sizes and icons."""

from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont, QPixmap

from oefenruimte.ui.theme.fonts import make_font
from oefenruimte.ui.theme.icons import IconSet
from oefenruimte.ui.theme.tokens import ColorName, StyleName, ThemeName, Tokens

MIN_SCALE, MAX_SCALE = 1.0, 1.5


@dataclass(frozen=True)
class Theme:
    """`scale` 1.0-1.5 multiplies fonts, heights and icons. `letter_keys`: single-letter shortcuts are on.
    `caption_scale`: of captions, on top of that; `captions_on_top`: of the picture, in place of below."""

    tokens: Tokens
    icons: IconSet
    name: ThemeName = "light"
    scale: float = 1.0
    reduced_motion: bool = False
    letter_keys: bool = True
    caption_scale: float = 1.0
    captions_on_top: bool = False
    _colors: dict[tuple[ColorName, bool], QColor] = field(default_factory=dict, repr=False, compare=False)
    _fonts: dict[tuple[int, int, bool], QFont] = field(default_factory=dict, repr=False, compare=False)

    @property
    def high_contrast(self) -> bool:
        return self.name == "highContrast"

    def color(self, name: ColorName, *, podium: bool = False) -> QColor:
        """The colour; `podium` when it is used inside a podium. Do not change the object."""
        key = (name, podium)
        if key not in self._colors:
            self._colors[key] = QColor(self.tokens.color(self.name, name, podium=podium))
        return self._colors[key]

    def px(self, length: float) -> int:
        """A length of the sheets at this text size, whole px."""
        return round(length * self.scale)

    def font(self, style: StyleName, *, tabular: bool = False) -> QFont:
        """The font of a text style."""
        values = self.tokens.styles[style]
        return self.font_of(values.size, values.weight, tabular=tabular or values.tabular)

    def font_of(self, size: float, weight: int, *, tabular: bool = False) -> QFont:
        """A font outside the text styles (`size` px at 100 %), for controls such as buttons."""
        key = (self.px(size), weight, tabular)
        if key not in self._fonts:
            families = [self.tokens.family, *self.tokens.fallbacks]
            self._fonts[key] = make_font(families, key[0], weight, tabular=tabular)
        return self._fonts[key]

    def line_height(self, style: StyleName) -> int:
        """Distance between base lines, px."""
        return self.px(self.tokens.styles[style].line)

    def icon(self, name: str, color: QColor, size: float, ratio: float) -> QPixmap:
        """An icon of `size` px at 100 %."""
        return self.icons.pixmap(name, color, self.px(size), ratio)

    def motion(self, milliseconds: int) -> int:
        """The length of an animation: 0 with less motion."""
        return 0 if self.reduced_motion else milliseconds
