"""The words of a test of a space: what each step is called, and what may be in the way of reaching it."""

from collections.abc import Mapping

from oefenruimte.app.problem_texts import sentence
from oefenruimte.app.space_test import StepName, TestStep
from oefenruimte.domain.problem import Problem

_STEPS: Mapping[str, Mapping[StepName, str]] = {
    "nl": {
        StepName.ADDRESS: "Het adres klopt",
        StepName.REACHED: "De plek is bereikbaar",
        StepName.SIGNED_IN: "Aanmelden lukt",
        StepName.READ: "Lezen lukt",
        StepName.WRITTEN: "Schrijven lukt",
        StepName.REMOVED: "Wissen lukt",
        StepName.SPACE: "Hier is een deelruimte",
        StepName.CLOCK: "De klok loopt gelijk",
    },
    "en": {
        StepName.ADDRESS: "The address is right",
        StepName.REACHED: "The place can be reached",
        StepName.SIGNED_IN: "Signing in works",
        StepName.READ: "Reading works",
        StepName.WRITTEN: "Writing works",
        StepName.REMOVED: "Deleting works",
        StepName.SPACE: "There is a shared space here",
        StepName.CLOCK: "The clock is right",
    },
}
# By the fact `reason` of SPACE_UNREACHABLE.
_REASONS: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "dns": "We vinden de server niet. Kijk de naam na, en of je internet hebt.",
        "refused": "De server neemt niet op. Kijk het adres na, of vraag je beheerder of hij aan staat.",
        "tls": "De beveiligde verbinding lukt niet. Vraag je beheerder naar het certificaat.",
        "timeout": "De server antwoordt niet op tijd. Misschien houdt een firewall de verbinding tegen.",
        "busy": "De server heeft het te druk. Probeer het straks nog eens.",
        "server": "De server heeft zelf een storing. Probeer het straks nog eens.",
        "broken": "De verbinding brak af. Probeer het nog eens.",
        "empty": "Op deze plek is geen deelruimte.",
        "names": "Er ligt iets met een naam die niet kan. Laat je beheerder dat weghalen.",
        "other": "Iets anders geeft antwoord. Moet je nog inloggen op het netwerk?",
        "held": "Iemand anders houdt een bestand bezet. Probeer het straks nog eens.",
        "folder": "We vinden deze map niet. Is de netwerkschijf verbonden?",
    },
    "en": {
        "dns": "We cannot find the server. Check the name, and whether you are online.",
        "refused": "The server does not answer the door. Check the address, or ask whether it is on.",
        "tls": "The secure connection fails. Ask your administrator about the certificate.",
        "timeout": "The server does not answer in time. A firewall may hold the connection back.",
        "busy": "The server is too busy. Try again later.",
        "server": "The server has a fault of its own. Try again later.",
        "broken": "The connection broke. Try again.",
        "empty": "There is no shared space at this place.",
        "names": "Something lies there with a name that cannot be. Have your administrator remove it.",
        "other": "Something else answers. Do you have to sign in to the network?",
        "held": "Somebody else keeps a file busy. Try again later.",
        "folder": "We cannot find this folder. Is the network drive connected?",
    },
}


def step_name(step: TestStep, language: str = "nl") -> str:
    """What is true when the step is in order."""
    return _STEPS[language][step.name]


def step_words(step: TestStep, language: str = "nl") -> str:
    """What is in the way, and what to do; empty when nothing is."""
    return "" if step.problem is None else place_words(step.problem, language)


def place_words(problem: Problem, language: str = "nl") -> str:
    """What is in the way of this place, and what to do."""
    reason = _REASONS[language].get(problem.facts.get("reason", ""), "")
    return reason or sentence(problem, language)
