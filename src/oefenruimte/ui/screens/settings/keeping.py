"""How long private takes are kept."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.problem import Problem
from oefenruimte.domain.retention import PERIODS
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.widgets import Label, Segmented, SettingRow

_NEVER = 0


class KeepDays(QWidget):
    """A row of `card`. What the organisation does not allow is off, and says why."""

    def __init__(self, context: ScreenContext, card: SettingsCard) -> None:
        super().__init__()
        self._context, self._card = context, card
        self._most: int | None = None
        title = self.tr("Wis opnames na")
        words = tuple((days, self._days(days)) for days in PERIODS)
        self.choice = Segmented(words, title, context.preferences.current.keep_days)
        self.choice.chosen.connect(self._choose)
        self.rule = Label("", "small", "textMuted")
        self.rule.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            SettingRow(title, self.tr("Je beste poging en wat je hebt gedeeld blijven staan."), self.choice)
        )
        column.addWidget(self.rule)
        context.jobs.run(
            context.session.retention.at_most, on_done=self._limit, on_problem=self._failed, owner=self
        )

    @property
    def first(self) -> QWidget:
        """What takes the focus: the choice of now."""
        chosen = (segment for segment in self.choice.segments() if segment.isChecked())
        return next(chosen, self.choice.segments()[0])

    def _days(self, days: int) -> str:
        return self.tr("Nooit") if days == _NEVER else self.tr("{0} dagen").format(days)

    def _limit(self, most: int | None) -> None:
        if most is None:
            return
        self._most = most
        told = self.tr("Je organisatie bewaart privé-pogingen hoogstens {0} dagen.").format(most)
        for days, segment in zip(PERIODS, self.choice.segments(), strict=True):
            too_long = days == _NEVER or days > most
            segment.setEnabled(not too_long)
            segment.setToolTip(told if too_long else "")
            segment.setAccessibleDescription(told if too_long else "")
        chosen = self._context.preferences.current.keep_days
        if chosen == _NEVER or chosen > most:
            self.choice.set_value(None)
            told = " ".join((told, self.tr("Dat geldt nu ook voor jou.")))
        self.rule.setText(told)
        self.rule.show()

    def _choose(self, days: object) -> None:
        assert isinstance(days, int)
        self._card.quiet()
        self._context.preferences.update(keep_days=days)
        self._context.jobs.run(
            self._context.session.retention.sooner,
            days,
            on_done=self._tell,
            on_problem=self._failed,
            key="preferences",
            owner=self,
        )

    def _tell(self, count: int) -> None:
        """Nobody should lose a take by pressing a button to see what it does."""
        self._context.news.takesChanged.emit()
        if count == 0:
            return
        takes = (
            self.tr("1 poging is ouder") if count == 1 else self.tr("{0} pogingen zijn ouder").format(count)
        )
        text = self.tr(
            "Die gaan weg als je Oefenruimte weer opent. Bewaar eerst wat je wilt houden, bij Mijn pogingen."
        )
        one = self.tr(
            "Die gaat weg als je Oefenruimte weer opent. Wil je hem houden? Bewaar hem bij Mijn pogingen."
        )
        self._card.tell(takes, one if count == 1 else text)

    def _failed(self, problem: Problem) -> None:
        self._card.tell_problem(problem)
