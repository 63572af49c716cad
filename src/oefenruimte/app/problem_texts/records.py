"""Words for what goes wrong with a learning record store, in both languages."""

from oefenruimte.app.problem_texts.words import Words
from oefenruimte.domain.problem import Code

RECORDS_NL: dict[Code, Words] = {
    Code.LRS_ADDRESS: Words(
        "Dit adres kan niet",
        "Vul het adres in dat je kreeg. Het begint met https:// en er staat geen sleutel in.",
    ),
    Code.LRS_UNREACHABLE: Words(
        "De leeromgeving is even niet bereikbaar",
        "Wat al verstuurd is, blijft verstuurd. Probeer het straks opnieuw.",
    ),
    Code.LRS_DENIED: Words(
        "De leeromgeving laat je niet toe", "De sleutel klopt niet meer. Vraag wie hem je gaf om een nieuwe."
    ),
    Code.LRS_REFUSED: Words(
        "De leeromgeving nam dit niet aan",
        "Klopt het adres? Vraag het aan wie de leeromgeving beheert. Hier is niets weg.",
    ),
}

RECORDS_EN: dict[Code, Words] = {
    Code.LRS_ADDRESS: Words(
        "This address cannot be used", "Give the address you got. It begins with https:// and holds no key."
    ),
    Code.LRS_UNREACHABLE: Words(
        "The learning environment cannot be reached", "What was sent stays sent. Try again later."
    ),
    Code.LRS_DENIED: Words(
        "The learning environment does not let you in", "Ask whoever gave you the key for a new one."
    ),
    Code.LRS_REFUSED: Words(
        "The learning environment did not take this",
        "Is the address right? Ask whoever manages the learning environment. Nothing is gone here.",
    ),
}
