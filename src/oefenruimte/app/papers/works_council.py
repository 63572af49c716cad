"""The sheet for the works council: who can see what, and how to check that."""

from oefenruimte.app.papers import proofs as by
from oefenruimte.app.papers.install import Install, days_words
from oefenruimte.app.papers.page import Ask, Heading, Note, Page, Row, Says, Table
from oefenruimte.domain.effect import LEAST, ROUNDED_TO


def works_council(install: Install) -> Page:
    """Eight minutes to read, with what to ask the employer."""
    return Page(
        "or-blad",
        "Oefenruimte: blad voor de ondernemingsraad",
        install.under,
        (
            Note(
                "Oefenruimte is een programma waarin medewerkers lastige gesprekken oefenen voor hun eigen "
                "camera. Dit blad zegt wie wat kan zien, en hoe u dat zelf nakijkt."
            ),
            Heading("Waarom dit bij u komt"),
            Note(
                "Artikel 27, eerste lid, van de Wet op de ondernemingsraden vraagt instemming voor regels "
                "over "
                "persoonsgegevens van medewerkers (k), en voor voorzieningen die geschikt zijn om "
                "aanwezigheid, "
                "gedrag of prestaties te volgen (l). Een programma dat beeld en geluid opneemt, hoort daar "
                "al "
                "gauw bij, ook als het niet zo bedoeld is. Vraag daarom niet alleen wat de bedoeling is, "
                "maar "
                "wat er kan."
            ),
            Heading("Wie ziet wat"),
            _who_sees(),
            Heading("Wat het programma niet doet"),
            Says(
                "Er is geen scherm, rapport of bestand voor een leidinggevende. Een overzicht voor een "
                "gesprek "
                "maakt de medewerker zelf, en er staat alleen in wat die aankruiste.",
                (*by.OVERVIEW, by.MODEL),
            ),
            Says(
                "Er wordt geen emotie herkend, geen oordeel gemaakt en geen cijfer of ranglijst bijgehouden. "
                "Wat wél gemeten wordt (hoe lang iemand praat, stiltes, tempo, licht) blijft op de eigen "
                "computer.",
                (*by.NO_EMOTION, *by.FACTS),
            ),
            Says(
                "Niemand ziet hoe vaak iemand oefent. Of iemand één keer of twintig keer oefende: in de "
                "deelruimte ziet het er hetzelfde uit.",
                by.ONE_OR_TWENTY,
            ),
            Says(
                "De coach geeft woorden terug, geen cijfer. Een cijfer kan niet verstuurd worden.",
                by.NO_GRADES,
            ),
            Says("Een trainer kan geen doelen zetten voor één persoon.", by.GOALS),
            Says(
                "Een effectrapport bestaat alleen uit wat mensen zelf zonder naam inleverden. Over minder "
                "dan "
                f"{LEAST} mensen zegt het niets, en elk getal is afgerond op een veelvoud van {ROUNDED_TO}.",
                by.EFFECT,
            ),
            Heading("Wie de baas is over een opname"),
            *_control(install),
            Heading("Wat er wél kan misgaan"),
            Says(
                "Wie bij de deelruimte kan, ziet welke leden met elkaar delen, hoe groot een bestand is en "
                "wanneer het er kwam. De inhoud ziet die niet. Spreek af wie erbij kan, en dat niemand telt.",
                (*by.SPACE_SEES, by.MODEL),
            ),
            Says(
                "Een coach die mag kijken, kan zijn scherm filmen. Dat houdt geen programma tegen.",
                (by.MODEL,),
            ),
            Says(
                "Wie zelf een film of overzicht buiten het programma bewaart, haalt het slot eraf.",
                (by.MODEL,),
            ),
            Heading("Zelf nakijken"),
            _check(),
            Heading("Wat u met de bestuurder afspreekt"),
            Ask("Oefenen is vrijwillig. Niet oefenen, niet delen of niet bijdragen heeft geen gevolgen."),
            Ask("Niemand vraagt naar aantallen, opnames of feedback, ook niet in een beoordelingsgesprek."),
            Ask("Wie beheert de deelruimte, en wie kan erbij? (geen leidinggevenden van wie oefent)"),
            Ask("Welke instellingen zet de beheerder vast? U krijgt dit blad opnieuw als die veranderen."),
            Ask("Wie zijn de coaches, en hoe zijn zij gekozen?"),
            Ask("Wanneer kijken we samen terug?"),
        ),
    )


def _who_sees() -> Table:
    return Table(
        ("Wie", "Ziet wel", "Ziet niet"),
        (
            Row(("De medewerker", "Alles van zichzelf", "Niets van een ander, tenzij die deelt"), by.KEYS),
            Row(
                (
                    "De coach met wie is gedeeld",
                    "Die ene poging en het bericht, tot de einddatum. De zelfcheck alleen als de medewerker "
                    "dat "
                    "aanzet",
                    "Andere pogingen, hoeveel dat er zijn, wanneer ze zijn gemaakt, notities, metingen, "
                    "groei",
                ),
                (*by.COACH_SEES, *by.SELF_CHECK),
            ),
            Row(
                (
                    "Een kring van collega's",
                    "Wat iemand aan de kring geeft, en wat de anderen ervan zeggen",
                    "De rest",
                ),
                ("tests/app/test_circles.py::test_nobody_outside_has_a_key_to_it",),
            ),
            Row(
                (
                    "De leidinggevende",
                    "Niets, tenzij een medewerker zelf iets laat zien",
                    "Of iemand oefent, hoe vaak, en hoe het gaat",
                ),
                (by.MODEL, *by.ONE_OR_TWENTY),
            ),
            Row(
                (
                    "De beheerder van de organisatie",
                    "Namen en rollen op de ledenlijst",
                    "Geen enkele poging, geen feedback, geen aantallen",
                ),
                by.ADMIN_SEES_NOTHING,
            ),
            Row(
                (
                    "Wie de schijf, de map of de cloud beheert",
                    "Versleutelde bestanden, hun grootte en tijd, en namen op de contactkaarten",
                    "De inhoud",
                ),
                (*by.SPACE_SEES, *by.CLOUD_SEES),
            ),
            Row(("De maker van het programma", "Niets: het programma belt niemand", "Alles"), by.NO_NETWORK),
        ),
    )


def _control(install: Install) -> tuple[Says, ...]:
    most = install.share_days_at_most
    share = "" if most is None else f" De organisatie staat hoogstens {days_words(most)} toe."
    private = install.private_days
    ends = (
        "Een poging die privé blijft, wist het programma nu niet vanzelf."
        if private is None
        else f"Een poging die privé blijft, wist het programma na {days_words(private)} vanzelf."
    )
    longest = install.private_days_at_most
    fixed = "" if longest is None else f" Langer dan {days_words(longest)} kan niet, behalve per poging."
    films = (
        "Een poging als gewone film bewaren kan, als de medewerker dat wil."
        if install.policy.films_as_files
        else "Een poging als gewone film bewaren staat uit op deze computer. Alles meenemen kan altijd."
    )
    return (
        Says("Elke poging staat verzegeld op de eigen computer. Delen is een keus, per poging.", by.SEALED),
        Says(
            f"Wie deelt, kiest met wie en tot welke dag.{share} Intrekken kan altijd.",
            (*by.WITHDRAW, *by.LAST_DAY),
        ),
        Says(ends + fixed, (*by.RETENTION, *by.KEPT, *by.POLICY)),
        Says(films, (*by.EXPORT, *by.EVERYTHING)),
        Says(
            "De beheerder van de computer kan strenger zijn dan het programma, nooit soepeler: geen "
            "instelling laat "
            "iemand meekijken.",
            by.POLICY,
        ),
        Says("Zichzelf zien tijdens het oefenen staat uit, tenzij iemand het aanzet.", by.PREFERENCES)
        if not install.usual.self_view
        else Says("Zichzelf zien tijdens het oefenen staat aan; uitzetten kan.", by.PREFERENCES),
    )


def _check() -> Table:
    return Table(
        ("Vraag", "Zo kijkt u het zelf na"),
        (
            Row(
                ("Staat er iets leesbaars op de schijf?", "./oefenruimte test tests/privacy/test_disk.py"),
                by.SEALED,
            ),
            Row(
                ("Kan de beheerder meekijken?", "./oefenruimte test tests/privacy/test_administrator.py"),
                by.ADMIN_SEES_NOTHING,
            ),
            Row(
                ("Praat het programma met iemand?", "Trek de netwerkkabel eruit: oefenen werkt gewoon door"),
                by.NO_NETWORK,
            ),
            Row(
                (
                    "Klopt het hele verhaal?",
                    "./oefenruimte demo --out map, en bekijk report.json en de beelden",
                ),
                ("tests/flows/test_demo.py::test_the_demo_tells_the_story_to_its_end",),
            ),
            Row(
                ("Zijn deze papieren van nu?", "./oefenruimte papers --out map maakt ze opnieuw"),
                ("tests/app/papers/test_papers.py::test_a_setting_that_changes_changes_the_papers",),
            ),
        ),
    )
