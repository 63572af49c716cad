"""Words for what goes wrong with a certificate (oefenbewijs), in both languages."""

from oefenruimte.app.problem_texts.words import Words
from oefenruimte.domain.problem import Code

CERTIFICATE_NL: dict[Code, Words] = {
    Code.CERTIFICATE_DAMAGED: Words(
        "Dit is geen oefenbewijs, of het is beschadigd", "Vraag het bestand nog eens aan wie het gaf."
    ),
    Code.CERTIFICATE_UNSIGNED: Words(
        "Dit oefenbewijs is niet echt",
        "De handtekening klopt niet: er is iets aan veranderd. Vraag het bestand nog eens aan wie het gaf.",
    ),
}

CERTIFICATE_EN: dict[Code, Words] = {
    Code.CERTIFICATE_DAMAGED: Words(
        "This is no certificate, or it is damaged", "Ask for the file once more."
    ),
    Code.CERTIFICATE_UNSIGNED: Words(
        "This certificate is not genuine",
        "The signature does not fit: something in it was changed. Ask for the file once more.",
    ),
}
