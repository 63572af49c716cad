"""The one table of commands. Each screen adds its own keys (`keys.py`); everything else is here."""

from functools import partial

from PySide6.QtCore import QObject

from oefenruimte.app.preferences import THEMES
from oefenruimte.ui.commands.command import Command, Hands, Menu, Now, wanted
from oefenruimte.ui.commands.pages import PageTable
from oefenruimte.ui.routes import GuideRoute

SEARCH_KEY, KEYS_KEY, FULL_KEY, BAR_KEY, TECHNICAL_KEY = "Ctrl+K", "F1", "F11", "F10", "Ctrl+I"
_SMALLEST, _LARGEST, _STEP = 1.0, 1.5, 0.1


class CommandTable(QObject):
    """`commands` gives those of this moment, in the order of the menus, in the language of the window."""

    def __init__(self, hands: Hands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hands = hands
        self._pages = PageTable(self)

    def commands(self, now: Now) -> tuple[Command, ...]:
        every = (*self._program(now), *self._pages.commands(now), *self._view(now), *self._help(now))
        return tuple(command for command in every if wanted(command, now))

    def _program(self, now: Now) -> tuple[Command, ...]:
        hands, role = self._hands, now.role
        roles = (
            ("oefenen", self.tr("Ga oefenen"), "house"),
            ("begeleiden", self.tr("Ga begeleiden"), "inbox"),
            ("maken", self.tr("Ga oefeningen maken"), "clapperboard"),
        )
        stop = self._stop_first(now)
        return (
            *(
                Command(
                    f"role-{value}",
                    words,
                    partial(hands.set_role, value),
                    Menu.PROGRAM,
                    group=1,
                    also=self.tr("rol medewerker coach trainer"),
                    icon=icon,
                    checked=value == role,
                    why_not=stop,
                )
                for value, words, icon in roles
            ),
            Command(
                "lock",
                self.tr("Vergrendelen"),
                hands.lock,
                Menu.PROGRAM,
                group=2,
                key="Ctrl+L",
                also=self.tr("op slot deur dicht uitloggen afmelden"),
                icon="lock",
            ),
            Command(
                "quit",
                self.tr("Sluit Oefenruimte"),
                hands.quit,
                Menu.PROGRAM,
                group=2,
                also=self.tr("afsluiten stoppen einde"),
                icon="x",
                at_door=True,
            ),
        )

    def _view(self, now: Now) -> tuple[Command, ...]:
        hands, scale = self._hands, now.text_scale
        names = {
            "auto": self.tr("Kleuren zoals je computer"),
            "light": self.tr("Lichte kleuren"),
            "dark": self.tr("Donkere kleuren"),
            "highContrast": self.tr("Hoog contrast"),
        }
        largest = self.tr("Groter kan niet.") if scale >= _LARGEST else ""
        smallest = self.tr("Kleiner kan niet.") if scale <= _SMALLEST else ""
        text = self.tr("tekst letters grootte zoom lezen")
        larger = min(_LARGEST, round(scale + _STEP, 2))
        smaller = max(_SMALLEST, round(scale - _STEP, 2))
        return (
            Command(
                "full-screen",
                self.tr("Volledig scherm"),
                hands.full_screen,
                Menu.VIEW,
                key=FULL_KEY,
                also=self.tr("groot venster beeldvullend"),
                icon="maximize",
                at_door=True,
                checked=now.full_screen,
            ),
            *self._menu_bar(now),
            Command(
                "text-larger",
                self.tr("Grotere letters"),
                partial(hands.set_text_scale, larger),
                Menu.VIEW,
                group=1,
                also=text,
                icon="zoom-in",
                why_not=largest,
            ),
            Command(
                "text-smaller",
                self.tr("Kleinere letters"),
                partial(hands.set_text_scale, smaller),
                Menu.VIEW,
                group=1,
                also=text,
                icon="zoom-out",
                why_not=smallest,
            ),
            *(
                Command(
                    f"theme-{value}",
                    names[value],
                    partial(hands.set_theme, value),
                    Menu.VIEW,
                    group=2,
                    also=self.tr("thema kleur contrast nacht scherm"),
                    icon="accessibility",
                    checked=value == now.theme,
                )
                for value in THEMES
            ),
        )

    def _menu_bar(self, now: Now) -> tuple[Command, ...]:
        if now.menu_bar_is_the_systems:
            return ()
        return (
            Command(
                "menu-bar",
                self.tr("Menubalk altijd tonen"),
                self._hands.menu_bar_stays,
                Menu.VIEW,
                also=self.tr("menu balk Alt F10"),
                icon="list-filter",
                at_door=True,
                checked=now.menu_bar_stays,
            ),
        )

    def _help(self, now: Now) -> tuple[Command, ...]:
        hands = self._hands
        return (
            Command(
                "keys",
                self.tr("Sneltoetsen"),
                hands.keys,
                Menu.HELP,
                key=KEYS_KEY,
                also=self.tr("hulp help toetsen toetsenbord"),
                icon="keyboard",
                at_door=True,
            ),
            Command(
                "guide",
                self.tr("Rondleiding"),
                GuideRoute(now.role or "oefenen"),
                Menu.HELP,
                also=self.tr("uitleg begin wegwijs"),
                icon="sparkles",
                why_not=self._stop_first(now),
            ),
            Command(
                "technical",
                self.tr("Toon technische informatie"),
                hands.technical,
                Menu.HELP,
                group=1,
                key=TECHNICAL_KEY,
                also=self.tr("fout melding verslag"),
                icon="circle-alert",
                at_door=True,
                why_not="" if now.has_problem else self.tr("Er ging nog niets mis."),
            ),
            Command(
                "diagnosis",
                self.tr("Kopieer diagnose…"),
                hands.diagnosis,
                Menu.HELP,
                group=1,
                also=self.tr("helpdesk beheerder logboek versie fout"),
                icon="copy",
                at_door=True,
            ),
            Command(
                "about",
                self.tr("Over Oefenruimte"),
                hands.about,
                Menu.HELP,
                group=2,
                also=self.tr("versie licentie makers info"),
                icon="info",
                at_door=True,
            ),
        )

    def _stop_first(self, now: Now) -> str:
        return self.tr("Stop eerst met oefenen.") if now.busy_page else ""
