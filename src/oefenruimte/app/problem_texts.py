"""Every problem in words: what happened, and what you can do. Dutch first, English second.

A sentence may use the problem's facts as {blanks}; a missing fact is left out politely.
"""

from dataclasses import dataclass

from oefenruimte.domain.problem import Code, Problem


@dataclass(frozen=True, slots=True)
class Words:
    title: str
    text: str


_NL: dict[Code, Words] = {
    Code.WRONG_PASSPHRASE: Words(
        "Deze wachtzin klopt niet", "Probeer het nog eens. Je mag het zo vaak proberen als je wilt."
    ),
    Code.WRONG_RECOVERY_CODE: Words(
        "Deze herstelcode klopt niet", "Kijk of je alle tekens goed hebt overgenomen. Probeer het nog eens."
    ),
    Code.WEAK_PASSPHRASE: Words(
        "Je wachtzin is te kort", "Kies vier of meer woorden die niet bij elkaar horen."
    ),
    Code.PROFILE_EXISTS: Words(
        "Deze naam is al in gebruik", "Kies een andere naam, of open die oefenruimte."
    ),
    Code.PROFILE_UNKNOWN: Words("Deze oefenruimte is hier niet", "Kijk of je de naam goed hebt getypt."),
    Code.PROFILE_IN_USE: Words(
        "Je oefenruimte is al open", "Ga naar het venster dat al open is, of sluit dat eerst."
    ),
    Code.KEY_FILE_DAMAGED: Words(
        "Het slot van je oefenruimte is beschadigd",
        "Zet het bestand keys.json terug uit een reservekopie. Je opnames zijn niet aangeraakt.",
    ),
    Code.FILE_DAMAGED: Words(
        "Dit bestand is beschadigd",
        "Een deel is niet meer te lezen. De rest van je oefenruimte werkt gewoon.",
    ),
    Code.FILE_MISSING: Words("Dit bestand is er niet meer", "Het staat niet meer op deze computer."),
    Code.NOT_FOR_YOU: Words("Dit is niet voor jou bedoeld", "Je kunt dit niet openen. Vraag de afzender."),
    Code.DATABASE_NEWER: Words(
        "Je oefenruimte hoort bij een nieuwere versie",
        "Werk het programma bij. Er is niets veranderd aan je gegevens.",
    ),
    Code.DATABASE_DAMAGED: Words(
        "Je oefenruimte is beschadigd",
        "We kunnen je gegevens niet lezen. Zet ze terug uit een reservekopie. Er is niets gewist.",
    ),
    Code.DATABASE_NOT_ENCRYPTED: Words(
        "Versleutelen werkt hier niet",
        "Zonder versleuteling starten we niet. Vraag je beheerder om het programma opnieuw te installeren.",
    ),
    Code.SCENARIO_INVALID: Words(
        "Deze oefening is nog niet goed", "{first} Los dit eerst op. Er is niets geïmporteerd."
    ),
    Code.SCENARIO_UNKNOWN: Words("Deze oefening is hier niet", "Vraag je trainer om de oefening ‘{name}’."),
    Code.CLIP_MISSING: Words(
        "Het fragment is er niet", "Je ziet de tekst in plaats van het beeld. Je kunt gewoon oefenen."
    ),
    Code.CLIP_UNPLAYABLE: Words(
        "Het fragment speelt niet af", "Je ziet de tekst in plaats van het beeld. Meld het aan je trainer."
    ),
    Code.PACKAGE_UNSAFE: Words(
        "Dit pakket is niet veilig", "We hebben het niet geopend. Vraag de maker om een nieuw pakket."
    ),
    Code.CAMERA_NOT_FOUND: Words(
        "We vinden geen camera", "Sluit een camera aan en probeer opnieuw. Of oefen met alleen geluid."
    ),
    Code.CAMERA_BUSY: Words(
        "Je camera werkt niet",
        "Een ander programma gebruikt de camera, misschien een vergadering. Sluit het en probeer opnieuw.",
    ),
    Code.CAMERA_LOST: Words(
        "Je camera is weg",
        "Wat je al had opgenomen, is bewaard. Sluit de camera weer aan en probeer opnieuw.",
    ),
    Code.MICROPHONE_NOT_FOUND: Words(
        "We vinden geen microfoon", "Sluit een microfoon of headset aan en probeer opnieuw."
    ),
    Code.MICROPHONE_BUSY: Words(
        "Je microfoon werkt niet", "Een ander programma gebruikt de microfoon. Sluit het en probeer opnieuw."
    ),
    Code.MICROPHONE_LOST: Words(
        "Je microfoon is weg",
        "Wat je al had opgenomen, is bewaard. Sluit de microfoon weer aan en probeer opnieuw.",
    ),
    Code.MICROPHONE_SILENT: Words("We horen je niet", "Staat je microfoon aan? De opname loopt gewoon door."),
    Code.FRAMES_LOST: Words(
        "Je computer heeft het druk", "Er zijn {count} beelden gemist. Sluit andere programma’s als het kan."
    ),
    Code.ENCODER_STUCK: Words(
        "De opname is gestopt", "De computer kon het niet bijhouden. Wat je had, is bewaard."
    ),
    Code.ENCODER_FAILED: Words(
        "De opname is gestopt", "Het opnemen lukte niet verder. Wat je had, is bewaard. Probeer het opnieuw."
    ),
    Code.NOTHING_RECORDED: Words(
        "Er is niets opgenomen", "Kijk of je camera en microfoon aan staan. Probeer het opnieuw."
    ),
    Code.DISK_FULL: Words(
        "De opname is gestopt", "De computer heeft geen ruimte meer. Wat je had, is bewaard. Ruim iets op."
    ),
    Code.DISK_LOW: Words("Nog weinig ruimte", "Ruim iets op, dan kun je langer opnemen."),
    Code.FOLDER_READ_ONLY: Words(
        "We kunnen hier niet schrijven", "Je mag niets bewaren in de map {folder}. Vraag je beheerder."
    ),
    Code.TAKE_UNKNOWN: Words("Deze poging is er niet", "Misschien is de poging al gewist."),
    Code.TAKE_INTERRUPTED: Words(
        "Je vorige opname stopte onverwacht", "We hebben bewaard wat er was. Je kunt die poging terugkijken."
    ),
    Code.NO_SPACE: Words(
        "Je hebt nog geen deelruimte", "Ga naar Instellingen en kies de map die je met je coach deelt."
    ),
    Code.SPACE_UNREACHABLE: Words(
        "De deelruimte is nu niet bereikbaar", "Er is niets kwijt. We proberen het straks opnieuw."
    ),
    Code.SPACE_EXISTS: Words(
        "Hier is al een deelruimte", "Kies ‘Meedoen’ in plaats van ‘Nieuwe deelruimte’."
    ),
    Code.SPACE_INVALID: Words(
        "Dit is geen deelruimte", "Kies de map die je coach of beheerder je heeft gegeven."
    ),
    Code.CONTACT_UNKNOWN: Words("We kennen deze persoon niet", "Vraag of {name} ook in deze deelruimte zit."),
    Code.CONTACT_CHANGED: Words(
        "De sleutel van {name} is veranderd",
        "Deel nog niets. Vraag {name} persoonlijk of dat klopt en vergelijk de woorden.",
    ),
    Code.SHARE_UNKNOWN: Words("Deze gedeelde poging is er niet", "Misschien is hij ingetrokken of verlopen."),
    Code.SHARE_WITHDRAWN: Words("Deze poging is ingetrokken", "Je kunt hem niet meer openen."),
    Code.SHARE_EXPIRED: Words(
        "Het delen is gestopt", "De afgesproken dag is voorbij. Je kunt de poging niet meer openen."
    ),
    Code.OBJECT_DAMAGED: Words(
        "Een bestand in de deelruimte is beschadigd", "We slaan het over. De rest werkt gewoon."
    ),
    Code.OBJECT_UNSIGNED: Words(
        "Een bestand in de deelruimte is niet echt", "De handtekening klopt niet. We slaan het over."
    ),
    Code.OBJECT_FOREIGN: Words(
        "Een bestand hoort niet in deze deelruimte",
        "We kennen het soort of de afzender niet. We slaan het over.",
    ),
    Code.BAD_ARGUMENT: Words("Dit klopt niet helemaal", "Kijk nog eens naar: {what}."),
    Code.EXPORT_FAILED: Words("Bewaren is niet gelukt", "Kies een andere plek en probeer opnieuw."),
    Code.LIBRARY_MISSING: Words(
        "Er mist een onderdeel",
        "{name} staat niet op deze computer. Vraag je beheerder om het te installeren.",
    ),
    Code.UNEXPECTED: Words(
        "Er ging iets mis", "Er is niets kwijt. Probeer het opnieuw. Blijft het zo? Vraag je beheerder."
    ),
}

_EN: dict[Code, Words] = {
    Code.WRONG_PASSPHRASE: Words("That passphrase is not right", "Try again, as often as you like."),
    Code.WRONG_RECOVERY_CODE: Words(
        "That recovery code is not right", "Check every character and try again."
    ),
    Code.WEAK_PASSPHRASE: Words("Your passphrase is too short", "Choose four or more unrelated words."),
    Code.PROFILE_EXISTS: Words("This name is taken", "Choose another name, or open that practice room."),
    Code.PROFILE_UNKNOWN: Words("This practice room is not here", "Check how you typed the name."),
    Code.PROFILE_IN_USE: Words("Your practice room is already open", "Go to that window, or close it first."),
    Code.KEY_FILE_DAMAGED: Words(
        "The lock of your practice room is damaged",
        "Put keys.json back from a backup. Your recordings were not touched.",
    ),
    Code.FILE_DAMAGED: Words(
        "This file is damaged", "Part of it cannot be read. Everything else still works."
    ),
    Code.FILE_MISSING: Words("This file is gone", "It is no longer on this computer."),
    Code.NOT_FOR_YOU: Words("This is not meant for you", "You cannot open it. Ask the sender."),
    Code.DATABASE_NEWER: Words(
        "Your practice room belongs to a newer version", "Update the program. Nothing was changed."
    ),
    Code.DATABASE_DAMAGED: Words(
        "Your practice room is damaged", "Your data cannot be read. Restore a backup. Nothing was erased."
    ),
    Code.DATABASE_NOT_ENCRYPTED: Words(
        "Encryption does not work here", "Without it we do not start. Ask your administrator to reinstall."
    ),
    Code.SCENARIO_INVALID: Words(
        "This exercise is not right yet", "{first} Solve this first. Nothing was imported."
    ),
    Code.SCENARIO_UNKNOWN: Words("This exercise is not here", "Ask your trainer for ‘{name}’."),
    Code.CLIP_MISSING: Words("The clip is missing", "You see its text instead. You can practise as usual."),
    Code.CLIP_UNPLAYABLE: Words("The clip does not play", "You see its text instead. Tell your trainer."),
    Code.PACKAGE_UNSAFE: Words(
        "This package is not safe", "We did not open it. Ask its maker for a new one."
    ),
    Code.CAMERA_NOT_FOUND: Words(
        "No camera found", "Connect one and try again, or practise with sound only."
    ),
    Code.CAMERA_BUSY: Words(
        "Your camera does not work", "Another program uses it. Close that and try again."
    ),
    Code.CAMERA_LOST: Words("Your camera is gone", "What you recorded is kept. Reconnect it and try again."),
    Code.MICROPHONE_NOT_FOUND: Words("No microphone found", "Connect a microphone or headset and try again."),
    Code.MICROPHONE_BUSY: Words(
        "Your microphone does not work", "Another program uses it. Close that and try again."
    ),
    Code.MICROPHONE_LOST: Words(
        "Your microphone is gone", "What you recorded is kept. Reconnect it and try again."
    ),
    Code.MICROPHONE_SILENT: Words("We cannot hear you", "Is your microphone on? The recording goes on."),
    Code.FRAMES_LOST: Words(
        "Your computer is busy", "{count} pictures were missed. Close other programs if you can."
    ),
    Code.ENCODER_STUCK: Words(
        "The recording stopped", "The computer could not keep up. What you had is kept."
    ),
    Code.ENCODER_FAILED: Words("The recording stopped", "Recording failed. What you had is kept. Try again."),
    Code.NOTHING_RECORDED: Words("Nothing was recorded", "Check your camera and microphone and try again."),
    Code.DISK_FULL: Words("The recording stopped", "The disk is full. What you had is kept. Make some room."),
    Code.DISK_LOW: Words("Little room left", "Make some room to record longer."),
    Code.FOLDER_READ_ONLY: Words(
        "We cannot write here", "You may not save in {folder}. Ask your administrator."
    ),
    Code.TAKE_UNKNOWN: Words("This take is not here", "It may have been erased."),
    Code.TAKE_INTERRUPTED: Words(
        "Your last recording stopped unexpectedly", "We kept what there was. You can look back."
    ),
    Code.NO_SPACE: Words(
        "You have no sharing space yet", "Choose the folder you share with your coach in Settings."
    ),
    Code.SPACE_UNREACHABLE: Words(
        "The sharing space cannot be reached", "Nothing is lost. We try again later."
    ),
    Code.SPACE_EXISTS: Words(
        "There is a sharing space here already", "Choose ‘Join’ instead of ‘New space’."
    ),
    Code.SPACE_INVALID: Words(
        "This is not a sharing space", "Choose the folder your coach or administrator gave you."
    ),
    Code.CONTACT_UNKNOWN: Words("We do not know this person", "Ask whether {name} is in this space too."),
    Code.CONTACT_CHANGED: Words(
        "The key of {name} has changed", "Do not share yet. Ask {name} in person and compare the words."
    ),
    Code.SHARE_UNKNOWN: Words("This shared take is not here", "It may have been withdrawn or expired."),
    Code.SHARE_WITHDRAWN: Words("This take was withdrawn", "You can no longer open it."),
    Code.SHARE_EXPIRED: Words(
        "Sharing has ended", "The agreed day is over. You can no longer open the take."
    ),
    Code.OBJECT_DAMAGED: Words("A file in the space is damaged", "We skip it. Everything else works."),
    Code.OBJECT_UNSIGNED: Words("A file in the space is not genuine", "Its signature is wrong. We skip it."),
    Code.OBJECT_FOREIGN: Words("A file does not belong in this space", "Unknown kind or sender. We skip it."),
    Code.BAD_ARGUMENT: Words("Something is not quite right", "Look again at: {what}."),
    Code.EXPORT_FAILED: Words("Saving failed", "Choose another place and try again."),
    Code.LIBRARY_MISSING: Words(
        "A part is missing", "{name} is not on this computer. Ask your administrator."
    ),
    Code.UNEXPECTED: Words("Something went wrong", "Nothing is lost. Try again, or ask your administrator."),
}


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def words(problem: Problem, language: str = "nl") -> Words:
    """The title and the sentence for this problem, blanks filled."""
    found = (_EN if language == "en" else _NL)[problem.code]
    facts = _Facts(problem.facts)
    return Words(found.title.format_map(facts), found.text.format_map(facts))


def sentence(problem: Problem, language: str = "nl") -> str:
    """Both on one line, for the command line."""
    found = words(problem, language)
    return f"{found.title}. {found.text}"
