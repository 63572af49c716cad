"""What people call the parts of an exercise, in Dutch and English: headings and columns."""

import re
from collections.abc import Mapping
from difflib import get_close_matches

from oefenruimte.domain.scenario import Level, Setting
from oefenruimte.scenarios.importers.names import plain_name

_META: Mapping[str, str] = {
    "title": "titel|title|naam oefening|naam van de oefening|titel oefening|titel van de oefening|oefening"
    "|scenario"
    "|casusnaam|naam scenario",
    "summary": "samenvatting|in het kort|kort|in een zin|korte omschrijving|omschrijving|beschrijving|summary"
    "|description|kaartje",
    "situation": "situatie|situation|context|wat speelt er|wat is er aan de hand|achtergrond|inleiding"
    "|introductie"
    "|aanleiding|casus|situatieschets|casusbeschrijving|situatiebeschrijving|verhaal|wat gebeurde er",
    "role": "rol|role|rol deelnemer|rol van de deelnemer|rol medewerker|rol van de medewerker|wie ben je"
    "|wie ben jij|rolbeschrijving",
    "goal": "doel|goal|doelen|leerdoel|leerdoelen|doel van het gesprek|doel van de oefening|gespreksdoel"
    "|wat wil je bereiken|doelstelling",
    "facts": "feiten|facts|dit mag je gebruiken|informatie|gegevens|dit weet je|wat je weet"
    "|achtergrondinformatie"
    "|weetjes|wat kan wel|regels|dit staat vast",
    "tips": "tips|tip|aanpak|hints|hint|adviezen|advies|zo pak je het aan|handvatten|doe dit|wel doen",
    "behaviours": "gedrag|gedragingen|behaviours|behaviour|behaviors|behavior|te zien gedrag|zichtbaar gedrag"
    "|waar let je op|hier let je op|hier let je coach op|let op|aandachtspunten|observatiepunten|criteria"
    "|beoordelingspunten|kijkpunten|gewenst gedrag",
    "pitfalls": "valkuilen|valkuil|pitfalls|pitfall|niet doen|doe dit niet|vermijd|veelgemaakte fouten",
    "skills": "vaardigheden|vaardigheid|skills|skill|competenties|competentie|kernwaarden",
    "citizen": "inwoner|naam inwoner|naam van de inwoner|burger|klant|bezoeker|beller|gesprekspartner|citizen"
    "|personage|rol inwoner|wie is de inwoner|wie staat er voor je|client|aanvrager",
    "setting": "plek|plaats|locatie|setting|waar|waar speelt het|omgeving|kanaal",
    "level": "niveau|level|moeilijkheid|moeilijkheidsgraad",
    "minutes": "duur|minuten|tijdsduur|duration|minutes|hoe lang",
    "language": "taal|language",
    "credits": "credits|met dank aan|makers|maker|gemaakt door|auteur|auteurs|author|authors|bron|spel",
    "licence": "licentie|licence|license|rechten",
    "version": "versie|version",
    "turns": "beurten|gesprek|het gesprek|fragmenten|dialoog|script|draaiboek|turns|verloop|gespreksverloop",
}
_TURN: Mapping[str, str] = {
    "turn": "beurt|turn|nr|nummer|no|id|stap|scene|#|volgnummer|beurtnummer|nr beurt|step|code",
    "name": "naam|name|naam beurt|naam van de beurt|beurtnaam|titel beurt|onderwerp|kop",
    "clip": "fragment|bestand|video|clip|file|bestandsnaam|filmpje|film|audio|geluid|media|videobestand"
    "|fragment bestand|filename|opname",
    "captions": "ondertiteling|ondertitels|ondertitel|ondertitelbestand|captions|caption|subtitles"
    "|subtitle|vtt"
    "|srt",
    "lines": "tekst|text|wat zegt de inwoner|wat zegt inwoner|inwoner zegt|de inwoner zegt|inwoner|burger"
    "|klant"
    "|uitspraak|zegt|transcript|tekst inwoner|tekst van de inwoner|lines|script|dialoog|wat zegt de burger"
    "|wat zegt de klant|wat zegt zij|wat zegt hij|wat zegt ze|wat zegt mevrouw|wat zegt meneer|beller"
    "|bezoeker"
    "|uitgesproken tekst|wat hoor je|client|citizen|gesproken tekst|de inwoner",
    "prompt": "opdracht|prompt|beurt deelnemer|vraag aan deelnemer|opdracht deelnemer|instructie|wat doe je"
    "|wat doet de deelnemer|opdracht voor de deelnemer|reactie|reageer|taak|task",
    "hints": "spiekbriefje|spiekbrief|cue card|cue_card|cuecard|geheugensteun|steekwoorden|geheugensteuntje",
    "after": "hierna|volgende|daarna|vervolg|next|gaat naar|ga naar|volgende beurt|wat volgt|naar|ga door "
    "naar"
    "|ga verder naar|verder naar|verder met",
    "ways": "keuze|keuzes|label|choice|choices|opties|mogelijkheden|vertakking|vertakkingen|branches"
    "|antwoordkeuze"
    "|keuzetekst|keuze tekst|keuzelabel",
    "question": "keuzevraag|vraag|question|vraag bij keuze",
    "answer": "voorbeeldantwoord|voorbeeld antwoord|voorbeeld|goed antwoord|model answer|model_answer"
    "|modelantwoord"
    "|medewerker|ambtenaar|deelnemer|goede reactie|voorbeeldreactie|mogelijk antwoord|jij|ik|baliemedewerker",
    "seconds": "seconden|tijd|usual seconds|usual_seconds|antwoordtijd|spreektijd",
}
LISTS = ("skills", "facts", "tips", "pitfalls", "behaviours")
SPEAKERS = (
    "inwoner|burger|klant|bezoeker|beller|client|citizen|mevrouw|meneer|mw|dhr"
    "|moeder|vader|zij|hij|de inwoner"
)
_LETTERS = re.compile(r"[^a-z0-9#]+")
_ASIDE = re.compile(r"\([^)]{0,60}\)")
_ARTICLE = re.compile(r"^(?:de|het|een|jouw|je|mijn|uw|onze) ")


def _table(words: Mapping[str, str]) -> dict[str, str]:
    return {_normal(word): field for field, all_words in words.items() for word in all_words.split("|")}


def _normal(text: str) -> str:
    plain = _LETTERS.sub(" ", plain_name(_ASIDE.sub(" ", text))).strip()
    return _ARTICLE.sub("", plain)


_META_WORDS = _table(_META)
_TURN_WORDS = _table(_TURN)


def meta_field(text: str) -> str | None:
    """The property of the exercise that this heading names, if it does."""
    return _find(text, _META_WORDS)


def turn_field(text: str) -> str | None:
    """The property of a turn that this column or heading names, if it does."""
    return _find(text, _TURN_WORDS)


def _find(text: str, words: Mapping[str, str]) -> str | None:
    if len(text) > 60:
        return None
    normal = _normal(text)
    if normal in words:
        return words[normal]
    if len(normal) < 5:
        return None
    alike = [word for word in words if word[0] == normal[0]]  # few mistype the first letter
    close = get_close_matches(normal, alike, n=1, cutoff=0.87)  # Situtatie
    return words[close[0]] if close else None


_SETTINGS = {
    Setting.PHONE: ("telefoon", "phone", "kcc", "bellen", "belt"),
    Setting.VIDEO_CALL: ("video", "beeldbel", "teams", "zoom"),
    Setting.HOME_VISIT: ("huisbezoek", "thuis", "keukentafel", "home", "woning"),
    Setting.MEETING: ("overleg", "vergader", "meeting", "spreekkamer", "kantoor"),
    Setting.COUNTER: ("balie", "loket", "counter", "gemeentehuis", "stadskantoor", "straat"),
}
_LEVELS = {
    Level.BEGIN: ("begin", "makkelijk", "basis", "easy", "start", "1"),
    Level.UITDAGEND: ("uitdag", "moeilijk", "gevorderd", "expert", "hard", "advanced", "3"),
    Level.VERDER: ("verder", "gemiddeld", "midden", "medium", "normaal", "2"),
}


def setting_of(text: str) -> Setting | None:
    """Where a conversation is, from free words."""
    return next((found for found, words in _SETTINGS.items() if _holds(text, words)), None)


def level_of(text: str) -> Level | None:
    """How hard it is, from free words."""
    return next((found for found, words in _LEVELS.items() if _holds(text, words)), None)


def _holds(text: str, words: tuple[str, ...]) -> bool:
    plain = plain_name(text)
    return any(word in plain for word in words)
