"""The keys of what is on the screen, collected without the screen's help."""

from functools import partial

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.commands.keys import keys_here, unexplained
from oefenruimte.ui.commands.spoken import KeyWords
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Button, Dialog, KeyBar, KeyHint, Shortcuts


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.did: list[str] = []
        column = QVBoxLayout(self)
        self.bar = KeyBar([KeyHint(("←", "→"), "5 seconden"), KeyHint(("R",), "opnieuw")])
        self.share = Button("Delen…", key="D")
        column.addWidget(self.share)
        column.addWidget(self.bar)
        self.keys = Shortcuts(self)
        for key in ("←", "→", "R"):
            self.keys.bind(key, partial(self.did.append, key))
        self.keys.bind_button(self.share)
        self.keys.bind("F5", lambda: self.did.append("F5"), words="laat zien")


@pytest.fixture
def page(qtbot: QtBot, themes: ThemeManager) -> Page:
    window = QWidget()
    qtbot.addWidget(window)
    made = Page()
    QVBoxLayout(window).addWidget(made)
    Shortcuts(window).bind("F1", lambda: None, words="deze lijst")
    window.resize(900, 500)
    window.show()
    qtbot.waitActive(window)
    return made


def hints(page: Page, *besides: str) -> dict[str, tuple[str, ...]]:
    return {hint.text: hint.keys for hint in keys_here(page.window(), besides).hints}


def test_words_come_from_bar_binding_and_cap(page: Page) -> None:
    page.keys.bind("Delete", lambda: page.did.append("weg"))
    assert unexplained(page.window()) == ("Delete",)
    found = hints(page, "F1")
    assert found == {
        "5 seconden": ("←", "→"),
        "Opnieuw": ("R",),
        "Laat zien": ("F5",),
        "Delen": ("D",),
    }
    page.bar.hide()
    assert "Opnieuw" not in hints(page)


def test_they_can_be_done_from_a_list(page: Page) -> None:
    """Also with letters off, for who cannot press them."""
    bound = {key.words: key.do for key in keys_here(page.window()).bound}
    assert set(bound) == {"5 seconden", "Opnieuw", "Laat zien", "Delen"}
    bound["Opnieuw"]()
    bound["Laat zien"]()
    assert page.did == ["R", "F5"]


def test_keys_that_are_off_are_not_told(page: Page) -> None:
    page.keys.set_off(True)
    page.bar.hide()
    assert hints(page, "F1", "D") == {}
    page.keys.set_off(False)
    page.hide()
    assert hints(page, "F1") == {}


def test_behind_a_dialog_only_what_is_in_front(page: Page) -> None:
    dialog = Dialog(page.window(), "Vraag")
    stop = Button("Stop", key="S")
    Shortcuts(dialog).bind_button(stop)
    dialog.footer.addWidget(stop)
    dialog.present()
    assert hints(page) == {"Stop": ("S",)}
    dialog.reject()


def test_keys_are_said_in_words(page: Page) -> None:
    words = KeyWords(page)
    assert words.say("Ctrl+K") == "Control + K"
    assert words.say_all(("←", "→")) == "Pijl links of Pijl rechts"
    assert words.say("Spatie") == "Spatiebalk"
