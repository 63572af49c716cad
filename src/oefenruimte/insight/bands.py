"""From a number to a word. A learner gets to see the word: numbers look more exact than they are."""

from oefenruimte.domain.facts import Loudness, Pace

# Beats of the voice a second, pauses left out. In 160 conversations speakers in the Netherlands came to 5.05
# syllables a second (Verhoeven, De Pauw & Kloots, Language and Speech 47, 2004, 297-308), and a listener
# hears a difference of 10 % (Quené, Journal of Phonetics 35, 2007): two of those from the mean is a word.
CALM_BELOW = 4.0
QUICK_ABOVE = 6.0

# dBFS (RMS) of the speech. Broadcasters aim at -23; 20 below it the noise of a laptop is near, and at -12 the
# tops of a voice, 12 dB higher, are cut off.
SOFT_BELOW = -42.0
LOUD_ABOVE = -12.5


def pace_band(pace: float) -> Pace:
    """`pace`: beats of the voice a second of speech."""
    if pace < CALM_BELOW:
        return Pace.CALM
    return Pace.QUICK if pace > QUICK_ABOVE else Pace.NORMAL


def pace_place(pace: float) -> float:
    """How far 0-1 along its band a pace lies; the outer bands are drawn as wide as the middle one."""
    wide = QUICK_ABOVE - CALM_BELOW
    start = {Pace.CALM: CALM_BELOW - wide, Pace.NORMAL: CALM_BELOW, Pace.QUICK: QUICK_ABOVE}[pace_band(pace)]
    return min(1.0, max(0.0, (pace - start) / wide))


def loudness_band(level_db: float) -> Loudness:
    """`level_db`: of the speech."""
    if level_db < SOFT_BELOW:
        return Loudness.SOFT
    return Loudness.LOUD if level_db > LOUD_ABOVE else Loudness.GOOD
