"""Words that mean about the same at a counter, so that who looks for "agressie" finds "boos" too. Pure.

A word finds its whole group. A group holds stems: a stem stands for every word that begins with it.
"""

_GROUPS = (
    "boos boze kwaad woede agress schreeuw schelden frustrat ruzie escal",
    "de-escal rustig kalm sussen bedaren",
    "grens grenz begrenz intimid bedreig stoppen",
    "slecht-nieuws slechtnieuws afwijz geweiger weiger afgewezen teleurstel",
    "verdriet rouw overlijd overleden huil emotie gevoel",
    "angst bang zorgen bezorgd onzeker paniek",
    "schuld schaamte geld betaal armoede brieven incasso post",
    "paspoort identiteitskaart id-kaart rijbewijs burgerzaken reisdocument",
    "vergunning bouw verbouw aanvraag bezwaar dakkapel",
    "uitkering bijstand participatiewet inkomen werk",
    "wmo zorg hulpmiddel traplift rolstoel voorziening ouder",
    "jeugd kind moeder vader gezin opvoed",
    "taal brief begrijp begrip snap b1 eenvoudig laaggeletterd nieuwkomer uitleg",
    "inspraak participatie bewoner buurt wijk bijeenkomst besluit besloten",
    "overleg samenwerk collega corporatie onderhandel compromis afspraak",
    "klacht klagen ontevreden",
    "doorvrag vraag-achter luister samenvat lsd open-vraag",
    "inlev empath begrip meeleven erkenn",
    "eerlijk transparant open duidelijk helder",
    "telefo bellen kcc klantcontact callcenter",
    "balie loket receptie ontvang gastvrij",
    "huisbezoek thuis keukentafel",
    "beeldbel video online",
    "leiderschap regie verantwoord",
)
_SPLIT = tuple(frozenset(stem.replace("-", " ") for stem in line.split()) for line in _GROUPS)
_SHORTEST = 3  # letters: less says too little to stand for another word


def alternatives(word: str) -> frozenset[str]:
    """`word`, folded, and the stems of its groups. A word is of a group when it begins with one of its stems,
    or (from three letters on) a stem begins with it."""
    found = {word}
    if len(word) >= _SHORTEST:
        for group in _SPLIT:
            if any(word.startswith(stem) or stem.startswith(word) for stem in group):
                found |= group
    return frozenset(found)
