"""What one sees of a skill at each place of the scale: to choose from in the baseline. Dutch, B1, je-form.

Sentences about what you do, so that somebody else could see it too. None of them is an insult to choose.
"""

from oefenruimte.domain.skills import Skill, SkillKind
from oefenruimte.domain.worded import worded

Levels = tuple[str, str, str, str]
"""At Begin, Op weg, Goed and Sterk."""

_BUILT_IN: dict[str, Levels] = {
    "Inlevingsvermogen": (
        worded("Ik luister naar de vraag. Wat iemand voelt, zeg ik nog niet hardop."),
        worded("Ik merk vaak wat iemand voelt. Soms zeg ik het, meestal ga ik door met de zaak."),
        worded("Ik zeg in gewone woorden wat ik merk, en wacht dan even."),
        worded(
            "Ook als ik iets moet weigeren, zeg ik eerst wat de ander voelt. Mensen zeggen: ‘Ja, precies.’"
        ),
    ),
    "Gericht doorvragen": (
        worded("Ik geef snel antwoord op de eerste vraag die ik hoor."),
        worded("Ik stel soms een open vraag. Vaak vul ik het antwoord zelf al in."),
        worded("Ik stel open vragen voordat ik iets uitleg, en vat samen wat ik hoorde."),
        worded(
            "Ik hoor het halve woord waar het om gaat, vraag daarop door en check of mijn samenvatting klopt."
        ),
    ),
    "Transparant zijn": (
        worded("Ik blijf vaag als iets niet kan, of ik verwijs naar een ander."),
        worded("Ik zeg dat iets niet kan. Waarom, en wie besluit, blijft soms onduidelijk."),
        worded("Ik zeg zonder omweg wat kan, wat niet kan en waarom."),
        worded(
            "Ik noem ook uit mezelf wie besluit, wanneer, en wat iemand kan doen die het er niet mee eens is."
        ),
    ),
    "De-escaleren": (
        worded("Als iemand boos wordt, ga ik uitleggen of ga ik zelf harder praten."),
        worded("Ik blijf meestal rustig. Ik begin nog te snel over de regels."),
        worded("Ik laat iemand uitrazen, zeg wat ik zie en praat rustig en laag."),
        worded(
            "Ook als het over mij gaat, blijf ik rustig. Aan het eind praten we weer over wat er wél kan."
        ),
    ),
    "Begrenzen": (
        worded("Ik laat veel gebeuren, of ik word ineens streng."),
        worded("Ik zeg dat iets vervelend is. Wat er moet stoppen, zeg ik nog niet precies."),
        worded("Ik noem het gedrag dat moet stoppen, en wat ik doe als het doorgaat."),
        worded(
            "Ik geef rustig een keuze en houd me daaraan. Daarna kan het gesprek verder, of ik sluit het af."
        ),
    ),
    "Heldere taal": (
        worded("Ik gebruik de woorden uit de brief of van mijn werk."),
        worded("Ik leg moeilijke woorden uit als iemand ernaar vraagt."),
        worded("Ik praat in korte zinnen met gewone woorden, en vertel één ding tegelijk."),
        worded(
            "Ik laat de ander in eigen woorden vertellen wat we hebben afgesproken, en "
            "schrijf het zo nodig op."
        ),
    ),
    "Onderhandelen": (
        worded("Ik houd vast aan mijn voorstel, of ik geef toe om ervan af te zijn."),
        worded("Ik vraag wat de ander wil. Waarom hij dat wil, vraag ik nog weinig."),
        worded("Ik vraag naar het belang achter het standpunt en leg meer dan één optie neer."),
        worded("Ik vraag iets terug als ik iets geef, blijf hartelijk en leg vast wie wat doet en wanneer."),
    ),
    "Persoonlijk leiderschap": (
        worded("Als het moeilijk wordt, wacht ik af of wijs ik naar een ander."),
        worded("Ik zie achteraf wat mijn eigen aandeel was."),
        worded("Ik zeg tijdens het gesprek zelf wat ik anders ga doen, of wat er bij ons misging."),
        worded(
            "Ik kies mijn houding, ook onder druk. Wat ik beloof doe ik, en ik laat het "
            "weten als het niet lukt."
        ),
    ),
}

_OWN_SKILL: Levels = (
    worded("Ik weet wat het is. In een gesprek lukt het me nog niet."),
    worded("Het lukt soms, vooral als het gesprek rustig loopt."),
    worded("Het lukt in de meeste gesprekken. Een ander kan het zien of horen."),
    worded("Het lukt ook als het spannend wordt. Anderen merken dat het verschil maakt."),
)

_CORE_VALUE: Levels = (
    worded("Ik ken deze kernwaarde. In mijn gesprekken zie je hem nog niet."),
    worded("Je ziet hem soms, als ik eraan denk."),
    worded("Je ziet of hoort hem in de meeste van mijn gesprekken."),
    worded("Je ziet hem ook als het lastig wordt, en ik kan zeggen waarom ik zo koos."),
)


def levels_of(skill: Skill) -> Levels:
    """Of a built-in skill its own sentences; of a municipality's own the general ones."""
    known = {name.casefold(): levels for name, levels in _BUILT_IN.items()}
    if (found := known.get(skill.name.casefold())) is not None:
        return found
    return _CORE_VALUE if skill.kind is SkillKind.VALUE else _OWN_SKILL
