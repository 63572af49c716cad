"""What is kept of practising itself, and of growing."""

from oefenruimte.app.rights.kept import DATABASE, ONLY_YOU, SEALED, STAYS, Kept
from oefenruimte.domain.worded import worded


def takes(term: str) -> tuple[Kept, ...]:
    """`term`: how long a private take stays, in words."""
    along = worded("Zo lang als de poging")
    with_take = worded("Met de poging")
    return (
        Kept(
            "recordings",
            worded("Opnames: beeld en geluid van je pogingen"),
            SEALED,
            worded("Om jezelf terug te zien en te delen als jij dat wilt"),
            term,
            worded("Alleen jij, en met wie je een poging deelt"),
            worded("Vanzelf na de termijn, met Wis poging, of als je je oefenruimte wist"),
            ("take", "recording"),
            ("recordings",),
            "pogingen/",
        ),
        Kept(
            "thumbnails",
            worded("Een plaatje bij elke poging"),
            DATABASE,
            worded("Om een poging te herkennen"),
            along,
            ONLY_YOU,
            with_take,
            ("take_thumbnail",),
            in_export="pogingen/",
        ),
        Kept(
            "notes",
            worded("Notities bij een moment"),
            DATABASE,
            worded("Om te onthouden wat je opviel"),
            along,
            ONLY_YOU,
            with_take,
            ("note",),
            in_export="pogingen/, gegevens/notities",
        ),
        Kept(
            "self_checks",
            worded("Zelfcheck: wat je zelf van een poging vond"),
            DATABASE,
            worded("Om eerst zelf te kijken, en daarna pas feedback te lezen"),
            along,
            worded("Alleen jij, en met wie je deelt als je dat aanzet"),
            with_take,
            ("self_check",),
            in_export="gegevens/zelfcheck",
        ),
        Kept(
            "facts",
            worded("Wat gemeten is: hoe lang je praat, stiltes, tempo, licht"),
            DATABASE,
            worded("Om jou iets te laten zien dat je zelf niet merkt. Er hangt geen oordeel aan"),
            along,
            ONLY_YOU,
            with_take,
            ("take_facts",),
            in_export="gegevens/metingen",
        ),
    )


def growth() -> tuple[Kept, ...]:
    """Where one stands."""
    why = worded("Om te zien waar je staat en wat je wilt oefenen")
    by = worded("Met 'Vergeet mijn groei', of als je je oefenruimte wist")
    return (
        Kept(
            "practice",
            worded("Wanneer en hoe lang je oefende"),
            DATABASE,
            why,
            STAYS,
            ONLY_YOU,
            by,
            ("practice",),
            in_export="gegevens/oefenen",
        ),
        Kept(
            "evidence",
            worded("Wat er over je vaardigheden gezegd is"),
            DATABASE,
            why,
            STAYS,
            ONLY_YOU,
            by,
            ("evidence",),
            in_export="gegevens/vaardigheden",
        ),
        Kept(
            "goals",
            worded("Je doelen"),
            DATABASE,
            why,
            STAYS,
            ONLY_YOU,
            by,
            ("goal",),
            in_export="gegevens/doelen",
        ),
        Kept(
            "week",
            worded("Je antwoorden op de weekvraag en wat je in het echt deed"),
            DATABASE,
            why,
            STAYS,
            ONLY_YOU,
            by,
            ("memo_answer", "transfer"),
            in_export="gegevens/weekvragen",
        ),
        Kept(
            "portfolio",
            worded("Portfolio: wat je liet zien en welke complimenten je kreeg"),
            DATABASE,
            worded("Om mee te nemen naar een gesprek, als jij dat wilt"),
            STAYS,
            ONLY_YOU,
            worded("Per regel in Portfolio, of als je je oefenruimte wist"),
            ("portfolio_shown", "portfolio_compliment", "portfolio_hidden"),
            in_export="portfolio.html, gegevens/portfolio",
        ),
    )
