"""Standards of the "pas toe of leg uit" list of Forum Standaardisatie that touch a program like this, on one
page. Law comes first: EN 301 549 is obliged by decree. What the list says changes: look it up."""

from oefenruimte.app.papers import proofs as by
from oefenruimte.app.papers.install import Install
from oefenruimte.app.papers.page import Note, Page, Row, Table

APPLIED, PART, NOT_HERE, OTHER = "Toegepast", "Deels", "Niet van toepassing", "Niet op de lijst"


def open_standards(install: Install) -> Page:
    return Page(
        "pas-toe-of-leg-uit",
        "Oefenruimte: pas toe of leg uit, op één bladzijde",
        install.under,
        (
            Note(
                "De lijst van Forum Standaardisatie geldt bij aanschaf vanaf 50.000 euro en verandert; kijk "
                "na op forumstandaardisatie.nl. "
                "Oefenruimte is een programma op de computer: er is geen website, geen mailserver en geen "
                "aanmelddienst."
            ),
            Table(("Standaard", "Status", "Waarvoor, of waarom niet"), tuple(_rows())),
        ),
        wide=True,
    )


def _rows() -> list[Row]:
    return [
        Row(
            (
                "Digitoegankelijk (EN 301 549, WCAG 2.2 AA)",
                PART,
                "Zelf nagekeken, niet door een ander bureau. Wat nog niet lukt, staat in "
                "docs/accessibility.md",
            ),
            by.CONTRAST,
        ),
        Row(
            (
                "PDF (NEN-ISO): PDF 1.7, PDF/UA-1",
                APPLIED,
                "Alle papieren, feedback en overzichten als getagde PDF. Geen PDF/A: archiveren is aan de "
                "gemeente",
            ),
            by.TAGGED,
        ),
        Row(
            (
                "ODF en OOXML",
                PART,
                "Trainers mogen een tekst of tabel brengen als OOXML (docx, xlsx) of CSV. ODF nog niet. Er "
                "komt niets in OOXML uit",
            ),
            ("docs/importeren.md",),
        ),
        Row(
            (
                "HTTPS en HSTS, TLS 1.2 of hoger",
                APPLIED,
                "Een opslag en een leeromgeving alleen over TLS. HSTS is voor websites: die zijn er niet",
            ),
            by.TLS,
        ),
        Row(
            ("REST-API Design Rules, OpenAPI, OAuth", NOT_HERE, "Er is geen dienst die anderen aanroepen"),
            by.SPEAKERS,
        ),
        Row(
            (
                "SAML, OpenID.NLGov",
                NOT_HERE,
                "Er is geen aanmelding bij een dienst: de wachtzin opent de eigen map",
            ),
            by.KEYS,
        ),
        Row(
            (
                "DNSSEC, DMARC, DKIM, SPF, STARTTLS, RPKI, security.txt",
                NOT_HERE,
                "Er is geen domein en geen mail. Melden: SECURITY.md",
            ),
            ("SECURITY.md",),
        ),
        Row(
            ("IPv6", PART, "Het besturingssysteem kiest. Niet zelf beproefd"),
            ("src/oefenruimte/sharing/object_stores.py",),
        ),
        Row(
            (
                "Digikoppeling, StUF, SKOS, Geo-standaarden",
                NOT_HERE,
                "Er gaan geen gegevens naar andere overheidssystemen",
            ),
            by.SPEAKERS,
        ),
        Row(
            (
                "NL LOM, Edukoppeling",
                NOT_HERE,
                "Voor het onderwijs. Oefeningen hebben een eigen open indeling",
            ),
            ("docs/scenario-format.md",),
        ),
        Row(
            ("NEN-ISO/IEC 27001 en 27002", NOT_HERE, "Voor organisaties. Zie bio2.pdf"),
            ("src/oefenruimte/app/papers/bio2.py",),
        ),
        Row(("WebVTT, SRT (ondertitels)", OTHER, "WebVTT volgens W3C, in en uit"), by.CAPTIONS),
        Row(
            (
                "MP4 (ISO/IEC 14496-12), H.264, AAC of Opus",
                OTHER,
                "Opnames openen in elke speler als je ze bewaart",
            ),
            by.EXPORT,
        ),
        Row(("age v1", OTHER, "Elk verzegeld bestand opent ook met een ander age-programma"), by.AGE),
        Row(
            (
                "S3, Azure Blob, Google Cloud Storage",
                OTHER,
                "Van de maker van die diensten, geen open standaard. Een gewone map kan altijd",
            ),
            ("docs/adr/0011-places-for-a-space.md", *by.FOLDER),
        ),
        Row(
            ("H5P, xAPI 1.0.3", OTHER, "H5P erin; xAPI eruit, als de medewerker dat wil"),
            ("tests/conformance/test_h5p.py", *by.XAPI),
        ),
        Row(
            ("Open Badges 3.0, did:key", OTHER, "Oefenbewijs dat iedereen zonder netwerk nakijkt"),
            by.CERTIFICATE,
        ),
        Row(
            ("JSON, CSV, CommonMark, YAML 1.2", OTHER, "Wat eruit komt, is zonder ons te lezen"),
            by.EVERYTHING_ON_THE_LINE,
        ),
        Row(
            ("publiccode.yml 0.7, EUPL-1.2", OTHER, "Zo is het te vinden en te hergebruiken"),
            ("publiccode.yml", *by.LICENCE),
        ),
    ]
