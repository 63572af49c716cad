"""What the Baseline Informatiebeveiliging Overheid 2 asks of a program like this, on one page.

BIO2 has the measures of ISO/IEC 27002:2022; the numbers are of that standard. An organisation weighs its own
risks: this says what the program brings along, and what it leaves to the organisation.
"""

from oefenruimte.app.papers import proofs as by
from oefenruimte.app.papers.install import Install
from oefenruimte.app.papers.page import Note, Page, Row, Table
from oefenruimte.vault.key_file import Cost

DONE, PART, YOURS = "Ja", "Deels", "Zelf regelen"


def bio2(install: Install) -> Page:
    return Page(
        "bio2",
        "Oefenruimte en BIO2: één bladzijde",
        install.under,
        (
            Note(
                "BIO2 gaat over een organisatie, niet over een programma. Daarom staat er per maatregel wat "
                "het "
                "programma zelf doet, en wat u regelt. Nummers zijn die van ISO/IEC 27002:2022. Dit is een "
                "opgave van de makers, geen audit."
            ),
            Table(("Maatregel", "Doet het programma dit?", "Hoe", "Wat u regelt"), tuple(_rows(install))),
        ),
        wide=True,
    )


def _rows(install: Install) -> list[Row]:
    idle = install.usual.idle_minutes
    lock = f"Na {idle} minuten gaat de deur vanzelf dicht" if idle else "Vanzelf dichtgaan staat uit"
    cost = Cost()
    return [
        Row(
            (
                "5.12 Classificatie",
                YOURS,
                "Alles telt als vertrouwelijk en zit op slot",
                "De klasse vastleggen",
            ),
            by.SEALED,
        ),
        Row(
            (
                "5.15 Toegang, 5.18 rechten",
                DONE,
                "Een rol geeft nooit het recht om te lezen; alleen een sleutel doet dat",
                "Wie beheerder en coach is",
            ),
            by.ORGANISATION,
        ),
        Row(
            (
                "5.17 Wachtzin",
                DONE,
                f"Vier woorden of twintig tekens; Argon2id met {cost.memory_kib // 1024} MiB, {cost.passes} "
                "keer",
                "Zeggen dat de herstelcode op papier hoort",
            ),
            (*by.PASSPHRASE, *by.COST),
        ),
        Row(
            (
                "5.19–5.23 Leveranciers, cloud",
                PART,
                "Geen dienst van de maker; een clouddienst ziet alleen versleutelde bestanden",
                "De plek van de deelruimte, en de overeenkomst",
            ),
            by.CLOUD_SEES,
        ),
        Row(("5.34 Privacy", DONE, "Zie dpia.pdf en privacyverklaring.pdf", "De DPIA afmaken"), (by.MODEL,)),
        Row(
            ("8.1 Apparaten van gebruikers", PART, lock, "Schijf versleutelen, scherm op slot"),
            (*by.IDLE, *by.PREFERENCES),
        ),
        Row(
            (
                "8.3 Beperken van toegang",
                DONE,
                "Andere accounts op de computer komen niet in de map (nagekeken op Linux)",
                "Rechten op de deelruimte",
            ),
            by.OTHER_ACCOUNTS,
        ),
        Row(
            (
                "8.5 Veilig aanmelden",
                PART,
                "Wachtzin op de eigen computer; geen account bij ons, dus ook geen SSO of MFA",
                "Aanmelden op de computer zelf",
            ),
            by.KEYS,
        ),
        Row(
            (
                "8.8 Kwetsbaarheden",
                PART,
                "Alles wat erin zit vast met een hash, met een SBOM; melden volgens SECURITY.md",
                "Nieuwe versies uitrollen",
            ),
            (*by.LOCKED, "SECURITY.md"),
        ),
        Row(
            (
                "8.9 Configuratie",
                DONE,
                "Een beleidsbestand zet instellingen vast; strenger, nooit soepeler"
                if install.managed
                else "Er kan een beleidsbestand zijn: strenger, nooit soepeler (hier niet in gebruik)",
                "Het bestand uitrollen",
            ),
            by.POLICY,
        ),
        Row(
            (
                "8.10 Wissen",
                DONE,
                "Termijnen die zichzelf uitvoeren; wat gewist is, is niet terug te lezen",
                "Termijnen kiezen",
            ),
            (*by.RETENTION, *by.ERASED),
        ),
        Row(
            (
                "8.12 Voorkomen van lekken",
                DONE,
                "Schrijft alleen in de eigen map en de deelruimte; praat met niemand anders",
                "–",
            ),
            (*by.ONLY_HOME, *by.NO_NETWORK),
        ),
        Row(
            (
                "8.13 Reservekopie",
                PART,
                "Een kopie van de map is een goede kopie: alles erin is al verzegeld",
                "De map meenemen in de back-up, als de medewerker dat wil",
            ),
            by.SEALED,
        ),
        Row(
            (
                "8.15 Logboek",
                DONE,
                "Geen woord van mensen in het logboek; er wordt geen gedrag vastgelegd",
                "–",
            ),
            by.LOG,
        ),
        Row(
            (
                "8.16 Volgen van gedrag",
                "Bewust niet",
                "Er is niets om mee te volgen (WOR 27 l)",
                "Afspreken dat niemand telt",
            ),
            by.ONE_OR_TWENTY,
        ),
        Row(
            (
                "8.20 Netwerk",
                DONE,
                "Geen open poort. Een opslag alleen over TLS; een map over uw eigen netwerk",
                "Firewall: alleen de opslag toestaan",
            ),
            (*by.TLS, *by.NO_NETWORK),
        ),
        Row(
            ("8.24 Cryptografie", DONE, "age v1, Ed25519, SQLCipher; sleutels alleen bij de medewerker", "–"),
            (*by.AGE, *by.DATABASE, *by.SIGNED),
        ),
        Row(
            (
                "8.25–8.29 Veilig ontwikkelen en testen",
                DONE,
                "Proeven, vaste stijl, types, regels over wie wat mag importeren",
                "–",
            ),
            (".ci/run", "tests/test_import_rules.py"),
        ),
        Row(
            (
                "8.28 Veilig programmeren",
                DONE,
                "Wat van buiten komt, wordt nagekeken, genoemd en overgeslagen",
                "–",
            ),
            (*by.HOSTILE, *by.SIGNED),
        ),
        Row(
            (
                "8.31 Scheiden van omgevingen",
                DONE,
                "Wat wordt omgezet en opgenomen, gebeurt in processen zonder sleutel",
                "–",
            ),
            by.PROCESS,
        ),
    ]
