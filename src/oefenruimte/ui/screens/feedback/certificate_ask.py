"""Asking the coach for a certificate: one person asks one person, and says so first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.app.certificates import asked_for
from oefenruimte.domain.ids import ShareId
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.screens.feedback.load import Told, is_live
from oefenruimte.ui.screens.feedback.talks import LANE
from oefenruimte.ui.widgets import Answer, Button, Card, IconLine, Label, ask

_ASK, _NOT = "vraag", "niet"


class CertificateAsk(Card):
    """There once one has feedback of one coach, as long as that coach can see the take."""

    changed = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Oefenbewijs"), padding=(16, 12), spacing=6, parent=parent)
        self._context = context
        self._share_id = ShareId("")
        self._coach = ""
        self._told = Label("", "note", "textMuted")
        self.body.addWidget(self._told)
        self.asked = IconLine("circle-check", "", icon_color="success")
        self.body.addWidget(self.asked)
        self.button = Button(self.tr("Vraag om een oefenbewijs"), "share_outline", "small")
        self.button.clicked.connect(self._ask)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_told(self, told: Told) -> None:
        grant = told.shared.grant
        asked = asked_for(told.replies, told.me)
        may = bool(told.sheets) and grant.circle_id is None and is_live(grant) and not told.check_first
        self._share_id, self._coach = grant.share_id, grant.called
        self._told.setText(
            self.tr("{0} kan ondertekenen wat je liet zien. Jij laat het zien aan wie je wilt.").format(
                self._coach
            )
        )
        if asked is not None:
            day = day_text(asked.at.astimezone().date())
            self.asked.label.setText(self.tr("Gevraagd op {0}").format(day))
        self.asked.setVisible(asked is not None)
        self.button.setVisible(asked is None)
        self.setVisible(may)

    def _ask(self) -> None:
        question = ask(
            self._context.overlay,
            self.tr("{0} om een oefenbewijs vragen?").format(self._coach),
            self.tr("{0} ziet dat je erom vraagt. Niemand anders ziet dat.").format(self._coach),
            [
                Answer(_NOT, self.tr("Toch niet"), safe=True, key="Esc"),
                Answer(_ASK, self.tr("Stuur je vraag"), "share"),
            ],
        )
        question.closed.connect(lambda said: self._send() if said == _ASK else None)

    def _send(self) -> None:
        self._context.jobs.run(
            self._context.session.certificates.ask,
            self._share_id,
            on_done=lambda _: self._sent(),
            on_problem=self._context.problem,
            owner=self,
            key=LANE,
        )

    def _sent(self) -> None:
        self._context.toast(self.tr("Je vraag gaat naar {0}.").format(self._coach), icon="send")
        self._context.sync_soon()
        self.changed.emit()
