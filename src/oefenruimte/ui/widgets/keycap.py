"""A key as on the keyboard: in a text line, in the key bar, and painted inside buttons."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.theme import Theme
from oefenruimte.ui.widgets.base import Themed, draw_box, draw_icon, painter_for

SPACE = "Spatie"  # the one key whose name is a word
_HEIGHT, _PADDING, _RADIUS, _FONT, _WEIGHT = 20, 6, 4, 13, 500
_ICON, _NARROWEST = 14, 20
# The typeface has no arrows, so these keys show an icon.
_ARROWS = {"←": "arrow-left", "→": "arrow-right", "↑": "arrow-up", "↓": "arrow-down"}


def key_text(key: str) -> str:
    """The key as keyboards in this language have it: "Ctrl+Spatie" is "Ctrl+Space"."""
    return key.replace(SPACE, QCoreApplication.translate("KeyCap", "Spatie"))


def is_letter(key: str) -> bool:
    """A key that types something: a letter, digit or sign, also with Shift (WCAG 2.1.4)."""
    character = key.removeprefix("Shift+")
    return len(character) == 1 and character not in _ARROWS


def keycap_size(theme: Theme, key: str) -> QSize:
    """How large a cap is, px."""
    if key in _ARROWS:
        return QSize(theme.px(_ICON + 2 * _PADDING), theme.px(_HEIGHT))
    wide = QFontMetricsF(theme.font_of(_FONT, _WEIGHT)).horizontalAdvance(key_text(key)) + 2 * theme.px(
        _PADDING
    )
    return QSize(max(theme.px(_NARROWEST), round(wide)), theme.px(_HEIGHT))


def paint_keycap(
    painter: QPainter, theme: Theme, rect: QRectF, key: str, ink: QColor, border: QColor, fill: QColor | None
) -> None:
    """A cap filling `rect`."""
    draw_box(painter, rect, theme.px(_RADIUS), fill, border, 1.0)
    if key in _ARROWS:
        draw_icon(painter, theme, _ARROWS[key], ink, rect.center(), _ICON)
        return
    painter.setPen(ink)
    painter.setFont(theme.font_of(_FONT, _WEIGHT))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key_text(key))


class KeyCap(Themed, QWidget):
    """One key. `key` is the Dutch word on the sheets: "Spatie", "Enter", "Ctrl+Enter", "Esc", "←", "R"."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Toets {0}").format(key_text(key)))

    @property
    def key(self) -> str:
        return self._key

    def sizeHint(self) -> QSize:
        return keycap_size(self.theme, self._key)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        paint_keycap(
            painter,
            self.theme,
            QRectF(self.rect()),
            self._key,
            self.ink("text"),
            self.ink("borderStrong"),
            self.ink("surface"),
        )
