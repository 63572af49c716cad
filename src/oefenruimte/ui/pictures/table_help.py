"""Stages of finding one's way: the first look round, keys, search, about, and what one tells who helps."""

from oefenruimte.app.finding import Findable
from oefenruimte.app.logbook import Logbook
from oefenruimte.app.townspeople import COACH, LEARNER, NEWCOMER, TRAINER
from oefenruimte.ui import routes as to
from oefenruimte.ui.commands.helping import look_up
from oefenruimte.ui.commands.overview import KeysDialog
from oefenruimte.ui.commands.search_dialog import Entry, SearchDialog
from oefenruimte.ui.dialogs.help.about import AboutDialog
from oefenruimte.ui.dialogs.help.plain_report import PlainReport
from oefenruimte.ui.pictures.stage import Stage, click
from oefenruimte.ui.pictures.studio import Set

_EVERYWHERE = (("Ctrl+K", "waar wil je heen?"), ("F1", "sneltoetsen"), ("F11", "volledig scherm"))


def _keys(at: Set) -> None:
    from oefenruimte.ui.widgets import KeyHint

    everywhere = [KeyHint((key,), words) for key, words in _EVERYWHERE]
    groups = [("Op deze pagina", at.shown.hints()), ("Overal in Oefenruimte", everywhere)]
    KeysDialog(at.window, groups).present()


def _search(at: Set) -> None:
    exercises = at.session.library.all()
    entries = [
        Entry(Findable("vandaag", "Vandaag"), "Pagina", "house", lambda: None, ("Alt+1",)),
        *(Entry(Findable(one.id, one.title), "Oefening", "clapperboard", lambda: None) for one in exercises),
        Entry(Findable("slot", "Vergrendelen"), "Doen", "lock", lambda: None, ("Ctrl+L",)),
    ]
    SearchDialog(at.window, entries, ()).present()


def _about(at: Set) -> None:
    found = look_up(None, Logbook(at.town.desk.home), at.themes.assets, 0)
    AboutDialog(at.window, found, at.themes.assets, lambda: None).present()


def _report(at: Set) -> None:
    text = "\n".join(f"{number:02}  domain.problem  Code.SPACE_UNREACHABLE" for number in range(30))
    PlainReport(
        at.window,
        "Diagnose",
        "Voor wie je helpt. Lees gerust wat erin staat.",
        text,
        file_name="Oefenruimte.txt",
        save=lambda *_: None,
    ).present()


STAGES = (
    Stage("rondleiding", "Rondleiding", "01", NEWCOMER, lambda _: to.GuideRoute("oefenen")),
    Stage(
        "rondleiding-coach", "Rondleiding voor een coach", "01", COACH, lambda _: to.GuideRoute("begeleiden")
    ),
    Stage(
        "rondleiding-trainer", "Rondleiding voor een trainer", "01", TRAINER, lambda _: to.GuideRoute("maken")
    ),
    Stage(
        "rondleiding-verder",
        "Rondleiding, tweede stap",
        "01",
        NEWCOMER,
        lambda _: to.GuideRoute("oefenen"),
        click("Verder"),
    ),
    Stage("sneltoetsen", "Sneltoetsen", "12b", LEARNER, lambda _: to.Today(), _keys, "KeysDialog"),
    Stage("zoeken", "Waar wil je heen?", "12b", LEARNER, lambda _: to.Today(), _search, "SearchDialog"),
    Stage("over", "Over Oefenruimte", "12b", LEARNER, lambda _: to.Today(), _about, "AboutDialog"),
    Stage("diagnose", "Diagnose", "12b", LEARNER, lambda _: to.Today(), _report, "PlainReport"),
)
