"""Parts 11 to 15 of the assessment: is it lawful, is it needed, and what can somebody ask for."""

from oefenruimte.app.papers import proofs as by
from oefenruimte.app.papers.page import Ask, Block, Note, Says


def lawful() -> tuple[tuple[Block, ...], ...]:
    """Part 11 to part 15, in that order."""
    return _ground(), _special(), _bound(), _needed(), _rights()


def _ground() -> tuple[Block, ...]:
    return (
        Note(
            "Toestemming ligt op het werk niet voor de hand: wie afhankelijk is, kan niet vrij kiezen. Een "
            "gerechtvaardigd belang, of de uitvoering van de arbeidsovereenkomst, ligt meer voor de hand."
        ),
        Ask("Kies de grondslag en schrijf de afweging op. Oefenen blijft vrijwillig."),
    )


def _special() -> tuple[Block, ...]:
    return (
        Note(
            "Beeld en geluid kunnen iets zeggen over gezondheid, afkomst of geloof. Het is geen biometrie in "
            "de zin "
            "van artikel 9 AVG: niemand wordt eraan herkend of geïdentificeerd."
        ),
        Says(
            "Gezichten worden niet herkend; er wordt alleen gekeken óf er een in beeld is.",
            ("src/oefenruimte/insight/faces.py", *by.NO_EMOTION),
        ),
        Ask("Komt er iets bijzonders aan de orde in de oefeningen die de gemeente zelf maakt?"),
    )


def _bound() -> tuple[Block, ...]:
    return (
        Says(
            "Een ander kan de gegevens niet voor iets anders gebruiken: die kan ze niet openen.",
            by.ADMIN_SEES_NOTHING,
        ),
        Says(
            "De film die wordt gedeeld, is een nieuwe film zonder tijd, apparaat of programma erin.",
            ("tests/privacy/test_share_copy.py::test_the_film_holds_no_time_no_device_no_program",),
        ),
    )


def _needed() -> tuple[Block, ...]:
    return (
        Note(
            "Terugzien helpt leren; zonder opname kan dat niet. Daarom is de opname het doel, en blijft zij "
            "thuis."
        ),
        Says("Met alleen geluid oefenen kan ook.", ("tests/cli/test_story.py::test_sound_only",)),
        Says("Delen hoeft niet: oefenen, terugkijken en groei werken zonder.", ("README.md", by.MODEL)),
        Says("Een coach krijgt één poging en geen aantallen.", (*by.COACH_SEES, *by.ONE_OR_TWENTY)),
        Ask("Kan het met minder? Leg vast waarom wel of niet."),
    )


def _rights() -> tuple[Block, ...]:
    return (
        Says("Inzage: de medewerker ziet alles van zichzelf in het programma.", by.TABLE),
        Says(
            "Meenemen: alles van iemand in één zip, die opengaat zonder Oefenruimte (mp4, vtt, csv, json, "
            "html).",
            (*by.EVERYTHING, *by.EXPORT),
        ),
        Says(
            "Wissen: per poging, of de hele oefenruimte. Wat gedeeld is, wordt eerst ingetrokken. Wat gewist "
            "is, is ook "
            "met de eigen sleutel niet terug te lezen.",
            (*by.ERASED, *by.GONE),
        ),
        Says(
            "Intrekken: wat gedeeld is, gaat uit de deelruimte, en het programma van de coach wist zijn "
            "kopie.",
            by.WITHDRAW,
        ),
        Says(
            "Verbeteren: notities, zelfcheck en doelen verandert de medewerker zelf.",
            ("docs/command-line.md",),
        ),
        Note("Bezwaar en klachten gaan naar de gemeente."),
        Ask("Waar meldt een medewerker zich? Naam van de FG, en hoe snel er antwoord is."),
    )
