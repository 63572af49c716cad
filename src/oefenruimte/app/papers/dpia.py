"""The data protection impact assessment, filled in as far as a program can: in the seventeen parts of the
model that the Dutch central government uses (Model DPIA Rijksdienst)."""

from oefenruimte.app.papers import proofs as by
from oefenruimte.app.papers.dpia_lawful import lawful
from oefenruimte.app.papers.dpia_risks import risks
from oefenruimte.app.papers.install import Install, days_words, place_words
from oefenruimte.app.papers.page import Ask, Block, Heading, Note, Page, Row, Says, Table
from oefenruimte.app.rights.retention_table import retention_table

_PARTS = (
    "1. Voorstel",
    "2. Persoonsgegevens",
    "3. Verwerkingen",
    "4. Doeleinden",
    "5. Betrokken partijen",
    "6. Belangen",
    "7. Verwerkingslocaties",
    "8. Techniek en methode",
    "9. Juridisch en beleidskader",
    "10. Bewaartermijnen",
    "11. Rechtsgrond",
    "12. Bijzondere persoonsgegevens",
    "13. Doelbinding",
    "14. Noodzaak en evenredigheid",
    "15. Rechten van betrokkenen",
    "16. Risico's",
    "17. Maatregelen",
)


def dpia(install: Install) -> Page:
    parts: tuple[tuple[Block, ...], ...] = (
        _proposal(),
        _data(install),
        _processing(install),
        _purposes(),
        _parties(install),
        _interests(),
        _places(install),
        _technique(),
        _framework(),
        _terms(install),
        *lawful(),
        *risks(),
    )
    blocks: list[Block] = [
        Note(
            "Voor de privacy officer en de FG. Ingevuld is wat het programma zelf weet; wat alleen de "
            "gemeente kan "
            "weten, staat als vraag. Zonder die antwoorden is dit geen DPIA. De indeling volgt het model van "
            "de "
            "Rijksdienst; de Autoriteit Persoonsgegevens schrijft geen vorm voor."
        )
    ]
    for name, part in zip(_PARTS, parts, strict=True):
        blocks += [Heading(name), *part]
    return Page("dpia", "Oefenruimte: vooringevulde DPIA", install.under, tuple(blocks))


def _proposal() -> tuple[Block, ...]:
    return (
        Says(
            "Medewerkers oefenen lastige gesprekken: ze zien een fragment van een (gespeelde of getekende) "
            "inwoner, antwoorden voor hun eigen camera en kijken zichzelf terug. Wie wil, deelt één poging "
            "met een "
            "coach, die reacties zet bij het moment.",
            ("README.md", "tests/flows/test_demo.py::test_the_demo_tells_the_story_to_its_end"),
        ),
        Ask("Voor welke teams, hoeveel mensen, vanaf wanneer? Wie is de opdrachtgever?"),
        Ask(
            "Is een DPIA verplicht? (Denk aan: nieuwe techniek, beeld en geluid, afhankelijkheid op het "
            "werk.)"
        ),
    )


def _data(install: Install) -> tuple[Block, ...]:
    rows = tuple(
        Row((one.what, one.where, one.why, one.who_sees), by.TABLE)
        for one in retention_table(install.usual.keep_days, install.private_days_at_most)
        if one.personal
    )
    return (
        Says(
            "Dit is alles wat het programma van iemand bewaart. Een proef houdt de lijst compleet.", by.TABLE
        ),
        Table(("Gegeven", "Waar", "Waarom", "Wie ziet het"), rows),
        Note(
            "Betrokkenen zijn de medewerkers die oefenen, de coaches, trainers en beheerders, en soms een "
            "acteur in "
            "een fragment. Inwoners komen er niet in voor, zolang niemand een echte casus naspeelt met namen."
        ),
        Says(
            "Wie een eigen casus maakt, krijgt een waarschuwing bij namen en nummers.",
            ("tests/ui/screens/test_own_case.py::test_names_and_numbers_are_pointed_out_while_typing",),
        ),
    )


def _processing(install: Install) -> tuple[Block, ...]:
    return (
        Says("Opnemen: in een eigen proces, dat geen opname kan openen.", by.PROCESS),
        Says("Bewaren: verzegeld op de eigen computer, vanaf de eerste seconde.", by.SEALED),
        Says(
            "Delen: per poging, met één persoon of één kring, tot een gekozen dag.",
            (*by.WITHDRAW, *by.LAST_DAY),
        ),
        Says("Meten: hoe lang iemand praat, stiltes, tempo, licht. Alleen voor de medewerker.", by.FACTS),
        Says(
            "Optellen: waar iemand staat, uit wat die persoon en de coach zeiden.",
            ("docs/growth.md", *by.GROWTH),
        ),
        Says(
            "Herinneren op het bureaublad: "
            + ("staat aan" if install.usual.reminders else "staat uit tot de medewerker het aanzet")
            + ". Er staat geen naam en geen oefening in.",
            ("tests/privacy/test_growth.py::test_what_stands_on_the_desktop_names_no_skill", *by.PREFERENCES),
        ),
        Says(
            "Leergegevens (xAPI) gaan nergens heen, tenzij de medewerker dat instelt en verstuurt.", by.XAPI
        ),
    )


def _purposes() -> tuple[Block, ...]:
    return (
        Says(
            "Leren: jezelf terugzien, gerichte feedback krijgen, op tijd herhalen.",
            ("README.md", "docs/growth.md"),
        ),
        Says(
            "Beoordelen, volgen of vergelijken van medewerkers is geen doel, en er is niets voor gebouwd.",
            (by.MODEL, *by.NO_GRADES, *by.OVERVIEW),
        ),
        Ask("Leg vast dat de gemeente het programma voor geen ander doel gebruikt."),
    )


def _parties(install: Install) -> tuple[Block, ...]:
    return (
        Note("Verantwoordelijke is de gemeente, als werkgever."),
        Says(
            "Een leverancier die gegevens verwerkt, is er niet: het programma draait op de eigen computer en "
            "belt "
            "niemand. Er is geen server van de maker.",
            (*by.NO_NETWORK, *by.FOLDER),
        ),
        Says(
            "De deelruimte is de enige plek buiten de computer. Bij deze installatie: "
            f"{place_words(install.place)}. "
            "Wie die plek beheert, ziet versleutelde bestanden, hun grootte en namen op contactkaarten.",
            (*by.SPACE_SEES, *by.CLOUD_SEES),
        ),
        Ask(
            "Wie beheert de deelruimte? Is dat een ander dan de gemeente, dan is een verwerkersovereenkomst "
            "nodig."
        ),
        Ask("Gebruikt de gemeente een leeromgeving (LRS) voor xAPI? Beschrijf die dan apart."),
    )


def _interests() -> tuple[Block, ...]:
    return (
        Note("Medewerker: veilig fouten maken, en beter worden. Coach: gericht kunnen reageren."),
        Note("Gemeente: betere gesprekken met inwoners. Inwoner: iemand die luistert en duidelijk is."),
        Ask("Wat vindt de ondernemingsraad? (Zie or-blad.pdf.)"),
    )


def _places(install: Install) -> tuple[Block, ...]:
    return (
        Says(
            "De computer van de medewerker: een eigen map, waar andere accounts niet in komen.",
            by.OTHER_ACCOUNTS,
        ),
        Says(
            "De deelruimte kan een map zijn, of een opslag die S3, Azure of Google spreekt. Een opslag gaat "
            "alleen "
            "over een versleutelde verbinding (TLS).",
            ("docs/adr/0011-places-for-a-space.md", *by.TLS),
        ),
        Says(
            f"Bij deze installatie: {place_words(install.place)}.", ("src/oefenruimte/sharing/location.py",)
        ),
        Ask("In welk land staat de deelruimte? Kies een plek binnen de EER."),
    )


def _technique() -> tuple[Block, ...]:
    return (
        Says(
            "Opnames zijn age-bestanden (X25519, ChaCha20-Poly1305); de gegevensbank is SQLCipher.",
            (*by.AGE, *by.DATABASE),
        ),
        Says(
            "De sleutel is van de medewerker: een wachtzin, en een herstelcode op papier. Er is geen "
            "achterdeur.",
            by.KEYS,
        ),
        Says(
            "Wat in de deelruimte komt, is ondertekend (Ed25519) en verzegeld voor wie het mag openen.",
            by.SIGNED,
        ),
        Says(
            "Er is geen kunstmatige intelligentie die iets over een mens besluit. Twee kleine modellen op de "
            "eigen "
            "computer zeggen of er wordt gesproken, en waar een gezicht in beeld is.",
            ("assets/models/README.md", *by.NO_EMOTION),
        ),
    )


def _framework() -> tuple[Block, ...]:
    return (
        Note("AVG; UAVG; Wet op de ondernemingsraden, artikel 27 lid 1 k en l; BIO2 (zie bio2.pdf)."),
        Note("AI-verordening, artikel 5 lid 1 f: emotieherkenning op het werk is verboden."),
        Says("Het programma herkent geen emoties.", by.NO_EMOTION),
        Ask("Welk eigen beleid geldt er (opleidingen, sociaal beleid, gebruik van beeld)?"),
    )


def _terms(install: Install) -> tuple[Block, ...]:
    found = retention_table(install.usual.keep_days, install.private_days_at_most)
    rows = tuple(Row((one.what, one.how_long, one.erased_by), by.TABLE) for one in found if one.personal)
    private = install.private_days
    told = "worden niet vanzelf gewist" if private is None else f"gaan na {days_words(private)} vanzelf weg"
    return (
        Says(
            f"Pogingen die privé blijven, {told}. De medewerker kan er een bewaren of langer houden.",
            (*by.RETENTION, *by.KEPT),
        ),
        Table(("Gegeven", "Hoe lang", "Hoe het weggaat"), rows),
        Note(
            "Er is geen wettelijke termijn. De gemeente legt vast waarom deze termijnen niet langer zijn dan "
            "nodig."
        ),
    )
