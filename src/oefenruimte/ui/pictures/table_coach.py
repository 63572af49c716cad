"""Stages of a coach: sheet 06."""

from PySide6.QtCore import Qt

from oefenruimte.app.townspeople import COACH, NEWCOMER, Town
from oefenruimte.domain.ids import ShareId, VoiceId
from oefenruimte.domain.share import Voice
from oefenruimte.ui import routes as to
from oefenruimte.ui.pictures.stage import Stage, click
from oefenruimte.ui.pictures.studio import Set
from oefenruimte.ui.screens.coach.page import SharePage


def _sent(town: Town) -> to.Route:
    return to.CoachInbox(town.shared.share_id)


def _new(town: Town) -> to.Route:
    return to.CoachInbox(town.fresh.share_id)


def _write(at: Set) -> None:
    at.driver.key(Qt.Key.Key_M)
    at.driver.click("Tip")
    at.driver.write("Reactie op", "Wacht hier nog één tel.")


def _page(at: Set) -> SharePage:
    page = next(at.driver.visible(SharePage))
    assert isinstance(page, SharePage)
    return page


def _spoken(at: Set) -> None:
    from oefenruimte.ui.screens.coach.spoken_dialog import SpokenDialog

    SpokenDialog(at.context, at.town.shared.share_id, Voice(VoiceId("stem"), 14_000)).present()


def _send_without(at: Set) -> None:
    _write(at)
    _page(at).sending.button.setEnabled(True)
    _page(at).sending.asked.emit()


def _phrases(at: Set) -> None:
    _page(at).composer.phrases_asked.emit()


def _beside(at: Set) -> None:
    _page(at).side_by_side()


STAGES = (
    Stage("coach-postvak", "Postvak", "06", COACH, lambda _: to.CoachInbox()),
    Stage(
        "coach-leeg",
        "Postvak zonder deelruimte",
        "13",
        NEWCOMER,
        lambda _: to.CoachInbox(),
        role="begeleiden",
    ),
    Stage("coach-laadt", "Postvak, laadt", "06", COACH, lambda _: to.CoachInbox(), kept_waiting=True),
    Stage("coach-fout", "Postvak, fout", "13", COACH, lambda _: to.CoachInbox(), broken=True),
    Stage("coach-nieuw", "Een nieuwe poging", "06", COACH, _new),
    Stage("coach-reactie", "Een reactie schrijven", "06", COACH, _new, _write),
    Stage("coach-verstuurd", "Verstuurde feedback", "06", COACH, _sent),
    Stage("coach-weg", "Een poging die weg is", "13", COACH, lambda _: to.CoachInbox(ShareId("weg"))),
    Stage("coach-tekenen", "Tekenen op het beeld", "06", COACH, _new, click("Teken op het beeld")),
    Stage("coach-zin-kiezen", "Mijn zinnen kiezen", "", COACH, _new, _phrases, "PhrasePicker"),
    Stage(
        "coach-inspreken", "Reactie inspreken", "", COACH, _new, click("Spreek je reactie in"), "VoiceDialog"
    ),
    Stage("coach-gesproken", "Gesproken reactie", "", COACH, _sent, _spoken, "SpokenDialog"),
    Stage("coach-naast-elkaar", "Naast elkaar", "", COACH, _new, _beside, "SideBySide"),
    Stage(
        "coach-bewijs",
        "Oefenbewijs maken",
        "",
        COACH,
        _sent,
        click("Maak een oefenbewijs"),
        "CertificateDialog",
    ),
    Stage("coach-vraag", "Sturen met een losse reactie", "12b", COACH, _new, _send_without, "Dialog"),
    Stage("zinnen", "Mijn zinnen", "", COACH, lambda _: to.PhrasesRoute()),
    Stage("zinnen-leeg", "Mijn zinnen, leeg", "13", NEWCOMER, lambda _: to.PhrasesRoute(), role="begeleiden"),
    Stage("zinnen-fout", "Mijn zinnen, fout", "13", COACH, lambda _: to.PhrasesRoute(), broken=True),
    Stage("coach-bibliotheek", "Bibliotheek van een coach", "07", COACH, lambda _: to.LibraryRoute()),
)
