"""Words for what goes wrong with contributions to the effect report, in both languages."""

from oefenruimte.app.problem_texts.words import Words
from oefenruimte.domain.problem import Code

EFFECT_NL: dict[Code, Words] = {
    Code.CONTRIBUTION_DAMAGED: Words(
        "Dit is geen bijdrage, of hij is beschadigd", "Hij telt niet mee. De rest werkt gewoon."
    ),
    Code.CONTRIBUTION_EMPTY: Words(
        "Er is nog niets om bij te dragen", "Doe je nulmeting, en oefen daarna. Dan is er iets te zien."
    ),
}

EFFECT_EN: dict[Code, Words] = {
    Code.CONTRIBUTION_DAMAGED: Words(
        "This is no contribution, or it is damaged", "It does not count. The others still do."
    ),
    Code.CONTRIBUTION_EMPTY: Words(
        "There is nothing to contribute yet", "Do the baseline first, and practise. Then there is."
    ),
}
