"""The commands that go somewhere: every page that needs nothing chosen first, and parts of Instellingen."""

from dataclasses import replace

from PySide6.QtCore import QObject

from oefenruimte.ui.commands.command import Command, Menu, Now
from oefenruimte.ui.routes import (
    BaselineRoute,
    CirclesRoute,
    CoachInbox,
    FeedbackRoute,
    GoalsRoute,
    GrowthRoute,
    Importing,
    LibraryRoute,
    Making,
    MyTakes,
    OwnCase,
    PathsRoute,
    PhrasesRoute,
    Route,
    SettingsRoute,
    SkillsRoute,
    Today,
)

_EMPLOYEE, _COACH, _TRAINER = frozenset({"oefenen"}), frozenset({"begeleiden"}), frozenset({"maken"})


class PageTable(QObject):
    def commands(self, now: Now) -> tuple[Command, ...]:
        stop = self.tr("Stop eerst met oefenen.") if now.busy_page else ""
        found = (*self._menu_pages(now), *self._more_pages(), *self._settings())
        return tuple(replace(command, why_not=stop) for command in found)

    def _menu_pages(self, now: Now) -> tuple[Command, ...]:
        """As the menus beside the pages have them, with the same Alt keys."""
        employee: list[tuple[str, str, Route, str, str]] = [
            ("today", self.tr("Vandaag"), Today(), "house", self.tr("begin start thuis")),
            ("library", self.tr("Bibliotheek"), LibraryRoute(), "library-big", self.tr("oefeningen zoeken")),
            ("takes", self.tr("Mijn pogingen"), MyTakes(), "clapperboard", self.tr("opnames terugkijken")),
            (
                "feedback",
                self.tr("Feedback"),
                FeedbackRoute(),
                "message-square-text",
                self.tr("reacties coach"),
            ),
            ("growth", self.tr("Groei"), GrowthRoute(), "chart-no-axes-column", self.tr("vaardigheden doel")),
        ]
        coach: list[tuple[str, str, Route, str, str]] = [
            ("inbox", self.tr("Postvak"), CoachInbox(), "inbox", self.tr("pogingen van anderen bekijken")),
            (
                "phrases",
                self.tr("Mijn zinnen"),
                PhrasesRoute(),
                "message-square-quote",
                self.tr("tekst vast"),
            ),
            ("library", self.tr("Bibliotheek"), LibraryRoute(), "library-big", self.tr("oefeningen zoeken")),
        ]
        trainer: list[tuple[str, str, Route, str, str]] = [
            ("making", self.tr("Oefeningen"), Making(), "clapperboard", self.tr("maken concept schrijven")),
            ("importing", self.tr("Importeren"), Importing(), "package-open", self.tr("bestand toevoegen")),
            ("library", self.tr("Bibliotheek"), LibraryRoute(), "library-big", self.tr("oefeningen zoeken")),
        ]
        return tuple(
            Command(
                f"go-{name}",
                words,
                route,
                Menu.GO,
                group=1,
                key=f"Alt+{number}" if now.keys_of_menu else "",
                also=also,
                icon=icon,
                roles=roles,
            )
            for roles, pages in ((_EMPLOYEE, employee), (_COACH, coach), (_TRAINER, trainer))
            for number, (name, words, route, icon, also) in enumerate(pages, start=1)
        )

    def _more_pages(self) -> tuple[Command, ...]:
        def page(name: str, words: str, route: Route, icon: str, also: str, roles: frozenset[str]) -> Command:
            return Command(f"go-{name}", words, route, Menu.GO, 2, also=also, icon=icon, roles=roles)

        return (
            page(
                "baseline", self.tr("Nulmeting"), BaselineRoute(), "flag", self.tr("meten begin"), _EMPLOYEE
            ),
            page(
                "paths", self.tr("Leerlijnen"), PathsRoute(), "list-checks", self.tr("plan stap"), _EMPLOYEE
            ),
            page(
                "own-case",
                self.tr("Eigen casus"),
                OwnCase(),
                "pencil",
                self.tr("zelf meegemaakt maken"),
                _EMPLOYEE,
            ),
            page(
                "circles",
                self.tr("Intervisiegroepen"),
                CirclesRoute(),
                "users-round",
                self.tr("leerkring groep collega's samen ijken"),
                _EMPLOYEE,
            ),
            page(
                "importing",
                self.tr("Importeren"),
                Importing(),
                "package-open",
                self.tr("bestand oefening toevoegen"),
                _EMPLOYEE,
            ),
            page(
                "skills",
                self.tr("Vaardigheden en kernwaarden"),
                SkillsRoute(),
                "target",
                self.tr("kernwaarden gemeente"),
                _TRAINER,
            ),
            page("goals", self.tr("Doelen"), GoalsRoute(), "flag", self.tr("voor anderen"), _TRAINER),
        )

    def _settings(self) -> tuple[Command, ...]:
        sections = (
            ("privacy", self.tr("Privacy en bewaren"), self.tr("wachtzin wissen bewaartermijn herstelcode")),
            ("taal", self.tr("Taal"), self.tr("Nederlands Engels English language")),
            ("gedeeld", self.tr("Wat je nu deelt"), self.tr("intrekken delen coach")),
            ("leergegevens", self.tr("Leergegevens (xAPI)"), self.tr("LRS leermanagement")),
            ("delen", self.tr("Delen instellen"), self.tr("deelruimte vingerafdruk coach")),
            ("organisatie", self.tr("Organisatie instellen"), self.tr("meedoen uitnodiging")),
            ("apparaten", self.tr("Camera en microfoon"), self.tr("webcam geluid apparaat beeld")),
            ("ritme", self.tr("Jouw ritme"), self.tr("herinnering melding aftellen bericht")),
            ("weergave", self.tr("Lezen en kijken"), self.tr("letters kleur contrast beweging toetsen")),
        )
        return (
            Command(
                "go-settings",
                self.tr("Instellingen"),
                SettingsRoute(),
                Menu.GO,
                3,
                also=self.tr("voorkeuren opties privacy bewaren wissen wachtzin"),
                icon="settings",
            ),
            *(
                Command(
                    f"settings-{section}",
                    words,
                    SettingsRoute(section),
                    Menu.SEARCH,
                    also=also,
                    icon="settings",
                )
                for section, words, also in sections
            ),
        )
