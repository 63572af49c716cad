"""PNG files with at most 256 colours, in their own place: `python packaging/smaller.py FILE…`.

Screens have few colours; only the drawn citizens lose some, which nobody sees at this size.
"""

import sys
from pathlib import Path

from PIL import Image


def smaller(file: Path) -> None:
    with Image.open(file) as picture:
        reduced = picture.convert("RGB").quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    reduced.save(file, optimize=True)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        smaller(Path(name))
