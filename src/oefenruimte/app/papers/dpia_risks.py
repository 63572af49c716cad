"""The last two parts of the assessment: what can go wrong for a person, and what is done about it."""

from oefenruimte.app.papers import proofs as by
from oefenruimte.app.papers.page import Ask, Block, Note, Row, Says, Table

_RISKS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    (
        "Een leidinggevende wil weten wie er oefent, of hoe goed",
        "kan, groot",
        "Er is geen scherm en geen bestand waarin dat staat. Afspreken dat niemand ernaar vraagt",
        (*by.ONE_OR_TWENTY, by.MODEL),
    ),
    (
        "Een beheerder kijkt mee",
        "klein, groot",
        "Zonder de sleutel van de medewerker opent niets, ook niet met alle rollen",
        by.ADMIN_SEES_NOTHING,
    ),
    (
        "Een collega gebruikt dezelfde computer",
        "kan, middel",
        "Eigen map per account, en de deur gaat dicht als niemand er is",
        (*by.OTHER_ACCOUNTS, *by.IDLE),
    ),
    (
        "Een laptop wordt gestolen",
        "kan, middel",
        "Alles is verzegeld. Versleutel daarnaast de hele schijf",
        (*by.SEALED, by.MODEL),
    ),
    (
        "Iemand deelt met de verkeerde",
        "klein, groot",
        "Woorden vergelijken, of een ledenlijst die de organisatie ondertekent",
        by.ORGANISATION,
    ),
    (
        "Een coach bewaart of filmt een poging",
        "kan, groot",
        "Delen is een keus, tot een dag, en in te trekken. Filmen van een scherm houdt niemand tegen",
        (*by.WITHDRAW, by.MODEL),
    ),
    (
        "Wie bij de deelruimte kan, telt wie er vaak deelt",
        "kan, middel",
        "De inhoud is dicht; wie en hoe groot is te zien. Weinig mensen toegang geven, en afspreken",
        (*by.SPACE_SEES, by.MODEL),
    ),
    (
        "Gegevens blijven langer dan nodig",
        "klein, middel",
        "Termijnen die zichzelf uitvoeren, ook na een klok die verspringt",
        (*by.RETENTION, *by.CLOCK),
    ),
    (
        "Een opname gaat verloren",
        "klein, middel",
        "Wat je opneemt, staat meteen op de schijf; een val kost hooguit een seconde",
        by.CRASH,
    ),
    (
        "De wachtzin en de herstelcode zijn allebei kwijt",
        "kan, middel",
        "Dan is alles weg. Dat is de prijs van geen achterdeur. De herstelcode hoort op papier",
        (*by.KEYS, by.MODEL),
    ),
    (
        "Een gekregen bestand is kwaadaardig",
        "klein, middel",
        "Het wordt genoemd en overgeslagen; omzetten gebeurt in een apart proces",
        (*by.HOSTILE, "docs/adr/0008-media-helper.md"),
    ),
    (
        "In een eigen oefening staan echte mensen",
        "kan, groot",
        "Het programma waarschuwt bij namen en nummers. Spreek af: nooit echte inwoners",
        ("tests/ui/screens/test_own_case.py::test_names_and_numbers_are_pointed_out_while_typing",),
    ),
)


def risks() -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Part 16 and part 17."""
    rows = tuple(Row((what, size, measure), refs) for what, size, measure, refs in _RISKS)
    return (
        (
            Note("Kans en gevolg voor de medewerker, zoals de makers ze inschatten. Weeg ze zelf opnieuw."),
            Table(("Wat er kan gebeuren", "Kans, gevolg", "Wat er tegen is gedaan"), rows),
        ),
        (
            Says(
                "Alles wat het programma belooft, met de proef erbij, en wat het níet belooft.",
                (by.MODEL, "tests/privacy/test_threat_model.py::test_every_promise_names_its_test"),
            ),
            Ask("Afspraken over de deelruimte, schijfversleuteling en het scherm op slot."),
            Ask(
                "Blijft er een hoog risico over? Dan is voorafgaand overleg met de AP nodig (artikel 36 AVG)."
            ),
            Ask(
                "Oordeel van de FG, besluit van de verantwoordelijke, en de dag waarop u dit opnieuw bekijkt."
            ),
        ),
    )
