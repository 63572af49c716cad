"""Arrows and circles: by mouse and by keyboard, on every picture, in words."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.domain.share import MAX_STROKES, Stroke, StrokeKind
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.drawing import DrawingLayer
from oefenruimte.ui.player.drawing_bar import DrawingBar
from oefenruimte.ui.player.stroke_words import StrokeWords
from oefenruimte.ui.player.strokes import large_enough, paint_strokes
from oefenruimte.ui.theme import ThemeManager, ThemeName
from oefenruimte.ui.widgets import Shortcuts

from .conftest import count, pixels

ARROW, CIRCLE = StrokeKind.ARROW, StrokeKind.CIRCLE
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def picture(color: int | QColor = 0xFF888888, width: int = 640, height: int = 360) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(color)
    return image


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.canvas = VideoCanvas("Poging van Sanne")
        self.layer = DrawingLayer(self.canvas)
        self.bar = DrawingBar(self.layer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.bar)
        self.did: list[str] = []
        keys = Shortcuts(self)
        for key in ("A", "C", "Enter", "Esc", "←", "Ctrl+Enter"):
            keys.bind(key, lambda key=key: self.did.append(key))
        self.resize(640, 420)

    def press(self, name: str) -> None:
        found = [b for b in self.findChildren(QAbstractButton) if b.accessibleName() == name]
        assert len(found) == 1
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """From and to in thousandths of the picture."""
        place = self.canvas.picture_place()

        def at(point: tuple[int, int]) -> QPoint:
            x, y = (value / 1000 for value in point)
            return QPoint(round(place.left() + x * place.width()), round(place.top() + y * place.height()))

        QTest.mousePress(self.layer, Qt.MouseButton.LeftButton, pos=at(start))
        QTest.mouseMove(self.layer, at(((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)))
        QTest.mouseMove(self.layer, at(end))
        QTest.mouseRelease(self.layer, Qt.MouseButton.LeftButton, pos=at(end))


@pytest.fixture
def page(qtbot: QtBot, themes: ThemeManager) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.canvas.show_image(picture())
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def words(qtbot: QtBot) -> StrokeWords:
    return StrokeWords()


def near(stroke: Stroke, kind: StrokeKind, *sides: int) -> bool:
    return stroke.kind is kind and all(
        abs(a - b) <= 3 for a, b in zip((stroke.x1, stroke.y1, stroke.x2, stroke.y2), sides, strict=True)
    )


def test_the_mouse_draws_an_arrow_and_a_circle(page: Page) -> None:
    changes: list[tuple[Stroke, ...]] = []
    page.layer.changed.connect(changes.append)
    assert page.layer.begin()
    page.drag((200, 700), (500, 400))
    page.press("Cirkel (C)")
    page.drag((800, 800), (600, 500))  # from the other corner
    first, second = page.layer.strokes
    assert near(first, ARROW, 200, 700, 500, 400)
    assert near(second, CIRCLE, 600, 500, 800, 800)
    assert [len(strokes) for strokes in changes] == [1, 2]


def test_a_click_is_no_drawing_and_the_hand_may_leave_the_picture(page: Page) -> None:
    page.layer.begin()
    page.drag((500, 500), (503, 502))
    assert page.layer.strokes == ()
    QTest.mousePress(page.layer, Qt.MouseButton.LeftButton, pos=QPoint(320, 180))
    QTest.mouseMove(page.layer, QPoint(5000, -900))
    QTest.mouseRelease(page.layer, Qt.MouseButton.LeftButton, pos=QPoint(5000, -900))
    (stroke,) = page.layer.strokes
    assert (stroke.x2, stroke.y2) == (1000, 0)


def test_the_keyboard_draws_as_well(page: Page) -> None:
    page.layer.begin()
    assert page.layer.hasFocus()
    QTest.keyClick(page.layer, Qt.Key.Key_Right)  # there it is
    QTest.keyClick(page.layer, Qt.Key.Key_Right)
    QTest.keyClick(page.layer, Qt.Key.Key_Up)
    QTest.keyClick(page.layer, Qt.Key.Key_Right, SHIFT)
    assert "Pijl naar rechtsboven" in page.layer.accessibleDescription()
    assert page.layer.strokes == ()
    QTest.keyClick(page.layer, Qt.Key.Key_Return)
    (arrow,) = page.layer.strokes
    assert arrow == Stroke(ARROW, 420, 600, 540, 480)
    QTest.keyClick(page.layer, Qt.Key.Key_C)
    QTest.keyClick(page.layer, Qt.Key.Key_Return)
    QTest.keyClick(page.layer, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(page.layer, Qt.Key.Key_Return)
    assert page.layer.strokes[1] == Stroke(CIRCLE, 420, 360, 580, 660)
    assert page.did == [], "keys of the screen got through"
    QTest.keyClick(page.layer, Qt.Key.Key_Return, CONTROL)
    assert page.did == ["Ctrl+Enter"], "placing the reaction is for the screen"


def test_a_stroke_stays_within_the_picture_and_large_enough(page: Page) -> None:
    page.layer.begin(tool=CIRCLE)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
        for _ in range(60):
            QTest.keyClick(page.layer, key)
    for _ in range(40):
        QTest.keyClick(page.layer, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(page.layer, Qt.Key.Key_Return)
    (circle,) = page.layer.strokes
    assert (circle.x1, circle.y1) == (0, 0)
    assert circle.x2 >= 20
    assert large_enough(circle)


def test_undo_clear_and_undo_of_clear(page: Page) -> None:
    page.layer.begin((Stroke(ARROW, 0, 0, 100, 100),))
    page.drag((200, 700), (500, 400))
    page.drag((300, 700), (600, 400))
    QTest.keyClick(page.layer, Qt.Key.Key_Z, CONTROL)
    assert len(page.layer.strokes) == 2
    page.press("Tekening wissen")
    assert page.layer.strokes == ()
    page.press("Ongedaan maken")
    assert len(page.layer.strokes) == 2
    page.layer.undo()
    page.layer.undo()
    assert page.layer.strokes == (Stroke(ARROW, 0, 0, 100, 100),)
    QTest.keyClick(page.layer, Qt.Key.Key_Delete)
    assert page.layer.strokes == ()


def test_esc_first_gives_up_the_stroke_and_then_ends(page: Page) -> None:
    ended: list[tuple[Stroke, ...]] = []
    page.layer.finished.connect(ended.append)
    page.layer.begin()
    page.drag((200, 700), (500, 400))
    QTest.keyClick(page.layer, Qt.Key.Key_Left)
    QTest.keyClick(page.layer, Qt.Key.Key_Escape)
    assert page.layer.active
    assert not page.layer.can_undo or page.layer.strokes
    QTest.keyClick(page.layer, Qt.Key.Key_Escape)
    assert not page.layer.active
    assert [len(strokes) for strokes in ended] == [1]
    page.layer.begin(page.layer.strokes)
    page.press("Klaar met tekenen")
    assert not page.layer.active
    assert len(ended) == 2


def test_no_more_than_fit(page: Page) -> None:
    page.layer.begin([Stroke(ARROW, 10, 10, 100, 100 + n) for n in range(MAX_STROKES)])
    page.drag((200, 700), (500, 400))
    QTest.keyClick(page.layer, Qt.Key.Key_Return)
    QTest.keyClick(page.layer, Qt.Key.Key_Return)
    assert len(page.layer.strokes) == MAX_STROKES


def test_words_are_not_drawn_on(page: Page) -> None:
    page.canvas.show_card(TextCard("Alleen geluid"))
    assert not page.layer.begin()
    assert not page.layer.active
    page.canvas.show_card(None)
    page.canvas.clear()
    assert not page.layer.begin()


@pytest.mark.parametrize("theme", ["light", "dark", "highContrast"])
@pytest.mark.parametrize("ground", [0xFF000000, 0xFFFFFFFF, 0xFFF5BC3F, 0xFF808080])
def test_a_stroke_stands_out_from_every_picture(
    qtbot: QtBot, themes: ThemeManager, theme: ThemeName, ground: int
) -> None:
    """Gold with a dark edge: one of the two is at least 3 : 1 against what is behind it (WCAG 1.4.11)."""
    themes.apply(theme)
    tokens = themes.theme
    back = QColor.fromRgba(ground)
    assert max(contrast(tokens.color(name), back) for name in ("sharedFill", "captionBackground")) >= 3
    image = picture(ground)
    painter = QPainter(image)
    paint_strokes(painter, tokens, QRectF(image.rect()), (Stroke(ARROW, 100, 500, 900, 500),))
    painter.end()
    for name in ("sharedFill", "captionBackground"):
        assert count(image, tokens.color(name)) > 800


@pytest.mark.parametrize("width", [160, 540, 1920])
def test_a_drawing_lies_at_the_same_place_at_every_size(
    qtbot: QtBot, themes: ThemeManager, width: int
) -> None:
    canvas = VideoCanvas("Poging")
    qtbot.addWidget(canvas)
    canvas.resize(width, width * 9 // 16 + 40)
    canvas.show_image(picture(0xFF205060, 480, 360))  # 4 : 3, with bars beside it
    canvas.set_strokes((Stroke(CIRCLE, 500, 0, 1000, 1000),))
    seen, place = pixels(canvas), canvas.picture_place()
    gold = themes.theme.color("sharedFill")
    y = round(place.center().y())
    row = [x for x in range(seen.width()) if seen.pixelColor(x, y) == gold]
    assert abs(row[0] - place.center().x()) < width * 0.01 + 3
    assert abs(row[-1] - place.right()) < width * 0.01 + 3


@pytest.mark.parametrize(
    ("stroke", "said"),
    [
        (Stroke(ARROW, 200, 800, 500, 300), "Pijl naar rechtsboven"),
        (Stroke(ARROW, 200, 500, 800, 520), "Pijl naar rechts"),
        (Stroke(ARROW, 500, 100, 500, 900), "Pijl naar beneden"),
        (Stroke(ARROW, 500, 900, 480, 100), "Pijl naar boven"),
        (Stroke(ARROW, 800, 200, 500, 700), "Pijl naar linksonder"),
        (Stroke(ARROW, 800, 500, 500, 500), "Pijl naar links"),
        (Stroke(CIRCLE, 400, 400, 600, 600), "Cirkel in het midden"),
        (Stroke(CIRCLE, 0, 0, 200, 200), "Cirkel linksboven"),
        (Stroke(CIRCLE, 400, 700, 600, 900), "Cirkel onderaan"),
        (Stroke(CIRCLE, 800, 400, 900, 600), "Cirkel rechts"),
    ],
)
def test_strokes_in_words(words: StrokeWords, stroke: Stroke, said: str) -> None:
    assert words.of(stroke) == said


def test_a_reader_hears_the_drawing(page: Page, words: StrokeWords) -> None:
    strokes = (Stroke(ARROW, 200, 800, 500, 300), Stroke(CIRCLE, 400, 400, 600, 600))
    page.canvas.set_strokes(strokes)
    assert page.canvas.accessibleDescription() == "Getekend: pijl naar rechtsboven, cirkel in het midden"
    page.canvas.set_strokes(())
    assert page.canvas.accessibleDescription() == ""
    assert words.all(()) == ""


def contrast(one: QColor, other: QColor) -> float:
    def light(color: QColor) -> float:
        parts = (color.redF(), color.greenF(), color.blueF())
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
