"""Draw the sheets without a screen. `--theme` and `--scale` may be given more than once."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from oefenruimte.ui.gallery.parts import build_parts
from oefenruimte.ui.gallery.pictures import build_pictures
from oefenruimte.ui.kit import prepare_application
from oefenruimte.ui.theme.tokens import THEME_NAMES
from oefenruimte.ui.widgets import Ruimte

_SHEETS: dict[str, Callable[[], QWidget]] = {"onderdelen": build_parts, "beeld": build_pictures}
_WIDTH = 1280


def main(arguments: list[str]) -> int:
    """Write `SHEET-THEME-PERCENT.png` for every combination asked for."""
    parser = argparse.ArgumentParser(prog="python -m oefenruimte.ui.gallery")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--theme", action="append", choices=THEME_NAMES)
    parser.add_argument("--scale", action="append", type=float)
    parser.add_argument("--sheet", action="append", choices=list(_SHEETS))
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    kit = prepare_application(app, "light")
    for theme in options.theme or THEME_NAMES:
        for scale in options.scale or [1.0]:
            kit.themes.apply(theme, scale)
            for name in options.sheet or list(_SHEETS):
                target = options.out / f"{name}-{theme}-{round(scale * 100)}.png"
                draw(_SHEETS[name](), target)
                print(target)  # noqa: T201
    return 0


def draw(sheet: QWidget, target: Path) -> None:
    """As wide as the design sheets, as high as it needs."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    room = Ruimte("kamer", padding=(0, 0, 0, 0))
    room.body.addWidget(sheet)
    column.addWidget(room)
    width = max(_WIDTH, holder.minimumSizeHint().width())
    holder.resize(width, max(holder.heightForWidth(width), holder.minimumSizeHint().height()))
    holder.show()
    QApplication.processEvents()
    holder.grab().save(str(target))
    holder.close()
    holder.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
