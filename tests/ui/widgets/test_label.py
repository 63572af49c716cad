import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.theme.tokens import STYLE_NAMES, StyleName
from oefenruimte.ui.widgets import Label

LONG = "Mevrouw Verhoeven komt bij jou aan de balie. Haar paspoort zou vandaag klaar zijn. Dat is niet zo."


def test_text_of_others_is_never_markup(themes: ThemeManager, qtbot: QtBot) -> None:
    label = Label("<b>vet</b> <img src='file:///etc/passwd'>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.setText("<h1>groot</h1>")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().height() == themes.theme.line_height("body")


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("style", STYLE_NAMES)
def test_no_style_clips_its_letters(
    themes: ThemeManager, qtbot: QtBot, style: StyleName, scale: float
) -> None:
    themes.apply("light", scale)
    words = "0:42" if style in ("timer", "countdown") else "Ågjpqy 0:42"
    label = Label(words, style, wrap=False)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    image = label.grab().toImage()
    edge = [image.pixelColor(x, y) for x in range(image.width()) for y in (0, image.height() - 1)]
    assert len({color.rgba() for color in edge}) == 1, "ink on the first or last row: letters are cut off"
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(label.text())


def test_a_narrower_place_gives_more_lines(themes: ThemeManager, qtbot: QtBot) -> None:
    label = Label(LONG)
    qtbot.addWidget(label)
    line = themes.theme.line_height("body")
    heights = [label.heightForWidth(width) for width in (900, 400, 200)]
    assert heights == sorted(heights)
    assert heights[0] == line
    assert heights[2] % line == 0


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_in_a_column_the_words_get_all_the_height_they_need(
    themes: ThemeManager, qtbot: QtBot, scale: float
) -> None:
    themes.apply("light", scale)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    labels = [Label(LONG), Label(LONG, "small")]
    for label in labels:
        column.addWidget(label)
    holder.resize(260, holder.heightForWidth(260))
    with qtbot.waitExposed(holder):
        holder.show()
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width())


def test_a_word_longer_than_the_line_is_broken_not_clipped(themes: ThemeManager, qtbot: QtBot) -> None:
    label = Label("Burgerservicenummeraanvraagformulier")
    qtbot.addWidget(label)
    assert label.heightForWidth(80) >= 3 * themes.theme.line_height("body")


def test_strong_words_are_wider_and_the_text_stays_one(themes: ThemeManager, qtbot: QtBot) -> None:
    plain, strong = (
        Label("Je hebt Samenvatten niet geoefend."),
        Label("Je hebt Samenvatten niet geoefend.", strong=["Samenvatten"]),
    )
    for label in (plain, strong):
        qtbot.addWidget(label)
    assert strong.sizeHint().width() > plain.sizeHint().width()
    assert strong.text() == plain.text()
    strong.set_strong()
    assert strong.sizeHint() == plain.sizeHint()


def test_cut_off_words_are_in_the_tooltip(themes: ThemeManager, qtbot: QtBot) -> None:
    label = Label(LONG, elide=True)
    qtbot.addWidget(label)
    assert label.toolTip() == LONG
    assert label.minimumSizeHint().width() < 60


def test_a_label_says_its_words_to_a_screen_reader(themes: ThemeManager, qtbot: QtBot) -> None:
    label = Label("Niemand anders kan dit zien.")
    qtbot.addWidget(label)
    interface = QAccessible.queryAccessibleInterface(label)
    assert interface.role() == QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == "Niemand anders kan dit zien."
