"""What is kept so that the program works."""

from oefenruimte.app.rights.kept import DATABASE, ONLY_YOU, WITH_THE_ROOM, Kept


def machine() -> tuple[Kept, ...]:
    """Settings, counters, keys."""
    return (
        Kept(
            "settings",
            "Instellingen en wat het programma voor jou onthoudt",
            DATABASE,
            "Om het programma te laten werken zoals jij wilt",
            "Tot je je oefenruimte wist",
            ONLY_YOU,
            WITH_THE_ROOM,
            ("setting",),
            ("oefenruimte.db",),
            "gegevens/instellingen",
            "Toegangssleutels niet: wie ze leest, kan bij de opslag",
        ),
        Kept(
            "counters",
            "Tellers en kenmerken van berichten die al gelezen zijn",
            DATABASE,
            "Om niets twee keer te lezen en oude berichten te weigeren",
            "Tot je je oefenruimte wist",
            ONLY_YOU,
            WITH_THE_ROOM,
            ("counter", "seen_object", "card_mark"),
            left_out="Het zijn nummers zonder inhoud, om het programma te laten werken",
        ),
        Kept(
            "profile",
            "Je naam en de dag waarop je begon",
            "Je eigen computer, leesbaar: het slotscherm laat je naam zien",
            "Om te kiezen welke oefenruimte opengaat",
            "Tot je je oefenruimte wist",
            "Wie op jouw account van deze computer werkt",
            WITH_THE_ROOM,
            files=("profile.json", "~/profiles/last"),
            in_export="gegevens/profiel",
        ),
        Kept(
            "keys",
            "Je sleutels",
            "Je eigen computer, op slot met je wachtzin en met je herstelcode",
            "Om alles van jou te verzegelen en te openen",
            "Tot je je oefenruimte wist",
            "Niemand zonder je wachtzin of herstelcode",
            "Als eerste als je je oefenruimte wist: daarna opent niets meer",
            files=("keys.json",),
            left_out="Wie de sleutel heeft, opent alles. Bewaren doe je met je herstelcode",
        ),
        Kept(
            "lock",
            "Een leeg bestand zolang je oefenruimte open is",
            "Je eigen computer",
            "Zodat twee programma's niet tegelijk schrijven",
            "Tot je je oefenruimte wist",
            "Er staat niets in",
            WITH_THE_ROOM,
            files=("lock",),
            left_out="Er staat niets in",
            personal=False,
        ),
        Kept(
            "window",
            "De taal en de plaats van het venster, en welke oefenruimte het laatst open was",
            "Je eigen computer, leesbaar",
            "Om te openen zoals je het liet",
            "Tot het programma van de computer gaat",
            "Wie op jouw account van deze computer werkt",
            "Met de map van het programma",
            files=("~/window.json",),
            left_out="Het hoort bij de computer en zegt niets over jou",
            personal=False,
        ),
    )
