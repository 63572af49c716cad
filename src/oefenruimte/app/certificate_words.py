"""Who signed a certificate, and whether one may believe that, in words."""

from oefenruimte.app.certificates import Checked
from oefenruimte.app.dates import day_text
from oefenruimte.domain.organisation import Trust
from oefenruimte.domain.worded import Worded, worded
from oefenruimte.sharing.certificate import Certificate


def certificate_lines(certificate: Certificate) -> tuple[str, ...]:
    """What it says, and what is sure of it without knowing anybody."""
    day = certificate.signed_at.astimezone().date()
    return (
        worded(
            "{name} heeft geoefend: {exercise}",
            name=certificate.learner_name,
            exercise=certificate.exercise,
        ),
        *(f"  {line}" for line in certificate.shown),
        worded(
            "Ondertekend door {name} op {day} {year}. Sindsdien is er niets aan veranderd.",
            name=certificate.signer_name,
            day=day_text(day),
            year=day.year,
        ),
        worded("Woorden van wie ondertekende: {words}", words=certificate.words),
    )


def trust_line(checked: Checked) -> str:
    """Whether the name above the signature may be believed."""
    if checked.own:
        return worded("Jij hebt dit zelf ondertekend.")
    if checked.contact is None:
        name = checked.certificate.signer_name
        return worded("Je kent {name} niet. Vraag {name} of dit de woorden zijn.", name=name)
    return _trust(checked.contact.trust, checked.contact.name)


def _trust(trust: Trust, name: str) -> Worded:
    match trust:
        case Trust.IN_PERSON:
            return worded("Je hebt de woorden van {name} vergeleken: dit is echt van {name}.", name=name)
        case Trust.ORGANISATION:
            return worded("Je organisatie kent {name}.", name=name)
        case Trust.NOT_VERIFIED:
            return worded(
                "Je hebt de woorden van {name} nog niet vergeleken. Vraag {name} of dit de woorden zijn.",
                name=name,
            )
        case Trust.CHANGED:
            return worded("De sleutels van {name} zijn veranderd. Vergelijk de woorden opnieuw.", name=name)
        case Trust.REVOKED:
            return worded(
                "{name} hoort niet meer bij je organisatie. Ondertekenen deed {name} wel zelf.", name=name
            )
