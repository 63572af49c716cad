"""What happened, and what you can do: in Dutch, B1, je-form."""

from oefenruimte.app.problem_texts.handed import HANDED_NL
from oefenruimte.app.problem_texts.leaving import LEAVING_NL
from oefenruimte.app.problem_texts.records import RECORDS_NL
from oefenruimte.app.problem_texts.words import Words
from oefenruimte.domain.problem import Code

NL: dict[Code, Words] = {
    **HANDED_NL,
    **RECORDS_NL,
    **LEAVING_NL,
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
        "Deze oefening is nog niet goed", "{first} Los dit eerst op. Er is niets veranderd."
    ),
    Code.SCENARIO_UNKNOWN: Words("Deze oefening is hier niet", "Vraag je trainer om de oefening ‘{name}’."),
    Code.SCENARIO_TAKEN: Words(
        "Deze oefening is van iemand anders",
        "‘{name}’ staat hier al, van een collega of van Oefenruimte zelf. Maak een kopie en zet die klaar.",
    ),
    Code.DRAFT_UNKNOWN: Words("Dit concept is er niet meer", "Ga terug naar de lijst en kies een ander."),
    Code.DRAFT_DAMAGED: Words(
        "Dit concept kunnen we niet lezen", "Werk Oefenruimte bij en probeer het nog eens."
    ),
    Code.PICTURE_UNUSABLE: Words(
        "‘{name}’ kunnen we niet als plaatje gebruiken", "Kies een jpg of png van hooguit 5 MB."
    ),
    Code.CLIP_MISSING: Words(
        "Het fragment is er niet", "Je ziet de tekst in plaats van het beeld. Je kunt gewoon oefenen."
    ),
    Code.CLIP_UNPLAYABLE: Words(
        "Het fragment speelt niet af", "Je ziet de tekst in plaats van het beeld. Meld het aan je trainer."
    ),
    Code.CLIP_UNUSABLE: Words(
        "‘{name}’ kunnen we niet gebruiken", "Bewaar het fragment opnieuw als mp4, of kies een ander bestand."
    ),
    Code.CLIP_TOO_LONG: Words(
        "Dit fragment is te lang",
        "Er passen {most} minuten in. Kies een kleiner stuk en probeer het opnieuw.",
    ),
    Code.PACKAGE_UNSAFE: Words(
        "Dit pakket is niet veilig",
        "{reason} We hebben het niet geopend. Vraag de maker om een nieuw pakket.",
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
    Code.CAMERA_DENIED: Words(
        "Je mag de camera niet gebruiken",
        "Zet de camera aan in de privacy-instellingen van je computer. Of vraag het je beheerder.",
    ),
    Code.CAMERA_AWAY: Words("{device} is niet aangesloten", "We gebruiken nu {instead}."),
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
    Code.MICROPHONE_AWAY: Words("{device} is niet aangesloten", "We gebruiken nu {instead}."),
    Code.MICROPHONE_SILENT: Words("We horen je niet", "Staat je microfoon aan? De opname loopt gewoon door."),
    Code.FRAMES_LOST: Words(
        "Je computer heeft het druk", "Er zijn {count} beelden gemist. Sluit andere programma’s als het kan."
    ),
    Code.RECORDER_STOPPED: Words(
        "De opname is gestopt", "Het opnemen stopte onverwacht. Wat je had, is bewaard. Probeer het opnieuw."
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
    Code.DISK_FULL: Words("Je computer is vol", "Er is niets kwijt. Ruim iets op en probeer het opnieuw."),
    Code.DISK_LOW: Words(
        "Te weinig ruimte om op te nemen",
        "Zorg voor minstens {least} vrije ruimte op je computer. Dan kun je weer opnemen.",
    ),
    Code.FOLDER_READ_ONLY: Words(
        "We kunnen hier niet schrijven", "Je mag niets bewaren in de map {folder}. Vraag je beheerder."
    ),
    Code.TAKE_UNKNOWN: Words("Deze poging is er niet", "Misschien is de poging al gewist."),
    Code.TAKE_INTERRUPTED: Words(
        "Je vorige opname stopte onverwacht", "We hebben bewaard wat er was. Je kunt die poging terugkijken."
    ),
    Code.TAKE_UNFINISHED: Words(
        "Je was nog bezig met een poging", "We hebben bewaard wat er was. Je kunt die poging terugkijken."
    ),
    Code.RECORDING_DAMAGED: Words(
        "Een opname is beschadigd",
        "We kunnen hem niet afspelen. We gooien niets weg: het bestand staat nog in {folder}.",
    ),
    Code.NOT_MEASURED: Words(
        "Meten is niet gelukt",
        "Er is niets veranderd aan je opname. Je kunt hem gewoon terugkijken.",
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
        "Dit is geen deelruimte", "Kies de map of het adres dat je coach of beheerder je heeft gegeven."
    ),
    Code.SPACE_ADDRESS: Words("Dit adres klopt niet", "Kijk nog eens naar: {what}."),
    Code.SPACE_DENIED: Words(
        "De deelruimte laat je niet binnen",
        "Je toegangsgegevens kloppen niet. Er is niets kwijt. Vraag je beheerder om de goede.",
    ),
    Code.SPACE_EXPIRED_CREDENTIALS: Words(
        "Je toegang tot de deelruimte is verlopen",
        "Er is niets kwijt. Vraag je beheerder om nieuwe toegangsgegevens.",
    ),
    Code.SPACE_CREDENTIALS_MISSING: Words(
        "Deze deelruimte vraagt om toegangsgegevens",
        "Vul ze in bij Instellingen. Je krijgt ze van je beheerder.",
    ),
    Code.SPACE_NO_BUCKET: Words(
        "Deze opslag bestaat niet", "We vinden {bucket} niet. Kijk het adres na met je beheerder."
    ),
    Code.SPACE_CLOCK: Words(
        "De klok van je computer loopt niet gelijk",
        "Zet de datum en de tijd goed. Dan laat de deelruimte je weer binnen.",
    ),
    Code.SPACE_BUSY: Words(
        "Je andere deelruimte is nog in gebruik",
        "Trek in wat je deelt en verstuur je reacties. Dan kun je wisselen. "
        "Bestaat die deelruimte niet meer? Kies dan bij Instellingen ‘Stop met deze deelruimte’.",
    ),
    Code.CONTACT_UNKNOWN: Words("We kennen deze persoon niet", "Vraag of {name} ook in deze deelruimte zit."),
    Code.CONTACT_CHANGED: Words(
        "De sleutel van {name} is veranderd",
        "Deel nog niets. Vraag {name} persoonlijk of dat klopt en vergelijk de woorden.",
    ),
    Code.CONTACT_REVOKED: Words(
        "{name} hoort niet meer bij de organisatie",
        "Je kunt niets meer met {name} delen. Wat je al deelde, blijft. Intrekken kan altijd.",
    ),
    Code.NO_ORGANISATION: Words(
        "Je hoort nog niet bij een organisatie", "Vraag je beheerder om een uitnodiging."
    ),
    Code.ORGANISATION_EXISTS: Words(
        "In deze deelruimte is al een organisatie", "Vraag de beheerder ervan om een uitnodiging."
    ),
    Code.ORGANISATION_OTHER: Words(
        "Dit hoort bij een andere organisatie",
        "Je doet al mee bij een organisatie met andere woorden. Vergelijk de woorden met je beheerder.",
    ),
    Code.ROLE_NEEDED: Words("Dit kan alleen een {role}", "Vraag je beheerder of jij die rol krijgt."),
    Code.DELEGATION_EXPIRED: Words(
        "De volmacht van de beheerder is verlopen", "Pak de stick met de hoofdsleutel en verleng de volmacht."
    ),
    Code.ROSTER_MISSING: Words(
        "De ledenlijst is er nog niet", "Probeer het straks opnieuw. Blijft het zo? Vraag je beheerder."
    ),
    Code.ROSTER_OLDER: Words(
        "De deelruimte laat een oude ledenlijst zien",
        "We houden de nieuwere die je al had. Vertel het je beheerder.",
    ),
    Code.ROSTER_FORKED: Words(
        "Er zijn twee ledenlijsten met hetzelfde nummer",
        "We houden de lijst die je al had. Vertel het je beheerder.",
    ),
    Code.INVITATION_DAMAGED: Words(
        "Deze uitnodiging is beschadigd", "Vraag je beheerder om een nieuwe uitnodiging."
    ),
    Code.INVITATION_EXPIRED: Words(
        "Deze uitnodiging is verlopen", "Vraag je beheerder om een nieuwe uitnodiging."
    ),
    Code.INVITATION_USED: Words(
        "Deze uitnodiging is al gebruikt",
        "Een uitnodiging is voor één persoon. Vraag je beheerder om een nieuwe.",
    ),
    Code.REQUEST_UNKNOWN: Words("Deze aanmelding is er niet", "Misschien is die persoon al toegelaten."),
    Code.SHARE_UNKNOWN: Words("Deze gedeelde poging is er niet", "Misschien is hij ingetrokken of verlopen."),
    Code.SHARE_WITHDRAWN: Words("Deze poging is ingetrokken", "Je kunt hem niet meer openen."),
    Code.SHARE_EXPIRED: Words(
        "Het delen is gestopt", "De afgesproken dag is voorbij. Je kunt de poging niet meer openen."
    ),
    Code.PROOF_FIRST: Words(
        "Deze stap kun je nog niet overslaan",
        "Doe de oefening één keer en beantwoord elke regel van de zelfcheck met ja.",
    ),
    Code.SELF_CHECK_FIRST: Words(
        "Kijk eerst zelf terug",
        "Vul je zelfcheck in bij deze poging. Daarna gaat de feedback open.",
    ),
    Code.SELF_CHECK_FIXED: Words(
        "Je zelfcheck staat vast",
        "Je hebt de feedback op deze poging gelezen. Wat je zelf vond, blijft zoals het was.",
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
    Code.DATABASE_UNREACHABLE: Words(
        "Je oefenruimte is even niet bereikbaar",
        "De schijf antwoordt niet. Er is niets gewist. Probeer het opnieuw.",
    ),
    Code.SOUND_LOST: Words(
        "Je computer heeft het druk",
        "Er is een stukje geluid gemist. Sluit andere programma’s als het kan.",
    ),
    Code.DISK_SLOW: Words(
        "De opname is gestopt", "De schijf kon het niet bijhouden. Wat je had, is bewaard."
    ),
    Code.DISK_FAILED: Words(
        "De opname is gestopt", "De schijf geeft een fout. Wat je had, is bewaard. Vraag je beheerder."
    ),
    Code.OBJECT_NEWER: Words(
        "Een bestand hoort bij een nieuwere versie", "Werk het programma bij. Daarna kun je het openen."
    ),
    Code.OBJECT_LOST: Words(
        "Een gedeelde poging is weg uit de deelruimte",
        "Bij jou is niets weg. Het programma van wie hem deelde zet hem terug. Vraag anders je beheerder.",
    ),
    Code.OBJECT_FORKED: Words(
        "Van een collega kwamen twee verhalen",
        "Misschien is daar een reservekopie teruggezet. Er is niets weg. Vraag het even na.",
    ),
    Code.SHARE_TOO_LARGE: Words("Deze poging is te groot om te delen", "Deel een kortere poging."),
    Code.FEEDBACK_TOO_LARGE: Words(
        "Je feedback is te lang om te versturen", "Maak je reacties korter of haal er een paar weg."
    ),
    Code.SPACE_FULL: Words(
        "De deelruimte is vol",
        "Er is niets kwijt. Vraag je beheerder om ruimte. We proberen het straks opnieuw.",
    ),
    Code.BAD_ARGUMENT: Words("Dit klopt niet helemaal", "Kijk nog eens naar: {what}."),
    Code.INTERRUPTED: Words("Je hebt gestopt", "De opdracht is niet afgemaakt."),
    Code.LIBRARY_MISSING: Words(
        "Er mist een onderdeel",
        "{name} staat niet op deze computer. Vraag je beheerder om het te installeren.",
    ),
    Code.UNEXPECTED: Words(
        "Er ging iets mis", "Er is niets kwijt. Probeer het opnieuw. Blijft het zo? Vraag je beheerder."
    ),
}
