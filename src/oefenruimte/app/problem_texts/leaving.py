"""Words for what cannot be taken out of the program, or not on this computer, in both languages."""

from oefenruimte.app.problem_texts.words import Words
from oefenruimte.domain.problem import Code

LEAVING_NL: dict[Code, Words] = {
    Code.EXPORT_FAILED: Words("Bewaren is niet gelukt", "Kies een andere plek en probeer opnieuw."),
    Code.POLICY_FORBIDS: Words(
        "Dit kan niet op deze computer", "Je organisatie heeft dit uitgezet. Vraag je beheerder."
    ),
}

LEAVING_EN: dict[Code, Words] = {
    Code.EXPORT_FAILED: Words("Saving did not work", "Choose another place and try again."),
    Code.POLICY_FORBIDS: Words(
        "This cannot be done on this computer",
        "Your organisation has turned this off. Ask your administrator.",
    ),
}
