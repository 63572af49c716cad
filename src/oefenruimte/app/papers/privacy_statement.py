"""A model statement in plain words (B1) for who practises. The organisation fills in its own names."""

from oefenruimte.app.papers import proofs as by
from oefenruimte.app.papers.install import Install, days_words
from oefenruimte.app.papers.page import Ask, Block, Heading, Note, Page, Says
from oefenruimte.domain.effect import LEAST


def privacy_statement(install: Install) -> Page:
    return Page(
        "privacyverklaring",
        "Jouw privacy in Oefenruimte",
        install.under,
        (
            Note("Dit is een voorbeeld. Je organisatie vult aan wat bij haar past."),
            Heading("In het kort"),
            Says("Je oefent voor jezelf. Wat je opneemt, is van jou.", by.SEALED),
            Says("Niemand kijkt mee. Ook je leidinggevende en de beheerder niet.", by.ADMIN_SEES_NOTHING),
            Says(
                "Je deelt alleen wat je zelf kiest. Met één coach, tot een dag die jij kiest.", by.COACH_SEES
            ),
            Says("Er zijn geen cijfers en er is geen ranglijst.", by.NO_GRADES),
            Heading("Wat bewaart het programma?"),
            Says("Je opnames, je notities en wat je zelf vond van een poging.", by.TABLE),
            Says(
                "Ook telt het hoe lang je praat en hoe vaak je stil bent. Dat is alleen voor jou.", by.FACTS
            ),
            Says("Het kijkt niet naar je gevoel. Dat mag niet, en dat doen we niet.", by.NO_EMOTION),
            Says(
                "Alles staat op je eigen computer, op slot. Alleen jouw wachtzin of herstelcode opent het.",
                by.KEYS,
            ),
            Heading("Hoe lang blijft het?"),
            *_how_long(install),
            Says("Je beste poging blijft. Wat je deelt, blijft tot je stopt met delen.", by.KEPT),
            Heading("Wie ziet wat je deelt?"),
            Says("Alleen wie jij kiest. Die ziet die ene poging en je bericht.", by.COACH_SEES),
            Says("Je coach ziet niet hoe vaak je oefende.", by.ONE_OR_TWENTY),
            Says(
                "Je kunt altijd intrekken. Bij je coach gaat de poging weg zodra die verbinding heeft.",
                by.WITHDRAW,
            ),
            Says(
                "Let op: wie mag kijken, kan een scherm filmen. Deel dus met wie je vertrouwt.", (by.MODEL,)
            ),
            Heading("Wat gaat er naar buiten?"),
            Says("Niets, behalve wat je deelt. Het programma praat met niemand anders.", by.NO_NETWORK),
            Says(
                "Doe je mee aan een rapport voor de organisatie? Dan is het zonder naam, en pas vanaf "
                f"{LEAST} mensen.",
                by.EFFECT,
            ),
            Heading("Jouw rechten"),
            Says("Inzien: je ziet alles van jezelf in het programma.", by.TABLE),
            Says(
                "Meenemen: je bewaart alles van jezelf in één zip. Die gaat open zonder ons.", by.EVERYTHING
            ),
            Says(
                "Wissen: je wist een poging, of alles. Terughalen kan dan niet meer.", (*by.ERASED, *by.GONE)
            ),
            Says("Ben je je wachtzin én je herstelcode kwijt? Dan is alles weg, ook voor ons.", by.KEYS),
            Ask("Naam van de organisatie, en wie verantwoordelijk is."),
            Ask("Waarom we dit mogen doen (grondslag), in één gewone zin."),
            Ask("Wie je belt met een vraag of een klacht, en de functionaris gegevensbescherming."),
            Note("Je mag ook klagen bij de Autoriteit Persoonsgegevens."),
        ),
    )


def _how_long(install: Install) -> tuple[Block, ...]:
    private, most = install.private_days, install.share_days_at_most
    first = (
        "Een poging gaat niet vanzelf weg. Jij wist hem."
        if private is None
        else f"Een poging gaat na {days_words(private)} vanzelf weg."
    )
    longest = install.private_days_at_most
    choose = (
        " Je kunt een andere tijd kiezen."
        if longest is None
        else f" Korter mag, langer dan {days_words(longest)} niet. Eén poging bewaren mag wel."
    )
    shared = () if most is None else (Says(f"Delen mag hoogstens {days_words(most)}.", by.WITHDRAW),)
    return (Says(first + choose, (*by.RETENTION, *by.KEPT, *by.POLICY)), *shared)
