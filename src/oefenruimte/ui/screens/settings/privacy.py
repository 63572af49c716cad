"""What is kept and how long, who sees something now, and the way to take it along or have it gone."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.app.rights.rights import Overview
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.routes import MyTakes
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.screens.settings.everything import TakeAlong
from oefenruimte.ui.screens.settings.keeping import KeepDays
from oefenruimte.ui.screens.settings.locking import PassphraseForm
from oefenruimte.ui.screens.settings.locks import about_policy, reason
from oefenruimte.ui.screens.settings.new_code import NewCode
from oefenruimte.ui.screens.settings.telling_row import TellingRow
from oefenruimte.ui.screens.settings.what_is_kept import WhatIsKept
from oefenruimte.ui.screens.settings.wiping import Wiping
from oefenruimte.ui.widgets import Button, Label, Select

_MINUTES = (1, 5, 10, 15, 30)
_NEVER = 0
_GIGA, _MEGA = 1_000_000_000, 1_000_000


@dataclass(frozen=True, slots=True)
class _Rows:
    room: TellingRow
    shared: TellingRow


class PrivacyCard(SettingsCard):
    """`shares_asked`: show what others can see now. Looks again when takes or shares change."""

    shares_asked = Signal()

    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "lock", parent=parent)
        self._context = context
        self.keep = KeepDays(context, self)
        self.part(self.keep)
        self.idle = self._add_idle()
        self.look = Button(self.tr("Bekijk en wis"), size="small", icon="folder-lock")
        self.look.clicked.connect(lambda: context.go(MyTakes()))
        room = TellingRow(self.tr("Ruimte op deze computer"), self.tr("Even kijken…"), self.look, bar=True)
        self.part(room)
        self.change = Button(self.tr("Wijzig wachtzin"), size="small")
        self.change.clicked.connect(lambda: PassphraseForm.ask(context))
        self.code = Button(self.tr("Nieuwe code"), size="small")
        self.code.clicked.connect(lambda: NewCode(context).ask())
        self.part(TellingRow(self.tr("Wachtzin en herstelcode"), "", self.change, self.code))
        self.shares = Button(self.tr("Bekijk of trek in"), "share_outline", "small", "users-round")
        self.shares.clicked.connect(self.shares_asked)
        shared = TellingRow(self.tr("Wat deel ik nu?"), self.tr("Even kijken…"), self.shares)
        self.part(shared)
        self.see = Button(self.tr("Bekijk"), size="small", icon="eye")
        self.see.clicked.connect(lambda: WhatIsKept(context).ask())
        self.take_along = Button(self.tr("Neem alles mee…"), size="small", icon="download")
        self.take_along.clicked.connect(lambda: TakeAlong(context).ask())
        self.part(
            TellingRow(
                self.tr("Alles van mij"), self.tr("Wat er is, ook als bestand."), self.see, self.take_along
            )
        )
        self.wipe = Button(self.tr("Wis mijn oefenruimte…"), "danger", "small", "trash-2")
        self.wipe.clicked.connect(lambda: Wiping(context).ask())
        self.part(
            TellingRow(self.tr("Alles wissen"), self.tr("Kan niet ongedaan worden gemaakt."), self.wipe)
        )
        said = about_policy(context.session.policy)
        if said:
            self.part(Label(said, "small", "textMuted"))
        self._rows = _Rows(room, shared)
        context.news.takesChanged.connect(self.reload)
        context.news.sharesChanged.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Count again."""
        self._context.jobs.run(
            self._context.session.rights.overview,
            on_done=self._show,
            on_problem=self._failed,
            key="overview",
            owner=self,
        )

    def _add_idle(self) -> Select:
        now, most = (
            self._context.preferences.current.idle_minutes,
            self._context.session.policy.most("idle_minutes"),
        )
        known = sorted(
            minutes for minutes in {*_MINUTES, now, most or 1} - {_NEVER} if most is None or minutes <= most
        )
        options: list[tuple[object, str]] = [(minutes, self._minutes(minutes)) for minutes in known]
        if most is None:
            options.append((_NEVER, self.tr("Nooit")))
        idle = Select(options)
        idle.set_value(now)
        idle.chosen.connect(lambda value: self._context.preferences.update(idle_minutes=value))
        text = self.tr("Als je even niets doet.")
        if most is not None:
            limit = self.tr("Hoogstens {0}.").format(self._minutes(most))
            text = f"{text} {limit} {reason()}"
            idle.setToolTip(f"{limit} {reason()}")
        self.row(self.tr("Ga op slot na"), text, idle)
        return idle

    def _minutes(self, minutes: int) -> str:
        return self.tr("%n minuten", "", minutes)

    def _show(self, found: Overview) -> None:
        takes = self.tr("%n pogingen", "", found.takes)
        total = found.room + found.free
        used = self.tr("{0}, {1} van {2} GB").format(
            takes, _number(found.room / _GIGA, 1), _number(total / _GIGA, 0)
        )
        if found.room < _GIGA // 10:
            used = self.tr("{0}, {1} MB").format(takes, _number(found.room / _MEGA, 0))
        self._rows.room.tell(used, found.room / max(1, total))
        people = list(dict.fromkeys(one.grant.called for one in found.shares))
        if not people:
            self._rows.shared.tell(self.tr("Je deelt nu niets."))
        elif len(people) == 1:
            words = self.tr("%n pogingen met {0}", "", len(found.shares))
            self._rows.shared.tell(words.format(people[0]))
        else:
            words = self.tr("%n pogingen met {0} en anderen", "", len(found.shares))
            self._rows.shared.tell(words.format(people[0]))
        self.shares.set_role("share_outline" if people else "secondary")

    def _failed(self, problem: Problem) -> None:
        self.tell_problem(problem)


def _number(value: float, decimals: int) -> str:
    return QLocale().toString(value, "f", decimals)
