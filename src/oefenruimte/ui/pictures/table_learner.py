"""Stages of who practises: sheets 02, 04, 04b, 04c, 05, 06b, 07, 09 and 13."""

from PySide6.QtCore import Qt

from oefenruimte.app.townspeople import LEARNER, MAIN, NEWCOMER, OTHER, THIRD, Town
from oefenruimte.domain.ids import DraftId, ScenarioId, ShareId, TakeId
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui import routes as to
from oefenruimte.ui.pictures.stage import Stage, both, click, press
from oefenruimte.ui.pictures.studio import Set


def _best(town: Town) -> to.Route:
    return to.Review(town.takes[MAIN][-1].id)


def _type(field: str, text: str):  # type: ignore[no-untyped-def]
    def act(at: Set) -> None:
        at.driver.write(field, text)

    return act


def _undo_toast(at: Set) -> None:
    at.context.toast("Poging 2 is gewist.", icon="trash-2", undo=lambda: None)


def _problem_toasts(at: Set) -> None:
    for code in (Code.SPACE_UNREACHABLE, Code.DISK_FULL):
        at.context.problem(Problem(code))


def _someone(town: Town) -> to.Route:
    return to.FeedbackRoute(town.shared.share_id)


def _locked(town: Town) -> to.Route:
    return to.FeedbackRoute(town.unread.share_id)


def _goals(at: Set) -> None:
    from oefenruimte.ui.dialogs.goals_received import ReceivedGoals

    received = at.session.growth.receive_goals(at.town.goals)
    ReceivedGoals(at.context, received).present()


def _certificate(at: Set) -> None:
    from oefenruimte.ui.dialogs.certificate import CheckedCertificate

    CheckedCertificate(at.context, at.session.certificates.check(at.town.certificate)).present()


def _no_coach(at: Set) -> None:
    from oefenruimte.ui.dialogs.share.no_coach import NoCoachDialog

    NoCoachDialog(at.window, has_space=False).present()


def _findings(at: Set) -> None:
    from oefenruimte.app.catalogue import Unreadable
    from oefenruimte.domain.scenario import Finding, Severity
    from oefenruimte.ui.screens.library.findings import FindingsDialog

    finding = Finding(Severity.ERROR, "clip-missing", "Het fragment van beurt 2 is er niet.", "turns", 12)
    FindingsDialog(
        at.window, "Deze oefening doet niet mee", "Er is iets mee", [Unreadable("Mijn oefening", (finding,))]
    ).present()


STAGES = (
    # vandaag
    Stage("vandaag", "Vandaag", "02", route=lambda _: to.Today()),
    Stage("vandaag-leeg", "Vandaag, eerste dag", "13", NEWCOMER, lambda _: to.Today()),
    Stage("vandaag-laadt", "Vandaag, laadt", "02", route=lambda _: to.Today(), kept_waiting=True),
    Stage("vandaag-fout", "Vandaag, schijf doet het niet", "13", route=lambda _: to.Today(), broken=True),
    Stage("melding-terug", "Melding met terug", "12b", route=lambda _: to.Today(), act=_undo_toast),
    Stage("melding-fout", "Meldingen van problemen", "12b", route=lambda _: to.Today(), act=_problem_toasts),
    Stage(
        "geen-coach",
        "Je hebt nog geen coach",
        "13",
        NEWCOMER,
        lambda _: to.Today(),
        _no_coach,
        "NoCoachDialog",
    ),
    Stage(
        "doelen-ontvangen",
        "Doelen van je trainer",
        "",
        LEARNER,
        lambda _: to.Today(),
        _goals,
        "ReceivedGoals",
    ),
    Stage(
        "oefenbewijs",
        "Oefenbewijs nakijken",
        "",
        LEARNER,
        lambda _: to.Today(),
        _certificate,
        "CheckedCertificate",
    ),
    # bibliotheek
    Stage("bibliotheek", "Bibliotheek", "07", route=lambda _: to.LibraryRoute()),
    Stage(
        "bibliotheek-laadt", "Bibliotheek, laadt", "07", route=lambda _: to.LibraryRoute(), kept_waiting=True
    ),
    Stage(
        "bibliotheek-niets",
        "Bibliotheek, niets gevonden",
        "13",
        LEARNER,
        lambda _: to.LibraryRoute(),
        _type("Zoek", "xylofoon"),
    ),
    Stage("bibliotheek-fout", "Bibliotheek, fout", "13", route=lambda _: to.LibraryRoute(), broken=True),
    Stage(
        "bibliotheek-bevindingen",
        "Waarom een oefening niet meedoet",
        "",
        LEARNER,
        lambda _: to.LibraryRoute(),
        _findings,
        "FindingsDialog",
    ),
    Stage(
        "wens",
        "Hier wil ik mee oefenen",
        "",
        LEARNER,
        lambda _: to.LibraryRoute(),
        both(_type("Waar wil je", "Iemand die boos wordt aan de telefoon."), click("Kijk wat zij zien")),
        "WishDialog",
    ),
    Stage("eigen-casus", "Eigen casus", "", route=lambda _: to.OwnCase()),
    Stage("eigen-casus-fout", "Eigen casus, weg", "13", route=lambda _: to.OwnCase(DraftId("weg"))),
    # pogingen
    Stage("pogingen", "Mijn pogingen", "", route=lambda _: to.MyTakes()),
    Stage("pogingen-leeg", "Mijn pogingen, leeg", "13", NEWCOMER, lambda _: to.MyTakes()),
    Stage("pogingen-laadt", "Mijn pogingen, laadt", "", route=lambda _: to.MyTakes(), kept_waiting=True),
    Stage("pogingen-fout", "Mijn pogingen, fout", "13", route=lambda _: to.MyTakes(), broken=True),
    Stage(
        "poging-wissen",
        "Een gedeelde poging wissen",
        "12b",
        LEARNER,
        lambda _: to.MyTakes(),
        click("Wis poging 3"),
        "Dialog",
    ),
    # terugkijken
    Stage("terugkijken", "Terugkijken", "04", route=lambda town: to.Review(town.takes[MAIN][1].id)),
    Stage("terugkijken-tevreden", "Terugkijken, tevreden en gedeeld", "04c", route=_best),
    Stage(
        "terugkijken-zacht",
        "Terugkijken, te zacht",
        "04",
        route=lambda town: to.Review(town.takes[THIRD][0].id),
    ),
    Stage(
        "terugkijken-notitie",
        "Notitie schrijven",
        "04",
        LEARNER,
        lambda town: to.Review(town.takes[MAIN][1].id),
        both(press(Qt.Key.Key_N), _type("Notitie", "Hier wacht ik te kort.")),
    ),
    Stage("terugkijken-opent", "Terugkijken, opent", "04", route=_best, kept_waiting=True),
    Stage("terugkijken-fout", "Terugkijken, poging weg", "13", route=lambda _: to.Review(TakeId("weg"))),
    Stage(
        "stoel",
        "Op de stoel van de inwoner",
        "",
        LEARNER,
        _best,
        click("Kijk anders", "Op de stoel"),
        "ChairDialog",
    ),
    Stage(
        "naast-voorbeeld",
        "Naast een voorbeeld",
        "",
        LEARNER,
        _best,
        click("Kijk anders", "Naast een"),
        "BesideExample",
    ),
    Stage(
        "eerste-en-beste",
        "Je eerste en je beste",
        "",
        LEARNER,
        _best,
        click("Kijk anders", "Je eerste en"),
        "ReelDialog",
    ),
    Stage(
        "voorbeeld",
        "Zo kan het ook",
        "",
        LEARNER,
        _best,
        click("Kijk anders", "Lees een voorbeeld", "Bekijk dit antwoord"),
        "ClipDialog",
    ),
    Stage(
        "vergelijken",
        "Vergelijken",
        "04b",
        route=lambda town: to.Compare(town.takes[MAIN][0].id, town.takes[MAIN][2].id),
    ),
    Stage("vergelijken-fout", "Vergelijken, weg", "13", route=lambda _: to.Compare(TakeId("a"), TakeId("b"))),
    # delen
    Stage(
        "delen",
        "Delen",
        "05",
        LEARNER,
        lambda town: to.Review(town.takes[MAIN][1].id),
        click("Delen"),
        "ShareDialog",
    ),
    Stage(
        "delen-kopie",
        "De kopie bekijken",
        "05",
        LEARNER,
        lambda town: to.Review(town.takes[MAIN][1].id),
        click("Delen", "Bekijk"),
        "CopyDialog",
    ),
    Stage("intrekken", "Delen intrekken", "12b", LEARNER, _best, click("Trek in"), "Dialog"),
    # feedback
    Stage("feedback-lijst", "Feedback", "", route=lambda _: to.FeedbackRoute()),
    Stage("feedback-lijst-leeg", "Feedback, leeg", "13", NEWCOMER, lambda _: to.FeedbackRoute()),
    Stage(
        "feedback-lijst-laadt", "Feedback, laadt", "", route=lambda _: to.FeedbackRoute(), kept_waiting=True
    ),
    Stage("feedback-lijst-fout", "Feedback, fout", "13", route=lambda _: to.FeedbackRoute(), broken=True),
    Stage("feedback-lezen", "Feedback lezen", "06b", route=_someone),
    Stage("feedback-op-slot", "Eerst zelf terugkijken", "06b", route=_locked),
    Stage("feedback-weg", "Feedback, weg", "13", route=lambda _: to.FeedbackRoute(ShareId("weg"))),
    Stage("feedback-bewaren", "Feedback bewaren", "", LEARNER, _someone, click("Bewaar"), "Dialog"),
    # situatie
    Stage("situatie", "Situatie", "08", route=lambda _: to.Situation(ScenarioId(OTHER))),
    Stage(
        "situatie-opent",
        "Situatie, opent",
        "08",
        route=lambda _: to.Situation(ScenarioId(OTHER)),
        kept_waiting=True,
    ),
    Stage("situatie-fout", "Situatie, weg", "13", route=lambda _: to.Situation(ScenarioId("weg"))),
    Stage(
        "situatie-lezen",
        "Eerst even lezen",
        "08",
        LEARNER,
        lambda _: to.Situation(ScenarioId(OTHER)),
        click("Eerst even lezen"),
        "ReadingDialog",
    ),
)
