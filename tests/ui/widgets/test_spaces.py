import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Card, CardButton, Chip, CountBadge, Label, PageHeader, Ruimte, space_of


@pytest.fixture
def room(themes: ThemeManager, qtbot: QtBot) -> Ruimte:
    del themes
    room = Ruimte("kamer")
    qtbot.addWidget(room)
    room.resize(600, 400)
    return room


def color_at(widget: QWidget, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name()


def test_a_private_room_and_a_stage_look_different(themes: ThemeManager, room: Ruimte) -> None:
    color = themes.theme.color
    assert color_at(room, 300, 0) == color("roomBorder").name()
    assert color_at(room, 300, 4) == color("room").name()
    room.set_kind("podium")
    assert color_at(room, 300, 3) == color("sharedFill").name()
    assert color_at(room, 300, 6) == color("sharedFill").name()
    assert color_at(room, 300, 8) == color("podium").name()
    assert color_at(room, 0, 200) == color("podiumBorder").name()


def test_in_high_contrast_the_frames_differ_in_shape_too(themes: ThemeManager, room: Ruimte) -> None:
    themes.apply("highContrast")
    across = [color_at(room, x, 200) for x in range(6)]
    assert [name == "#ffffff" for name in across] == [True, False, False, True, False, False]
    room.set_kind("podium")
    across = [color_at(room, x, 200) for x in range(6)]
    yellow = themes.theme.color("podiumBorder").name()
    assert [name == yellow for name in across] == [True, True, True, True, False, False]


def test_whose_it_is_can_be_heard(room: Ruimte) -> None:
    interface = QAccessible.queryAccessibleInterface(room)
    assert interface.role() == QAccessible.Role.Grouping
    assert interface.text(QAccessible.Text.Name) == "Alleen voor jou. Niemand anders ziet dit."
    room.set_kind("podium")
    room.set_chip(Chip("shared", "Gedeeld met Karin"))
    assert interface.text(QAccessible.Text.Name) == "Gedeeld met Karin"


def test_the_chip_hangs_top_right_and_stays_there(themes: ThemeManager, room: Ruimte) -> None:
    chip = Chip("private")
    room.set_chip(chip)
    room.show()
    assert (chip.geometry().right() + 1, chip.y()) == (600 - 2 - 28, 2 + 22)
    room.resize(800, 400)
    assert chip.geometry().right() + 1 == 770
    themes.apply("light", 1.5)
    assert chip.geometry().right() + 1 == 800 - 2 - 42
    chip.set_state("shared", "Gedeeld met Karin van de afdeling burgerzaken")
    assert chip.geometry().width() == chip.sizeHint().width()


def test_the_heading_keeps_clear_of_the_chip(room: Ruimte, qtbot: QtBot) -> None:
    header = PageHeader(
        "Een heel lange titel van een oefening die over de hele breedte zou kunnen gaan", "dinsdag"
    )
    room.body.addWidget(header)
    room.body.addStretch(1)
    room.set_chip(Chip("private"))
    room.show()

    def clear() -> None:
        right = header.title.mapTo(room, header.title.rect().topRight()).x()
        assert right < room.chip.geometry().left()

    qtbot.waitUntil(clear)
    room.set_chip(Chip("shared", "Gedeeld met Karin en met Bilal"))
    qtbot.waitUntil(clear)


def test_a_shared_chip_says_with_whom(themes: ThemeManager, qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="with whom"):
        Chip("shared")
    chip = Chip("private")
    qtbot.addWidget(chip)
    assert chip.text == "Alleen voor jou"
    chip.set_state("shared", "Gedeeld met Karin")
    assert (chip.kind, chip.accessibleName()) == ("shared", "Gedeeld met Karin")


def test_chips_differ_in_form_not_only_in_colour(themes: ThemeManager, qtbot: QtBot) -> None:
    chips = [Chip("private", "Proef"), Chip("shared", "Proef")]
    filled = []
    for chip in chips:
        qtbot.addWidget(chip)
        chip.resize(chip.sizeHint())
        image = chip.grab().toImage()
        ground = chip.palette().window().color().name()
        filled.append(image.pixelColor(2, 3).name() != ground)
    assert filled == [True, False], "the pill must be round where the rectangle is filled"


def test_parts_know_in_which_room_they_stand(room: Ruimte) -> None:
    stage = Card("podium")
    room.body.addWidget(stage)
    label, plain = Label("proef"), Card()
    stage.body.addWidget(plain)
    plain.body.addWidget(label)
    assert space_of(label) == "podium"
    assert space_of(room) == "kamer"
    room_in_stage = Card("kamer")
    stage.body.addWidget(room_in_stage)
    assert space_of(room_in_stage) == "kamer"


def test_a_card_on_a_stage_has_the_colours_of_the_stage(themes: ThemeManager, room: Ruimte) -> None:
    themes.apply("dark")
    card = Card()
    room.body.addWidget(card)
    room.show()
    assert color_at(card, 100, 30) == themes.theme.color("surface").name()
    room.set_kind("podium")
    assert color_at(card, 100, 30) == themes.theme.color("surface", podium=True).name()


def test_a_podium_card_has_its_light_bar(themes: ThemeManager, qtbot: QtBot) -> None:
    card = Card("podium", "Dit ziet Karin")
    qtbot.addWidget(card)
    card.resize(300, 120)
    assert color_at(card, 150, 3) == themes.theme.color("sharedFill").name()
    assert color_at(card, 150, 8) == themes.theme.color("podium").name()
    assert card.accessibleName() == "Dit ziet Karin"


def test_a_whole_card_is_one_button(themes: ThemeManager, qtbot: QtBot) -> None:
    card = CardButton("Het paspoort is niet klaar, 8 minuten", checkable=True)
    qtbot.addWidget(card)
    label = Label("Het paspoort is niet klaar")
    card.add(label)
    card.resize(card.sizeHint())
    card.show()
    place = label.geometry().center()
    assert card.childAt(place) is None, "clicks on the words go to the card"
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=place)
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.text(QAccessible.Text.Name) == "Het paspoort is niet klaar, 8 minuten"
    assert interface.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox)
    assert card.isChecked()


def test_a_badge_hides_at_nothing_and_never_grows_out_of_hand(themes: ThemeManager, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    badge = CountBadge(parent=holder)
    badge.set_count(0, "")
    assert badge.isHidden()
    badge.set_count(1234, "1234 nieuw")
    assert not badge.isHidden()
    assert badge.sizeHint().width() < 60
    assert badge.accessibleName() == "1234 nieuw"
