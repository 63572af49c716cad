"""Who signed a certificate, and whether one may believe that, in words."""

from oefenruimte.app.certificates import Checked
from oefenruimte.app.dates import day_text
from oefenruimte.domain.organisation import Trust
from oefenruimte.sharing.certificate import Certificate

_TRUST = {
    Trust.IN_PERSON: "Je hebt de woorden van {name} vergeleken: dit is echt van {name}.",
    Trust.ORGANISATION: "Je organisatie kent {name}.",
    Trust.NOT_VERIFIED: (
        "Je hebt de woorden van {name} nog niet vergeleken. Vraag {name} of dit de woorden zijn."
    ),
    Trust.CHANGED: "De sleutels van {name} zijn veranderd. Vergelijk de woorden opnieuw.",
    Trust.REVOKED: "{name} hoort niet meer bij je organisatie. Ondertekenen deed {name} wel zelf.",
}


def certificate_lines(certificate: Certificate) -> tuple[str, ...]:
    """What it says, and what is sure of it without knowing anybody."""
    day = certificate.signed_at.astimezone().date()
    return (
        f"{certificate.learner_name} heeft geoefend: {certificate.exercise}",
        *(f"  {line}" for line in certificate.shown),
        f"Ondertekend door {certificate.signer_name} op {day_text(day)} {day.year}. Sindsdien is er niets "
        "aan veranderd.",
        f"Woorden van wie ondertekende: {certificate.words}",
    )


def trust_line(checked: Checked) -> str:
    """Whether the name above the signature may be believed."""
    if checked.own:
        return "Jij hebt dit zelf ondertekend."
    if checked.contact is None:
        name = checked.certificate.signer_name
        return f"Je kent {name} niet. Vraag {name} of dit de woorden zijn."
    return _TRUST[checked.contact.trust].format(name=checked.contact.name)
