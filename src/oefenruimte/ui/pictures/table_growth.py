"""Stages of growing: sheet 09, the baseline, the learning paths and peer circles."""

from oefenruimte.app.townspeople import LEARNER, NEWCOMER
from oefenruimte.ui import routes as to
from oefenruimte.ui.pictures.stage import Stage, click
from oefenruimte.ui.pictures.studio import Set


def _first_skill(at: Set) -> None:
    chart = at.shown.chart  # type: ignore[attr-defined]
    chart.chosen.emit(chart.rows[0].standing.skill)


STAGES = (
    # groei
    Stage("groei", "Jouw groei", "09", route=lambda _: to.GrowthRoute()),
    Stage("groei-leeg", "Jouw groei, voor de nulmeting", "09", NEWCOMER, lambda _: to.GrowthRoute()),
    Stage("groei-laadt", "Jouw groei, laadt", "09", route=lambda _: to.GrowthRoute(), kept_waiting=True),
    Stage("groei-fout", "Jouw groei, fout", "13", route=lambda _: to.GrowthRoute(), broken=True),
    Stage(
        "groei-vaardigheid",
        "Eén vaardigheid",
        "09",
        LEARNER,
        lambda _: to.GrowthRoute(),
        _first_skill,
        "SkillDialog",
    ),
    Stage(
        "groei-overzicht",
        "Overzicht op papier",
        "09",
        LEARNER,
        lambda _: to.GrowthRoute(),
        click("Bekijk overzicht"),
        "PaperPreview",
    ),
    Stage(
        "groei-bijdragen",
        "Bijdragen aan het effectrapport",
        "",
        LEARNER,
        lambda _: to.GrowthRoute(),
        click("Bekijk wat erin gaat"),
        "ContributeDialog",
    ),
    Stage("nulmeting", "Nulmeting, begin", "09", NEWCOMER, lambda _: to.BaselineRoute()),
    Stage("nulmeting-klaar", "Nulmeting, opnieuw", "09", route=lambda _: to.BaselineRoute()),
    Stage(
        "nulmeting-vraag",
        "Nulmeting, een vraag",
        "09",
        NEWCOMER,
        lambda _: to.BaselineRoute(),
        click("Begin"),
    ),
    Stage("nulmeting-laadt", "Nulmeting, laadt", "09", route=lambda _: to.BaselineRoute(), kept_waiting=True),
    Stage("leerlijnen", "Leerlijnen", "", route=lambda _: to.PathsRoute()),
    Stage("leerlijnen-laadt", "Leerlijnen, laadt", "", route=lambda _: to.PathsRoute(), kept_waiting=True),
    Stage("leerlijnen-fout", "Leerlijnen, fout", "13", route=lambda _: to.PathsRoute(), broken=True),
    # groepen
    Stage("groepen", "Intervisiegroepen", "", route=lambda _: to.CirclesRoute()),
    Stage("groepen-leeg", "Intervisiegroepen, leeg", "13", NEWCOMER, lambda _: to.CirclesRoute()),
    Stage(
        "groep-nieuw",
        "Nieuwe groep",
        "",
        LEARNER,
        lambda _: to.CirclesRoute(),
        click("Nieuwe groep"),
        "NewCircleDialog",
    ),
    Stage(
        "groep-verlaten",
        "Groep verlaten",
        "",
        LEARNER,
        lambda _: to.CirclesRoute(),
        click("Verlaat groep"),
        "Dialog",
    ),
)
