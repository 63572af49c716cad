"""Giving where one stood and stands to the effect report, without a name: first look, then keep a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from oefenruimte.app.effect import SUFFIX, save_contribution
from oefenruimte.domain.effect import Contribution
from oefenruimte.domain.growth import Step
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.files import ask_save_file
from oefenruimte.ui.widgets import Button, Card, Dialog, IconLine, Label

_WIDTH = 560


class ContributeCard(Card):
    """A quiet card: nothing is asked, nothing is sent."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Draag bij, zonder naam"), padding=(18, 14), spacing=8, parent=parent)
        self._context = context
        told = self.tr(
            "Je organisatie wil weten of oefenen helpt. Je mag zonder naam meedoen. Het hoeft niet."
        )
        self.body.addWidget(Label(told, "note", "textMuted"))
        self.look = Button(self.tr("Bekijk wat erin gaat"), "ghost", "small")
        self.look.clicked.connect(self._ask)
        self.body.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask(self) -> None:
        self._context.jobs.run(
            self._context.session.growth.contribution,
            on_done=lambda found: ContributeDialog(self._context, found).present(),
            on_problem=self._context.problem,
            owner=self,
        )


class ContributeDialog(Dialog):
    """Exactly what is in the file."""

    def __init__(self, context: ScreenContext, contribution: Contribution) -> None:
        quarter = contribution.quarter
        super().__init__(
            context.overlay,
            self.tr("Dit gaat erin, en verder niets"),
            self.tr(
                "Kwartaal {0} van {1}, en een willekeurig kenmerk. Geen naam, geen dag, geen aantal."
            ).format(quarter.number, quarter.year),
            width=_WIDTH,
        )
        self._context, self._contribution = context, contribution
        words = {
            Step.BEGIN: self.tr("begin"),
            Step.ON_THE_WAY: self.tr("op weg"),
            Step.GOOD: self.tr("goed"),
            Step.STRONG: self.tr("sterk"),
        }
        for one in contribution.skills:
            line = self.tr("{0}: van {1} naar {2}").format(one.skill, words[one.before], words[one.now])
            self.body.addWidget(Label(line))
        for told in (
            self.tr("Wie het bestand krijgt, weet wel dat het van jou komt. Kies zelf aan wie je het geeft."),
            self.tr("Dit kwartaal blijft het hetzelfde bestand: je telt één keer mee."),
        ):
            self.body.addWidget(IconLine("info", told, "note", "textMuted"))
        back = Button(self.tr("Toch niet"), key="Esc")
        self.keep = Button(self.tr("Bewaar het bestand…"), "primary", icon="download")
        back.clicked.connect(lambda: self.close_with(""))
        self.keep.clicked.connect(self._keep)
        self.footer.addWidget(back)
        self.footer.addWidget(self.keep)
        self.set_first_focus(back)

    def _keep(self) -> None:
        self.close_with("keep")
        context, contribution = self._context, self._contribution
        saved = self.tr("Je bijdrage is bewaard. Er is niets verstuurd.")

        def write(file: Path) -> None:
            context.jobs.run(
                partial(save_contribution, context.session.growth, contribution, file),
                on_done=lambda _: context.toast(saved),
                on_problem=context.problem,
            )

        ask_save_file(
            context.overlay,
            self.tr("Bewaar je bijdrage"),
            self.tr("bijdrage") + SUFFIX,
            self.tr("Bijdrage (*.oefenbijdrage)"),
            write,
        )
