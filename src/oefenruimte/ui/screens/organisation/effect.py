"""The effect report: files that people handed in, and what may be told of them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from oefenruimte.app.effect import Handed, read_files, report_of
from oefenruimte.app.effect_sheet import ABOUT, effect_words, export_effect, quarter_text
from oefenruimte.domain.effect import LEAST, EffectReport, TooFew
from oefenruimte.domain.worded import capital
from oefenruimte.ui.assets import find_assets
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.files import ask_open_files, ask_save_file
from oefenruimte.ui.language.words import said
from oefenruimte.ui.widgets import Button, Card, Dialog, IconLine, Label

_WIDTH = 640


class EffectCard(Card):
    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        title = self.tr("Effect van het oefenen")
        super().__init__(None, title, icon="chart-no-axes-column", spacing=8, parent=parent)
        self._context = context
        told = self.tr("Uit wat mensen zelf zonder naam inleveren. Over minder dan {0} mensen zie je niets.")
        self.body.addWidget(Label(told.format(LEAST), "small", "textMuted"))
        self.choose = Button(self.tr("Kies bijdragen…"), size="small")
        self.choose.clicked.connect(self._ask)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask(self) -> None:
        ask_open_files(self, self.tr("Kies bijdragen"), self.tr("Bijdragen (*.oefenbijdrage)"), self.read)

    def read(self, files: tuple[Path, ...]) -> None:
        """Count these together, and show what may be told."""
        show_effect(self._context, files)


def show_effect(context: ScreenContext, files: tuple[Path, ...]) -> None:
    """Count these contributions together in the background, then show what may be told."""
    context.jobs.run(
        _counted,
        files,
        on_done=lambda counted: EffectDialog(context, *counted).present(),
        on_problem=context.problem,
        owner=context.overlay,
    )


class EffectDialog(Dialog):
    def __init__(self, context: ScreenContext, handed: Handed, found: EffectReport | TooFew) -> None:
        line = "" if found.quarter is None else said(capital(quarter_text(found.quarter)))
        super().__init__(context.overlay, self.tr("Effect van het oefenen"), line, width=_WIDTH)
        self._context = context
        back = Button(self.tr("Sluit"), key="Esc")
        back.clicked.connect(lambda: self.close_with(""))
        if isinstance(found, TooFew):
            few = self.tr("Nog te weinig bijdragen ({0} van {1}).").format(found.received, LEAST)
            self.body.addWidget(Label(few, "bodyStrong"))
        else:
            people = self.tr("Minstens {0} mensen droegen bij.").format(found.people)
            self.body.addWidget(Label(people, "bodyStrong"))
            for one in found.skills:
                self.body.addWidget(Label(said(effect_words(one))))
            for told in map(said, ABOUT):
                self.body.addWidget(Label(told, "note", "textMuted"))
        if handed.refused:
            left = self.tr("Wat geen goede bijdrage is, telt niet mee: {0}.")
            names = ", ".join(name for name, _ in handed.refused)
            self.body.addWidget(IconLine("info", left.format(names), "note", "textMuted"))
        self.footer.addWidget(back)
        self.keep: Button | None = None
        if isinstance(found, EffectReport):
            self.keep = Button(self.tr("Bewaar als PDF…"), "primary", icon="download")
            self.keep.clicked.connect(lambda: self._keep(found))
            self.footer.addWidget(self.keep)
        self.set_first_focus(back)

    def _keep(self, found: EffectReport) -> None:
        self.close_with("keep")
        context, saved = self._context, self.tr("Het rapport is bewaard.")

        def write(file: Path) -> None:
            context.jobs.run(
                partial(_export, found, file),
                on_done=lambda _: context.toast(saved),
                on_problem=context.problem,
            )

        ask_save_file(
            context.overlay,
            self.tr("Bewaar het rapport"),
            self.tr("effect van het oefenen") + ".pdf",
            self.tr("PDF (*.pdf)"),
            write,
        )


def _counted(files: tuple[Path, ...]) -> tuple[Handed, EffectReport | TooFew]:
    handed = read_files(files)
    return handed, report_of(handed)


def _export(found: EffectReport, file: Path) -> None:
    export_effect(found, file, find_assets() / "fonts")
