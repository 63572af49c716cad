"""Who plays in the demo, and what they say."""

from oefenruimte.app.example import PASSPHRASE

LEARNER = "Sanne Visser"
COACH = "Karin de Boer"
EXERCISE = "weer-een-ander-papiertje"
MESSAGE = "Ik vind het begin lastig. Kun je vooral kijken of ik rustig genoeg praat?"
NOTE = "Goed: ik wacht even."
COMPLIMENT = "Mooi: je noemt meteen wat hij voelt."
TIP = "Wacht hier nog één tel. Dan merkt hij dat je luistert."
TEST_CARD = "test:"

__all__ = [
    "COACH",
    "COMPLIMENT",
    "EXERCISE",
    "LEARNER",
    "MESSAGE",
    "NOTE",
    "PASSPHRASE",
    "TEST_CARD",
    "TIP",
]
