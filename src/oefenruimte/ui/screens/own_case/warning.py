"""What in the text may point at a real person. A warning: it never holds anybody up."""

from PySide6.QtWidgets import QWidget

from oefenruimte.app.authoring.own_case import sensitive_in
from oefenruimte.app.authoring.privacy_words import Sensitive
from oefenruimte.domain.draft import Draft
from oefenruimte.ui.widgets import Card, IconLine, Label, announce

_MOST = 8


class WarningCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title="", parent=parent)
        self._shown: tuple[str, ...] | None = None
        self.lines: list[str] = []

    def show_draft(self, draft: Draft) -> None:
        """What there is to say about it now."""
        found = tuple(dict.fromkeys(f"{self._kind(hit.kind)}: {hit.text}" for _, hit in sensitive_in(draft)))
        if found == self._shown:
            return
        more = self._shown is not None and len(found) > len(self._shown)
        self._shown, self.lines = found, list(found)
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not found:
            self.body.addWidget(
                IconLine("circle-check", self.tr("Geen namen of nummers gezien"), "bodyStrong")
            )
            self.body.addWidget(
                Label(
                    self.tr("Kijk zelf ook nog even. Schrijf zo dat niemand de ander kan herkennen."),
                    "note",
                    "textMuted",
                )
            )
            return
        head = IconLine(
            "triangle-alert", self.tr("Kan iemand de ander herkennen?"), "bodyStrong", "text", "warning"
        )
        self.body.addWidget(head)
        for line in found[:_MOST]:
            self.body.addWidget(Label(line, "noteStrong"))
        if len(found) > _MOST:
            self.body.addWidget(Label(self.tr("En nog {0}.").format(len(found) - _MOST), "note"))
        self.body.addWidget(
            Label(
                self.tr("Verander het liever: een andere naam, een ander nummer. Het mag wel zo blijven."),
                "note",
                "textMuted",
            )
        )
        if more:
            announce(self, self.tr("Kan iemand de ander herkennen? {0}").format(found[-1]))

    def _kind(self, kind: Sensitive) -> str:
        return {
            Sensitive.NAME: self.tr("Naam"),
            Sensitive.BSN: self.tr("Burgerservicenummer"),
            Sensitive.PHONE: self.tr("Telefoonnummer"),
            Sensitive.ADDRESS: self.tr("Adres"),
            Sensitive.EMAIL: self.tr("E-mailadres"),
            Sensitive.ACCOUNT: self.tr("Rekeningnummer"),
            Sensitive.BIRTHDAY: self.tr("Geboortedatum"),
        }[kind]
