"""Inzage: what is kept of somebody, why, how long and who sees it; and what others can see now."""

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from oefenruimte.app.rights.rights import Overview
from oefenruimte.app.rights.summary import Counted
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import day_text, said, words
from oefenruimte.ui.screens.settings.everything import TakeAlong
from oefenruimte.ui.widgets import Banner, Button, Card, Dialog, Label

_DIALOG = 720
_MEGA = 1_000_000


class WhatIsKept(QObject):
    """`ask` shows the dialog at once, and fills it when it was counted."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context.overlay)
        self._context = context

    def ask(self) -> Dialog:
        self._dialog = Dialog(
            self._context.overlay,
            self.tr("Wat Oefenruimte van je bewaart"),
            self.tr("Alles staat op deze computer, en alleen jij kunt erbij. Tenzij er iets anders staat."),
            width=_DIALOG,
        )
        self._waits = Label(self.tr("Even kijken…"), color="textMuted")
        self._dialog.body.addWidget(self._waits)
        along = Button(self.tr("Neem alles mee…"), icon="download")
        along.clicked.connect(self._take_along)
        close = Button(self.tr("Sluit"), "primary", key="Esc")
        close.clicked.connect(lambda: self._dialog.close_with(""))
        self._dialog.footer.addWidget(along)
        self._dialog.footer.addWidget(close)
        self._dialog.set_first_focus(close)
        self._dialog.closed.connect(lambda _: self.deleteLater())
        self._dialog.present()
        self._context.jobs.run(
            self._context.session.rights.overview, on_done=self._show, on_problem=self._failed, owner=self
        )
        return self._dialog

    def _take_along(self) -> None:
        self._dialog.close_with("")
        TakeAlong(self._context).ask()

    def _show(self, found: Overview) -> None:
        if not isValid(self._dialog):
            return
        self._waits.hide()
        body = self._dialog.body
        body.addWidget(self._at_others(found))
        card = Card(title=self.tr("Op deze computer"), padding=(20, 16), spacing=10)
        card.body.addWidget(Label(str(found.folder), "small", "textMuted"))
        for line in found.lines:
            if line.kept.personal and (line.count or not line.kept.tables):
                card.body.addWidget(self._line(line))
        body.addWidget(card)

    def _at_others(self, found: Overview) -> Card:
        card = Card("podium" if found.shares else None, self.tr("Bij anderen"), padding=(20, 16), spacing=6)
        today = self._context.session.clock.today()
        for one in found.shares:
            text = self.tr("{0}: {1}, tot en met {2}").format(
                one.grant.called,
                one.title or self.tr("een gewiste poging"),
                day_text(one.grant.until, today),
            )
            card.body.addWidget(Label(text))
        if not found.shares:
            card.body.addWidget(Label(self.tr("Je deelt nu niets."), color="textMuted"))
        return card

    def _line(self, line: Counted) -> QWidget:
        """What, how many; then why, how long and who."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = said(line.kept.what)
        if line.kept.tables:
            title = self.tr("{0} ({1})").format(title, QLocale().toString(line.count))
        if line.bytes >= _MEGA:
            title = self.tr("{0}, {1} MB").format(title, QLocale().toString(line.bytes / _MEGA, "f", 0))
        column.addWidget(Label(title, "bodyStrong"))
        about = " · ".join(map(said, (line.kept.why, line.kept.how_long, line.kept.who_sees)))
        column.addWidget(Label(about, "small", "textMuted"))
        return part

    def _failed(self, problem: Problem) -> None:
        if isValid(self._dialog):
            found = words(problem)
            self._waits.hide()
            trouble = Banner("error", "")
            trouble.set_message(found.title, found.text)
            self._dialog.body.addWidget(trouble)
