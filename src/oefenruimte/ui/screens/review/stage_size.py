"""How large a picture may be in a window over the page."""

from PySide6.QtWidgets import QWidget

_MOST, _LEAST, _BESIDE = 700, 440, 110


def stage_width(window: QWidget, rest: int) -> int:
    """px, for 16:9. `rest` px of the height of the window are for everything else; where there is not so
    much, the window over the page scrolls."""
    by_height = (window.height() - rest) * 16 // 9
    return max(_LEAST, min(_MOST, window.width() - _BESIDE, by_height))
