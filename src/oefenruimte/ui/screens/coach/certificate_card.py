"""A certificate for the learner of this share: the coach chooses what was seen, signs, and saves a file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from oefenruimte.app.certificates import SUFFIX, Certificates, asked_for, save_certificate
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import InboxItem, Reply, RubricLine
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.saving import PlainFile
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.widgets import Button, Card, CheckBox, Dialog, IconLine, Label

_WIDTH = 560


class CertificateCard(Card):
    """Not there for a group: it is about one person and their coach."""

    def __init__(
        self,
        context: ScreenContext,
        item: InboxItem,
        replies: Sequence[Reply] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title=self.tr("Oefenbewijs"), padding=(16, 12), spacing=6, parent=parent)
        self._context, self._item = context, item
        asked = asked_for(replies, item.sender.id) is not None
        if asked:
            told = self.tr("{0} vraagt hierom. Je ondertekent wat je {0} zag doen. Het is geen cijfer.")
        else:
            told = self.tr("Vraagt {0} erom? Dan onderteken je wat {0} liet zien. Het is geen cijfer.")
        self.body.addWidget(Label(told.format(first_name(item.sender.name)), "note", "textMuted"))
        self.make = Button(
            self.tr("Maak een oefenbewijs"), "outline" if asked else "ghost", "small", icon="file-text"
        )
        self.make.clicked.connect(self._ask)
        self.body.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        if not item.manifest.behaviours or item.manifest.circle is not None:
            self.hide()

    def _ask(self) -> None:
        self._context.jobs.run(
            self._context.session.certificates.choices,
            self._item.share_id,
            on_done=self._show,
            on_problem=self._context.problem,
            owner=self,
        )

    def _show(self, choices: Sequence[tuple[RubricLine, bool]]) -> None:
        CertificateDialog(self._context, self._item, choices).present()


class CertificateDialog(Dialog):
    """What is in it is chosen here; then where the file goes."""

    def __init__(
        self, context: ScreenContext, item: InboxItem, choices: Sequence[tuple[RubricLine, bool]]
    ) -> None:
        name = first_name(item.sender.name)
        super().__init__(
            context.overlay,
            self.tr("Oefenbewijs voor {0}").format(name),
            self.tr(
                "Wat heb je {0} zien doen? Alleen dat staat erin, met jullie namen en de oefening."
            ).format(name),
            width=_WIDTH,
        )
        self._context, self._item = context, item
        self.boxes: dict[str, CheckBox] = {}
        for line, seen in choices:
            box = CheckBox(line.text)
            box.setChecked(seen)
            box.toggled.connect(self._allow)
            self.boxes[line.behaviour_id] = box
            self.body.addWidget(box)
        told = self.tr(
            "Er wordt niets verstuurd. Jij geeft het bestand aan {0}, en {0} laat het zien aan wie die wil. "
            "Wat je ondertekent, kun je niet meer intrekken."
        )
        self.body.addWidget(IconLine("info", told.format(name), "note", "textMuted"))
        back = Button(self.tr("Toch niet"), key="Esc")
        back.clicked.connect(lambda: self.close_with(""))
        self.sign = Button(self.tr("Onderteken en bewaar"), "primary", icon="download")
        self.sign.clicked.connect(self._sign)
        self.footer.addWidget(back)
        self.footer.addWidget(self.sign)
        self.set_first_focus(next(iter(self.boxes.values())))
        self._allow()

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def _allow(self) -> None:
        self.sign.set_unavailable(None if self.chosen else self.tr("Kies eerst wat je hebt gezien."))

    def _sign(self) -> None:
        file, title = PlainFile(self._context), self.tr("Oefenbewijs {0}").format(self._item.sender.name)
        certificates = self._context.session.certificates
        write = partial(_write, certificates, self._item.share_id, self.chosen)
        self.close_with("onderteken")
        file.ask(self.tr("Oefenbewijs bewaren?"), title, title, {SUFFIX: self.tr("Oefenbewijs")}, write)


def _write(certificates: Certificates, share_id: ShareId, chosen: tuple[str, ...], file: Path) -> None:
    save_certificate(certificates.make(share_id, chosen), file)
