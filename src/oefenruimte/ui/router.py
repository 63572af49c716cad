"""From a route to the screen that shows it. Screens are imported when they are first asked for."""

from typing import assert_never

from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.routes import (
    BaselineRoute,
    CirclesRoute,
    Classroom,
    CoachInbox,
    Compare,
    Editor,
    FeedbackRoute,
    GoalsRoute,
    GrowthRoute,
    GuideRoute,
    Importing,
    LibraryRoute,
    Making,
    MyTakes,
    OrganisationRoute,
    OwnCase,
    PathsRoute,
    PhrasesRoute,
    Practice,
    Review,
    Route,
    SettingsRoute,
    Situation,
    SkillsRoute,
    Today,
)


def make_screen(context: ScreenContext, route: Route) -> Screen:
    """A new screen for `route`."""
    match route:
        case Today():
            from oefenruimte.ui.screens.today import TodayScreen

            return TodayScreen(context, route)
        case LibraryRoute():
            from oefenruimte.ui.screens.library import LibraryScreen

            return LibraryScreen(context, route)
        case MyTakes():
            from oefenruimte.ui.screens.my_takes import MyTakesScreen

            return MyTakesScreen(context, route)
        case FeedbackRoute(share_id=None):
            from oefenruimte.ui.screens.feedback import FeedbackListScreen

            return FeedbackListScreen(context, route)
        case FeedbackRoute():
            from oefenruimte.ui.screens.feedback import FeedbackScreen

            return FeedbackScreen(context, route)
        case SettingsRoute():
            from oefenruimte.ui.screens.settings import SettingsScreen

            return SettingsScreen(context, route)
        case Situation():
            from oefenruimte.ui.screens.situation import SituationScreen

            return SituationScreen(context, route)
        case Practice():
            from oefenruimte.ui.screens.practice import PracticeScreen

            return PracticeScreen(context, route)
        case Classroom():
            from oefenruimte.ui.screens.classroom import ClassroomScreen

            return ClassroomScreen(context, route)
        case Review():
            from oefenruimte.ui.screens.review import ReviewScreen

            return ReviewScreen(context, route)
        case Compare():
            from oefenruimte.ui.screens.compare import CompareScreen

            return CompareScreen(context, route)
        case CoachInbox():
            from oefenruimte.ui.screens.coach import CoachScreen

            return CoachScreen(context, route)
        case PhrasesRoute():
            from oefenruimte.ui.screens.phrases import PhrasesScreen

            return PhrasesScreen(context, route)
        case Making():
            from oefenruimte.ui.screens.making import MakingScreen

            return MakingScreen(context, route)
        case Editor():
            from oefenruimte.ui.screens.editor.screen import EditorScreen

            return EditorScreen(context, route)
        case Importing():
            from oefenruimte.ui.screens.importing import ImportingScreen

            return ImportingScreen(context, route)
        case OwnCase():
            from oefenruimte.ui.screens.own_case import OwnCaseScreen

            return OwnCaseScreen(context, route)
        case OrganisationRoute():
            from oefenruimte.ui.screens.organisation import OrganisationScreen

            return OrganisationScreen(context, route)
        case SkillsRoute():
            from oefenruimte.ui.screens.skills import SkillsScreen

            return SkillsScreen(context, route)
        case GoalsRoute():
            from oefenruimte.ui.screens.goals import GoalsScreen

            return GoalsScreen(context, route)
        case CirclesRoute():
            from oefenruimte.ui.screens.circles import CirclesScreen

            return CirclesScreen(context, route)
        case GrowthRoute():
            from oefenruimte.ui.screens.growth import GrowthScreen

            return GrowthScreen(context, route)
        case PathsRoute():
            from oefenruimte.ui.screens.paths import PathsScreen

            return PathsScreen(context, route)
        case BaselineRoute():
            from oefenruimte.ui.screens.baseline import BaselineScreen

            return BaselineScreen(context, route)
        case GuideRoute():
            from oefenruimte.ui.screens.guide import GuideScreen

            return GuideScreen(context, route)
        case _:
            assert_never(route)


def nav_item(route: Route) -> str | None:
    """Which item of the menu is marked on this page; None for a page without a menu."""
    match route:
        case Today():
            return "vandaag"
        case LibraryRoute() | OwnCase():
            return "bibliotheek"
        case MyTakes():
            return "pogingen"
        case FeedbackRoute():
            return "feedback"
        case SettingsRoute() | OrganisationRoute() | CirclesRoute():
            return "instellingen"
        case GrowthRoute() | BaselineRoute() | PathsRoute():
            return "groei"
        case CoachInbox():
            return "postvak"
        case PhrasesRoute():
            return "zinnen"
        case Making() | Editor() | SkillsRoute() | GoalsRoute():
            return "oefeningen"
        case Importing():
            return "importeren"
        case Situation() | Practice() | Classroom() | Review() | Compare() | GuideRoute():
            return None
        case _:
            assert_never(route)


def nav_route(item: str) -> Route:
    """Where an item of the menu leads. KeyError for a word that is no item."""
    routes: dict[str, Route] = {
        "vandaag": Today(),
        "bibliotheek": LibraryRoute(),
        "pogingen": MyTakes(),
        "feedback": FeedbackRoute(),
        "groei": GrowthRoute(),
        "instellingen": SettingsRoute(),
        "postvak": CoachInbox(),
        "zinnen": PhrasesRoute(),
        "oefeningen": Making(),
        "importeren": Importing(),
    }
    return routes[item]


def first_of(role: str, guided: str) -> Route:
    """Where somebody comes in: the guide of this role, once. `guided`: the roles whose guide was seen."""
    return start_of(role) if role in guided.split() else GuideRoute(role)


def start_of(role: str) -> Route:
    """The first page of a role."""
    starts: dict[str, Route] = {"oefenen": Today(), "begeleiden": CoachInbox(), "maken": Making()}
    return starts[role]
