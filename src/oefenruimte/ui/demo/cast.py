"""Who plays in the demo, and what they say."""

from oefenruimte.app.example import PASSPHRASE

LEARNER = "Sanne Visser"
COACH = "Karin de Boer"
ADMIN = "Bram de Wit"
TOWN = "Gemeente Oostwoud"
TRAINER = "Mo Jansen"
EXERCISE = "weer-een-ander-papiertje"
MESSAGE = "Ik vind het begin lastig. Kun je vooral kijken of ik rustig genoeg praat?"
NOTE = "Goed: ik wacht even."
COMPLIMENT = "Mooi: je noemt meteen wat hij voelt."
TIP = "Wacht hier nog één tel. Dan merkt hij dat je luistert."
TEST_CARD = "test:"
# What a trainer types in a hurry; the clips beside it are called "beurt 1.mp4", "beurt 2a.mp4" and so on.
SCRIPT = """Titel: Boos om een kopie

Situatie
Een vader staat voor de derde keer aan de balie. Er ontbreekt nog een kopie.

Beurt 1
Ik sta hier nu al voor de derde keer! Kunt u mij nu gewoon helpen?

Beurt 2a
Ja, nou ja, fijn dat u dat zegt. Maar ik heb hier al drie middagen vrij voor genomen.

Beurt 2b
De regels, de regels! Die verzinnen jullie toch zelf?

Tips
- Noem eerst wat je ziet.
- Zeg ‘en’ in plaats van ‘maar’.
"""

__all__ = [
    "ADMIN",
    "COACH",
    "COMPLIMENT",
    "EXERCISE",
    "LEARNER",
    "MESSAGE",
    "NOTE",
    "PASSPHRASE",
    "SCRIPT",
    "TEST_CARD",
    "TIP",
    "TOWN",
    "TRAINER",
]
