"""Words for what goes wrong with files that are handed over, in both languages: a certificate (oefenbewijs),
and a contribution to the effect report."""

from oefenruimte.app.problem_texts.words import Words
from oefenruimte.domain.problem import Code

HANDED_NL: dict[Code, Words] = {
    Code.CERTIFICATE_DAMAGED: Words(
        "Dit is geen oefenbewijs, of het is beschadigd", "Vraag het bestand nog eens aan wie het gaf."
    ),
    Code.CERTIFICATE_UNSIGNED: Words(
        "Dit oefenbewijs is niet echt",
        "De handtekening klopt niet: er is iets aan veranderd. Vraag het bestand nog eens aan wie het gaf.",
    ),
    Code.CONTRIBUTION_DAMAGED: Words(
        "Dit is geen bijdrage, of hij is beschadigd", "Hij telt niet mee. De rest werkt gewoon."
    ),
    Code.CONTRIBUTION_EMPTY: Words(
        "Er is nog niets om bij te dragen", "Doe je nulmeting, en oefen daarna. Dan is er iets te zien."
    ),
}

HANDED_EN: dict[Code, Words] = {
    Code.CERTIFICATE_DAMAGED: Words(
        "This is no practice certificate, or it is damaged", "Ask for the file once more."
    ),
    Code.CERTIFICATE_UNSIGNED: Words(
        "This practice certificate is not genuine",
        "The signature is not right: something in it was changed. Ask for the file once more.",
    ),
    Code.CONTRIBUTION_DAMAGED: Words(
        "This is no contribution, or it is damaged", "It does not count. The others still do."
    ),
    Code.CONTRIBUTION_EMPTY: Words(
        "There is nothing to contribute yet",
        "Do your baseline, and then practise. Then there is something to see.",
    ),
}
