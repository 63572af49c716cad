"""The style sheet and palette for the standard Qt widgets that remain: text, lists, menus, scroll bars.

Everything with a look of its own paints itself (see `ui/widgets`). No fonts are set here: a style sheet
font would win from `setFont` and break the text styles.
"""

from PySide6.QtGui import QPalette

from oefenruimte.ui.theme.theme import Theme
from oefenruimte.ui.theme.tokens import ColorName

_PALETTE: tuple[tuple[QPalette.ColorRole, ColorName], ...] = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "surfaceAlt"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "textMuted"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "onPrimary"),
    (QPalette.ColorRole.ToolTipBase, "toastBackground"),
    (QPalette.ColorRole.ToolTipText, "toastText"),
    (QPalette.ColorRole.Highlight, "primary"),
    (QPalette.ColorRole.HighlightedText, "onPrimary"),
    (QPalette.ColorRole.Link, "primary"),
    (QPalette.ColorRole.LinkVisited, "primary"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "surfaceAlt"),
    (QPalette.ColorRole.Mid, "border"),
    (QPalette.ColorRole.Dark, "borderStrong"),
    (QPalette.ColorRole.Shadow, "scrim"),
)
_DISABLED_TEXT = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)


def build_palette(theme: Theme) -> QPalette:
    """The palette of a theme; disabled text has its own colour."""
    palette = QPalette()
    for role, name in _PALETTE:
        palette.setColor(role, theme.color(name))
    for role in _DISABLED_TEXT:
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabledText"))
    return palette


def build_stylesheet(theme: Theme) -> str:
    """One string for the application."""

    def c(name: ColorName) -> str:
        return theme.color(name).name()

    px = theme.px
    return f"""
QWidget {{ outline: none; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QLineEdit, QPlainTextEdit {{
    background: transparent; border: none; padding: 0; color: {c("text")};
    selection-background-color: {c("primary")}; selection-color: {c("onPrimary")};
    placeholder-text-color: {c("textMuted")};
}}
QLineEdit {{ lineedit-password-character: 8226; }}
QFileDialog QLineEdit, QPrintDialog QLineEdit {{
    background: {c("surface")}; border: 1px solid {c("borderStrong")}; border-radius: {px(4)}px;
    padding: {px(2)}px {px(6)}px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {c("disabledText")}; }}
QAbstractItemView {{
    background: {c("surface")}; color: {c("text")}; border: 1px solid {c("borderStrong")};
    selection-background-color: {c("primarySoft")}; selection-color: {c("text")};
}}
QAbstractItemView::item {{ min-height: {px(36)}px; padding: 0 {px(10)}px; }}
QAbstractItemView::item:selected {{ background: {c("primarySoft")}; color: {c("text")}; }}
RowList {{ background: transparent; border: none; }}
QMenuBar {{
    background: {c("window")}; color: {c("text")}; border-bottom: 1px solid {c("border")};
    padding: {px(2)}px {px(6)}px;
}}
QMenuBar::item {{ background: transparent; padding: {px(5)}px {px(10)}px; border-radius: {px(6)}px; }}
QMenuBar::item:selected {{ background: {c("primarySoft")}; color: {c("text")}; }}
QMenu {{
    background: {c("surface")}; color: {c("text")}; border: 1px solid {c("borderStrong")};
    padding: {px(6)}px;
}}
QMenu::item {{ padding: {px(8)}px {px(16)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {c("primarySoft")}; color: {c("text")}; }}
QMenu::item:disabled {{ color: {c("disabledText")}; }}
QMenu::separator {{ height: 1px; background: {c("border")}; margin: {px(6)}px {px(8)}px; }}
QToolTip {{
    qproperty-textFormat: PlainText;
    background: {c("toastBackground")}; color: {c("toastText")}; border: 1px solid {c("toastBorder")};
    padding: {px(6)}px {px(8)}px;
}}
QScrollBar:vertical {{ background: transparent; width: {px(14)}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(14)}px; margin: 0; }}
QScrollBar::handle {{ background: {c("borderStrong")}; border-radius: {px(4)}px; margin: {px(3)}px; }}
QScrollBar::handle:vertical {{ min-height: {px(32)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(32)}px; }}
QScrollBar::handle:hover {{ background: {c("textMuted")}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QCalendarWidget QWidget {{ background: {c("surface")}; color: {c("text")}; }}
"""
