"""What stands in place of a shared take: nothing to do, nothing possible, or still opening."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.clock import Clock
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import InboxItem
from oefenruimte.ui.language.words import day_text, words
from oefenruimte.ui.screens.coach.header import ShareHeader
from oefenruimte.ui.widgets import Busy, Button, Chip, EmptyState, Ruimte, Skeleton


class EmptyPages(QObject):
    """Makes each of them; the screen shows one at a time."""

    def loading(self) -> QWidget:
        return _page(Busy(self.tr("Postvak openen…")))

    def no_space(self, settings: Button) -> QWidget:
        return _page(
            EmptyState(
                "inbox",
                self.tr("Je hebt nog geen deelruimte"),
                self.tr("Kies bij Instellingen de map die je met je collega’s deelt."),
                [settings],
            )
        )

    def nothing_yet(self) -> QWidget:
        text = self.tr("Deelt iemand een poging met jou? Dan zie je die hier.")
        return _page(EmptyState("inbox", self.tr("Nog niets gedeeld"), text))

    def choose(self) -> QWidget:
        text = self.tr("Kies links welke poging je wilt bekijken.")
        return _page(EmptyState("inbox", self.tr("Er is iets met je gedeeld"), text))

    def all_seen(self) -> QWidget:
        text = self.tr("Kies links een poging als je iets wilt teruglezen.")
        return _page(EmptyState("circle-check", self.tr("Alles bekeken. Mooi werk."), text))

    def problem(self, problem: Problem, again: Button | None) -> QWidget:
        """Only this one cannot be opened; the list beside it still works."""
        found = words(problem)
        buttons = [again] if again is not None else []
        return _page(EmptyState("file-x", found.title, found.text, buttons, kind="error"))

    def opening(self, item: InboxItem, clock: Clock) -> QWidget:
        """The frame of the take that is being opened."""
        page = Ruimte("podium", (20, 16, 20, 10), chip_top=25)
        until = day_text(item.manifest.until, clock.today())
        page.set_chip(Chip("shared", self.tr("Gedeeld met jou tot {0}").format(until)))
        header = ShareHeader(item, clock)
        header.compare.hide()
        page.body.addWidget(header)
        header.keep_clear()
        page.body.addSpacing(12)
        page.body.addWidget(_OpeningStage(self.tr("Poging openen…")))
        page.body.addStretch(1)
        return page


class _OpeningStage(Skeleton):
    """A grey stage with words."""

    def __init__(self, text: str) -> None:
        super().__init__(300)
        column = QVBoxLayout(self)
        column.addWidget(Busy(text, self))


def _page(content: QWidget) -> Ruimte:
    page = Ruimte("kamer")
    page.set_chip(Chip("private"))
    page.body.addWidget(content, 1)
    return page
