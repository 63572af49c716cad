"""The whole story by two people who have a keyboard and nothing else, in one window of the real program.

Nothing here calls a screen: keys go to whatever has the focus, and what is waited for is what one can see.
After every Tab the focus is somewhere, and its ring is in sight.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.keys import cheap_locks
from fakes.session import PASSPHRASE, SteadyClock, make_scenarios
from oefenruimte.app.preferences import Preferences, PreferenceStore
from oefenruimte.app.session import Desk
from oefenruimte.bootstrap import build_desk
from oefenruimte.ui.program import Program
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import FocusRing
from oefenruimte.ui.window import Window

_LEARNER, _COACH = "Sanne Visser", "Karin de Boer"
_NOTE, _MESSAGE, _REACTION = "Hier viel een stilte", "Let je op mijn tempo?", "Rustig zo"
_MOST_TABS = 80
_NONE, _SHIFT, _CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@dataclass
class Hands:
    """On the keyboard."""

    window: Window
    ring: FocusRing
    bot: QtBot

    # keys ---------------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        QTest.keyClick(self._where(), key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self._where(), text)

    def _where(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Tab until what has this name (or one that begins so) has the focus."""
        been: list[str] = []
        for _ in range(_MOST_TABS):
            if self.has_focus(name):
                return
            been.append(_name(self._where()))
            self.key(*(Qt.Key.Key_Backtab, _SHIFT) if back else (Qt.Key.Key_Tab,))
            self._look_at_focus(been)
        raise AssertionError(f"Tab does not lead to {name!r} but to {been}; what shows: {self.shown()}")

    def press(self, name: str) -> None:
        """With Enter, once it is there and can be pressed."""
        self.until(lambda: self.there(name), name)
        self.tab_to(name)
        self.key(Qt.Key.Key_Return)

    def fill(self, name: str, text: str) -> None:
        self.until(lambda: self.there(name), name)
        self.tab_to(name)
        self.type(text)

    # eyes ---------------------------------------------------------------------------------------------

    def until(self, condition: Callable[[], object], what: str) -> None:
        try:
            self.bot.waitUntil(lambda: bool(condition()))
        except Exception as late:
            raise AssertionError(f"no {what!r}; what shows: {self.shown()}") from late

    def has_focus(self, name: str) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and _name(focused).startswith(name)

    def there(self, name: str) -> bool:
        """Something with this name can have the focus."""
        found = [part for part in self._parts() if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
        return any(_name(part).startswith(name) and part.isEnabled() for part in found)

    def reads(self, words: str) -> bool:
        return any(words in said for said in self.shown())

    def shown(self) -> list[str]:
        return [_name(part) for part in self._parts() if _name(part)]

    def _parts(self) -> list[QWidget]:
        return [part for part in self.window.findChildren(QWidget) if part.isVisible()]

    def _look_at_focus(self, been: list[str]) -> None:
        """Somewhere, and in sight with its ring."""
        focused, target, overlay = QApplication.focusWidget(), self.ring.target, self.ring.overlay
        assert focused is not None, f"Tab led nowhere, after {been}"
        assert target is not None
        assert overlay is not None
        QApplication.processEvents()  # the page scrolls to it
        assert overlay.isVisible(), f"no ring round {_name(focused)!r}"
        part = QRect(target.mapTo(self.window, QPoint(0, 0)), target.size())
        seen = part
        here = target.parentWidget()
        while here is not None and here is not self.window:
            seen = seen.intersected(QRect(here.mapTo(self.window, QPoint(0, 0)), here.size()))
            here = here.parentWidget()
        seen = seen.intersected(self.window.rect())
        enough = min(part.height(), 24), min(part.width(), 24)
        assert (seen.height() >= enough[0], seen.width() >= enough[1]) == (True, True), _name(focused)


def _name(part: QWidget) -> str:
    return part.accessibleName() or (part.text() if isinstance(part, QLabel) else "")


@pytest.fixture
def hands(
    tmp_path: Path,
    qapp: QApplication,
    qtbot: QtBot,
    themes: ThemeManager,
    focus_ring: FocusRing,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Hands]:
    load, clock = PreferenceStore.load, SteadyClock()

    def with_test_card(store: PreferenceStore) -> Preferences:
        found = load(store)
        return replace(found, camera=found.camera or "test:", microphone=found.microphone or "test:")

    monkeypatch.setattr(PreferenceStore, "load", with_test_card)
    scenarios = make_scenarios(tmp_path / "oefeningen")

    def desk(home: Path | None = None) -> Desk:
        return build_desk(home or tmp_path / "thuis", clock=clock, scenarios=scenarios)

    window = Window()
    program = Program(qapp, themes, window, desk().profiles, desk)
    with cheap_locks():
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        program.start()
        yield Hands(window, focus_ring, qtbot)
        window.close()
        program.end()
    window.deleteLater()


def test_the_whole_story(hands: Hands, tmp_path: Path) -> None:
    space = str(tmp_path / "deelruimte")
    make_room(hands, _LEARNER)
    hands.press("Instellingen")
    hands.fill("Map of adres", space)
    hands.press("Nieuwe deelruimte")
    hands.until(lambda: hands.there("Stop met deze deelruimte"), "the space")
    lock(hands)
    hands.press("Nieuwe oefenruimte")
    make_room(hands, _COACH)
    hands.press("Instellingen")
    hands.fill("Map of adres", space)
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: hands.there("Stop met deze deelruimte"), "the space")
    lock(hands)
    enter(hands, _LEARNER)
    practise(hands)
    look_back(hands)
    share(hands)
    lock(hands)
    enter(hands, _COACH)
    comment(hands)
    lock(hands)
    enter(hands, _LEARNER)
    read(hands)


def make_room(hands: Hands, name: str) -> None:
    hands.until(lambda: hands.has_focus("Je naam"), "the first field")
    hands.type(name)
    hands.fill("Je wachtzin", PASSPHRASE)
    hands.fill("Nog een keer", PASSPHRASE)
    hands.tab_to("Ik heb mijn herstelcode")
    hands.key(Qt.Key.Key_Space)
    hands.press("Maak mijn oefenruimte")
    hands.until(lambda: hands.there("Overslaan"), "the guide")
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: hands.has_focus("Begin met je nulmeting"), "the first page")


def lock(hands: Hands) -> None:
    hands.key(Qt.Key.Key_L, _CONTROL)
    hands.until(lambda: hands.has_focus("Je wachtzin"), "the lock")


def enter(hands: Hands, name: str) -> None:
    """Shift+Tab leads to who locked it, arrows to the other."""
    hands.key(Qt.Key.Key_Backtab, _SHIFT)
    assert hands.has_focus(_LEARNER if name == _COACH else _COACH)
    hands.key(Qt.Key.Key_Down if name == _LEARNER else Qt.Key.Key_Up)
    assert hands.has_focus(name)
    hands.fill("Je wachtzin", PASSPHRASE)
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: hands.there("Instellingen"), "the room")


def practise(hands: Hands) -> None:
    hands.press("Bibliotheek")
    hands.press("Een korte oefening")
    hands.press("Begin met oefenen")
    hands.until(lambda: hands.there("Ik ga antwoorden"), "the clip")
    hands.key(Qt.Key.Key_Return)  # ik ga antwoorden
    hands.until(lambda: hands.there("Stop opname"), "the recording")
    hands.until(lambda: _elapsed(hands) >= "0:02", "two seconds")
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.there("Afspelen"), "looking back")


def _elapsed(hands: Hands) -> str:
    return max((part.accessibleDescription() for part in hands._parts() if _name(part) == "Tijd"), default="")


def look_back(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Space)  # play, to the end
    hands.until(lambda: hands.there("Pauze"), "playing")
    hands.until(lambda: hands.there("Afspelen"), "the end")
    hands.tab_to("Tijdlijn van je poging")
    hands.key(Qt.Key.Key_Home)
    hands.key(Qt.Key.Key_N)
    hands.until(lambda: hands.has_focus("Notitie bij"), "the note")
    hands.type(_NOTE)
    hands.key(Qt.Key.Key_Return, _CONTROL)
    hands.until(lambda: hands.there("Notitie 1 op"), "the note that was kept")
    hands.tab_to("Ja")
    hands.key(Qt.Key.Key_Space)
    hands.key(Qt.Key.Key_Tab)
    hands.tab_to("Ja")
    hands.key(Qt.Key.Key_Right)  # to the next answer, which Space chooses
    assert hands.has_focus("Een beetje")
    hands.key(Qt.Key.Key_Space)


def share(hands: Hands) -> None:
    hands.press("Delen…")
    hands.until(lambda: hands.has_focus("Je bericht aan Karin"), "the message")
    hands.type(_MESSAGE)
    hands.press("Deel poging 1 met Karin")
    hands.until(lambda: hands.reads("Gedeeld met Karin tot en met"), "what was shared")


def comment(hands: Hands) -> None:
    hands.press("Karin de Boer, Medewerker")  # the menu of who one is
    hands.until(lambda: QApplication.activePopupWidget() is not None, "the menu")
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)
    hands.window.activateWindow()  # a window system does so when a menu closes; this one is none
    hands.until(lambda: hands.there("Overslaan") or hands.there("Postvak"), "the coach's desk")
    if hands.there("Overslaan"):
        hands.key(Qt.Key.Key_Escape)
    # What came in before the desk was there is opened by itself; what comes later waits in the list.
    hands.until(lambda: hands.reads(_MESSAGE) or hands.there("Sanne Visser, Nieuw"), "the attempt")
    if not hands.reads(_MESSAGE):
        hands.press("Sanne Visser, Nieuw")
    hands.until(lambda: hands.reads(_MESSAGE), "the message")
    hands.tab_to("Reactie op")
    hands.type(_REACTION)
    hands.key(Qt.Key.Key_Return, _CONTROL)
    hands.until(lambda: hands.there("Compliment op"), "the reaction")
    hands.press("Stuur feedback naar Sanne")
    hands.until(lambda: hands.reads("Verstuurd"), "sent")


def read(hands: Hands) -> None:
    hands.press("Feedback, 1 nieuw")
    hands.press("Lees de feedback")
    hands.until(lambda: hands.reads(_REACTION), "the reaction")
