"""What the guide tells, page by page, as values."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from oefenruimte.ui.routes import (
    BaselineRoute,
    CoachInbox,
    Importing,
    LibraryRoute,
    Making,
    PhrasesRoute,
    Route,
    Today,
)


@dataclass(frozen=True, slots=True)
class Whose:
    """Two spaces beside each other: what is only for oneself, and what somebody else sees."""

    private_chip: str
    private_text: str
    shared_chip: str
    shared_text: str


@dataclass(frozen=True, slots=True)
class Row:
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """In the order in which one does them."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Devices:
    pass


@dataclass(frozen=True, slots=True)
class Way:
    words: str
    icon: str
    route: Route


@dataclass(frozen=True, slots=True)
class Ways:
    """Where to go from here; the first is the obvious one."""

    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class GuidePage:
    step: str  # in the top bar
    title: str
    text: str
    body: Whose | Rows | Devices | Ways


class GuideWords(QObject):
    def pages(self, role: str, name: str) -> tuple[GuidePage, ...]:
        """Of one of the ROLES, for somebody with this name."""
        match role:
            case "begeleiden":
                return self._coach()
            case "maken":
                return self._trainer()
            case _:
                return self._learner(name)

    def _learner(self, name: str) -> tuple[GuidePage, ...]:
        return (
            GuidePage(
                self.tr("Welkom"),
                self.tr("Welkom, {0}").format(name),
                self.tr("Hier oefen je lastige gesprekken. Het mag misgaan: niemand kijkt mee."),
                Whose(
                    self.tr("Alleen voor jou"),
                    self.tr("Zie je dit slot? Dan ben je in je eigen kamer. Niemand anders ziet dit."),
                    self.tr("Gedeeld met je coach"),
                    self.tr("Goud betekent: iemand anders ziet dit ook. Dat gebeurt alleen als jij deelt."),
                ),
            ),
            GuidePage(
                self.tr("Zo oefen je"),
                self.tr("Zo oefen je"),
                self.tr("Een oefening duurt een paar minuten. Je doet hem zo vaak je wilt."),
                Rows(
                    (
                        Row(self.tr("Kijk"), self.tr("Een inwoner zegt iets tegen je.")),
                        Row(
                            self.tr("Antwoord"),
                            self.tr("Je praat terug tegen je webcam. Alleen geluid mag ook."),
                        ),
                        Row(self.tr("Kijk terug"), self.tr("Probeer het nog eens, tot jij tevreden bent.")),
                        Row(
                            self.tr("Deel als jij wilt"),
                            self.tr("Kies één poging voor je coach. Intrekken kan daarna nog."),
                        ),
                    )
                ),
            ),
            GuidePage(
                self.tr("Camera en geluid"),
                self.tr("Doen je camera en microfoon het?"),
                self.tr("Kijk of je jezelf ziet en zeg eens iets. Zonder camera oefenen kan ook."),
                Devices(),
            ),
            GuidePage(
                self.tr("Klaar"),
                self.tr("Klaar om te beginnen"),
                self.tr("Begin klein. Met Ctrl+K zoek je alles, met F1 zie je de sneltoetsen."),
                Ways(
                    (
                        Way(self.tr("Kies een oefening"), "library-big", LibraryRoute()),
                        Way(self.tr("Doe je nulmeting (10 minuten)"), "target", BaselineRoute()),
                        Way(self.tr("Naar Vandaag"), "house", Today()),
                    )
                ),
            ),
        )

    def _coach(self) -> tuple[GuidePage, ...]:
        return (
            GuidePage(
                self.tr("Wat je ziet"),
                self.tr("Je ziet alleen wat een collega met jou deelt"),
                self.tr("Niet hoeveel pogingen er waren, en niet wat iemand voor zichzelf opschreef."),
                Whose(
                    self.tr("Concept: alleen voor jou"),
                    self.tr("Je reacties blijven bij jou, tot je ze verstuurt."),
                    self.tr("Gedeeld met jou"),
                    self.tr("Een collega koos deze poging zelf, tot een datum. Intrekken kan altijd."),
                ),
            ),
            GuidePage(
                self.tr("Feedback geven"),
                self.tr("Zo geef je feedback"),
                self.tr("Alles gaat met de muis en met het toetsenbord."),
                Rows(
                    (
                        Row(self.tr("Kijk"), self.tr("Met J, K en L ga je terug, pauzeer je en ga je door.")),
                        Row(
                            self.tr("Zet een reactie"),
                            self.tr("M pauzeert op het moment zelf. Kies compliment, tip of vraag."),
                        ),
                        Row(
                            self.tr("Kijk naar het gedrag"),
                            self.tr("Zeg per gedrag hoe ver iemand is. In woorden, zonder cijfer."),
                        ),
                        Row(
                            self.tr("Verstuur"),
                            self.tr("Pas dan ziet je collega iets. Noem ook wat goed ging."),
                        ),
                    )
                ),
            ),
            GuidePage(
                self.tr("Klaar"),
                self.tr("Klaar om te beginnen"),
                self.tr("Met Ctrl+K zoek je alles, met F1 zie je de sneltoetsen."),
                Ways(
                    (
                        Way(self.tr("Naar je postvak"), "inbox", CoachInbox()),
                        Way(self.tr("Bekijk je zinnen"), "message-square-quote", PhrasesRoute()),
                    )
                ),
            ),
        )

    def _trainer(self) -> tuple[GuidePage, ...]:
        return (
            GuidePage(
                self.tr("Zo maak je het"),
                self.tr("Zo maak je een oefening"),
                self.tr("Begin met wat je hebt: een filmpje van je telefoon of een Word-bestand."),
                Rows(
                    (
                        Row(
                            self.tr("Importeer"),
                            self.tr("Sleep je bestanden in het venster. Je krijgt een voorstel."),
                        ),
                        Row(
                            self.tr("Maak het af"),
                            self.tr("Zet beurten op volgorde en schrijf tips en gedrag erbij."),
                        ),
                        Row(self.tr("Speel een proefrit"), self.tr("Doe je eigen oefening, met F5.")),
                        Row(
                            self.tr("Zet klaar"),
                            self.tr("Fouten los je eerst op. Wij wijzen ze aan."),
                        ),
                    )
                ),
            ),
            GuidePage(
                self.tr("Wie ziet wat"),
                self.tr("Wie ziet wat je maakt?"),
                self.tr("Jij bepaalt wanneer een oefening klaar is."),
                Whose(
                    self.tr("Concept: alleen voor jou"),
                    self.tr("Aan een concept kun je werken zo lang je wilt. Niemand anders ziet het."),
                    self.tr("Klaargezet voor iedereen"),
                    self.tr("Pas na Klaarzetten zien collega’s je oefening in hun bibliotheek."),
                ),
            ),
            GuidePage(
                self.tr("Klaar"),
                self.tr("Klaar om te beginnen"),
                self.tr("Met Ctrl+K zoek je alles, met F1 zie je de sneltoetsen."),
                Ways(
                    (
                        Way(self.tr("Importeer je materiaal"), "package-open", Importing()),
                        Way(self.tr("Naar Oefeningen"), "clapperboard", Making()),
                    )
                ),
            ),
        )
