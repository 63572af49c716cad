"""The program's icon in every size, drawn from assets/logo.svg: `python packaging/icons.py FOLDER`.

Gives hicolor/<size>/apps/oefenruimte.png (16 to 512), hicolor/scalable/apps/oefenruimte.svg, and, for Windows
and macOS, oefenruimte.ico and oefenruimte.icns.
"""

import os
import shutil
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

LOGO = Path(__file__).resolve().parents[1] / "assets" / "logo.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512)
_ICO = (16, 24, 32, 48, 64, 256)
# The kinds of picture in Apple's format that hold a PNG, by size.
_ICNS = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"icp6", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
)


def write_icons(folder: Path) -> None:
    drawing = QSvgRenderer(str(LOGO))
    if not drawing.isValid():
        raise SystemExit(f"{LOGO} cannot be drawn")
    for size in SIZES:
        file = folder / "hicolor" / f"{size}x{size}" / "apps" / "oefenruimte.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_png(drawing, size))
    scalable = folder / "hicolor" / "scalable" / "apps" / "oefenruimte.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(LOGO, scalable)
    (folder / "oefenruimte.ico").write_bytes(_ico({size: _png(drawing, size) for size in _ICO}))
    (folder / "oefenruimte.icns").write_bytes(_icns({size: _png(drawing, size) for _, size in _ICNS}))


def _png(drawing: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise SystemExit("no PNG was made")
    return bytes(buffer.data().data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """ICO with PNG pictures: what Windows reads since Vista."""
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    start = len(head) + 16 * len(pictures)
    for size, png in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), start + len(body))
        body += png
    return head + body


def _icns(pictures: dict[int, bytes]) -> bytes:
    body = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for kind, size in _ICNS
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QGuiApplication(sys.argv[:1])
    write_icons(Path(sys.argv[1]))
