"""Stages of a trainer and of who manages the organisation: sheets 10 and 10b."""

from collections.abc import Callable

from oefenruimte.app.townspeople import ADMIN, NEWCOMER, TRAINER, Town
from oefenruimte.domain.ids import DraftId
from oefenruimte.ui import routes as to
from oefenruimte.ui.pictures.stage import Act, Stage, click
from oefenruimte.ui.pictures.studio import Set
from oefenruimte.ui.screens.editor.detail.subject import TurnSubject
from oefenruimte.ui.widgets import Dialog


def _draft(town: Town) -> to.Route:
    return to.Editor(town.draft)


def _turn(town: Town) -> to.Route:
    return to.Editor(town.draft, "1")


def _empty_draft(town: Town) -> to.Route:
    return to.Editor(town.empty_draft)


def _over_clip(kind: str) -> Act:
    """A dialog about the clip of the first turn."""

    def act(at: Set) -> None:
        from oefenruimte.ui.screens.editor.detail.captions_dialog import CaptionsDialog
        from oefenruimte.ui.screens.editor.detail.record_dialog import RecordDialog
        from oefenruimte.ui.screens.editor.detail.trim_dialog import TrimDialog

        kinds: dict[str, tuple[Callable[..., Dialog], str]] = {
            "record": (RecordDialog, "Neem het fragment op"),
            "trim": (TrimDialog, "Kort het fragment in"),
            "captions": (CaptionsDialog, "Ondertiteling van beurt 1"),
        }
        make, title = kinds[kind]
        model = at.shown.page.model  # type: ignore[attr-defined]
        make(at.context, model, TurnSubject(model.draft.turns[0].id), title).present()

    return act


def _effect(at: Set) -> None:
    from oefenruimte.ui.screens.organisation.effect import EffectCard

    card = next(at.driver.visible(EffectCard))
    assert isinstance(card, EffectCard)
    card.read(at.town.contributions)


def _invite(at: Set) -> None:
    click("Nodig iemand uit", "Maak uitnodiging")(at)


def _join(at: Set) -> None:
    from oefenruimte.ui.screens.settings.join_dialog import JoinDialog

    invitation = at.session.organisation.read_invitation_file(at.town.invitation)
    JoinDialog(at.window, invitation, at.session.clock.today()).present()


STAGES = (
    Stage("oefeningen", "Oefeningen die ik maak", "10", TRAINER, lambda _: to.Making()),
    Stage("oefeningen-leeg", "Oefeningen, leeg", "13", NEWCOMER, lambda _: to.Making(), role="maken"),
    Stage("oefeningen-laadt", "Oefeningen, laadt", "10", TRAINER, lambda _: to.Making(), kept_waiting=True),
    Stage("oefeningen-fout", "Oefeningen, fout", "13", TRAINER, lambda _: to.Making(), broken=True),
    Stage("oefening-maken", "Een oefening maken", "10", TRAINER, _draft),
    Stage("oefening-beurt", "Een beurt maken", "10", TRAINER, _turn),
    Stage("oefening-nieuw", "Een lege oefening", "10", TRAINER, _empty_draft),
    Stage("oefening-opent", "Oefening, opent", "10", TRAINER, _draft, kept_waiting=True),
    Stage("oefening-weg", "Oefening, weg", "13", TRAINER, lambda _: to.Editor(DraftId("weg"))),
    Stage(
        "oefening-verslag", "Hele verslag", "10", TRAINER, _empty_draft, click("Hele verslag"), "ReportDialog"
    ),
    Stage("oefening-proef", "Proefspelen", "10", TRAINER, _draft, click("Proefspelen")),
    Stage("oefening-opnemen", "Fragment opnemen", "10", TRAINER, _turn, _over_clip("record"), "RecordDialog"),
    Stage("oefening-inkorten", "Fragment inkorten", "10", TRAINER, _turn, _over_clip("trim"), "TrimDialog"),
    Stage(
        "oefening-ondertitels", "Ondertitels", "10", TRAINER, _turn, _over_clip("captions"), "CaptionsDialog"
    ),
    Stage("importeren", "Importeren", "10b", TRAINER, lambda _: to.Importing()),
    Stage("importverslag", "Importverslag", "10b", TRAINER, lambda town: to.Importing(town.phone)),
    Stage("vaardigheden", "Vaardigheden en kernwaarden", "", TRAINER, lambda _: to.SkillsRoute()),
    Stage("vaardigheden-fout", "Vaardigheden, fout", "13", TRAINER, lambda _: to.SkillsRoute(), broken=True),
    Stage("doelen", "Doelen voor anderen", "", TRAINER, lambda _: to.GoalsRoute()),
    Stage("doelen-fout", "Doelen, fout", "13", TRAINER, lambda _: to.GoalsRoute(), broken=True),
    Stage(
        "doel-erbij",
        "Een doel erbij",
        "",
        TRAINER,
        lambda _: to.GoalsRoute(),
        click("Doel erbij"),
        "GoalDialog",
    ),
    # beheer
    Stage("beheer", "Beheer", "", ADMIN, lambda _: to.OrganisationRoute()),
    Stage("beheer-fout", "Beheer, fout", "13", ADMIN, lambda _: to.OrganisationRoute(), broken=True),
    Stage(
        "beheer-uitnodigen",
        "Iemand uitnodigen",
        "",
        ADMIN,
        lambda _: to.OrganisationRoute(),
        click("Nodig iemand uit"),
        "InviteDialog",
    ),
    Stage(
        "beheer-uitnodiging",
        "De uitnodiging",
        "",
        ADMIN,
        lambda _: to.OrganisationRoute(),
        _invite,
        "InvitationDialog",
    ),
    Stage(
        "beheer-rollen",
        "Rollen",
        "",
        ADMIN,
        lambda _: to.OrganisationRoute(),
        click("Rollen"),
        "MemberDialog",
    ),
    Stage(
        "beheer-regels", "Regels", "", ADMIN, lambda _: to.OrganisationRoute(), click("Regels"), "RulesDialog"
    ),
    Stage(
        "beheer-toelaten",
        "Iemand toelaten",
        "12b",
        ADMIN,
        lambda _: to.OrganisationRoute(),
        click("Laat toe"),
        "Dialog",
    ),
    Stage(
        "beheer-stoppen",
        "Lidmaatschap stoppen",
        "12b",
        ADMIN,
        lambda _: to.OrganisationRoute(),
        click("Stop lidmaatschap"),
        "Dialog",
    ),
    Stage(
        "beheer-effect",
        "Effect van het oefenen",
        "",
        ADMIN,
        lambda _: to.OrganisationRoute(),
        _effect,
        "EffectDialog",
    ),
    Stage(
        "uitnodiging",
        "Meedoen met een organisatie",
        "",
        NEWCOMER,
        lambda _: to.SettingsRoute(),
        _join,
        "JoinDialog",
    ),
)
