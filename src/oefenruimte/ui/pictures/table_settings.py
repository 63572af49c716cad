"""Stages of the settings: sheet 11."""

from oefenruimte.app.townspeople import ADMIN, COACH, GUEST, LEARNER, NEWCOMER
from oefenruimte.ui import routes as to
from oefenruimte.ui.pictures.stage import Stage, click
from oefenruimte.ui.pictures.studio import Set


def _found(at: Set) -> None:
    from oefenruimte.ui.screens.settings.found_dialog import FoundDialog

    FoundDialog(at.window).present()


def _key(at: Set) -> None:
    from oefenruimte.ui.screens.organisation.rules_dialog import KeyDialog

    KeyDialog(at.window, "Verleng beheer", "Je mag dan weer een jaar ondertekenen.", "Verleng").present()


def _settings(section: str = ""):  # type: ignore[no-untyped-def]
    return lambda _: to.SettingsRoute(section)


STAGES = (
    Stage("instellingen", "Instellingen", "11", route=_settings()),
    Stage("instellingen-delen", "Instellingen, delen", "11", route=_settings("delen")),
    Stage("instellingen-organisatie", "Instellingen, organisatie", "11", route=_settings("organisatie")),
    Stage("instellingen-apparaten", "Instellingen, apparaten", "11", route=_settings("apparaten")),
    Stage("instellingen-weergave", "Instellingen, weergave", "11", route=_settings("weergave")),
    Stage("instellingen-nieuw", "Instellingen zonder deelruimte", "11", NEWCOMER, _settings("delen")),
    Stage("instellingen-wacht", "Instellingen, wacht op toelating", "11", GUEST, _settings("organisatie")),
    Stage("instellingen-coach", "Instellingen van een coach", "11", COACH, _settings()),
    Stage("instellingen-laadt", "Instellingen, laadt", "11", route=_settings(), kept_waiting=True),
    Stage("instellingen-fout", "Instellingen, fout", "11", route=_settings(), broken=True),
    Stage(
        "wachtzin-wijzigen",
        "Wachtzin wijzigen",
        "11",
        LEARNER,
        _settings(),
        click("Wijzig wachtzin"),
        "Dialog",
    ),
    Stage(
        "organisatie-maken", "Organisatie maken", "", ADMIN, _settings("organisatie"), _found, "FoundDialog"
    ),
    Stage("sleutel", "Met de sleutel", "", ADMIN, _settings("organisatie"), _key, "KeyDialog"),
    Stage("leergegevens", "Wat gaat er mee?", "11", LEARNER, _settings(), click("Als bestand"), "GoesAlong"),
    Stage(
        "leeromgeving",
        "Leeromgeving instellen",
        "11",
        LEARNER,
        _settings(),
        click("Leeromgeving instellen"),
        "SetUpStore",
    ),
)
