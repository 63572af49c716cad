"""The demo as an animation of a minute: docs/img/verhaal.webp and docs/img/verhaal.mp4, from the real window.

    packaging/pictures.sh story          # or: python packaging/story.py [FOLDER FOR THE DEMO'S OWN PICTURES]

The demo runs as it always does; meanwhile the window is looked at six times a second. What stands still
is left out, each step gets as long as its caption asks for, and the caption is drawn below. Needs Pillow and
PyAV, which the program brings along.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
from PIL import Image
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from oefenruimte.bootstrap import build_window_desk
from oefenruimte.ui.demo import run_demo
from oefenruimte.ui.demo.driver import Driver
from oefenruimte.ui.window import Window

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "img"
WIDE, HIGH, BAR = 960, 600, 52
LOOK_EVERY_MS = 160
PER_SECOND = 6  # pictures in the animation
STILL_S = 0.3  # longer stands nothing still…
LITTLE, LITTLE_S = 0.006, 0.08  # less of the picture than this moved: a meter, a bar that somebody waits for
KEY_S = 1.5  # …but what the demo takes a picture of, and the end of a step
MOST_BYTES = 4_000_000

# Step of the demo: its caption, and how many seconds it gets. None: it is not shown.
CAPTIONS: dict[str, tuple[str, float] | None] = {
    "Eerste start: een eigen oefenruimte": ("Je maakt een eigen ruimte. Alleen jouw wachtzin opent hem.", 4),
    "Een organisatie met een coach": None,
    "Een uitnodiging openen en meedoen": ("Je gemeente nodigt je uit. Je vergelijkt de woorden.", 3),
    "Bibliotheek en situatie": ("Je kiest een oefening en leest de situatie.", 4),
    "Poging 1: fragment, aftellen, opnemen": (
        "Een inwoner is boos. Jij antwoordt. Foutje? Gewoon opnieuw.",
        11,
    ),
    "Poging 2: fragment, aftellen, opnemen": ("Nog een keer. Niemand telt mee.", 3),
    "Poging 3: fragment, aftellen, opnemen": ("En nog een keer, tot jij tevreden bent.", 3),
    "Terugkijken, notitie, antwoorden en ster": ("Je kijkt terug: wat zie je jezelf doen?", 5),
    "Eén poging delen met de coach": ("Je deelt één poging, met één coach, tot een dag die jij kiest.", 5),
    "De gedeelde poging als gewoon filmbestand": None,
    "Op slot": ("De deur gaat dicht. Alles zit op slot.", 1.5),
    "De coach opent zijn eigen ruimte": None,
    "De coach kijkt en zet twee reacties": ("Je coach zet reacties bij het moment zelf.", 6),
    "De coach stuurt de feedback": None,
    "Feedback lezen op het juiste moment": ("Je leest de feedback bij je eigen poging.", 4.5),
    "Donker, hoog contrast en grote letters": ("Zoals jij het prettig leest.", 2.5),
    "De trainer opent zijn eigen ruimte": None,
    "Fragmenten en een tekst erin slepen": (
        "Een trainer maakt een oefening van een filmpje en een tekst.",
        4,
    ),
}
BEGIN = ("Oefenruimte", "Lastige gesprekken oefenen. Privé.", 2)
END = ("Fouten maak je hier alleen.", "Delen doe je zelf. Intrekken kan altijd.", 2)


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


@dataclass
class Film:
    """What was seen: per step the frames that differ from the one before, with when."""

    folder: Path
    step: str = ""
    seen: dict[str, list[tuple[float, Path]]] = field(default_factory=dict)
    keys: set[Path] = field(default_factory=set)  # frames of which the demo took a picture
    moved: dict[Path, float] = field(default_factory=dict)  # how much of each differs from the one before
    began: float = field(default_factory=time.monotonic)
    _last: bytes = b""
    _count: int = 0

    def say(self, line: str) -> None:
        """What the demo says at the beginning of each step: " 4. Name…"."""
        tell(line)
        number, dot, name = line.partition(". ")
        if dot and number.strip().isdigit():
            self.step = name.removesuffix("…")

    def look(self) -> None:
        window = next((one for one in QApplication.topLevelWidgets() if isinstance(one, Window)), None)
        if window is None or not window.isVisible() or CAPTIONS.get(self.step) is None:
            return
        ratio = Qt.AspectRatioMode.IgnoreAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        image = window.grab().toImage().scaled(WIDE, HIGH, ratio, smooth)
        image = image.convertToFormat(QImage.Format.Format_RGB888)
        now = bytes(image.constBits())
        if now == self._last:
            return
        before, self._last = self._last, now
        self._count += 1
        file = self.folder / f"{self._count:05}.jpg"
        image.save(str(file), "JPEG", 96)  # quick: whoever looks may not hold up who acts
        self.moved[file] = _moved(before, now)
        self.seen.setdefault(self.step, []).append((time.monotonic() - self.began, file))


def _moved(before: bytes, now: bytes) -> float:
    """The part of the pixels that changed, of one in each five rows."""
    if not before:
        return 1.0
    rows = slice(None, None, 5)
    one, other = (
        np.frombuffer(data, np.uint8).reshape(HIGH, -1)[rows].astype(np.int16) for data in (before, now)
    )
    return float((np.abs(one - other) > 12).mean())


def chosen(film: Film, step: str, seconds: float) -> list[Path]:
    """So many frames that they last `seconds`: waiting is shortened, what matters is held."""
    frames = film.seen[step]
    moments = [0.0]
    for (began, file), (ended, after) in pairwise(frames):
        stands = min(STILL_S if film.moved[after] > LITTLE else LITTLE_S, ended - began)
        moments.append(moments[-1] + stands + (KEY_S if file in film.keys else 0))
    whole = moments[-1] + KEY_S
    wanted = round(seconds * PER_SECOND)
    found: list[Path] = []
    at = 0
    for number in range(wanted):
        moment = whole * number / wanted
        while at + 1 < len(moments) and moments[at + 1] <= moment:
            at += 1
        found.append(frames[at][1])
    return found


def with_caption(picture: QImage, words: str) -> QImage:
    made = QImage(WIDE, HIGH + BAR, QImage.Format.Format_RGB888)
    made.fill(QColor("#0b3a40"))
    painter = QPainter(made)
    painter.drawImage(0, 0, picture)
    painter.setPen(QColor("#ffffff"))
    painter.setFont(_font(23))
    painter.drawText(QRectF(16, HIGH, WIDE - 32, BAR), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return made


def card(title: str, words: str) -> QImage:
    made = QImage(WIDE, HIGH + BAR, QImage.Format.Format_RGB888)
    made.fill(QColor("#0b3a40"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setPen(QColor("#ffffff"))
    painter.setFont(_font(52, bold=True))
    painter.drawText(QRectF(0, 190, WIDE, 90), Qt.AlignmentFlag.AlignCenter, title)
    painter.setFont(_font(28))
    painter.drawText(QRectF(0, 290, WIDE, 60), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return made


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont("Atkinson Hyperlegible Next")
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def pictures(film: Film) -> Iterator[tuple[QImage, float]]:
    """The animation: each picture with how long it stands, in seconds."""
    title, words, seconds = BEGIN
    yield card(title, words), seconds
    for step in film.seen:
        caption = CAPTIONS[step]
        assert caption is not None
        last: Path | None = None
        stands = 0
        for file in chosen(film, step, caption[1]):
            if file == last:
                stands += 1
                continue
            if last is not None:
                yield with_caption(QImage(str(last)), caption[0]), stands / PER_SECOND
            last, stands = file, 1
        if last is not None:
            yield with_caption(QImage(str(last)), caption[0]), stands / PER_SECOND
    title, words, seconds = END
    yield card(title, words), seconds


def array(picture: QImage) -> "np.ndarray":
    line = picture.bytesPerLine()
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), line)
    return rows[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3).copy()


def write_webp(shown: list[tuple["np.ndarray", float]], file: Path) -> None:
    """As sharp as fits."""
    images = [Image.fromarray(one) for one, _ in shown]
    durations = [round(seconds * 1000) for _, seconds in shown]
    for quality in (70, 60, 50, 40, 30, 22):
        images[0].save(
            file,
            save_all=True,
            append_images=images[1:],
            duration=durations,
            loop=0,
            quality=quality,
            method=4,
            minimize_size=True,
        )
        if file.stat().st_size <= MOST_BYTES:
            tell(f"{file.name}: quality {quality}, {file.stat().st_size} bytes")
            return
    raise SystemExit(f"{file.name} does not fit in {MOST_BYTES} bytes")


def write_mp4(shown: list[tuple["np.ndarray", float]], file: Path) -> None:
    with av.open(str(file), "w", options={"movflags": "+faststart"}) as out:
        stream = out.add_stream("libx264", rate=PER_SECOND)
        stream.width, stream.height, stream.pix_fmt = WIDE, HIGH + BAR, "yuv420p"
        beat = Fraction(1, PER_SECOND)
        stream.codec_context.time_base = beat
        stream.options = {"crf": "28", "preset": "slow"}
        at = 0
        for one, seconds in shown:
            for _ in range(round(seconds * PER_SECOND)):
                frame = av.VideoFrame.from_ndarray(one, format="rgb24")
                frame.pts, frame.time_base = at, beat
                at += 1
                out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    tell(f"{file.name}: {file.stat().st_size} bytes")


def watched(film: Film) -> None:
    """From now on a picture that the demo takes is a moment that matters."""
    take = Driver.picture

    def picture(driver: Driver, name: str) -> str:
        taken = take(driver, name)
        film.look()
        if film.seen.get(film.step):
            film.keys.add(film.seen[film.step][-1][1])
        return taken

    Driver.picture = picture


def main() -> None:
    app = QApplication(sys.argv[:1])
    demo = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(prefix="verhaal-") as place:
        film = Film(Path(place))
        watched(film)
        timer = QTimer()
        timer.timeout.connect(film.look)
        timer.start(LOOK_EVERY_MS)
        report = run_demo(demo or Path(place) / "demo", build_window_desk, film.say)
        timer.stop()
        if not report.ok:
            raise SystemExit("\n".join(report.sentences))
        shown = [(array(picture), seconds) for picture, seconds in pictures(film)]
    tell(f"{len(shown)} pictures, {sum(seconds for _, seconds in shown):.0f} seconds")
    OUT.mkdir(parents=True, exist_ok=True)
    write_webp(shown, OUT / "verhaal.webp")
    write_mp4(shown, OUT / "verhaal.mp4")
    app.quit()


if __name__ == "__main__":
    main()
