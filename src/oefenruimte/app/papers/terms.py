"""The retention table as a paper of its own."""

from oefenruimte.app.papers import proofs as by
from oefenruimte.app.papers.install import Install, days_words
from oefenruimte.app.papers.page import Ask, Heading, Note, Page, Row, Says, Table
from oefenruimte.app.rights.retention_table import retention_table
from oefenruimte.domain.retention import LEAP, LONGER, PERIODS


def terms(install: Install) -> Page:
    found = retention_table(install.usual.keep_days, install.private_days_at_most)
    rows = tuple(
        Row((one.what, one.where, one.why, one.how_long, one.who_sees, one.erased_by), by.TABLE)
        for one in found
    )
    most, private = install.private_days_at_most, install.private_days
    within = [days for days in PERIODS if most is None or 0 < days <= most]
    choices = [days_words(days) if days else "geen einddatum" for days in within]
    offered = ", ".join(choices) or f"niets anders dan {days_words(most)}"
    return Page(
        "bewaartermijnen",
        "Oefenruimte: wat er wordt bewaard, en hoe lang",
        install.under,
        (
            Says(
                "Wie begint, begint met: pogingen gaan niet vanzelf weg."
                if private is None
                else f"Wie begint, begint met: pogingen gaan na {days_words(private)} vanzelf weg.",
                (*by.RETENTION, *by.PREFERENCES),
            ),
            Says(
                f"Een medewerker kan kiezen: {offered}.",
                (*by.RETENTION, "src/oefenruimte/domain/retention.py"),
            ),
            Says(
                "Er is geen grens aan hoe lang privé-pogingen blijven."
                if most is None
                else f"Privé-pogingen blijven hoogstens {days_words(most)}, zegt organisatie of beheerder.",
                (*by.RULES, *by.POLICY),
            ),
            Says(
                f"De medewerker ziet hoeveel dagen er nog zijn, en houdt een poging {days_words(LONGER)} "
                "langer of "
                "zonder einde.",
                by.KEPT,
            ),
            Says(
                f"Springt de klok meer dan {days_words(LEAP)} vooruit, dan vraagt het programma het eerst.",
                by.CLOCK,
            ),
            Heading("De tabel"),
            Table(("Wat", "Waar", "Waarom", "Hoe lang", "Wie ziet het", "Hoe het weggaat"), rows),
            Note("Er is geen wettelijke bewaartermijn voor oefenen. Leg vast waarom deze termijnen passen."),
            Ask("Past deze tabel in het verwerkingsregister en de selectielijst van de gemeente?"),
        ),
        wide=True,
    )
