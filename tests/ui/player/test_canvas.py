import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame
from pytestqt.qtbot import QtBot

from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.overlays import Countdown, Tag
from oefenruimte.ui.theme import ThemeManager, ThemeName

from .conftest import count, pixels

RED, BLUE = QColor("#ff0000"), QColor("#0000ff")


def picture(width: int = 320, height: int = 180) -> QImage:
    """Left half red, right half blue."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    for x in range(width // 2, width):
        for y in range(height):
            image.setPixelColor(x, y, BLUE)
    return image


@pytest.fixture
def canvas(qtbot: QtBot, themes: ThemeManager) -> VideoCanvas:
    canvas = VideoCanvas("Beeld van je poging")
    qtbot.addWidget(canvas)
    canvas.resize(640, 360)
    return canvas


def test_the_picture_fills_the_stage_with_round_corners(canvas: VideoCanvas) -> None:
    canvas.show_image(picture())
    seen = pixels(canvas)
    assert seen.pixelColor(100, 180) == RED
    assert seen.pixelColor(540, 180) == BLUE
    for corner in (QPoint(0, 0), QPoint(639, 0), QPoint(0, 359), QPoint(639, 359), QPoint(2, 2)):
        assert seen.pixelColor(corner).alpha() == 0
    assert seen.pixelColor(14, 1) == RED


def test_a_small_picture_may_have_small_corners(qtbot: QtBot, canvas: VideoCanvas) -> None:
    del canvas  # for the theme
    small = VideoCanvas("Je camera", radius=6)
    qtbot.addWidget(small)
    small.resize(250, 140)
    small.show_image(picture())
    assert pixels(small).pixelColor(3, 3) == RED
    assert pixels(small).pixelColor(0, 0).alpha() == 0
    assert small.focus_radius == 6


def test_only_the_preview_is_mirrored(qtbot: QtBot, canvas: VideoCanvas) -> None:
    preview = VideoCanvas("Je camera", mirror=True)
    qtbot.addWidget(preview)
    preview.resize(640, 360)
    preview.show_image(picture())
    assert pixels(preview).pixelColor(100, 180) == BLUE
    assert preview.image().pixelColor(10, 10) == RED


def test_a_frame_is_shown_as_it_is(canvas: VideoCanvas) -> None:
    frame = QVideoFrame(picture())
    canvas.show_frame(frame)
    assert pixels(canvas).pixelColor(100, 180).red() > 240
    assert canvas.image().size() == picture().size()


@pytest.mark.parametrize(
    ("size", "bar", "inside"), [((240, 180), (20, 180), (120, 180)), ((320, 100), (320, 30), (320, 180))]
)
def test_another_shape_gets_bars(
    canvas: VideoCanvas,
    themes: ThemeManager,
    size: tuple[int, int],
    bar: tuple[int, int],
    inside: tuple[int, int],
) -> None:
    image = picture(*size)
    image.fill(RED)
    canvas.show_image(image)
    seen = pixels(canvas)
    assert seen.pixelColor(*bar) == themes.theme.color("video")
    assert seen.pixelColor(*inside) == RED


def test_a_nearly_equal_shape_gets_no_slivers(canvas: VideoCanvas) -> None:
    canvas.resize(540, 300)
    canvas.show_image(picture())
    seen = pixels(canvas)
    assert seen.pixelColor(100, 0) == RED
    assert seen.pixelColor(0, 150) == RED


def test_the_stage_keeps_16_to_9(canvas: VideoCanvas) -> None:
    assert canvas.heightForWidth(928) == 522
    assert canvas.hasHeightForWidth()
    canvas.resize(640, 600)
    assert (canvas.stage().top(), canvas.stage().height()) == (120, 360)
    canvas.resize(1000, 360)
    assert (canvas.stage().left(), canvas.stage().width()) == (180, 640)


def test_captions_lie_at_the_bottom_and_can_be_put_off(canvas: VideoCanvas, themes: ThemeManager) -> None:
    canvas.show_image(picture())
    box = themes.theme.color("captionBackground")
    assert count(pixels(canvas), box) == 0
    canvas.set_caption("‘Vrijdag vlieg ik naar mijn dochter.\nEn wie betaalt straks mijn ticket?’")
    seen = pixels(canvas)
    assert count(seen.copy(0, 0, 640, 260), box) == 0
    assert count(seen.copy(0, 260, 640, 100), box) > 5000
    assert count(seen, themes.theme.color("captionText")) > 100
    canvas.set_captions_on(False)
    assert count(pixels(canvas), box) == 0
    canvas.set_captions_on(True)
    canvas.set_caption("")
    assert count(pixels(canvas), box) == 0


def caption_rows(canvas: VideoCanvas, themes: ThemeManager) -> list[int]:
    """Where the box of the captions is, px from the top."""
    seen, box = pixels(canvas), themes.theme.color("captionBackground")
    return [y for y in range(seen.height()) if count(seen.copy(0, y, seen.width(), 1), box) > 20]


def test_captions_are_as_large_as_one_wants_and_where_one_wants(
    canvas: VideoCanvas, themes: ThemeManager
) -> None:
    canvas.show_image(picture())
    canvas.set_tag(Tag("Poging 4"))
    canvas.set_caption("Vrijdag vlieg ik naar mijn dochter.\nEn wie betaalt straks mijn ticket?")
    usual = caption_rows(canvas, themes)
    themes.set_captions(2.0)
    large = caption_rows(canvas, themes)
    assert len(large) > 1.6 * len([y for y in usual if y > 180])
    assert large[-1] == usual[-1]
    themes.set_captions(1.0, on_top=True)
    top = [y for y in caption_rows(canvas, themes) if y > 40]  # the tag stays readable above them
    assert (top[0], top[-1] < 180) == (48, True)


@pytest.mark.parametrize(
    "words", ["M" * 38, "Ik ben al drie keer van het kastje\nnaar de muur gestuurd, mevrouw."]
)
@pytest.mark.parametrize("size", [(320, 180), (640, 360), (1280, 720)])
def test_large_captions_lose_no_words_and_leave_the_face_free(
    canvas: VideoCanvas, themes: ThemeManager, size: tuple[int, int], words: str
) -> None:
    themes.apply("light", 1.5)
    themes.set_captions(2.0)
    canvas.resize(*size)
    canvas.show_image(picture())
    canvas.set_caption(words)
    rows = caption_rows(canvas, themes)
    assert rows[0] >= 0.38 * size[1]
    seen, box = pixels(canvas), themes.theme.color("captionBackground")
    assert all(seen.pixelColor(x, y) != box for x in (0, size[0] - 1) for y in rows)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_long_line_stays_inside_a_small_stage(
    canvas: VideoCanvas, themes: ThemeManager, scale: float
) -> None:
    themes.apply("light", scale)
    canvas.resize(320, 180)
    canvas.show_image(picture())
    canvas.set_caption("M" * 38)
    seen = pixels(canvas)
    box = themes.theme.color("captionBackground")
    assert count(seen, box) > 500
    assert all(seen.pixelColor(x, y) != box for x in (0, 1, 318, 319) for y in range(180))


@pytest.mark.parametrize("theme", ["light", "dark", "highContrast"])
def test_recording_shows_frame_block_and_time(
    canvas: VideoCanvas, themes: ThemeManager, theme: ThemeName
) -> None:
    themes.apply(theme)
    canvas.show_image(picture())
    canvas.set_tag(Tag("Poging 4"))
    rec = themes.theme.color("rec")
    canvas.set_recording(24_100)
    seen = pixels(canvas)
    for edge in (QPoint(320, 2), QPoint(320, 357), QPoint(2, 180), QPoint(637, 180)):
        assert seen.pixelColor(edge) == rec
    assert seen.pixelColor(320, 6) != rec, "the frame is 5 px"
    block = seen.copy(10, 10, 200, 60)
    assert count(block, rec) > 1000
    assert count(block, themes.theme.color("captionBackground")) > 1000
    assert "opname" in canvas.accessibleDescription().lower()
    before = block.copy()
    canvas.set_recording(25_100)
    assert pixels(canvas).copy(10, 10, 200, 60) != before
    canvas.set_recording(None)
    assert count(pixels(canvas), rec) == 0
    assert "opname" not in canvas.accessibleDescription().lower()


def test_the_dot_blinks_but_not_with_less_motion(canvas: VideoCanvas, themes: ThemeManager) -> None:
    def block(elapsed: int) -> QImage:
        canvas.set_recording(elapsed)
        return pixels(canvas).copy(10, 10, 200, 60)

    assert block(24_100) != block(24_900)
    themes.apply("light", reduced_motion=True)
    assert block(24_100) == block(24_900)


def test_counting_dims_the_picture_and_leaves_the_face_free(
    canvas: VideoCanvas, themes: ThemeManager
) -> None:
    canvas.show_image(picture())
    canvas.set_countdown(Countdown(2, 2 / 3))
    seen = pixels(canvas)
    face = seen.pixelColor(400, 100)
    assert face.blue() == pytest.approx(255 * 0.7 + 0x19 * 0.3, abs=2)
    dark = themes.theme.color("captionBackground")
    assert count(seen.copy(0, 0, 220, 360), dark) > 5000
    assert count(seen.copy(260, 0, 380, 360), dark) == 0
    without = canvas.grab().toImage()
    canvas.set_countdown(Countdown(2))
    assert canvas.grab().toImage() != without, "less motion has no ring"
    canvas.set_countdown(None)
    assert pixels(canvas).pixelColor(400, 100) == BLUE


def test_the_oval_is_to_be_seen_on_any_picture(canvas: VideoCanvas, themes: ThemeManager) -> None:
    for color in ("#000000", "#ffffff", "#0C1719"):
        image = picture()
        image.fill(QColor(color))
        canvas.set_oval(False)
        canvas.show_image(image)
        before = pixels(canvas)
        canvas.set_oval(True)
        after = pixels(canvas)
        assert before != after
    canvas.set_oval(False)


def test_a_card_takes_the_place_of_the_picture_until_it_goes(
    canvas: VideoCanvas, themes: ThemeManager
) -> None:
    canvas.show_image(picture())
    canvas.show_card(TextCard("‘Mijn paspoort is niet klaar.’", "Mevrouw Verhoeven", "volume-2"))
    seen = pixels(canvas)
    assert count(seen, RED) == 0
    assert count(seen, themes.theme.color("sunk")) > 100_000
    assert canvas.accessibleDescription() == "Mevrouw Verhoeven. ‘Mijn paspoort is niet klaar.’"
    canvas.set_level(0.5)
    assert count(pixels(canvas), themes.theme.color("success")) > 300
    canvas.set_level(None)
    canvas.show_card(None)
    assert pixels(canvas).pixelColor(100, 180) == RED
    canvas.show_card(TextCard("a"))
    canvas.show_frame(QVideoFrame(picture()))
    assert pixels(canvas).pixelColor(100, 180).red() > 240


@pytest.mark.parametrize("size", [(160, 90), (250, 140), (928, 522)])
def test_a_long_card_stays_inside(canvas: VideoCanvas, themes: ThemeManager, size: tuple[int, int]) -> None:
    canvas.resize(*size)
    canvas.show_card(TextCard("Heel lange zinnen met <b>veel</b> woorden. " * 30, "N" * 80, "mic"))
    seen = pixels(canvas)
    ink = themes.theme.color("text")
    edge = [(x, y) for x in range(size[0]) for y in (*range(2, 12), *range(size[1] - 12, size[1] - 2))]
    assert all(seen.pixelColor(x, y) != ink for x, y in edge)


def test_the_tag_is_cut_off_before_the_edge(canvas: VideoCanvas, themes: ThemeManager) -> None:
    canvas.show_image(picture())
    canvas.set_tag(Tag("Mevrouw " + "Van der " * 30, "volume-2"))
    seen = pixels(canvas)
    box = themes.theme.color("captionBackground")
    assert seen.pixelColor(60, 14) == box
    assert seen.pixelColor(632, 26) != box
    assert canvas.accessibleDescription().startswith("Mevrouw")


def test_clear_leaves_an_empty_stage(canvas: VideoCanvas, themes: ThemeManager) -> None:
    canvas.show_image(picture())
    canvas.set_tag(Tag("Poging 4"))
    canvas.set_recording(1)
    canvas.set_caption("tekst")
    canvas.clear()
    seen = pixels(canvas)
    assert count(seen, themes.theme.color("video")) > 640 * 360 - 400
    assert canvas.image().isNull()
    assert canvas.accessibleName() == "Beeld van je poging"
    assert canvas.accessibleDescription() == ""
