import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import Theme, ThemeManager
from oefenruimte.ui.widgets import (
    Button,
    CheckBox,
    Radio,
    RatingScale,
    Segmented,
    Slider,
    Switch,
    TileOption,
    Tiles,
)
from ui.widgets.conftest import Window

ANSWERS = [("ja", "Ja"), ("beetje", "Een beetje"), ("niet", "Nog niet")]


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


@pytest.mark.parametrize("width", [400, 160])
def test_a_click_on_the_words_counts_and_long_words_wrap(window: Window, qtbot: QtBot, width: int) -> None:
    box = CheckBox("Ik heb mijn herstelcode veilig bewaard", parent=window)
    box.setGeometry(10, 10, width, box.heightForWidth(width))
    box.show()
    assert (box.height() > 30) == (width == 160)
    with qtbot.waitSignal(box.toggled):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(width - 5, box.height() // 2))
    assert role_of(box) == QAccessible.Role.CheckBox


def test_radios_in_one_parent_exclude_each_other_and_arrows_move(window: Window, qtbot: QtBot) -> None:
    one, other = Radio("Gekozen"), Radio("Ander")
    window.put(one, other)
    one.setChecked(True)
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Down)
    assert (one.isChecked(), other.isChecked(), other.hasFocus()) == (False, True, True)
    assert role_of(one) == QAccessible.Role.RadioButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_switch_goes_on_and_off_with_the_keyboard(window: Window, qtbot: QtBot, key: Qt.Key) -> None:
    switch = Switch("Minder beweging")
    window.put(switch)
    for expected in (True, False):
        with qtbot.waitSignal(switch.toggled) as caught:
            qtbot.keyClick(switch, key)
        assert caught.args == [expected]


def test_a_switch_says_its_word_too(themes: ThemeManager, window: Window) -> None:
    switch = Switch("Ondertiteling altijd aan")
    window.put(switch)
    off = switch.grab().toImage()
    switch.setChecked(True)
    assert switch.grab().toImage() != off
    assert switch._word() == "Aan"
    assert switch.sizeHint().width() > themes.theme.px(44)


def test_nothing_is_chosen_until_someone_chooses(window: Window) -> None:
    choice = Segmented(ANSWERS, "Ik laat haar uitpraten")
    window.put(choice)
    assert choice.value is None
    choice.set_value("beetje")
    assert choice.value == "beetje"
    choice.set_value(None)
    assert choice.value is None
    assert not any(segment.isChecked() for segment in choice.segments())


def test_a_segmented_choice_is_a_group_of_radio_buttons(window: Window) -> None:
    choice = Segmented(ANSWERS, "Ik laat haar uitpraten", "ja")
    window.put(choice)
    interface = QAccessible.queryAccessibleInterface(choice)
    assert (interface.role(), interface.text(QAccessible.Text.Name)) == (
        QAccessible.Role.Grouping,
        "Ik laat haar uitpraten",
    )
    assert [role_of(segment) for segment in choice.segments()] == [QAccessible.Role.RadioButton] * 3


def test_arrows_choose_and_wrap_and_tab_leaves_in_one_step(window: Window, qtbot: QtBot) -> None:
    choice, after = Segmented(ANSWERS, "Proef", "ja"), Button("Daarna")
    window.put(choice, after)
    first = choice.segments()[0]
    first.setFocus()
    with qtbot.waitSignal(choice.chosen) as caught:
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert caught.args == ["beetje"]
    focused = QApplication.focusWidget()
    assert focused is choice.segments()[1]
    qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_an_unset_choice_is_made_with_space_or_an_arrow(window: Window, qtbot: QtBot) -> None:
    choice = Segmented(ANSWERS, "Proef")
    window.put(choice)
    last = choice.segments()[2]
    last.setFocus()
    with qtbot.waitSignal(choice.chosen) as caught:
        qtbot.keyClick(last, Qt.Key.Key_Space)
    assert caught.args == ["niet"]


def test_setting_from_code_tells_nobody(window: Window, qtbot: QtBot) -> None:
    choice = Segmented(ANSWERS, "Proef")
    window.put(choice)
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value("ja")
        choice.set_value(None)


def test_a_rating_can_be_taken_back_by_mouse_and_keyboard(window: Window, qtbot: QtBot) -> None:
    scale = RatingScale("Laat uitpraten")
    window.put(scale)
    two = scale.segmented.segments()[1]
    given: list[object] = []
    scale.chosen.connect(given.append)
    qtbot.mouseClick(two, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(two, Qt.MouseButton.LeftButton)
    two.setFocus()
    qtbot.keyClick(two, Qt.Key.Key_Space)
    qtbot.keyClick(two, Qt.Key.Key_Space)
    assert given == [2, None, 2, None]
    assert scale.value is None


def test_a_rating_speaks_words_not_numbers(window: Window) -> None:
    scale = RatingScale("Laat uitpraten", 3)
    window.put(scale)
    names = [segment.accessibleName() for segment in scale.segmented.segments()]
    assert names == ["1 nog niet", "2 een beetje", "3 goed", "4 heel goed"]


def test_tiles_choose_and_show_their_keys(themes: ThemeManager, window: Window, qtbot: QtBot) -> None:
    tiles = Tiles(
        [
            TileOption("c", "Compliment", "1", "thumbs-up", "success", "successSoft"),
            TileOption("t", "Tip", "2"),
        ],
        "Soort reactie",
    )
    window.put(tiles)
    assert tiles.value is None
    with qtbot.waitSignal(tiles.chosen) as caught:
        qtbot.mouseClick(tiles.tiles()[1], Qt.MouseButton.LeftButton)
    assert caught.args == ["t"]
    with qtbot.waitSignal(tiles.chosen):
        tiles.choose("c")
    assert tiles.value == "c"
    wide = tiles.tiles()[0].sizeHint().width()
    themes.apply("light", letter_keys=False)
    assert tiles.tiles()[0].sizeHint().width() < wide


def test_tiles_go_on_to_the_next_line_and_draw_their_own_sign(window: Window) -> None:
    drawn: list[float] = []

    def draw(painter: QPainter, theme: Theme, center: QPointF, size: float) -> None:
        del painter, theme, center
        drawn.append(size)

    tiles = Tiles([TileOption(word, word, draw=draw) for word in ("Compliment", "Tip", "Vraag")], "Soort")
    tiles.setParent(window)
    one_line = tiles.heightForWidth(600)
    tiles.setGeometry(0, 0, 200, tiles.heightForWidth(200))
    tiles.show()
    tiles.grab()
    first, *rest = tiles.tiles()
    assert tiles.height() > one_line
    assert max(tile.y() for tile in rest) >= first.geometry().bottom()
    assert all(tile.geometry().right() <= 200 for tile in tiles.tiles())
    assert len(drawn) >= 3


def test_choosing_a_tile_moves_nothing(window: Window) -> None:
    tiles = Tiles([TileOption(2, "2 weken"), TileOption(4, "4 weken")], "Hoe lang?", 2)
    window.put(tiles)
    before = [tile.sizeHint() for tile in tiles.tiles()]
    tiles.set_value(4)
    assert [tile.sizeHint() for tile in tiles.tiles()] == before


def test_a_slider_goes_where_it_is_clicked_and_by_keys(window: Window, qtbot: QtBot) -> None:
    slider = Slider("Tekst groter", 100, 150, 100, step=5)
    window.put(slider)
    window.layout().activate()
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 2, 12))
    assert slider.value() == 150
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert slider.value() == 145
    assert role_of(slider) == QAccessible.Role.Slider


@pytest.mark.parametrize("theme", ["light", "dark", "highContrast"])
@pytest.mark.parametrize("make", [lambda: CheckBox("Aan"), lambda: Radio("Aan"), lambda: Switch("Aan")])
def test_on_and_off_differ_without_colour(
    themes: ThemeManager, window: Window, theme: str, make: "object"
) -> None:
    themes.apply(theme)  # type: ignore[arg-type]
    assert callable(make)
    button = make()
    assert isinstance(button, QAbstractButton)
    window.put(button)
    button.resize(button.sizeHint())
    pictures = []
    for on in (False, True):
        button.setChecked(on)
        pictures.append(
            button.grab().toImage().convertToFormat(button.grab().toImage().Format.Format_Grayscale8)
        )
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("kind", ["segmented", "tiles"])
def test_tab_stops_at_what_is_chosen_and_at_nothing_else(window: Window, qtbot: QtBot, kind: str) -> None:
    if kind == "segmented":
        choice: Segmented | Tiles = Segmented(ANSWERS, "Proef", ANSWERS[1][0])
        buttons = choice.segments()
    else:
        choice = Tiles([TileOption(value, words) for value, words in ANSWERS], "Proef", ANSWERS[1][0])
        buttons = choice.tiles()
    before, after = Button("Ervoor"), Button("Erna")
    window.put(before, choice, after)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert buttons[1].hasFocus()
    qtbot.keyClick(buttons[1], Qt.Key.Key_Tab)
    assert after.hasFocus()
    choice.set_value(None)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert buttons[0].hasFocus(), "the first while nothing is chosen"
    qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert buttons[2].hasFocus()
