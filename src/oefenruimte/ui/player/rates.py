"""The speeds one can choose."""

from PySide6.QtCore import QLocale

RATES = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
RUNNING = (1.0, 1.5, 2.0, 3.0)  # what L goes through


def rate_after(rate: float, way: int) -> float:
    """The next speed up (`way` 1) or down (-1); at the ends the same."""
    if way > 0:
        return next((other for other in RATES if other > rate), RATES[-1])
    return next((other for other in reversed(RATES) if other < rate), RATES[0])


def faster_run(rate: float) -> float:
    """What L does once more."""
    return next((other for other in RUNNING if other > rate), RUNNING[-1])


def rate_text(rate: float) -> str:
    """ "1×", "0,75×": as the language of the window writes it."""
    return f"{QLocale().toString(rate, 'g')}×"
