"""A certificate that was dropped on the window: what it says, and whether that is so."""

from pathlib import Path

from oefenruimte.app.certificate_words import certificate_lines, trust_line
from oefenruimte.app.certificates import Certificates, Checked, open_certificate
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import said
from oefenruimte.ui.widgets import Button, Dialog, IconLine, Label

_WIDTH = 620


class CheckedCertificate(Dialog):
    """Only for one whose signature is right; another is told as a problem (`show_certificate`)."""

    def __init__(self, context: ScreenContext, checked: Checked) -> None:
        subtitle = self.tr("Dit is echt ondertekend. Het is geen cijfer en geen beoordeling.")
        super().__init__(context.overlay, self.tr("Oefenbewijs"), subtitle, width=_WIDTH)
        certificate = checked.certificate
        title, *shown, signed, words = map(said, certificate_lines(certificate))
        self.body.addWidget(Label(title, "h3"))
        for line in shown:
            self.body.addWidget(IconLine("check", line.strip()))
        self.body.addSpacing(8)
        self.body.addWidget(IconLine("circle-check", signed, icon_color="success"))
        self.body.addWidget(Label(words, "note", "textMuted"))
        self.trust = Label(said(trust_line(checked)), "bodyStrong")
        self.body.addWidget(self.trust)
        done = Button(self.tr("Sluit"), "primary", key="Esc")
        done.clicked.connect(lambda: self.close_with(""))
        self.footer.addWidget(done)
        self.set_first_focus(done)


def show_certificate(context: ScreenContext, file: Path) -> None:
    """Look at it in the background, then show it, or tell what is wrong with it."""
    context.jobs.run(
        _checked,
        context.session.certificates,
        file,
        on_done=lambda checked: CheckedCertificate(context, checked).present(),
        on_problem=context.problem,
    )


def _checked(certificates: Certificates, file: Path) -> Checked:
    return certificates.check(open_certificate(file))
