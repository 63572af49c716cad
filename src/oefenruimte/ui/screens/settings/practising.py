"""One's own rhythm: a goal for the week, how soon something comes back, and reminders within set hours."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.app.session import Session
from oefenruimte.domain.growth import Groups, Rhythm
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.widgets import Answer, Button, Label, Segmented, Select, Switch, ask

_MINUTES = (0, 10, 20, 30, 40, 60, 90)
_FORGET = "vergeet"
_HOURS = tuple(f"{hour:02}:00" for hour in range(7, 23))


@dataclass(frozen=True, slots=True)
class _Read:
    minutes: int
    rhythm: Rhythm
    groups: Groups
    known: tuple[tuple[str, ...], tuple[str, ...]]  # functions, departments with goals


class PractisingCard(SettingsCard):
    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "target", parent=parent)
        self._context = context
        self.minutes: Select | None = None
        self.rhythm: Segmented | None = None
        self.reminders: Switch | None = None
        self.groups: dict[str, Select] = {}  # function, department
        context.jobs.run(_read, context.session, on_done=self._show, on_problem=self.tell_problem, owner=self)

    def _show(self, found: _Read) -> None:
        growth = self._context.session.growth
        values = sorted({*_MINUTES, found.minutes})
        options = [(value, self._minutes(value)) for value in values]
        self.minutes = Select(options, self.tr("Doel per week"))
        self.minutes.set_value(found.minutes)
        self.minutes.chosen.connect(lambda value: self._keep(growth.set_week_goal, value))
        self.row(self.tr("Doel per week"), self.tr("Alleen jij ziet of je het haalt."), self.minutes)
        rhythms = (
            (Rhythm.OFTEN, self.tr("Vaak")),
            (Rhythm.USUAL, self.tr("Gewoon")),
            (Rhythm.CALM, self.tr("Rustig")),
            (Rhythm.OFF, self.tr("Uit")),
        )
        self.rhythm = Segmented(rhythms, self.tr("Opfrissen"), value=found.rhythm)
        self.rhythm.chosen.connect(lambda value: self._keep(growth.set_rhythm, Rhythm(str(value))))
        self.row(
            self.tr("Opfrissen"),
            self.tr("Hoe snel een vaardigheid terugkomt die je een tijd niet oefende."),
            self.rhythm,
        )
        self._show_groups(found)
        self._show_reminders()

    def _show_groups(self, found: _Read) -> None:
        """Only where a trainer set goals for a function or a department."""
        functions, departments = found.known
        for names, now, title, name in (
            (functions, found.groups.function, self.tr("Mijn functie"), "function"),
            (departments, found.groups.department, self.tr("Mijn afdeling"), "department"),
        ):
            if not names and not now:
                continue
            options = [("", self.tr("Niet gekozen")), *((one, one) for one in sorted({*names, now} - {""}))]
            choice = Select(options, title)
            choice.set_value(now)
            choice.chosen.connect(lambda value, name=name: self._set_group(name, str(value)))
            self.groups[name] = choice
            self.row(title, self.tr("Zo zie je de doelen die voor jou gelden."), choice)

    def _set_group(self, name: str, value: str) -> None:
        growth = self._context.session.growth
        if name == "function":
            self._keep(lambda: growth.set_group(function=value))
        else:
            self._keep(lambda: growth.set_group(department=value))

    def _show_reminders(self) -> None:
        preferences = self._context.preferences
        now = preferences.current
        self.reminders = Switch(self.tr("Herinner mij"), now.reminders)
        self.reminders.toggled.connect(lambda on: self._remind(on))
        self.row(
            self.tr("Herinner mij"),
            self.tr("Hoogstens één bericht per dag, zonder inhoud, als Oefenruimte open is."),
            self.reminders,
        )
        self.hours = QWidget()
        row = QHBoxLayout(self.hours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        hours = [(hour, hour) for hour in _HOURS]
        self.after = Select(hours, self.tr("Niet voor"))
        self.after.set_value(now.reminder_from)
        self.after.chosen.connect(lambda hour: preferences.update(reminder_from=hour))
        self.before = Select(hours, self.tr("Niet na"))
        self.before.set_value(now.reminder_until)
        self.before.chosen.connect(lambda hour: preferences.update(reminder_until=hour))
        row.addWidget(self.after)
        row.addWidget(Label(self.tr("tot"), wrap=False))
        row.addWidget(self.before)
        self.hours.setEnabled(now.reminders)
        self.row(self.tr("Alleen tussen"), "", self.hours)
        self.forget = Button(self.tr("Vergeet mijn groei…"), size="small")
        self.forget.clicked.connect(self._ask_forget)
        self.row(
            self.tr("Waar ik sta"),
            self.tr("Nulmeting, doelen, minuten en antwoorden. Alleen op deze computer."),
            self.forget,
        )

    def _ask_forget(self) -> None:
        question = ask(
            self._context.overlay,
            self.tr("Alles over je groei vergeten?"),
            self.tr(
                "Je nulmeting, doelen, minuten en antwoorden gaan weg. Je pogingen blijven. "
                "Terughalen kan niet."
            ),
            (
                Answer(_FORGET, self.tr("Vergeet alles"), "danger"),
                Answer("houd", self.tr("Houd het"), "primary", safe=True, key="Esc"),
            ),
        )
        question.closed.connect(lambda said: self._forget() if said == _FORGET else None)

    def _forget(self) -> None:
        self._context.jobs.run(
            self._context.session.growth.erase,
            on_done=lambda _: self._forgotten(),
            on_problem=self.tell_problem,
            owner=self,
            key="groei",
        )

    def _forgotten(self) -> None:
        """What was set here is forgotten too, and looks like it."""
        if self.minutes is not None and self.rhythm is not None:
            self.minutes.set_value(0)
            self.rhythm.set_value(Rhythm.USUAL)
        for choice in self.groups.values():
            choice.set_value("")
        self._context.news.takesChanged.emit()
        self._context.toast(self.tr("Alles over je groei is vergeten."))

    def _remind(self, on: bool) -> None:
        self._context.preferences.update(reminders=on)
        self.hours.setEnabled(on)

    def _minutes(self, value: int) -> str:
        return self.tr("{0} minuten").format(value) if value else self.tr("Geen doel")

    def _keep(self, work: Callable[..., object], *arguments: object) -> None:
        self._context.jobs.run(
            work, *arguments, on_done=lambda _: None, on_problem=self.tell_problem, owner=self, key="groei"
        )


def _read(session: Session) -> _Read:
    growth = session.growth
    return _Read(growth.week_goal(), growth.rhythm(), growth.groups(), growth.known_groups())
