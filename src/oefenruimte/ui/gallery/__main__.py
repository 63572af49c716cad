"""Draw the sheets without a screen. `--theme` and `--scale` may be given more than once."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from oefenruimte.ui.gallery.parts import build_parts
from oefenruimte.ui.gallery.pictures import build_pictures
from oefenruimte.ui.gallery.shells import build_employee, build_focus, build_question, build_workbench
from oefenruimte.ui.kit import prepare_application
from oefenruimte.ui.theme.tokens import THEME_NAMES
from oefenruimte.ui.widgets import Ruimte

_SHEETS: dict[str, Callable[[], QWidget]] = {"onderdelen": build_parts, "beeld": build_pictures}
_WINDOWS: dict[str, Callable[[], QWidget]] = {
    "schil-a": build_employee,
    "schil-b": build_workbench,
    "schil-c": build_focus,
    "vraag": build_question,
}
_WIDTH, _HEIGHT = 1280, 800
_TURNS = 4  # of the event loop: one layout may ask for another


def main(arguments: list[str]) -> int:
    """Write `SHEET-THEME-PERCENT.png` for every combination asked for."""
    parser = argparse.ArgumentParser(prog="python -m oefenruimte.ui.gallery")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--theme", action="append", choices=THEME_NAMES)
    parser.add_argument("--scale", action="append", type=float)
    parser.add_argument("--sheet", action="append", choices=[*_SHEETS, *_WINDOWS])
    parser.add_argument("--width", type=int, default=_WIDTH)
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    QCursor.setPos(5000, 5000)  # no part looks hovered
    kit = prepare_application(app, "light")
    for theme in options.theme or THEME_NAMES:
        for scale in options.scale or [1.0]:
            kit.themes.apply(theme, scale)
            for name in options.sheet or [*_SHEETS, *_WINDOWS]:
                target = options.out / f"{name}-{theme}-{round(scale * 100)}.png"
                if name in _SHEETS:
                    draw_sheet(_SHEETS[name](), target)
                else:
                    draw_window(_WINDOWS[name](), target, options.width)
                print(target)  # noqa: T201
    return 0


def draw_sheet(sheet: QWidget, target: Path) -> None:
    """As wide as the design sheets, as high as it needs."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    room = Ruimte("kamer", padding=(0, 0, 0, 0))
    room.body.addWidget(sheet)
    column.addWidget(room)
    width = max(_WIDTH, holder.minimumSizeHint().width())
    holder.resize(width, max(holder.heightForWidth(width), holder.minimumSizeHint().height()))
    _grab(holder, target)


def draw_window(window: QWidget, target: Path, width: int) -> None:
    """As large as the window of the design."""
    window.resize(width, _HEIGHT)
    _grab(window, target)


def _grab(widget: QWidget, target: Path) -> None:
    widget.show()
    for _ in range(_TURNS):
        QApplication.processEvents()
    widget.grab().save(str(target))
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
